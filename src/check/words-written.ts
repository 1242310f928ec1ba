import type {Document} from '../bitext/document.ts'
import type {Glossary} from '../bitext/glossary.ts'
import type {AnnotatedPair} from '../bitext/pair.ts'
import {leaves} from '../bitext/walk.ts'
import {perObject} from '../remember.ts'

/** A word in small letters as a text writes it. */
export interface WrittenWord {
  readonly word: string
  readonly start: number
}

/**
 * The words of a text that stand in small letters throughout, a possessive ending left off. Left out are parts of names and
 * compounds with hyphens, of addresses, paths and whatever else is no prose.
 */
export function* wordsWritten(words: string): Generator<WrittenWord> {
  for (const {0: word, index: start} of words.matchAll(WORD)) yield {word, start}
}

const WORD =
  /(?<![\p{L}\p{N}\p{M}_.@#$/\\'’&=+<-])[a-z]{4,}(?![\p{L}\p{N}\p{M}_@/\\=&>-]|\.[a-z]|:[^\s"”’)]|\(\)|['’](?:\p{L}{2}|(?!s)\p{L}))/gu

/** How often each word of a document's English is written. */
export const wordCounts = perObject((document: Document<AnnotatedPair>): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>()
  for (const {rendering} of leaves(document))
    if (rendering.type === 'english')
      for (const {word} of wordsWritten(rendering.en.plain)) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
})

/** The words that the English of a glossary is made of, in small letters. */
export const wordsOfTerms = perObject((glossary: Glossary): ReadonlySet<string> => {
  const forms = glossary.flatMap(({en}) => en.map(({term}) => term.toLowerCase()))
  return new Set(forms.flatMap(form => form.match(/[a-z]{4,}/g) ?? []))
})
