import type {Passage} from '../../bitext/document.ts'
import type {AnnotatedPair} from '../../bitext/pair.ts'
import {passages} from '../../bitext/walk.ts'
import {bothPlain} from '../both.ts'
import {bilingual} from '../html/bilingual.ts'
import type {Element, Node} from '../html/hast.ts'
import {element, text} from '../html/hast.ts'
import {headingTags} from '../html/headings.ts'
import {both} from '../html/label.ts'
import {footnotesOf} from '../html/parts.ts'
import type {Title} from '../title.ts'
import {plainTitle, titlePassage} from '../title.ts'
import type {Book, Chapter} from './book.ts'
import {own} from './own-files.ts'
import type {BookPage} from './page.ts'

/** The navigation document: the contents, with the headings of each document, and the landmarks. */
export const navPage = (book: Book): BookPage => {
  const back = [
    ...(book.terms.size === 0 ? [] : [entry(own.glossary, both('glossary'))]),
    entry(own.colophon, both('colophon')),
  ]
  return {
    path: own.nav,
    title: bothPlain('contents'),
    type: 'frontmatter',
    body: [
      element('nav', {'epub:type': 'toc', role: 'doc-toc', id: 'toc', 'aria-label': bothPlain('contents')}, [
        element('h1', {}, both('contents')),
        element('ol', {}, [entry(own.title, both('titlePage')), ...book.chapters.map(chapterEntry), ...back]),
      ]),
      landmarks(book),
    ],
  }
}

const entry = (href: string, name: readonly Node[], below: readonly Element[] = []): Element =>
  element('li', {}, [element('a', {href}, name), ...(below.length === 0 ? [] : [element('ol', {}, below)])])

const chapterEntry = ({shown, path}: Chapter): Element =>
  entry(path, nameOf(shown.title, shown.name), nested(headingsOf({shown, path}), path, 2))

/** A heading of the contents, and how deep it stands, from 2. */
interface Heading {
  readonly passage: Passage<AnnotatedPair>
  readonly depth: number
}

/** The headings of a chapter in the order in which its page shows them; those of footnotes stand behind the text, unlisted. */
const headingsOf = ({shown: {document}}: Chapter): readonly Heading[] => {
  const inNotes = new Set(footnotesOf(document.children).flatMap(note => passages(note.children)))
  return [...headingTags(document, titlePassage(document))]
    .filter(([passage]) => passage.leaves.length > 0 && !inNotes.has(passage))
    .map(([passage, tag]) => ({passage, depth: Number(tag.slice(1))}))
}

/** Headings with those below them, as list items. */
const nested = (headings: readonly Heading[], path: string, depth: number): readonly Element[] => {
  const items: Element[] = []
  for (let at = 0; at < headings.length; ) {
    const heading = headings[at]
    let end = at + 1
    while (end < headings.length && (headings[end]?.depth ?? 0) > depth) end += 1
    if (heading) {
      const {leaves} = heading.passage
      const name = nameOf(plainTitle(leaves), leaves[0]?.id ?? '')
      items.push(entry(`${path}#${leaves[0]?.id}`, name, nested(headings.slice(at + 1, end), path, depth + 1)))
    }
    at = end
  }
  return items
}

/** A title in both languages, or what stands for one that says nothing. */
const nameOf = (title: Title, otherwise: string): readonly Node[] =>
  title.zh.trim() === '' ? [text(otherwise)] : bilingual(title)

const landmarks = (book: Book): Element => {
  const start = book.chapters[0]
  const mark = (type: string, href: string, name: readonly Node[]): Element =>
    element('li', {}, [element('a', {'epub:type': type, href}, name)])
  return element('nav', {'epub:type': 'landmarks', hidden: 'hidden', id: 'landmarks'}, [
    element('ol', {}, [
      mark('cover', own.coverPage, both('cover')),
      mark('titlepage', own.title, both('titlePage')),
      mark('toc', `${own.nav}#toc`, both('contents')),
      ...(start ? [mark('bodymatter', start.path, both('startOfText'))] : []),
      ...(book.terms.size === 0 ? [] : [mark('glossary', own.glossary, both('glossary'))]),
      mark('colophon', own.colophon, both('colophon')),
    ]),
  ])
}
