/** The page as a whole: its bar, the queue at the left, and where everything stands. */
export const frame = `:root, :root[lang="zh"] { --size: 1rem; font: 100%/1.5 var(--ui-face); height: 100% }
body { font-size: .9375rem; height: 100%; min-height: 0; display: block; overflow: hidden }
#review { height: 100% }
:root {
  --gone: color-mix(in srgb, var(--seal) 15%, transparent);
  --come: color-mix(in srgb, var(--good) 22%, transparent);
  --en-size: 1rem;
}
.desk {
  height: 100%; display: grid;
  grid-template: auto auto minmax(0, 1fr) / 15.5rem minmax(0, 1fr) 17rem;
  grid-template-areas: "bar bar bar" "messages messages messages" "queue main knowledge";
}
.desk.zoomed { grid-template-columns: minmax(0, 1fr); grid-template-areas: "bar" "messages" "main" }
.heard { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap }
button, select, input, textarea { font: inherit; color: inherit }
button { font-size: .875rem; padding: .25rem .625rem; border: 1px solid var(--line-2); border-radius: 6px; background: var(--paper); cursor: pointer; line-height: 1.4 }
button:hover { background: var(--paper-2); border-color: var(--ink-2) }
button.main { background: var(--ink); color: var(--paper); border-color: var(--ink) }
button.main:hover { background: var(--ink-en) }
button.main .key { border-color: color-mix(in srgb, var(--paper) 45%, transparent) }
button:disabled { color: var(--ink-2); background: var(--paper-2); border-color: var(--line); cursor: default }
button[aria-disabled] { color: var(--ink-2); border-style: dashed }
button.quiet { border-color: transparent; background: none; text-decoration: underline; text-decoration-color: var(--line-2); text-underline-offset: .22em; padding-inline: .375rem }
kbd, .key { font-size: .75rem; line-height: 1; padding: .0625rem .25rem }
.key { display: inline-block; border: 1px solid var(--line-2); border-radius: 3px; font-family: var(--mono-face) }
.none, .hint { color: var(--ink-2); font-size: .8125rem }
:is(.bar, .queue, button, label, h2, th, .none, .hint, .marks, .told, .below, dialog) { font-family: var(--ui-face) }
:is(button, h2, th, p.none) [lang="zh"], button[lang], th[lang] { font-family: var(--ui-face); line-height: inherit }
h2, h3 { font: 600 .75rem/1.5 var(--ui-face); color: var(--ink-2); letter-spacing: .02em }

.bar { grid-area: bar; display: flex; align-items: center; gap: .25rem 1rem; min-height: 2.75rem; padding: .25rem 1rem; border-bottom: 1px solid var(--line); font-size: .8125rem }
.bar h1 { font-size: .9375rem; line-height: 1.4; font-weight: 400; min-width: 0; overflow: hidden; white-space: nowrap; text-overflow: ellipsis }
.bar h1 { font-family: var(--ui-face) }
.bar h1 [lang="zh"] { font-weight: 700; line-height: 1.4; margin-inline-end: .375rem }
.bar h1 [lang="en"] { color: var(--ink-2); font-family: var(--en-face) }
.bar .base { color: var(--ink-2); white-space: nowrap }
.tools { margin-inline-start: auto; display: flex; gap: .375rem; flex: none }
.tools button { padding: .125rem .5rem }
.tools [aria-pressed="true"] { background: var(--paper-2); border-color: var(--ink-2) }
.messages { grid-area: messages; font-size: .875rem }
.messages .wrong { padding: .375rem 1rem; background: color-mix(in srgb, var(--seal) 12%, var(--paper)); border-bottom: 1px solid var(--seal) }
.messages .wrong::before { content: "! " / ""; font-weight: 700; color: var(--seal) }
.problems { padding: .375rem 1rem; border-bottom: 1px solid var(--line) }
.problems ul { padding-inline-start: 1.25rem }

.queue { grid-area: queue; display: flex; flex-direction: column; min-height: 0; border-inline-end: 1px solid var(--line); font-size: .8125rem }
.filters { border: 0; display: grid; grid-template-columns: 1fr 1fr; padding: .5rem .5rem .25rem; gap: 1px }
.filters label, .choices label { position: relative; display: block; cursor: pointer }
.filters input, .choices input { position: absolute; inset: 0; margin: 0; opacity: 0; cursor: pointer }
.filters .face { display: flex; justify-content: space-between; gap: .25rem; padding: .1875rem .5rem; border-radius: 5px; color: var(--ink-2) }
.filters .face b { font-weight: 500; font-variant-numeric: tabular-nums }
.filters label:hover .face { background: var(--paper-2); color: var(--ink) }
.filters input:checked + .face { background: var(--ink); color: var(--paper) }
:is(.filters, .choices) input:focus-visible + .face { outline: 2px solid var(--seal); outline-offset: 1px }
.documents { padding: .125rem .5rem }
.documents select { width: 100%; padding: .25rem; border: 1px solid var(--line-2); border-radius: 6px; background: var(--paper); text-overflow: ellipsis }
.queue .tally { padding: .25rem 1rem; color: var(--ink-2); font-variant-numeric: tabular-nums; border-bottom: 1px solid var(--line) }
.rows { flex: 1; min-height: 0 }
.windowed:focus-visible { outline-offset: -2px }
.windowed { height: 100%; overflow-y: auto; overscroll-behavior: contain }
.whole { position: relative }
.slot { position: absolute; inset-inline: 0 }
.row { height: 100%; display: flex; flex-direction: column; justify-content: center; padding: 0 .75rem 0 .875rem; border-bottom: 1px solid var(--line); border-inline-start: 3px solid transparent; cursor: pointer }
.row:hover { background: var(--paper-2) }
.row.on { background: var(--paper-2); border-inline-start-color: var(--seal) }
.words { display: block; font-size: .875rem; overflow: hidden; white-space: nowrap; text-overflow: ellipsis; line-height: 1.6 }
.words[lang="zh"] { line-height: 1.6 }
.row .marks { color: var(--ink-2); font-size: .75rem; line-height: 1.4; overflow: hidden; white-space: nowrap; text-overflow: ellipsis }

@media (max-width: 72em) { .desk:not(.zoomed) { grid-template-columns: 13rem minmax(0, 1fr) 14rem } .bar h1 [lang="en"] { display: none } }
@media (max-width: 56em) {
  .desk:not(.zoomed) { grid-template: auto auto minmax(0, 1fr) 11rem / 12rem minmax(0, 1fr); grid-template-areas: "bar bar" "messages messages" "queue main" "queue knowledge" }
  .bar .base { display: none }
}
`
