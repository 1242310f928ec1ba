import type {Extension} from './parser.ts'
import {isWide} from './wide.ts'

type Construct = NonNullable<Extract<NonNullable<Extension['text']>[string], {readonly tokenize: unknown}>>
type Tokenize = Construct['tokenize']
type State = ReturnType<Tokenize>
type Code = Parameters<State>[0]

const names: ReadonlySet<string> = new Set(['wwwAutolink', 'protocolAutolink', 'emailAutolink'])

/**
 * The same extension with addresses that link by themselves ending before Chinese: GFM lets `https://a.com，然后` run
 * on to the next space. The tokenizer of an address is told that the text ends where a Chinese character stands, so
 * what follows is still read as Markdown.
 */
export const endBareLinks = (extension: Extension): Extension => {
  if (!extension.text) return extension
  const shortened = new Map<Construct, Construct>()
  const shorten = (construct: Construct): Construct => {
    if (!construct.name || !names.has(construct.name)) return construct
    const known = shortened.get(construct)
    if (known) return known
    const made = {...construct, tokenize: endBeforeWide(construct.tokenize)}
    shortened.set(construct, made)
    return made
  }
  const text: NonNullable<Extension['text']> = {}
  for (const [code, value] of Object.entries(extension.text)) {
    if (value) text[code] = Array.isArray(value) ? value.map(shorten) : shorten(value)
  }
  return {...extension, text}
}

const endBeforeWide = (tokenize: Tokenize): Tokenize =>
  function (effects, ok, nok) {
    let code: Code = null
    let finished: {readonly next: State | undefined} | undefined
    // Once the inner tokenizer is done, the states that follow are not its own and see the text as it is.
    const finish =
      (next: State): State =>
      () => {
        finished = {next: next(code)}
        return undefined
      }
    const guard =
      (state: State): State =>
      given => {
        code = given
        const after = state(given !== null && given > 0 && isWide(given) ? null : given)
        if (finished) return finished.next
        return after && guard(after)
      }
    return guard(tokenize.call(this, effects, finish(ok), finish(nok)))
  }
