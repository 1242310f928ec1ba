import type {Block, Passage} from '../../bitext/document.ts'
import type {AnnotatedPair} from '../../bitext/pair.ts'
import {bothPlain} from '../both.ts'
import {plainTitle} from '../title.ts'
import {relative} from './address.ts'
import {bilingual} from './bilingual.ts'
import type {BlockContext} from './blocks.ts'
import {anchorOf, rows} from './blocks.ts'
import {coverageNote} from './coverage-bar.ts'
import type {DocumentPage} from './document-pages.ts'
import {segmentLink} from './document-pages.ts'
import type {Node} from './hast.ts'
import {element, text} from './hast.ts'
import {both} from './label.ts'
import type {Part} from './parts.ts'

/** The head of a document: title, standfirst, what its front matter says, how far it is, and its sections. */
export const masthead = (
  shown: DocumentPage,
  title: Passage<AnnotatedPair> | undefined,
  context: BlockContext,
): Node => {
  const front = frontMatter(shown.document.children)
  const standfirst = front.filter(block => block.type === 'passage' && isStandfirst(block))
  const rest = front.filter(block => block !== title && !standfirst.includes(block))
  return element('header', {class: 'masthead'}, [
    element('h1', title ? anchorOf(title, context) : {}, title ? rows(title, context) : [text(shown.title.zh)]),
    ...standfirst.flatMap(block =>
      block.type === 'passage' ? [element('p', {class: 'standfirst'}, rows(block, context))] : [],
    ),
    ...particulars(rest, context),
    ...coverageNote(shown.coverage),
    ...sections(shown, shown.path, context),
  ])
}

/** The head of a further page of a document: whose it is, which of how many, and the sections of all. */
export const partHead = (shown: DocumentPage, {path, number}: Part, context: BlockContext): Node =>
  element('header', {class: 'masthead part'}, [
    element('h1', {}, [element('a', {href: relative(path, shown.path)}, [...bilingual(shown.title)])]),
    element('p', {class: 'kicker'}, both('part', {number, count: shown.parts.length})),
    ...sections(shown, path, context, false),
  ])

/** The values of a front matter, lists and all, in order. */
export const frontMatter = (blocks: readonly Block<AnnotatedPair>[]): readonly Block<AnnotatedPair>[] =>
  blocks.flatMap(block => (block.type === 'container' && block.kind === 'frontMatter' ? flat(block.children) : []))

const flat = (blocks: readonly Block<AnnotatedPair>[]): readonly Block<AnnotatedPair>[] =>
  blocks.flatMap(block => (block.type === 'container' ? flat(block.children) : [block]))

/** Whether a value is what a reader wants to know before the text. */
export const isStandfirst = (passage: Passage<AnnotatedPair>): boolean =>
  passage.kind === 'value' && ['abstract', 'description', 'summary', 'subtitle'].includes(passage.key)

/** What the front matter says besides, each key once: the items of a list stand below one another. */
const particulars = (blocks: readonly Block<AnnotatedPair>[], context: BlockContext): readonly Node[] => {
  const values = new Map<string, Node[]>()
  const add = (key: string, children: readonly Node[]): void => {
    const all = values.get(key)
    if (all) all.push(element('dd', {}, children))
    else values.set(key, [element('dd', {}, children)])
  }
  for (const block of blocks) {
    if (block.type === 'passage' && block.kind === 'value') add(block.key, rows(block, context))
    if (block.type === 'kept' && block.kind === 'value' && block.value !== '')
      add(block.label ?? '', [linked(block.value, context)])
  }
  const items = [...values].map(([key, all]) => element('div', {}, [element('dt', {}, keyName(key)), ...all]))
  return items.length === 0 ? [] : [element('dl', {class: 'particulars'}, items)]
}

const linked = (value: string, {link}: BlockContext): Node => {
  const href = /^https?:/i.test(value) ? link(value) : undefined
  return href === undefined ? text(value) : element('a', {class: 'bare', href}, [text(value)])
}

/** The words for what a front matter says of where a text comes from. */
export type KeyWord = 'author' | 'publisher' | 'date' | 'source' | 'address'

const known: ReadonlyMap<string, KeyWord> = new Map([
  ['author', 'author'],
  ['publisher', 'publisher'],
  ['date', 'date'],
  ['source', 'source'],
  ['url', 'address'],
  ['address', 'address'],
])

/** The word for a key of the front matter that readers know: all of them tell where a text comes from. */
export const knownKey = (key: string): KeyWord | undefined => known.get(key.toLowerCase())

/** What readers call a key of the front matter. */
export const keyName = (key: string): readonly Node[] => {
  const word = knownKey(key)
  return word === undefined ? [text(key)] : both(word)
}

/** Fewer sections than this need no list of them; more than this are shown only when asked for. */
const listed = {from: 3, open: 14}

const sections = (shown: DocumentPage, from: string, {headings}: BlockContext, mayBeOpen = true): readonly Node[] => {
  const found = [...headings].filter(([, tag]) => tag === 'h2' || tag === 'h3')
  if (found.length < listed.from) return []
  const items = found.map(([{leaves}, tag]) => {
    const [first] = leaves
    const href = first ? segmentLink(from, shown, first.id) : '#main'
    return element('li', {class: tag}, [element('a', {href}, [...bilingual(plainTitle(leaves))])])
  })
  return [
    element('nav', {class: 'sections', 'aria-label': bothPlain('sections')}, [
      element('details', mayBeOpen && found.length <= listed.open ? {open: ''} : {}, [
        element('summary', {}, both('sections')),
        element('ol', {}, items),
      ]),
    ]),
  ]
}
