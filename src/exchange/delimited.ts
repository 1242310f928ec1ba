import type {Remark, Spot} from './incoming.ts'

/** A cell as it stands in a file, with the place where it begins. */
export interface Cell extends Spot {
  readonly text: string
}

/** What stands between the cells of a row. */
export type Delimiter = ',' | '\t'

/**
 * The rows of a table in the manner of RFC 4180: a cell in double quotes may hold delimiters, line breaks and doubled
 * quotes. A byte-order mark and lines with nothing on them are passed over. Gives the reason where a quote stands in a
 * cell without quotes, behind a closing one stands more, or one is never closed.
 */
export const readDelimited = (
  text: string,
  delimiter: Delimiter,
): {readonly rows: readonly (readonly Cell[])[]; readonly fatal?: Remark} => {
  const rows: Cell[][] = []
  let row: Cell[] = []
  let at = text.startsWith('\ufeff') ? 1 : 0
  let line = 1
  let lineStart = at
  const spot = (offset: number): Spot => ({line, column: offset - lineStart + 1})
  const newLine = (offset: number): void => {
    line += 1
    lineStart = offset
  }
  const endRow = (): void => {
    if (row.length > 1 || row[0]?.text !== '') rows.push(row)
    row = []
  }
  while (at < text.length) {
    const start = spot(at)
    let cell = ''
    if (text[at] === '"') {
      const end = closingQuote(text, at)
      if (end < 0) return {rows, fatal: {...start, message: 'quoteOpen', values: {}}}
      cell = text
        .slice(at + 1, end)
        .replaceAll('""', '"')
        .replace(/\r\n?/g, '\n')
      for (const found of text.slice(at, end).matchAll(/\r\n|\r|\n/g)) newLine(at + found.index + found[0].length)
      at = end + 1
      if (at < text.length && !isEnd(text[at], delimiter))
        return {rows, fatal: {...spot(at), message: 'quoteBehind', values: {}}}
    } else {
      const from = at
      while (at < text.length && !isEnd(text[at], delimiter)) {
        if (text[at] === '"') return {rows, fatal: {...spot(at), message: 'quoteInside', values: {}}}
        at += 1
      }
      cell = text.slice(from, at)
    }
    row.push({...start, text: cell})
    if (text[at] === delimiter) {
      at += 1
      if (at === text.length || text[at] === '\n' || text[at] === '\r') row.push({...spot(at), text: ''})
    }
    if (text[at] === '\r' || text[at] === '\n') {
      at += text.startsWith('\r\n', at) ? 2 : 1
      newLine(at)
      endRow()
    }
  }
  if (row.length > 0) endRow()
  return {rows}
}

const isEnd = (character: string | undefined, delimiter: Delimiter): boolean =>
  character === delimiter || character === '\n' || character === '\r'

/** Offset of the quote that closes the one at `open`, or -1. */
const closingQuote = (text: string, open: number): number => {
  let at = text.indexOf('"', open + 1)
  while (at >= 0 && text[at + 1] === '"') at = text.indexOf('"', at + 2)
  return at
}

/** Rows as a file: lines end in CR LF, a cell stands in quotes where it must. Nothing of its text is changed. */
export const writeDelimited = (rows: readonly (readonly string[])[], delimiter: Delimiter): string =>
  rows
    .map(row => `${row.map(cell => (/["\r\n,\t]|^\s|\s$/.test(cell) ? quoted(cell) : cell)).join(delimiter)}\r\n`)
    .join('')

const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`
