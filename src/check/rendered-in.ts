import type {Document} from '../bitext/document.ts'
import type {AnnotatedPair} from '../bitext/pair.ts'
import {passages} from '../bitext/walk.ts'
import {hashOf} from '../language/hash.ts'
import type {EditionView} from './subject.ts'

/** A segment that is rendered by itself, with the words of both sides as readers see them. */
export interface Rendered {
  readonly document: Document<AnnotatedPair>
  readonly pair: AnnotatedPair
  readonly zh: string
  readonly en: string
  /** A heading, a caption or a value of front matter: what has capitals of its own. */
  readonly isHeading: boolean
}

/** The segments of an edition that have English for themselves alone, none that others are rendered with, in its order. */
export function* renderedIn({documents}: Pick<EditionView, 'documents'>): Generator<Rendered> {
  for (const document of documents)
    for (const {kind, leaves} of passages(document.children)) {
      const isHeading = kind !== 'paragraph' && kind !== 'cell'
      for (const pair of leaves) {
        if (pair.rendering.type !== 'english') continue
        if (
          leaves.length > 1 &&
          leaves.some(({rendering}) => rendering.type === 'with' && rendering.target === pair.id)
        )
          continue
        yield {document, pair, zh: pair.zh.plain, en: pair.rendering.en.plain, isHeading}
      }
    }
}

/**
 * Those of an edition that have a key with another in common, together; in its order. Most have none: hashes tell them
 * first, so that the keys of a large edition need not all be held.
 */
export const sharing = (
  edition: Pick<EditionView, 'documents'>,
  keyOf: (one: Rendered) => string,
): readonly (readonly Rendered[])[] => {
  const seen = new Set<number>()
  const again = new Set<number>()
  for (const one of renderedIn(edition)) {
    const hash = hashOf(keyOf(one))
    if (seen.has(hash)) again.add(hash)
    else seen.add(hash)
  }
  if (again.size === 0) return []
  const groups = new Map<string, Rendered[]>()
  for (const one of renderedIn(edition)) {
    const key = keyOf(one)
    if (!again.has(hashOf(key))) continue
    const group = groups.get(key)
    if (group) group.push(one)
    else groups.set(key, [one])
  }
  return [...groups.values()].filter(({length}) => length > 1)
}

/** A text without the marks at its end and with its blanks made one: what two texts share that say the same. */
export const withoutTail = (text: string): string => {
  const one = BLANKS.test(text) ? text.replace(/\s+/g, ' ') : text
  let end = one.length
  while (end > 0 && TAIL.has(one.charAt(end - 1))) end--
  return one.slice(one.startsWith(' ') ? 1 : 0, end)
}

/** White space that is not one space. */
const BLANKS = /[^\S ]| {2}/

const TAIL: ReadonlySet<string> = new Set(' .。．,，、;；:：…')
