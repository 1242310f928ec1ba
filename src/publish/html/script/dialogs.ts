import {announce} from './announce.ts'
import {button} from './dom.ts'
import {element} from './element.ts'
import {bring} from './hold.ts'
import {allRows, numberOf, rowAt} from './rows.ts'
import type {Word} from './say.ts'
import {said} from './say.ts'
import {keep, recall, recallPlace} from './store.ts'

/** What each key does, as the help says it. */
const help: readonly (readonly [string, Word])[] = [
  ['j k', 'keySegment'],
  ['n p', 'keyPage'],
  ['1 2 3 4 5', 'keyView'],
  ['r', 'keyReading'],
  ['g', 'keyGo'],
  ['m', 'keyMark'],
  ['M', 'keyToMark'],
  ['c', 'keyCopy'],
  ['.', 'keyMenu'],
  ['/', 'keySearch'],
  ['h', 'keyHome'],
  ['?', 'keyHelp'],
]

/** Whether keys do anything: readers may turn them off. */
export const keysAreOn = (): boolean => recall('keys') !== 'off' && !areOff
let areOff = false

const open = (className: string, title: Word, ...children: readonly Node[]): HTMLDialogElement => {
  const id = `view-${className}`
  const dialog = element(
    'dialog',
    {class: className, 'aria-labelledby': id},
    element('h2', {id}, ...said(title)),
    ...children,
  )
  dialog.append(button(said('close'), () => dialog.close(), {class: 'close'}))
  dialog.addEventListener('close', () => dialog.remove())
  dialog.addEventListener('click', ({target}) => target === dialog && dialog.close())
  document.body.append(dialog)
  dialog.showModal()
  return dialog
}

/** Opens the list of keys, with the switch that turns them off and the ways back to places that are kept. */
export const openHelp = (): void => {
  const list = element(
    'dl',
    {},
    ...help.flatMap(([keys, word]) => [
      element('dt', {}, ...keys.split(' ').flatMap(key => [element('kbd', {}, key), ' '])),
      element('dd', {}, ...said(word)),
    ]),
  )
  const box = element('input', {type: 'checkbox'})
  box.checked = keysAreOn()
  box.addEventListener('change', () => {
    areOff = !box.checked
    keep('keys', box.checked ? 'on' : 'off')
  })
  const places = (['mark', 'last'] as const).flatMap(kind => {
    const place = recallPlace(kind)
    const link = place ? element('a', {href: place.address}, place.name) : undefined
    return link
      ? [element('p', {class: 'place'}, ...said(kind === 'mark' ? 'markedPlace' : 'lastPlace'), ' ', link)]
      : []
  })
  const dialog = open('help', 'keys', element('label', {class: 'switch'}, box, ' ', ...said('keysOn')), list, ...places)
  for (const link of dialog.querySelectorAll('a')) link.addEventListener('click', () => dialog.close())
}

/** Asks for the number or the id of a segment, and goes there. */
export const askWhere = (): void => {
  const field = element('input', {
    type: 'text',
    inputmode: 'numeric',
    autocomplete: 'off',
    spellcheck: 'false',
    autofocus: '',
  })
  const dialog = open('ask', 'goTo', element('label', {}, ...said('number'), ' ', field))
  field.addEventListener('keydown', event => {
    if (event.key !== 'Enter' || event.isComposing) return
    const wanted = field.value.trim()
    const row = allRows().find(each => numberOf(each)?.textContent === wanted) ?? rowAt(wanted)
    dialog.close()
    if (row) goTo(row)
    else announce('noSegment', {number: wanted})
  })
}

/** Brings a segment to where it is read, and the focus to its number. */
export const goTo = (row: HTMLElement): void => {
  numberOf(row)?.focus({preventScroll: true})
  bring(row)
}

/** A way to the help for those who have no keys, at the foot of the page. */
export const offerHelp = (): void => {
  document.querySelector('.foot')?.append(element('p', {}, button(said('keys'), openHelp, {class: 'keys'})))
}
