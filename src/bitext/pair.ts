import type {Segment} from './document.ts'
import type {RuleId, SegmentId, TermId} from './ids.ts'
import type {Prose} from './prose.ts'
import type {Range} from './range.ts'

/** A segment, its id, and its rendering or the fact that it has none. */
export interface Pair extends Omit<Segment, 'type'> {
  readonly type: 'pair'
  readonly id: SegmentId
  readonly rendering: Rendering
  readonly state: State
  /**
   * What is offered where the rendering is missing or stale: English of what was joined or divided first, then what the
   * memory has, best first. Empty elsewhere and where there is nothing.
   */
  readonly proposals: readonly Proposal[]
  /** For readers: shown as a translator's note. */
  readonly note?: Prose
  /** For colleagues: never published. */
  readonly comment?: string
  /** Rules silenced here, each with its reason. */
  readonly allow: readonly Allowance[]
  /** Who or what made the rendering, as far as its entry records it; absent where it records nothing. */
  readonly provenance?: Provenance
  /** Where it stands in its translation file; absent where `sync` has not written it yet. */
  readonly entry?: Entry
  /**
   * Where `sync` cannot write an entry yet, and the id is only lent: the entries of which one may be its own, as likely as
   * another or as likely elsewhere; none where it merely stands between places of such an entry. Absent elsewhere.
   */
  readonly candidates?: readonly Candidate[]
}

/** An entry that may be that of a segment. */
export interface Candidate {
  readonly id: SegmentId
  /** The Chinese that it was last found as. */
  readonly zh: string
  /** Its English; empty where it has none of its own. */
  readonly en: string
}

/** A pair whose terms are found on both sides. */
export interface AnnotatedPair extends Omit<Pair, 'type'> {
  readonly type: 'annotatedPair'
  /** In order of their place in the Chinese. */
  readonly annotations: readonly Annotation[]
  /** Forbidden or deprecated renderings of this pair's terms that stand in its English. */
  readonly misrenderings: readonly Misrendering[]
  /** Where it is stale: how its Chinese may have turned since it was translated; empty where it has not, or is fresh. */
  readonly flips: readonly Flip[]
}

/** The English of one segment. */
export type Rendering =
  | {readonly type: 'missing'}
  /** The segment passes through as it stands. */
  | {readonly type: 'kept'}
  /** `added`: why the English holds a sentence that the Chinese does not. */
  | {readonly type: 'english'; readonly en: Prose; readonly added?: string}
  /**
   * Rendered inside the English of `target`; `found` says whether that stands in the same passage and has English of its
   * own. Where it is not found, `instead` is the one of the passage into which it was merged, or inside whose English it
   * is rendered itself; absent where there is none.
   */
  | {readonly type: 'with'; readonly target: SegmentId; readonly found: boolean; readonly instead?: SegmentId}
  /** Left out on purpose. */
  | {readonly type: 'omitted'; readonly reason: string}

/** State is arithmetic on two axes: how far the rendering is, and whether the Chinese is still the one it was made from. */
export interface State {
  readonly progress: Progress
  /** Absent where the rendering is fresh. */
  readonly stale?: Stale
  /** What changed since the last review, where one has lapsed: the sides, and the terms by id. */
  readonly lapsed?: readonly ('zh' | 'en' | TermId)[]
}

/** `draft`: a machine wrote it and nobody has touched it since. */
export type Progress = 'kept' | 'missing' | 'draft' | 'translated' | 'reviewed'

/** The Chinese that was translated, and its likeness to the Chinese now, 0 to 1. */
export interface Stale {
  readonly was: string
  readonly match: number
}

/** English that was written for another Chinese text and may serve a segment: offered, never taken for its rendering. */
export interface Proposal {
  /**
   * Absent where the memory holds it for a text like that of the segment. `merge`: the segment was joined from the
   * sentences of `ids`, and this is all their English, joined; `split`: it is a part of what was the sentence of `ids`,
   * and this is the English of the whole; `with`: it is to be rendered inside the English of `ids`, which is this, but
   * stands in its passage no more.
   */
  readonly by?: {readonly type: 'merge' | 'split' | 'with'; readonly ids: readonly SegmentId[]}
  /** How alike the two Chinese texts are, 0 to 1; 1 where they are equal, and only there. */
  readonly match: number
  /** The Chinese that it was made for. */
  readonly zh: string
  readonly en: string
  /** How far it is where it stands; a review counts as it was given, whatever became of terms since. */
  readonly progress: Exclude<Progress, 'kept' | 'missing'>
  /** How many entries render this Chinese so. */
  readonly uses: number
  /** The translation file that the best of them stands in, and its id where one is written. */
  readonly path: string
  readonly id?: SegmentId
  /** What stands differently in the Chinese of the segment; joined, either side is the whole text. Empty where they are equal. */
  readonly difference: readonly DifferencePiece[]
}

/** A stretch of two texts that is the same in both, or that `was` one thing and is another `now` (either may be empty). */
export type DifferencePiece =
  | {readonly type: 'same'; readonly text: string}
  | {readonly type: 'changed'; readonly was: string; readonly now: string}

/** One rule silenced on one entry. */
export interface Allowance {
  readonly rule: RuleId
  readonly reason: string
  readonly place: Range
}

/** What is on record of how a rendering came to be. */
export interface Provenance {
  /** The machine that wrote its first draft: `by` is an engine, `align`, `repeat` or `memory`. */
  readonly draft?: Hand & {
    /** Whether it reads otherwise by now: somebody has changed it. */
    readonly changed: boolean
  }
  /** The last review, whether or not it has lapsed since. */
  readonly review?: Hand
}

/** Who did something, and when, both as written. */
export interface Hand {
  readonly by: string
  readonly at: string
}

/** Where a pair stands in its translation file. Ranges are of that file's text. */
export interface Entry {
  readonly path: string
  readonly place: Range
  readonly fields: ReadonlyMap<string, FieldPlace>
}

/**
 * Where a field's value stands in its file: quotes, block header and indentation excluded. `lines` holds the offset
 * in the file at which each line of the value begins, where the value stands there as it is; it is empty where it
 * does not (double-quoted with escapes), and then only the whole is known.
 */
export interface FieldPlace extends Range {
  readonly lines: readonly number[]
}

/** What about a sentence an edit may turn around. */
export type FlipKind =
  | 'negation'
  | 'modality'
  | 'bound'
  | 'quantifier'
  | 'direction'
  | 'number'
  | 'unit'
  | 'date'
  | 'name'
  | 'term'

/**
 * A way in which an edit may have turned the meaning of the Chinese, however small it is: what said so before, and what
 * does now. One of them is empty where nothing does.
 */
export interface Flip {
  readonly kind: FlipKind
  readonly was: string
  readonly now: string
  /** Of `now` in `zh.plain`; where nothing stands there now, the empty place at which it stood. */
  readonly at: Range
}

/** One occurrence of a term in a pair. */
export interface Annotation {
  readonly term: TermId
  /** Which Chinese form stands there, as the glossary writes it. */
  readonly form: string
  /** In `zh.plain`. */
  readonly zh: Range
  /**
   * Its own rendering, in `en.plain` (of the target, for a pair rendered `with` another). Absent where there is none: a
   * later occurrence may share the rendering of an earlier one.
   */
  readonly en?: Range
  /** The glossary's form that stands in that English; absent where no allowed one does (or where there is no English). */
  readonly rendering?: string
  /** The first occurrence in the document. */
  readonly first: boolean
}

/** A rendering that the glossary forbids or deprecates, in the English of a pair that holds the term. */
export interface Misrendering {
  readonly term: TermId
  readonly rendering: string
  readonly status: 'forbidden' | 'deprecated'
  /** In `en.plain`. */
  readonly en: Range
}
