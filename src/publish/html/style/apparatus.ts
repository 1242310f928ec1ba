/** The pages that tell of the text: the translators' notes and the colophon. */
export const apparatus = `:is(.page-notes, .page-colophon) .masthead { padding-bottom: 1rem }
:is(.page-notes, .page-colophon) .standfirst { margin-top: 0; padding-top: 1.25rem; color: var(--ink-2); font-size: .9375rem }
:is(.page-notes, .page-colophon) .standfirst > span, .page-colophon section > p > span, .making li > span { display: block }
:is(.page-notes, .page-colophon, .page-terms) .masthead h1 > [lang] { display: inline-block }
.page-colophon .particulars > div { row-gap: .2rem }
.page-colophon dd > [lang]:not(:only-child) { display: block }
.noted { margin-top: 1.75rem; break-inside: avoid }
.concordance .noted .pair { margin-top: 0 }
.noted .pair > .no { top: .7em }
.noted .note { margin: .5rem 0 0 var(--gutter); padding: .1rem 0 .1rem .875rem; border-inline-start: 2px solid var(--seal) }
.noted .note > b { display: block }
.page-notes .concordance > h2 { font-size: 1.25rem; margin-top: 3rem }
.page-notes .concordance > h2 a { text-decoration: none }
.page-notes .concordance > h2 a:hover { text-decoration: underline; text-decoration-thickness: 1px }
.page-notes .concordance > h2 .en { color: var(--ink-en); font-weight: 500 }
.page-colophon section { margin-top: 3.25rem }
.page-colophon h2 { font: 600 .875rem/1.5 var(--ui-face); letter-spacing: .02em; color: var(--ink-2); padding-top: .75rem; border-top: 2px solid var(--ink) }
.page-colophon h2 :is([lang="zh"], [lang="en"]) { font: inherit }
.page-colophon h3 { margin-top: 1.75rem; font-size: 1.0625rem }
.page-colophon h3 [lang="en"] { color: var(--ink-en); font-weight: 500 }
.page-colophon h3 a { text-decoration: none }
.page-colophon h3 a:hover { text-decoration: underline; text-decoration-thickness: 1px }
.page-colophon section > p { margin-top: .875rem; font-size: .9375rem }
.page-colophon section > p > [lang="zh"] { margin-top: .3rem }
.page-colophon section > :is(p, ul) + p { margin-top: 1.1rem }
.page-colophon .particulars { margin-top: .875rem }
.page-colophon .table { margin-top: .75rem }
.page-colophon thead th { font-size: .75rem; font-weight: 500; color: var(--ink-2); line-height: 1.35 }
.page-colophon thead th > span { display: block }
.page-colophon tbody th { font-weight: 400 }
.page-colophon td { font-family: var(--ui-face); font-size: .8125rem }
.page-colophon .total :is(th, td) { font-weight: 600; border-bottom: 0 }
.page-colophon code { overflow-wrap: anywhere }
.making ul, ul.making { list-style: none; margin-top: .75rem }
.making li { padding-block: .4rem; font-size: .9375rem }
.making li + li { border-top: 1px solid var(--line) }
.making li > :lang(zh) { color: var(--ink-2); line-height: 1.6 }
`
