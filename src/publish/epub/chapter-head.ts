import type {Block, Passage} from '../../bitext/document.ts'
import type {AnnotatedPair} from '../../bitext/pair.ts'
import {covered} from '../html/coverage-bar.ts'
import type {DocumentPage} from '../html/document-pages.ts'
import type {Node} from '../html/hast.ts'
import {element, text} from '../html/hast.ts'
import {frontMatter, isStandfirst, keyName} from '../html/masthead.ts'
import type {BlockContext} from './blocks.ts'
import {headingNodes, rows} from './blocks.ts'

/** The head of a chapter: title, standfirst, what its front matter says, and how far it is where it is not finished. */
export const chapterHead = (
  {document, title, coverage}: DocumentPage,
  heading: Passage<AnnotatedPair> | undefined,
  context: BlockContext,
): readonly Node[] => {
  const front = frontMatter(document.children)
  const standfirst = front.filter(block => block.type === 'passage' && isStandfirst(block))
  const rest = front.filter(block => block !== heading && !standfirst.includes(block))
  return [
    ...(heading
      ? headingNodes('h1', heading.leaves, context)
      : [element('h1', {}, [element('span', {class: 'zh', lang: 'zh'}, [text(title.zh)])])]),
    ...standfirst.flatMap(block =>
      block.type === 'passage' ? [element('div', {class: 'standfirst'}, rows(block, context))] : [],
    ),
    ...particulars(rest, context),
    ...(coverage.ratio === 1 && coverage.stale === 0 ? [] : [element('p', {class: 'progress'}, covered(coverage))]),
  ]
}

/** What the front matter says besides, each key once. */
const particulars = (blocks: readonly Block<AnnotatedPair>[], context: BlockContext): readonly Node[] => {
  const values = new Map<string, Node[]>()
  const add = (key: string, children: readonly Node[]): void => {
    values.set(key, [...(values.get(key) ?? []), element('dd', {}, children)])
  }
  for (const block of blocks) {
    if (block.type === 'passage' && block.kind === 'value') add(block.key, rows(block, context))
    if (block.type === 'kept' && block.kind === 'value' && block.value !== '')
      add(block.label ?? '', [linked(block.value, context)])
  }
  const items = [...values].flatMap(([key, all]) => [element('dt', {}, keyName(key)), ...all])
  return items.length === 0 ? [] : [element('dl', {class: 'particulars'}, items)]
}

const linked = (value: string, {link}: BlockContext): Node => {
  const href = /^https?:/i.test(value) ? link(value) : undefined
  return href === undefined ? text(value) : element('a', {href}, [text(value)])
}
