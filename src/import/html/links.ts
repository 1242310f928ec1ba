import type {Element, Nodes} from 'hast'
import type {Furniture} from './furniture.ts'
import {attribute, elementsIn, inside, textOf} from './nodes.ts'

/** What a row of links to other pages is called, on any site. */
const otherPages =
  /^\W*(?:相关(?:文章|阅读|推荐|内容|新闻|资讯|链接)?|推荐(?:文章|阅读|内容)?|为[你您]推荐|猜[你您]喜欢|延伸阅读|热门(?:文章|推荐|阅读)|最新(?:文章|资讯)|更多(?:文章|内容|推荐))\W*$/u
const neighbours = /^\W*(?:上一篇|下一篇|上一页|下一页|上一章|下一章)/u

/** A sign that links a heading to itself. */
export const isPermalink = (element: Element): boolean =>
  element.tagName === 'a' &&
  (attribute(element, 'href') ?? '').startsWith('#') &&
  /^[\s¶#§🔗\u200b]*$/u.test(textOf(element)) &&
  elementsIn(element, 'img').length === 0

/** Of nodes that stand side by side, the rows of links that lead to other pages, with the words that announce them. */
export const linkRows = (nodes: readonly Nodes[]): ReadonlyMap<Element, Furniture> => {
  const elements = nodes.filter(node => node.type === 'element')
  const rows = new Map<Element, Furniture>()
  for (const [index, element] of elements.entries()) {
    const text = headOf(element)
    if (neighbours.test(text) && isLinks(element)) rows.set(element, 'navigation')
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
  for (const node of inside(element)) {
    if (node.type === 'text') text += node.value
    if (text.trim().length > 20) break
  }
  return text.trim()
}

/** Whether most of an element's words are links. */
const isLinks = (element: Element): boolean => {
  const text = textOf(element).trim()
  const linked = elementsIn(element, 'a').reduce((sum, link) => sum + textOf(link).trim().length, 0)
  return linked > text.replace(/\s+/g, ' ').length * 0.6
}
