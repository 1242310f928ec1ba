import {SEPARATOR} from './grams.ts'

/** Stretches of tokens one behind another, as numbers: what grams are counted in. */
export interface Sequence {
  readonly tokens: Int32Array
  /** The text of each token, by its number. */
  readonly texts: readonly string[]
  /** Of each place: which of the pairs it belongs to, and where in the text of the pair the token stands. */
  readonly pair: Int32Array
  readonly start: Int32Array
  readonly end: Int32Array
}

interface Placed {
  readonly text: string
  readonly start: number
  readonly end: number
}

/** The stretches of every pair as one sequence. */
export const sequenceOf = (pairs: readonly (readonly (readonly Placed[])[])[]): Sequence => {
  const size = pairs.reduce((sum, stretches) => sum + stretches.reduce((all, {length}) => all + length + 1, 0), 1)
  const [tokens, pair] = [new Int32Array(size).fill(SEPARATOR), new Int32Array(size)]
  const [start, end] = [new Int32Array(size), new Int32Array(size)]
  const numbers = new Map<string, number>()
  const texts = ['']
  let place = 1
  for (const [index, stretches] of pairs.entries()) {
    for (const stretch of stretches) {
      for (const token of stretch) {
        const number = numbers.get(token.text) ?? texts.push(token.text) - 1
        numbers.set(token.text, number)
        tokens[place] = number
        pair[place] = index
        start[place] = token.start
        end[place] = token.end
        place++
      }
      place++
    }
  }
  return {tokens, texts, pair, start, end}
}
