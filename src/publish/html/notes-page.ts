import type {TextFile} from '../../bitext/document.ts'
import {bothPlain} from '../both.ts'
import {relative} from './address.ts'
import {bilingual} from './bilingual.ts'
import type {DocumentPage} from './document-pages.ts'
import {segmentLink} from './document-pages.ts'
import type {Node} from './hast.ts'
import {element, text} from './hast.ts'
import {both} from './label.ts'
import type {DocumentNotes, NotedPlace} from './notes.ts'
import {notesPath} from './own-files.ts'
import {page} from './page.ts'
import {linkFrom, pictureFrom} from './page-links.ts'
import type {Surroundings} from './phrasing.ts'
import {phrasing} from './phrasing.ts'
import type {Site} from './site.ts'

/** The page of all that the translators say to readers: notes, omissions and additions, document by document. */
export const notesPage = (site: Site): TextFile =>
  page(
    {
      path: notesPath,
      kind: 'notes',
      title: bothPlain('notesTitle'),
      description: bothPlain('notesWhy'),
      main: [
        element('header', {class: 'masthead'}, [element('h1', {}, both('notesTitle'))]),
        element('p', {class: 'standfirst'}, both('notesWhy')),
        ...site.notes.map(one => section(one, site)),
      ],
    },
    site,
  )

const section = ({page: shown, places}: DocumentNotes, site: Site): Node => {
  const id = `notes-${site.pages.indexOf(shown) + 1}`
  return element('section', {class: 'concordance', 'aria-labelledby': id}, [
    element('h2', {id}, [element('a', {href: relative(notesPath, shown.path)}, [...bilingual(shown.title)])]),
    ...places.map(place => noted(place, shown, site)),
  ])
}

const noted = ({pair, number, host}: NotedPlace, shown: DocumentPage, site: Site): Node => {
  const {rendering} = pair
  const english = host.rendering.type === 'english' ? host.rendering.en.plain : ''
  const remarks: Node[] = []
  if (rendering.type === 'omitted') remarks.push(remark('omitted', rendering.reason))
  if (rendering.type === 'english' && rendering.added !== undefined) remarks.push(remark('added', rendering.added))
  if (pair.note) {
    const words = phrasing(pair.note, [], surroundings(shown, site))
    remarks.push(element('p', {class: 'note'}, [element('b', {}, both('note')), text(' '), ...voiced(words)]))
  }
  return element('div', {class: 'noted'}, [
    element('p', {class: 'pair'}, [
      element('a', {class: 'no', href: segmentLink(notesPath, shown, pair.id)}, [text(String(number))]),
      element('span', {class: 'zh', lang: 'zh'}, [text(pair.zh.plain)]),
      ...(english === '' ? [] : [text(' '), element('span', {class: 'en', lang: 'en'}, [text(english)])]),
    ]),
    ...remarks,
  ])
}

const remark = (kind: 'omitted' | 'added', reason: string): Node =>
  element('p', {class: 'note'}, [element('b', {}, both(kind)), text(' '), ...voiced([text(reason)])])

/** Translators write notes in English. */
const voiced = (words: readonly Node[]): readonly Node[] => [element('span', {lang: 'en'}, words)]

/** Links hold as on the page of the document; footnotes stand there. */
const surroundings = (shown: DocumentPage, site: Site): Surroundings => {
  const place = {page: shown, path: notesPath}
  return {
    link: url => linkFrom(url, place, site),
    picture: url => pictureFrom(url, place, site),
    footnote: () => undefined,
  }
}
