import type {Range} from '../../bitext/range.ts'
import type {Stretch} from './stretches.ts'

/** A block of a document that is made of HTML. */
export type Block =
  | {readonly type: 'paragraph'; readonly lines: readonly Line[]}
  | {readonly type: 'heading'; readonly depth: number; readonly lines: readonly Line[]}
  | {readonly type: 'list'; readonly start: number | undefined; readonly items: readonly (readonly Block[])[]}
  | {readonly type: 'quote'; readonly children: readonly Block[]}
  | {readonly type: 'code'; readonly language: string; readonly lines: readonly (readonly Stretch[])[]}
  | {readonly type: 'table'; readonly rows: readonly (readonly (readonly Line[])[])[]}
  | {readonly type: 'rule'}

/** What stands between two line breaks. */
export type Line = readonly Inline[]

/** Words, or a picture, with the marks around them, outermost first, and the address that they link to. */
export type Inline = (Words | Picture) & Dress

interface Words {
  readonly type: 'words'
  readonly stretch: Stretch
}

interface Picture {
  readonly type: 'picture'
  readonly alt: readonly Stretch[]
  readonly address: Address
}

/** What marks words carry. */
export interface Dress {
  readonly marks: readonly Mark[]
  readonly link: Address | undefined
}

export type Mark = 'strong' | 'emphasis' | 'delete' | 'code'

/** An address: the very characters of the page, or one that was made of them. Two links with the same one are told apart by `at`. */
export interface Address {
  readonly at: Range
  readonly parts: readonly Stretch[] | string
}
