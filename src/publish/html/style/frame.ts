/** What frames every page: the bar with its views, the foot, and the way between documents. */
export const frame = `.bar {
  position: sticky; top: 0; z-index: 3;
  display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: .25rem 1.5rem;
  min-height: var(--bar); padding: .375rem var(--edge);
  background: var(--paper); border-bottom: 1px solid var(--line);
  font-size: .875rem; line-height: 1.4;
}
.bar nav { display: flex; align-items: baseline; gap: 1.25rem; min-width: 0; flex: 1 1 16rem }
.bar nav a { text-decoration: none; white-space: nowrap; color: var(--ink-2); padding-block: .375rem }
.bar nav a:hover { color: var(--ink); text-decoration: underline; text-decoration-color: var(--line-2) }
.bar nav .home { color: var(--ink); overflow: hidden; text-overflow: ellipsis }
.bar .logo { height: 1.5em; width: auto; max-width: 8rem; vertical-align: -.4em }
.bar .home :lang(zh) { font-family: var(--zh-face); font-weight: 700 }
.bar .home [lang="en"] { color: var(--ink-2) }
.switches { display: flex; gap: .5rem }
.views, .choice:popover-open { display: flex; border: 1px solid var(--line-2); border-radius: 7px; background: var(--paper-2); overflow: hidden }
.readings { border: 1px solid var(--line-2); border-radius: 7px; background: none; padding: .3125rem .75rem; font: inherit; color: var(--ink-2); white-space: nowrap; cursor: pointer }
.readings:hover { color: var(--ink) }
:root:not(:has(#reading-off:checked)) .readings { border-color: var(--ink); color: var(--ink); font-weight: 600 }
.choice { padding: 0; margin: .375rem 0; color: var(--ink); box-shadow: var(--shadow); font: .875rem/1.4 var(--ui-face) }
.choice:popover-open { position: fixed; inset: var(--bar) var(--edge) auto auto; position-area: block-end span-inline-start }
@supports (position-area: block-end) { .choice:popover-open { inset: auto } }
.choice :lang(zh) { font: inherit }
:is(.views, .choice) legend { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%) }
.option { position: relative; display: block; cursor: pointer }
.option + .option { border-inline-start: 1px solid var(--line) }
.option input { position: absolute; inset: 0; margin: 0; opacity: 0; cursor: pointer }
.option .face { display: block; padding: .3125rem .75rem; color: var(--ink-2); white-space: nowrap }
.option:hover .face { color: var(--ink) }
.option input:checked + .face { background: var(--ink); color: var(--paper) }
.option input:focus-visible + .face { outline: 2px solid var(--seal); outline-offset: -3px; border-radius: 6px }
.option .narrow { display: none }
.pager { display: flex; flex-wrap: wrap; gap: 1rem 2rem; justify-content: space-between; margin-top: 5rem; padding-top: 1.5rem; border-top: 1px solid var(--line) }
.pager a { display: flex; flex-direction: column; text-decoration: none; max-width: 24rem }
.pager .next { margin-inline-start: auto; text-align: end }
.pager small { color: var(--ink-2) }
.pager a > [lang="zh"] { font-weight: 700 }
.pager a > [lang="en"] { color: var(--ink-en) }
.pager a:hover > span { text-decoration: underline; text-decoration-color: var(--line-2); text-decoration-thickness: 1px; text-underline-offset: .22em }
.foot { margin-top: 6rem; padding: 1.5rem var(--edge) 2.5rem; border-top: 1px solid var(--line); color: var(--ink-2); font-size: .8125rem; text-align: center }
.foot a { text-decoration: none }
.foot ul { list-style: none; display: flex; flex-wrap: wrap; justify-content: center; gap: .125rem 1.25rem; margin-block: .5rem }
.foot cite { font-style: normal }
.foot a:hover { text-decoration: underline }
@media (max-width: 47.99em) {
  .views .face, .readings { align-content: center; height: 2.25rem; padding-block: 0; font-size: .75rem; line-height: 1.25 }
  .views .face [lang], .readings [lang] { display: block }
}
@media (max-width: 39.99em) {
  :root:has(.views) { --bar: 5.5rem }
  :root:has(.views) .bar { top: -2.5rem }
  .bar { padding-block: .25rem .375rem }
  .bar nav { flex-basis: 100%; justify-content: space-between; height: 2rem; align-items: center }
  .switches { width: 100%; gap: .25rem }
  .views { flex: 1 }
  .readings { padding: 0 .375rem }
  .choice:popover-open { flex-direction: column }
  .choice .option + .option { border: 0; border-top: 1px solid var(--line) }
  .option { flex: 1 }
  .option .face { text-align: center; padding-inline: .25rem }
  .option .wide { display: none }
  .option .narrow { display: inline }
  :root:has(#view-inter:checked) .option.side, :root:not(:has(#view-inter:checked)) .option.inter { display: none }
  .option.inter { border: 0 !important }
}
`
