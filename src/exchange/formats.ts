import type {ExchangeReading} from './incoming.ts'
import {mostBytes, unusable} from './incoming.ts'
import {readTable} from './read-table.ts'
import {readTbx} from './read-tbx.ts'

/** How terms are exported: TBX-Basic 3 (DCT) or 2, tables, and a page to be read. */
export const exportFormats = ['tbx', 'tbx2', 'csv', 'tsv', 'markdown'] as const

/** What terms are imported from; both versions of TBX are told apart by what they say. */
export const importFormats = ['tbx', 'csv', 'tsv'] as const

export type ExportFormat = (typeof exportFormats)[number]
export type ImportFormat = (typeof importFormats)[number]

/** The format that the name of a file tells. */
export const formatOf = (path: string): Exclude<ExportFormat, 'tbx2'> | undefined => {
  switch (/\.([a-z]+)$/i.exec(path)?.[1]?.toLowerCase()) {
    case 'tbx':
    case 'xml':
      return 'tbx'
    case 'csv':
      return 'csv'
    case 'tsv':
    case 'tab':
      return 'tsv'
    case 'md':
    case 'markdown':
      return 'markdown'
    default:
      return undefined
  }
}

/** Reads the terms of a file of elsewhere: `text` with its byte-order mark, `bytes` as many as it has on disk. */
export const readExchange = (text: string, bytes: number, format: ImportFormat): ExchangeReading => {
  const start = {line: 1, column: 1}
  if (bytes > mostBytes)
    return unusable({...start, message: 'tooLarge', values: {size: Math.ceil(bytes / 1e6), limit: mostBytes / 1e6}})
  if (text.replace(/^\ufeff/, '').trim() === '') return unusable({...start, message: 'emptyFile', values: {}})
  return format === 'tbx' ? readTbx(text) : readTable(text, format === 'csv' ? ',' : '\t')
}
