import type {Document, Passage} from '../../bitext/document.ts'
import {passages} from '../../bitext/walk.ts'

/** The element of a heading below the title of its page. */
export type HeadingTag = 'h2' | 'h3' | 'h4' | 'h5' | 'h6'

const tags = ['h2', 'h3', 'h4', 'h5', 'h6'] as const

/**
 * Which element each heading of a document becomes, the title left out: nested as the source nests them, from `h2` on
 * and without a gap, whatever depths the source begins with or skips.
 */
export const headingTags = <Leaf>(
  document: Document<Leaf>,
  title: Passage<Leaf> | undefined,
): ReadonlyMap<Passage<Leaf>, HeadingTag> => {
  const found = new Map<Passage<Leaf>, HeadingTag>()
  const open: number[] = []
  for (const passage of passages(document.children)) {
    if (passage.kind !== 'heading' || passage === title) continue
    while ((open.at(-1) ?? 0) >= passage.depth) open.pop()
    open.push(passage.depth)
    found.set(passage, tags[open.length - 1] ?? 'h6')
  }
  return found
}
