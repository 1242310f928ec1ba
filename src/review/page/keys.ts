import {nextMatch, openEditor, pick, zoom} from './commands.ts'
import type {Desk} from './desk/desk.ts'

/** What a key does when nobody is typing; nothing for a key that means nothing. */
export const actOn = (desk: Desk, event: KeyboardEvent): boolean => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return false
  if (isTyping(event.target)) return leaveList(event)
  const {panel} = desk
  if (panel.peek() === 'bulk' || panel.peek() === 'help' || panel.peek() === 'conflict') return false
  const act = commands[event.key]
  if (desk.sheet.lying.peek().type === 'loading') {
    // What is not shown yet cannot be decided; but the editor opens as soon as it can, with what was typed for it meanwhile.
    if (openingSoon.has(desk)) typeAhead(desk, event.key)
    else if (event.key === 'e') openSoon(desk)
    else if (going.has(event.key)) act?.(desk)
    return true
  }
  if (act) act(desk)
  else if (/^[1-9]$/.test(event.key)) pick(desk, Number(event.key))
  else return false
  return true
}

const commands: Readonly<Record<string, (desk: Desk) => void>> = {
  j: desk => void desk.step(false),
  k: desk => void desk.step(true),
  J: desk => void desk.stepUndecided(false),
  K: desk => void desk.stepUndecided(true),
  a: desk => void desk.decisions.decide('accept'),
  e: desk => openEditor(desk),
  r: desk => void desk.decisions.decide('reject'),
  s: desk => ask(desk, 'still-right'),
  i: desk => ask(desk, 'ask'),
  c: desk => ask(desk, 'ask'),
  t: nextMatch,
  b: desk => void desk.bulk.open(),
  u: desk => void desk.decisions.undo(),
  f: () => document.querySelector<HTMLElement>('input[name="filter"]:checked')?.focus(),
  d: () => document.getElementById('document')?.focus(),
  z: zoom,
  '?': desk => {
    desk.panel.value = 'help'
  },
}

/** Keys that lead away from what lies on the desk, whatever it is. */
const going: ReadonlySet<string> = new Set(['j', 'k', 'J', 'K', 'u', 'f', 'd', 'z', '?'])

/** What is typed for an editor that is not open yet, by desk. */
const openingSoon = new WeakMap<Desk, string>()

const typeAhead = (desk: Desk, key: string): void => {
  if (key.length === 1) openingSoon.set(desk, `${openingSoon.get(desk) ?? ''}${key}`)
}

const openSoon = (desk: Desk): void => {
  openingSoon.set(desk, '')
  const stop = desk.sheet.lying.subscribe(({type}) => {
    if (type === 'loading') return
    queueMicrotask(() => stop())
    const ahead = openingSoon.get(desk) ?? ''
    openingSoon.delete(desk)
    openEditor(desk, ahead)
  })
}

const ask = (desk: Desk, panel: 'still-right' | 'ask'): void => {
  if (desk.sheet.segment()) desk.panel.value = panel
}

/** Fields in which letters are letters; in a list of choices they look for a choice. */
const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLTextAreaElement ||
  target instanceof HTMLSelectElement ||
  (target instanceof HTMLInputElement && !['radio', 'checkbox', 'button'].includes(target.type))

const leaveList = (event: KeyboardEvent): boolean => {
  if (event.key !== 'Escape' || !(event.target instanceof HTMLSelectElement)) return false
  document.getElementById('main')?.focus()
  return true
}
