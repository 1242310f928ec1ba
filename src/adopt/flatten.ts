import type {Block, Document, Kept, Passage} from '../bitext/document.ts'

/** A passage or a kept block with the containers that it stands in, outermost first: `list`, `item`, `quote`, `row`. */
export interface Item<Leaf> {
  readonly containers: readonly string[]
  readonly block: Passage<Leaf> | Kept
}

/** A document as lists of blocks in order: its body, and apart from it what is known by a name in any language. */
export interface FlatDocument<Leaf> {
  readonly body: readonly Item<Leaf>[]
  /** Passages of the front matter by their keys. */
  readonly values: ReadonlyMap<string, readonly Item<Leaf>[]>
  /** Blocks of footnotes by their labels. */
  readonly footnotes: ReadonlyMap<string, readonly Item<Leaf>[]>
}

/** Lays the tree of a document flat. Empty passages are left out: a table may have empty cells in one language. */
export const flatten = <Leaf>({children}: Document<Leaf>): FlatDocument<Leaf> => {
  const body: Item<Leaf>[] = []
  const values = new Map<string, Item<Leaf>[]>()
  const footnotes = new Map<string, Item<Leaf>[]>()
  const visit = (block: Block<Leaf>, containers: readonly string[], into: Item<Leaf>[]): void => {
    if (block.type === 'passage' && block.kind === 'value') put(values, block.key, {containers, block})
    else if (block.type === 'passage') into.push({containers, block})
    else if (block.type === 'kept') {
      if (block.kind !== 'value' && block.kind !== 'definition') into.push({containers, block})
    } else if (block.kind === 'footnote') {
      const inside = footnotes.get(block.label) ?? []
      footnotes.set(block.label, inside)
      for (const child of block.children) visit(child, [], inside)
    } else for (const child of block.children) visit(child, [...containers, block.kind], into)
  }
  for (const block of children) visit(block, [], body)
  return {body, values, footnotes}
}

const put = <Value>(lists: Map<string, Value[]>, key: string, value: Value): void => {
  const known = lists.get(key)
  if (known) known.push(value)
  else lists.set(key, [value])
}
