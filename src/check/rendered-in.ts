import type {Document} from '../bitext/document.ts'
import type {AnnotatedPair} from '../bitext/pair.ts'
import {passages} from '../bitext/walk.ts'
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

/** Those of a list that have a key with another in common, together; in the order of the list. */
export const sharing = (
  all: Iterable<Rendered>,
  keyOf: (one: Rendered) => string,
): readonly (readonly Rendered[])[] => {
  const alone = new Map<string, Rendered>()
  const groups = new Map<string, Rendered[]>()
  for (const one of all) {
    const key = keyOf(one)
    const [group, first] = [groups.get(key), alone.get(key)]
    if (group) group.push(one)
    else if (first) groups.set(key, [first, one])
    else alone.set(key, one)
  }
  return [...groups.values()]
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
