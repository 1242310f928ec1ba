/** What a diff's page has beyond the faces and colours of an edition: quads of two columns, marks that need no colour. */
export const diffStyle = `main { max-width: 72rem; padding-block: 2.5rem 5rem }
h1 { font-size: 1.5rem; line-height: 1.3 }
h2 { font-size: 1.125rem; margin-block: 2.5rem .75rem; border-bottom: 1px solid var(--line); padding-bottom: .35rem }
.counts { color: var(--ink-2); margin-top: .5rem }
.stat { border-collapse: collapse; margin-top: 1.25rem; font-size: .875rem; display: block; overflow-x: auto }
.stat :is(th, td) { padding: .3rem .75rem; border-bottom: 1px solid var(--line); text-align: end; font-variant-numeric: tabular-nums }
.stat :is(thead th, tbody th) { font-weight: 500 }
.stat :is(th:first-child) { text-align: start }
.quad { display: grid; grid-template-columns: 1fr 1fr; gap: .35rem 1.75rem; padding-block: 1rem; border-bottom: 1px solid var(--line) }
.quad > * { min-width: 0 }
.quad > :is(h3, .facts, .neighbour, .both) { grid-column: 1 / -1 }
.quad .before { grid-column: 1 }
.quad .after { grid-column: 2 }
.quad h3 { font: 500 .8125rem/1.5 var(--ui-face); color: var(--ink-2) }
.quad h3 code { font-size: .8125rem; color: var(--ink) }
.quad p[lang="en"] { color: var(--ink-en) }
.quad .neighbour { color: var(--ink-2); font-size: .8125rem; white-space: nowrap; overflow: hidden; text-overflow: ellipsis }
.quad .rendering { color: var(--ink-2); font-size: .875rem; font-style: italic }
.facts { list-style: none; font: .8125rem/1.6 var(--ui-face) }
.followed-no { color: var(--seal); font-weight: 600 }
.followed-yes { color: var(--good) }
.group { margin-top: 1rem }
.group > summary { cursor: pointer; font: .875rem var(--ui-face); color: var(--ink-2) }
.findings { padding-inline-start: 1.25rem; font-size: .9375rem }
.findings small { color: var(--ink-2); overflow-wrap: anywhere }
@media (max-width: 40rem) {
.quad { grid-template-columns: 1fr }
.quad :is(.before, .after) { grid-column: 1 }
}
`
