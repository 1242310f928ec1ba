/** What search knows of an edition as a whole: `search/catalogue.js`. */
export interface Catalogue {
  /** Of `foldingFor`. */
  readonly folding: string
  /** How many segments each document has, in order, as digits. */
  readonly documents: string
  /** How many segments each file of texts holds, in order, as digits. */
  readonly texts: string
  /** How many files the index has: a power of two, or 0 where there is none and the texts are read from end to end. */
  readonly index: number
  readonly words: Readonly<Record<SearchWord, InTwo>>
}

/** Something said in both languages. */
export interface InTwo {
  readonly zh: string
  readonly en: string
}

/** What the page of search says as one searches. `{name}` stands for a value. */
export type SearchWord = 'count' | 'none' | 'more' | 'loading' | 'note' | SegmentState

/** What else a reader must know of a segment. */
export type SegmentState = 'missing' | 'kept' | 'with' | 'omitted' | 'stale' | 'draft'

/** The states in the order of the digits that stand for them. */
export const segmentStates = ['missing', 'kept', 'with', 'omitted', 'stale', 'draft'] as const satisfies SegmentState[]

/** Segments that follow one another on one page: `search/text/<n>.js`. */
export interface TextShard {
  /** Of the document. */
  readonly title: InTwo
  /** From the page of search to that of the segments. */
  readonly page: string
  /** The number of the first segment in its document. */
  readonly first: number
  readonly segments: readonly SegmentRow[]
}

/** A segment: id, Chinese, English, then, where they are wanted, its note and its states as indexes. */
export type SegmentRow = readonly [id: string, zh: string, en: string, note?: string, ...states: number[]]

/**
 * A file of the index, `search/index/<n>.js`: under a short text the set of segments that hold it, under a gram its places in what
 * `searched` gives.
 */
export type IndexShard = Readonly<Record<string, string>>

/** The function that files of data call with their name and what they hold. */
export const receiver = 'duizhaoSearch'

/** Between the parts of a segment that are searched: no query holds it. */
const between = '\u0001'

/** All that is searched of a segment, as one text. */
export const searched = ([, zh, en, note = '']: SegmentRow): string => zh + between + en + between + note
