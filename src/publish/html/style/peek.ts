const here = ':root:has(#view-peek:checked)'
const asked = '.pair:is(:hover, :focus-within, :target)'
const chosen = '.pair:is(:focus-within, :target)'
const inCells = ':is(td, th)'

/**
 * English with the Chinese on demand. Wide windows keep a margin for it, so that nothing moves and nothing is covered. Others show
 * it over the lines that are read already to those who point, and in its place to those who choose the number.
 */
export const peek = `@media screen {
  ${here} .text :is(p, h1, h2, h3, h4, h5, h6, dd) { position: relative }
  ${here} .text .pair { position: static }
  ${here} .text ${asked} > .zh { display: inline; position: absolute; z-index: 2; padding: .1rem 0 .1rem 1rem; border-inline-start: 2px solid var(--seal); background: var(--paper); font-size: 1rem; line-height: 1.75; font-weight: 400; letter-spacing: 0; text-align: start }
  ${here} .text ${asked}:is(:hover, :focus-within) > .zh { z-index: 3 }
  ${here} .text ${inCells} > .pair > .zh { display: block; position: static; border: 0; padding: 0; background: none; font-size: inherit }
}
@media screen and (min-width: 64em) {
  ${here} .text { max-width: 62rem; padding-inline-end: 22rem }
  ${here} .text > .group { margin-inline-end: -22rem; padding-inline-end: 22rem; padding-bottom: 3rem; margin-bottom: -3rem }
  ${here} .text ${asked} > .zh { inset-inline-start: calc(100% + 2rem); width: 19.5rem }
}
@media screen and (max-width: 63.99em) {
  ${here} .text .pair:hover:not(:focus-within, :target) > .zh { inset-inline: 0; transform: translateY(-100%); padding: .5rem .75rem; border: 1px solid var(--line-2); border-radius: 6px; box-shadow: var(--shadow); pointer-events: none }
  ${here} .text .group > :first-child > .pair:first-child:hover:not(:focus-within, :target) > .zh { transform: translateY(1.75em) }
  ${here} .text ${chosen}:not(${inCells} > *) { display: block; margin-block: .5rem }
  ${here} .text ${chosen} > .zh { display: block; position: static; margin-block: .2rem; padding-block: 0; background: none }
}
@media (hover: none) and (max-width: 63.99em) {
  ${here} .text .pair:hover:not(:focus-within, :target, ${inCells} > *) > .zh { display: none }
}
`
