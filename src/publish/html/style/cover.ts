/** The title page of an edition. */
export const cover = `.page-index main { max-width: 54rem }
.page-index .masthead { padding-block: clamp(3.5rem, 11vw, 8.5rem) clamp(2rem, 6vw, 4.5rem) }
.kicker { color: var(--seal); font-size: .875rem; letter-spacing: .06em }
.page-index .masthead h1 { margin-top: 1rem; font-size: clamp(2.25rem, 1.4rem + 4.6vw, 4.5rem) }
.page-index .masthead h1 > span { display: block }
.page-index .masthead h1 .en { margin-top: .6rem; font-size: .46em }
.credit { margin-top: 1.25rem }
.credit + .credit { margin-top: .25rem }
.credit small { color: var(--ink-2); margin-inline-end: .5em }
.page-index h2 { font: 600 .875rem/1.5 var(--ui-face); letter-spacing: .02em; color: var(--ink-2); padding-top: .75rem; border-top: 2px solid var(--ink) }
.page-index h2 :lang(zh), .page-index h2 [lang="en"] { font: inherit }
.page-index section { margin-top: 3.5rem }
.page-index section > p { margin-top: .75rem }
.documents ol { list-style: none; counter-reset: documents }
.documents li { counter-increment: documents; position: relative; padding: 1.5rem 0 1.5rem 3.5rem; border-bottom: 1px solid var(--line) }
.documents li::before { content: counter(documents); position: absolute; inset-inline-start: 0; top: 1.45rem; font: 400 1.625rem/1.5 var(--en-face); color: var(--seal); font-variant-numeric: lining-nums }
.documents a { display: block; text-decoration: none }
.documents a > span { display: block }
.documents .zh { font-size: 1.375rem; font-weight: 700; line-height: 1.45 }
.documents .en { color: var(--ink-en); font-size: 1.0625rem }
.documents a:hover .zh { text-decoration: underline; text-decoration-color: var(--seal); text-decoration-thickness: 1px; text-underline-offset: .22em }
.documents .progress { margin-top: .6rem }
.unfinished h3 { font-size: 1rem; margin-top: 1.25rem }
.unfinished h3 [lang="en"] { color: var(--ink-en); font-weight: 500 }
.gaps { display: grid; grid-template-columns: 12rem minmax(0, 1fr); gap: .35rem 1rem; margin-top: .5rem; font-size: .875rem; font-variant-numeric: tabular-nums }
.gaps dt { color: var(--ink-2); font-size: .8125rem }
.gaps dt::before { display: inline-block; width: 1.4em; color: var(--seal); font-weight: 700 }
.gaps dt.missing::before { content: "◌" / "" }
.gaps dt.stale::before { content: "↻" / "" }
.gaps dt.draft::before { content: "✎" / "" }
.gaps dd { font-family: var(--ui-face) }
.counts .table { margin-top: .5rem }
.counts thead th { font-size: .75rem; color: var(--ink-2); font-weight: 500; line-height: 1.35 }
.counts thead th > span { display: block }
.counts tbody th { font-family: var(--en-face); font-weight: 400; min-width: 12rem }
.counts td { font-family: var(--ui-face); font-size: .8125rem }
.counts .total :is(th, td) { font-weight: 600; border-bottom: 0 }
.credit + .credit small, .credit small { font-size: .8125rem }
.files, .apparatus { list-style: none }
.files li { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 1rem; padding-block: .1rem }
.files .of { flex: 1 1 100% }
.files .of > .zh { font-weight: 600 }
.files .of > .en { color: var(--ink-en) }
.files li:has(> .of) + li:has(> .of) { margin-top: .5rem }
.file { white-space: nowrap }
.file code { white-space: normal; overflow-wrap: anywhere }
.file .size { color: var(--ink-2); font-variant-numeric: tabular-nums; margin-inline-start: .25em }
.files summary { cursor: pointer; color: var(--ink-2) }
.apparatus { display: flex; flex-wrap: wrap; gap: .35rem 1.75rem; margin-top: 1rem }
@media (max-width: 39.99em) {
  .documents li { padding-inline-start: 2.25rem }
  .gaps { grid-template-columns: minmax(0, 1fr); gap: 0 }
  .gaps dd { margin-bottom: .5rem }
}
`
