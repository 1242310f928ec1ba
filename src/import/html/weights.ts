import type {Element, Nodes} from 'hast'
import type {Furniture} from './furniture.ts'
import {furnitureOf, neverText} from './furniture.ts'
import {attribute, childrenOf, elementsIn, inside} from './nodes.ts'

/** How much running text an element holds: its characters, stops counting more, words without any stop less, links not at all. */
export interface Weights {
  readonly of: (node: Nodes) => number
  /** Why an element is left out, if it is. */
  readonly furniture: (element: Element) => Furniture | undefined
}

/** A class that stands on most of the text says nothing about it, unless it says that readers wrote it. */
const mostOfAll = 0.6

/** Weighs the elements of a page. What is furniture weighs nothing, as long as some text is left: a page may be one form, or hide its text until a script ran. */
export const weigh = (root: Nodes): Weights => {
  const all = weightsOf(root, neverText)
  const total = all.get(root) ?? 0
  const names = new Map<Element, Furniture | undefined>()
  const furniture = (element: Element): Furniture | undefined => {
    if (!names.has(element)) names.set(element, judge(element))
    return names.get(element)
  }
  const attributions = footersOfQuotes(root)
  const judge = (element: Element): Furniture | undefined => {
    const name = attributions.has(element) ? undefined : furnitureOf(element)
    if (!name || neverText(element) || name === 'comments') return name
    return (all.get(element) ?? 0) > total * mostOfAll ? undefined : name
  }
  const clean = weightsOf(root, furniture)
  const enough = (clean.get(root) ?? 0) > 0 && (clean.get(root) ?? 0) >= total * 0.1
  const [weights, isLeftOut] = enough ? [clean, furniture] : [all, neverText]
  return {of: node => weights.get(node) ?? 0, furniture: isLeftOut}
}

/** The foot of a quotation says who said it. */
const footersOfQuotes = (root: Nodes): ReadonlySet<Element> => {
  const footers = new Set<Element>()
  const walk = (node: Nodes, isQuoted: boolean): void => {
    if (isQuoted && node.type === 'element' && node.tagName === 'footer') footers.add(node)
    const isQuote = isQuoted || (node.type === 'element' && node.tagName === 'blockquote')
    for (const child of childrenOf(node)) walk(child, isQuote)
  }
  walk(root, false)
  return footers
}

const weightsOf = (root: Nodes, furniture: (element: Element) => Furniture | undefined): ReadonlyMap<Nodes, number> => {
  const weights = new Map<Nodes, number>()
  const weight = (node: Nodes): number => {
    const own = ownWeight(node, furniture, weight)
    weights.set(node, own)
    return own
  }
  weight(root)
  return weights
}

const ownWeight = (
  node: Nodes,
  furniture: (element: Element) => Furniture | undefined,
  weight: (node: Nodes) => number,
): number => {
  if (node.type === 'text') return textWeight(node.value)
  if (node.type === 'element' && furniture(node)) return 0
  const inner = childrenOf(node).reduce((sum, child) => sum + weight(child), 0)
  return node.type === 'element' && node.tagName === 'a' ? 0 : inner
}

const textWeight = (text: string): number => {
  const length = text.trim().length
  const stops = text.match(/[。！？；，、：…,.!?;:]/g)?.length ?? 0
  return stops === 0 && length < 30 ? length / 4 : length + 5 * stops
}

/** Elements that hold a text as a whole. */
const holders = ['div', 'section', 'main', 'article', 'td', 'center', 'form', 'table', 'tbody', 'tr', 'body', 'font']

/**
 * The element that holds the main text: an article, if one holds most of the running text, or else the innermost element
 * that holds nearly all of it, in more than one part. Undefined where the page holds no words.
 */
export const mainText = (root: Nodes, {of}: Weights): Element | undefined => {
  const total = of(root)
  if (total === 0) return undefined
  const declared = [...inside(root)]
    .filter(node => node.type === 'element')
    .filter(element => isArticle(element) || isMain(element))
    .filter(element => of(element) >= total * 0.6)
    .sort((a, b) => of(a) - of(b))
  const article = declared.find(isArticle)
  if (article) return article
  let main = declared[0] ?? elementsIn(root, 'body')[0]
  for (let next = main; next; next = heaviest(next, of)) {
    // A row is no text without its table; a cell may be one.
    if (!['table', 'tbody', 'tr'].includes(next.tagName)) main = next
  }
  return main
}

const isArticle = (element: Element): boolean =>
  element.tagName === 'article' || attribute(element, 'itemProp') === 'articleBody'

const isMain = (element: Element): boolean => element.tagName === 'main' || attribute(element, 'role') === 'main'

const heaviest = (element: Element, of: Weights['of']): Element | undefined => {
  const inner = element.children.filter(child => child.type === 'element')
  const child = inner.find(each => of(each) >= of(element) * 0.8)
  const isHolder = child && holders.includes(child.tagName) && child.children.some(each => each.type === 'element')
  return isHolder ? child : undefined
}
