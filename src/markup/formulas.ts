import {isSpace} from '../language/characters.ts'
import type {Extension} from './extension.ts'

type Constructs = NonNullable<NonNullable<Extension['text']>[string]>
type Construct = Extract<Constructs, {readonly tokenize: unknown}>
type State = ReturnType<Construct['tokenize']>
type Code = Parameters<State>[0]

const dollar = 0x24
const backslash = 0x5c

/**
 * A formula in a line: `$a_1$` or `$$a_1$$`, tokens as those of code. As in Pandoc one dollar sign opens only before what
 * is no white space, and closes only behind what is none and not before a digit, so that `$5 和 $6` are prices.
 */
const formula: Construct = {
  name: 'formula',
  tokenize: function (effects, ok, nok) {
    const before = this.previous
    let size = 0
    let last: Code = null
    const open: State = code => {
      if (code === dollar) {
        effects.consume(code)
        size++
        return open
      }
      if (size > 2 || (size === 1 && isBlank(code))) return nok(code)
      effects.exit('codeTextSequence')
      return between(code)
    }
    const between: State = code => {
      if (code === null) return nok(code)
      if (code === dollar) return close(code)
      if (code < -2) {
        effects.enter('lineEnding')
        effects.consume(code)
        effects.exit('lineEnding')
        last = code
        return between
      }
      effects.enter('codeTextData')
      return data(code)
    }
    const data: State = code => {
      if (code === null || code === dollar || code < -2) {
        effects.exit('codeTextData')
        return between(code)
      }
      effects.consume(code)
      last = code
      return code === backslash ? escaped : data
    }
    const escaped: State = code => {
      if (code === null || code < -2) return data(code)
      effects.consume(code)
      last = code
      return data
    }
    const close: State = code => {
      const token = effects.enter('codeTextSequence')
      let count = 0
      const closing: State = next => {
        if (next === dollar) {
          effects.consume(next)
          count++
          return closing
        }
        if (count === size && (size === 2 || !(isBlank(last) || isDigit(next)))) {
          effects.exit('codeTextSequence')
          effects.exit('codeText')
          return ok(next)
        }
        token.type = 'codeTextData'
        effects.exit('codeTextData')
        last = dollar
        return between(next)
      }
      return closing(code)
    }
    return code => {
      if (before === dollar) return nok(code)
      effects.enter('codeText')
      effects.enter('codeTextSequence')
      return open(code)
    }
  },
}

const isBlank = (code: Code): boolean => code === null || code < 0 || isSpace(code)

const isDigit = (code: Code): boolean => code !== null && code >= 0x30 && code <= 0x39

/** The extension of micromark that reads formulas. */
export const formulas: Extension = {text: {[dollar]: formula}}
