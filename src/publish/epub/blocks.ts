import type {Block, Container, Kept, Passage} from '../../bitext/document.ts'
import type {AnnotatedPair} from '../../bitext/pair.ts'
import {containers} from '../../bitext/walk.ts'
import {bothPlain} from '../both.ts'
import type {Element, Node} from '../html/hast.ts'
import {element, text} from '../html/hast.ts'
import type {HeadingTag} from '../html/headings.ts'
import {keptHtml} from '../html/kept-html.ts'
import {both} from '../html/label.ts'
import {inBook} from './inline.ts'
import type {SegmentContext} from './segment-nodes.ts'
import {inHeading} from './segment-nodes.ts'

/** What the blocks of a chapter need to know of it. */
export interface BlockContext extends SegmentContext {
  readonly headings: ReadonlyMap<Passage<AnnotatedPair>, HeadingTag>
  readonly inPassage: PassageNodes
}

/** How the segments of a passage stand together. */
export type PassageNodes = (leaves: readonly AnnotatedPair[], context: SegmentContext) => readonly Node[]

type Kind<Name extends string> = Extract<Container<AnnotatedPair>, {kind: Name}>

/** With what is drawn of the containers within. */
interface Inner extends BlockContext {
  readonly drawn: ReadonlyMap<Block<AnnotatedPair>, readonly Node[]>
}

/**
 * Blocks as elements of a book, in order. Front matter and footnotes are drawn elsewhere in the chapter, and yield nothing
 * here. Without recursion, as deep as blocks may stand.
 */
export const blocksInBook = (blocks: readonly Block<AnnotatedPair>[], context: BlockContext): readonly Node[] => {
  const drawn = new Map<Block<AnnotatedPair>, readonly Node[]>()
  const inner: Inner = {...context, drawn}
  for (const container of containers(blocks).toReversed()) drawn.set(container, containerNodes(container, inner))
  return nodesOf(blocks, inner)
}

const nodesOf = (blocks: readonly Block<AnnotatedPair>[], context: Inner): readonly Node[] =>
  blocks.flatMap(block => {
    switch (block.type) {
      case 'passage':
        return passageNodes(block, context)
      case 'container':
        return context.drawn.get(block) ?? []
      case 'kept':
        return keptNodes(block, context)
      default:
        return block satisfies never
    }
  })

const passageNodes = (passage: Passage<AnnotatedPair>, context: BlockContext): readonly Node[] => {
  switch (passage.kind) {
    case 'heading': {
      const tag = context.headings.get(passage)
      return tag ? headingNodes(tag, passage.leaves, context) : []
    }
    case 'paragraph':
    case 'cell':
      return [element('div', {class: 'passage'}, rows(passage, context))]
    case 'caption':
      return [element('div', {class: 'passage caption'}, rows(passage, context))]
    case 'value':
      return []
    default:
      return passage satisfies never
  }
}

/** A heading of whatever rank; the notes on it stand behind it. */
export const headingNodes = (
  tag: HeadingTag | 'h1',
  leaves: readonly AnnotatedPair[],
  context: SegmentContext,
): readonly Node[] => {
  const parts = leaves.map(pair => inHeading(pair, context))
  const line = parts.flatMap(each => each.line)
  const spaced = line.flatMap((node, index): readonly Node[] => (index === 0 ? [node] : [text(' '), node]))
  return [element(tag, {}, spaced), ...parts.flatMap(each => each.notes)]
}

/** The segments of a passage. */
export const rows = (passage: Passage<AnnotatedPair>, context: BlockContext): readonly Node[] =>
  context.inPassage(passage.leaves, context)

const containerNodes = (container: Container<AnnotatedPair>, context: Inner): readonly Node[] => {
  switch (container.kind) {
    case 'quote':
      return [element('blockquote', {}, nodesOf(container.children, context))]
    case 'list': {
      const children = nodesOf(container.children, context)
      if (!container.ordered) return [element('ul', {}, children)]
      return [element('ol', container.start === 1 ? {} : {start: String(container.start)}, children)]
    }
    case 'item':
      return [itemOf(container, context)]
    case 'table':
      return [tableOf(container, context)]
    case 'row':
      return [rowOf(container, [], context)]
    case 'footnote':
    case 'frontMatter':
      return []
    default:
      return container satisfies never
  }
}

const itemOf = (item: Kind<'item'>, context: Inner): Element => {
  const children = nodesOf(item.children, context)
  if (item.checked === null) return element('li', {}, children)
  const name = bothPlain(item.checked ? 'done' : 'open')
  const box = element('span', {class: 'box', role: 'img', 'aria-label': name}, [text(item.checked ? '☑' : '☐')])
  return element('li', {class: 'task'}, [box, ...children])
}

const tableOf = (table: Kind<'table'>, context: Inner): Element => {
  const head: Node[] = []
  const body: Node[] = []
  for (const child of table.children) {
    if (child.type === 'container' && child.kind === 'row')
      (child.header ? head : body).push(rowOf(child, table.align, context))
  }
  return element('table', {}, [
    ...(head.length > 0 ? [element('thead', {}, head)] : []),
    ...(body.length > 0 ? [element('tbody', {}, body)] : []),
  ])
}

const rowOf = (line: Kind<'row'>, align: Kind<'table'>['align'], context: Inner): Element =>
  element(
    'tr',
    {},
    line.children.map((cell, column) => {
      const side = align[column]
      const children = cell.type === 'passage' ? rows(cell, context) : nodesOf([cell], context)
      return element(line.header ? 'th' : 'td', side ? {class: side} : {}, children)
    }),
  )

const keptNodes = (kept: Kept, {picture}: BlockContext): readonly Node[] => {
  switch (kept.kind) {
    case 'rule':
      return [element('hr', {})]
    case 'code':
    case 'math':
      return [element('pre', {class: kept.kind}, [element('code', {}, [text(kept.value)])])]
    case 'html':
      return inBook(keptHtml(kept.value, picture), () => undefined)
    case 'untranslated':
      return [
        element('div', {class: 'untranslated', lang: 'zh'}, [
          element('p', {}, [element('small', {class: 'badge kept'}, both('kept'))]),
          element('p', {}, [text(kept.value)]),
        ]),
      ]
    case 'definition':
    case 'dialect':
    case 'value':
      return []
    default:
      return kept.kind satisfies never
  }
}
