import type {Document} from './document.ts'
import type {SegmentId} from './ids.ts'
import type {AnnotatedPair} from './pair.ts'
import {leaves} from './walk.ts'

/** Leads from a pair of a document to the one that bears its English: itself, or the one that it is rendered `with`. */
export const hostsOf = (
  document: Pick<Document<AnnotatedPair>, 'children'>,
): ((pair: AnnotatedPair) => AnnotatedPair) => {
  let byId: ReadonlyMap<SegmentId, AnnotatedPair> | undefined
  return pair => {
    const {rendering} = pair
    if (rendering.type !== 'with' || !rendering.found) return pair
    byId ??= new Map(leaves(document).map(each => [each.id, each]))
    return byId.get(rendering.target) ?? pair
  }
}
