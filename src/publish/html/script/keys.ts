import {announce} from './announce.ts'
import {nextReading, showView, view} from './choices.ts'
import {textOf} from './citation.ts'
import {askWhere, goTo, keysAreOn, openHelp} from './dialogs.ts'
import {root} from './dom.ts'
import {copy, markPlace, openMenu} from './menu.ts'
import {allRows, currentRow, landing, numberOf, rowOf} from './rows.ts'
import {recallPlace} from './store.ts'

/** Moves the focus to the next number or the one before; the page only where the segment would not be seen whole. */
const step = (by: 1 | -1): void => {
  const current = currentRow()
  if (!current) return
  const row = rowOf(document.activeElement) === current ? neighbour(current, by) : current
  if (!row) return
  numberOf(row)?.focus({preventScroll: true})
  const {top, bottom} = row.getBoundingClientRect()
  if (top < landing() - 2 || bottom > innerHeight - 24) goTo(row)
}

/** The next segment or the one before that the view shows. */
const neighbour = (row: HTMLElement, by: 1 | -1): HTMLElement | undefined => {
  const rows = allRows()
  for (let at = rows.indexOf(row) + by; ; at += by) {
    const other = rows[at]
    if (!other || other.getClientRects().length > 0) return other
  }
}

const follow = (selector: string): void => document.querySelector<HTMLElement>(selector)?.click()

const atCurrent = (act: (row: HTMLElement) => unknown): void => {
  const row = currentRow()
  if (row) void act(row)
}

const copyCurrent = (row: HTMLElement): Promise<void> => {
  const sides = (['zh', 'en'] as const).filter(side => view() === side || !['zh', 'en'].includes(view() ?? ''))
  return copy(
    sides
      .map(side => textOf([row], side))
      .filter(text => text !== '')
      .join('\n'),
  )
}

const search = (): void => {
  const field = document.querySelector<HTMLElement>('input[type="search"]')
  if (field) field.focus()
  else follow('a[href$="search/index.html"]')
}

const toMark = (): void => {
  const place = recallPlace('mark')
  if (place) location.assign(place.address)
  else announce('noMark')
}

const actions: Readonly<Record<string, () => void>> = {
  j: () => step(1),
  k: () => step(-1),
  n: () => follow('a[rel="next"]'),
  p: () => follow('a[rel="prev"]'),
  r: nextReading,
  g: () => atCurrent(askWhere),
  m: () => atCurrent(markPlace),
  M: toMark,
  c: () => atCurrent(copyCurrent),
  '.': () => atCurrent(openMenu),
  '/': search,
  h: () => location.assign(`${root()}index.html`),
  '?': openHelp,
}

const typing = 'textarea, select, [contenteditable], dialog, input:not([type="radio"], [type="checkbox"])'

/** Lets single keys move through the edition; never while something is typed, composed or asked, nor with a modifier. */
export const listenToKeys = (): void => {
  document.addEventListener('keydown', event => {
    const {key, target, ctrlKey, altKey, metaKey, isComposing} = event
    if (event.defaultPrevented || ctrlKey || altKey || metaKey || isComposing || event.keyCode === 229) return
    if (!keysAreOn() || (target instanceof Element && target.closest(typing))) return
    const act = /^[1-5]$/.test(key)
      ? () => showView(Number(key))
      : Object.hasOwn(actions, key)
        ? actions[key]
        : undefined
    if (!act) return
    event.preventDefault()
    act()
  })
}
