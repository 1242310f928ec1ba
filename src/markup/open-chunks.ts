import type {Event, Token} from './parser.ts'
import {mayHoldMarkup} from './suspect.ts'

type Tokenizer = NonNullable<Token['_tokenizer']>

/**
 * Reads what was left for later (chunks of flow, then of content, text and strings) until nothing is left, as
 * micromark's `postprocess` does, event for event. That one moves the whole list about for each chunk; here every round
 * is one pass, and words without markup are not read letter by letter.
 */
export const openChunks = (events: Event[]): Event[] => {
  let opened = events
  for (let round = openOnce(opened); round; round = openOnce(opened)) opened = round
  return opened
}

/** The events with each chunk replaced by what stands in it; `undefined` where there is none. */
const openOnce = (events: readonly Event[]): Event[] | undefined => {
  const opened: Event[] = []
  const insides = new Map<Token, readonly Event[]>()
  let found = false
  for (let index = 0; index < events.length; index++) {
    const event = events[index]
    if (!event) break
    const [step, token, context] = event
    if (token.type === 'chunkFlow' && opened.at(-1)?.[1].type === 'listItemPrefix') markFirstContent(token)
    if (step === 'enter' && token.contentType) {
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
  if (isPlain(first, context)) {
    const data: Token = {type: 'data', start: first.start, end: first.end}
    insides.set(first, [
      ['enter', data, context],
      ['exit', data, context],
    ])
    return
  }
  const chain: Token[] = []
  for (let token: Token | undefined = first; token; token = token.next) chain.push(token)
  const tokenizer = first._tokenizer ?? tokenizerFor(first, context)
  for (const token of chain) if (!token._tokenizer) feed(tokenizer, token, context)
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

/** Whether a chunk is one line of words without markup and without white space at its end. */
const isPlain = (chunk: Token, context: Event[2]): boolean => {
  if (chunk.contentType !== 'text' || chunk.next) return false
  const [words, ...more] = context.sliceStream(chunk)
  return typeof words === 'string' && more.length === 0 && !words.endsWith(' ') && !mayHoldMarkup(words)
}

const tokenizerFor = (first: Token, {parser}: Event[2]): Tokenizer => {
  const tokenizer = parser[first.contentType ?? 'text'](first.start)
  if (first._contentTypeTextTrailing) tokenizer._contentTypeTextTrailing = true
  return tokenizer
}

const feed = (tokenizer: Tokenizer, token: Token, context: Event[2]): void => {
  const stream = context.sliceStream(token)
  if (!token.next) stream.push(null)
  if (token.previous) tokenizer.defineSkip(token.start)
  if (token._isInFirstContentOfListItem) tokenizer._gfmTasklistFirstContentOfListItem = true
  tokenizer.write(stream)
  if (token._isInFirstContentOfListItem) tokenizer._gfmTasklistFirstContentOfListItem = undefined
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
