import type {Element, Root} from 'hast'
import type {Furniture} from './furniture.ts'
import {lengthsIn} from './lengths.ts'
import {textOf} from './nodes.ts'
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
