/** Terms: their cards on the pages of documents, their index, and their own pages. */
export const terms = `.cards > h2 { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%) }
.card { width: max-content; max-width: min(24rem, calc(100vw - 2rem)); padding: 1rem 1.125rem .75rem; border: 1px solid var(--line-2); border-radius: 8px; background: var(--paper); color: var(--ink); box-shadow: var(--shadow); font-size: .9375rem }
.card:popover-open { inset: auto; margin: .375rem 0; position-area: block-end span-inline-end; position-try-fallbacks: flip-block, flip-inline, flip-block flip-inline }
.card:target:not(:popover-open) { display: block; position: fixed; z-index: 5; margin: 0; inset: auto 1.25rem 1.25rem auto }
.term { interest-delay: .2s .25s }
.card .name { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 .6em; padding-bottom: .4rem; margin-bottom: .5rem; border-bottom: 1px solid var(--line) }
.card .name b { font-size: 1.1875rem }
.pinyin { color: var(--ink-2); font-style: italic }
.doubt { color: var(--seal); font: 600 .7em/1 var(--ui-face); cursor: help }
.gloss { color: var(--ink-2); font-size: .8125rem; line-height: 1.6; font-weight: 400; font-style: normal; letter-spacing: 0 }
.gloss [lang="zh"] { font: inherit; font-family: var(--zh-face) }
.met { display: inline-block; position: relative; margin-inline-end: .75em }
/* The point before the first of a line stands outside, where it is cut off. */
.met:not(:first-child)::before { content: "·"; position: absolute; inset-inline-start: -.65em; color: var(--line-2) }
.gloss { clip-path: inset(0 0 0 var(--in)) }
.card .name .en { flex-basis: 100%; color: var(--ink-en); font-weight: 600 }
.others { color: var(--ink-2); font-size: .875em }
.card p[lang="zh"] { line-height: 1.7 }
.card p[lang="en"] { line-height: 1.5; color: var(--ink-en) }
.card p + p[lang="en"] { margin-top: .35rem }
.card .more { display: flex; justify-content: space-between; gap: 1rem; margin-top: .6rem; font: .8125rem/1.5 var(--ui-face); color: var(--ink-2) }
.card .more :lang(zh) { font: inherit }
.card:popover-open .close { display: none }
@media (max-width: 39.99em) {
  .card:target:not(:popover-open) { inset: auto 0 0; width: auto; max-width: none; border-radius: 14px 14px 0 0; border-inline: 0; border-bottom: 0; padding: 1.25rem var(--edge) 1rem }
}
.page-terms main { max-width: 66rem }
.page-terms .masthead, .page-term .masthead { padding-bottom: 1rem }
.page-terms .standfirst { margin-top: 0; color: var(--ink-2); font-size: .9375rem }
.alphabet { margin-top: 3.5rem }
.alphabet > h2 { font-size: 1.375rem }
.letters { display: flex; flex-wrap: wrap; gap: .125rem; margin-top: .75rem }
.letters a { min-width: 2.25rem; padding: .25rem .375rem; text-align: center; border: 1px solid var(--line); border-radius: 5px; text-decoration: none; font-size: .875rem }
.letters a:hover { border-color: var(--seal); color: var(--seal) }
.letter { display: grid; grid-template-columns: 3rem minmax(0, 1fr); margin-top: 1.5rem; padding-top: 1rem; border-top: 1px solid var(--line) }
.letter > h3 { font: 600 1.5rem/1.2 var(--en-face); color: var(--seal) }
.letter > ul { list-style: none; columns: 20rem; column-gap: 2.5rem }
.letter li { break-inside: avoid; padding-bottom: .45rem }
.letter li > a { font-weight: 600; text-decoration: none }
.letter li > a:hover { text-decoration: underline }
.letter li > a[lang="en"] { color: var(--ink-en) }
.letter .en { color: var(--ink-en) }
.count { color: var(--ink-2); font-variant-numeric: tabular-nums }
.page-term .masthead h1 .zh { display: block }
.page-term .masthead h1 .pinyin { font-size: .5em; font-weight: 400 }
.page-term .masthead h1 .en { display: block; margin-top: .25rem }
.definition { border-top: 2px solid var(--seal); padding-top: 1.25rem }
.definition p + p { margin-top: .75rem; color: var(--ink-en) }
.page-term h2 { font-size: 1.25rem; margin-top: 3rem }
.page-term h3 { font-size: 1rem; margin-top: 1.75rem; font-weight: 600 }
.page-term h3 [lang="en"] { color: var(--ink-en); font-weight: 500 }
.pair-of-tables { display: grid; gap: 1.5rem; margin-top: .75rem }
.forms th { font-size: .8125rem; font-weight: 500; color: var(--ink-2) }
.forms td { padding-inline-end: .75rem }
.forms .form { font-weight: 600 }
.forms .form[lang="en"] { color: var(--ink-en) }
.forms small { color: var(--ink-2) }
.forms .deprecated .form, .forms .forbidden .form { text-decoration: line-through; font-weight: 400 }
.status.preferred { color: var(--good); font-weight: 600 }
.status.forbidden, .status.deprecated { color: var(--seal) }
.concordance .pair { margin-top: 1.1rem; padding-inline-start: var(--gutter) }
.concordance .no { inset-inline-start: 0 }
.concordance > h2 { margin-top: 2.5rem }
.concordance > h3 { font-size: 1rem; margin-top: 1.1rem; font-weight: 600 }
.concordance > h3 [lang="en"] { color: var(--ink-en); font-weight: 500 }
.page-terms .standfirst + p { margin-top: .5rem }
.concordance .reason { padding-inline-start: var(--gutter); margin-top: .2rem; font-size: .875em; color: var(--ink-en) }
`
