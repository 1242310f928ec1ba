import type {Block} from '../../bitext/document.ts'
import type {AnnotatedPair} from '../../bitext/pair.ts'
import {passages} from '../../bitext/walk.ts'

type Blocks = readonly Block<AnnotatedPair>[]

/** How many segments a page may have before its document is divided. */
const longest = 300

/**
 * The blocks of a document as pages, in order and without loss. A document of more than `most` segments is divided before
 * headings, at the highest that will do; as many sections stay together as `most` allows. Front matter and headings are not parted
 * from headings right behind them, and what no heading divides stays whole, however long.
 */
export const divide = (section: Blocks, most: number = longest): readonly Blocks[] => {
  if (sizeOf(section) <= most) return [section]
  const opening = section.findIndex(block => !isOpening(block))
  const rest = opening < 0 ? [] : section.slice(opening)
  const depth = highestIn(rest)
  if (depth === undefined) return [section]
  const [first = [], ...others] = sections(rest, depth)
  const parts = [[...section.slice(0, opening), ...first], ...others]
  return packed(
    parts.flatMap(part => divide(part, most)),
    most,
  )
}

/** Cut before each heading of a depth or a higher one. */
const sections = (blocks: Blocks, depth: number): readonly Blocks[] => {
  const found: Block<AnnotatedPair>[][] = [[]]
  for (const block of blocks) {
    const own = depthOf(block)
    if (own !== undefined && own <= depth) found.push([])
    found.at(-1)?.push(block)
  }
  return found
}

/** Neighbours put together as long as they have no more than `most` segments. */
const packed = (parts: readonly Blocks[], most: number): readonly Blocks[] => {
  const found: Block<AnnotatedPair>[][] = []
  let size = 0
  for (const part of parts) {
    const own = sizeOf(part)
    const last = found.at(-1)
    if (last && size + own <= most) {
      for (const block of part) last.push(block)
      size += own
    } else {
      found.push([...part])
      size = own
    }
  }
  return found
}

/** Whether nobody would read a block without the one behind it. */
const isOpening = (block: Block<AnnotatedPair>): boolean =>
  depthOf(block) !== undefined || (block.type === 'container' && block.kind === 'frontMatter')

const depthOf = (block: Block<AnnotatedPair>): number | undefined =>
  block.type === 'passage' && block.kind === 'heading' ? block.depth : undefined

const highestIn = (blocks: Blocks): number | undefined =>
  blocks.reduce<number | undefined>((least, block) => {
    const depth = depthOf(block)
    return depth === undefined || (least !== undefined && least <= depth) ? least : depth
  }, undefined)

const sizeOf = (blocks: Blocks): number => passages(blocks).reduce((sum, {leaves}) => sum + leaves.length, 0)
