import type {Element, Nodes, Root} from 'hast'
import type {Furniture} from './furniture.ts'
import {childrenOf, textOf} from './nodes.ts'
import {lineAtEdge, lineOfEditors, lineOfRecord, otherPages} from './sayings.ts'

/** Of what stands outside of the text: what an element is by its words and its links; undefined where neither tells. */
export const outsideNames = (root: Root): ((element: Element) => Furniture | undefined) => {
  const lengths = lengthsIn(root)
  return element => {
    const {words, linked} = lengths.get(element) ?? {words: 0, linked: 0}
    if (words === 0) return undefined
    if (words > 300) return linked > words * 0.8 ? 'navigation' : undefined
    const text = textOf(element).replace(/\s+/gu, ' ').trim()
    if (/©|Copyright|版权所有|(?:ICP|公网安)备|备案号|举报(?:电话|邮箱)/iu.test(text)) return 'footer'
    if (otherPages.test(text.slice(0, 20).split(' ')[0] ?? '') && linked * 2 > words) return 'related'
    const line = words <= 100 ? (lineOfEditors(text) ?? lineOfRecord(text) ?? lineAtEdge(text)) : undefined
    return line ?? (linked > words * 0.6 ? 'navigation' : undefined)
  }
}

interface Lengths {
  readonly words: number
  readonly linked: number
}

const lengthsIn = (root: Root): ReadonlyMap<Nodes, Lengths> => {
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
