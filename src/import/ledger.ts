import type {Range} from '../bitext/range.ts'

/** What became of every character of a page, and of which of them each document consists. */
export interface Ledger {
  /** `length` in UTF-16 code units; `sha256` of the text in UTF-8. */
  readonly raw: {readonly path: string; readonly length: number; readonly sha256: string}
  /** By which description the page was read. */
  readonly description: string
  readonly documents: readonly LedgerDocument[]
  /** Names of what was left out, each with the reason. */
  readonly removed: ReadonlyMap<string, string>
  /** From the first character of the page to the last, without gap or overlap. */
  readonly tiles: readonly Tile[]
}

/** A document as it was imported. */
export interface LedgerDocument {
  /** What the description calls it. */
  readonly name: string
  readonly path: string
  readonly sha256: string
  /** Joined they are the document. */
  readonly pieces: readonly Piece[]
}

/** Markup that was put in, and the stretch of the page that follows it, if any: as it stands, or with its character references decoded as HTML does. */
export interface Piece {
  readonly add: string
  readonly raw?: Range
  readonly decoded?: true
}

/** A stretch of the page and what became of it. */
export type Tile = Range & Use

/** Words of a document, a mark that Markdown replaces, white space, or words that were left out. */
type Use =
  | {readonly is: 'passage'; readonly document: string; readonly region: string}
  | {readonly is: 'markup'}
  | {readonly is: 'space'}
  | {readonly is: 'removed'; readonly name: string}

/** How many characters of the page went where, in UTF-16 code units. */
export const sums = (tiles: readonly (Range & {readonly is: Tile['is']})[]): ReadonlyMap<string, number> => {
  const totals = new Map([
    ['passage', 0],
    ['markup', 0],
    ['space', 0],
    ['removed', 0],
  ])
  for (const {is, start, end} of tiles) totals.set(is, (totals.get(is) ?? 0) + end - start)
  return totals
}

/** Whether `text` holds letters, Chinese or other: what marks of a page (bullets, numbers, rules) never do. */
export const hasLetters = (text: string): boolean => /\p{L}/u.test(text)
