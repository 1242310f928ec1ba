import type {Nodes, Root} from 'hast'
import {childrenOf} from './nodes.ts'

/** How many characters an element holds, white space aside, and how many of them in links. */
interface Lengths {
  readonly words: number
  readonly linked: number
}

/** The lengths of every node of a tree. */
export const lengthsIn = (root: Root): ReadonlyMap<Nodes, Lengths> => {
  const lengths = new Map<Nodes, Lengths>()
  const measure = (node: Nodes): Lengths => {
    let [words, linked] = node.type === 'text' ? [node.value.replace(/\s+/gu, '').length, 0] : [0, 0]
    for (const child of childrenOf(node)) {
      const inner = measure(child)
      words += inner.words
      linked += inner.linked
    }
    const own = {words, linked: node.type === 'element' && node.tagName === 'a' ? words : linked}
    lengths.set(node, own)
    return own
  }
  measure(root)
  return lengths
}
