import type {Metadata} from '../../bitext/edition.ts'
import type {Title} from '../title.ts'
import {absolute} from './address.ts'
import type {DocumentPage} from './document-pages.ts'
import type {Node} from './hast.ts'
import {element, text} from './hast.ts'
import type {Part} from './parts.ts'
import type {Site} from './site.ts'
import {termPath} from './term-card.ts'
import type {TermUse} from './term-use.ts'

/** What a page says of itself to machines, in the vocabulary of schema.org. */
export type LinkedData = Readonly<Record<string, unknown>>

/** The edition as a book: who wrote and who translated it, of which Chinese, under which licence, and its chapters. */
export const bookData = (site: Site): LinkedData => {
  const {metadata} = site.edition
  return {
    ...bookOf(metadata),
    ...maybe('copyrightNotice', metadata.rights),
    ...maybe('license', licenceOf(metadata.licence)),
    hasPart: site.pages.map(({title, path}) => ({'@type': 'Chapter', ...named(title), ...addressed(metadata, path)})),
  }
}

/** A document, or a part of one, as a chapter of the book. */
export const chapterData = (shown: DocumentPage, part: Part, site: Site): LinkedData => {
  const {metadata} = site.edition
  return {
    '@type': 'Chapter',
    ...named(part.title),
    ...addressed(metadata, part.path),
    position: site.pages.indexOf(shown) + 1,
    inLanguage: ['zh', 'en'],
    ...people(metadata),
    translationOfWork: {'@type': 'Chapter', name: part.title.zh, inLanguage: 'zh', ...author(metadata)},
    ...maybe('license', licenceOf(metadata.licence)),
    isPartOf: bookOf(metadata),
  }
}

/** A term as one of a set. */
export const termData = ({term, zh, en}: TermUse, {edition: {metadata}}: Site): LinkedData => ({
  '@type': 'DefinedTerm',
  ...named({zh: zh?.term ?? term.id, en: en?.term ?? ''}),
  ...maybe('description', term.definition.en ?? term.definition.zh),
  ...addressed(metadata, termPath(term.id)),
  inDefinedTermSet: {'@type': 'DefinedTermSet', ...named(metadata.title), ...addressed(metadata, 'terms/index.html')},
})

const bookOf = (metadata: Metadata): LinkedData => ({
  '@type': 'Book',
  ...named(metadata.title),
  ...addressed(metadata, 'index.html'),
  inLanguage: ['zh', 'en'],
  ...people(metadata),
  translationOfWork: {'@type': 'Book', name: metadata.title.zh, inLanguage: 'zh', ...author(metadata)},
})

const named = ({zh, en}: Title): LinkedData => (en === '' || en === zh ? {name: zh} : {name: en, alternateName: zh})

const addressed = (metadata: Metadata, path: string): LinkedData =>
  metadata.baseUrl === '' ? {} : {url: absolute(metadata.baseUrl, path)}

const people = (metadata: Metadata): LinkedData => ({
  ...author(metadata),
  ...maybe(
    'translator',
    metadata.translators.length > 0 && metadata.translators.map(name => ({'@type': 'Person', name})),
  ),
})

const author = ({author: {zh, en}}: Metadata): LinkedData =>
  zh === '' && en === '' ? {} : {author: {'@type': 'Person', ...named({zh: zh === '' ? en : zh, en})}}

/** An address as it stands; anything else as the name of a licence. */
const licenceOf = (licence: string): unknown =>
  licence === '' || /^https?:\/\/\S+$/.test(licence) ? licence : {'@type': 'CreativeWork', name: licence}

const maybe = (key: string, value: unknown): LinkedData => (value ? {[key]: value} : {})

/** The same in the head of a page: data, not a script, in which no markup can begin. */
export const linkedData = (data: LinkedData): Node =>
  element('script', {type: 'application/ld+json'}, [
    text(
      JSON.stringify({'@context': 'https://schema.org', ...data}).replace(
        /[<>&\u2028\u2029]/g,
        mark => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`,
      ),
    ),
  ])
