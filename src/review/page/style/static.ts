/** Pages that are read without a server: they scroll as one, and stand on their own. */
export const statics = `body.static { height: auto; min-height: 100vh; overflow: visible }
.static main { max-width: 62rem; margin-inline: auto; padding: 1.5rem var(--edge) 4rem; overflow: visible }
.static .bar { position: sticky; top: 0; z-index: 2; background: var(--paper) }
.static .bar a { text-decoration: none }
.static .bar [lang="zh"] { font-weight: 700 }
.static .bar [lang="en"] { font-family: var(--en-face); color: var(--ink-2) }
.static h1 { font: 600 1.375rem/1.4 var(--ui-face); margin-bottom: 1rem }
.static section > h2 { font-size: 1rem; color: var(--ink); margin-top: 2rem; scroll-margin-top: 4rem }
.static h2 .count { font-weight: 400; color: var(--ink-2) }
.static .segment { margin: 0 0 2.5rem; padding-top: 1rem; border-top: 1px solid var(--line-2); scroll-margin-top: 3rem; max-width: none }
.static .segment:target { box-shadow: -.75rem 0 0 -.5rem var(--seal) }
.static .segment > h2 a { text-decoration: none; font-family: var(--mono-face) }
.static .particulars > p > code { display: none }
.known { display: flex; flex-direction: column; gap: .5rem; font-size: .8125rem }
.known summary { color: var(--ink-2); font-weight: 600; font-size: .75rem }
.known details > :not(summary) { margin-top: .5rem }
.known .matches h3 { display: none }
.counts { width: 100%; border-collapse: collapse; font-variant-numeric: tabular-nums }
.counts th, .counts td { text-align: end; padding: .25rem .75rem; border-bottom: 1px solid var(--line); font-size: .875rem }
.counts th:first-child { text-align: start; padding-inline-start: 0 }
.index { list-style: none; margin-top: .5rem }
.index li { padding-block: .25rem; border-bottom: 1px solid var(--line) }
.index small { color: var(--ink-2) }
@media print { .static .bar { position: static } .segment { break-inside: avoid } }
`
