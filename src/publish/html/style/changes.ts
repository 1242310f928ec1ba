/** What was removed and what was added: told by a line through or below it as well as by its colour. */
export const insDel = `del { text-decoration: line-through; text-decoration-color: var(--seal); background: color-mix(in srgb, var(--seal) 12%, transparent); border-radius: 2px }
ins { text-decoration: underline; text-decoration-color: var(--good); text-decoration-thickness: 2px; text-underline-offset: .2em; background: color-mix(in srgb, var(--good) 16%, transparent); border-radius: 2px }
`

/** The pages that tell what changed from version to version, and what the title page says of them. */
export const changes = `${insDel}.page-changes main { max-width: 66rem }
.page-changes .masthead { padding-bottom: 1rem }
.page-changes .masthead h1 { margin-top: .5rem }
.page-changes .masthead + .standfirst { margin-top: 0; font-size: .9375rem; color: var(--ink-2) }
.page-changes .kicker a { text-decoration: none }
.page-changes .kicker a:hover { text-decoration: underline }
.page-changes .arrow { color: var(--seal); font-weight: 400 }
.version { overflow-wrap: anywhere }
.version > [lang="zh"] { font-size: .8em }
.dates, .size { margin-top: .6rem; font: .8125rem/1.6 var(--ui-face); color: var(--ink-2); font-variant-numeric: tabular-nums lining-nums }
:is(.dates, .size, .tally, .kind, .feed, .folded > summary, .fact, .followed, .came) :lang(zh) { font-family: inherit; line-height: inherit }
.tally { display: flex; flex-wrap: wrap; gap: .4rem 1.75rem; margin-top: 1rem; font: .8125rem/1.5 var(--ui-face) }
.tally > div { display: flex; align-items: baseline; gap: .5em }
.tally dt { color: var(--ink-2) }
.tally dd { order: -1; font-size: 1.125rem; font-weight: 600; font-variant-numeric: lining-nums }
.tally :is(.of-removed, .of-stale, .of-lapsed) dd { color: var(--seal) }
.tally :is(.of-added, .of-translated, .of-reviewed) dd { color: var(--good) }
.came { list-style: none; margin-top: 1rem; font-size: .9375rem }
.stages { list-style: none; margin-top: 2.5rem }
.stages > li { padding: 1.5rem 0 1.75rem; border-top: 1px solid var(--line) }
.stages h2 { font-size: 1.5rem; line-height: 1.35 }
.stages h2 a { text-decoration: none }
.stages h2 a:hover .version { text-decoration: underline; text-decoration-color: var(--seal); text-decoration-thickness: 1px; text-underline-offset: .22em }
.feed { margin-top: 2rem; font: .875rem/1.5 var(--ui-face) }
.latest > p > a .version { font-weight: 600 }
.latest .tally { margin-top: .75rem }
.changed { margin-top: 3.5rem }
.changed > h2 { font-size: 1.375rem; line-height: 1.4; padding-bottom: .75rem; border-bottom: 2px solid var(--ink) }
.changed > h2 > * { text-decoration: none }
.changed > h2 > a:hover { text-decoration: underline; text-decoration-thickness: 1px; text-decoration-color: var(--seal) }
.changed > h2 .en { display: block; color: var(--ink-en); font-size: .72em; font-weight: 500 }
.changed > h2 .zh { display: block }
.change { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); gap: .35rem clamp(1.25rem, 3vw, 2.5rem); padding-block: 1.25rem 1.4rem; border-bottom: 1px solid var(--line); break-inside: avoid }
.change:target { background: var(--paper-2); box-shadow: 0 0 0 .5rem var(--paper-2), -.75rem 0 0 0 var(--seal) }
.change > :is(h3, .facts, .same) { grid-column: 1 / -1 }
.change > .before, .change.removed > .zh, .change:is(.added, .first) > .zh { grid-column: 1 }
.change > .after, .change.removed > .en, .change:is(.added, .first) > .en { grid-column: 2 }
.change > .note { font-size: .9375em }
.change > .note b { font: 600 .8125rem/1.5 var(--ui-face); color: var(--ink-2) }
.change h3 { display: flex; flex-wrap: wrap; align-items: baseline; gap: .15rem .9rem; font: 500 .8125rem/1.6 var(--ui-face); margin-bottom: .15rem }
.spot { color: var(--seal); font: 600 .9375rem/1.4 var(--ui-face); font-variant-numeric: tabular-nums lining-nums; min-width: 1.5em }
code.spot { font: .8125rem/1.4 var(--mono-face); color: var(--ink-2) }
.change .en { color: var(--ink-en) }
.change > .before { border-inline-start: 2px solid color-mix(in srgb, var(--seal) 55%, transparent); padding-inline-start: .8rem }
.change > .after { border-inline-start: 2px solid var(--good); padding-inline-start: .8rem }
.change > .same { padding-inline-start: calc(.8rem + 2px); color: var(--ink-2) }
.change > .same.en { color: var(--ink-2) }
.change:is(.added, .first, .removed) > p { padding-inline-start: .8rem; border-inline-start: 2px solid var(--good) }
.change.removed > p { border-inline-start-color: color-mix(in srgb, var(--seal) 55%, transparent) }
.change:is(.added, .first, .removed) :is(ins, del) { background: none; text-decoration: none }
.change.first > .zh { border-inline-start-color: transparent }
.change.removed del { color: var(--ink-2) }
.kind { color: var(--ink-2) }
.kind::before { display: inline-block; min-width: 1.2em; color: var(--seal); font-weight: 700 }
.kind:is(.of-added, .of-translated, .of-reviewed, .of-confirmed)::before { color: var(--good) }
.kind:is(.of-added, .of-translated)::before { content: "+" / "" }
.kind.of-removed::before { content: "−" / "" }
.kind:is(.of-source, .of-rendering, .of-note)::before { content: "✎" / "" }
.kind.of-moved::before { content: "↕" / "" }
.kind:is(.of-reviewed, .of-confirmed)::before { content: "✓" / "" }
.kind:is(.of-stale, .of-lapsed)::before { content: "↻" / "" }
.facts { list-style: none; font: .8125rem/1.7 var(--ui-face) }
.facts :is(ins, del) { font-size: 1.0625em }
.fact { color: var(--ink-2) }
.followed { white-space: nowrap; color: var(--ink-2) }
.followed-no .followed { color: var(--seal); font-weight: 600 }
.followed-yes .followed { color: var(--good) }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap }
.folded { border-bottom: 1px solid var(--line) }
.folded > summary { cursor: pointer; padding-block: .75rem; font: .875rem/1.5 var(--ui-face); color: var(--ink-2) }
.folded > summary:hover { color: var(--ink) }
.folded .change:last-child { border-bottom: 0 }
.quiet { list-style: none; padding-bottom: .75rem }
.quiet li { display: flex; align-items: baseline; gap: .5rem; padding-block: .3rem; font: .8125rem/1.6 var(--ui-face) }
.quiet .zh { flex: 1 1 8rem; min-width: 0; overflow: hidden; white-space: nowrap; text-overflow: ellipsis; color: var(--ink-2); font-size: .875rem }
.changed-terms { list-style: none }
.changed-terms > li { padding-block: .9rem; border-bottom: 1px solid var(--line) }
.changed-terms h3 { display: flex; flex-wrap: wrap; align-items: baseline; gap: .1rem .9rem; font-size: 1.0625rem }
.changed-terms h3 :is(.kind, small) { font: 500 .8125rem/1.5 var(--ui-face); color: var(--ink-2) }
.forms-changed { list-style: none; display: flex; flex-wrap: wrap; gap: .15rem 1.75rem; margin-top: .15rem }
.forms-changed :is(del, ins):not([lang]) { font: .8125rem/1.5 var(--ui-face) }
.forms-changed :is(del, ins):not([lang]) :lang(zh) { font-family: inherit }
.forms-changed small { color: var(--ink-2) }
.page-changes .sections { border: 0; margin-top: 2rem; padding: 0 }
.page-changes .sections .count { align-self: baseline }
@media (max-width: 39.99em) {
  .change { grid-template-columns: minmax(0, 1fr) }
  .change > :is(.before, .after, .zh, .en) { grid-column: 1 !important }
  .change > .after { margin-bottom: .35rem }
  .quiet li { flex-wrap: wrap }
  .quiet .zh { flex-basis: 100% }
  .followed { white-space: normal }
}
`
