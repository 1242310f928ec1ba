import type {ChangeKind, FactChange, Scale} from '../bitext/comparison.ts'
import type {Run} from '../bitext/difference.ts'
import type {Severity} from '../bitext/finding.ts'
import type {DifferencePiece, Progress} from '../bitext/pair.ts'

/*
 * What the review page and its server say to one another, as JSON. Ids are those of segments. The server is the only one
 * that reads files; the page holds nothing but what it shows and what was typed since the server last confirmed it.
 *
 * Every question bears `Authorization: Bearer TOKEN`, the token of the address that the terminal shows, and asks for its
 * tongue by `Accept-Language: zh` or `en`. What is posted is `application/json` of 1 MB at most. An answer with another
 * status than 200 is a `Refusal`, or for a segment that is gone a `GoneAnswer` (404).
 */

/** Why something was not done, in words for a reader. */
export interface Refusal {
  readonly type: 'refused'
  readonly message: string
}

/** What may be asked of the queue; each is one that a segment may be in, and a segment may be in several. */
export const filters = ['undecided', 'changed', 'stale', 'missing', 'failing', 'all'] as const
export type Filter = (typeof filters)[number]

/** `GET /api/queue?filter=…&doc=…&count=…`, with `from=…` or `around=ID`: a window of the queue. */
export interface QueueAnswer {
  readonly title: {readonly zh: string; readonly en: string}
  /** What the working tree is compared with, as it was named, and its commit; without one nothing counts as changed. */
  readonly base: {readonly name: string; readonly commit?: string}
  /** Changes whenever anything on disk or in the decisions does. */
  readonly version: string
  /** How many segments each filter holds, in the document of the question or in all. */
  readonly counts: Readonly<Record<Filter, number>>
  readonly documents: readonly DocumentCount[]
  /** How many are in the filter of the question; `items` are those from `from` on. */
  readonly total: number
  readonly from: number
  readonly items: readonly QueueItem[]
  /**
   * Where the question was `around` a segment: its index in the filter, or, where it is not in the filter, that of the
   * first that stands behind it in the edition (`total` where none does). It is in the middle of `items`, where it can be.
   */
  readonly at?: number
  readonly undo?: UndoOffer
  /** What cannot be used at all, in words for a reader; the rest is shown. */
  readonly problems: readonly string[]
  /** What was typed for segments that are gone since: see `GoneAnswer`. */
  readonly strays: readonly {readonly id: string; readonly zh: string; readonly typed: string}[]
}

/**
 * `GET /api/next?filter=…&doc=…&from=ID`, with `back=1` for the other way: the undecided segment of the filter that comes
 * next in the order of the edition, going round at its end; never the one of the question. Nothing where none is left.
 */
export interface NextAnswer {
  readonly id?: string
}

export interface DocumentCount {
  readonly path: string
  readonly title: string
  readonly counts: Readonly<Record<Filter, number>>
}

/** A segment in the list at the left. One that was removed since the base stands among those that changed, and nowhere else. */
export interface QueueItem {
  readonly id: string
  readonly path: string
  /** See `SegmentAnswer`. */
  readonly record: string
  /** Its Chinese without markup, cut short. */
  readonly zh: string
  readonly kinds: readonly ChangeKind[]
  readonly filters: readonly Filter[]
  readonly decision?: Decision
}

/** What was decided of a segment, and what has made that lapse since. */
export interface Decision {
  readonly action: Action
  readonly by: string
  readonly at: string
  readonly reason?: string
  /** The sides that changed since, and the terms by id. */
  readonly lapsed?: readonly string[]
}

/**
 * `accept`: reviewed as it stands, or with `en` as it was edited; `reject`: what stood in the base again; `still-right`: the
 * English holds for the Chinese now, with a reason; `ask`: a comment for colleagues.
 */
export const actions = ['accept', 'reject', 'still-right', 'ask'] as const
export type Action = (typeof actions)[number]

/** `GET /api/segments/ID`: one quad and all that is beside it. */
export interface SegmentAnswer {
  readonly id: string
  readonly path: string
  /** In `path`: of the present source, or for a segment that was removed of that of the base. */
  readonly line: number
  /** Of its passage: `heading`, `paragraph` … */
  readonly kind: string
  readonly kinds: readonly ChangeKind[]
  readonly scale: Scale
  readonly progress: Progress
  readonly stale?: {readonly was: string; readonly match: number}
  /** Where it stands unchanged in the base and its English is stale, `before` is the Chinese that was translated. */
  readonly zh: Both
  readonly en: Both
  /** How it is rendered where that is not English of its own, in words for a reader. */
  readonly rendering?: string
  readonly facts: readonly FactChange[]
  readonly previous?: Neighbour
  readonly next?: Neighbour
  readonly terms: readonly TermCard[]
  readonly proposals: readonly ProposalCard[]
  readonly findings: readonly FindingCard[]
  readonly note?: string
  readonly comment?: string
  readonly decision?: Decision
  /** Other segments of the same Chinese, for which the same decision may be taken. */
  readonly repeats: readonly Repeat[]
  /** What was typed and not yet saved, from the journal. */
  readonly typed?: string
  /** The English that it was typed over, where that is another now. */
  readonly typedOver?: string
  /**
   * Stands for all that a decision rests on as the server read it: the entry in its file, the Chinese of the source now, the
   * English that it is rendered with. A decision is made on this, and refused where any of it has changed since. Empty
   * where nothing can be decided: the segment was removed, or no entry names it yet.
   */
  readonly record: string
  readonly version: string
}

/** `GET /api/segments/ID` of a segment that is no more, or cannot be seen now, with 404. */
export interface GoneAnswer {
  readonly type: 'gone'
  readonly message: string
  /** The file that cannot be read, where that is why: the segment will be there again. */
  readonly unreadable?: string
  /** What was typed for it. To keep it, it is typed for another segment; in either case it is `dropped` here. */
  readonly typed?: string
  /** The segment whose Chinese is most like what it was. */
  readonly nearest?: {
    readonly id: string
    readonly path: string
    readonly zh: string
    readonly en: string
    /** What is typed for it already, and not yet saved. */
    readonly typed?: string
    readonly match: number
  }
}

/** Another segment of the same Chinese. */
export interface Repeat {
  readonly id: string
  readonly path: string
  readonly en: string
  readonly record: string
  readonly decision?: Decision
}

/** One language of a segment before and now, and the runs that lead from the one to the other. */
export interface Both {
  readonly before?: string
  readonly after?: string
  readonly runs: readonly Run[]
}

export interface Neighbour {
  readonly id: string
  readonly zh: string
  readonly en: string
}

/** A term of the segment: its number is the key that writes its rendering. */
export interface TermCard {
  readonly id: string
  readonly zh: string
  readonly pinyin?: string
  readonly preferred: string
  readonly others: readonly {readonly term: string; readonly status: string}[]
  readonly definition?: string
  /** Whether an allowed rendering stands in the English. */
  readonly found: boolean
}

export interface ProposalCard {
  readonly match: number
  readonly zh: string
  readonly en: string
  readonly difference: readonly DifferencePiece[]
  readonly progress: Progress
  readonly uses: number
  readonly path: string
  readonly id?: string
}

/** A finding in the tongue of the page; `range` is of the English as written. */
export interface FindingCard {
  readonly rule: string
  readonly severity: Severity
  readonly message: string
  readonly range?: {readonly start: number; readonly end: number}
  readonly fresh: boolean
}

/** `GET /api/segments/ID/history`: its events in git, newest first, each with the Chinese it was made against. */
export interface HistoryAnswer {
  readonly events: readonly HistoryEvent[]
  /** Whether older ones may be missing: a shallow clone, or more than are shown. */
  readonly isCut: boolean
}

export interface HistoryEvent {
  readonly commit: string
  readonly at: string
  readonly by: string
  readonly subject: string
  readonly kinds: readonly ChangeKind[]
  readonly zh: string
  readonly en: string
}

/** `POST /api/check`: what the rules say of English that is not written yet. */
export interface CheckQuestion {
  readonly id: string
  readonly en: string
}
export interface CheckAnswer {
  readonly findings: readonly FindingCard[]
}

/**
 * `POST /api/typed`: what is in the editor, for the journal; empty `en` with `dropped` where it was given up. It is on the
 * disk when `TypedAnswer` comes.
 */
export interface TypedQuestion {
  readonly id: string
  readonly en: string
  /** The Chinese that it is for and the English that it is typed over, as shown: so that it is kept even where they are gone. */
  readonly zh?: string
  readonly over?: string
  readonly dropped?: true
}
export interface TypedAnswer {
  readonly type: 'kept'
}

/** `POST /api/decide`: for one segment, or for those that the reviewer has seen listed. */
export interface DecideQuestion {
  readonly action: Action
  readonly segments: readonly {
    readonly id: string
    readonly record: string
    /** The English as shown: so that a conflict can be told even where the server was started anew since. */
    readonly seen?: string
  }[]
  /** `accept` alone: the English as edited, of all that are named. */
  readonly en?: string
  /** `still-right` and `ask`: why, or what is asked. */
  readonly reason?: string
}

/** What became of a decision, or of an undo. Nothing is written unless all of it is. */
export type DecideAnswer =
  /** `undo`: what could be taken back next. */
  | {readonly type: 'done'; readonly version: string; readonly undo?: UndoOffer}
  /** Records that are not as the reviewer saw them: what stood there, what stands there now, what was to be written. */
  | {readonly type: 'conflict'; readonly conflicts: readonly Conflict[]}
  | Refusal

/** English as it was seen, as it stands now and as it was to be written; `record` is the one to decide on now. */
export interface Conflict {
  readonly id: string
  readonly seen: string
  readonly now: string
  readonly mine: string
  /** The Chinese now. */
  readonly zh: string
  readonly record: string
}

/** `POST /api/undo`: takes back the last decision, however many segments it was for; answered as a decision is. */
export interface UndoOffer {
  /** What would be taken back, in words for a reader. */
  readonly action: Action
  readonly count: number
  readonly at: string
  /** The first of the segments. */
  readonly id: string
}
