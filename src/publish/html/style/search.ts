/** The page of search: one box, and what was found as it stands in the documents. */
export const search = `.page-search .masthead { padding-bottom: 1rem }
.search label { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%) }
.search input { display: block; width: 100%; appearance: none; border: 1px solid var(--line-2); border-bottom: 2px solid var(--seal); border-radius: 7px 7px 3px 3px; background: var(--paper-2); color: var(--ink); padding: .6rem .875rem; font: 1.375rem/1.5 var(--en-face), var(--zh-face) }
.search input:focus-visible { outline-offset: -1px; border-radius: 7px 7px 3px 3px }
.search input::-webkit-search-cancel-button { appearance: none; width: .8em; height: .8em; margin-inline-start: .5em; cursor: pointer; background: linear-gradient(45deg, transparent 46%, var(--ink-2) 46% 54%, transparent 54%), linear-gradient(-45deg, transparent 46%, var(--ink-2) 46% 54%, transparent 54%) }
#hint, .no-script { margin-top: .6rem; color: var(--ink-2); font: .8125rem/1.55 var(--ui-face) }
:is(#hint, .no-script, #found, #failed, .show) :lang(zh) { font: inherit }
#hint > span { display: block }
#found, #failed { font: .875rem/1.5 var(--ui-face); color: var(--ink-2); font-variant-numeric: tabular-nums }
#found:not(:empty) { display: flex; flex-wrap: wrap; gap: 0 1.5em; margin-top: 1.75rem }
#failed { margin-top: 1.75rem; color: var(--seal) }
.found { margin-top: 1.25rem }
.found + .found { margin-top: 2.75rem }
.found > h2 { display: flex; align-items: baseline; justify-content: space-between; gap: 1rem; font-size: 1.125rem; line-height: 1.4; padding-top: .75rem; border-top: 2px solid var(--ink) }
.found > h2 a { text-decoration: none }
.found > h2 a > span { display: block }
.found > h2 a:hover { text-decoration: underline; text-decoration-color: var(--line-2); text-decoration-thickness: 1px; text-underline-offset: .22em }
.found > h2 [lang="en"] { color: var(--ink-en); font-weight: 500; font-size: .9375rem }
.found > h2 .count { font-weight: 500 }
.found ol { list-style: none }
.found .pair { margin-top: 1.1rem; padding-inline-start: var(--gutter) }
.found .no { inset-inline-start: 0 }
.found .note { margin-top: .35rem }
.show { margin-top: 2.25rem; padding: .5rem 1.125rem; border: 1px solid var(--line-2); border-radius: 7px; background: var(--paper-2); color: var(--ink); font: .875rem/1.5 var(--ui-face); cursor: pointer }
.show:hover { border-color: var(--seal); color: var(--seal) }
.browse { margin-top: 3rem }
.browse h2 { font: 600 .875rem/1.5 var(--ui-face); color: var(--ink-2); padding-top: .75rem; border-top: 1px solid var(--line) }
.browse h2 :lang(zh) { font: inherit }
.browse h2 > [lang="en"] { color: inherit }
.browse li > a > span { display: block }
.browse li .zh { line-height: 1.5 }
.browse li .en { font-size: .9375rem }
.browse ul { list-style: none; margin-top: .5rem }
.browse li { padding-block: .45rem }
.browse a { text-decoration: none }
.browse a:hover { text-decoration: underline; text-decoration-color: var(--line-2); text-underline-offset: .22em }
.browse [lang="en"] { color: var(--ink-en) }
.browse p { margin-top: .75rem; font-size: .9375rem }
.searching .browse { display: none }
@media (max-width: 39.99em) { .page-search { --gutter: 2.125rem } }
.no-script { display: none }
@media (scripting: none) {
  .search { display: none }
  .no-script { display: block; font-size: 1rem }
}
`
