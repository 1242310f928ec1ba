import type {Coverage} from '../../bitext/coverage.ts'
import {totalCoverage} from '../../bitext/coverage.ts'
import type {TextFile} from '../../bitext/document.ts'
import {bothPlain} from '../both.ts'
import {makingOf} from '../making.ts'
import {relative} from './address.ts'
import {apparatus} from './apparatus.ts'
import {bilingual} from './bilingual.ts'
import {latestChanges} from './changes/changes-page.ts'
import {particular, particulars} from './colophon/particulars.ts'
import {inProse} from './colophon/translation-section.ts'
import {bar, covered, percent} from './coverage-bar.ts'
import type {DocumentPage} from './document-pages.ts'
import {downloads} from './downloads.ts'
import {gaps} from './gaps.ts'
import type {Element, Node} from './hast.ts'
import {element, text} from './hast.ts'
import {both} from './label.ts'
import {bookData} from './linked-data.ts'
import {makingLines} from './making-lines.ts'
import {voiced} from './origins.ts'
import {page} from './page.ts'
import type {Site} from './site.ts'
import {titleHead} from './title-head.ts'

const path = 'index.html'

/** The title page of an edition: who made it and how, what it holds, how far it is, what stands beside it, and under which terms it may be used. */
export const indexPage = (site: Site): TextFile => {
  const {title} = site.edition.metadata
  return page(
    {
      path,
      kind: 'index',
      title: `${title.en} · ${title.zh}`,
      description: bothPlain('description', title),
      data: bookData(site),
      main: [
        titleHead(site),
        documents(site),
        ...unfinished(site),
        progress(site),
        howMade(site),
        glossary(site),
        ...latestChanges(site, path),
        ...beside(site),
        about(site),
      ],
    },
    site,
  )
}

const documents = (site: Site): Node =>
  element('section', {class: 'documents', 'aria-labelledby': 'documents'}, [
    element('h2', {id: 'documents'}, both('documents')),
    element(
      'ol',
      {},
      site.pages.map(shown =>
        element('li', {}, [
          element('a', {href: relative(path, shown.path)}, [...bilingual(shown.title)]),
          element('p', {class: 'progress'}, [bar(shown.coverage), ...covered(shown.coverage)]),
        ]),
      ),
    ),
  ])

const unfinished = (site: Site): readonly Node[] => {
  const found = site.pages.flatMap(shown => {
    const items = gaps(shown, path)
    return items.length === 0 ? [] : [heading(shown), element('dl', {class: 'gaps'}, items)]
  })
  const body = found.length === 0 ? [element('p', {}, both('finished'))] : [element('p', {}, both('gapsWhy')), ...found]
  return [
    element('section', {class: 'unfinished', 'aria-labelledby': 'gaps'}, [
      element('h2', {id: 'gaps'}, both('gaps')),
      ...body,
    ]),
  ]
}

const heading = ({title}: DocumentPage): Node => element('h3', {}, [...bilingual(title)])

/** The states in the order of a table's columns, with their names. */
const columns = [
  ['reviewed', 'reviewed'],
  ['translated', 'translated'],
  ['draft', 'drafts'],
  ['missing', 'missingMany'],
  ['kept', 'keptMany'],
] as const

const progress = (site: Site): Node => {
  const lines = site.pages.map(shown => [[text(shown.title.en)], shown.coverage] as const)
  const total = totalCoverage(site.pages.map(shown => shown.coverage))
  return element('section', {class: 'counts', 'aria-labelledby': 'coverage'}, [
    element('h2', {id: 'coverage'}, both('coverage')),
    element('div', {class: 'table', role: 'group', tabindex: '0', 'aria-labelledby': 'coverage'}, [
      element('table', {}, [
        element('thead', {}, [
          element('tr', {}, [
            element('th', {scope: 'col'}, both('documents')),
            ...columns.map(([, word]) => element('th', {scope: 'col', class: 'right'}, both(word))),
            element('th', {scope: 'col', class: 'right'}, both('staleMany')),
            element('th', {scope: 'col', class: 'right'}, both('coverage')),
          ]),
        ]),
        element(
          'tbody',
          {},
          lines.map(([name, coverage]) => line(name, coverage, 'en')),
        ),
        ...(lines.length > 1 ? [element('tbody', {class: 'total'}, [line(both('total'), total)])] : []),
      ]),
    ]),
  ])
}

const line = (name: readonly Node[], coverage: Coverage, lang?: string): Element => {
  const numbers = [...columns.map(([state]) => coverage.states[state]), coverage.stale].map(String)
  return element('tr', {}, [
    element('th', {scope: 'row', ...(lang === undefined ? {} : {lang})}, name),
    ...[...numbers, `${percent(coverage)} %`].map(number => element('td', {class: 'right'}, [text(number)])),
  ])
}

const glossary = (site: Site): Node => {
  const places = [...site.terms.values()].reduce((sum, use) => sum + use.count, 0)
  return element('section', {class: 'glossary', 'aria-labelledby': 'glossary'}, [
    element('h2', {id: 'glossary'}, both('glossary')),
    element('p', {}, [
      element('a', {href: relative(path, 'terms/index.html')}, both('glossaryCount', {terms: site.terms.size, places})),
    ]),
  ])
}

/** How the translation was made: in the project's own words, and as the entries record it. */
const howMade = ({edition}: Site): Node =>
  element('section', {class: 'making', 'aria-labelledby': 'made'}, [
    element('h2', {id: 'made'}, both('howMade')),
    ...(edition.metadata.process ? inProse(edition.metadata.process) : []),
    element(
      'ul',
      {},
      makingLines(makingOf(edition.documents)).map(line => element('li', {}, line)),
    ),
  ])

/** What is published beside the pages. */
const beside = (site: Site): readonly Node[] => {
  const formats = downloads(site, path)
  if (formats.length === 0) return []
  return [
    element('section', {class: 'downloads', 'aria-labelledby': 'downloads'}, [
      element('h2', {id: 'downloads'}, both('downloads')),
      element('dl', {class: 'particulars'}, formats),
    ]),
  ]
}

const about = (site: Site): Node => {
  const {licence, rights} = site.edition.metadata
  const pages = apparatus(site).map(({word, path: there}) =>
    element('li', {}, [element('a', {href: relative(path, there)}, both(word))]),
  )
  return element('section', {class: 'about', 'aria-labelledby': 'about'}, [
    element('h2', {id: 'about'}, both('about')),
    element('p', {}, both('alignment')),
    element('ul', {class: 'apparatus'}, pages),
    ...particulars([
      ...particular(both('licence'), licence === '' ? [] : [voiced(licence)]),
      ...particular(both('rights'), rights === '' ? [] : [voiced(rights)]),
    ]),
  ])
}
