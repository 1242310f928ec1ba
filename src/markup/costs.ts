import {sectionLines} from './section-lines.ts'

/** What a document may hold at most of what takes Markdown more than its share of time and memory. */
export const costLimits = {
  /** Lines that begin a block, half of those that go on in one, and a third of each mark of inline markup or of a quote. */
  pieces: 250_000,
  /** The same of one section, which stands in memory at once: about 12 KB each. */
  section: 70_000,
  /** Closing brackets and tags of a paragraph, times its length: each may be looked for through all of it. */
  search: 200_000_000,
  /** Lines that go on in a quote or list item without its mark: each is compared with all before it. */
  unmarked: 3_000,
  footnotes: 5_000,
} as const

/** Why a line makes a document too costly to read, as a message and values of the rule `unreadable-file`. */
export interface Costly {
  readonly message: 'tooManyBrackets' | 'tooMuchMarkup' | 'tooMuchTogether' | 'tooManyUnmarked' | 'tooManyFootnotes'
  readonly limit: number
}

/** What opens a block of its own, or a cell: the paragraph before it has ended. */
const opening = /[ \t>]*(?:[-+*][ \t]|\d{1,9}[.)][ \t]|#{1,6}[ \t]|\[\^|<)|[^\n]*\|/y
const container = /[ \t]*(?:>|[-+*][ \t]|\d{1,9}[.)][ \t])/y
const unmarked = /[ \t]?[^ \t\r\n#`~|<>]/y
const footnote = /[ \t>]*\[\^[^\]\n]{1,999}\]:/y

/** Asked of each line of a text in turn, tells without parsing whether the text costs too much so far. */
export const costs = (text: string): ((start: number, end: number) => Costly | undefined) => {
  const endsSection = sectionLines(text)
  const read = lineReader(text)
  let pieces = 0
  let section = 0
  let from = 0
  let closers = 0
  let footnotes = 0
  /** Lines since the last with the mark of a quote or an item; `undefined` where none is open. */
  let since: number | undefined
  return (start, end) => {
    const line = read(start, end)
    if (line.blank) since = undefined
    pieces += line.pieces
    section = endsSection(start, end) ? 0 : section + line.pieces
    if (line.blank || line.opens) {
      from = start
      closers = 0
    }
    closers += line.closers
    if (beginsWith(text, container, start)) since = 0
    else if (since !== undefined && beginsWith(text, unmarked, start)) since++
    if (beginsWith(text, footnote, start)) footnotes++
    if (closers * (end - from) > costLimits.search) return {message: 'tooManyBrackets', limit: costLimits.search}
    if ((since ?? 0) > costLimits.unmarked) return {message: 'tooManyUnmarked', limit: costLimits.unmarked}
    if (footnotes > costLimits.footnotes) return {message: 'tooManyFootnotes', limit: costLimits.footnotes}
    if (section > costLimits.section) return {message: 'tooMuchTogether', limit: costLimits.section}
    return pieces > costLimits.pieces ? {message: 'tooMuchMarkup', limit: costLimits.pieces} : undefined
  }
}

/** Whether a part of a text that begins and ends with a line holds more than a section may. */
export const isTooMuchTogether = (text: string, from: number, to: number): boolean => {
  const read = lineReader(text)
  let pieces = 0
  for (let start = from; start < to; ) {
    const feed = text.indexOf('\n', start)
    const end = feed < 0 ? text.length : feed
    pieces += read(start, end).pieces
    start = end + 1
  }
  return pieces > costLimits.section
}

/** How many pieces the marks of a text make at least, wherever it stands. */
export const markPieces = (text: string): number => countMarks(text, 0, text.length).marks / 3

interface Line {
  readonly blank: boolean
  /** Begins a block that the line before it does not end in. */
  readonly opens: boolean
  readonly closers: number
  readonly pieces: number
}

/** Asked of each line of a text in turn, tells what it holds. */
const lineReader = (text: string): ((start: number, end: number) => Line) => {
  let isFirst = true
  return (start, end) => {
    const {marks, closers, blank} = countMarks(text, start, end)
    const opens = !blank && beginsWith(text, opening, start)
    const pieces = blank ? 1 / 8 : (isFirst || opens ? 1 : 1 / 2) + marks / 3
    isFirst = blank
    return {blank, opens, closers, pieces}
  }
}

const beginsWith = (text: string, pattern: RegExp, start: number): boolean => {
  pattern.lastIndex = start
  return pattern.test(text)
}

const marks = new Set([...'*_~[]<&`\\!|'].map(mark => mark.charCodeAt(0)))

const countMarks = (text: string, start: number, end: number) => {
  let count = quotesIn(text, start, end)
  let closers = 0
  let blank = count === 0
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at)
    if (unit > 0x20) blank = false
    if (unit > 0x7e || !marks.has(unit)) continue
    count++
    if (unit === 0x5d || (unit === 0x3c && isTag(text.charCodeAt(at + 1)))) closers++
  }
  return {marks: count, closers, blank}
}

/** How many quotes the line says that it stands in. */
const quotesIn = (text: string, start: number, end: number): number => {
  let count = 0
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at)
    if (unit === 0x3e) count++
    else if (unit !== 0x20 && unit !== 0x09) break
  }
  return count
}

/** Whether a tag may begin with a unit; comments are read quickly. */
const isTag = (unit: number): boolean => unit === 0x2f || ((unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a)
