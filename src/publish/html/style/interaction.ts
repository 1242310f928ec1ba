const side = ':root[data-selecting="zh"] .text :is(.en, .gloss, .note, .no)'
const otherSide = ':root[data-selecting="en"] .text :is(.zh, .gloss, .no)'

/** What the script shows: what is lit, what is marked, menus and dialogs. */
export const interaction = `.text .lit { background: var(--mark); border-radius: 2px }
.text .term.lit { text-decoration: underline solid 2px var(--seal) }
.text .pair.lit { background: var(--paper-2); box-shadow: 0 0 0 .3rem var(--paper-2), -.55rem 0 0 -.05rem var(--line-2) }
.pair.ranged { background: var(--paper-2); box-shadow: 0 0 0 .3rem var(--paper-2), -.55rem 0 0 -.05rem var(--seal) }
.pair.ranged > .no { color: var(--seal); font-weight: 700 }
${side}, ${otherSide} { user-select: none; -webkit-user-select: none }
.menu, .help, .ask { border: 1px solid var(--line-2); border-radius: 8px; background: var(--paper); color: var(--ink); box-shadow: var(--shadow); font: .875rem/1.4 var(--ui-face) }
:is(.menu, .help, .ask, .said, .keys) :lang(zh) { font: inherit; color: var(--ink-2) }
.menu { width: max-content; max-width: calc(100vw - 1rem); padding: .375rem; margin: .25rem .375rem }
.menu:popover-open { inset: auto; position-area: block-end span-inline-end; position-try-fallbacks: flip-block, flip-inline, flip-block flip-inline }
.menu p { padding: .25rem .625rem .375rem; color: var(--ink-2); border-bottom: 1px solid var(--line); margin-bottom: .25rem }
.menu button { display: flex; justify-content: space-between; gap: 1.5rem; width: 100%; padding: .375rem .625rem; border: 0; border-radius: 5px; background: none; color: inherit; font: inherit; text-align: start; cursor: pointer }
.menu button:hover { background: var(--paper-2) }
.menu button:focus-visible { outline-offset: -2px }
:is(.help, .ask) { width: min(42rem, calc(100vw - 2rem)); max-height: calc(100dvh - 2rem); padding: 1.25rem 1.5rem; overflow: auto }
.ask { width: min(22rem, calc(100vw - 2rem)) }
:is(.help, .ask)::backdrop { background: rgb(0 0 0 / .35) }
:is(.help, .ask) h2 { font: 600 1.125rem/1.3 var(--ui-face); margin-bottom: .75rem }
.help dl { display: grid; grid-template-columns: auto minmax(0, 1fr); gap: .375rem 1.25rem; margin-block: .875rem; padding-block: .875rem; border-block: 1px solid var(--line) }
.help dt { white-space: nowrap }
.help kbd { display: inline-block; min-width: 1.75em; text-align: center; font-size: .8125rem; background: var(--paper-2) }
.help .place { margin-bottom: .375rem; color: var(--ink-2) }
.help .switch { display: block }
.help .switch input { accent-color: var(--seal) }
.ask input { width: 8rem; font: inherit; padding: .25rem .5rem; border: 1px solid var(--line-2); border-radius: 5px; background: var(--paper-2); color: inherit }
:is(.help, .ask) .close, button.keys { margin-top: .75rem; padding: .3125rem .75rem; border: 1px solid var(--line-2); border-radius: 7px; background: none; color: inherit; font: inherit; cursor: pointer }
button.keys:hover, .close:hover { border-color: var(--ink-2) }
.said { position: fixed; z-index: 6; inset: auto 0 1.5rem; width: max-content; max-width: calc(100vw - 2rem); margin-inline: auto; padding: .5rem 1rem; border-radius: 7px; background: var(--ink); color: var(--paper); font: .875rem/1.4 var(--ui-face); pointer-events: none }
.said :lang(zh) { color: inherit }
.said:empty { padding: 0 }
.unseen { position: fixed; inset: 0 auto auto 0; opacity: 0; width: 1px; height: 1px }
@media (max-width: 39.99em) { .help dl { grid-template-columns: minmax(0, 1fr); gap: 0 } .help dd { margin-bottom: .5rem } .help dd > [lang="zh"] { display: block } }
@media print { .said, .menu, .keys { display: none } }
`
