import type {Element, Nodes, Root} from 'hast'
import {lengthsIn} from './lengths.ts'
import {attribute, elementsIn, inside, rangeOf, textOf} from './nodes.ts'
import type {Weights} from './weights.ts'

/** Names in a class that say that a line stands over or under a title, or sums up what follows. */
const leadNames =
  /(?:^|[-_])(?:pre|sub|sup|shoulder)[-_]?(?:title|head|heading|headline)$|(?:^|[-_])(?:kicker|eyebrow|deck|dek|lede|standfirst|excerpt|summary|abstract|digest)$/i

/** Names of a class or an id that say that notes stand in it. */
const noteNames = /^(?:footnotes?|endnotes?|references?|bibliography)$/i

/** Elements that begin no line of their own. */
const inlineNames = new Set('a abbr b br cite code em font i img mark q s small span strong sub sup time u'.split(' '))

/**
 * What belongs to the main text of a page though it stands beside it: under the title sentences that lead into the text;
 * by the title lines that are named so; behind the text its notes. In the order of the page.
 */
export const besideMain = (root: Root, main: Element, weights: Weights): readonly Element[] => {
  const place = rangeOf(main)
  if (!place) return []
  const path = pathTo(root, main)
  const title = titleBefore(root, main, weights)
  const shared = title ? pathTo(root, title) : undefined
  const container = shared ? path.findLast(node => shared.includes(node)) : path.at(-2)
  const titleAt = title && rangeOf(title)
  const said = bare(textOf(main))
  const lengths = lengthsIn(root)
  const found: Element[] = []
  const walk = (node: Nodes): void => {
    if (node === main || node === title) return
    if (path.includes(node) || shared?.includes(node)) {
      if ('children' in node) for (const child of node.children) walk(child)
      return
    }
    if (node.type !== 'element' || lengths.get(node)?.words === 0 || weights.furniture(node)) return
    const at = rangeOf(node)
    if (!at) return
    if (at.start >= place.end) {
      if (namesOf(node).some(name => noteNames.test(name)) && weights.of(node) > 0) found.push(node)
    } else if (!isLine(node)) for (const child of node.children) walk(child)
    else if (
      (titleAt === undefined || at.start >= titleAt.end ? isLead(node) : isNamed(node)) &&
      !said.includes(bare(textOf(node)))
    ) {
      found.push(node)
    }
  }
  if (container) walk(container)
  return found
}

const pathTo = (root: Nodes, wanted: Nodes): readonly Nodes[] => {
  if (root === wanted) return [root]
  for (const child of 'children' in root ? root.children : []) {
    const path = pathTo(child, wanted)
    if (path.length > 0) return [root, ...path]
  }
  return []
}

/** The last heading of the first level before the main text. */
const titleBefore = (root: Root, main: Element, {furniture}: Weights): Element | undefined => {
  if (elementsIn(main, 'h1').length > 0) return undefined
  const start = rangeOf(main)?.start ?? 0
  return elementsIn(root, 'h1').findLast(
    each => furniture(each) === undefined && !isSiteName(each) && (rangeOf(each)?.end ?? start + 1) <= start,
  )
}

/** A heading that is a link as a whole leads to the front of the site, and names it. */
const isSiteName = (heading: Element): boolean => {
  const [link] = elementsIn(heading, 'a')
  return link !== undefined && bare(textOf(link)) === bare(textOf(heading)) && !attribute(link, 'href')?.startsWith('#')
}

/** Whether an element holds words, and no line of its own in it does. */
const isLine = (element: Element): boolean => {
  for (const node of inside(element)) {
    const isBlock = node !== element && node.type === 'element' && !inlineNames.has(node.tagName)
    if (isBlock && textOf(node).trim() !== '') return false
  }
  return true
}

const isLead = (element: Element): boolean => {
  const text = textOf(element).trim()
  const linked = elementsIn(element, 'a').reduce((sum, link) => sum + textOf(link).trim().length, 0)
  if (text.length < 8 || linked * 3 > text.length) return false
  return /[。！？]/u.test(text) || isNamed(element)
}

const isNamed = (element: Element): boolean => {
  const isWords = textOf(element).trim() !== '' && elementsIn(element, 'a').length === 0
  return isWords && namesOf(element).some(name => leadNames.test(name))
}

const namesOf = (element: Element): readonly string[] =>
  `${attribute(element, 'className') ?? ''} ${attribute(element, 'id') ?? ''}`.split(/\s+/).filter(name => name !== '')

const bare = (text: string): string => text.replace(/\s+/gu, '')
