import type {Range} from '../../bitext/range.ts'
import {isAsciiLetter, isDigit, isSpace} from '../characters.ts'
import {opaqueAmong} from '../opaque.ts'
import type {GroupKind} from './marks.ts'
import {doubleFamily, families, familyOf, kindOfFamily, mark, markTable, singleFamily} from './marks.ts'

/**
 * The marks of a text in order: where each stands (`at`, UTF-16), what it is (`mark`), and for quotation marks,
 * brackets and emphasis the index of its partner (-1 for none) and its family. Only the first `count` entries count;
 * `at` has one more, which lies behind every text. The arrays are good until the next text is read.
 */
export interface Marks {
  readonly count: number
  readonly at: Int32Array
  readonly sort: Uint8Array
  readonly partner: Int32Array
  readonly family: Uint8Array
}

/** The kind of the group that a mark opens or closes. */
export function groupKind(marks: Marks, index: number): GroupKind {
  return kindOfFamily[marks.family[index] ?? 0] ?? 'aside'
}

/** The marks of a text outside the opaque ranges, and those ranges (found by their looks where none are given). */
export interface MarkedText {
  readonly marks: Marks
  readonly opaque: readonly Range[]
}

/** Most texts are paragraphs: their marks share one set of arrays, which saves half of the time. */
const SHARED = 4096

const shared = emptyMarks(SHARED)

function emptyMarks(length: number): Marks {
  return {
    count: 0,
    at: new Int32Array(length + 1),
    sort: new Uint8Array(length + 1),
    partner: new Int32Array(length + 1),
    family: new Uint8Array(length + 1),
  }
}

const BEHIND_EVERY_TEXT = 0x7fffffff

/** Collects the marks of a text and pairs the brackets and quotation marks among them. */
export function readMarks(text: string, given: readonly Range[] | undefined): MarkedText {
  const {at, sort, partner, family} = text.length <= SHARED ? shared : emptyMarks(text.length)
  const table = markTable
  let count = 0
  let groups = false
  let markup = false
  for (let index = 0; index < text.length; index++) {
    const found = table[text.charCodeAt(index)] ?? 0
    if (found === 0) continue
    at[count] = index
    sort[count++] = found
    if (found < mark.open) continue
    groups = true
    if (found === mark.markup || text.charCodeAt(index) === 0x5b) markup = true
  }
  const opaque = given ?? (markup ? opaqueAmong(text, at.subarray(0, count)) : noRanges)
  if (opaque.length > 0) count = removeHidden(at, sort, count, opaque)
  at[count] = BEHIND_EVERY_TEXT
  const marks: Marks = {count, at, sort, partner, family}
  partner.fill(-1, 0, count)
  if (groups) pair(text, marks)
  return {marks, opaque}
}

const noRanges: readonly Range[] = []

/** Drops the marks that stand in one of the ranges and returns how many are left. */
function removeHidden(at: Int32Array, sort: Uint8Array, count: number, opaque: readonly Range[]): number {
  let range = 0
  let kept = 0
  for (let index = 0; index < count; index++) {
    const place = at[index] ?? 0
    while ((opaque[range]?.end ?? BEHIND_EVERY_TEXT) <= place) range++
    if ((opaque[range]?.start ?? BEHIND_EVERY_TEXT) <= place) continue
    at[kept] = place
    sort[kept++] = sort[index] ?? 0
  }
  return kept
}

function pair(text: string, {count, at, sort, partner, family}: Marks): void {
  const stack: number[] = []
  const open = new Uint32Array(families)
  let emphasis: Map<string, number> | undefined
  let following: Uint8Array | undefined
  for (let index = 0; index < count; index++) {
    const found = sort[index] ?? 0
    if (found < mark.open || found === mark.markup) continue
    const place = at[index] ?? 0
    const unit = text.charCodeAt(place)
    if (found === mark.emphasis) {
      emphasis ??= new Map()
      pairEmphasis(text, at, index, emphasis, partner)
      continue
    }
    if (found === mark.lineFeed) {
      if (!isBlankLine(text, place)) continue
      stack.length = 0
      open.fill(0)
      emphasis?.clear()
      continue
    }
    const kind = found === mark.double ? doubleFamily : found === mark.single ? singleFamily : familyOf(unit)
    const isOpen = (open[kind] ?? 0) > 0
    if (found === mark.single && isApostrophe(text, place)) continue
    if (found !== mark.open && isOpen) close(index, kind, stack, open, partner, family)
    else {
      if (found === mark.close) continue
      if (found === mark.double) {
        following ??= followingDoubles(text, at, sort, count)
        if (!mayOpen(text, place, following[index] ?? 0)) continue
      } else if (found === mark.single && unit !== 0x2018 && isSpace(text.charCodeAt(place + 1))) continue
      family[index] = kind
      stack.push(index)
      open[kind] = (open[kind] ?? 0) + 1
    }
  }
}

/** Pairs a closing mark with the latest open one of its family; what opened in between has no partner. */
function close(
  index: number,
  kind: number,
  stack: number[],
  open: Uint32Array,
  partner: Int32Array,
  family: Uint8Array,
): void {
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

const OPENING = 1
const CLOSING = 2

/** For each mark, which way the next double quotation mark after it looks: 0 for none, `OPENING` for “, else `CLOSING`. */
function followingDoubles(text: string, at: Int32Array, sort: Uint8Array, count: number): Uint8Array {
  const next = new Uint8Array(count)
  let seen = 0
  for (let index = count - 1; index >= 0; index--) {
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
  at: Int32Array,
  index: number,
  open: Map<string, number>,
  partner: Int32Array,
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
