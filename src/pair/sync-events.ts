import type {Spot} from '../bitext/finding.ts'
import type {SegmentId} from '../bitext/ids.ts'
import type {Candidate} from '../bitext/pair.ts'
import type {AlignedDocument, Alignment, Placement} from './alignment.ts'
import {candidatesIn} from './choices.ts'
import {likeness, shapeOf} from './likeness.ts'
import {translationPath} from './paths.ts'
import type {Register, RegisterEntry} from './register.ts'
import {lastSeen} from './register.ts'
import {ownEnglish} from './rendering-text.ts'

/** Something that `sync` found or did. `at` is the place in the source, or of the entry where the source has none. */
export type SyncEvent = {readonly at: Spot} & (
  | {readonly kind: 'new'; readonly id: SegmentId}
  /** Its text differs from the one that was translated; `match` 0 to 1. */
  | {readonly kind: 'edited'; readonly id: SegmentId; readonly match: number}
  /** It stands elsewhere in its file, or in another one, `from`. */
  | {readonly kind: 'moved'; readonly id: SegmentId; readonly from: string}
  /** It keeps the English of the whole; the later parts are new. */
  | {readonly kind: 'split'; readonly id: SegmentId; readonly parts: readonly SegmentId[]}
  /** The others went to the attic; `offer` is all their English joined. */
  | {readonly kind: 'merged'; readonly id: SegmentId; readonly others: readonly SegmentId[]; readonly offer: string}
  | {readonly kind: 'deleted'; readonly id: SegmentId}
  /** Its text has come back, and it came from the attic. */
  | {readonly kind: 'returned'; readonly id: SegmentId}
  /** A new entry for a text that `of` has English for, which it is offered as a draft. */
  | {readonly kind: 'duplicate'; readonly id: SegmentId; readonly of: SegmentId}
  /** `zh` stands here; one of the candidates may be its entry, or none: nothing was written. */
  | {readonly kind: 'ambiguous'; readonly zh: string; readonly candidates: readonly Candidate[]}
  /** An entry whose id was missing, wrong or taken got a new one. */
  | {readonly kind: 'renumbered'; readonly id: SegmentId; readonly was: string}
  /** The translation of a renamed document moved with it. */
  | {readonly kind: 'renamed'; readonly from: string; readonly to: string}
  /** The source of a translation file is gone; its entries stay where they are. */
  | {readonly kind: 'sourceless'; readonly entries: number}
)

/** What happened, in document order; then what happened to entries that the source no longer holds. */
export const eventsOf = (
  alignment: Alignment,
  registers: readonly Register[],
  attic: readonly Register[],
  moved: ReadonlySet<RegisterEntry>,
): readonly SyncEvent[] => {
  const archived = new Set(attic.map(register => register.path))
  const idOf = (entry: RegisterEntry): SegmentId | undefined => alignment.idOf.get(entry)
  const inDocuments = alignment.documents.flatMap(aligned => {
    const {document, home} = aligned
    const path = translationPath(document.path)
    const renamed: SyncEvent[] =
      home && home.path !== path ? [{kind: 'renamed', from: home.path, to: path, at: {path: document.path}}] : []
    return [...renamed, ...aligned.placements.flatMap(place => placeEvents(place, aligned, alignment, archived, moved))]
  })
  const gone = alignment.leftovers.flatMap(({entry, why}): SyncEvent[] => {
    const id = idOf(entry)
    return id && why.type === 'deleted' ? [{kind: 'deleted', id, at: {path: entry.path, range: entry.place}}] : []
  })
  const sourceless = registers.flatMap((register): SyncEvent[] => {
    const entries = alignment.leftovers.filter(left => left.register === register && left.why.type === 'sourceless')
    return entries.length > 0 ? [{kind: 'sourceless', entries: entries.length, at: {path: register.path}}] : []
  })
  const renumbered = [...registers, ...attic].flatMap(register =>
    register.entries.flatMap((entry): SyncEvent[] => {
      const id = idOf(entry)
      if (!id || id === entry.id) return []
      const was = entry.id ?? ''
      return [{kind: 'renumbered', id, was, at: {path: entry.path, range: entry.place}}]
    }),
  )
  return [...inDocuments, ...gone, ...renumbered, ...sourceless]
}

const placeEvents = (
  {segment, text, id, origin, waits}: Placement,
  {document, placements}: AlignedDocument,
  alignment: Alignment,
  archived: ReadonlySet<string>,
  moved: ReadonlySet<RegisterEntry>,
): readonly SyncEvent[] => {
  const at = {path: document.path, range: segment.place}
  switch (origin.type) {
    case 'ambiguous':
      return [{kind: 'ambiguous', zh: text, candidates: candidatesIn(origin.candidates, alignment.idOf), at}]
    case 'new': {
      if (origin.from || waits) return []
      const of = origin.repeat && alignment.idOf.get(origin.repeat)
      return [of ? {kind: 'duplicate', id, of, at} : {kind: 'new', id, at}]
    }
    case 'entry': {
      const {entry, absorbed, parts} = origin
      const events: SyncEvent[] = []
      if (archived.has(entry.path) && moved.has(entry)) events.push({kind: 'returned', id, at})
      else if (moved.has(entry)) events.push({kind: 'moved', id, from: entry.path, at})
      if (parts > 1) {
        const others = placements.flatMap(other =>
          other.origin.type === 'new' && other.origin.from === id ? [other.id] : [],
        )
        events.push({kind: 'split', id, parts: others, at})
      } else if (absorbed.length > 0) {
        const others = absorbed.flatMap(other => alignment.idOf.get(other) ?? [])
        events.push({kind: 'merged', id, others, offer: joinedEnglish([entry, ...absorbed]), at})
      } else if (lastSeen(entry) !== text && entry.zh !== text) {
        events.push({kind: 'edited', id, match: likeness(shapeOf(entry.zh), shapeOf(text)), at})
      }
      return events
    }
    default:
      return origin satisfies never
  }
}

/** The English of several entries as one text. */
const joinedEnglish = (entries: readonly RegisterEntry[]): string =>
  entries
    .map(ownEnglish)
    .filter(en => en !== '')
    .join(' ')
