import type {Event, Token} from './event.ts'
import type {MarkerComment} from './marker.ts'
import {readMarker} from './marker.ts'
import {isWide, isWideBefore} from './wide.ts'

/** A run of inline events: those of one passage, with the text that their offsets are of. */
export interface Phrasing {
  readonly events: readonly Event[]
  /** Index of the first event, and of the one after the last. */
  readonly from: number
  readonly to: number
  readonly source: string
  /** A table cell: `\|` is a bar. */
  readonly isCell: boolean
}

/** A stretch of the source that the words of a passage show otherwise, in order and apart. */
export type Edit = {readonly start: number; readonly end: number; readonly text: string} & (
  | {readonly type: 'softBreak' | 'hardBreak' | 'pipe'}
  | {readonly type: 'marker'; readonly marker: MarkerComment}
)

/** How a hard break is written in the text of a prose. */
export const hardBreak = '\\\n'

/** Tokens that stand between a line's start and its words: quote and list prefixes, indentation. */
const prefixes: ReadonlySet<string> = new Set([
  'linePrefix',
  'lineSuffix',
  'blockQuotePrefix',
  'blockQuoteMarker',
  'blockQuotePrefixWhitespace',
  'listItemIndent',
  'gfmFootnoteDefinitionIndent',
])

/** Tokens of which a reader sees nothing, so that a line wrap looks past them. */
const unseen: ReadonlySet<string> = new Set(['resource', 'reference', 'htmlText', 'gfmFootnoteCall'])

/** Line wraps with the prefixes behind them, bars in cells, and markers. */
export const editsOf = (phrasing: Phrasing): readonly Edit[] => {
  const {events, from, to, source, isCell} = phrasing
  const edits: Edit[] = []
  let within: Token | undefined
  let seen = -1
  for (let index = from; index < to; index++) {
    const event = events[index]
    if (!event) break
    const [step, token] = event
    const start = token.start.offset
    const end = token.end.offset
    if (step === 'exit') {
      if (token === within) within = undefined
      continue
    }
    const type: string = token.type
    if (isLineEnding(type, source, start)) {
      const edit = wrapEdit(phrasing, index, within ? undefined : seen)
      if (edit.start >= (edits.at(-1)?.end ?? -1)) edits.push(edit)
    } else if (type === 'htmlText') {
      const marker = readMarker(source.slice(start, end))
      if (marker && marker.type !== 'strange') edits.push({type: 'marker', marker, start, end, text: ''})
    } else if (type === 'data' || type === 'characterReference' || type === 'literalAutolink' || type === 'autolink') {
      if (!within) seen = end
    } else if (type === 'characterEscape') {
      if (!within) seen = end
      if (isCell && source[start + 1] === '|') edits.push({type: 'pipe', start, end, text: '|'})
    } else if (type === 'codeTextData') {
      seen = end
      if (isCell) edits.push(...pipesIn(source, start, end))
    }
    if (!within && (unseen.has(type) || type === 'codeText')) within = token
  }
  return edits
}

const isLineEnding = (type: string, source: string, start: number): boolean =>
  type === 'lineEnding' || (type === 'codeTextPadding' && (source[start] === '\n' || source[start] === '\r'))

/** The edit for the line ending at `index`; `seen` is where the last visible character ends, absent where a space must stay. */
const wrapEdit = (phrasing: Phrasing, index: number, seen: number | undefined): Edit => {
  const {events, from, to, source} = phrasing
  const ending = events[index]?.[1]
  let next = index + 2
  while (next < to && prefixes.has(events[next]?.[1].type ?? '')) next++
  const follower = next < to ? events[next] : undefined
  let end = (follower?.[0] === 'enter' ? follower[1].start.offset : ending?.end.offset) ?? source.length
  while (isBlank(source.charCodeAt(end))) end++
  const before = index > from ? events[index - 1]?.[1] : undefined
  if (before && (before.type === 'hardBreakEscape' || before.type === 'hardBreakTrailing')) {
    const from = before.start.offset
    // A backslash before it is a word, and stays one with a space between the two.
    const isEscaped = before.type === 'hardBreakTrailing' && source[from - 1] === '\\'
    return {type: 'hardBreak', start: isEscaped ? from + 1 : from, end, text: hardBreak}
  }
  let start = ending?.start.offset ?? end
  while (isBlank(source.charCodeAt(start - 1))) start--
  const isJoin =
    seen !== undefined &&
    isWideBefore(source, seen) &&
    isWide(nextSeen(phrasing, next)) &&
    !isMarkupBetween(source, start, end)
  return {type: 'softBreak', start, end, text: isJoin ? '' : ' '}
}

/** Whether markup on both sides of a wrap, or an underscore on one, would read otherwise without a space between. */
const isMarkupBetween = (source: string, start: number, end: number): boolean =>
  (!isWideBefore(source, start) && !isWide(source.charCodeAt(end))) || source[start - 1] === '_' || source[end] === '_'

/** The code unit of the next character that a reader sees, from the event at `index`; 0 where it is not Chinese for sure. */
const nextSeen = ({events, to, source}: Phrasing, index: number): number => {
  let within: Token | undefined
  for (let at = index; at < to; at++) {
    const event = events[at]
    if (!event) return 0
    const [step, token] = event
    if (step === 'exit') {
      if (token === within) within = undefined
    } else if (!within) {
      const type: string = token.type
      if (type === 'data' || type === 'codeTextData') return source.charCodeAt(token.start.offset)
      if (type === 'characterEscape' || type === 'characterReference' || type === 'lineEnding') return 0
      if (type === 'literalAutolink' || type === 'autolink') return 0
      if (unseen.has(type)) within = token
    }
  }
  return 0
}

const pipesIn = (source: string, start: number, end: number): Edit[] => {
  const edits: Edit[] = []
  for (let at = start; at < end - 1; at++) {
    if (source[at] !== '\\') continue
    if (source[at + 1] === '|') edits.push({type: 'pipe', start: at, end: at + 2, text: '|'})
    at++
  }
  return edits
}

const isBlank = (unit: number): boolean => unit === 0x20 || unit === 0x09
