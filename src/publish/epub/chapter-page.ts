import type {SegmentId} from '../../bitext/ids.ts'
import {foldLabel} from '../../markup/label.ts'
import {isPicture} from '../../markup/link-resolver.ts'
import {renderedWith} from '../html/document-page.ts'
import {noteSources} from '../html/footnotes.ts'
import {firstMeetings} from '../html/gloss.ts'
import type {Node} from '../html/hast.ts'
import {element} from '../html/hast.ts'
import {headingTags} from '../html/headings.ts'
import {both} from '../html/label.ts'
import {footnotesOf} from '../html/parts.ts'
import type {TermUse} from '../html/term-use.ts'
import {titlePassage} from '../title.ts'
import type {BlockContext, PassageNodes} from './blocks.ts'
import {blocksInBook} from './blocks.ts'
import type {Book, Chapter} from './book.ts'
import {chapterHead} from './chapter-head.ts'
import type {ReadingOf} from './inline.ts'
import {outside} from './outside.ts'
import type {BookPage} from './page.ts'
import {paragraphs} from './segment-nodes.ts'

/** How the segments of a chapter are shown. */
export interface Setting {
  readonly inPassage: PassageNodes
  readonly readingOf: ReadingOf
}

/** The page of a document: its title, its text and its footnotes; in a book for e-readers each segment by itself. */
export const chapterPage = (chapter: Chapter, book: Book, setting = segmentBySegment(book)): BookPage => {
  const {document, title} = chapter.shown
  const heading = titlePassage(document)
  const context = contextOf(chapter, book, setting)
  const text = blocksInBook(
    document.children.filter(block => block !== heading),
    context,
  )
  return {
    path: chapter.path,
    title: title.zh === title.en ? title.zh : `${title.zh} ${title.en}`,
    type: 'bodymatter',
    body: [
      element('section', {'epub:type': 'chapter', role: 'doc-chapter'}, [
        ...chapterHead(chapter.shown, heading, context),
        ...text,
        ...footnotes(chapter, context),
      ]),
    ],
  }
}

const segmentBySegment = (book: Book): Setting => ({
  inPassage: (leaves, context) => leaves.flatMap(pair => paragraphs(pair, context)),
  readingOf: readings(book),
})

const contextOf = ({shown}: Chapter, book: Book, setting: Setting): BlockContext => ({
  ...setting,
  numbers: shown.numbers,
  renders: renderedWith(shown),
  glosses: new Map(),
  met: new Set(firstMeetings(shown.document).map(({annotation}) => annotation)),
  headings: headingTags(shown.document, titlePassage(shown.document)),
  footnote: label => shown.footnotes.get(foldLabel(label)),
  link: url => linkFrom(url, shown.document.path, book),
  picture: url => {
    const there = book.links.resolve(url, shown.document.path)
    return there.type === 'asset' && isPicture(there.asset.path) ? book.pictures.get(there.asset.path) : undefined
  },
})

/** The pinyin of a form of a term, a question mark behind what nobody has confirmed. */
const readings = ({terms}: Book): ReadingOf => {
  const known: ReadonlyMap<string, TermUse> = terms
  return (id, written) => {
    const term = known.get(id)?.term
    const pinyin = term?.zh.find(form => form.term === written)?.pinyin
    return pinyin !== undefined && term?.unconfirmed.includes('pinyin') ? `${pinyin} ?` : pinyin
  }
}

/** Where an address of a document leads: out of the book, or to another chapter; nowhere that is not in the book. */
const linkFrom = (url: string, base: string, book: Book): string | undefined => {
  const there = book.links.resolve(url, base)
  switch (there.type) {
    case 'outside':
      return outside(there.url)
    case 'document':
      return chapterAddress(there.path, there.segment, book)
    case 'noAnchor':
      return there.path === base ? undefined : chapterAddress(there.path, undefined, book)
    case 'asset':
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

const chapterAddress = (path: string, segment: SegmentId | undefined, {chapterOf}: Book): string | undefined => {
  const there = chapterOf.get(path)
  return there && (segment === undefined ? there.path : `${there.path}#${segment}`)
}

const footnotes = ({shown}: Chapter, context: BlockContext): readonly Node[] => {
  const sources = noteSources(shown.document.children, shown)
  const notes: Node[] = []
  for (const footnote of footnotesOf(shown.document.children)) {
    const number = shown.footnotes.get(foldLabel(footnote.label))
    if (number !== notes.length + 1) continue
    const source = sources.get(number)
    const name = element('p', {class: 'number'}, [{type: 'text', value: String(number)}])
    notes.push(
      element('aside', {'epub:type': 'footnote', role: 'doc-footnote', id: `fn-${number}`}, [
        name,
        ...blocksInBook(footnote.children, context),
        ...(source === undefined ? [] : [backLink(source, context)]),
      ]),
    )
  }
  if (notes.length === 0) return []
  return [element('section', {class: 'notes', 'epub:type': 'footnotes'}, [element('h2', {}, both('notes')), ...notes])]
}

const backLink = (source: SegmentId, {numbers}: BlockContext): Node =>
  element('p', {class: 'back'}, [
    element(
      'a',
      {'epub:type': 'backlink', role: 'doc-backlink', href: `#${source}`},
      both('backTo', {number: numbers.get(source) ?? ''}),
    ),
  ])
