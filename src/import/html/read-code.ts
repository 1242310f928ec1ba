import type {Element, Nodes} from 'hast'
import type {Block} from './blocks.ts'
import type {Desk} from './desk.ts'
import {leaveOut} from './desk.ts'
import type {Furniture} from './furniture.ts'
import {attribute, childrenOf, elementsIn, textOf} from './nodes.ts'
import type {Stretch} from './stretches.ts'
import {stretchesOf} from './stretches.ts'

/** What classes say of the parts of a page: in code they tell its colours. */
const words: ReadonlySet<string> = new Set<Furniture>([
  ...(['comments', 'advertisement', 'related', 'share', 'byline'] satisfies Furniture[]),
  ...(['navigation', 'sidebar', 'footer'] satisfies Furniture[]),
])

/** A block of code, line by line, with the language that a class of it names. */
export const readCode = (desk: Desk, element: Element): readonly Block[] => {
  const lines: Stretch[][] = [[]]
  const read = (node: Nodes): void => {
    if (node.type === 'element') {
      const name = desk.fate(node)
      if (name !== undefined && !words.has(name)) {
        leaveOut(desk, node, name)
        return
      }
      if (node.tagName === 'br') lines.push([])
    }
    const ranges = node.type === 'text' ? (desk.texts.get(node) ?? []) : []
    for (const stretch of ranges.flatMap(range => stretchesOf(desk.page.text, range))) putLines(lines, stretch)
    for (const child of childrenOf(node)) read(child)
  }
  for (const child of element.children) read(child)
  while (isEmpty(lines[0])) lines.shift()
  while (isEmpty(lines.at(-1))) lines.pop()
  return lines.length > 0 ? [{type: 'code', language: languageOf(element), lines}] : []
}

const isEmpty = (line: readonly Stretch[] | undefined): boolean => line?.every(({text}) => text.trim() === '') ?? false

const putLines = (lines: Stretch[][], stretch: Stretch): void => {
  if (stretch.end - stretch.start !== stretch.text.length) {
    lines.at(-1)?.push(stretch)
    return
  }
  let from = 0
  for (const {index, 0: ending} of stretch.text.matchAll(/\r\n|\n|\r|$/g)) {
    const part = {...stretch, start: stretch.start + from, end: stretch.start + index}
    if (index > from) lines.at(-1)?.push({...part, text: stretch.text.slice(from, index)})
    if (ending !== '') lines.push([])
    from = index + ending.length
  }
}

const languageOf = (element: Element): string => {
  const names = [element, ...elementsIn(element, 'code')].map(each => attribute(each, 'className') ?? '').join(' ')
  return /(?:^|\s)(?:language|lang|highlight-source|brush:?)[-: ]\s*([A-Za-z][\w+#.-]{0,20})/.exec(names)?.[1] ?? ''
}

/** The cell that holds the code, of a table that sets the numbers of its lines beside it, and the cell that holds these. */
export const numberedCode = (table: Element): {readonly numbers: Element; readonly code: Element} | undefined => {
  const rows = elementsIn(table, 'tr')
  const [numbers, code, ...others] = rows[0]?.children.filter(child => child.type === 'element') ?? []
  if (rows.length !== 1 || !numbers || !code || others.length > 0) return undefined
  return /^[\d\s]*\d\s*$/.test(textOf(numbers)) && elementsIn(code, 'pre').length > 0 ? {numbers, code} : undefined
}
