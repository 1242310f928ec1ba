/** Where one language flows. */
const flow = ':root:has(:is(#view-zh, #view-en, #view-peek):checked)'
const english = ':root:has(:is(#view-en, #view-peek):checked)'

/** Below the Chinese, the English has a rule beside it, so that no colour is needed to tell the two apart. */
const ruled = (at: string): string =>
  `.text :is(p, h2, h3, h4, h5, h6, li) > .pair > .en { background: linear-gradient(var(--line-2), var(--line-2)) no-repeat ${at} .25em / 1px calc(100% - .5em); padding-inline-start: calc(${at} + .875rem) }`

/**
 * The views: the text is laid out interleaved by itself; wide windows set it side by side; one language alone flows as
 * the paragraph that it is. Radio buttons choose, and no script is asked.
 */
export const views = `@media screen and (min-width: 40em) {
  :root:has(#view-side:checked) .text { max-width: none }
  :root:has(#view-side:checked) .text .pair { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1.1fr); align-items: baseline }
  :root:has(#view-side:checked) .text .pair > .zh { padding-block: .3rem; padding-inline-end: clamp(1rem, 2.2vw, 2rem) }
  :root:has(#view-side:checked) .text .pair > :is(.en, .note) { grid-column: 2; padding-block: .3rem; padding-inline-start: calc(clamp(1rem, 2.2vw, 2rem) + var(--in)); margin: 0 }
  :root:has(#view-side:checked) .text .pair > .en { line-height: 1.68 }
  :root:has(#view-side:checked) .text .pair::before { content: ""; grid-column: 2; grid-row: 1 / span 2; align-self: stretch; border-inline-start: 1px solid var(--line) }
  :root:has(#view-side:checked) .text .pair > .zh { grid-column: 1; grid-row: 1 }
  :root:has(#view-side:checked) .text .pair > .en { grid-row: 1 }
  :root:has(#view-side:checked) .text .pair > .note { grid-row: 2 }
  :root:has(#view-side:checked) .text .pair:has(> .gloss) { grid-template-rows: auto 1fr }
  :root:has(#view-side:checked) .text .pair > .gloss { grid-column: 1; grid-row: 2; align-self: start; margin: 0 0 .3rem; padding-inline-end: clamp(1rem, 2.2vw, 2rem) }
  :root:has(#view-side:checked) .text .pair:has(> .gloss):not(:has(> .note)) > .en { grid-row: 1 / span 2 }
  :root:has(#view-side:checked) .text blockquote .pair { align-items: stretch }
  :root:has(#view-side:checked) .text blockquote .pair > .en { background: linear-gradient(var(--line-2), var(--line-2)) no-repeat calc(clamp(1rem, 2.2vw, 2rem)) 0 / 2px 100% }
  :root:has(#view-side:checked) .text blockquote blockquote .pair > .en { background: linear-gradient(var(--line-2), var(--line-2)) no-repeat calc(clamp(1rem, 2.2vw, 2rem)) 0 / 2px 100%, linear-gradient(var(--line-2), var(--line-2)) no-repeat calc(clamp(1rem, 2.2vw, 2rem) + 1.25rem) 0 / 2px 100% }
  :root:has(#view-side:checked) .text .pair + .pair { margin-top: 0 }
  :root:has(#view-side:checked) .text .no { top: .95em }
  :root:has(#view-side:checked) .text li > p:first-of-type > .pair:first-child > .en::before { display: inline-block; width: 1.5rem; margin-inline-start: -1.5rem; color: var(--seal); font-family: var(--ui-face); font-size: .875em; content: "•" / "" }
  :root:has(#view-side:checked) .text ol > li > p:first-of-type > .pair:first-child > .en::before { content: counter(list-item) "." / "" }
  :root:has(#view-side:checked) .text li.task > p:first-of-type > .pair:first-child > .en::before { content: "☐" / ""; font-size: inherit }
  :root:has(#view-side:checked) .text li.task.done > p:first-of-type > .pair:first-child > .en::before { content: "☑" / "" }
  :root:has(#view-side:checked) .text .box { top: .3rem }
  :root:has(#view-side:checked) .text :is(h1, td, th) > .pair { display: block }
  :root:has(#view-side:checked) .text :is(h1, td, th) > .pair::before { content: none }
  :root:has(#view-side:checked) .text :is(h1, td, th) > .pair > :is(.zh, .en) { padding: 0 }
  :root:has(#view-side:checked) .text h1 > .pair > .en { line-height: 1.3 }
  :root:has(#view-side:checked) .text :is(h1, td, th) :is(.copy, .pair.kept > .en) { display: none !important }
  :root:has(#view-side:checked) .text li > p:first-of-type > .pair:first-child > .en.missing::before { float: inline-start }
  :root:has(#view-side:checked) .text .copy { border-inline-start: 3px dotted var(--line-2); padding-inline-start: .6em; display: block }
}
@media not all and (min-width: 40em) {
  :root:has(:is(#view-side, #view-inter):checked) ${ruled('0px')}
  :root:has(#view-side:checked) .text :is(.copy, .pair.kept > .en) { display: none }
}
@media (min-width: 40em) {
  :root:has(#view-inter:checked) ${ruled('var(--in)')}
}
:root:has(#view-inter:checked) .text :is(.copy, .pair.kept > .en) { display: none }
:root:has(#view-zh:checked) .text :is(.en, .gloss, .note) { display: none }
${english} .text .zh { display: none }
${flow} .text :is(.pair, .zh, .en, .gloss, .note) { display: inline; padding: 0 }
:root:has(#view-zh:checked) .text :is(.en, .gloss, .note), ${english} .text .zh { display: none }
/* What must be known of a rendering is known without it too: its words take no room and are read by nobody. */
:root:has(#view-zh:checked) .text .en:has(> :is(.with, .renders, .omitted, .added, .stale, .missing)) { display: inline; visibility: hidden; font-size: 0; line-height: 0 }
:root:has(#view-zh:checked) .text .en > :not(.with, .renders, .omitted, .added, .stale, .missing) { display: none }
:root:has(#view-zh:checked) .text .en > .badge { visibility: visible }
${english} .text .met { display: inline; margin: 0 }
${english} .text .met::before { content: none }
${english} .text .met:not(:last-child)::after { content: " ·"; color: var(--line-2) }
${english} .text .gloss { clip-path: none }
${flow} .text .no { position: static; display: inline; width: auto; margin-inline: .15em .3em; vertical-align: .45em; font-size: .625rem }
${flow} .text h1 .no { display: none }
${flow} .text li > p:first-of-type > .pair:first-child > .zh::before { content: none }
${flow} .text :is(.group, .notes) ul { list-style: disc }
${flow} .text :is(.group, .notes) ol { list-style: decimal }
${flow} .text :is(.group, .notes) li { --in: 0px; margin-inline-start: 1.5rem }
${flow} .text .task { list-style: none }
${flow} .text .box { inset-inline-start: -1.5rem }
${flow} .text ::marker { color: var(--seal) }
${flow} .text blockquote { --in: 1.25rem; padding-inline-start: var(--in) }
${flow} .text blockquote::before { inset-inline-start: 0 }
${flow} .text { max-width: 40rem; padding-inline-start: 0 }
${flow} .text :is(.gloss, .note)::before { content: "[" }
${flow} .text :is(.gloss, .note)::after { content: "] " }
${english} .text :is(h2, h3, h4, h5, h6) .en { font-weight: 600 }
${flow} .text :is(td, th) .no { display: block; margin: 0 }
:root:has(#view-zh:checked) .text p { text-align: justify; line-height: var(--zh-line) }
${english} .text .en { color: inherit; unicode-bidi: isolate }
${english} .masthead h1 .en { font-size: 1em; font-weight: 600 }
:root:has(#view-zh:checked) .sections .en, ${english} .sections .zh { display: none }
@media (max-width: 39.99em) {
  .page-document { --edge: 1.625rem }
  .text { --gutter: 0rem }
  .text .no { inset-inline-start: calc(-1 * var(--edge)); width: calc(var(--edge) - .25rem); top: .7em; font-size: .5625rem; white-space: nowrap }
  .text h1 .no { top: 1.1em }
  /* Groups clip what they paint: the margin with the numbers belongs to them here. */
  .text .group { margin-inline-start: calc(-1 * var(--edge)); padding-inline-start: var(--edge) }
  .text :is(td, th) > .pair > .no { display: block; margin: 0 }
  .text .pair > .zh { padding: 0 }
  .text li > p > .pair, .text blockquote > p > .pair { padding-inline-start: var(--in) }
  .text .pair > :is(.en, .gloss, .note) { padding-inline-start: 0 }
  .text .gloss { clip-path: inset(0) }
  .particulars > div { grid-template-columns: minmax(0, 1fr); gap: 0 }
  .particulars dd { grid-column: 1 }
}
`
