import {totalCoverage} from '../../bitext/coverage.ts'
import {bothPlain, inBoth} from '../both.ts'
import {bilingual} from '../html/bilingual.ts'
import {covered} from '../html/coverage-bar.ts'
import type {Node} from '../html/hast.ts'
import {element, text} from '../html/hast.ts'
import {both} from '../html/label.ts'
import type {Book} from './book.ts'
import {own} from './own-files.ts'
import type {BookPage} from './page.ts'

/** The title page: what the book is, whose, by what right, and how far it is. */
export const titlePage = ({edition, chapters}: Book): BookPage => {
  const {title, author, translators, licence, rights} = edition.metadata
  const total = totalCoverage(chapters.map(({shown}) => shown.coverage))
  const by = author.zh === '' ? {zh: author.en, en: ''} : author
  return {
    path: own.title,
    title: bothPlain('titlePage'),
    type: 'titlepage',
    body: [
      element('section', {class: 'title', 'epub:type': 'titlepage'}, [
        element('p', {class: 'kicker'}, both('edition')),
        element('h1', {}, bilingual(title)),
        ...list([
          ...said(both('by'), by.zh === '' ? [] : bilingual(by)),
          ...said(both('translatedBy'), translators.length === 0 ? [] : [text(translators.join(', '))]),
          ...said(both('licence'), licence === '' ? [] : [text(licence)]),
          ...said(both('rights'), rights === '' ? [] : [text(rights)]),
        ]),
        element('p', {lang: 'en'}, [text(inBoth('alignment').en)]),
        element('p', {lang: 'zh'}, [text(inBoth('alignment').zh)]),
        ...(total.ratio === 1 && total.stale === 0 ? [] : [element('p', {class: 'progress'}, covered(total))]),
      ]),
    ],
  }
}

const said = (name: readonly Node[], value: readonly Node[]): readonly Node[] =>
  value.length === 0 ? [] : [element('dt', {}, name), element('dd', {}, value)]

const list = (items: readonly Node[]): readonly Node[] =>
  items.length === 0 ? [] : [element('dl', {class: 'particulars'}, items)]
