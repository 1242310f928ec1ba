/** What a document may hold at most of what takes Markdown more than its share of time and memory. */
const costLimits = {
  /** Lines with something in them, and a third for each mark of inline markup: about 8 KB of memory each. */
  pieces: 250_000,
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
    if (line.blank) {
      pieces += 1 / 8
      since = undefined
    } else pieces += 1 + line.marks / 3
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

const marks = new Set([...'*_~[]<&`\\!|'].map(mark => mark.charCodeAt(0)))

const countMarks = (text: string, start: number, end: number) => {
  let count = 0
  let closers = 0
  let blank = true
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at)
    if (unit > 0x20) blank = false
    if (unit > 0x7e || !marks.has(unit)) continue
    count++
    if (unit === 0x5d || (unit === 0x3c && isTag(text.charCodeAt(at + 1)))) closers++
  }
  return {marks: count, closers, blank}
}

/** Whether a tag may begin with a unit; comments are read quickly. */
const isTag = (unit: number): boolean => unit === 0x2f || ((unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a)
