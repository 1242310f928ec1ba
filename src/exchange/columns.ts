/** Columns that speak of one form. */
const formColumns = ['lang', 'term', 'status', 'pinyin', 'pos', 'type', 'case'] as const

/** Columns that speak of the term as a whole: they are filled in its first row. */
export const termColumns = [
  'domain',
  'kind',
  'not_in',
  'keep',
  'only_docs',
  'only_domains',
  'only_near',
  'except',
  'def_zh',
  'def_en',
  'source',
  'note',
  'unconfirmed',
] as const

const [domain, ...furtherColumns] = termColumns

/** The columns of a table of terms, in the order in which an export writes them. */
export const columns = ['id', domain, ...formColumns, ...furtherColumns] as const

export type Column = (typeof columns)[number]

/** Columns of a table with one row a term: its preferred Chinese and English. */
export const pairColumns = ['zh', 'en'] as const

/** Several texts in one cell, divided by `|`; `\` stands before one that is meant, and before itself. */
export const joinList = (texts: readonly string[]): string =>
  texts.map(text => text.replace(/[\\|]/g, '\\$&')).join('|')

/** The texts of a cell. */
export const splitList = (cell: string): readonly string[] =>
  [...cell.matchAll(/(?:[^\\|]|\\.|\\$)+/gs)]
    .map(([text]) => text.replace(/\\(.)/gs, '$1').trim())
    .filter(text => text !== '')
