import {isAsciiLetter, isDigit, isSpace} from '../characters.ts'
import type {Range} from '../range.ts'
import type {GroupKind} from './marks.ts'
import {doubleFamily, families, familyOf, kindOfFamily, mark, markOf, markTable, singleFamily} from './marks.ts'

/**
 * The marks of a text in order: where each stands (`at`, UTF-16), what it is (`mark`), and for quotation marks,
 * brackets and emphasis whether it opens or closes and the index of its partner (-1 for none).
 */
export interface Marks {
  readonly at: readonly number[]
  readonly sort: readonly number[]
  readonly partner: readonly number[]
  readonly family: readonly number[]
}

/** The kind of the group that a mark opens or closes. */
export function groupKind(marks: Marks, index: number): GroupKind {
  return kindOfFamily[marks.family[index] ?? 0] ?? 'aside'
}

/** Collects the marks of a text outside the opaque ranges and pairs the brackets and quotation marks among them. */
export function readMarks(text: string, opaque: readonly Range[]): Marks {
  const at: number[] = []
  const sort: number[] = []
  let from = 0
  for (const range of opaque) {
    if (range.end <= from) continue
    collect(text, from, range.start, at, sort)
    from = range.end
  }
  collect(text, from, text.length, at, sort)
  return pair(text, at, sort)
}

function collect(text: string, start: number, end: number, at: number[], sort: number[]): void {
  const table = markTable
  for (let index = start; index < end; index++) {
    const found = table[text.charCodeAt(index)] ?? 0
    if (found !== 0) {
      at.push(index)
      sort.push(found)
    }
  }
}

function pair(text: string, at: readonly number[], sort: readonly number[]): Marks {
  const partner = new Array<number>(at.length).fill(-1)
  const family = new Array<number>(at.length).fill(0)
  const stack: number[] = []
  const open = new Array<number>(families).fill(0)
  const emphasis = new Map<string, number>()
  const laterDouble = followingDoubles(text, at, sort)

  const push = (index: number, kind: number) => {
    family[index] = kind
    stack.push(index)
    open[kind] = (open[kind] ?? 0) + 1
  }
  const closeTo = (index: number, kind: number) => {
    for (let top = stack.pop(); top !== undefined; top = stack.pop()) {
      const topKind = family[top] ?? 0
      open[topKind] = (open[topKind] ?? 1) - 1
      if (topKind !== kind) continue
      partner[top] = index
      partner[index] = top
      family[index] = kind
      return
    }
  }
  for (let index = 0; index < at.length; index++) {
    const place = at[index] ?? 0
    const unit = text.charCodeAt(place)
    switch (sort[index]) {
      case mark.open:
        push(index, familyOf(unit))
        break
      case mark.close:
        if ((open[familyOf(unit)] ?? 0) > 0) closeTo(index, familyOf(unit))
        break
      case mark.double:
        if ((open[doubleFamily] ?? 0) > 0) closeTo(index, doubleFamily)
        else if (mayOpen(text, place, laterDouble[index] ?? 0)) push(index, doubleFamily)
        break
      case mark.single:
        if (isApostrophe(text, place)) break
        if ((open[singleFamily] ?? 0) > 0) closeTo(index, singleFamily)
        else if (unit === 0x2018 || !isSpace(text.charCodeAt(place + 1))) push(index, singleFamily)
        break
      case mark.emphasis:
        pairEmphasis(text, at, index, emphasis, partner)
        break
      case mark.lineFeed:
        if (isBlankLine(text, place)) {
          stack.length = 0
          open.fill(0)
          emphasis.clear()
        }
        break
    }
  }
  return {at, sort, partner, family}
}

const OPENING = 1
const CLOSING = 2

/** For each mark, which way the next double quotation mark after it looks: 0 for none, `OPENING` for “, else `CLOSING`. */
function followingDoubles(text: string, at: readonly number[], sort: readonly number[]): Uint8Array {
  const next = new Uint8Array(at.length)
  let seen = 0
  for (let index = at.length - 1; index >= 0; index--) {
    next[index] = seen
    if (sort[index] === mark.double) seen = text.charCodeAt(at[index] ?? 0) === 0x201c ? OPENING : CLOSING
  }
  return next
}

/** Whether a double mark that finds no open one may open: ”…” do, a lone one before “ and an inch sign do not. */
function mayOpen(text: string, place: number, following: number): boolean {
  const unit = text.charCodeAt(place)
  if (unit === 0x201c) return true
  if (following !== CLOSING) return false
  const isStraight = unit === 0x22 || unit === 0x2033
  return !(isStraight && isDigit(text.charCodeAt(place - 1)))
}

function isApostrophe(text: string, place: number): boolean {
  const unit = text.charCodeAt(place)
  return unit !== 0x2018 && isAsciiLetter(text.charCodeAt(place - 1)) && isAsciiLetter(text.charCodeAt(place + 1))
}

/** Whether a line feed ends a paragraph: nothing but blanks between it and the next line feed. */
export function isBlankLine(text: string, place: number): boolean {
  for (let at = place + 1; at < text.length && at < place + 200; at++) {
    const unit = text.charCodeAt(at)
    if (unit === 0x0a) return true
    if (!isSpace(unit)) return false
  }
  return false
}

/** Pairs the first mark of an emphasis run (`**`, `_`, `~~`) with the run that closes it. */
function pairEmphasis(
  text: string,
  at: readonly number[],
  index: number,
  open: Map<string, number>,
  partner: number[],
): void {
  const place = at[index] ?? 0
  const unit = text.charCodeAt(place)
  if (text.charCodeAt(place - 1) === unit && at[index - 1] === place - 1) return
  const end = emphasisEnd(text, place)
  const before = text.charCodeAt(place - 1)
  const after = text.charCodeAt(end)
  if (unit === 0x5f && isAsciiLetter(before) && isAsciiLetter(after)) return
  const run = text.slice(place, end)
  const opener = open.get(run)
  if (opener !== undefined && !isSpace(before)) {
    partner[index] = opener
    partner[opener] = index
    open.delete(run)
  } else if (end < text.length && !isSpace(after)) open.set(run, index)
}

/** Where the run of equal emphasis marks that starts at `place` ends. */
export function emphasisEnd(text: string, place: number): number {
  const unit = text.charCodeAt(place)
  let end = place + 1
  while (text.charCodeAt(end) === unit) end++
  return end
}

/** What stands at the mark with this index, or `mark.ordinary` where the text goes on without one. */
export function sortAt(text: string, marks: Marks, index: number, place: number): number {
  return marks.at[index] === place ? (marks.sort[index] ?? 0) : markOf(text.charCodeAt(place)) === 0 ? 0 : -1
}
