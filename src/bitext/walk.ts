import type {Block, Document, Kept, Passage} from './document.ts'
import type {LeafRun, Prose, Run} from './prose.ts'
import {plainOfLeaf} from './prose.ts'

/** The passages of a list of blocks, in document order. */
export const passages = <Leaf>(blocks: readonly Block<Leaf>[]): readonly Passage<Leaf>[] => {
  const found: Passage<Leaf>[] = []
  gather(blocks, found)
  return found
}

const gather = <Leaf>(blocks: readonly Block<Leaf>[], found: Passage<Leaf>[]): void => {
  for (const block of blocks) {
    if (block.type === 'passage') found.push(block)
    else if (block.type === 'container') gather(block.children, found)
  }
}

/** The blocks of a list that pass through untranslated, in document order. */
export const keptBlocks = <Leaf>(blocks: readonly Block<Leaf>[]): readonly Kept[] =>
  blocks.flatMap(block =>
    block.type === 'kept' ? [block] : block.type === 'container' ? keptBlocks(block.children) : [],
  )

/** The leaves of a document, in document order. */
export const leaves = <Leaf>(document: Pick<Document<Leaf>, 'children'>): readonly Leaf[] => {
  const found: Leaf[] = []
  for (const passage of passages(document.children)) for (const leaf of passage.leaves) found.push(leaf)
  return found
}

/** The same tree with the leaves of each passage replaced by what `change` makes of them; all else is kept as it is. */
export const mapPassages = <From, To>(
  document: Document<From>,
  change: (leaves: readonly From[], passage: Passage<From>) => readonly To[],
): Document<To> => ({...document, children: document.children.map(block => mapBlock(block, change))})

const mapBlock = <From, To>(
  block: Block<From>,
  change: (leaves: readonly From[], passage: Passage<From>) => readonly To[],
): Block<To> => {
  switch (block.type) {
    case 'kept':
      return block
    case 'passage':
      return {...block, leaves: change(block.leaves, block)}
    case 'container':
      return {...block, children: block.children.map(child => mapBlock(child, change))}
    default:
      return block satisfies never
  }
}

/** A leaf run with the offset in `plain` at which its share begins. */
export interface PlacedRun {
  readonly run: LeafRun
  readonly start: number
}

/** The leaf runs of a prose in order, each with its place in `plain`. */
export const leafRuns = (prose: Prose): readonly PlacedRun[] => {
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
  return placed
}
