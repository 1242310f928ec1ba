import type {TextFile} from '../bitext/document.ts'
import type {Fault} from '../bitext/edition.ts'
import {costs} from '../markup/costs.ts'
import {blockDepths} from './block-depths.ts'
import {fatalFault} from './faults.ts'

/** What a document may hold at most: bytes of UTF-8 in all and in one line, blocks inside one another. Parsing takes quadratic time in a line. */
export const limits = {file: 8_000_000, line: 1_000_000, nesting: 1_000} as const

/** Why a file is too large, too long in a line or too deeply nested to be parsed, if it is. */
export const overLimits = (file: TextFile): Fault | undefined => {
  const size = bytes(file.text)
  if (size > limits.file) {
    return fatalFault(file, 'tooLarge', {megabytes: Math.ceil(size / 1e5) / 10, limit: limits.file / 1e6})
  }
  const {text} = file
  const blocks = blockDepths(text)
  const costAt = costs(text)
  let line = 1
  for (let start = 0; start <= text.length; line++) {
    const feed = text.indexOf('\n', start)
    const end = feed < 0 ? text.length : feed
    if ((end - start) * 3 > limits.line && bytes(text.slice(start, end)) > limits.line) {
      return fatalFault(file, 'lineTooLong', {line, limit: limits.line / 1e6}, {start, end: start})
    }
    const depth =
      end - start > limits.nesting ? Math.max(blocks(start, end), bracketsIn(text, start, end)) : blocks(start, end)
    if (depth > limits.nesting) {
      return fatalFault(file, 'nestedTooDeep', {line, limit: limits.nesting}, {start, end: start})
    }
    const costly = costAt(start, end)
    if (costly) return fatalFault(file, costly.message, {line, limit: costly.limit}, {start, end: start})
    start = end + 1
  }
  return undefined
}

/** How many brackets stand open in a line at once. */
const bracketsIn = (text: string, start: number, end: number): number => {
  let open = 0
  let deepest = 0
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at)
    if (unit === 0x5b) deepest = Math.max(deepest, ++open)
    else if (unit === 0x5d && open > 0) open--
  }
  return deepest
}

const bytes = (text: string): number => {
  let count = text.length
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit < 0x80) continue
    // Each half of a surrogate pair is two of its four bytes.
    count += unit < 0x800 || (unit >= 0xd800 && unit <= 0xdfff) ? 1 : 2
  }
  return count
}
