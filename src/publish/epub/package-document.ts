import type {TextFile} from '../../bitext/document.ts'
import {sha256Hex} from '../../bitext/hash.ts'
import {inBoth} from '../both.ts'
import type {Book} from './book.ts'
import {mediaTypeOf} from './media-type.ts'
import {own} from './own-files.ts'
import type {XmlElement} from './xml.ts'
import {writeXml, xml} from './xml.ts'

/**
 * The moment that stands for when a book was last changed: always the same, so that the same edition gives the same bytes.
 * What tells two states of a book apart is its identifier.
 */
const modified = '2000-01-01T00:00:00Z'

/** The package document: what the book is, what files it holds, and in which order they are read. */
export const packageDocument = (book: Book, pages: readonly TextFile[]): string => {
  const root = xml(
    'package',
    {
      xmlns: 'http://www.idpf.org/2007/opf',
      version: '3.0',
      'unique-identifier': 'id',
      prefix: 'schema: http://schema.org/',
      'xml:lang': 'zh',
    },
    [
      xml('metadata', {'xmlns:dc': 'http://purl.org/dc/elements/1.1/'}, [
        xml('dc:identifier', {id: 'id'}, identifier(book, pages)),
        ...about(book),
        xml('meta', {property: 'dcterms:modified'}, modified),
        ...accessibility(book),
        // Older reading systems look for the cover here.
        xml('meta', {name: 'cover', content: idOf(own.cover)}),
      ]),
      manifest(book, pages),
      xml(
        'spine',
        {},
        pages.map(({path}) => xml('itemref', {idref: idOf(path)})),
      ),
    ],
  )
  return `<?xml version="1.0" encoding="UTF-8"?>\n${writeXml([root])}\n`
}

/** A UUID that follows from what the book says: another text is another state of the book. */
const identifier = ({edition: {metadata}}: Book, pages: readonly TextFile[]): string => {
  const {title, author, translators, licence, rights} = metadata
  const parts = [...pages.map(({text}) => sha256Hex(text)), {title, author, translators, licence, rights}]
  const hex = sha256Hex(JSON.stringify(parts))
  // The marks of version 8, a UUID of one's own making (RFC 9562, 5.8).
  const groups = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ]
  return `urn:uuid:${groups.join('-')}`
}

const about = ({edition: {metadata}}: Book): readonly XmlElement[] => {
  const {title, author, translators, licence, rights} = metadata
  const named = (lang: 'zh' | 'en', id: string, order: string): readonly XmlElement[] => [
    xml('dc:title', {id, 'xml:lang': lang}, orDash(title[lang])),
    xml('meta', {refines: `#${id}`, property: 'display-seq'}, order),
  ]
  return [
    ...named('zh', 'title-zh', '1'),
    ...named('en', 'title-en', '2'),
    xml('meta', {refines: '#title-zh', property: 'title-type'}, 'main'),
    ...creator(author),
    ...translators.flatMap((name, index) => person('dc:contributor', `translator-${index + 1}`, {en: name}, 'trl')),
    xml('dc:language', {}, 'zh'),
    xml('dc:language', {}, 'en'),
    ...[rights, licence].filter(part => part !== '').map(part => xml('dc:rights', {}, part)),
    ...(['zh', 'en'] as const).map(lang => xml('dc:description', {'xml:lang': lang}, inBoth('alignment')[lang])),
  ]
}

const orDash = (words: string): string => (words.trim() === '' ? '—' : words)

const creator = ({zh, en}: Book['edition']['metadata']['author']): readonly XmlElement[] =>
  zh === '' && en === ''
    ? []
    : person('dc:creator', 'author', zh === '' ? {en} : {zh, ...(en === '' || en === zh ? {} : {en})}, 'aut')

const person = (
  tagName: 'dc:creator' | 'dc:contributor',
  id: string,
  {zh, en}: {readonly zh?: string; readonly en?: string},
  role: string,
): readonly XmlElement[] => [
  xml(tagName, {id, 'xml:lang': zh === undefined ? 'en' : 'zh'}, orDash(zh ?? en ?? '')),
  xml('meta', {refines: `#${id}`, property: 'role', scheme: 'marc:relators'}, role),
  ...(zh !== undefined && en !== undefined
    ? [xml('meta', {refines: `#${id}`, property: 'alternate-script', 'xml:lang': 'en'}, en)]
    : []),
]

/** What reading with eyes, ears or fingers may expect, by http://www.w3.org/2021/a11y-discov-vocab/latest/. */
const accessibility = ({pictures, terms}: Book): readonly XmlElement[] => {
  const hasPictures = pictures.size > 0
  const said = (property: string, values: readonly string[]): readonly XmlElement[] =>
    values.map(value => xml('meta', {property: `schema:${property}`}, value))
  const {zh, en} = inBoth('accessible')
  return [
    ...said('accessMode', hasPictures ? ['textual', 'visual'] : ['textual']),
    ...said('accessModeSufficient', [hasPictures ? 'textual,visual' : 'textual']),
    ...said('accessibilityFeature', [
      'displayTransformability',
      'readingOrder',
      'structuralNavigation',
      'tableOfContents',
      ...(hasPictures ? ['alternativeText'] : []),
      ...(terms.size > 0 ? ['rubyAnnotations'] : []),
    ]),
    // Nobody has looked whether a picture flashes.
    ...said('accessibilityHazard', [hasPictures ? 'unknown' : 'none']),
    xml('meta', {property: 'schema:accessibilitySummary', 'xml:lang': 'en'}, en),
    xml('meta', {property: 'schema:accessibilitySummary', 'xml:lang': 'zh'}, zh),
  ]
}

const manifest = ({pictures}: Book, pages: readonly TextFile[]): XmlElement => {
  const item = (path: string, type: string, properties?: string): XmlElement =>
    xml('item', {id: idOf(path), href: path, 'media-type': type, ...(properties === undefined ? {} : {properties})})
  return xml('manifest', {}, [
    ...pages.map(({path}) => item(path, 'application/xhtml+xml', path === own.nav ? 'nav' : undefined)),
    item(own.cover, 'image/svg+xml', 'cover-image'),
    item(own.style, 'text/css'),
    ...[...pictures.values()].map(path => item(path, mediaTypeOf(path) ?? '')),
  ])
}

const idOf = (path: string): string => (path === own.cover ? 'cover-image' : path.replace(/\.[a-z]+$/, ''))
