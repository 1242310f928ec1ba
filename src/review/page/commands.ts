import type {Desk} from './desk/desk.ts'

/** Opens the editor on the segment, with the caret where it stood last or at the end, and writes `ahead` there. */
export const openEditor = (desk: Desk, ahead = ''): void => {
  const segment = desk.sheet.segment()
  if (!segment || segment.record === '') return
  desk.panel.value = undefined
  desk.draft.open(segment)
  const text = desk.draft.text.peek() ?? ''
  const at = desk.draft.caret.peek() ?? text.length
  if (ahead !== '') desk.draft.open(segment, text.slice(0, at) + ahead + text.slice(at))
  desk.draft.focus.value = {start: at + ahead.length, end: at + ahead.length}
}

/** Writes the preferred rendering of a term where the caret stood last. */
export const writeTerm = (desk: Desk, index: number): void => {
  const segment = desk.sheet.segment()
  const term = segment?.terms[index]
  if (!segment || !term || segment.record === '') return
  desk.draft.open(segment)
  const text = desk.draft.text.peek() ?? ''
  const at = Math.min(desk.draft.caret.peek() ?? text.length, text.length)
  const words = spaced(text.slice(0, at), term.preferred, text.slice(at))
  desk.draft.open(segment, text.slice(0, at) + words + text.slice(at))
  desk.draft.focus.value = {start: at + words.length, end: at + words.length}
}

/** A term with the spaces it needs between what stands before and behind it. */
const spaced = (before: string, term: string, behind: string): string =>
  `${/[\p{L}\p{N},.;:!?)”’]$/u.test(before) ? ' ' : ''}${term}${/^[\p{L}\p{N}(“‘]/u.test(behind) ? ' ' : ''}`

/** Puts a match of the memory into the editor, in place of what stands there. */
export const takeMatch = (desk: Desk, index: number): void => {
  const segment = desk.sheet.segment()
  const proposal = segment?.proposals[index]
  if (!segment || !proposal || segment.record === '') return
  keepOwn(desk)
  desk.draft.open(segment, proposal.en)
}

/** What stood in the editor before matches were tried, by segment: going round comes back to it. */
const own = new WeakMap<Desk, {readonly id: string; readonly text: string}>()

const keepOwn = (desk: Desk): void => {
  const segment = desk.sheet.segment()
  if (!segment) return
  const text = desk.draft.text.peek() ?? segment.en.after ?? ''
  if (segment.proposals.some(({en}) => en === text) && own.get(desk)?.id === segment.id) return
  own.set(desk, {id: segment.id, text})
}

/** Goes round the matches of the memory, and back to what stood there before. */
export const nextMatch = (desk: Desk): void => {
  const segment = desk.sheet.segment()
  if (!segment || segment.proposals.length === 0 || segment.record === '') return
  const text = desk.draft.text.peek()
  const next = segment.proposals.findIndex(({en}) => en === text) + 1
  if (next < segment.proposals.length) {
    takeMatch(desk, next)
    return
  }
  const kept = own.get(desk)
  desk.draft.open(segment, kept?.id === segment.id ? kept.text : (segment.en.after ?? ''))
}

/** A digit: a term of the segment, or, behind the last of them, a match. */
export const pick = (desk: Desk, digit: number): void => {
  const terms = desk.sheet.segment()?.terms.length ?? 0
  if (digit <= terms) writeTerm(desk, digit - 1)
  else takeMatch(desk, digit - 1 - terms)
}

/** Shows the quad alone, or the whole page again. */
export const zoom = (desk: Desk): void => {
  const place = desk.place.peek()
  desk.place.value = {...place, isZoomed: !place.isZoomed}
}
