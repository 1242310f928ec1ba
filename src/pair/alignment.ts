import type {Document, Segment} from '../bitext/document.ts'
import type {Fault} from '../bitext/edition.ts'
import type {SegmentId} from '../bitext/ids.ts'
import type {Register, RegisterEntry} from './register.ts'

/** Which entry stands for which segment of the present source. */
export interface Alignment {
  readonly documents: readonly AlignedDocument[]
  /** Entries of the registers (not of the attic) that no segment bears, in their order. */
  readonly leftovers: readonly Leftover[]
  /** The id of every entry, attic included: its own, or the one it will get. */
  readonly idOf: ReadonlyMap<RegisterEntry, SegmentId>
  readonly entryOf: ReadonlyMap<SegmentId, RegisterEntry>
  /** Ids that stand twice. */
  readonly faults: readonly Fault[]
}

/** A document with its register, if it has one, and what each of its segments bears. */
export interface AlignedDocument {
  readonly document: Document<Segment>
  readonly home?: Register
  /** In document order. */
  readonly placements: readonly Placement[]
}

/** One segment with its id. */
export interface Placement {
  readonly segment: Segment
  /** Its text, normalized. */
  readonly text: string
  readonly id: SegmentId
  readonly origin: Origin
  /** It stands between the places of an ambiguity: nothing is written for it until that is settled. */
  readonly waits: boolean
}

/** Where the id of a segment comes from. */
export type Origin =
  /** An entry; `absorbed` are those that were merged into it, `parts` the number of segments it was split into. */
  | {
      readonly type: 'entry'
      readonly entry: RegisterEntry
      readonly absorbed: readonly RegisterEntry[]
      readonly parts: number
    }
  /** New: split `from` another entry, or of the same text as the entry `repeat`. */
  | {readonly type: 'new'; readonly from?: SegmentId; readonly repeat?: RegisterEntry}
  /** Several entries are as likely, or one entry is as likely elsewhere: the id is only lent. */
  | {readonly type: 'ambiguous'; readonly candidates: readonly RegisterEntry[]}

/** An entry that no segment bears, and why. */
export interface Leftover {
  readonly entry: RegisterEntry
  readonly register: Register
  readonly why:
    | {readonly type: 'deleted'}
    | {readonly type: 'merged'; readonly into: SegmentId}
    | {readonly type: 'ambiguous'}
    /** Its whole document is gone. */
    | {readonly type: 'sourceless'}
}
