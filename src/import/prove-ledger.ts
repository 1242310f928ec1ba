import type {TextFile} from '../bitext/document.ts'
import type {Fault, Ledgered} from '../bitext/edition.ts'
import {sha256Hex} from '../bitext/hash.ts'
import type {Range} from '../bitext/range.ts'
import {join} from './compose.ts'
import {isHtml} from './html/is-html.ts'
import {isHtmlSpace, markupProver} from './html/prove-markup.ts'
import {hasLetters, sums} from './ledger.ts'
import {lineNumbers} from './ledger-text.ts'
import {beginning} from './line.ts'
import type {StatedDocument, StatedLedger, StatedTile} from './read-ledger.ts'
import {readLedger} from './read-ledger.ts'

type Say = (message: string, at: Range, values: Fault['values']) => void

/**
 * Proves a ledger against the page it names: the page is the one that was imported, the tiles cover it without gap or
 * overlap and say what stands there, and the pieces rebuild each document as it was imported, out of the page's own
 * words. Every claim that does not hold is a fault.
 */
export const proveLedger = ({raw, ledger: file}: Ledgered): readonly Fault[] => {
  const {ledger, faults: unread} = readLedger(file)
  if (!ledger) return unread
  const faults: Fault[] = []
  const say: Say = (message, {start, end}, values) => {
    faults.push({rule: 'unaccounted-source', message, values, path: file.path, range: {start, end}, fatal: false})
  }
  if (!raw) {
    say('rawGone', ledger.raw.place, {raw: ledger.raw.path})
    return faults
  }
  if (raw.text.length !== ledger.raw.length || sha256Hex(raw.text) !== ledger.raw.sha256) {
    // Nothing that the ledger says of another text can be judged.
    say('rawChanged', ledger.raw.place, {raw: raw.path})
    return faults
  }
  proveTiles(ledger, raw, say)
  for (const document of ledger.documents) proveDocument(document, ledger, raw, say)
  return faults
}

const proveTiles = (ledger: StatedLedger, raw: TextFile, say: Say): void => {
  const {text} = raw
  const lines = lineNumbers(text)
  const proof = isHtml(raw.path) ? htmlProof(text) : textProof(text)
  let from = 0
  for (const tile of ledger.tiles) {
    if (tile.start > from) say('gap', tile.place, {raw: raw.path, lines: lines({start: from, end: tile.start})})
    if (tile.start < from) say('overlap', tile.place, {raw: raw.path, lines: lines({start: tile.start, end: from})})
    from = Math.max(from, tile.end)
    proveTile(tile, ledger, {text, line: lines(tile), proof}, say)
  }
  if (from < text.length) say('gap', ledger.tilesPlace, {raw: raw.path, lines: lines({start: from, end: text.length})})
  const counted = sums(ledger.tiles)
  for (const [use, count] of counted) {
    const stated = ledger.sums.get(use) ?? 0
    if (stated !== count) say('sum', ledger.sumsPlace, {use, stated, count})
  }
}

/** What tells that a stretch of a page holds no words. */
interface Proof {
  readonly isSpace: (stretch: Range) => boolean
  readonly isMarkup: (stretch: Range) => boolean
}

const textProof = (text: string): Proof => ({
  isSpace: ({start, end}) => text.slice(start, end).trim() === '',
  isMarkup: ({start, end}) => !hasLetters(text.slice(start, end)),
})

const htmlProof = (text: string): Proof => ({
  isSpace: ({start, end}) => isHtmlSpace(text.slice(start, end)),
  isMarkup: markupProver(text),
})

interface Page {
  readonly text: string
  readonly line: string
  readonly proof: Proof
}

const proveTile = (tile: StatedTile, ledger: StatedLedger, {text, line, proof}: Page, say: Say): void => {
  if (tile.end > text.length) {
    say('beyond', tile.place, {at: `${tile.start}-${tile.end}`, length: text.length})
    return
  }
  const words = text.slice(tile.start, tile.end)
  if (tile.line !== line) say('line', tile.place, {stated: tile.line, line})
  if (tile.is === 'space' && !proof.isSpace(tile)) say('notSpace', tile.place, {line, text: beginning(words.trim())})
  if (tile.is === 'markup' && !proof.isMarkup(tile)) say('notMarkup', tile.place, {line, text: beginning(words)})
  if (tile.text !== undefined && tile.text !== beginning(words)) {
    say('text', tile.place, {line, stated: tile.text, text: beginning(words)})
  }
  if (tile.name !== undefined && !ledger.removed.has(tile.name)) say('noReason', tile.place, {name: tile.name})
  if (tile.of !== undefined && !ledger.documents.some(({name}) => name === tile.of)) {
    say('noDocument', tile.place, {document: tile.of})
  }
}

const proveDocument = (document: StatedDocument, ledger: StatedLedger, raw: TextFile, say: Say): void => {
  for (const {add, raw: at, place} of document.pieces) {
    if (at && at.end > raw.text.length) say('beyond', place, {at: `${at.start}-${at.end}`, length: raw.text.length})
    if (hasHan(add)) say('addedWords', place, {document: document.path, text: beginning(add.trim())})
  }
  const lines = lineNumbers(raw.text)
  const used = joined(document.pieces.flatMap(({raw: at}) => at ?? []))
  let next = 0
  for (const tile of ledger.tiles) {
    if (tile.is !== 'passage' || tile.of !== document.name) continue
    while ((used[next]?.end ?? Number.POSITIVE_INFINITY) < tile.end) next += 1
    const stretch = used[next]
    if (stretch && stretch.start <= tile.start) continue
    say('unused', tile.place, {document: document.path, line: lines(tile), text: tile.text ?? ''})
  }
  if (sha256Hex(join(raw.text, document.pieces)) !== document.sha256) {
    say('notRebuilt', document.place, {document: document.path})
  }
}

/** The same characters in as few stretches as possible, in order. */
const joined = (ranges: readonly Range[]): readonly Range[] => {
  const stretches: Range[] = []
  for (const range of ranges.toSorted((a, b) => a.start - b.start)) {
    const last = stretches.at(-1)
    if (last && range.start <= last.end) {
      stretches[stretches.length - 1] = {start: last.start, end: Math.max(last.end, range.end)}
    } else stretches.push(range)
  }
  return stretches
}

/** Markup holds no Chinese: where some was added, it is not the page's. */
const hasHan = (text: string): boolean => /\p{Script=Han}/u.test(text)
