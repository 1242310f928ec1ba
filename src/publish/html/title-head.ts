import {bilingual} from './bilingual.ts'
import type {Node} from './hast.ts'
import {element, text} from './hast.ts'
import {both} from './label.ts'
import {originsOf, voiced} from './origins.ts'
import {linkFrom} from './page-links.ts'
import type {Site} from './site.ts'

/** The head of the title page: the title in both languages, and whom the edition has to thank. */
export const titleHead = (site: Site): Node => {
  const {title, author, translators} = site.edition.metadata
  const hasAuthor = author.zh + author.en !== ''
  return element('header', {class: 'masthead'}, [
    element('p', {class: 'kicker'}, both('edition')),
    element('h1', {}, [...bilingual(title)]),
    ...(hasAuthor ? [credit(both('by'), bilingual(author.zh === '' ? {zh: author.en, en: ''} : author))] : []),
    ...(translators.length === 0 ? [] : [credit(both('translatedBy'), [text(translators.join(' · '))])]),
    ...origins(site, hasAuthor),
  ])
}

/** More of a kind than this are told by their documents alone. */
const most = 3

/** What the documents say of where they come from, each once. */
const origins = (site: Site, hasAuthor: boolean): readonly Node[] => {
  const words = hasAuthor
    ? (['publisher', 'source', 'address'] as const)
    : (['author', 'publisher', 'source', 'address'] as const)
  return words.flatMap(word => {
    const values = new Map<string, Node>()
    for (const page of site.pages)
      for (const {word: own, value} of originsOf(page)) {
        if (own !== word || values.has(value)) continue
        const href = /^https?:/i.test(value) ? linkFrom(value, {page, path: 'index.html'}, site) : undefined
        values.set(value, href === undefined ? voiced(value) : element('a', {class: 'bare', href}, [text(value)]))
      }
    if (values.size === 0 || values.size > most) return []
    return [
      credit(
        both(word === 'author' ? 'by' : word),
        [...values.values()].flatMap((node, at) => (at === 0 ? [node] : [text(' · '), node])),
      ),
    ]
  })
}

const credit = (label: readonly Node[], names: readonly Node[]): Node =>
  element('p', {class: 'credit'}, [element('small', {}, label), text(' '), ...names])
