import type {Node} from '../html/hast.ts'

/** What a node needs to know of where it stands. */
export interface State {
  readonly lang: 'zh' | 'en'
  /** How many lists, quotes and tables stand around it: Typst takes no more than a few dozen. */
  readonly depth: number
  /** How many spans stand around it. */
  readonly spans: number
  readonly inTable: boolean
  readonly inHeading: boolean
  readonly inLink: boolean
  /** Within what is struck out or underlined: a tagged PDF takes no two of them. */
  readonly inLine: boolean
}

/** What the writing of a chapter needs to know of the book. */
export interface Target {
  /** The label of the place that an address within the book leads to; `undefined` where none is shown. */
  readonly labelOf: (href: string) => string | undefined
  /** The label of a place in this chapter. */
  readonly labelHere: (id: string) => string
}

/** A piece of Typst, or a node that is still to be written. */
export type Piece = string | {readonly node: Node; readonly state: State}

/** Where a chapter begins. */
export const outermost: State = {
  lang: 'en',
  depth: 0,
  spans: 0,
  inTable: false,
  inHeading: false,
  inLink: false,
  inLine: false,
}

/** Children as one argument: a block of code whose values are joined. */
export const body = (children: readonly Node[], state: State): readonly Piece[] => [
  '{\n',
  ...children.map(node => ({node, state})),
  '}',
]

/** The words of nodes without their form. */
export const plainOf = (nodes: readonly Node[]): string => {
  let plain = ''
  const waiting = nodes.toReversed()
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.type === 'text') plain += node.value
    else if (node.type === 'element' && node.properties['class'] !== 'no') waiting.push(...node.children.toReversed())
  }
  return plain.replace(/\s+/g, ' ').trim()
}
