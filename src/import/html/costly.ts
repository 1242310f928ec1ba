import type {TextFile} from '../../bitext/document.ts'
import type {Fault} from '../../bitext/edition.ts'
import type {Range} from '../../bitext/range.ts'
import {costLimits, costs, markPieces} from '../../markup/costs.ts'
import {lineNumbers} from '../ledger-text.ts'
import {pageFault} from '../page-fault.ts'
import type {Block, Line} from './blocks.ts'
import {linesIn} from './lines.ts'
import {writtenText} from './write-blocks.ts'

/** UTF-8 bytes that a document and a line of it hold at most. */
const limits = {document: 8_000_000, line: 1_000_000} as const

/** Why the document that blocks make would be too long, too long in a line, or too costly to be read, if it is; told before Markdown reads any of it. */
export const costlyIn = (raw: TextFile, blocks: readonly Block[]): Fault | undefined => {
  const plain = costlyWords(blocks)
  if (plain) return tooCostly(raw, plain)
  let text = ''
  const begins = blocks.map(block => {
    const start = text.length
    text += `${writtenText(raw.text, [block])}\n\n`
    return start
  })
  const costAt = costs(text)
  let all = 0
  for (let start = 0; start < text.length; ) {
    const feed = text.indexOf('\n', start)
    const bytes = new TextEncoder().encode(text.slice(start, feed)).length
    all += bytes + 1
    if (bytes > limits.line || all > limits.document || costAt(start, feed)) {
      return tooCostly(raw, firstOf(blocks[begins.findLastIndex(begin => begin <= start)]))
    }
    start = feed + 1
  }
  return undefined
}

const tooCostly = (raw: TextFile, at: Range): Fault =>
  pageFault(raw, 'pageTooCostly', {line: lineNumbers(raw.text)(at)}, at)

/** Where the words alone are too many for a line, or their marks for a document, however they are written: told before they are. */
const costlyWords = (blocks: readonly Block[]): Range | undefined => {
  let pieces = 0
  for (const line of blocks.flatMap(linesIn)) {
    let length = 0
    for (const inline of line) {
      if (inline.type !== 'words') continue
      const own = markPieces(inline.stretch.text)
      pieces += own
      length += inline.stretch.text.length
      if (own > costLimits.section || pieces > costLimits.pieces || length > limits.line) return firstIn(line)
    }
  }
  return undefined
}

/** Where the words of a block begin in the page. */
const firstOf = (block: Block | undefined): Range => firstIn(block ? (linesIn(block)[0] ?? []) : [])

const firstIn = ([first]: Line): Range => {
  const stretch = first?.type === 'words' ? first.stretch : first?.alt[0]
  return {start: stretch?.start ?? 0, end: stretch?.start ?? 0}
}
