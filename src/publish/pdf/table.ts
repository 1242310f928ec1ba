import type {Element, Node} from '../html/hast.ts'
import type {Piece, State} from './pieces.ts'
import {body, plainOf} from './pieces.ts'
import {array} from './typst.ts'

/** A table: how its columns are aligned, its head, its rows. Where lines differ in length, empty cells fill them. */
export const tablePieces = ({children}: Element, state: State): readonly Piece[] => {
  const groups = children.filter(isElement)
  const rows = (name: string): readonly Element[] =>
    groups.filter(({tagName}) => tagName === name).flatMap(group => group.children.filter(isElement))
  const [head, lines] = [rows('thead'), rows('tbody')]
  const width = Math.max(1, ...[...head, ...lines].map(line => line.children.length))
  const cells = (line: Element): readonly Piece[] =>
    Array.from({length: width}, (_, column): readonly Piece[] => {
      const cell = line.children[column]
      return cell?.type === 'element'
        ? [...body(cell.children, {...state, depth: state.depth + 1, inTable: true}), ', ']
        : ['none, ']
    }).flat()
  const sides = Array.from({length: width}, (_, column) => {
    const side = [...head, ...lines].map(line => line.children[column]).find(isElement)?.properties['class']
    return side === 'right' || side === 'center' ? side : 'left'
  })
  const divides = lines.some(line => line.children.some(cell => plainOf([cell]).length > longest))
  return [`rows(${array(sides)}, ${divides}, (`, ...head.flatMap(cells), '), (', ...lines.flatMap(cells), '))']
}

/** A line of a table with a cell of more characters may stand on two pages. */
const longest = 500

const isElement = (node: Node | undefined): node is Element => node?.type === 'element'
