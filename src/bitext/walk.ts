import type {Block, Document, Kept, Passage} from './document.ts'
import type {LeafRun, Prose, Run} from './prose.ts'
import {plainOfLeaf} from './prose.ts'

/** The passages of a list of blocks, in document order. */
export function* passages<Leaf>(blocks: readonly Block<Leaf>[]): Generator<Passage<Leaf>> {
  for (const block of blocks) {
    if (block.type === 'passage') yield block
    else if (block.type === 'container') yield* passages(block.children)
  }
}

/** The blocks of a list that pass through untranslated, in document order. */
export function* keptBlocks<Leaf>(blocks: readonly Block<Leaf>[]): Generator<Kept> {
  for (const block of blocks) {
    if (block.type === 'kept') yield block
    else if (block.type === 'container') yield* keptBlocks(block.children)
  }
}

/** The leaves of a document, in document order. */
export function* leaves<Leaf>(document: Document<Leaf>): Generator<Leaf> {
  for (const passage of passages(document.children)) yield* passage.leaves
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
