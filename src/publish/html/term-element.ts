import type {TermId} from '../../bitext/ids.ts'
import type {Element, Node} from './hast.ts'
import {element} from './hast.ts'

/**
 * An occurrence of a term, as the Internationalization Tag Set 2.0 marks it (https://www.w3.org/TR/its20/#terminology): a link to
 * the card of the term on the same page. Where no link may stand (`span`) the card is only named.
 */
export const termElement = (term: TermId, children: readonly Node[], name: 'a' | 'span'): Element => {
  const card = `#t-${term}`
  const its = {class: 'term', 'its-term': 'yes', 'its-term-info-ref': card}
  return element(name, name === 'a' ? {...its, href: card, interestfor: card.slice(1)} : its, children)
}

/**
 * What is left of an occurrence where emphasis or a link begins or ends within it, so that no single element can hold it: it leads
 * to the card too, and is no occurrence of its own.
 */
export const restOfTerm = (term: TermId, children: readonly Node[], name: 'a' | 'span'): Element =>
  element(name, {class: 'term', ...(name === 'a' ? {href: `#t-${term}`, interestfor: `t-${term}`} : {})}, children)
