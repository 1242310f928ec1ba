import type {Extension} from './extension.ts'
import {isWide} from './wide.ts'

type Constructs = NonNullable<NonNullable<Extension['text']>[string]>
type Construct = Extract<Constructs, {readonly tokenize: unknown}>
type Tokenize = Construct['tokenize']
type Effects = Parameters<Tokenize>[0]
type State = ReturnType<Tokenize>
type Code = Parameters<State>[0]

const addresses: ReadonlySet<string> = new Set(['wwwAutolink', 'protocolAutolink'])

/**
 * The same extension with addresses that link by themselves ending before Chinese: GFM lets `https://a.com，然后` run
 * on to the next space. The tokenizer of an address is told that the text ends where a Chinese character stands, so
 * what follows is still read as Markdown. Mail addresses are left to `linkWords`: looking for one at every letter
 * takes a tenth of the whole reading.
 */
export const endBareLinks = (extension: Extension): Extension => {
  if (!extension.text) return extension
  const text: NonNullable<Extension['text']> = {}
  for (const [code, value] of Object.entries(extension.text)) {
    const constructs = [value ?? []].flat().filter(({name}) => name !== 'emailAutolink')
    if (constructs.length > 0) text[code] = constructs.map(shorten)
  }
  return {...extension, text}
}

const shorten = (construct: Construct): Construct =>
  construct.name !== undefined && addresses.has(construct.name)
    ? {...construct, tokenize: endBeforeWide(construct.tokenize)}
    : construct

const endBeforeWide = (tokenize: Tokenize): Tokenize =>
  function (effects, ok, nok) {
    let code: Code = null
    let finished: {readonly next: State | undefined} | undefined
    // Once the tokenizer is done, the states that follow are not its own and see the text as it is.
    const finish =
      (next: State): State =>
      () => {
        finished = {next: next(code)}
        return undefined
      }
    const watch: Watch = {code: () => code, failed: false}
    const guard =
      (state: State): State =>
      given => {
        code = given
        if (!trailing.has(given)) watch.failed = false
        const after = state(given !== null && given > 0 && isWide(given) ? null : given)
        if (finished) return finished.next
        return after && guard(after)
      }
    return guard(tokenize.call(this, truthful(effects, watch), finish(ok), finish(nok)))
  }

/** What is known while an address is read. */
interface Watch {
  /** The code that really stands here. */
  readonly code: () => Code
  /** A look ahead found that the address goes on behind the run of punctuation that is being read. */
  failed: boolean
}

/** Punctuation that may end an address; where a run of it does not, no part of the run needs to be looked at again. */
const trailing: ReadonlySet<Code> = new Set([...`!"'),.:;<>?*_~]`].map(character => character.charCodeAt(0)))

/** The same effects, but what is attempted or checked reports back with the code that really stands there. */
const truthful = (effects: Effects, watch: Watch): Effects => {
  const report = (construct: Construct): Construct => ({
    ...construct,
    tokenize(inner, ok, nok) {
      return construct.tokenize.call(
        this,
        truthful(inner, watch),
        () => ok(watch.code()),
        () => nok(watch.code()),
      )
    },
  })
  const wrap =
    (attempt: Effects['attempt']): Effects['attempt'] =>
    (construct, ok, nok) =>
      attempt(isConstruct(construct) ? report(construct) : construct, ok, nok)
  const check: Effects['check'] = (construct, ok, nok) => {
    const fail: State | undefined =
      nok &&
      (code => {
        watch.failed = true
        return nok(code)
      })
    const look = wrap(effects.check)(construct, ok, fail)
    return code => (watch.failed && nok ? nok(code) : look(code))
  }
  return {...effects, attempt: wrap(effects.attempt), check, interrupt: wrap(effects.interrupt)}
}

const isConstruct = (construct: Parameters<Effects['attempt']>[0]): construct is Construct =>
  'tokenize' in construct && typeof construct.tokenize === 'function'
