import {parse} from 'micromark'
import type {Extension} from './extension.ts'

type Constructs = NonNullable<NonNullable<Extension['flow']>[string]>
type Construct = Extract<Constructs, {readonly tokenize: unknown}>
type Tokenize = Construct['tokenize']
type Context = ThisParameterType<Tokenize>
type Effects = Parameters<Tokenize>[0]

const {constructs} = parse()

/** Underlined headings, each made in the time that it takes alone: micromark copies all events before it. */
const underlined = (construct: Construct): Construct => {
  const {resolveTo} = construct
  if (construct.name !== 'setextUnderline' || !resolveTo) return construct
  return {
    ...construct,
    resolveTo: (events, context) => {
      let from = events.length - 1
      while (from > 0 && !(events[from]?.[0] === 'enter' && events[from]?.[1].type === 'content')) from--
      for (const event of resolveTo(events.splice(from), context)) events.push(event)
      return events
    },
  }
}

/** Where the last item that goes on ended in a line, and whether anything stood behind it. */
interface Seen {
  offset: number
  blank: boolean
}

/**
 * Items that look once in a line whether it is blank. micromark looks to the end of the white space for each item that
 * the line may stand in: 900 of them, each in the one before, take it a quarter of a minute.
 */
const item = (construct: Construct): Construct => {
  const {continuation} = construct
  if (construct.name !== 'list' || !continuation) return construct
  const seen = new WeakMap<Context, Seen>()
  const tokenize: Tokenize = function (effects, ok, nok) {
    const line = seen.get(this) ?? {offset: -1, blank: false}
    seen.set(this, line)
    const check: Effects['check'] = (blankLine, ifBlank, ifNot) => {
      const blank = ifBlank as Exclude<typeof ifBlank, undefined>
      const not = ifNot ?? nok
      const look = effects.check(
        blankLine,
        code => {
          line.blank = true
          return blank(code)
        },
        code => {
          line.blank = false
          return not(code)
        },
      )
      return code => (line.offset === this.now().offset ? (line.blank ? blank : not)(code) : look(code))
    }
    return continuation.tokenize.call(
      this,
      {...effects, check},
      code => {
        line.offset = this.now().offset
        return ok(code)
      },
      nok,
    )
  }
  return {...construct, continuation: {...continuation, tokenize}}
}

const each = (part: Extension['flow'], make: (construct: Construct) => Construct): NonNullable<Extension['flow']> =>
  Object.fromEntries(
    Object.entries(part ?? {}).flatMap(([code, value]) => {
      const before = [value ?? []].flat()
      const made = before.flatMap(one => (make(one) === one ? [] : [make(one)]))
      return made.length > 0 ? [[code, made]] : []
    }),
  )

/** Blocks that micromark reads in quadratic time, read in linear time and otherwise alike. */
export const quickBlocks: Extension = {
  flow: each(constructs.flow, underlined),
  document: each(constructs.document, item),
}
