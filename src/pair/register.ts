import type {SegmentId, TermId} from '../bitext/ids.ts'
import type {Allowance, Entry} from '../bitext/pair.ts'
import type {YamlField, YamlMapping} from '../yaml/tree.ts'

/** A translation file (or an attic file): the register of the ids of one document. */
export interface Register {
  readonly path: string
  /** The file, exactly. */
  readonly text: string
  readonly root: YamlMapping
  /** The field that holds the entries. */
  readonly list: YamlField
  /** The source file it names, as written in `doc`. */
  readonly source: string
  /** In order of the file. */
  readonly entries: readonly RegisterEntry[]
}

/** One entry as it stands in its file. Texts are normalized. */
export interface RegisterEntry extends Entry {
  /** Which item of the list it is. */
  readonly index: number
  readonly node: YamlMapping
  /** Absent where none, or none that is an id, is written. */
  readonly id?: SegmentId
  /** The entry that this one was split from. */
  readonly from?: SegmentId
  /** The entry that this one was merged into; in the attic only. */
  readonly into?: SegmentId
  /** The entry whose English this one was offered, their texts being equal. */
  readonly repeat?: SegmentId
  /** The text that this entry was last aligned to, where that is far from `zh`. */
  readonly seen?: string
  /** The Chinese as it was translated; empty where none is written. */
  readonly zh: string
  readonly rendering: WrittenRendering
  readonly added?: string
  readonly note?: string
  readonly comment?: string
  readonly draft?: Draft
  readonly review?: Review
  readonly allow: readonly Allowance[]
}

/** A rendering as written. */
export type WrittenRendering =
  | {readonly type: 'missing'}
  | {readonly type: 'english'; readonly en: string}
  | {readonly type: 'with'; readonly target: SegmentId}
  | {readonly type: 'omitted'; readonly reason: string}

/** What a machine wrote: `en` is the hash of that text. */
export interface Draft {
  readonly by: string
  readonly at: string
  readonly en: string
  /** How sure the machine is, 0 to 1. */
  readonly score?: number
}

/** What a reviewer saw: hashes of the Chinese, of the rendering (`renderingText`) and of each term in it. */
export interface Review {
  readonly by: string
  readonly at: string
  readonly zh: string
  readonly en: string
  readonly terms: ReadonlyMap<TermId, string>
  readonly why?: string
}

/** The fields of an entry in the order in which they are written. */
export const entryFields = [
  'id',
  'from',
  'into',
  'repeat',
  'seen',
  'zh',
  'en',
  'with',
  'omit',
  'added',
  'note',
  'comment',
  'draft',
  'ok',
  'allow',
] as const

/** The text by which an entry is found again: the one it was last aligned to. */
export const lastSeen = (entry: RegisterEntry): string => entry.seen ?? entry.zh
