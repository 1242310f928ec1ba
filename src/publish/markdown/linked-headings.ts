import type {Document, Passage} from '../../bitext/document.ts'
import type {SegmentId} from '../../bitext/ids.ts'
import type {AnnotatedPair} from '../../bitext/pair.ts'
import {passages} from '../../bitext/walk.ts'
import type {LinkResolver} from '../../markup/link-resolver.ts'
import {referencesOf} from '../../markup/references.ts'

/** For each heading to which some address leads, by its first segment: the anchors under which it does. */
export type LinkedHeadings = ReadonlyMap<SegmentId, readonly string[]>

/** No heading is linked to. */
export const noneLinked: LinkedHeadings = new Map()

/**
 * The headings that addresses of the edition lead to, with those anchors: a renderer makes anchors of the words of a
 * heading, and in a translation those are others.
 */
export const linkedHeadings = (
  documents: readonly Document<AnnotatedPair>[],
  {resolve}: Pick<LinkResolver, 'resolve'>,
): LinkedHeadings => {
  const wanted = new Map<SegmentId, Set<string>>()
  for (const document of documents) {
    for (const {reference} of referencesOf(document)) {
      if (!reference.url.includes('#')) continue
      const there = resolve(reference.url, document.path)
      if (there.type !== 'document' || there.segment === undefined) continue
      const names = wanted.get(there.segment)
      if (names) names.add(there.fragment)
      else wanted.set(there.segment, new Set([there.fragment]))
    }
  }
  const linked = new Map<SegmentId, readonly string[]>()
  if (wanted.size === 0) return linked
  for (const document of documents) {
    for (const passage of passages(document.children)) {
      if (passage.kind !== 'heading') continue
      const [first] = passage.leaves
      const names = first && wanted.get(first.id)
      if (first && names) linked.set(first.id, [...names].sort())
    }
  }
  return linked
}

/** The anchors of a passage as Markdown that stands before its words. */
export const writeAnchors = ({leaves: [first]}: Passage<AnnotatedPair>, linked: LinkedHeadings): string =>
  ((first && linked.get(first.id)) ?? []).map(name => `<a id="${name.replace(/[&"<>]/g, '')}"></a>`).join('')
