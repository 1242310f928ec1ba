import {WORDS} from './word-data.ts'

/** American spelling, British, or what both have. */
export type Spelling = 'US' | 'GB' | 'both'

let words: ReadonlyMap<string, Spelling> | undefined

/** How a word in small letters is spelled; `undefined` where the dictionary lacks it. It is unpacked at the first question. */
export function spellingOf(word: string): Spelling | undefined {
  words ??= unpacked()
  return words.get(word)
}

function unpacked(): ReadonlyMap<string, Spelling> {
  const found = new Map<string, Spelling>()
  let word = ''
  for (let at = 0; at < WORDS.length; ) {
    const shared = WORDS.charCodeAt(at) - 0x41
    let end = at + 1
    while (WORDS.charCodeAt(end) >= 0x61) end++
    word = word.slice(0, shared) + WORDS.slice(at + 1, end)
    const sign = WORDS.charCodeAt(end)
    found.set(word, sign === 0x31 ? 'US' : sign === 0x32 ? 'GB' : 'both')
    at = sign === 0x31 || sign === 0x32 ? end + 1 : end
  }
  return found
}
