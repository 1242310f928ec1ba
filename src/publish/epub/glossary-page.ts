import {bothPlain} from '../both.ts'
import type {Node} from '../html/hast.ts'
import {element, text} from '../html/hast.ts'
import {both} from '../html/label.ts'
import {byPinyin} from '../html/letters.ts'
import {doubt, pinyin} from '../html/pinyin.ts'
import {definitions, shownForm} from '../html/term-card.ts'
import type {TermUse} from '../html/term-use.ts'
import type {Book} from './book.ts'
import {own} from './own-files.ts'
import type {BookPage} from './page.ts'

/** What a glossary says of the places of a term. */
export type PlacesOf = (use: TermUse, book: Book) => readonly Node[]

/** The terms that stand in the book, in order of their pinyin, each with a link to its first place; none where no term does. */
export const glossaryPage = (book: Book, placesOf: PlacesOf = firstPlace): BookPage | undefined => {
  if (book.terms.size === 0) return undefined
  const terms = byPinyin(book.terms.values()).flatMap(letter => letter.terms)
  return {
    path: own.glossary,
    title: bothPlain('glossary'),
    type: 'backmatter',
    body: [
      element('section', {'epub:type': 'glossary', role: 'doc-glossary'}, [
        element('h1', {}, both('glossary')),
        element(
          'dl',
          {class: 'glossary'},
          terms.flatMap(use => [nameOf(use), meaningOf(use, placesOf(use, book))]),
        ),
      ]),
    ],
  }
}

const nameOf = ({term, zh}: TermUse): Node =>
  element('dt', {id: `t-${term.id}`, 'epub:type': 'glossterm'}, [
    element('dfn', {lang: 'zh'}, [text(zh?.term ?? term.id)]),
    ...pinyin(zh, term),
  ])

const meaningOf = (use: TermUse, places: readonly Node[]): Node => {
  const {term, zh, en} = use
  const english =
    en && en.term !== zh?.term
      ? [element('p', {lang: 'en', class: 'name'}, [text(shownForm(en)), ...doubt(term, 'en')])]
      : []
  return element('dd', {'epub:type': 'glossdef'}, [...english, ...definitions(use), ...places])
}

const firstPlace: PlacesOf = ({places}, {chapterOf}) => {
  const first = places[0]
  const chapter = first && chapterOf.get(first.page.document.path)
  if (!chapter) return []
  const link = element('a', {href: `${chapter.path}#${first.pair.id}`}, both('firstPlace'))
  return [element('p', {class: 'first'}, [link])]
}
