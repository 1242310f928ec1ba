import {join} from '../compose.ts'
import type {Part} from '../part.ts'
import {piecesOf} from '../part.ts'
import type {Block} from './blocks.ts'
import {linesIn} from './lines.ts'
import {readsAs} from './reads-as.ts'
import type {Stretch} from './stretches.ts'
import {partOf} from './stretches.ts'
import type {Care, Place} from './write-line.ts'
import {longestTicks, writeLine} from './write-line.ts'

/** A line of Markdown. */
export type Written = readonly Part[]

/** Blocks as lines of Markdown, with an empty line between them. */
export const writeBlocks = (page: string, blocks: readonly Block[]): readonly Written[] => {
  const doubtful = doubtfulIn(page, blocks)
  return writeAll(blocks, false, block => ({page, isSure: !doubtful.has(block)}))
}

/** Blocks as Markdown with the usual marks alone. */
export const writtenText = (page: string, blocks: readonly Block[]): string => {
  const written = writeAll(blocks, false, () => ({page, isSure: true}))
  return join(page, piecesOf(written.flatMap(line => [...line, add('\n')])))
}

/** What blocks are written with: those that are `isSure` read as the words of the page with the usual marks alone. */
interface Pen {
  readonly page: string
  readonly isSure: boolean
}

/** The blocks that Markdown reads otherwise when they are written with the usual marks: found by halves, since most pages hold none. */
const doubtfulIn = (page: string, blocks: readonly Block[]): ReadonlySet<Block> => {
  const written = writeAll(blocks, false, () => ({page, isSure: true}))
  if (readsAs(page, written, wordsOf(blocks))) return new Set()
  if (blocks.length === 1) return new Set(blocks)
  const middle = blocks.length >>> 1
  return new Set([...doubtfulIn(page, blocks.slice(0, middle)), ...doubtfulIn(page, blocks.slice(middle))])
}

const wordsOf = (blocks: readonly Block[]): string =>
  blocks
    .flatMap(linesIn)
    .flat()
    .flatMap(each => (each.type === 'words' ? [each.stretch] : each.alt))
    .map(({text}) => text)
    .join('')

const writeAll = (blocks: readonly Block[], isInside: boolean, penFor: (block: Block) => Pen): readonly Written[] => {
  const lines: Written[] = []
  let other = false
  for (const [index, block] of blocks.entries()) {
    const before = blocks[index - 1]
    // Two lists in a row need different marks, or else they would be one.
    other = block.type === 'list' && before?.type === 'list' && isOrdered(before) === isOrdered(block) && !other
    const written = writeBlock(penFor(block), block, isInside, other)
    if (written.length > 0 && lines.length > 0 && !(isInside && isTight(blocks, index))) lines.push([])
    for (const line of written) lines.push(line)
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

const writeBlock = (pen: Pen, block: Block, isInside: boolean, other: boolean): readonly Written[] => {
  switch (block.type) {
    case 'paragraph':
      return careful(pen, block, care => writeParagraph(pen.page, block, 'block', care))
    case 'heading':
      return careful(pen, block, care => [
        [add(`${'#'.repeat(block.depth)} `), ...oneLine(pen.page, block, 'heading', care)],
      ])
    case 'table':
      return careful(pen, block, care => writeTable(pen.page, block, care))
    case 'code':
      return writeCode(pen.page, block)
    case 'quote':
      return writeAll(block.children, true, () => pen).map(line => [add(line.length > 0 ? '> ' : '>'), ...line])
    case 'list':
      return writeList(pen, block, other)
    case 'rule':
      return [[add(isInside ? '***' : '---')]]
    default:
      return block satisfies never
  }
}

const cares: readonly Care[] = ['usual', 'every', 'bare']

/** With as few marks as let Markdown read the words of the page. */
const careful = (pen: Pen, block: Block, write: (care: Care) => readonly Written[]): readonly Written[] => {
  if (pen.isSure) return write('usual')
  const words = wordsOf([block])
  let written: readonly Written[] = []
  for (const care of cares) {
    written = write(care)
    if (readsAs(pen.page, written, words)) return written
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

const writeList = (pen: Pen, {start, items}: Extract<Block, {type: 'list'}>, other: boolean): readonly Written[] => {
  const isLoose = items.some(
    item => !item.every((block, index) => (index === 0 ? block.type === 'paragraph' : isTight(item, index))),
  )
  return items.flatMap((item, index) => {
    const mark = start === undefined ? (other ? '* ' : '- ') : `${start + index}${other ? ')' : '.'} `
    const inner = writeAll(item, true, () => pen)
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
  const longest = text.reduce((most, line) => Math.max(most, longestTicks(line)), 2)
  const fence = '`'.repeat(longest + 1)
  return [[add(fence + language)], ...lines.map(line => line.map(stretch => partOf(page, stretch))), [add(fence)]]
}
