import type {Element, Nodes} from 'hast'
import type {Range} from '../../bitext/range.ts'

/** The stretch of the page that a node takes up; undefined for one that the page does not write out, such as an implied `tbody`. */
export const rangeOf = ({position}: {readonly position?: Nodes['position'] | undefined}): Range | undefined => {
  const [start, end] = [position?.start.offset, position?.end.offset]
  return start === undefined || end === undefined ? undefined : {start, end}
}

/** The children of a node, and what a template holds. */
export const childrenOf = (node: Nodes): readonly Nodes[] => {
  if (node.type === 'element' && node.content) return [...node.children, ...node.content.children]
  return 'children' in node ? node.children : []
}

/** `node` and everything in it, in the order of the tree. */
export function* inside(node: Nodes): Generator<Nodes> {
  const waiting: Nodes[] = [node]
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    yield next
    for (const child of childrenOf(next).toReversed()) waiting.push(child)
  }
}

/** The elements in `node`, itself among them, that are of one of these names. */
export const elementsIn = (node: Nodes, ...names: readonly string[]): readonly Element[] =>
  [...inside(node)].filter(each => each.type === 'element').filter(({tagName}) => names.includes(tagName))

/** An attribute as one text; undefined where it does not stand. */
export const attribute = (element: Element, name: string): string | undefined => {
  const value = element.properties[name]
  if (Array.isArray(value)) return value.join(' ')
  return value === null || value === undefined || value === false ? undefined : String(value)
}

/** The words of a node. */
export const textOf = (node: Nodes): string => {
  let text = ''
  for (const each of inside(node)) if (each.type === 'text') text += each.value
  return text
}
