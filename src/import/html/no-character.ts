import type {TextFile} from '../../bitext/document.ts'
import type {Fault} from '../../bitext/edition.ts'
import {lineNumbers} from '../ledger-text.ts'
import {pageFault} from '../page-fault.ts'
import type {Block} from './blocks.ts'
import {linesIn} from './lines.ts'

/** Why what is kept of a page cannot be taken over: a reference in it names no character, and HTML puts a replacement character there. */
export const noCharacterIn = (raw: TextFile, blocks: readonly Block[]): Fault | undefined => {
  const lost = blocks
    .flatMap(linesIn)
    .flat()
    .flatMap(each => (each.type === 'words' ? [each.stretch] : each.alt))
    .find(({start, end, text}) => text.includes('\ufffd') && !raw.text.slice(start, end).includes('\ufffd'))
  if (!lost) return undefined
  const at = {start: lost.start, end: lost.end}
  const values = {line: lineNumbers(raw.text)(at), reference: raw.text.slice(at.start, at.end)}
  return pageFault(raw, 'noCharacter', values, at)
}
