import type {Run} from './difference.ts'
import type {Finding} from './finding.ts'
import type {Form, Term} from './glossary.ts'
import type {SegmentId, TermId} from './ids.ts'
import type {AnnotatedPair, FlipKind} from './pair.ts'
import type {Range} from './range.ts'

/** What changed from one edition to another. */
export interface Comparison {
  /** The documents that are new, gone or renamed, in the order of the edition now. */
  readonly documents: readonly DocumentChange[]
  /** The segments that changed, in the order of the edition now; those that are gone stand where they stood. */
  readonly changes: readonly SegmentChange[]
  /** The terms that changed, in order of their ids. */
  readonly terms: readonly TermChange[]
  readonly findings: FindingChanges
  /** How many segments each edition has. */
  readonly size: {readonly before: number; readonly after: number}
}

/** A document that is new, gone or renamed: it is renamed where most of its segments stand in another that is new. */
export interface DocumentChange {
  readonly before?: string
  readonly after?: string
}

/** What may have become of a segment; one has as many as hold. */
export type ChangeKind =
  | 'added'
  | 'removed'
  /** It stands in another document, or elsewhere among its neighbours. */
  | 'moved'
  /** Its Chinese changed. */
  | 'source'
  /** Its English changed, or how it is rendered. */
  | 'rendering'
  | 'state'
  | 'note'
  | 'comment'
  /** The rules that are silenced on it changed, or why. */
  | 'allow'

/** A segment that changed. At least one of `before` and `after` is there. */
export interface SegmentChange {
  readonly id: SegmentId
  readonly kinds: readonly ChangeKind[]
  /** Absent where it was added. */
  readonly before?: Standing
  /** Absent where it was removed. */
  readonly after?: Standing
  /** The Chinese and the English as written, markup included: what was removed and added, in order. */
  readonly zh: readonly Run[]
  readonly en: readonly Run[]
  /** How far the change of either language goes: `none` where neither changed. */
  readonly scale: Scale
  /** What the Chinese says otherwise than before, in its order. */
  readonly facts: readonly FactChange[]
  /** Terms that changed and stand in it, before or now. */
  readonly terms: readonly TermId[]
  /** Where it was removed, the segment whose Chinese holds its own now; where it was added, the one whose Chinese held it. */
  readonly kin?: SegmentId
  /** Findings on it that are new, and those that are gone. */
  readonly findings: Omit<FindingChanges, 'standing'>
}

/** A segment where it stands in one edition, with its neighbours in the document. */
export interface Standing {
  readonly path: string
  readonly pair: AnnotatedPair
  readonly previous: AnnotatedPair | undefined
  readonly next: AnnotatedPair | undefined
}

/** How far a change of words goes: white space alone, punctuation (and white space) alone, or words. */
export type Scale = 'none' | 'spacing' | 'punctuation' | 'words'

/** Something that the Chinese says otherwise than before. One of `was` and `now` is empty where nothing said so. */
export interface FactChange {
  readonly kind: FlipKind
  readonly was: string
  readonly now: string
  /** Of `now` in the plain Chinese of the segment now; where nothing stands there, the empty place at which it stood. */
  readonly at: Range
  /**
   * Whether the English says so too. `yes`: it says what is new, and did not before; `no`: it still says what is old, or
   * did not change at all; `unsure`: it changed, and what it says now is for a reader to judge.
   */
  readonly followed: 'yes' | 'no' | 'unsure'
}

/** A term that changed. At least one of `before` and `after` is there. */
export interface TermChange {
  readonly id: TermId
  readonly before?: Term
  readonly after?: Term
  /** Forms that are new, that are gone, and those whose status or case changed. */
  readonly forms: readonly FormChange[]
  /** Whether anything but the forms changed: definition, note, where it counts … */
  readonly others: boolean
  /** The segments that it stands in, in the order of the edition now, then those it stood in before alone. */
  readonly segments: readonly SegmentId[]
}

/** A form of a term that was added, removed or given another status or case. */
export interface FormChange {
  readonly language: 'zh' | 'en'
  readonly before?: Form
  readonly after?: Form
}

/** The findings of two editions. Those that say the same of the same segment are one, wherever they stand. */
export interface FindingChanges {
  /** Found now, and not before. */
  readonly appeared: readonly Finding[]
  /** Found before, and not now. */
  readonly gone: readonly Finding[]
  /** Found in both; as found now. */
  readonly standing: readonly Finding[]
}
