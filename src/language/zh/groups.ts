import type {Range} from '../../bitext/range.ts'
import {isAsciiLetter, isDigit, isSpace, isWordUnit} from '../characters.ts'
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
  /** Room for the indexes of the groups that are open while the marks are paired. */
  readonly stack: Int32Array
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
    stack: new Int32Array(length + 1),
  }
}

const BEHIND_EVERY_TEXT = 0x7fffffff

/**
 * Collects the marks of a text and pairs the brackets and quotation marks among them; `undefined` where no sentence can
 * end before the text does. `units` are the text's own.
 */
export function readMarks(
  text: string,
  units: Uint16Array,
  given: readonly Range[] | undefined,
): MarkedText | undefined {
  const {at, sort, partner, family, stack} = text.length <= SHARED ? shared : emptyMarks(text.length)
  const table = markTable
  const length = text.length
  let count = 0
  let seen = 0
  for (let index = 0; index < length; index++) {
    const unit = units[index] ?? 0
    // Most of a text is Chinese characters; the table is too large to be kept close at hand for them.
    if (unit > 0x33ff && unit < 0xa000) continue
    const found = table[unit] ?? 0
    if (found === 0) continue
    at[count] = index
    partner[count] = -1
    sort[count++] = found
    seen |= 1 << found
  }
  if ((seen & ENDINGS) === 0 || !mayEndBefore(units, length, at, sort)) return undefined
  at[count] = BEHIND_EVERY_TEXT
  const opaque = given ?? (mayHoldMarkup(text, seen) ? opaqueAmong(text, units, at, count) : noRanges)
  if (opaque.length > 0) count = removeHidden(at, sort, count, opaque)
  at[count] = BEHIND_EVERY_TEXT
  const marks: Marks = {count, at, sort, partner, family, stack}
  partner[count] = -1
  if ((seen & GROUPS) !== 0) pair(units, marks)
  return {marks, opaque}
}

/** The sorts of marks behind which a sentence can end, and those that stand in pairs, both as bits. */
const ENDINGS = (1 << mark.stop) | (1 << mark.halfStop) | (1 << mark.dot) | (1 << mark.ellipsis) | (1 << mark.lineFeed)
const GROUPS = ~(ENDINGS | (1 << mark.markup)) | (1 << mark.lineFeed)

function mayHoldMarkup(text: string, seen: number): boolean {
  return (seen & (1 << mark.markup)) !== 0 || ((seen & (1 << mark.open)) !== 0 && text.includes('['))
}

/** Whether a line feed, or a stop that no word follows at once, stands before the last character that is no blank. */
function mayEndBefore(units: Uint16Array, length: number, at: Int32Array, sort: Uint8Array): boolean {
  let last = length - 1
  while (last > 0 && isSpace(units[last] ?? 0)) last--
  for (let index = 0; ; index++) {
    const place = at[index] ?? 0
    if (place >= last) return false
    const found = sort[index] ?? 0
    if (found === mark.dot ? !isWordUnit(units[place + 1] ?? 0) : found < mark.open || found === mark.lineFeed)
      return true
  }
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

const open = new Uint32Array(families)

function pair(units: Uint16Array, marks: Marks): void {
  const {count, at, sort, partner, family, stack} = marks
  let depth = 0
  for (let kind = 0; kind < families; kind++) open[kind] = 0
  let emphasis: Map<number, number> | undefined
  let following: Uint8Array | undefined
  for (let index = 0; index < count; index++) {
    const found = sort[index] ?? 0
    if (found < mark.open || found === mark.markup) continue
    const place = at[index] ?? 0
    const unit = units[place] ?? 0
    if (found === mark.emphasis) {
      emphasis ??= new Map()
      pairEmphasis(units, at, index, emphasis, partner)
      continue
    }
    if (found === mark.lineFeed) {
      if (!isBlankLine(units, place)) continue
      depth = 0
      open.fill(0)
      emphasis?.clear()
      continue
    }
    if (found === mark.single && isApostrophe(units, place)) continue
    const kind = found === mark.double ? doubleFamily : found === mark.single ? singleFamily : familyOf(unit)
    if (found !== mark.open && (open[kind] ?? 0) > 0) {
      depth = close(index, kind, depth, marks)
      continue
    }
    if (found === mark.close) continue
    if (found === mark.double && unit !== OPENING_DOUBLE) {
      following ??= followingDoubles(units, at, sort, count)
      if (!mayOpen(units, place, following[index] ?? 0)) continue
    } else if (found === mark.single && unit !== 0x2018 && isSpace(units[place + 1] ?? 0)) continue
    family[index] = kind
    stack[depth++] = index
    open[kind] = (open[kind] ?? 0) + 1
  }
}

/**
 * Pairs a closing mark with the latest open one of its family; what opened in between has no partner. Returns how many
 * stay open.
 */
function close(index: number, kind: number, depth: number, {partner, family, stack}: Marks): number {
  let left = depth
  while (left > 0) {
    const top = stack[--left] ?? 0
    const topKind = family[top] ?? 0
    open[topKind] = (open[topKind] ?? 1) - 1
    if (topKind !== kind) continue
    partner[top] = index
    partner[index] = top
    family[index] = kind
    break
  }
  return left
}

const LONGEST_BLANK = 200
const OPENING_DOUBLE = 0x201c
const OPENING = 1
const CLOSING = 2

/** For each mark, which way the next double quotation mark after it looks: 0 for none, `OPENING` for “, else `CLOSING`. */
function followingDoubles(units: Uint16Array, at: Int32Array, sort: Uint8Array, count: number): Uint8Array {
  const next = new Uint8Array(count)
  let seen = 0
  for (let index = count - 1; index >= 0; index--) {
    next[index] = seen
    if (sort[index] === mark.double) seen = units[at[index] ?? 0] === OPENING_DOUBLE ? OPENING : CLOSING
  }
  return next
}

/** Whether a double mark that finds no open one may open: ”…” do, a lone one before “ and an inch sign do not. */
function mayOpen(units: Uint16Array, place: number, following: number): boolean {
  const unit = units[place]
  if (following !== CLOSING) return false
  const isStraight = unit === 0x22 || unit === 0x2033
  return !(isStraight && place > 0 && isDigit(units[place - 1] ?? 0))
}

function isApostrophe(units: Uint16Array, place: number): boolean {
  if (units[place] === 0x2018 || place === 0) return false
  return isAsciiLetter(units[place - 1] ?? 0) && isAsciiLetter(units[place + 1] ?? 0)
}

/** Whether a line feed ends a paragraph: nothing but blanks between it and the next line feed. */
export function isBlankLine(units: Uint16Array, place: number): boolean {
  for (let at = place + 1; at < place + LONGEST_BLANK; at++) {
    const unit = units[at] ?? 0
    if (unit === 0x0a) return true
    if (!isSpace(unit)) return false
  }
  return false
}

/** Pairs the first mark of an emphasis run (`**`, `_`, `~~`) with the run that closes it. */
function pairEmphasis(
  units: Uint16Array,
  at: Int32Array,
  index: number,
  open: Map<number, number>,
  partner: Int32Array,
): void {
  const place = at[index] ?? 0
  const unit = units[place] ?? 0
  const before = place > 0 ? (units[place - 1] ?? 0) : 0
  if (before === unit && index > 0 && at[index - 1] === place - 1) return
  const end = emphasisEnd(units, place)
  const after = units[end] ?? 0
  if (unit === 0x5f && isAsciiLetter(before) && isAsciiLetter(after)) return
  const run = (end - place) * 0x10000 + unit
  const opener = open.get(run)
  if (opener !== undefined && !isSpace(before)) {
    partner[index] = opener
    partner[opener] = index
    open.delete(run)
  } else if (!isSpace(after)) open.set(run, index)
}

/** Where the run of equal emphasis marks that starts at `place` ends. */
export function emphasisEnd(units: Uint16Array, place: number): number {
  const unit = units[place] ?? 0
  let end = place + 1
  while (units[end] === unit) end++
  return end
}
