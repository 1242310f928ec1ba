import {sectionLines} from './section-lines.ts'

/** What a document may hold at most of what takes Markdown more than its share of time and memory. */
export const costLimits = {
  /** Of a section: lines with something in them, and a third for each mark of inline markup or of a quote: about 8 KB of memory each. */
  pieces: 80_000,
  /** Closing brackets and tags of a paragraph, times its length: each may be looked for through all of it. */
  search: 200_000_000,
  /** Lines that go on in a quote or list item without its mark: each is compared with all before it. */
  unmarked: 3_000,
  footnotes: 5_000,
} as const

/** Why a line makes a document too costly to read, as a message and values of the rule `unreadable-file`. */
export interface Costly {
  readonly message: 'tooManyBrackets' | 'tooMuchMarkup' | 'tooManyUnmarked' | 'tooManyFootnotes'
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
  let pieces = 0
  let from = 0
  let closers = 0
  let footnotes = 0
  /** Lines since the last with the mark of a quote or an item; `undefined` where none is open. */
  let since: number | undefined
  const beginsWith = (pattern: RegExp, start: number): boolean => {
    pattern.lastIndex = start
    return pattern.test(text)
  }
  return (start, end) => {
    const line = countMarks(text, start, end)
    if (line.blank) since = undefined
    pieces = endsSection(start, end) ? 0 : pieces + piecesOf(line)
    if (line.blank || beginsWith(opening, start)) {
      from = start
      closers = 0
    }
    closers += line.closers
    if (beginsWith(container, start)) since = 0
    else if (since !== undefined && beginsWith(unmarked, start)) since++
    if (beginsWith(footnote, start)) footnotes++
    if (closers * (end - from) > costLimits.search) return {message: 'tooManyBrackets', limit: costLimits.search}
    if ((since ?? 0) > costLimits.unmarked) return {message: 'tooManyUnmarked', limit: costLimits.unmarked}
    if (footnotes > costLimits.footnotes) return {message: 'tooManyFootnotes', limit: costLimits.footnotes}
    return pieces > costLimits.pieces ? {message: 'tooMuchMarkup', limit: costLimits.pieces} : undefined
  }
}

/** How many pieces stand in a part of a text that begins and ends with a line. */
export const piecesIn = (text: string, from: number, to: number): number => {
  let pieces = 0
  for (let start = from; start < to; ) {
    const feed = text.indexOf('\n', start)
    const end = feed < 0 ? text.length : feed
    pieces += piecesOf(countMarks(text, start, end))
    start = end + 1
  }
  return pieces
}

interface Line {
  /** Marks of inline markup and of quotes. */
  readonly marks: number
  readonly closers: number
  readonly blank: boolean
}

const piecesOf = ({blank, marks}: Line): number => (blank ? 1 / 8 : 1 + marks / 3)

const marks = new Set([...'*_~[]<&`\\!|'].map(mark => mark.charCodeAt(0)))

const countMarks = (text: string, start: number, end: number): Line => {
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
