import type {Element, Nodes} from 'hast'
import type {Furniture} from './furniture.ts'
import {attribute, elementsIn, inside, textOf} from './nodes.ts'
import {otherPages} from './sayings.ts'

const neighbours = /^[^\p{L}\p{N}]*(?:上一篇|下一篇|上一页|下一页|上一章|下一章)/u

/** A sign that links a heading to itself or to its editing, or a note back to its place. */
export const isPermalink = (element: Element): boolean => isSign(element) || isEditing(element)

const isEditing = (element: Element): boolean =>
  element.tagName === 'span' &&
  element.children.length <= 5 &&
  /^[[【]\s*(?:编辑|編輯|edit)(?:源代码|原始碼|本节)?\s*[\]】]$/iu.test(textOf(element).trim()) &&
  elementsIn(element, 'a').length > 0

const isSign = (element: Element): boolean =>
  element.tagName === 'a' &&
  (attribute(element, 'href') ?? '').startsWith('#') &&
  /^(?:[\s¶#§🔗↩↵⤴↑^\u200b]|\ufe0e|\ufe0f)*$/u.test(textOf(element)) &&
  elementsIn(element, 'img').length === 0

/** Elements that may stand within a sentence. */
const inlineNames = new Set(['a', 'b', 'em', 'font', 'i', 'span', 'strong'])

const isSentence = (element: Element): boolean => /[。！？][”’」』）)]*$/u.test(textOf(element).trim())

/** Of nodes that stand side by side, the rows of links that lead to other pages, with the words that announce them. */
export const linkRows = (nodes: readonly Nodes[]): ReadonlyMap<Element, Furniture> => {
  const elements = nodes.filter(node => node.type === 'element')
  const rows = new Map<Element, Furniture>()
  const isAmongWords = nodes.some(node => node.type === 'text' && /\p{L}/u.test(node.value))
  for (const [index, element] of elements.entries()) {
    const text = headOf(element)
    const isAlone = !(isAmongWords && inlineNames.has(element.tagName))
    if (isAlone && neighbours.test(text) && !isSentence(element) && isLinks(element)) rows.set(element, 'navigation')
    const next = elements[index + 1]
    if (!next || text.length > 12 || !otherPages.test(text) || !isLinks(next)) continue
    rows.set(element, 'related')
    rows.set(next, 'related')
  }
  return rows
}

/** How the words of an element begin: all that is looked at in each of them. */
const headOf = (element: Element): string => {
  let text = ''
  let looked = 0
  for (const node of inside(element)) {
    if (node.type === 'text') text += node.value
    looked += 1
    if (text.trim().length > 20 || looked > 1000) break
  }
  return text.trim()
}

/** Whether most of an element's words are links. */
const isLinks = (element: Element): boolean => {
  const text = textOf(element).trim()
  const linked = elementsIn(element, 'a').reduce((sum, link) => sum + textOf(link).trim().length, 0)
  return linked > text.replace(/\s+/g, ' ').length * 0.6
}
