import {bothPlain, inBoth} from '../both.ts'
import {citation} from '../cite.ts'
import {bilingual} from '../html/bilingual.ts'
import {inProse} from '../html/colophon/translation-section.ts'
import type {Node} from '../html/hast.ts'
import {element, text} from '../html/hast.ts'
import {both} from '../html/label.ts'
import {makingLines} from '../html/making-lines.ts'
import {originsOf, voiced} from '../html/origins.ts'
import {makingOf} from '../making.ts'
import type {Book, Chapter} from './book.ts'
import {outside} from './outside.ts'
import {own} from './own-files.ts'
import type {BookPage} from './page.ts'

/** The colophon of a book: where its texts come from, how the translation was made, and how it is cited. */
export const colophonPage = (book: Book): BookPage => {
  const {metadata, documents} = book.edition
  const {en, zh} = citation(metadata)
  return {
    path: own.colophon,
    title: bothPlain('colophon'),
    type: 'backmatter',
    body: [
      element('section', {class: 'colophon', 'epub:type': 'colophon', role: 'doc-colophon'}, [
        element('h1', {}, both('colophon')),
        element('h2', {}, both('howMade')),
        ...(metadata.process ? inProse(metadata.process) : []),
        element(
          'ul',
          {},
          makingLines(makingOf(documents)).map(line => element('li', {}, line)),
        ),
        ...(book.chapters.length === 0 ? [] : [element('h2', {}, both('theSource'))]),
        ...book.chapters.flatMap(source),
        element('h2', {}, both('theCiting')),
        element('p', {lang: 'en'}, [text(en)]),
        element('p', {lang: 'zh'}, [text(zh)]),
        element('h2', {}, both('theMaking')),
        element('p', {lang: 'en'}, [text(inBoth('madeWith').en)]),
        element('p', {lang: 'zh'}, [text(inBoth('madeWith').zh)]),
      ]),
    ],
  }
}

/** Where a document comes from, as its front matter says. */
const source = ({shown}: Chapter): readonly Node[] => {
  const items = originsOf(shown).flatMap(({word, value}) => [
    element('dt', {}, both(word)),
    element('dd', {}, [linked(value)]),
  ])
  return [
    element('h3', {}, [...bilingual(shown.title)]),
    element('dl', {class: 'particulars'}, [
      element('dt', {}, both('file')),
      element('dd', {}, [element('code', {}, [text(shown.document.path)])]),
      ...items,
    ]),
  ]
}

const linked = (value: string): Node => {
  const href = /^https?:/i.test(value) ? outside(value) : undefined
  return href === undefined ? voiced(value) : element('a', {href}, [text(value)])
}
