import type {Range} from '../bitext/range.ts'
import type {Ledger, Piece, Tile} from './ledger.ts'
import {sums} from './ledger.ts'
import {beginning} from './line.ts'

/** The ledger as its YAML file: one line a stretch, one line a piece. `page` is the raw text. */
export const ledgerText = (ledger: Ledger, page: string): string => {
  const name = ledger.raw.path.slice(ledger.raw.path.lastIndexOf('/') + 1)
  const numbers = lineNumbers(page)
  return `${[
    `# What became of every character of ${name}. Written by duizhao import, proved by duizhao check; not to be edited.`,
    '# `at` counts UTF-16 code units from 0, the end exclusive; `line` counts from 1.',
    `raw: {file: ${quoted(ledger.raw.path)}, length: ${ledger.raw.length}, sha256: ${ledger.raw.sha256}}`,
    `description: ${quoted(ledger.description)}`,
    `sums: {${[...sums(ledger.tiles)].map(([use, length]) => `${use}: ${length}`).join(', ')}}`,
    '',
    '# What was left out, and why.',
    ledger.removed.size === 0 ? 'removed: {}' : 'removed:',
    ...[...ledger.removed].map(([removed, reason]) => `  ${removed}: ${quoted(reason)}`),
    '',
    '# The page from its first character to its last.',
    'tiles:',
    ...ledger.tiles.map(tile => tileLine(tile, page, numbers)),
    '',
    '# The documents, piece by piece: what was added, then the stretch of the page that follows it.',
    'documents:',
    ...ledger.documents.flatMap(({name: document, path, sha256, pieces}) => [
      `- name: ${document}`,
      `  file: ${quoted(path)}`,
      `  sha256: ${sha256}`,
      '  pieces:',
      ...pieces.map(pieceLine),
    ]),
  ].join('\n')}\n`
}

const tileLine = (tile: Tile, page: string, numbers: LineNumbers): string => {
  const place = `at: ${tile.start}-${tile.end}, line: ${numbers(tile)}`
  const begins = beginning(page.slice(tile.start, tile.end))
  const text = begins === '' ? '' : `, text: ${quoted(begins)}`
  switch (tile.is) {
    case 'passage':
      return `- {${place}, is: passage, of: ${tile.document}, region: ${tile.region}${text}}`
    case 'removed':
      return `- {${place}, is: removed, name: ${tile.name}${text}}`
    case 'markup':
      return `- {${place}, is: markup${text}}`
    case 'space':
      return `- {${place}, is: space}`
    default:
      return tile satisfies never
  }
}

const pieceLine = ({add, raw, decoded}: Piece): string => {
  const fields = [
    ...(add === '' ? [] : [`add: ${quoted(add)}`]),
    ...(raw ? [`at: ${raw.start}-${raw.end}`] : []),
    ...(decoded ? ['decoded: true'] : []),
  ]
  return `  - {${fields.join(', ')}}`
}

/** JSON's strings are YAML's double-quoted ones; what YAML does not count as printable is escaped too. */
const quoted = (text: string): string =>
  JSON.stringify(text).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g,
    character => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )

type LineNumbers = (range: Range) => string

/** The lines on which a stretch stands, as `3` or `3-13`; a line end belongs to the line that it ends. */
export const lineNumbers = (page: string): LineNumbers => {
  const ends = [...page.matchAll(/\r\n|\n|\r/g)].map(({index, 0: ending}) => index + ending.length)
  const lineAt = (offset: number): number => {
    let low = 0
    let high = ends.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((ends[middle] ?? 0) <= offset) low = middle + 1
      else high = middle
    }
    return low + 1
  }
  return ({start, end}) => {
    const first = lineAt(start)
    const last = lineAt(Math.max(start, end - 1))
    return first === last ? `${first}` : `${first}-${last}`
  }
}
