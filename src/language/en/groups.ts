import type {Range} from '../../bitext/range.ts'
import {isDigit, isLatinLetter, isSpace} from '../characters.ts'
import type {Marks} from './marks.ts'
import {BRACKETS} from './marks.ts'

/** A quotation of more than this many code units is taken for two stray marks. */
const LONGEST_QUOTATION = 1500

/** A stretch between two marks, in which no sentence is cut, or a lone closing mark of a quotation begun before. */
export interface Group extends Range {
  readonly kind: 'quotation' | 'bracket' | 'stray'
}

const none: readonly Group[] = []

/** The outermost quotations and brackets of an English text, in order; marks without a partner make none. */
export function readGroups(text: string, {quotes, brackets}: Marks): readonly Group[] {
  if (quotes.length === 0 && brackets.length === 0) return none
  const pairs = [...bracketPairs(text, brackets), ...quotationPairs(text, quotes)]
  if (pairs.length === 0) return none
  pairs.sort((a, b) => a.start - b.start || b.end - a.end)
  const outermost: Group[] = []
  let end = 0
  for (const pair of pairs) {
    if (pair.start < end) continue
    outermost.push(pair)
    end = pair.end
  }
  return outermost
}

function bracketPairs(text: string, marks: readonly number[]): readonly Group[] {
  if (marks.length === 0) return none
  const found: Group[] = []
  const stack: {readonly at: number; readonly family: number}[] = []
  const open = new Uint32Array(BRACKETS.length)
  for (const at of marks) {
    const family = BRACKETS.indexOf(text.charAt(at))
    if (family % 2 === 0) {
      stack.push({at, family})
      open[family] = (open[family] ?? 0) + 1
      continue
    }
    if ((open[family - 1] ?? 0) === 0) continue
    for (let top = stack.pop(); top !== undefined; top = stack.pop()) {
      open[top.family] = (open[top.family] ?? 1) - 1
      if (top.family !== family - 1) continue
      found.push({start: top.at, end: at + 1, kind: 'bracket'})
      break
    }
  }
  return found
}

/** A quotation mark: where it stands, how long it is, and which way it can look. */
interface Quote {
  readonly at: number
  readonly length: number
  readonly look: 'opening' | 'closing' | 'either'
}

function quotationPairs(text: string, marks: readonly number[]): readonly Group[] {
  if (marks.length === 0) return none
  const doubles: Quote[] = []
  const singles: Quote[] = []
  const found: Group[] = []
  const flush = () => {
    pairQuotes(doubles, found)
    pairQuotes(singles, found)
    doubles.length = 0
    singles.length = 0
  }
  for (const at of marks) {
    const unit = text.charCodeAt(at)
    if (unit === 0x0a && isBlankLine(text, at)) flush()
    else if (unit === 0x201c || unit === 0x201d) {
      doubles.push({at, length: 1, look: unit === 0x201c ? 'opening' : 'closing'})
    } else if (unit === 0x22) doubles.push({at, length: 1, look: lookOf(text, at, at + 1)})
    else if (isPairOfSingles(text, at)) doubles.push({at, length: 2, look: lookOf(text, at, at + 2)})
    else if (isSingle(unit) && !isSecondSingle(text, at)) {
      const look = lookOfSingle(text, at)
      if (look !== undefined) singles.push({at, length: 1, look})
    }
  }
  flush()
  return found
}

/** Pairs the marks of one paragraph in turn; a text that begins inside a quotation has one closing mark too many. */
function pairQuotes(quotes: readonly Quote[], found: Group[]): void {
  const first = quotes[0]
  const isStray = quotes.length % 2 === 1 && first !== undefined && first.look !== 'opening' && first.at > 0
  if (isStray && first.look === 'either') found.push({start: first.at, end: first.at + first.length, kind: 'stray'})
  let open: Quote | undefined
  for (const quote of isStray ? quotes.slice(1) : quotes) {
    if (open !== undefined && quote.look === 'opening') open = quote
    else if (open !== undefined) {
      const end = quote.at + quote.length
      if (end - open.at <= LONGEST_QUOTATION) found.push({start: open.at, end, kind: 'quotation'})
      open = undefined
    } else if (quote.look !== 'closing') open = quote
  }
}

function lookOf(text: string, start: number, end: number): Quote['look'] {
  const isBlankBefore =
    start === 0 || isSpace(text.charCodeAt(start - 1)) || '([{—–-*_'.includes(text.charAt(start - 1))
  const isBlankAfter = end >= text.length || isSpace(text.charCodeAt(end)) || '.,;:!?)]}—*_'.includes(text.charAt(end))
  if (isBlankBefore === isBlankAfter) return 'either'
  return isBlankBefore ? 'opening' : 'closing'
}

function isSingle(unit: number): boolean {
  return unit === 0x27 || unit === 0x2018 || unit === 0x2019 || unit === 0x60
}

/** '' and `` stand for a double mark in tokenised text. */
function isPairOfSingles(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  return (unit === 0x27 || unit === 0x60) && text.charCodeAt(at + 1) === unit && !isSecondSingle(text, at)
}

function isSecondSingle(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  return (unit === 0x27 || unit === 0x60) && text.charCodeAt(at - 1) === unit
}

/** How a single mark looks; nothing for an apostrophe: don't, 'tis, '80s, foods' smells, Walter 's. */
function lookOfSingle(text: string, at: number): Quote['look'] | undefined {
  const before = text.charCodeAt(at - 1)
  const after = text.charCodeAt(at + 1)
  const isWordBefore = isLatinLetter(before) || isDigit(before)
  if (isWordBefore && (isLatinLetter(after) || isDigit(after))) return undefined
  if (APOSTROPHE_AHEAD.test(text.slice(at + 1, at + 8))) return undefined
  if (text.charCodeAt(at) === 0x2019 && isWordBefore && isSpace(after)) return undefined
  const look = lookOf(text, at, at + 1)
  if (look === 'closing' && isWordBefore && isSpace(after)) return undefined
  return look
}

const APOSTROPHE_AHEAD = /^(?:(?:tis|twas|em|til|cause|n|\d0s|s|ll|re|ve|d|m|t)\b|\s?t\b)/i

/** Whether nothing but blanks stands between this line feed and the next. */
function isBlankLine(text: string, at: number): boolean {
  const limit = at + LONGEST_BLANK
  let end = at + 1
  while (end < limit && (text.charCodeAt(end) === 0x20 || text.charCodeAt(end) === 0x09)) end++
  if (text.charCodeAt(end) === 0x0d) end++
  return end < limit && text.charCodeAt(end) === 0x0a
}

const LONGEST_BLANK = 40
