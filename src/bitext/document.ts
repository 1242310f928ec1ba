import type {SegmentId} from './ids.ts'
import type {Definitions, Prose} from './prose.ts'
import type {OffsetMap, Range} from './range.ts'

/** A file as text: `path` relative to the project, with forward slashes; `text` decoded, byte-order mark included. */
export interface TextFile {
  readonly path: string
  readonly text: string
}

/**
 * One source file as a tree. The type of its leaves names the stage: `Stretch` (read), `Segment` (cut), `Pair`
 * (paired), `AnnotatedPair` (annotated). Every range of the tree is a range of `source`.
 */
export interface Document<Leaf> {
  readonly type: 'document'
  readonly path: string
  /** The file, exactly: byte-order mark, line ends and all. */
  readonly source: string
  readonly definitions: Definitions
  readonly children: readonly Block<Leaf>[]
}

/** A node of the block tree. */
export type Block<Leaf> = Container<Leaf> | Passage<Leaf> | Kept

/** A block that holds blocks, as in mdast. */
export type Container<Leaf> = {
  readonly type: 'container'
  readonly place: Range
  readonly children: readonly Block<Leaf>[]
} & ContainerKind

/** Which container, with what a publisher must know to draw it. */
export type ContainerKind =
  | {readonly kind: 'quote'}
  | {readonly kind: 'list'; readonly ordered: boolean; readonly start: number; readonly spread: boolean}
  | {readonly kind: 'item'; readonly checked: boolean | null}
  | {readonly kind: 'table'; readonly align: readonly ('left' | 'right' | 'center' | null)[]}
  | {readonly kind: 'row'; readonly header: boolean}
  | {readonly kind: 'footnote'; readonly label: string}
  | {readonly kind: 'frontMatter'}

/** A leaf block: what is cut, paired and published together. */
export type Passage<Leaf> = {
  readonly type: 'passage'
  readonly place: Range
  readonly leaves: readonly Leaf[]
} & PassageKind

/**
 * Which leaf block. A `value` is a front-matter value, plain text without markup. The `anchor` of a heading is the one
 * that its author wrote behind it, `{#id}`, which is no part of its words.
 */
export type PassageKind =
  | {readonly kind: 'heading'; readonly depth: 1 | 2 | 3 | 4 | 5 | 6; readonly anchor?: string}
  | {readonly kind: 'paragraph'}
  | {readonly kind: 'cell'}
  | {readonly kind: 'caption'}
  | {readonly kind: 'value'; readonly key: string}

/** A block that passes through untranslated: `value` is its content (code without fences, all else as written). */
export interface Kept {
  readonly type: 'kept'
  readonly kind: 'code' | 'html' | 'math' | 'rule' | 'definition' | 'dialect' | 'value' | 'untranslated'
  readonly place: Range
  readonly value: string
  /** The language of a code block, or the key of a front-matter value. */
  readonly label?: string
}

/** The words of a passage before they are cut: a document that is read and no more has one in each passage. */
export interface Stretch {
  readonly type: 'stretch'
  readonly zh: Prose
  /** From the first to the last character of the words, in the source. */
  readonly place: Range
  /** From offsets of `zh.text` to offsets of the source. */
  readonly map: OffsetMap
  /** What authors wrote about the cuts, at offsets of `zh.text`, in order. The markers themselves are not in the text. */
  readonly markers: readonly Marker[]
}

/** `<!-- seg -->` (cut here), `<!-- noseg -->` (do not cut here), `<!-- seg k7q2mf3d -->` (the segment that starts here bears this id). */
export type Marker =
  | {readonly type: 'cut'; readonly at: number}
  | {readonly type: 'join'; readonly at: number}
  | {readonly type: 'anchor'; readonly at: number; readonly id: SegmentId}

/** One sentence of Chinese, or one whole heading: the unit that is paired. */
export interface Segment {
  readonly type: 'segment'
  readonly zh: Prose
  /** From its first to its last character in the source; white space around it is not part of it. */
  readonly place: Range
  /** From offsets of `zh.text` to offsets of the source. */
  readonly map: OffsetMap
  /** Holds no Han character: passes through, needs no rendering. */
  readonly kept: boolean
  /** The id that the author wrote before it, if any. */
  readonly anchor?: SegmentId
}
