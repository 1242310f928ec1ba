import type {Part} from '../part.ts'
import type {Block} from './blocks.ts'
import {linesIn} from './lines.ts'
import {readsAs} from './reads-as.ts'
import type {Stretch} from './stretches.ts'
import {partOf} from './stretches.ts'
import type {Care, Place} from './write-line.ts'
import {writeLine} from './write-line.ts'

/** A line of Markdown. */
export type Written = readonly Part[]

/** Blocks as lines of Markdown, with an empty line between them. */
export const writeBlocks = (page: string, blocks: readonly Block[], isInside = false): readonly Written[] => {
  const lines: Written[] = []
  let other = false
  for (const [index, block] of blocks.entries()) {
    const before = blocks[index - 1]
    // Two lists in a row need different marks, or else they would be one.
    other = block.type === 'list' && before?.type === 'list' && isOrdered(before) === isOrdered(block) && !other
    const written = writeBlock(page, block, isInside, other)
    if (written.length > 0 && lines.length > 0 && !(isInside && isTight(blocks, index))) lines.push([])
    lines.push(...written)
  }
  return lines
}

const isOrdered = (block: Block): boolean => block.type === 'list' && block.start !== undefined

/** A list right below the only paragraph of an item stands without an empty line. */
const isTight = (blocks: readonly Block[], index: number): boolean =>
  index === 1 && blocks.length === 2 && blocks[0]?.type === 'paragraph' && mayInterrupt(blocks[1])

/** A list that does not begin at 1 cannot stand right below a paragraph. */
const mayInterrupt = (block: Block | undefined): boolean =>
  block?.type === 'list' && (block.start === undefined || block.start === 1)

const add = (text: string): Part => ({add: text})

const writeBlock = (page: string, block: Block, isInside: boolean, other: boolean): readonly Written[] => {
  switch (block.type) {
    case 'paragraph':
      return careful(page, block, care => writeParagraph(page, block, 'block', care))
    case 'heading':
      return careful(page, block, care => [
        [add(`${'#'.repeat(block.depth)} `), ...oneLine(page, block, 'heading', care)],
      ])
    case 'table':
      return careful(page, block, care => writeTable(page, block, care))
    case 'code':
      return writeCode(page, block)
    case 'quote':
      return writeBlocks(page, block.children, true).map(line => [add(line.length > 0 ? '> ' : '>'), ...line])
    case 'list':
      return writeList(page, block, other)
    case 'rule':
      return [[add(isInside ? '***' : '---')]]
    default:
      return block satisfies never
  }
}

const cares: readonly Care[] = ['usual', 'every', 'bare']

/** With as few marks as let Markdown read the words of the page. */
const careful = (page: string, block: Block, write: (care: Care) => readonly Written[]): readonly Written[] => {
  const words = linesIn(block).map(line => line.flatMap(each => (each.type === 'words' ? [each.stretch] : each.alt)))
  const text = words
    .flat()
    .map(stretch => stretch.text)
    .join('')
  let written: readonly Written[] = []
  for (const care of cares) {
    written = write(care)
    if (readsAs(page, written, text)) return written
  }
  return written
}

const writeParagraph = (
  page: string,
  {lines}: Extract<Block, {type: 'paragraph'}>,
  place: Place,
  care: Care,
): readonly Written[] =>
  lines.map((line, index) => [...writeLine(page, line, place, care), ...(index < lines.length - 1 ? [add('\\')] : [])])

const oneLine = (
  page: string,
  {lines}: Pick<Extract<Block, {type: 'heading'}>, 'lines'>,
  place: Place,
  care: Care,
): Written => lines.flatMap((line, index) => [...(index > 0 ? [add(' ')] : []), ...writeLine(page, line, place, care)])

const writeTable = (page: string, {rows}: Extract<Block, {type: 'table'}>, care: Care): readonly Written[] =>
  rows.flatMap((cells, row) => {
    const line = [...cells.flatMap(lines => [add('| '), ...oneLine(page, {lines}, 'cell', care), add(' ')]), add('|')]
    return row === 0 ? [line, [add(`${'| --- '.repeat(cells.length)}|`)]] : [line]
  })

const writeList = (
  page: string,
  {start, items}: Extract<Block, {type: 'list'}>,
  other: boolean,
): readonly Written[] => {
  const isLoose = items.some(
    item => !item.every((block, index) => (index === 0 ? block.type === 'paragraph' : isTight(item, index))),
  )
  return items.flatMap((item, index) => {
    const mark = start === undefined ? (other ? '* ' : '- ') : `${start + index}${other ? ')' : '.'} `
    const inner = writeBlocks(page, item, true)
    const lines = inner.map(
      (line, at): Written => [
        ...(at === 0 ? [add(mark)] : line.length > 0 ? [add(' '.repeat(mark.length))] : []),
        ...line,
      ],
    )
    return index > 0 && isLoose ? [[], ...lines] : lines
  })
}

const writeCode = (page: string, {language, lines}: Extract<Block, {type: 'code'}>): readonly Written[] => {
  const text = lines.map(line => line.map((stretch: Stretch) => stretch.text).join(''))
  const longest = Math.max(2, ...text.flatMap(line => [...line.matchAll(/`+/g)].map(([ticks]) => ticks.length)))
  const fence = '`'.repeat(longest + 1)
  return [[add(fence + language)], ...lines.map(line => line.map(stretch => partOf(page, stretch))), [add(fence)]]
}
