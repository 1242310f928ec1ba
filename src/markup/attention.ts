import type {Extension} from './extension.ts'

type Constructs = NonNullable<NonNullable<Extension['text']>[string]>
type Construct = Extract<Constructs, {readonly tokenize: unknown}>
type Resolver = NonNullable<Construct['resolveAll']>
type Events = Parameters<Resolver>[0]
type Context = Parameters<Resolver>[1]
type Token = Events[number][1]
type Point = Token['start']

/**
 * The same extension with emphasis resolved in linear time. The resolver that it brings looks back over all events for
 * every mark, and in Chinese nearly every mark may open and close: 28,000 bold words in one paragraph take it minutes.
 */
export const resolveInOnePass = (extension: Extension): Extension => {
  const replace = (construct: Construct): Construct =>
    construct.name === 'attention' ? {...construct, resolveAll: resolveAttention} : construct
  const text: NonNullable<Extension['text']> = {}
  for (const [code, value] of Object.entries(extension.text ?? {})) text[code] = [value ?? []].flat().map(replace)
  const spans = extension.insideSpan?.null?.map(one =>
    'tokenize' in one && 'name' in one && one.name === 'attention' ? {...one, resolveAll: resolveAttention} : one,
  )
  return {
    ...extension,
    ...(extension.text ? {text} : {}),
    ...(spans ? {insideSpan: {...extension.insideSpan, null: spans}} : {}),
  }
}

/** A run of `*` or `_`, at the event that enters it, with what of it is left. */
interface Mark {
  readonly index: number
  readonly token: Token
  readonly character: number
  start: Point
  end: Point
  /** What it opens, from the outside in, and closes, from the inside out. */
  readonly opens: Span[]
  readonly closes: Span[]
}

/** Emphasis (`size` 1) or strong emphasis (2). */
interface Span {
  readonly size: 1 | 2
  readonly opening: readonly [Point, Point]
  readonly closing: readonly [Point, Point]
}

const resolveAttention: Resolver = (events, context) => {
  const marks = marksIn(events, context)
  if (marks.length === 0) return events
  pair(marks)
  return rebuild(events, marks, context)
}

const marksIn = (events: Events, context: Context): readonly Mark[] => {
  const marks: Mark[] = []
  for (const [index, [step, token]] of events.entries()) {
    if (step !== 'enter' || token.type !== 'attentionSequence') continue
    const character = context.sliceSerialize(token).charCodeAt(0)
    marks.push({index, token, character, start: {...token.start}, end: {...token.end}, opens: [], closes: []})
  }
  return marks
}

const left = ({start, end}: Mark): number => end.offset - start.offset

/** Pairs marks as CommonMark does; `bottoms` holds, for each sort of closer, below which of the openers none fits it. */
const pair = (marks: readonly Mark[]): void => {
  const openers: Mark[] = []
  const bottoms = new Map<number, number>()
  for (const closer of marks) {
    while (closer.token._close && left(closer) > 0) {
      const sort = closer.character * 6 + (closer.token._open ? 3 : 0) + (left(closer) % 3)
      const bottom = bottoms.get(sort) ?? 0
      let at = openers.length - 1
      while (at >= bottom && !fits(openers[at], closer)) at--
      const opener = at >= bottom ? openers[at] : undefined
      if (!opener) {
        bottoms.set(sort, openers.length)
        break
      }
      join(opener, closer)
      openers.length = left(opener) > 0 ? at + 1 : at
      // What is left of the opener may fit a closer that the whole did not.
      for (const [key, value] of bottoms) bottoms.set(key, Math.min(value, at))
    }
    if (closer.token._open && left(closer) > 0) openers.push(closer)
  }
}

const fits = (opener: Mark | undefined, closer: Mark): boolean =>
  opener !== undefined &&
  opener.character === closer.character &&
  !((opener.token._close || closer.token._open) && left(closer) % 3 !== 0 && (left(opener) + left(closer)) % 3 === 0)

const join = (opener: Mark, closer: Mark): void => {
  const size = left(opener) > 1 && left(closer) > 1 ? 2 : 1
  const from = move(opener.end, -size)
  const to = move(closer.start, size)
  const span: Span = {size, opening: [from, opener.end], closing: [closer.start, to]}
  opener.opens.unshift(span)
  closer.closes.push(span)
  opener.end = from
  closer.start = to
}

/** A point some characters further on the same line. */
const move = (point: Point, by: number): Point => ({
  ...point,
  column: point.column + by,
  offset: point.offset + by,
  _bufferIndex: point._bufferIndex + by,
})

/** A span that is open in the events that are being rebuilt. */
interface Group {
  readonly span: Span
  readonly group: Token
  readonly text: Token
  /** Index of the first event inside it. */
  readonly from: number
}

/** Makes spans of marks, and words of what is left of them, in one pass; the array stays the same. */
const rebuild = (events: Events, marks: readonly Mark[], context: Context): Events => {
  const spans = context.parser.constructs.insideSpan.null ?? []
  const others = events.some(([, {type}]) => type.endsWith('Temporary'))
    ? spans.flatMap(({resolveAll}) => (resolveAll && resolveAll !== resolveAttention ? [resolveAll] : []))
    : []
  const before = events.slice()
  const groups: Group[] = []
  events.length = 0
  const enter = (token: Token): number => events.push(['enter', token, context])
  const exit = (token: Token): number => events.push(['exit', token, context])
  const both = (token: Token): void => {
    enter(token)
    exit(token)
  }
  let from = 0
  for (const mark of marks) {
    for (const event of before.slice(from, mark.index)) events.push(event)
    from = mark.index + 2
    for (const {size, closing} of mark.closes) {
      const open = groups.pop()
      if (!open) break
      resolveInside(others, events, open.from, context)
      exit(open.text)
      both({type: size > 1 ? 'strongSequence' : 'emphasisSequence', start: closing[0], end: closing[1]})
      exit(open.group)
    }
    if (left(mark) > 0) both(Object.assign(mark.token, {type: 'data', start: mark.start, end: mark.end}))
    for (const span of mark.opens) {
      const [start, opened] = span.opening
      const [closed, end] = span.closing
      const group: Token = {type: span.size > 1 ? 'strong' : 'emphasis', start, end}
      const text: Token = {type: span.size > 1 ? 'strongText' : 'emphasisText', start: opened, end: closed}
      enter(group)
      both({type: span.size > 1 ? 'strongSequence' : 'emphasisSequence', start, end: opened})
      groups.push({span, group, text, from: enter(text)})
    }
  }
  for (let index = from; index < before.length; index++) {
    const event = before[index]
    if (event) events.push(event)
  }
  return events
}

/** Lets what else pairs up, such as `~~`, do so within one span. */
const resolveInside = (others: readonly Resolver[], events: Events, from: number, context: Context): void => {
  if (others.length === 0) return
  let inner = events.slice(from)
  for (const resolve of new Set(others)) inner = resolve(inner, context)
  events.length = from
  for (const event of inner) events.push(event)
}
