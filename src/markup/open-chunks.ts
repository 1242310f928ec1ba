import type {Event, Token} from './event.ts'
import {markedPart} from './marked-part.ts'

type Point = Token['start']
type Tokenizer = NonNullable<Token['_tokenizer']>
type Stream = Parameters<Tokenizer['write']>[0]

/**
 * Reads what was left for later (chunks of flow, then of content, text and strings) until nothing is left, as
 * micromark's `postprocess` does, event for event. That one moves the whole list about for each chunk; here every round
 * is one pass, and words without markup are not read letter by letter.
 */
export const openChunks = (events: Event[]): Event[] => openAll(events, true)

/** The same for blocks alone: text stays for later. */
export const openBlocks = (events: Event[]): Event[] => openAll(events, false)

const openAll = (events: Event[], withText: boolean): Event[] => {
  let opened = events
  for (let round = openOnce(opened, withText); round; round = openOnce(opened, withText)) opened = round
  return opened
}

/** The events with each chunk replaced by what stands in it; `undefined` where there is none. */
const openOnce = (events: readonly Event[], withText: boolean): Event[] | undefined => {
  const opened: Event[] = []
  const insides = new Map<Token, readonly Event[]>()
  let found = false
  for (let index = 0; index < events.length; index++) {
    const event = events[index]
    if (!event) break
    const [step, token, context] = event
    if (token.type === 'chunkFlow' && opened.at(-1)?.[1].type === 'listItemPrefix') markFirstContent(token)
    if (
      step === 'enter' &&
      token.contentType &&
      (withText || token.contentType === 'flow' || token.contentType === 'content')
    ) {
      found = true
      if (!insides.has(token)) openChain(token, context, insides)
      for (const inside of insides.get(token) ?? []) opened.push(inside)
      // Its exit is next.
      index++
    } else if (step === 'exit' && token._container) closeContainer(opened, event)
    else opened.push(event)
  }
  return found ? opened : undefined
}

/** Task lists ask whether a text is the first of its list item. */
const markFirstContent = ({_tokenizer: tokenizer}: Token): void => {
  const events = tokenizer?.events ?? []
  const first = events[0]?.[1].type === 'lineEndingBlank' ? 2 : 0
  if (events[first]?.[1].type !== 'content') return
  for (let index = first + 1; index < events.length; index++) {
    const token = events[index]?.[1]
    if (token?.type === 'content') return
    if (token?.type === 'chunkText') token._isInFirstContentOfListItem = true
  }
}

/** Lays what stands in a chunk and in those that continue it into `insides`. */
const openChain = (first: Token, context: Event[2], insides: Map<Token, readonly Event[]>): void => {
  const line = first.contentType === 'text' && !first.next ? lineOf(first, context) : undefined
  if (line !== undefined) {
    insides.set(first, readLine(line, first, context))
    return
  }
  const chain: Token[] = []
  for (let token: Token | undefined = first; token; token = token.next) chain.push(token)
  const tokenizer = first._tokenizer ?? tokenizerFor(first, first.start, context)
  for (const token of chain) {
    if (token._tokenizer) continue
    if (token.previous) tokenizer.defineSkip(token.start)
    const stream = context.sliceStream(token)
    feed(tokenizer, token, token.next ? stream : [...stream, null])
  }
  const events = tokenizer.events
  // Every chunk but the last ends with a line ending of its own.
  const ends = lineEnds(events).slice(0, chain.length - 1)
  chain.forEach((token, index) => {
    insides.set(token, events.slice(ends[index - 1] ?? 0, ends[index] ?? events.length))
    // What is done with is let go of.
    token._tokenizer = undefined
    token.previous = undefined
  })
  tokenizer.events = []
}

/** The words of a chunk that is nothing but one line, without white space at its end. */
const lineOf = (chunk: Token, context: Event[2]): string | undefined => {
  const [words, ...more] = context.sliceStream(chunk)
  return typeof words === 'string' && more.length === 0 && !words.endsWith(' ') ? words : undefined
}

/** Reads the part of a line that holds markup; what stands before and behind it is words. */
const readLine = (words: string, chunk: Token, context: Event[2]): readonly Event[] => {
  const {start, end} = markedPart(words)
  if (end === 0) {
    const data: Token = {type: 'data', start: chunk.start, end: chunk.end}
    return [
      ['enter', data, context],
      ['exit', data, context],
    ]
  }
  const tokenizer = tokenizerFor(chunk, ahead(chunk.start, start), context)
  feed(tokenizer, chunk, [words.slice(start, end), null])
  const {events} = tokenizer
  if (start > 0) beginAt(events, chunk.start)
  if (end < words.length) endAt(events, chunk.end)
  return events
}

/** Lets the words at the beginning of inline events begin earlier. */
export const beginAt = (events: readonly Event[], start: Point): void => {
  const head = events[0]?.[1]
  if (head) head.start = start
}

/** Lets the words at the end of inline events end later. */
export const endAt = (events: readonly Event[], end: Point): void => {
  const tail = events.at(-1)?.[1]
  if (tail) tail.end = end
}

/** A point some characters further on the same line. */
export const ahead = (point: Point, by: number): Point => ({
  ...point,
  column: point.column + by,
  offset: point.offset + by,
})

const tokenizerFor = (chunk: Token, start: Point, {parser}: Event[2]): Tokenizer => {
  const tokenizer = parser[chunk.contentType ?? 'text'](start)
  if (chunk._contentTypeTextTrailing) tokenizer._contentTypeTextTrailing = true
  return tokenizer
}

const feed = (tokenizer: Tokenizer, chunk: Token, stream: Stream): void => {
  if (chunk._isInFirstContentOfListItem) tokenizer._gfmTasklistFirstContentOfListItem = true
  tokenizer.write(stream)
  if (chunk._isInFirstContentOfListItem) tokenizer._gfmTasklistFirstContentOfListItem = undefined
}

/** Behind which indexes a token ends that is nothing but a line ending. */
const lineEnds = (events: readonly Event[]): readonly number[] => {
  const ends: number[] = []
  for (let index = 1; index < events.length; index++) {
    const [step, token] = events[index] ?? []
    const [before, opener] = events[index - 1] ?? []
    if (step !== 'exit' || before !== 'enter' || !token || token.type !== opener?.type) continue
    if (token.start.line !== token.end.line) ends.push(index + 1)
  }
  return ends
}

/** Lets a container end before the line endings that stand at its end; the last of them is blank no more. */
const closeContainer = (opened: Event[], exit: Event): void => {
  let at: number | undefined
  for (let index = opened.length - 1; index >= 0; index--) {
    const [step, token] = opened[index] ?? []
    const isLineEnd = token?.type === 'lineEnding' || token?.type === 'lineEndingBlank'
    if (isLineEnd && step === 'enter') {
      const later = at === undefined ? undefined : opened[at]
      if (later) later[1].type = 'lineEndingBlank'
      token.type = 'lineEnding'
      at = index
    } else if (!isLineEnd && token?.type !== 'linePrefix' && token?.type !== 'listItemIndent') break
  }
  const first = at === undefined ? undefined : opened[at]
  if (at === undefined || !first) {
    opened.push(exit)
    return
  }
  exit[1].end = {...first[1].start}
  opened.splice(at, 0, exit)
}
