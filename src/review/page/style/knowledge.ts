/** What is beside a segment: terms, findings, remarks, history, and matches of the memory. */
export const knowledge = `.knowledge { grid-area: knowledge; overflow-y: auto; padding: .875rem 1rem; border-inline-start: 1px solid var(--line); font-size: .8125rem; line-height: 1.5; overflow-wrap: anywhere }
.knowledge > * + * { margin-top: 1rem; padding-top: .75rem; border-top: 1px solid var(--line) }
.knowledge summary { font-weight: 600; font-size: .75rem; color: var(--ink-2) }
.terms, .findings, .matches ul, .events { list-style: none }
.terms li + li, .findings li + li, .events li + li { margin-top: .625rem }
.terms .name { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 .5em }
.terms .name b { font-size: .9375rem; line-height: 1.5 }
.pinyin { color: var(--ink-2); font-style: italic }
.found, .lacking { margin-inline-start: auto; font-weight: 700 }
.found { color: var(--good) }
.lacking { color: var(--seal) }
.pick { display: flex; gap: .5rem; align-items: baseline; width: 100%; text-align: start; padding: .1875rem .5rem; margin-block: .125rem }
.pick [lang="en"], .terms [lang="en"] { font-family: var(--en-face); color: var(--ink-en) }
.others, .definition { color: var(--ink-2); font-size: .75rem; line-height: 1.5 }
.others .forbidden [lang="en"], .others .deprecated [lang="en"] { text-decoration: line-through; color: inherit }
.findings b { font-weight: 600; margin-inline-end: .35em }
.findings b::before { margin-inline-end: .35em; font-weight: 700 }
.findings .error b::before { content: "✗" / ""; color: var(--seal) }
.findings .warning b::before { content: "!" / ""; color: var(--doubt) }
.findings .info b::before { content: "i" / ""; color: var(--ink-2) }
.findings code { color: var(--ink-2); font-size: .75rem }
.findings q, .place { font-family: var(--en-face); color: var(--ink-en) }
.place { padding: 0 .25rem; border-style: dotted }
.fresh { border: 1px solid var(--seal); color: var(--ink); border-radius: 4px; padding-inline: .25rem; margin-inline-end: .35em; font-size: .75rem }
.remarks dt { font-weight: 600; font-size: .75rem; color: var(--ink-2) }
.remarks div + div { margin-top: .5rem }
.remarks dd { white-space: pre-wrap }
.history .events { margin-top: .5rem }
.events .about, .events .kinds, .events .against { color: var(--ink-2) }
.events [lang="en"] { font-family: var(--en-face); color: var(--ink-en) }
.events [lang="zh"] { line-height: 1.6 }
.matches { padding-top: .25rem }
.matches li { padding-block: .5rem; border-top: 1px solid var(--line) }
.matches li.taken { box-shadow: -3px 0 0 var(--seal); padding-inline-start: .5rem }
.matches .about { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 .75rem; color: var(--ink-2); font-size: .8125rem }
.matches .about b { color: var(--ink); font-variant-numeric: tabular-nums }
.matches .about button { margin-inline-start: auto; padding-block: .0625rem; color: var(--ink) }
.matches p[lang="zh"] { line-height: 1.65 }
.matches p[lang="en"] { font: .9375rem/1.5 var(--en-face); color: var(--ink-en) }
`
