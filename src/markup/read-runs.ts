import {decodeString} from 'micromark-util-decode-string'
import type {CodeRun, Definitions, Run} from '../bitext/prose.ts'
import type {Range} from '../bitext/range.ts'
import type {Edit, Phrasing} from './edits.ts'
import type {Token} from './event.ts'
import {foldLabel} from './label.ts'
import {linkWords} from './link-words.ts'
import type {Span} from './span.ts'
import {bareLink, readTarget, runOfSpan} from './span.ts'
import type {WordsBuilder} from './words-builder.ts'
import {wordsBuilder} from './words-builder.ts'

/** Inline events with the text that their runs are placed in. */
export interface Reading extends Phrasing {
  readonly text: string
  /** Offsets of the source in `text`; within an edit, its start or its end. */
  readonly toText: (offset: number, side: 'start' | 'end') => number
  readonly edits: readonly Edit[]
  readonly definitions: Definitions
}

/** What the reading of runs carries along. */
interface Desk extends Reading {
  readonly words: WordsBuilder
  /** The spans that are open, outermost first. */
  readonly spans: Span[]
  readonly runs: Run[]
  /** Index of the next edit. */
  edit: number
}

/** The runs of inline events. */
export const readRuns = (reading: Reading): readonly Run[] => {
  const desk: Desk = {...reading, words: wordsBuilder(), spans: [], runs: [], edit: 0}
  const {events, to} = reading
  for (let index = reading.from; index < to; index++) {
    const event = events[index]
    if (!event) break
    const [step, token] = event
    if (step === 'enter') index = readToken(desk, index, token)
    else if (desk.spans.at(-1)?.token === token) closeSpan(desk, token)
  }
  flush(desk)
  return desk.runs
}

/** Reads the token that the event at `index` enters; returns the index of the last event that is done with. */
const readToken = (desk: Desk, index: number, token: Token): number => {
  const type: string = token.type
  switch (type) {
    case 'data':
      addWords(desk, token, written(desk, token))
      return index
    case 'characterEscape':
      addWords(desk, token, desk.source.slice(token.start.offset + 1, token.end.offset))
      return leave(desk, index)
    case 'characterReference':
      addWords(desk, token, decodeString(written(desk, token)))
      return leave(desk, index)
    case 'lineEnding':
      addWrap(desk, token)
      return index
    case 'codeText': {
      const end = leave(desk, index)
      push(desk, codeRun(desk, index, end, token))
      return end
    }
    case 'htmlText': {
      const value = written(desk, token)
      if (value !== '') push(desk, {type: 'html', value, at: placeOf(desk, token)})
      return leave(desk, index)
    }
    case 'autolink':
    case 'literalAutolink': {
      const end = leave(desk, index)
      if (!desk.source.slice(token.start.offset, token.end.offset).includes('.', 1) && type === 'literalAutolink') {
        addWords(desk, token, written(desk, token))
        return end
      }
      const address = inside(desk, index, end, /^(?:literalA|a)utolink(?:Protocol|Email|Http|Www)$/) ?? token
      push(desk, bareLink(address.type, desk.text, placeOf(desk, address), placeOf(desk, token)))
      return end
    }
    case 'gfmFootnoteCall': {
      const end = leave(desk, index)
      const label = inside(desk, index, end, /^gfmFootnoteCallString$/)
      push(desk, {type: 'footnote', label: foldLabel(label ? written(desk, label) : ''), at: placeOf(desk, token)})
      return end
    }
    case 'emphasis':
    case 'strong':
    case 'strikethrough':
    case 'link':
    case 'image':
      flush(desk)
      desk.spans.push({token, children: [], target: {label: ''}})
      return index
    default:
      return readSpanPart(desk, index, token)
  }
}

/** The parts of a link or image beside its words, and tokens that say nothing. */
const readSpanPart = (desk: Desk, index: number, token: Token): number => {
  const span = desk.spans.at(-1)
  switch (token.type) {
    case 'labelText':
      if (span) span.target = {label: written(desk, token)}
      return index
    case 'reference':
    case 'resource': {
      const end = leave(desk, index)
      const part = (type: RegExp): string | undefined => {
        const found = inside(desk, index, end, type)
        return found && written(desk, found)
      }
      if (span) span.target = readTarget(span.target, token.type, part)
      return end
    }
    case 'hardBreakEscape':
      return leave(desk, index)
    default:
      return index
  }
}

const placeOf = (desk: Desk, token: Token): Range => ({
  start: desk.toText(token.start.offset, 'start'),
  end: desk.toText(token.end.offset, 'end'),
})

const written = (desk: Desk, token: Token): string => {
  const {start, end} = placeOf(desk, token)
  return desk.text.slice(start, end)
}

const addWords = (desk: Desk, token: Token, value: string): void => {
  const {start, end} = placeOf(desk, token)
  desk.words.add(value, start, end)
}

const addWrap = (desk: Desk, token: Token): void => {
  while ((desk.edits[desk.edit]?.end ?? Number.POSITIVE_INFINITY) <= token.start.offset) desk.edit++
  const wrap = desk.edits[desk.edit]
  if (!wrap || wrap.start > token.start.offset) return
  const at = {start: desk.toText(wrap.start, 'start'), end: desk.toText(wrap.end, 'end')}
  // Behind a marker that opens the words it is white space at their edge, and no part of them.
  if (at.start === at.end && wrap.text !== '') return
  if (wrap.type === 'hardBreak') push(desk, {type: 'break', at})
  else desk.words.add(wrap.text, at.start, at.end)
}

/** Inline code, or a formula, which is read as code is. */
const codeRun = (desk: Desk, index: number, end: number, token: Token): CodeRun => {
  const at = placeOf(desk, token)
  if (desk.source[token.start.offset] !== '$') return {type: 'code', value: codeIn(desk, index, end), at}
  return {type: 'code', value: desk.text.slice(at.start, at.end), math: true, at}
}

/** The value of inline code: a line wrap in it is a space. */
const codeIn = (desk: Desk, from: number, to: number): string => {
  let start = -1
  let end = -1
  for (let index = from + 1; index < to; index++) {
    const token = desk.events[index]?.[1]
    if (token?.type !== 'codeTextData' && token?.type !== 'lineEnding') continue
    if (start < 0) start = desk.toText(token.start.offset, 'start')
    end = desk.toText(token.end.offset, 'end')
  }
  return start < 0 ? '' : desk.text.slice(start, end).replace(/[ \t]*(?:\r\n?|\n)[ \t]*/g, ' ')
}

const flush = (desk: Desk): void => {
  const run = desk.words.take()
  if (!run) return
  const children = desk.spans.at(-1)?.children ?? desk.runs
  if (desk.spans.some(span => span.token.type === 'link')) children.push(run)
  else children.push(...linkWords(run))
}

const push = (desk: Desk, run: Run): void => {
  flush(desk)
  const children = desk.spans.at(-1)?.children ?? desk.runs
  children.push(run)
}

const closeSpan = (desk: Desk, token: Token): void => {
  flush(desk)
  const span = desk.spans.pop()
  if (span) push(desk, runOfSpan(span, placeOf(desk, token), desk.definitions))
}

/** Index of the event that leaves the token that the event at `index` enters. */
const leave = ({events, to}: Desk, index: number): number => {
  const token = events[index]?.[1]
  let at = index + 1
  while (at < to && events[at]?.[1] !== token) at++
  return at
}

const inside = ({events}: Desk, from: number, to: number, type: RegExp): Token | undefined => {
  for (let at = from + 1; at < to; at++) {
    const token = events[at]?.[1]
    if (token && type.test(token.type)) return token
  }
  return undefined
}
