import type {Block, Passage, TextFile} from '../../bitext/document.ts'
import type {SegmentId, TermId} from '../../bitext/ids.ts'
import type {AnnotatedPair} from '../../bitext/pair.ts'
import {leaves, passages} from '../../bitext/walk.ts'
import {foldLabel} from '../../markup/label.ts'
import {bothPlain} from '../both.ts'
import {inOneLine, titlePassage} from '../title.ts'
import type {BlockContext} from './blocks.ts'
import {allNodes} from './blocks.ts'
import type {DocumentPage} from './document-pages.ts'
import {footnotes} from './footnotes.ts'
import {glossesOf} from './gloss.ts'
import type {Element, Node} from './hast.ts'
import {element} from './hast.ts'
import {headingTags} from './headings.ts'
import {both} from './label.ts'
import {chapterData} from './linked-data.ts'
import {masthead, partHead} from './masthead.ts'
import {page} from './page.ts'
import {linkFrom, pictureFrom} from './page-links.ts'
import {pager} from './pager.ts'
import type {Part} from './parts.ts'
import {readingsOf} from './readings.ts'
import type {Site} from './site.ts'
import {termCard} from './term-card.ts'

/** The pages of a document: each with its title, its text, its footnotes, and the cards of its terms. */
export const documentPage = (shown: DocumentPage, site: Site): readonly TextFile[] => {
  const heading = titlePassage(shown.document)
  const context = contextOf(shown, site)
  return shown.parts.map(part => {
    const place = {page: shown, path: part.path}
    const here: BlockContext = {
      ...context,
      link: url => linkFrom(url, place, site),
      picture: url => pictureFrom(url, place, site),
    }
    const article = element('article', {class: 'text'}, [
      part.number === 1 ? masthead(shown, heading, here) : partHead(shown, part, here),
      ...groups(
        part.blocks.filter(block => block !== heading),
        here,
      ),
      ...footnotes(shown, part, here),
    ])
    return page(
      {
        path: part.path,
        kind: 'document',
        title: titleLine(shown, part),
        description: bothPlain('description', shown.title),
        main: [article, ...pager(shown, part, site)],
        aside: cards(part, site),
        data: chapterData(shown, part, site),
      },
      site,
    )
  })
}

/** What all pages of a document know of it. */
const contextOf = (shown: DocumentPage, site: Site): Omit<BlockContext, 'link' | 'picture'> => ({
  numbers: shown.numbers,
  renders: renderedWith(shown),
  glosses: glossesOf(shown, site.terms),
  readings: readingsOf(shown, site.terms),
  headings: headingTags(shown.document, titlePassage(shown.document)),
  anchors: pageAnchors(shown, site),
  footnote: label => shown.footnotes.get(foldLabel(label)),
})

const titleLine = ({title}: DocumentPage, part: Part): string =>
  part.number === 1 ? inOneLine(title) : `${inOneLine(part.title)} · ${inOneLine(title)}`

/** Ids that a page gives to parts of its own. */
const own = /^(?:main|closed|cards-title|notes-title|(?:view|reading|fn|t)-.*)$/

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

/** The cards of the terms that stand on a page, in order of their first place; and where closing one leads. */
const cards = (part: Part, site: Site): readonly Node[] => {
  const used = new Set<TermId>()
  const here = [...part.blocks, ...part.footnotes]
  for (const pair of leaves({children: here})) for (const {term} of pair.annotations) used.add(term)
  const nodes: Node[] = []
  for (const id of used) {
    const use = site.terms.get(id)
    if (use) nodes.push(termCard(use, part.path))
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
