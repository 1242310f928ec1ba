import type {Document} from '../bitext/document.ts'
import type {Glossary} from '../bitext/glossary.ts'
import type {AnnotatedPair} from '../bitext/pair.ts'
import {leaves} from '../bitext/walk.ts'
import {isAsciiLetter, isSpace, isWordUnit} from '../language/characters.ts'
import type {Spelling} from '../language/en/dictionary.ts'
import {spellingAt} from '../language/en/dictionary.ts'
import {perObject} from '../remember.ts'

/** A word in small letters as a text writes it. */
export interface WrittenWord {
  readonly word: string
  readonly start: number
  /** `undefined` where the dictionary lacks it. */
  readonly spelling: Spelling | undefined
}

/**
 * The words of a text that stand in small letters throughout and have at least four, a possessive ending left off, of which
 * `isWanted` is true. Left out are parts of names and of compounds with hyphens, of addresses, paths and whatever else is no
 * prose.
 */
export const wordsWritten = (
  words: string,
  isWanted: (spelling: Spelling | undefined) => boolean,
): readonly WrittenWord[] => {
  const found: WrittenWord[] = []
  for (let at = 0; at < words.length; at++) {
    if (!isSmall(words.charCodeAt(at))) continue
    const start = at
    while (isSmall(words.charCodeAt(at))) at++
    if (at - start < SHORTEST) continue
    const spelling = spellingAt(words, start, at)
    if (!isWanted(spelling) || isJoined(words.charCodeAt(start - 1), BEFORE) || goesOn(words, at)) continue
    found.push({word: words.slice(start, at), start, spelling})
  }
  return found
}

const SHORTEST = 4
const BEFORE = "_.@#$/\\'’&=+<-"
const BEHIND = '_@/\\=&>-'

const isSmall = (unit: number): boolean => unit >= 0x61 && unit <= 0x7a

/** Whether a unit is part of a word, or one of some marks that join what stands on both sides. */
const isJoined = (unit: number, marks: string): boolean =>
  isWordUnit(unit) || (unit >= 0xc0 && unit < 0x2000) || (unit > 0x20 && marks.includes(String.fromCharCode(unit)))

/** Whether what ends at `at` is not a whole word: file.txt, key:value, call(), don't. */
const goesOn = (words: string, at: number): boolean => {
  const unit = words.charCodeAt(at)
  if (unit === 0x20 || Number.isNaN(unit)) return false
  const next = words.charCodeAt(at + 1)
  if (unit === 0x2e) return isSmall(next)
  if (unit === 0x3a) return !Number.isNaN(next) && !isSpace(next) && !'"”’)'.includes(String.fromCharCode(next))
  if (unit === 0x28) return next === 0x29
  if (unit === 0x27 || unit === 0x2019)
    return isAsciiLetter(next) && (next !== 0x73 || isAsciiLetter(words.charCodeAt(at + 2)))
  return isJoined(unit, BEHIND)
}

/** Whether a spelling is worth a look: none that is known, or of one side of the ocean alone. */
export const isNoticed = (spelling: Spelling | undefined): boolean => spelling !== 'both'

const isUnlisted = (spelling: Spelling | undefined): boolean => spelling === undefined

/** How often each word that the dictionary lacks is written in a document's English. */
export const wordCounts = perObject((document: Document<AnnotatedPair>): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>()
  for (const {rendering} of leaves(document))
    if (rendering.type === 'english')
      for (const {word} of wordsWritten(rendering.en.plain, isUnlisted)) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
})

/** The words that the English of a glossary is made of, in small letters. */
export const wordsOfTerms = perObject((glossary: Glossary): ReadonlySet<string> => {
  const forms = glossary.flatMap(({en}) => en.map(({term}) => term.toLowerCase()))
  return new Set(forms.flatMap(form => form.match(/[a-z]{4,}/g) ?? []))
})
