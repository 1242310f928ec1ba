import type {Block, Passage, TextFile} from '../../bitext/document.ts'
import type {SegmentId, TermId} from '../../bitext/ids.ts'
import type {AnnotatedPair} from '../../bitext/pair.ts'
import {leafRuns, leaves, passages} from '../../bitext/walk.ts'
import {foldLabel} from '../../markup/label.ts'
import {isPicture} from '../../markup/link-resolver.ts'
import {bothPlain} from '../both.ts'
import {titlePassage} from '../title.ts'
import {relative} from './address.ts'
import {bilingual} from './bilingual.ts'
import type {BlockContext} from './blocks.ts'
import {allNodes} from './blocks.ts'
import type {DocumentPage} from './document-pages.ts'
import {footnotesOf} from './document-pages.ts'
import {glossesOf} from './gloss.ts'
import type {Element, Node} from './hast.ts'
import {element} from './hast.ts'
import {headingTags} from './headings.ts'
import {both} from './label.ts'
import {masthead} from './masthead.ts'
import {page} from './page.ts'
import type {Site} from './site.ts'
import {termCard} from './term-card.ts'

/** The page of a document: its title, its text, its notes, and the cards of its terms. */
export const documentPage = (shown: DocumentPage, site: Site): TextFile => {
  const {document, title, path} = shown
  const heading = titlePassage(document)
  const context = contextOf(shown, site)
  const article = element('article', {class: 'text'}, [
    masthead(shown, heading, context),
    ...groups(
      document.children.filter(block => block !== heading),
      context,
    ),
    ...notes(shown, context),
  ])
  return page(
    {
      path,
      kind: 'document',
      title: title.zh === title.en ? title.en : `${title.en} ${title.zh}`,
      description: bothPlain('description', title),
      main: [article, ...pager(shown, site)],
      aside: cards(shown, site),
    },
    site,
  )
}

const contextOf = (shown: DocumentPage, site: Site): BlockContext => ({
  numbers: shown.numbers,
  renders: renderedWith(shown),
  glosses: glossesOf(shown, site.terms),
  headings: headingTags(shown.document, titlePassage(shown.document)),
  anchors: pageAnchors(shown, site),
  footnote: label => shown.footnotes.get(foldLabel(label)),
  link: url => linkFrom(url, shown, site),
  picture: url => pictureFrom(url, shown, site),
})

/** Where an address of a document leads from its page: to other documents by their pages, nowhere that is not there. */
const linkFrom = (url: string, shown: DocumentPage, site: Site): string | undefined => {
  const there = site.links.resolve(url, shown.document.path)
  switch (there.type) {
    case 'outside':
      return there.url
    case 'document':
      return pageAddress(there.path, there.segment, shown, site)
    case 'noAnchor':
      return there.path === shown.document.path ? undefined : pageAddress(there.path, undefined, shown, site)
    case 'asset':
      return fileAddress(there.asset.path, shown, site)
    case 'unsafe':
    case 'beyond':
    case 'noFile':
    case 'leftOut':
    case 'tooBig':
      return undefined
    default:
      return there satisfies never
  }
}

const pageAddress = (
  path: string,
  segment: SegmentId | undefined,
  shown: DocumentPage,
  site: Site,
): string | undefined => {
  const there = site.pageOf.get(path)
  if (!there) return undefined
  const fragment = segment === undefined ? '' : `#${segment}`
  return there === shown && segment !== undefined ? fragment : relative(shown.path, there.path) + fragment
}

const fileAddress = (path: string, shown: DocumentPage, site: Site): string | undefined => {
  const file = site.files.get(path)
  return file === undefined ? undefined : relative(shown.path, file)
}

const pictureFrom = (url: string, shown: DocumentPage, site: Site): string | undefined => {
  const there = site.links.resolve(url, shown.document.path)
  return there.type === 'asset' && isPicture(there.asset.path) ? fileAddress(there.asset.path, shown, site) : undefined
}

/** Ids that a page gives to parts of its own. */
const own = /^(?:main|closed|cards-title|notes-title|(?:view|fn|t)-.*)$/

/** The anchor of each heading as an id of the page, but for those that something else on it bears. */
const pageAnchors = ({document, numbers}: DocumentPage, {links}: Site): ReadonlyMap<Passage<AnnotatedPair>, string> => {
  const anchors = links.anchors(document.path)?.headings ?? new Map()
  const taken = new Set<string>(numbers.keys())
  const ids = new Map<Passage<AnnotatedPair>, string>()
  for (const passage of passages(document.children)) {
    const name = passage.kind === 'heading' ? anchors.get(passage) : undefined
    if (name === undefined || name === '' || taken.has(name) || own.test(name) || /\s/.test(name)) continue
    taken.add(name)
    ids.set(passage, name)
  }
  return ids
}

/** For each segment whose English renders others too: those others. */
export const renderedWith = ({
  document,
}: Pick<DocumentPage, 'document'>): ReadonlyMap<SegmentId, readonly AnnotatedPair[]> => {
  const others = new Map<SegmentId, AnnotatedPair[]>()
  for (const pair of leaves(document)) {
    const {rendering} = pair
    if (rendering.type !== 'with' || !rendering.found) continue
    const list = others.get(rendering.target)
    if (list) list.push(pair)
    else others.set(rendering.target, [pair])
  }
  return others
}

/** How many segments a browser lays out at a time: it leaves out groups that are far from the window. */
const groupSize = 50

/** The blocks of a document in groups of some fifty segments, none cut. */
const groups = (blocks: readonly Block<AnnotatedPair>[], context: BlockContext): readonly Element[] => {
  const found: Element[] = []
  let nodes: Node[] = []
  let segments = 0
  for (const block of blocks) {
    for (const node of allNodes([block], context)) nodes.push(node)
    for (const passage of passages([block])) segments += passage.leaves.length
    if (segments < groupSize) continue
    found.push(element('div', {class: 'group'}, nodes))
    nodes = []
    segments = 0
  }
  if (nodes.length > 0) found.push(element('div', {class: 'group'}, nodes))
  return found
}

const notes = (shown: DocumentPage, context: BlockContext): readonly Node[] => {
  if (shown.footnotes.size === 0) return []
  const sources = noteSources(shown)
  const items: Node[] = []
  for (const footnote of footnotesOf(shown.document.children)) {
    const number = shown.footnotes.get(foldLabel(footnote.label))
    if (number !== items.length + 1) continue
    const source = sources.get(number)
    const back = source ? [backLink(source, shown)] : []
    items.push(element('li', {id: `fn-${number}`}, [...allNodes(footnote.children, context), ...back]))
  }
  return [
    element('section', {class: 'notes', 'aria-labelledby': 'notes-title'}, [
      element('h2', {id: 'notes-title'}, both('notes')),
      element('ol', {}, items),
    ]),
  ]
}

const backLink = (source: SegmentId, {numbers}: DocumentPage): Node =>
  element('p', {class: 'back'}, [
    element('a', {href: `#${source}`}, both('backTo', {number: numbers.get(source) ?? ''})),
  ])

/** For each footnote the first segment that refers to it. */
export const noteSources = ({document, footnotes}: DocumentPage): ReadonlyMap<number, SegmentId> => {
  const sources = new Map<number, SegmentId>()
  for (const pair of leaves(document)) {
    for (const {run} of leafRuns(pair.zh)) {
      const number = run.type === 'footnote' ? footnotes.get(foldLabel(run.label)) : undefined
      if (number !== undefined && !sources.has(number)) sources.set(number, pair.id)
    }
  }
  return sources
}

/** The cards of the terms that stand on the page, in order of their first place; and where closing one leads. */
const cards = (shown: DocumentPage, site: Site): readonly Node[] => {
  const used = new Set<TermId>()
  for (const pair of leaves(shown.document)) for (const {term} of pair.annotations) used.add(term)
  const nodes: Node[] = []
  for (const id of used) {
    const use = site.terms.get(id)
    if (use) nodes.push(termCard(use, shown.path))
  }
  if (nodes.length === 0) return []
  return [
    element('aside', {class: 'cards', 'aria-labelledby': 'cards-title'}, [
      element('h2', {id: 'cards-title'}, both('termsOnPage')),
      ...nodes,
      element('span', {id: 'closed', hidden: ''}),
    ]),
  ]
}

const pager = (shown: DocumentPage, site: Site): readonly Node[] => {
  const index = site.pages.indexOf(shown)
  const links = [
    pagerLink('previous', site.pages[index - 1], shown.path),
    pagerLink('next', site.pages[index + 1], shown.path),
  ].flat()
  return links.length === 0 ? [] : [element('nav', {class: 'pager', 'aria-label': bothPlain('documents')}, links)]
}

const pagerLink = (key: 'previous' | 'next', there: DocumentPage | undefined, from: string): readonly Node[] =>
  there
    ? [
        element('a', {class: key, rel: key === 'next' ? 'next' : 'prev', href: relative(from, there.path)}, [
          element('small', {}, both(key)),
          ...bilingual(there.title),
        ]),
      ]
    : []
