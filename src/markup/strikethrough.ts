import type {Extension} from './extension.ts'

type Constructs = NonNullable<NonNullable<Extension['text']>[string]>
type Construct = Extract<Constructs, {readonly tokenize: unknown}>
type Resolver = NonNullable<Construct['resolveAll']>
type Events = Parameters<Resolver>[0]
type Context = Parameters<Resolver>[1]
type Token = Events[number][1]

/** How the extension of GFM calls its tokens, which micromark does not know of. */
const names = {mark: 'strikethroughSequenceTemporary', sequence: 'strikethroughSequence'}

/**
 * The same extension with deletions (`~~旧~~`) resolved in linear time: the resolver that it brings looks back over all
 * events for every mark, and 20,000 of them in one line take it half a minute.
 */
export const resolveDeletionsInOnePass = (extension: Extension): Extension => {
  const replace = <One extends {resolveAll?: unknown}>(one: One): One =>
    'name' in one && one.name === 'strikethrough' ? {...one, resolveAll: resolveDeletions} : one
  const text: NonNullable<Extension['text']> = {}
  for (const [code, value] of Object.entries(extension.text ?? {})) text[code] = [value ?? []].flat().map(replace)
  const spans = extension.insideSpan?.null?.map(replace)
  return {
    ...extension,
    ...(extension.text ? {text} : {}),
    ...(spans ? {insideSpan: {...extension.insideSpan, null: spans}} : {}),
  }
}

const isMark = ({type}: Token): boolean => (type as string) === names.mark

/** A mark pairs with the nearest open one before it; what stands between the two is resolved on its own. */
const resolveDeletions: Resolver = (events, context) => {
  const partners = partnersIn(events)
  const before = events.slice()
  events.length = 0
  const open: Span[] = []
  const holdsOthers = before.some(([, {type}]) => type === 'attentionSequence')
  for (let index = 0; index < before.length; index++) {
    const event = before[index]
    if (!event) break
    const [step, token] = event
    if (step !== 'enter' || !isMark(token)) {
      events.push(event)
      continue
    }
    const partner = partners.get(token)
    // Its exit is next.
    index++
    token.type = (partner ? names.sequence : 'data') as Token['type']
    const mark: Events = [event, ['exit', token, context]]
    if (!partner) events.push(...mark)
    else if (partner.end.offset > token.end.offset) {
      const span = typed('strikethrough', token.start, partner.end)
      const words = typed('strikethroughText', token.end, partner.start)
      events.push(['enter', span, context], ...mark, ['enter', words, context])
      open.push({span, words, from: events.length})
    } else {
      const span = open.pop()
      if (span && holdsOthers) resolveInside(events, span.from, context)
      if (span) events.push(['exit', span.words, context], ...mark, ['exit', span.span, context])
    }
  }
  return events
}

/** A deletion that is open in the events that are being rebuilt, with the index of the first event inside it. */
interface Span {
  readonly span: Token
  readonly words: Token
  readonly from: number
}

const typed = (type: string, start: Token['start'], end: Token['end']): Token => ({
  type: type as Token['type'],
  start: {...start},
  end: {...end},
})

/** For each mark that pairs up the other one. */
const partnersIn = (events: Events): ReadonlyMap<Token, Token> => {
  const partners = new Map<Token, Token>()
  const openers: Token[] = []
  for (const [step, token] of events) {
    if (step !== 'enter' || !isMark(token)) continue
    const opener = token._close ? openers.pop() : undefined
    if (opener) {
      partners.set(opener, token)
      partners.set(token, opener)
    } else if (token._open) openers.push(token)
  }
  return partners
}

/** Lets what else pairs up, such as `**`, do so within one span. */
const resolveInside = (events: Events, from: number, context: Context): void => {
  let inner = events.slice(from)
  for (const resolve of new Set(context.parser.constructs.insideSpan.null?.map(({resolveAll}) => resolveAll))) {
    if (resolve && resolve !== resolveDeletions) inner = resolve(inner, context)
  }
  events.length = from
  for (const event of inner) events.push(event)
}
