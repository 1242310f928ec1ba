/** The text of a document as it stands in every view; views.ts lays its rows out. */
export const text = `.page-document main { max-width: 78rem }
.text { --in: 0px; max-width: 43rem; margin-inline: auto; padding-inline-start: var(--gutter) }
.masthead { padding-block: clamp(2.5rem, 7vw, 5.5rem) 2rem }
.masthead h1 { font-size: clamp(1.875rem, 1.3rem + 2.6vw, 3.25rem); line-height: 1.25; font-weight: 700; text-wrap-style: balance }
.masthead.part { padding-block: clamp(1.5rem, 4vw, 2.75rem) 1rem }
.masthead.part h1 { font-size: 1.25rem }
.masthead.part h1 a { text-decoration: none }
.masthead.part h1 a:hover { text-decoration: underline; text-decoration-thickness: 1px; text-underline-offset: .22em }
.masthead.part h1 .en { font-size: .85em }
.masthead h1 .zh { line-height: 1.3; letter-spacing: .01em }
.masthead h1 .en { margin-top: .35em; font-size: .58em; line-height: 1.3; font-weight: 400; color: var(--ink-en); text-wrap-style: balance }
.standfirst { margin-top: 1.75rem; padding-top: 1.5rem; border-top: 2px solid var(--seal) }
.particulars { display: grid; gap: .5rem 2rem; margin-top: 1.5rem; font-size: .875rem }
.particulars > div { display: grid; align-items: baseline; grid-template-columns: 8.5rem minmax(0, 1fr); gap: 1rem }
.particulars dd { grid-column: 2 }
.particulars dt { color: var(--ink-2); font-size: .8125rem }
.progress { display: flex; flex-wrap: wrap; align-items: center; gap: .25rem .75rem; margin-top: 1.25rem; color: var(--ink-2); font-size: .8125rem }
.coverage { display: block; flex: 0 0 auto; width: 9rem; height: 5px; border-radius: 3px; background: var(--gap) }
.coverage .reviewed { fill: var(--good) }
.coverage .translated { fill: var(--fair) }
.coverage .draft { fill: var(--doubt) }
.coverage .missing { fill: var(--gap) }
.sections { margin-top: 2rem; font-size: .9375rem; border-block: 1px solid var(--line); padding-block: .75rem }
.sections summary { cursor: pointer; color: var(--ink-2); font-size: .8125rem }
.sections ol { list-style: none; margin-top: .5rem }
.sections li { padding-block: .2rem }
.sections .h3 { padding-inline-start: 1.5rem }
.sections a { display: flex; flex-wrap: wrap; gap: 0 1rem; text-decoration: none }
.sections a:hover { text-decoration: underline; text-decoration-color: var(--line-2) }
.sections :lang(zh), .sections [lang="en"] { line-height: 1.5 }
.sections .zh { font-family: var(--zh-face); min-width: 12em }
.sections .en { font-family: var(--en-face); color: var(--ink-en) }
@media (max-width: 39.99em) { .sections a { flex-direction: column } }
.text h2 { font-size: 1.5rem; margin-top: 3.25rem }
.text h3 { font-size: 1.25rem; margin-top: 2.5rem }
.text :is(h4, h5, h6) { font-size: 1.0625rem; margin-top: 2rem }
.text :is(h2, h3, h4, h5, h6) { line-height: 1.35; break-after: avoid; text-wrap-style: balance }
.text :is(h2, h3, h4, h5, h6) .zh { line-height: 1.45 }
.text :is(h2, h3, h4, h5, h6) .en { font-weight: 500; line-height: 1.35 }
.group > p, .group > blockquote, .group > ul, .group > ol, .group > .table, .text pre, .notes li > p { margin-top: 1.6rem }
.group > :is(h2, h3, h4, h5, h6) + p { margin-top: .9rem }
.pair { display: block; position: relative }
.pair > .zh, .pair > .en, .pair > .gloss, .pair > .note { display: block; padding-inline-start: var(--in) }
.pair > .en { color: var(--ink-en); margin-top: .1rem }
.pair + .pair { margin-top: .85rem }
.no { position: absolute; inset-inline-start: calc(-1 * var(--gutter)); top: .55em; width: calc(var(--gutter) - .875rem); text-align: end; font: 500 .6875rem/1.4 var(--ui-face); font-variant-numeric: tabular-nums; letter-spacing: 0; color: var(--ink-2); text-decoration: none }
.no:hover { color: var(--seal); text-decoration: underline }
.pair:target > .no { color: var(--seal); font-weight: 700 }
.pair:hover, .pair:target { background: var(--paper-2); box-shadow: 0 0 0 .3rem var(--paper-2); border-radius: 2px }
.pair:target { box-shadow: 0 0 0 .3rem var(--paper-2), -.55rem 0 0 -.05rem var(--seal) }
.term { text-decoration: underline dotted 1.5px color-mix(in srgb, var(--seal) 55%, transparent); text-underline-offset: .26em; border-radius: 2px }
.term:hover, .term:focus-visible { background: var(--mark); text-decoration-color: var(--seal) }
.badge { display: inline-block; color: var(--ink-2); font-size: .75rem; line-height: 1.5; font-style: normal; font-weight: 400; letter-spacing: 0 }
.badge::before { margin-inline-end: .35em; color: var(--seal); font-weight: 700 }
.badge.missing::before { content: "◌" / "" }
.badge.stale::before { content: "↻" / "" }
.badge.draft::before { content: "✎" / "" }
.badge.with::before { content: "⤴" / "" }
.badge.renders::before { content: "⤵" / "" }
.badge.omitted::before { content: "∅" / "" }
.badge.added::before { content: "+" / "" }
.badge.kept::before { content: "=" / ""; color: inherit }
.pair .badge.kept > [lang="zh"], .pair .badge.kept > [lang="en"] { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%) }
.pair.kept > .en { color: var(--ink-2) }
.pair.draft > .en { text-decoration: underline wavy 1px color-mix(in srgb, var(--doubt) 45%, transparent); text-underline-offset: .35em }
.pair.draft > .en .badge { text-decoration: none }
.badge.stale, .badge.missing { color: var(--ink); border: 1px dashed var(--line-2); border-radius: 4px; padding: 0 .5em }
.copy { color: var(--ink-2) }
.note { font-size: .875em; color: var(--ink-2) }
.note > b { font: 600 .75rem var(--ui-face); color: var(--seal) }
.note > b :lang(zh) { font: inherit }
.pair > :is(.gloss, .note) { margin-top: .35rem }
.fn a { text-decoration: none; color: var(--seal); padding-inline: .15em }
.raw { color: var(--ink-2); background: var(--paper-2); border-radius: 3px; padding-inline: .2em }
.caption { font-size: .9em; color: var(--ink-2) }
.text pre { background: var(--paper-2); border: 1px solid var(--line); border-radius: 6px; padding: .875rem 1rem; white-space: pre-wrap; overflow-wrap: anywhere; line-height: 1.55 }
.untranslated { margin-top: 1.6rem; padding: .75rem 1rem; border: 1px dashed var(--line-2); border-radius: 6px; white-space: pre-wrap }
.text :is(ul, ol) { list-style: none }
:is(.group, .notes) li { --in: 1.5rem; position: relative }
:is(.group, .notes) li li { --in: 3rem }
:is(.group, .notes) li li li { --in: 4.5rem }
:is(.group, .notes) :is(li + li, li > ul, li > ol) { margin-top: .6rem }
:is(.group, .notes) :is(.spread > li + li, li > p + p) { margin-top: 1.2rem }
.text li > p:first-of-type > .pair:first-child > .zh::before { display: inline-block; width: 1.5rem; margin-inline-start: -1.5rem; color: var(--seal); font-family: var(--ui-face); font-size: .875em; content: "•" / "" }
.text ol > li > p:first-of-type > .pair:first-child > .zh::before { content: counter(list-item) "." }
.text li.task > p:first-of-type > .pair:first-child > .zh::before { content: "" }
.box { position: absolute; inset-inline-start: calc(var(--in) - 1.5rem); color: var(--seal); line-height: var(--zh-line); z-index: 1 }
.text blockquote { --in: 1.25rem; position: relative }
/* A row without words is only a place that links lead to. */
.pair.blank > * { display: none !important }
.group > p:has(> .blank:only-child) { margin-top: 0 }
.text blockquote blockquote { --in: 2.5rem }
.text li blockquote, :is(.group, .notes) blockquote li { --in: 2.75rem }
.text blockquote::before { content: ""; position: absolute; inset-block: .2rem; inset-inline-start: calc(var(--in) - 1.25rem); border-inline-start: 2px solid var(--line-2) }
.text blockquote > * + * { margin-top: 1rem }
.text blockquote .zh { font-family: var(--zh-quote-face) }
.table { overflow-x: auto }
table { border-collapse: collapse; width: 100%; font-size: .9375em; font-variant-numeric: tabular-nums lining-nums }
th, td { text-align: start; vertical-align: top; padding: .5rem 1.25rem .5rem 0; border-bottom: 1px solid var(--line) }
th { font-weight: 600 }
thead th { border-bottom-color: var(--line-2); vertical-align: bottom }
.right { text-align: end }
.center { text-align: center }
th.right:last-child, td.right:last-child { padding-inline-end: 0 }
.text :is(td, th) { --in: 0px; --gutter: 0rem; min-width: 7rem }
.text :is(td, th) > .pair > .no { position: static; display: block; width: auto; text-align: inherit; font-size: .625rem; line-height: 1; margin: 0 }
.text th { font-family: inherit }
.notes { margin-top: 4rem; border-top: 1px solid var(--line); font-size: .9375em }
.text .notes > h2 { font-size: 1.125rem; margin-top: 1.5rem }
.back { margin-top: .25rem; font-size: .8125rem; color: var(--ink-2); padding-inline-start: var(--in) }
.group { content-visibility: auto; contain-intrinsic-size: auto 5200px; margin-inline-start: calc(-1 * var(--gutter) - .5rem); padding-inline: calc(var(--gutter) + .5rem) .5rem; margin-inline-end: -.5rem }
.group + .group { margin-top: 0 }
`
