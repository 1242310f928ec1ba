import type {TextFile} from '../../bitext/document.ts'
import {bothPlain} from '../both.ts'
import {relative} from './address.ts'
import {deviationsIn, deviationsPath} from './deviations-page.ts'
import type {Node} from './hast.ts'
import {element, text} from './hast.ts'
import {both} from './label.ts'
import type {Letter} from './letters.ts'
import {byEnglish, byPinyin} from './letters.ts'
import {page} from './page.ts'
import {doubt, pinyin} from './pinyin.ts'
import type {Site} from './site.ts'
import {termPath} from './term-card.ts'
import type {TermUse} from './term-use.ts'

const path = 'terms/index.html'

/** The index of terms, by pinyin and by English. */
export const termsPage = (site: Site): TextFile => {
  const terms = [...site.terms.values()]
  const places = terms.reduce((sum, use) => sum + use.count, 0)
  const main =
    terms.length === 0
      ? [element('p', {}, both('noTerms'))]
      : [
          element('p', {class: 'standfirst'}, both('glossaryCount', {terms: terms.length, places})),
          ...deviationsLink(terms),
          index('pinyin', both('byPinyin'), byPinyin(terms), chineseEntry),
          index('english', both('byEnglish'), byEnglish(terms), englishEntry),
        ]
  return page(
    {
      path,
      kind: 'terms',
      title: bothPlain('glossary'),
      description: bothPlain('glossaryCount', {terms: terms.length, places}),
      main: [element('header', {class: 'masthead'}, [element('h1', {}, both('glossary'))]), ...main],
    },
    site,
  )
}

/** Leads to where the English departs from the glossary, if it does anywhere. */
const deviationsLink = (terms: readonly TermUse[]): readonly Node[] => {
  const deviations = deviationsIn(terms)
  if (deviations.length === 0) return []
  const places = deviations.reduce((sum, one) => sum + one.places.length, 0)
  const counts = {terms: deviations.length, places}
  return [element('p', {}, [element('a', {href: relative(path, deviationsPath)}, both('deviationsCount', counts))])]
}

const index = (
  name: string,
  title: readonly Node[],
  letters: readonly Letter[],
  entry: (use: TermUse) => readonly Node[],
): Node =>
  element('section', {class: 'alphabet', 'aria-labelledby': `by-${name}`}, [
    element('h2', {id: `by-${name}`}, title),
    element(
      'p',
      {class: 'letters'},
      letters.flatMap(({letter}) => [letterLink(name, letter), text(' ')]),
    ),
    ...letters.map(({letter, terms}) =>
      element('div', {class: 'letter'}, [
        element('h3', {id: letterId(name, letter)}, [text(letter)]),
        element(
          'ul',
          {},
          terms.map(use => element('li', {}, [...entry(use), ...countOf(use)])),
        ),
      ]),
    ),
  ])

const letterId = (name: string, letter: string): string => `${name}-${letter === '#' ? 'other' : letter.toLowerCase()}`

const letterLink = (name: string, letter: string): Node =>
  element('a', {href: `#${letterId(name, letter)}`}, [text(letter)])

const chineseEntry = (use: TermUse): readonly Node[] => [
  element('a', {href: hrefOf(use), lang: 'zh'}, [text(use.zh?.term ?? use.term.id)]),
  ...pinyin(use.zh, use.term),
  text(' '),
  element('span', {class: 'en', lang: 'en'}, [text(use.en?.term ?? '')]),
  ...doubt(use.term, 'en'),
]

const englishEntry = (use: TermUse): readonly Node[] => [
  element('a', {href: hrefOf(use), lang: 'en'}, [text(use.en?.term ?? use.term.id)]),
  ...doubt(use.term, 'en'),
  text(' '),
  element('span', {class: 'zh', lang: 'zh'}, [text(use.zh?.term ?? '')]),
]

const hrefOf = (use: TermUse): string => relative(path, termPath(use.term.id))

const countOf = (use: TermUse): readonly Node[] =>
  use.count === 0 ? [] : [text(' '), element('small', {class: 'count'}, [text(String(use.count))])]
