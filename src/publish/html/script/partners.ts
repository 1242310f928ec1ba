import {rowOf} from './rows.ts'

/**
 * Lights what belongs together while a reader points at it or is in it: a term and its rendering, a segment and the one that
 * it is rendered with.
 */
export const lightPartners = (): void => {
  let lit: readonly Element[] = []
  const light = (event: Event): void => {
    const found = partnersOf(event.target)
    if (found.length === lit.length && found.every((element, index) => element === lit[index])) return
    for (const element of lit) element.classList.remove('lit')
    for (const element of found) element.classList.add('lit')
    lit = found
  }
  document.addEventListener('pointerover', light)
  document.addEventListener('focusin', light)
}

const partnersOf = (node: EventTarget | null): readonly Element[] => {
  const row = rowOf(node)
  if (!row) return []
  const kin = [row, ...hostsAndGuests(row)]
  const term = node instanceof Element ? node.closest('.text .term') : undefined
  return term ? [term, ...renderingsOf(term, kin)] : kin.slice(1)
}

/** The segment that a segment is rendered with, or those that are rendered with it. */
const hostsAndGuests = (row: HTMLElement): readonly HTMLElement[] => {
  const host = hostOf(row)
  if (host) return [host]
  return [...document.querySelectorAll(`.text .with a[href="#${CSS.escape(row.id)}"]`)].flatMap(
    link => rowOf(link) ?? [],
  )
}

/** The segment that a segment is rendered with. */
export const hostOf = (row: HTMLElement): HTMLElement | undefined => {
  const link = row.querySelector<HTMLAnchorElement>(':scope > .en > .with a')
  return link ? rowOf(document.getElementById(link.hash.slice(1))) : undefined
}

const cardOf = (term: Element): string => term.getAttribute('its-term-info-ref') ?? term.getAttribute('href') ?? ''

/** What stands for an occurrence of a term in the other language: the one of the same rank, or all where their numbers differ. */
const renderingsOf = (term: Element, rows: readonly Element[]): readonly Element[] => {
  const [mine, other] = term.closest('.zh') ? ['.zh', '.en'] : ['.en', '.zh']
  const alike = (side: string): readonly Element[] =>
    rows.flatMap(row =>
      [...row.querySelectorAll(`:scope > ${side} .term[its-term]`)].filter(each => cardOf(each) === cardOf(term)),
    )
  const [here, there] = [alike(mine ?? ''), alike(other ?? '')]
  const same = there[here.indexOf(term)]
  return here.length === there.length && same ? [same] : there
}
