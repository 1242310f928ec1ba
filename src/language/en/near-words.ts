import {COMMON_SLIPS} from './common-slips.ts'
import {isListed} from './listed-word.ts'

const LETTERS = 'etaoinsrhldcumfpgwybvkxjqz'

/** The word that was meant, and whether a slip of the hand is likely. */
export interface Near {
  readonly word: string
  /** Not where a letter is put before or behind a word (vnodes), or the first one is another: so are names made. */
  readonly isLikely: boolean
}

/** A word of the dictionary that one slip turns into this one: two letters swapped, or one left out, put in or mistaken. */
export function nearWord(word: string): Near | undefined {
  const known = COMMON_SLIPS.get(word)
  if (known !== undefined) return {word: known, isLikely: true}
  const swapped = swappedWord(word)
  if (swapped !== undefined) return {word: swapped, isLikely: true}
  for (let at = 0; at < word.length; at++) {
    if (at > 0 && word[at] === word[at - 1]) {
      const near = word.slice(0, at) + word.slice(at + 1)
      if (isListed(near)) return {word: near, isLikely: word.length > 5}
    }
  }
  for (let at = 1; at <= word.length; at++) {
    const near = word.slice(0, at) + word.charAt(at - 1) + word.slice(at)
    if (isListed(near)) return {word: near, isLikely: word.length > 5}
  }
  return changed(word)
}

/** The word of the dictionary that two letters of this one make when they are swapped. */
export function swappedWord(word: string): string | undefined {
  for (let at = 0; at < word.length - 1; at++) {
    if (word[at] === word[at + 1]) continue
    const near = word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2)
    if (isListed(near)) return near
  }
  return undefined
}

function changed(word: string): Near | undefined {
  for (let at = 1; at <= word.length; at++)
    for (const letter of LETTERS) {
      const near = word.slice(0, at) + letter + word.slice(at)
      if (isListed(near)) return {word: near, isLikely: word.length > 5 && at < word.length}
    }
  for (let at = 0; at < word.length; at++) {
    const near = word.slice(0, at) + word.slice(at + 1)
    if (isListed(near)) return {word: near, isLikely: word.length > 5 && at > 0 && at < word.length - 1}
  }
  for (let at = 0; at < word.length; at++)
    for (const letter of LETTERS) {
      const near = word.slice(0, at) + letter + word.slice(at + 1)
      if (letter !== word[at] && isListed(near)) return {word: near, isLikely: word.length > 5 && at > 0}
    }
  return undefined
}
