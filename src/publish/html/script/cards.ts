import {around, isPlain} from './dom.ts'
import {openAt} from './popover.ts'

/** Choosing a term opens its card at the place; without a script, the link leads to the card. */
export const openCards = (): void => {
  document.addEventListener('click', event => {
    const link = around(event, 'a.term')
    const card = link instanceof HTMLAnchorElement ? document.getElementById(link.hash.slice(1)) : undefined
    if (!link || !card?.popover || !isPlain(event)) return
    event.preventDefault()
    openAt(card, link)
  })
}
