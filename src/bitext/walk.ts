import type {Block, Container, Document, Kept, Passage} from './document.ts'
import type {LeafRun, Prose, Run} from './prose.ts'
import {plainOfLeaf} from './prose.ts'

/** The passages of a list of blocks, in document order. */
export const passages = <Leaf>(blocks: readonly Block<Leaf>[]): readonly Passage<Leaf>[] =>
  blocksIn(blocks).filter(block => block.type === 'passage')

/** The blocks of a list that pass through untranslated, in document order. */
export const keptBlocks = <Leaf>(blocks: readonly Block<Leaf>[]): readonly Kept[] =>
  blocksIn(blocks).filter(block => block.type === 'kept')

/** The containers of a list of blocks, each before those within it. */
export const containers = <Leaf>(blocks: readonly Block<Leaf>[]): readonly Container<Leaf>[] =>
  blocksIn(blocks).filter(block => block.type === 'container')

/** All blocks of a list and those within them, in document order; without recursion, as deep as they may stand. */
const blocksIn = <Leaf>(blocks: readonly Block<Leaf>[]): readonly Block<Leaf>[] => {
  const found: Block<Leaf>[] = []
  const waiting = blocks.toReversed()
  for (let block = waiting.pop(); block; block = waiting.pop()) {
    found.push(block)
    if (block.type !== 'container') continue
    for (let at = block.children.length - 1; at >= 0; at--) {
      const child = block.children[at]
      if (child) waiting.push(child)
    }
  }
  return found
}

/** The leaves of a document, in document order. */
export const leaves = <Leaf>(document: Pick<Document<Leaf>, 'children'>): readonly Leaf[] => {
  const found: Leaf[] = []
  for (const passage of passages(document.children)) for (const leaf of passage.leaves) found.push(leaf)
  return found
}

/** The same tree with the leaves of each passage replaced by what `change` makes of them, in document order; all else is kept as it is. */
export const mapPassages = <From, To>(
  document: Document<From>,
  change: (leaves: readonly From[], passage: Passage<From>) => readonly To[],
): Document<To> => {
  const changed = new Map<Block<From>, Block<To>>()
  const changeAll = (blocks: readonly Block<From>[]): readonly Block<To>[] =>
    blocks.flatMap(block => (block.type === 'kept' ? block : (changed.get(block) ?? [])))
  const all = blocksIn(document.children)
  for (const block of all) {
    if (block.type === 'passage') changed.set(block, {...block, leaves: change(block.leaves, block)})
  }
  // Those within are changed before those around them.
  for (const block of all.toReversed()) {
    if (block.type === 'container') changed.set(block, {...block, children: changeAll(block.children)})
  }
  return {...document, children: changeAll(document.children)}
}

/** A leaf run with the offset in `plain` at which its share begins. */
export interface PlacedRun {
  readonly run: LeafRun
  readonly start: number
}

/** The leaf runs of a prose in order, each with its place in `plain`. Those of a long prose are remembered. */
export const leafRuns = (prose: Prose): readonly PlacedRun[] => {
  const known = longProses.get(prose)
  if (known) return known
  const placed: PlacedRun[] = []
  let start = 0
  const visit = (runs: readonly Run[]): void => {
    for (const run of runs) {
      if ('children' in run) visit(run.children)
      else {
        placed.push({run, start})
        start += plainOfLeaf(run).length
      }
    }
  }
  visit(prose.runs)
  if (placed.length > LONG) longProses.set(prose, placed)
  return placed
}

const LONG = 32

const longProses = new WeakMap<Prose, readonly PlacedRun[]>()

/** The leaf runs of a prose from the last one on that begins before an offset of `plain`. */
export function* leafRunsFrom(prose: Prose, offset: number): Generator<PlacedRun> {
  const placed = leafRuns(prose)
  let [low, high] = [0, placed.length]
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if ((placed[middle]?.start ?? 0) < offset) low = middle
    else high = middle
  }
  for (let index = low; index < placed.length; index++) {
    const run = placed[index]
    if (run) yield run
  }
}
