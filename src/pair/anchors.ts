import type {Segment} from '../bitext/document.ts'
import type {Fault} from '../bitext/edition.ts'
import type {SegmentId} from '../bitext/ids.ts'
import type {NamedEntries} from './name-entries.ts'
import type {Claims, OpenDocument} from './open-document.ts'
import {claim} from './open-document.ts'

/** What authors wrote about ids in the sources. */
export interface Anchors {
  /** Where each id that an author wrote stands: the first place only. */
  readonly ids: ReadonlyMap<SegmentId, Segment>
  readonly faults: readonly Fault[]
}

/** Reads the anchors of all documents; an id that stands before two segments is the first one's. */
export const readAnchors = (opened: readonly OpenDocument[]): Anchors => {
  const ids = new Map<SegmentId, Segment>()
  const faults: Fault[] = []
  for (const {document, segments} of opened) {
    for (const segment of segments) {
      const {anchor, place} = segment
      if (!anchor) continue
      if (!ids.has(anchor)) ids.set(anchor, segment)
      else {
        const values = {id: anchor}
        const at = {path: document.path, range: place}
        faults.push({rule: 'duplicate-id', message: 'duplicateAnchor', values, ...at, fatal: false})
      }
    }
  }
  return {ids, faults}
}

/** Gives anchored segments the entries that bear their ids, whatever their texts. */
export const followAnchors = (
  opened: readonly OpenDocument[],
  anchors: Anchors['ids'],
  names: NamedEntries,
  claims: Claims,
): void => {
  if (anchors.size === 0) return
  for (const open of opened) {
    open.segments.forEach((segment, index) => {
      const entry = segment.anchor && anchors.get(segment.anchor) === segment && names.entryOf.get(segment.anchor)
      if (entry) claim(open, index, entry, claims)
    })
  }
}

/** Anchors with an id that nobody bears, before a text that has an entry already: the entry keeps its id. */
export const unheeded = (
  opened: readonly OpenDocument[],
  anchors: Anchors['ids'],
  names: NamedEntries,
): readonly Fault[] =>
  anchors.size === 0
    ? []
    : opened.flatMap(({document, segments, found}) =>
        segments.flatMap(({anchor, place}, index): Fault[] => {
          const finding = found[index]
          if (!anchor || finding?.type !== 'entry' || names.entryOf.has(anchor)) return []
          const values = {id: anchor, used: names.idOf.get(finding.entry) ?? ''}
          const at = {path: document.path, range: place}
          return [{rule: 'unsynced', message: 'anchorUnknown', values, ...at, fatal: false}]
        }),
      )
