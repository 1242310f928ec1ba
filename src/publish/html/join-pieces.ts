import type {Node} from './hast.ts'
import {element} from './hast.ts'
import type {Mark} from './marks.ts'
import {restOfTerm, termElement} from './term-element.ts'

/** Which nodes are pieces of which occurrence of a term. */
export type Pieces = Map<Node, Mark>

/**
 * `nodes` with the neighbouring pieces of one occurrence as one element, emphasis within it: a term is marked once, however its
 * words are set. Pieces that begin or end within emphasis of other words stay apart.
 */
export const joinPieces = (nodes: readonly Node[], pieces: Pieces, inLink: boolean): readonly Node[] => {
  if (pieces.size === 0) return nodes
  const joined: Node[] = []
  for (let at = 0; at < nodes.length; ) {
    const mark = markOf(nodes[at], pieces)
    let end = at + 1
    while (mark && end < nodes.length && markOf(nodes[end], pieces) === mark) end += 1
    const run = nodes.slice(at, end)
    joined.push(...(mark && run.length > 1 ? [joinedRun(mark, run, pieces, inLink)] : run))
    at = end
  }
  return joined
}

const joinedRun = (mark: Mark, run: readonly Node[], pieces: Pieces, inLink: boolean): Node => {
  const children = run.flatMap(node => unwrapped(node, mark, pieces))
  const name = inLink || run.some(node => isLink(node, pieces)) ? 'span' : 'a'
  const make = run.some(node => begins(node, mark, pieces)) ? termElement : restOfTerm
  const whole = make(mark.term, children, name)
  pieces.set(whole, mark)
  return whole
}

/** The occurrence that a node is a piece of; of emphasis, that which all it holds are pieces of. */
const markOf = (node: Node | undefined, pieces: Pieces): Mark | undefined => {
  if (node?.type !== 'element') return undefined
  const mark = pieces.get(node)
  if (mark || node.children.length === 0) return mark
  const [first, ...others] = node.children.map(child => markOf(child, pieces))
  return others.every(other => other === first) ? first : undefined
}

/** The words of a piece, in the emphasis around them. */
const unwrapped = (node: Node, mark: Mark, pieces: Pieces): readonly Node[] => {
  if (node.type !== 'element') return [node]
  if (pieces.get(node) === mark) return node.children
  const children = node.children.flatMap(child => unwrapped(child, mark, pieces))
  return [element(node.tagName, node.properties, children)]
}

/** Whether the first words of an occurrence are in a node. */
const begins = (node: Node, mark: Mark, pieces: Pieces): boolean =>
  node.type === 'element' &&
  (pieces.get(node) === mark
    ? node.properties['its-term'] === 'yes'
    : node.children.some(child => begins(child, mark, pieces)))

const isLink = (node: Node, pieces: Pieces): boolean =>
  node.type === 'element' &&
  !pieces.has(node) &&
  (node.tagName === 'a' || node.children.some(child => isLink(child, pieces)))
