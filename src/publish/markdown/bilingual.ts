import type {Block, Container, Document, Kept, Passage} from '../../bitext/document.ts'
import type {AnnotatedPair} from '../../bitext/pair.ts'
import type {Definitions} from '../../bitext/prose.ts'
import {guardLine} from '../../markup/guard-line.ts'
import {bilingualFrontMatter} from './front-matter.ts'
import type {LinkedHeadings} from './linked-headings.ts'
import {noneLinked, writeAnchors} from './linked-headings.ts'
import {sentence} from './sentence.ts'

type Kind<Name extends string> = Extract<Container<AnnotatedPair>, {kind: Name}>
type Lines = readonly string[]

/** What the lines of a document depend on beside its blocks. */
interface Context {
  readonly definitions: Definitions
  readonly linked: LinkedHeadings
}

/**
 * A document in both languages: each sentence a paragraph with the English on the line below, headings on one line,
 * lists, quotes, tables and footnotes as in the source.
 */
export const bilingualMarkdown = (document: Document<AnnotatedPair>, linked: LinkedHeadings = noneLinked): string => {
  const [first, ...rest] = document.children
  const hasFront = first?.type === 'container' && first.kind === 'frontMatter'
  const front = hasFront ? bilingualFrontMatter(first, document) : []
  const body = stack(hasFront ? rest : document.children, {definitions: document.definitions, linked})
  return `${[...front, ...(front.length > 0 && body.length > 0 ? [''] : []), ...body].join('\n')}\n`
}

/** Blocks one below the other, an empty line between them. */
const stack = (blocks: readonly Block<AnnotatedPair>[], context: Context): Lines => {
  const lines: string[] = []
  let turn = 0
  for (const [index, block] of blocks.entries()) {
    turn = followsList(blocks[index - 1], block) ? turn + 1 : 0
    const own = blockLines(block, context, turn % 2 === 1)
    if (own.length === 0) continue
    if (lines.length > 0) lines.push('')
    for (const line of own) lines.push(line)
  }
  return lines
}

/** Two lists of one kind in a row would be one list: the second takes other marks. */
const followsList = (before: Block<AnnotatedPair> | undefined, block: Block<AnnotatedPair>): boolean =>
  before?.type === 'container' && block.type === 'container' && before.kind === 'list' && block.kind === 'list'

const blockLines = (block: Block<AnnotatedPair>, context: Context, other: boolean): Lines => {
  switch (block.type) {
    case 'passage':
      return passageLines(block, context)
    case 'kept':
      return keptLines(block)
    case 'container':
      return containerLines(block, context, other)
    default:
      return block satisfies never
  }
}

const passageLines = (passage: Passage<AnnotatedPair>, context: Context): Lines => {
  if (passage.kind === 'heading') {
    const words = passage.leaves.map(pair => sentence(pair, context.definitions).join(' · ')).join(' ')
    return words === ''
      ? []
      : [
          `${'#'.repeat(passage.depth)} ${writeAnchors(passage, context.linked)}${words.replace(/(^|[ \t])(?=#+[ \t]*$)/, '$1\\')}`,
        ]
  }
  const lines: string[] = []
  for (const pair of passage.leaves) {
    if (lines.length > 0) lines.push('')
    for (const line of hardBroken(sentence(pair, context.definitions))) lines.push(line)
  }
  return lines
}

/** Lines of one paragraph, each of them kept apart from the next and from opening a block. */
const hardBroken = (lines: Lines): Lines =>
  lines.map((line, index) => {
    const words = guardLine(line, {first: index === 0, item: false})
    return index < lines.length - 1 ? `${words}\\` : words
  })

const containerLines = (container: Container<AnnotatedPair>, context: Context, other: boolean): Lines => {
  switch (container.kind) {
    case 'quote':
      return stack(container.children, context).map(line => (line === '' ? '>' : `> ${line}`))
    case 'list':
      return listLines(container, context, other)
    case 'table':
      return tableLines(container, context)
    case 'footnote':
      return hung(`[^${container.label}]: `, stack(container.children, context), 4)
    case 'item':
    case 'row':
    case 'frontMatter':
      return stack(container.children, context)
    default:
      return container satisfies never
  }
}

const listLines = (list: Kind<'list'>, context: Context, other: boolean): Lines => {
  const lines: string[] = []
  for (const [index, item] of list.children.entries()) {
    if (item.type !== 'container' || item.kind !== 'item') continue
    const mark = list.ordered ? `${list.start + index}${other ? ')' : '.'} ` : other ? '* ' : '- '
    const tick = item.checked === null ? '' : item.checked ? '[x] ' : '[ ] '
    if (lines.length > 0) lines.push('')
    for (const line of hung(mark + tick, stack(item.children, context), mark.length)) lines.push(line)
  }
  return lines
}

/** Lines with a mark before the first and as many spaces before the others that they stay with it. */
const hung = (mark: string, lines: Lines, indent: number): Lines =>
  lines.length === 0
    ? [mark.trimEnd()]
    : lines.map((line, index) => (index === 0 ? mark + line : line === '' ? '' : ' '.repeat(indent) + line))

const tableLines = (table: Kind<'table'>, context: Context): Lines => {
  const rows = table.children.flatMap(row =>
    row.type === 'container' && row.kind === 'row' ? [rowLine(row, context)] : [],
  )
  const [head = '', ...body] = rows
  const dashes = {left: ':--', right: '--:', center: ':-:'}
  return [head, `| ${table.align.map(side => (side ? dashes[side] : '---')).join(' | ')} |`, ...body]
}

const rowLine = (row: Kind<'row'>, context: Context): string => {
  const cells = row.children.map(cell =>
    cell.type === 'passage'
      ? cell.leaves.map(pair => sentence(pair, context.definitions).join('<br>')).join('<br>')
      : '',
  )
  return `| ${cells.map(cell => cell.replace(/(?<!\\)((?:\\\\)*)\|/g, '$1\\|')).join(' | ')} |`
}

const keptLines = (kept: Kept): Lines => {
  switch (kept.kind) {
    case 'code': {
      const fence = '`'.repeat(Math.max(3, 1 + longestRun(kept.value)))
      return [fence + (kept.label ?? '').replace(/[`\s]+/g, ' ').trim(), ...kept.value.split(/\r\n|\n|\r/), fence]
    }
    case 'rule':
      return ['***']
    case 'math':
      return ['$$', ...kept.value.split(/\r\n|\n|\r/), '$$']
    case 'html':
    case 'definition':
    case 'untranslated':
      return kept.value.trim() === '' ? [] : kept.value.split(/\r\n|\n|\r/)
    case 'dialect':
    case 'value':
      return []
    default:
      return kept.kind satisfies never
  }
}

const longestRun = (value: string): number =>
  [...value.matchAll(/`+/g)].reduce((most, [ticks]) => Math.max(most, ticks.length), 0)
