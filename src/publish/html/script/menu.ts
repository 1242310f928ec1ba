import {placeName, target} from './address.ts'
import {announce} from './announce.ts'
import {citationOf, lastingLinkTo, linkTo, span, textOf} from './citation.ts'
import {copyText} from './clipboard.ts'
import {around, button, isPlain} from './dom.ts'
import {element} from './element.ts'
import {openAt} from './popover.ts'
import {between, markRange, rangeAround} from './range.ts'
import {numberOf, rowOf} from './rows.ts'
import type {Word} from './say.ts'
import {plain, said} from './say.ts'
import {keepPlace} from './store.ts'

/** Copies a text and says so. */
export const copy = async (text: string): Promise<void> => {
  if (text === '') return announce('nothingToCopy')
  announce((await copyText(text)) ? 'copied' : 'notCopied')
}

/** Remembers a segment. */
export const markPlace = (row: HTMLElement): void => {
  keepPlace('mark', {name: placeName(row), address: `${location.href.replace(/#.*$/s, '')}#${row.id}`})
  announce('marked', {number: numberOf(row)?.textContent ?? ''})
}

type Rows = readonly [HTMLElement, ...HTMLElement[]]

const copies: readonly (readonly [Word, (rows: Rows) => string])[] = [
  ['copyZh', rows => textOf(rows, 'zh')],
  ['copyEn', rows => textOf(rows, 'en')],
  ['copyBoth', rows => [textOf(rows, 'zh'), textOf(rows, 'en')].filter(part => part !== '').join('\n')],
  ['copyCitation', citationOf],
  ['copyLink', linkTo],
]

let menu: HTMLElement | undefined

/** One menu for all segments; the arrow keys move through it. */
const makeMenu = (): HTMLElement => {
  const made = element('div', {id: 'view-menu', class: 'menu', popover: '', role: 'dialog'})
  made.addEventListener('keydown', event => {
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (by === 0) return
    event.preventDefault()
    const buttons = [...made.querySelectorAll('button')]
    const at = buttons.findIndex(each => each.matches(':focus'))
    buttons.at((at + by) % buttons.length)?.focus()
  })
  return document.body.appendChild(made)
}

/** Opens the menu of a segment, or of the marked range that it is in: what may be copied of it. */
export const openMenu = (row: HTMLElement): void => {
  const link = numberOf(row)
  if (!link) return
  menu ??= makeMenu()
  const [first = row, ...others] = rangeAround(row)
  const rows: Rows = [first, ...others]
  const act = (word: Word, does: () => Promise<void> | void): HTMLButtonElement =>
    button(said(word), () => void Promise.resolve(does()).then(() => menu?.hidePopover()))
  const buttons = copies.map(([word, text]) => act(word, () => copy(text(rows))))
  if (rows.length === 1) buttons.push(act('copyLasting', () => copy(lastingLinkTo(row))))
  buttons.push(act('mark', () => markPlace(row)))
  menu.ariaLabel = plain('menu')
  menu.replaceChildren(
    element(
      'p',
      {},
      `§ ${span(rows, each => numberOf(each)?.textContent ?? '', '–')} `,
      element(
        'code',
        {},
        span(rows, ({id}) => id, '..'),
      ),
    ),
    ...buttons,
  )
  openAt(menu, link, buttons[0])
}

/** Choosing a number opens the menu of its segment; with Shift, it marks what stands from the segment chosen before. */
export const openMenus = (): void => {
  let chosen = rowOf(document.querySelector('.pair:target'))
  document.addEventListener('focusin', event => around(event, '.text .no')?.setAttribute('aria-haspopup', 'dialog'))
  document.addEventListener('click', event => {
    const row = rowOf(around(event, '.text .no'))
    if (!row) return
    if (event.shiftKey && chosen) {
      event.preventDefault()
      getSelection()?.removeAllRanges()
      markRange(between(chosen, row))
      openMenu(row)
    } else if (isPlain(event)) {
      event.preventDefault()
      chosen = row
      if (rangeAround(row).length === 0) target(row.id)
      openMenu(row)
    }
  })
}
