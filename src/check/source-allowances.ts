import type {Block, Document, Kept} from '../bitext/document.ts'
import type {SegmentId} from '../bitext/ids.ts'
import type {Allowance, AnnotatedPair} from '../bitext/pair.ts'
import type {Range} from '../bitext/range.ts'
import {passages} from '../bitext/walk.ts'
import {readAllowComment} from '../markup/allow-comment.ts'

/** A rule silenced on one block of a source, by a comment before it. */
export interface SourceAllowance extends Allowance {
  readonly path: string
  /** The block that the comment stands before; absent where none follows it. */
  readonly block?: Range
  /** The segments of that block. */
  readonly segments: readonly SegmentId[]
}

const comments = /<!--[\s\S]*?-->/g

/** The rules that comments in a source silence, in its order. A comment counts for the next block beside it. */
export const sourceAllowances = (document: Document<AnnotatedPair>): readonly SourceAllowance[] =>
  document.source.includes('duizhao-allow') ? allowancesIn(document, document.children) : []

const allowancesIn = (
  document: Document<AnnotatedPair>,
  blocks: readonly Block<AnnotatedPair>[],
): readonly SourceAllowance[] =>
  blocks.flatMap((block, at) => {
    if (block.type === 'container') return allowancesIn(document, block.children)
    if (block.type !== 'kept' || block.kind !== 'html') return []
    const target = blocks.slice(at + 1).find(next => !isSilent(next))
    const segments = target && target.type !== 'kept' ? passages([target]).flatMap(({leaves}) => leaves) : []
    const found = {
      path: document.path,
      ...(target ? {block: target.place} : {}),
      segments: segments.map(({id}) => id),
    }
    return readIn(document.source, block).map(allowance => ({...found, ...allowance}))
  })

/** A block of comments alone that leave nothing of it: others may follow one another before what they are about. */
const isSilent = (block: Block<AnnotatedPair>): boolean =>
  block.type === 'kept' && block.kind === 'html' && block.value.trim() === ''

const readIn = (source: string, {place}: Kept): readonly Allowance[] =>
  [...source.slice(place.start, place.end).matchAll(comments)].flatMap(({0: comment, index}) => {
    const read = readAllowComment(comment)
    const from = place.start + index
    return (read?.rules ?? []).flatMap(({rule, place: {start, end}}) =>
      rule ? [{rule, reason: read?.reason ?? '', place: {start: from + start, end: from + end}}] : [],
    )
  })
