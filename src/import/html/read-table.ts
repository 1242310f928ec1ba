import type {Element, Nodes} from 'hast'
import type {Block, Line} from './blocks.ts'
import type {Desk} from './desk.ts'
import {linesIn} from './lines.ts'
import {attribute, elementsIn, textOf} from './nodes.ts'

/** Reads nodes as blocks. */
type Read = (nodes: readonly Nodes[]) => readonly Block[]

/**
 * A table as GFM has one: rectangular, with one row of headings, and nothing but words in its cells. A table that names
 * no headings is one too, if its cells are as short as those of data; its first row then stands at its head. Undefined
 * for any other, whose cells then are blocks.
 */
export const readTable = (desk: Desk, table: Element, read: Read): readonly Block[] | undefined => {
  const all = elementsIn(table, 'tr').map(row => row.children.filter(child => child.type === 'element'))
  const rows = all.slice(titleRows(all))
  const titles = all.slice(0, all.length - rows.length).flat()
  if (!isGrid(rows) || !isSimple(desk, table, rows) || !(isHeaded(rows) || isData(rows))) return undefined
  const captions = elementsIn(table, 'caption').flatMap(caption => read(caption.children))
  const cells = rows.map(row => row.map(cell => read(cell.children).flatMap(linesIn)))
  const head = cells[0]?.every(lines => lines.flat().every(({marks}) => marks.includes('strong')))
  if (head && cells[0]) cells[0] = cells[0].map(lines => lines.map(unmarked))
  const over = titles.flatMap(title => read(title.children))
  return [...captions, ...over, {type: 'table', rows: cells}]
}

/** How many rows at the head are one cell as wide as the table: titles over it. */
const titleRows = (rows: readonly (readonly Element[])[]): number => {
  const width = rows.at(-1)?.length ?? 0
  const first = rows.findIndex(([cell, ...others]) => !cell || others.length > 0 || span(cell, 'colSpan') !== width)
  return first < 0 ? rows.length : first
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

/** No headings, but short words without links in nearly every cell: a page that is laid out by a table has more in some. */
const isData = (rows: readonly (readonly Element[])[]): boolean => {
  const cells = rows.flat()
  const words = cells.map(cell => textOf(cell).trim())
  return (
    rows.every(row => row.every(({tagName}, column) => tagName === 'td' || column === 0)) &&
    (rows[0] ?? []).every(cell => textOf(cell).trim() !== '') &&
    words.filter(text => text === '').length * 4 < cells.length &&
    words.every(text => text.length <= 60) &&
    cells.every(cell => elementsIn(cell, 'a', 'img').length === 0)
  )
}

/** The row of headings is set in bold as it is. */
const unmarked = (line: Line): Line =>
  line.map(each => ({...each, marks: each.marks.filter(mark => mark !== 'strong')}))

/** Whether no cell holds blocks of its own or takes up several places, and nothing in the table is left out. */
const isSimple = (desk: Desk, table: Element, rows: readonly (readonly Element[])[]): boolean =>
  elementsIn(table, 'table', 'ul', 'ol', 'pre', 'blockquote', 'hr').length === 1 &&
  rows.flat().every(cell => span(cell, 'colSpan') === 1 && span(cell, 'rowSpan') === 1) &&
  elementsIn(table, 'thead', 'tbody', 'tfoot', 'tr', 'th', 'td', 'caption').every(
    element => desk.fate(element) === undefined,
  )

const span = (cell: Element, name: string): number => Number(attribute(cell, name) ?? '1')
