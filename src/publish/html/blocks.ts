import type {Block, Container, Kept, Passage} from '../../bitext/document.ts'
import type {AnnotatedPair} from '../../bitext/pair.ts'
import {containers} from '../../bitext/walk.ts'
import {bothPlain} from '../both.ts'
import type {Attributes, Element, Node} from './hast.ts'
import {element, text} from './hast.ts'
import type {HeadingTag} from './headings.ts'
import {keptHtml} from './kept-html.ts'
import {both} from './label.ts'
import type {RowContext} from './row.ts'
import {row} from './row.ts'
import {written} from './serialize.ts'

/** What the blocks of a page need to know of it. */
export interface BlockContext extends RowContext {
  readonly headings: ReadonlyMap<Passage<AnnotatedPair>, HeadingTag>
  /** The ids of headings, the title's too. */
  readonly anchors: ReadonlyMap<Passage<AnnotatedPair>, string>
}

type Kind<Name extends string> = Extract<Container<AnnotatedPair>, {kind: Name}>

/** The rows of a passage. */
export const rows = (passage: Passage<AnnotatedPair>, context: RowContext): readonly Node[] =>
  passage.leaves.map(pair => written([row(pair, context)]))

/**
 * Blocks as the elements that they are in the source, in order. Front matter and footnotes are drawn elsewhere on the
 * page, and yield nothing here. Those within others are drawn first, without recursion: a list may stand a
 * thousand levels deep.
 */
export const allNodes = (blocks: readonly Block<AnnotatedPair>[], context: BlockContext): readonly Node[] => {
  const drawn = new Map<Block<AnnotatedPair>, readonly Node[]>()
  const inner: Inner = {...context, drawn}
  for (const container of containers(blocks).toReversed()) drawn.set(container, containerNodes(container, inner))
  return nodesOf(blocks, inner)
}

/** With what is drawn of the containers within. */
interface Inner extends BlockContext {
  readonly drawn: ReadonlyMap<Block<AnnotatedPair>, readonly Node[]>
}

const nodesOf = (blocks: readonly Block<AnnotatedPair>[], context: Inner): readonly Node[] =>
  blocks.flatMap(block => blockNodes(block, context))

const blockNodes = (block: Block<AnnotatedPair>, context: Inner): readonly Node[] => {
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
}

const passageNodes = (passage: Passage<AnnotatedPair>, context: BlockContext): readonly Node[] => {
  switch (passage.kind) {
    case 'heading': {
      const tag = context.headings.get(passage)
      return tag ? [element(tag, anchorOf(passage, context), rows(passage, context))] : []
    }
    case 'paragraph':
    case 'cell':
      return [element('p', {}, rows(passage, context))]
    case 'caption':
      return [element('p', {class: 'caption'}, rows(passage, context))]
    case 'value':
      return []
    default:
      return passage satisfies never
  }
}

/** The id of a heading, as attributes. */
export const anchorOf = (passage: Passage<AnnotatedPair>, {anchors}: BlockContext): Attributes => {
  const id = anchors.get(passage)
  return id === undefined ? {} : {id}
}

const containerNodes = (container: Container<AnnotatedPair>, context: Inner): readonly Node[] => {
  switch (container.kind) {
    case 'quote':
      return [element('blockquote', {}, nodesOf(container.children, context))]
    case 'list':
      return [listOf(container, context)]
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

const listOf = (list: Kind<'list'>, context: Inner): Element => {
  const children = nodesOf(list.children, context)
  const spread = list.spread ? {class: 'spread'} : {}
  if (!list.ordered) return element('ul', spread, children)
  return element('ol', list.start === 1 ? spread : {...spread, start: String(list.start)}, children)
}

const itemOf = (item: Kind<'item'>, context: Inner): Element => {
  const children = nodesOf(item.children, context)
  if (item.checked === null) return element('li', {}, children)
  const name = bothPlain(item.checked ? 'done' : 'open')
  const box = element('span', {class: 'box', role: 'img', 'aria-label': name}, [text(item.checked ? '☑' : '☐')])
  return element('li', {class: item.checked ? 'task done' : 'task'}, [box, ...children])
}

const tableOf = (table: Kind<'table'>, context: Inner): Element => {
  const head: Node[] = []
  const body: Node[] = []
  for (const child of table.children) {
    if (child.type !== 'container' || child.kind !== 'row') continue
    ;(child.header ? head : body).push(rowOf(child, table.align, context))
  }
  const parts = [...(head.length > 0 ? [element('thead', {}, head)] : []), element('tbody', {}, body)]
  return element('div', {class: 'table', role: 'group', tabindex: '0', 'aria-label': bothPlain('table')}, [
    element('table', {}, parts),
  ])
}

const rowOf = (line: Kind<'row'>, align: Kind<'table'>['align'], context: Inner): Element =>
  element(
    'tr',
    {},
    line.children.map((cell, column) => {
      const side = align[column]
      const children = cell.type === 'passage' ? rows(cell, context) : blockNodes(cell, context)
      return element(line.header ? 'th' : 'td', side ? {class: side} : {}, children)
    }),
  )

const keptNodes = (kept: Kept, {picture}: BlockContext): readonly Node[] => {
  switch (kept.kind) {
    case 'rule':
      return [element('hr', {})]
    case 'code':
    case 'math':
      return [preformatted(kept.value, kept.kind)]
    case 'html':
      return keptHtml(kept.value, picture)
    case 'untranslated':
      return [
        element('div', {class: 'untranslated', lang: 'zh'}, [
          element('small', {class: 'badge kept'}, both('kept')),
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

const preformatted = (value: string, kind: string): Element =>
  element('pre', {class: kind}, [element('code', {}, [text(value)])])
