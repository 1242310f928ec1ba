import type {Element, Nodes} from 'hast'
import type {Range} from '../../bitext/range.ts'
import type {Furniture} from './furniture.ts'
import {elementsIn, rangeOf, textOf} from './nodes.ts'
import {lineAtEdge, lineOfEditors, notRunning} from './sayings.ts'

/** Elements that may be one line by themselves. */
const lineNames = ['p', 'div', 'section', 'center', 'td']
/** Elements whose lines belong to the text, whatever they say. */
const ownNames = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'ul', 'ol', 'dl', 'pre', 'blockquote', 'figure', 'figcaption']

/**
 * The elements of a text that are furniture by their words: lines that name editors or tell when something was posted,
 * wherever they stand, and lines before the first and behind the last running text that ask readers to follow or to
 * share. A line that holds a full sentence never is.
 */
export const linesOfFurniture = (
  main: Element,
  isLeftOut: (element: Element) => boolean,
): ReadonlyMap<Element, Furniture> => {
  const found = new Map<Element, Furniture>()
  const running = runningText(main, isLeftOut)
  const sizes = sizesIn(main)
  const walk = (node: Nodes, siblings: readonly Element[]): void => {
    if (node.type !== 'element' || isLeftOut(node) || ownNames.includes(node.tagName) || isHeadedTable(node)) return
    const text = node !== main && lineNames.includes(node.tagName) ? lineIn(node, sizes) : ''
    const name = lineOfEditors(text) ?? (isAtEdge(node, running) ? lineAtEdge(text) : undefined)
    if (name && mayHoldPictures(node, name)) found.set(node, name)
    else {
      const inner = node.children.filter(child => child.type === 'element')
      for (const child of inner) walk(child, inner)
    }
    if (name === 'prompt') for (const code of codesBeside(siblings, node)) found.set(code, name)
  }
  walk(main, [])
  return found
}

/** The words of an element, if they are no more than a line; empty for any other. */
const lineIn = (element: Element, sizes: ReadonlyMap<Nodes, number>): string => {
  const size = sizes.get(element) ?? 0
  return size > 0 && size <= 100 ? textOf(element).replace(/\s+/gu, ' ').trim() : ''
}

/** For each node how many characters and elements it holds. */
const sizesIn = (main: Element): ReadonlyMap<Nodes, number> => {
  const sizes = new Map<Nodes, number>()
  const measure = (node: Nodes): number => {
    const own = node.type === 'text' ? node.value.trim().length : 1
    const size = 'children' in node ? node.children.reduce((sum, child) => sum + measure(child), own) : own
    sizes.set(node, size)
    return size
  }
  measure(main)
  return sizes
}

const isHeadedTable = (element: Element): boolean => element.tagName === 'table' && elementsIn(element, 'th').length > 0

/** From where the first text that runs begins to where the last one ends; undefined where none runs. */
const runningText = (main: Element, isLeftOut: (element: Element) => boolean): Range | undefined => {
  let running: Range | undefined
  const walk = (node: Nodes): void => {
    if (node.type === 'element' && isLeftOut(node)) return
    const at = node.type === 'text' && isRunning(node.value.trim()) ? rangeOf(node) : undefined
    if (at) running = {start: running?.start ?? at.start, end: at.end}
    if ('children' in node) for (const child of node.children) walk(child)
  }
  walk(main)
  return running
}

const isRunning = (text: string): boolean => (/[。！？；]/u.test(text) || text.length > 40) && !notRunning(text)

const isAtEdge = (element: Element, running: Range | undefined): boolean => {
  const at = rangeOf(element)
  return running !== undefined && at !== undefined && (at.end <= running.start || at.start >= running.end)
}

/** Beside a prompt a picture is the code that it speaks of; beside any other line it is one of the text. */
const mayHoldPictures = (element: Element, name: Furniture): boolean =>
  name === 'prompt' || elementsIn(element, 'img').length === 0

/** An element right before a prompt to scan a code, or right behind it where it says so, that holds a picture and no words. */
const codesBeside = (siblings: readonly Element[], prompt: Element): readonly Element[] => {
  const text = textOf(prompt)
  if (!/二维码|扫码|扫一扫/u.test(text) || elementsIn(prompt, 'img').length > 0) return []
  const at = siblings.indexOf(prompt)
  const [before, behind] = [siblings[at - 1], siblings[at + 1]].map(each =>
    each && isPicture(each) ? each : undefined,
  )
  const code = /下[方面图]/u.test(text) ? behind : (before ?? behind)
  return code ? [code] : []
}

const isPicture = (element: Element): boolean =>
  textOf(element).trim() === '' && elementsIn(element, 'img').length === 1
