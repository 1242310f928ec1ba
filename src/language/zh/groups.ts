import type {Range} from '../../bitext/range.ts'
import {isAsciiLetter, isDigit, isSpace} from '../characters.ts'
import {opaqueAmong} from '../opaque.ts'
import type {GroupKind} from './marks.ts'
import {doubleFamily, families, familyOf, kindOfFamily, mark, markTable, singleFamily} from './marks.ts'

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

/** The marks of a text outside the opaque ranges, and those ranges (found by their looks where none are given). */
export interface MarkedText {
  readonly marks: Marks
  readonly opaque: readonly Range[]
}

/** Collects the marks of a text and pairs the brackets and quotation marks among them. */
export function readMarks(text: string, given: readonly Range[] | undefined): MarkedText {
  const all: Found = {at: [], sort: [], partner: [], family: []}
  const seen = collect(text, all)
  const opaque = given ?? (seen.markup ? opaqueAmong(text, all.at) : [])
  const marks = opaque.length === 0 ? all : without(all, opaque)
  if (seen.groups) {
    for (let index = 0; index < marks.at.length; index++) {
      marks.partner.push(-1)
      marks.family.push(0)
    }
    pair(text, marks)
  }
  return {marks, opaque}
}

interface Found extends Marks {
  readonly at: number[]
  readonly sort: number[]
  readonly partner: number[]
  readonly family: number[]
}

/** Adds the marks of the text, and says whether any could have a partner or begin a stretch of markup. */
function collect(text: string, {at, sort}: Found): {readonly groups: boolean; readonly markup: boolean} {
  const table = markTable
  let groups = false
  let markup = false
  for (let index = 0; index < text.length; index++) {
    const found = table[text.charCodeAt(index)] ?? 0
    if (found === 0) continue
    at.push(index)
    sort.push(found)
    if (found < mark.open) continue
    groups = true
    if (found === mark.markup || text.charCodeAt(index) === 0x5b) markup = true
  }
  return {groups, markup}
}

/** The marks that stand in none of the ranges. */
function without(all: Found, opaque: readonly Range[]): Found {
  const kept: Found = {at: [], sort: [], partner: [], family: []}
  let range = 0
  for (let index = 0; index < all.at.length; index++) {
    const place = all.at[index] ?? 0
    while ((opaque[range]?.end ?? Number.POSITIVE_INFINITY) <= place) range++
    if ((opaque[range]?.start ?? Number.POSITIVE_INFINITY) <= place) continue
    kept.at.push(place)
    kept.sort.push(all.sort[index] ?? 0)
  }
  return kept
}

function pair(text: string, {at, sort, partner, family}: Found): void {
  const stack: number[] = []
  const open = new Uint32Array(families)
  let emphasis: Map<string, number> | undefined
  let following: Uint8Array | undefined
  for (let index = 0; index < at.length; index++) {
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
        following ??= followingDoubles(text, at, sort)
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
  partner: number[],
  family: number[],
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
