import type {Element, Root} from 'hast'
import {plainScalar} from '../compose.ts'
import type {Part} from '../part.ts'
import {valueStretches} from './attributes.ts'
import {attribute, elementsIn} from './nodes.ts'
import type {Stretch} from './stretches.ts'
import {partOf} from './stretches.ts'

/** A value that stands at the head of a document, word by word from the page. */
export interface FrontWords {
  readonly key: string
  readonly words: readonly Stretch[]
}

/** Where pages say something of themselves, the best place first. */
const places: readonly {readonly key: string; readonly names: readonly string[]}[] = [
  {key: 'author', names: ['author', 'article:author', 'og:article:author']},
  {
    key: 'date',
    names: ['article:published_time', 'og:published_time', 'pubdate', 'publishdate', 'publish_time', 'date', 'dc.date'],
  },
  {key: 'address', names: ['og:url']},
  {key: 'publisher', names: ['og:site_name']},
]

/** What the page says of itself: author, date, address and publisher, where it does; its title is a heading. */
export const frontOf = (page: string, root: Root): readonly FrontWords[] => {
  const metas = elementsIn(root, 'meta')
  const canonical = elementsIn(root, 'link').find(link => attribute(link, 'rel')?.toLowerCase() === 'canonical')
  return places.flatMap(({key, names}) => {
    const found = [
      ...(key === 'address' && canonical ? [wordsIn(page, canonical, 'href')] : []),
      ...names.flatMap(name => metas.filter(meta => nameOf(meta) === name).map(meta => wordsIn(page, meta, 'content'))),
    ].find(words => words.length > 0)
    return found ? [{key, words: found}] : []
  })
}

/** The title that the page gives to those that link to it. */
export const givenTitle = (page: string, root: Root): readonly Stretch[] => {
  const meta = elementsIn(root, 'meta').find(each => nameOf(each) === 'og:title')
  return meta ? wordsIn(page, meta, 'content') : []
}

const nameOf = (meta: Element): string | undefined =>
  (attribute(meta, 'property') ?? attribute(meta, 'name') ?? attribute(meta, 'itemProp'))?.toLowerCase()

/** A value of one line, and no other. */
const wordsIn = (page: string, element: Element, name: string): readonly Stretch[] => {
  const words = valueStretches(page, element, name) ?? []
  return words.some(({text}) => /[\n\r\p{Cc}\u2028\u2029\ufeff]/u.test(text)) ? [] : words
}

/** The head of a document. */
export const writeFront = (page: string, front: readonly FrontWords[]): readonly (readonly Part[])[] =>
  front.length === 0 ? [] : [[{add: '---'}], ...front.map(value => writeValue(page, value)), [{add: '---'}], []]

const writeValue = (page: string, {key, words}: FrontWords): readonly Part[] => {
  if (plainScalar.test(words.map(({text}) => text).join(''))) {
    return [{add: `${key}: `}, ...words.map(each => partOf(page, each))]
  }
  return [{add: `${key}: '`}, ...words.flatMap(each => quoted(page, each)), {add: "'"}]
}

const quoted = (page: string, stretch: Stretch): readonly Part[] => {
  const part = partOf(page, stretch)
  if ('add' in part || part.decoded) return stretch.text.includes("'") ? [{add: "'"}, part] : [part]
  const parts: Part[] = []
  let from = stretch.start
  for (const {index} of stretch.text.matchAll(/'/g)) {
    const at = stretch.start + index
    if (at > from) parts.push({at: {start: from, end: at}, decoded: false})
    parts.push({add: "'"})
    from = at
  }
  return [...parts, {at: {start: from, end: stretch.end}, decoded: false}]
}
