import type {Element, Nodes} from 'hast'
import type {Block} from './blocks.ts'
import type {Desk} from './desk.ts'
import {linesIn} from './lines.ts'
import {attribute, elementsIn} from './nodes.ts'

/** Reads nodes as blocks. */
type Read = (nodes: readonly Nodes[]) => readonly Block[]

/**
 * A table as GFM has one: rectangular, with one row of headings, and nothing but words in its cells. Undefined for any
 * other, whose cells then are blocks.
 */
export const readTable = (desk: Desk, table: Element, read: Read): readonly Block[] | undefined => {
  const rows = elementsIn(table, 'tr').map(row => row.children.filter(child => child.type === 'element'))
  if (!isGrid(rows) || !isHeaded(rows) || !isSimple(desk, table)) return undefined
  const captions = elementsIn(table, 'caption').flatMap(caption => read(caption.children))
  const cells = rows.map(row => row.map(cell => read(cell.children).flatMap(linesIn)))
  return [...captions, {type: 'table', rows: cells}]
}

const isGrid = (rows: readonly (readonly Element[])[]): boolean => {
  const width = rows[0]?.length ?? 0
  return rows.length > 1 && width > 1 && rows.every(cells => cells.length === width)
}

/** One row of headings; in the others only the first cell may be one. */
const isHeaded = (rows: readonly (readonly Element[])[]): boolean =>
  rows.every((cells, row) =>
    cells.every(({tagName}, column) => (row === 0 ? tagName === 'th' : tagName === 'td' || column === 0)),
  )

/** Whether no cell holds blocks of its own or takes up several places, and nothing in the table is left out. */
const isSimple = (desk: Desk, table: Element): boolean =>
  elementsIn(table, 'table', 'ul', 'ol', 'pre', 'blockquote', 'hr').length === 1 &&
  elementsIn(table, 'th', 'td').every(cell => span(cell, 'colSpan') === 1 && span(cell, 'rowSpan') === 1) &&
  elementsIn(table, 'thead', 'tbody', 'tfoot', 'tr', 'th', 'td', 'caption').every(
    element => desk.fate(element) === undefined,
  )

const span = (cell: Element, name: string): number => Number(attribute(cell, name) ?? '1')
