import type {Block, Line} from './blocks.ts'

/**
 * Blocks in which lines of bold words that stand by themselves are headings: where a text has no other headings, and two
 * such lines at least. A bold number right before one belongs to it.
 */
export const withBoldHeadings = (blocks: readonly Block[]): readonly Block[] => {
  if (blocks.some(block => block.type === 'heading' && block.depth > 1)) return blocks
  const made: Block[] = []
  let count = 0
  for (let at = 0; at < blocks.length; at += 1) {
    const [block, next] = [blocks[at], blocks[at + 1]]
    if (!block) continue
    const number = isNumber(block) && next && isTitle(next) ? linesOf(block) : []
    const title = number.length > 0 ? next : block
    const behind = blocks[at + (number.length > 0 ? 2 : 1)]
    if (!title || !isTitle(title) || !behind || isBold(behind)) {
      made.push(block)
      continue
    }
    count += 1
    made.push({type: 'heading', depth: 2, lines: [...number, ...linesOf(title)]})
    if (number.length > 0) at += 1
  }
  return count > 1 ? made : blocks
}

const linesOf = (block: Block): readonly Line[] => (block.type === 'paragraph' ? block.lines : [])

/** The words of a paragraph of one line that is bold throughout; empty for any other block. */
const boldWords = (block: Block): string => {
  const lines = linesOf(block)
  const [line] = lines
  if (!line || lines.length > 1) return ''
  const isAll = line.every(
    each =>
      each.type === 'words' &&
      (each.marks.includes('strong') || each.stretch.isSpace || each.stretch.text.trim() === ''),
  )
  return isAll
    ? line
        .map(each => (each.type === 'words' ? each.stretch.text : ''))
        .join('')
        .trim()
    : ''
}

const isBold = (block: Block): boolean => boldWords(block) !== ''

/** Short, and without a stop at its end. */
const isTitle = (block: Block): boolean => {
  const words = boldWords(block)
  return [...words].length <= 30 && /\p{L}/u.test(words) && !/[。！？；：，、….!?;:,”’」』]$/u.test(words)
}

const isNumber = (block: Block): boolean => /^(?:\d{1,2}|[一二三四五六七八九十]{1,3})[.、．]?$/u.test(boldWords(block))
