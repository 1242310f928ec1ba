import type {Range} from '../bitext/range.ts'
import type {Piece} from './ledger.ts'

/** A part of a line of a document: markup that is put in, or a stretch of the page, as it stands or with its references decoded. */
export type Part = {readonly add: string} | {readonly at: Range; readonly decoded: boolean}

/** The pieces of a document that consists of these parts. */
export const piecesOf = (parts: readonly Part[]): readonly Piece[] => {
  const pieces: Piece[] = []
  let add = ''
  for (const part of parts) {
    if ('add' in part) {
      add += part.add
      continue
    }
    const last = pieces.at(-1)
    if (add === '' && last?.raw?.end === part.at.start && last.decoded !== true && !part.decoded) {
      pieces[pieces.length - 1] = {...last, raw: {start: last.raw.start, end: part.at.end}}
    } else pieces.push({add, raw: part.at, ...(part.decoded ? {decoded: true} : {})})
    add = ''
  }
  return add === '' ? pieces : [...pieces, {add}]
}
