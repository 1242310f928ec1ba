import {isAsciiLetter, isDigit, isSpace} from '../characters.ts'
import {CLOSING} from './ending.ts'
import {BRACKETS, isStop} from './marks.ts'

/** What decides where a sentence may end: stops as in `POSSIBLE_END`, quotation marks, brackets, markup. */
const DECISIVE =
  /[“”"‘`()[\]{}（）【】《》「」『』〈〉〔〕<$]|['’](?![A-Za-z])|(?<![A-Za-z])['’]|(?:\.(?![A-Za-z0-9])|[!?…‼⁇⁈⁉](?![A-PRSUVWYZa-np-z0-9]))(?!\s+(?:[a-hj-np-uwyz]|$))|[。！？]/g

const MOST_STOPS = 200
const DEEPEST = 16
const LONGEST_LINK = 500
const LONGEST_GROUP = 1000

const stops = new Int32Array(MOST_STOPS)
const open = new Uint16Array(DEEPEST)

/** The stops that `readOpenStops` found. */
export const openStops: Readonly<Int32Array> = stops

/**
 * Finds the stops that may end a sentence and says how many there are, where every one of them plainly stands outside quotations,
 * brackets, code and links, as in most paragraphs; -1 where a closer look is needed. `isRaw`: whether code and links
 * are written as Markdown. The result is good until the next text is read.
 */
export function readOpenStops(text: string, isRaw: boolean): number {
  let count = 0
  let depth = 0
  let outermost = 0
  let hasInner = false
  DECISIVE.lastIndex = 0
  while (DECISIVE.test(text)) {
    const at = DECISIVE.lastIndex - 1
    const unit = text.charCodeAt(at)
    const closing = closingOf(text, at, unit)
    if (closing === STOP) {
      if (count === MOST_STOPS) return -1
      if (depth > 0) hasInner = true
      else stops[count++] = at
    } else if (closing === SKIP) continue
    else if (closing === LOOK) {
      const end = isRaw ? plainMarkupEnd(text, at, unit) : -1
      if (end < 0) return -1
      DECISIVE.lastIndex = end
    } else if (closing === CLOSE) {
      if (depth === 0 || open[--depth] !== unit) return -1
      if (hasInner && depth === 0) {
        if (!isPlainGroup(text, outermost, at)) return -1
        hasInner = false
      }
      if (unit !== 0x5d || !isRaw || text.charCodeAt(at + 1) !== 0x28) continue
      const end = plainDestinationEnd(text, at + 1)
      if (end < 0) return -1
      DECISIVE.lastIndex = end
    } else {
      if (depth === DEEPEST) return -1
      if (depth === 0) outermost = at
      open[depth++] = closing
    }
  }
  return hasInner ? -1 : count
}

const STOP = 0
const SKIP = 1
const LOOK = 2
const CLOSE = 3

const roles = new Uint16Array(0x10000)
for (let family = 0; family < BRACKETS.length; family += 2) {
  roles[BRACKETS.charCodeAt(family)] = BRACKETS.charCodeAt(family + 1)
  roles[BRACKETS.charCodeAt(family + 1)] = CLOSE
}
roles[0x201c] = 0x201d
roles[0x201d] = CLOSE
for (const mark of '`<$"\'‘’') roles[mark.charCodeAt(0)] = LOOK

/** The mark that closes what this one opens, or one of `STOP` … `CLOSE`. */
function closingOf(text: string, at: number, unit: number): number {
  const role = roles[unit] ?? STOP
  if (role !== LOOK || unit === 0x60 || unit === 0x3c || unit === 0x24) return role
  const before = text.charCodeAt(at - 1)
  const after = text.charCodeAt(at + 1)
  const isWordBefore = isAsciiLetter(before) || isDigit(before)
  if (unit !== 0x22) return isWordBefore && isSpace(after) && unit !== 0x2018 ? SKIP : LOOK
  if (isAsciiLetter(after) || isDigit(after)) return isSpace(before) ? 0x22 : LOOK
  return isWordBefore && (isSpace(after) || after === 0x2c || after === 0x2e) ? CLOSE : LOOK
}

/** Whether a short quotation or bracket with a stop in it, from `open` to `close`, does not end a sentence. */
function isPlainGroup(text: string, open: number, close: number): boolean {
  if (close - open > LONGEST_GROUP || text.slice(open, close).includes('\n')) return false
  return !mayEndWith(text, close - 1) || goesOn(text, close + 1)
}

/** Whether a quotation or bracket whose last character stands at `last` may end a sentence. */
function mayEndWith(text: string, last: number): boolean {
  const unit = text.charCodeAt(last)
  return isStop(unit) || isSpace(unit) || CLOSING.includes(text.charAt(last))
}

/** Whether the sentence plainly goes on: a comma, or a blank and a small letter that opens no face and no Roman item. */
function goesOn(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  if (unit === 0x2c || unit === 0x3b) return true
  const next = text.charCodeAt(at + 1)
  if (unit !== 0x20 || next < 0x61 || next > 0x7a) return false
  return next !== 0x69 && next !== 0x6f && next !== 0x76 && next !== 0x78
}

/** Where a code span without quotation in it ends, or a $ or < that is only itself; -1 for all else. */
function plainMarkupEnd(text: string, at: number, unit: number): number {
  const after = text.charCodeAt(at + 1)
  if (unit === 0x24) return isSpace(after) || isDigit(after) ? at + 1 : -1
  if (unit === 0x3c) return isSpace(after) || isDigit(after) || after === 0x3d ? at + 1 : -1
  if (unit !== 0x60 || after === 0x60) return -1
  const end = text.indexOf('`', at + 1)
  if (end < 0 || text.charCodeAt(end + 1) === 0x60) return -1
  const last = text.charCodeAt(end - 1)
  if (last === 0x2e || last === 0x21 || last === 0x3f || text.slice(at, end).includes("'")) return -1
  return end + 1
}

function plainDestinationEnd(text: string, from: number): number {
  const limit = Math.min(text.length, from + LONGEST_LINK)
  for (let at = from + 1; at < limit; at++) {
    const unit = text.charCodeAt(at)
    if (unit === 0x29) return at + 1
    if (unit === 0x28 || unit === 0x0a || unit === 0x60) return -1
  }
  return -1
}
