import {hashOf} from '../hash.ts'
import {WORDS} from './word-data.ts'

/** American spelling, British, or what both have. */
export type Spelling = 'US' | 'GB' | 'both'

/**
 * How a word in small letters is spelled; `undefined` where the dictionary lacks it. The words are unpacked at the first
 * question, to their hashes: one word in fifty thousand is taken for another, and a megabyte and a half holds them all.
 */
export const spellingOf = (word: string): Spelling | undefined => spellingAt(word, 0, word.length)

/** `spellingOf` the word that stands from `start` to `end`, without cutting it out. */
export function spellingAt(text: string, start: number, end: number): Spelling | undefined {
  table ??= unpacked()
  const {hashes, spellings} = table
  const hash = hashOf(text, start, end)
  for (let at = hash & MASK; ; at = (at + 1) & MASK) {
    const found = hashes[at]
    if (found === hash) return SPELLINGS[spellings[at] ?? 0]
    if (found === 0) return undefined
  }
}

/** An open hash table, 0 where it is empty. */
interface Table {
  readonly hashes: Int32Array
  readonly spellings: Uint8Array
}

const SIZE = 2 ** 18
const MASK = SIZE - 1
const SPELLINGS: readonly Spelling[] = ['both', 'US', 'GB']

let table: Table | undefined

function unpacked(): Table {
  const made = {hashes: new Int32Array(SIZE), spellings: new Uint8Array(SIZE)}
  let word = ''
  for (let at = 0; at < WORDS.length; ) {
    const shared = WORDS.charCodeAt(at) - 0x41
    let end = at + 1
    while (WORDS.charCodeAt(end) >= 0x61) end++
    word = word.slice(0, shared) + WORDS.slice(at + 1, end)
    const sign = WORDS.charCodeAt(end)
    const isSigned = sign === 0x31 || sign === 0x32
    enter(made, word, isSigned ? sign - 0x30 : 0)
    at = isSigned ? end + 1 : end
  }
  return made
}

function enter({hashes, spellings}: Table, word: string, spelling: number): void {
  const hash = hashOf(word, 0, word.length)
  let at = hash & MASK
  while (hashes[at] !== 0 && hashes[at] !== hash) at = (at + 1) & MASK
  hashes[at] = hash
  spellings[at] = spelling
}
