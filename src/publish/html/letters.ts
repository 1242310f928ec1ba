import type {TermUse} from './term-use.ts'

/** Terms under one letter. */
export interface Letter {
  /** `A` to `Z`, or `#` for what begins with none of them. */
  readonly letter: string
  readonly terms: readonly TermUse[]
}

/** Terms by the pinyin of their Chinese, tones left out; a Chinese form without pinyin stands where its letters put it. */
export const byPinyin = (terms: Iterable<TermUse>): readonly Letter[] =>
  lettered(terms, ({zh}) => letters(zh?.pinyin ?? zh?.term ?? ''))

/** Terms by their English. */
export const byEnglish = (terms: Iterable<TermUse>): readonly Letter[] =>
  lettered(terms, ({en}) => letters(en?.term ?? ''))

/** What is compared: without tones, accents and capitals, in single letters and digits. No machine's collation. */
const letters = (words: string): string =>
  words
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')

const lettered = (terms: Iterable<TermUse>, keyOf: (use: TermUse) => string): readonly Letter[] => {
  const keyed = [...terms].map(use => ({use, key: keyOf(use)}))
  keyed.sort(
    (a, b) => compare(rank(a.key), rank(b.key)) || compare(a.key, b.key) || compare(a.use.term.id, b.use.term.id),
  )
  const groups = new Map<string, TermUse[]>()
  for (const {use, key} of keyed) {
    const group = groups.get(letterOf(key))
    if (group) group.push(use)
    else groups.set(letterOf(key), [use])
  }
  return [...groups].map(([letter, group]) => ({letter, terms: group}))
}

const letterOf = (key: string): string => (/^[a-z]/.test(key) ? key.charAt(0).toUpperCase() : '#')

/** Letters first, then the rest. */
const rank = (key: string): string => (letterOf(key) === '#' ? '1' : '0')

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
