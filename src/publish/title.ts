import type {Document, Passage} from '../bitext/document.ts'
import type {AnnotatedPair} from '../bitext/pair.ts'
import {passages} from '../bitext/walk.ts'
import {documentName} from './name.ts'

/** The name of a document in both languages, as plain text. */
export interface Title {
  readonly zh: string
  /** The Chinese, where it has no English yet. */
  readonly en: string
}

/** The passage that names a document: its front-matter title, or else its first heading, if that opens it. */
export const titlePassage = (document: Document<AnnotatedPair>): Passage<AnnotatedPair> | undefined => {
  let first: Passage<AnnotatedPair> | undefined
  for (const passage of passages(document.children)) {
    if (passage.kind === 'value') {
      if (passage.key === 'title') return passage
    } else {
      first ??= passage
    }
  }
  return first?.kind === 'heading' ? first : undefined
}

/** The name of a document: of its title passage, or else of its file. */
export const titleOf = (document: Document<AnnotatedPair>): Title => {
  const passage = titlePassage(document)
  if (passage) return plainTitle(passage.leaves)
  const name = documentName(document.path)
  return {zh: name, en: name}
}

/** A name in one line, once where both languages have the same. */
export const inOneLine = ({zh, en}: Title): string => (zh === en ? en : `${en} ${zh}`)

/** The words of a passage in both languages without markup. */
export const plainTitle = (pairs: readonly AnnotatedPair[]): Title => ({
  zh: pairs.map(pair => pair.zh.plain).join(''),
  en: pairs
    .map(plainEnglish)
    .filter(part => part !== '')
    .join(' '),
})

/** What stands in the English for a pair, as plain text: the Chinese where that is missing or kept. */
const plainEnglish = (pair: AnnotatedPair): string => {
  switch (pair.rendering.type) {
    case 'english':
      return pair.rendering.en.plain
    case 'missing':
    case 'kept':
      return pair.zh.plain
    case 'with':
      return pair.rendering.found ? '' : pair.zh.plain
    case 'omitted':
      return ''
    default:
      return pair.rendering satisfies never
  }
}
