import type {Range} from '../bitext/range.ts'

/** What an editor says of a site: how a page of it, as text, becomes documents. */
export interface Description {
  readonly path: string
  /** What the head of every document tells, in order. */
  readonly front: readonly FrontRule[]
  readonly documents: readonly DocumentRule[]
  /** In the order in which they follow one another on a page. */
  readonly regions: readonly RegionRule[]
}

/** A document that pages of the site yield: `file` is its name in `source/`, in which `{page}` stands for the name of the page. */
export interface DocumentRule {
  readonly name: string
  readonly file: string
  readonly place: Range
}

/** A front-matter value: what `find` matches first in the region `region`, or in what an element rule of that name finds. */
export interface FrontRule {
  readonly key: string
  readonly region: string
  readonly find: RegExp
  readonly optional: boolean
  readonly place: Range
}

/** A part of a page that is kept or left out as a whole: it ends where the next one begins. */
export interface RegionRule {
  readonly name: string
  /** The first line that fits begins it. */
  readonly begins: Condition
  readonly optional: boolean
  readonly fate: Fate
  /** A line goes by the first of these that it fits; empty where the region says all. */
  readonly lines: readonly LineRule[]
  /** A thematic break stands before it. */
  readonly divider: boolean
  readonly place: Range
}

/** Goes into a document, or is left out, with the reason. */
export type Fate = {readonly type: 'keep'; readonly document: string} | Removal

/** Left out: the name under which the ledger lists it, and why. */
export interface Removal {
  readonly type: 'drop'
  readonly name: string
  readonly reason: string
}

/** What becomes of a line of a region. */
export interface LineRule {
  readonly fits: Condition
  /** How it is written; absent where it is left out. */
  readonly as?: Shape
  /** Why it is left out; absent where the region's own fate holds. */
  readonly removal?: Removal
  /** Marks at its head that are no words, such as a bullet. */
  readonly mark?: RegExp
  /** Words inside it that are left out, each with its reason. */
  readonly without: readonly {readonly find: RegExp; readonly removal: Removal}[]
  /** Words at its head that name it: a line of their own, in bold. */
  readonly lead?: RegExp
  /** A page without such a line is not one of this site. */
  readonly required: boolean
  readonly place: Range
}

/** How a line is written in Markdown. */
export type Shape = 'paragraph' | 'item' | `heading ${1 | 2 | 3 | 4 | 5 | 6}`

/** What is said of a line; all that is said must hold, and where nothing is said every line fits. */
export interface Condition {
  readonly is?: readonly string[]
  readonly starts?: readonly string[]
  readonly ends?: readonly string[]
  readonly matches?: RegExp
  /** In characters (code points). */
  readonly shortest?: number
  readonly longest?: number
  /** Closing punctuation stands at its end. */
  readonly closed?: boolean
  readonly alone?: boolean
}
