import {isDialectLine} from './dialect-lines.ts'

/** Where a line of words stands: `first` of its passage; the passage begins a list `item`. */
export interface LineSite {
  readonly first: boolean
  readonly item: boolean
}

/** What a line must not begin with, and how it is written instead. */
interface Opener {
  readonly opens: string
  readonly pattern: RegExp
  readonly write: string
  /** Only on the first line of a passage, or only on the lines behind it. */
  readonly only?: 'first' | 'later' | 'item'
}

/** Tags that begin a block of HTML wherever they begin a line (CommonMark 0.31, 4.6, kind 6). */
const blockTags =
  'address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|menuitem|nav|noframes|ol|optgroup|option|p|param|search|section|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul'

const openers: readonly Opener[] = [
  {opens: 'heading', pattern: /^(?=#{1,6}(?:[ \t]|$))/, write: '\\'},
  {opens: 'quote', pattern: /^(?=>)/, write: '\\'},
  {opens: 'list', pattern: /^(?=[-+*](?:[ \t]|$))/, write: '\\'},
  {opens: 'ordered list', pattern: /^(\d{1,9})(?=[.)](?:[ \t]|$))/, write: '$1\\'},
  {opens: 'rule', pattern: /^(?=(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$)/, write: '\\'},
  {opens: 'fenced code', pattern: /^(?=`{3,}[^`]*$|~{3,})/, write: '\\'},
  {opens: 'underlined heading', pattern: /^(?=(?:=+|-+)[ \t]*$)/, write: '\\', only: 'later'},
  {opens: 'table', pattern: /^(?=[|:-][ \t|:-]*$)/, write: '\\', only: 'later'},
  {opens: 'html', pattern: /^(?=<(?:script|pre|style|textarea)(?:[\s>]|$))/i, write: '\\'},
  {opens: 'html', pattern: /^(?=<(?:!--|\?|![a-z]|!\[CDATA\[))/i, write: '\\'},
  {opens: 'html', pattern: new RegExp(`^(?=</?(?:${blockTags})(?:\\s|/?>|$))`, 'i'), write: '\\'},
  // A tag alone on a line: divided between two lines it is inline still.
  {opens: 'html', pattern: /^(<[a-z][a-z\d-]*)\s+(?=[^\s<>/][^<>]*>\s*$)/i, write: '$1\n', only: 'first'},
  {opens: 'html', pattern: /^(?=<\/?[a-z][a-z\d-]*\s*\/?>\s*$)/i, write: '\\', only: 'first'},
  {opens: 'definition', pattern: /^(\[(?:[^[\]\\]|\\.)+\])(?=:)/, write: '$1\\'},
  {opens: 'tick', pattern: /^(?=\[[ xX]\](?:\s|$))/, write: '\\', only: 'item'},
]

/** A line of words, escaped (or once divided) where it would open a block instead of being read as words. */
export const guardLine = (line: string, {first, item}: LineSite): string => {
  if (isDialectLine(line)) return `\\${line}`
  for (const {pattern, write, only} of openers) {
    if (only === 'first' && !first) continue
    if (only === 'later' && first) continue
    if (only === 'item' && !(first && item)) continue
    if (pattern.test(line)) return line.replace(pattern, write)
  }
  return line
}
