import type {TextFile} from '../../bitext/document.ts'
import type {AnnotatedPair} from '../../bitext/pair.ts'
import {bothPlain} from '../both.ts'
import {relative} from './address.ts'
import {bilingual} from './bilingual.ts'
import type {Node} from './hast.ts'
import {element, text} from './hast.ts'
import {both} from './label.ts'
import {page} from './page.ts'
import {pinyin} from './pinyin.ts'
import {placeRow} from './place-row.ts'
import type {Site} from './site.ts'
import {termPath} from './term-card.ts'
import type {TermPlace, TermUse} from './term-use.ts'

/** Where the page stands within the edition; no term can bear that name. */
export const deviationsPath = 'terms/_deviations/index.html'

/** A term with the places whose English does not use it as the glossary asks. */
interface Deviation {
  readonly use: TermUse
  readonly places: readonly TermPlace[]
}

/** Every place whose English departs from the glossary, by term; what is not translated yet is no departure. */
export const deviationsIn = (terms: Iterable<TermUse>): readonly Deviation[] =>
  [...terms].flatMap(use => {
    const places = use.places.filter(({pair}) => deviates(pair, use))
    return places.length === 0 ? [] : [{use, places}]
  })

const deviates = ({rendering, annotations, misrenderings}: AnnotatedPair, {term: {id}}: TermUse): boolean =>
  rendering.type !== 'missing' &&
  rendering.type !== 'kept' &&
  (misrenderings.some(({term}) => term === id) ||
    annotations.some(annotation => annotation.term === id && annotation.rendering === undefined))

/** The page of all departures from the glossary, each with its reason. */
export const deviationsPage = (deviations: readonly Deviation[], site: Site): TextFile => {
  const places = deviations.reduce((sum, one) => sum + one.places.length, 0)
  const counts = {terms: deviations.length, places}
  return page(
    {
      path: deviationsPath,
      kind: 'terms',
      title: bothPlain('deviations'),
      description: bothPlain('deviationsCount', counts),
      main: [
        element('header', {class: 'masthead'}, [element('h1', {}, both('deviations'))]),
        element('p', {class: 'standfirst'}, both('deviationsWhy')),
        ...deviations.map(section),
      ],
    },
    site,
  )
}

const section = ({use, places}: Deviation): Node =>
  element('section', {class: 'concordance', 'aria-labelledby': use.term.id}, [
    element('h2', {id: use.term.id}, [
      element('a', {href: relative(deviationsPath, termPath(use.term.id)), lang: 'zh'}, [
        text(use.zh?.term ?? use.term.id),
      ]),
      ...pinyin(use.zh, use.term),
      text(' '),
      element('span', {class: 'en', lang: 'en'}, [text(use.en?.term ?? '')]),
    ]),
    ...places.flatMap((place, index) => {
      const href = relative(deviationsPath, place.page.path)
      const isSame = places[index - 1]?.page === place.page
      return [
        ...(isSame ? [] : [element('h3', {}, [element('a', {href}, [...bilingual(place.page.title)])])]),
        placeRow(place, use.term.id, deviationsPath),
        element('p', {class: 'reason'}, reasonOf(place, use)),
      ]
    }),
  ])

const rules: readonly string[] = ['term-missing', 'term-forbidden', 'term-deprecated']

/** Why the glossary is not followed there: in its file, or in the entry; or that nobody has said. */
const reasonOf = ({pair}: TermPlace, {term}: TermUse): readonly Node[] => {
  const {rendering} = pair
  const allowed = term.except.get(pair.id) ?? pair.allow.find(({rule}) => rules.includes(rule))?.reason
  if (allowed !== undefined) return [...both('reason'), text(`: ${allowed}`)]
  return rendering.type === 'omitted' ? [...both('omitted'), text(`: ${rendering.reason}`)] : both('noReason')
}
