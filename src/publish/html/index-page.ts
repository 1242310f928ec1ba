import type {Coverage} from '../../bitext/coverage.ts'
import {totalCoverage} from '../../bitext/coverage.ts'
import type {TextFile} from '../../bitext/document.ts'
import {bothPlain} from '../both.ts'
import {bookPath, markdownNames} from '../name.ts'
import {relative} from './address.ts'
import {bilingual} from './bilingual.ts'
import {latestChanges} from './changes/changes-page.ts'
import {bar, covered, percent} from './coverage-bar.ts'
import type {DocumentPage} from './document-pages.ts'
import {gaps} from './gaps.ts'
import type {Element, Node} from './hast.ts'
import {element, text} from './hast.ts'
import {both} from './label.ts'
import {bookData} from './linked-data.ts'
import {page} from './page.ts'
import type {Site} from './site.ts'

const path = 'index.html'

/** The title page of an edition: who made it, what it holds, how far it is, and under which terms it may be used. */
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
        head(site),
        documents(site),
        ...unfinished(site),
        progress(site),
        glossary(site),
        ...latestChanges(site, path),
        about(site),
      ],
    },
    site,
  )
}

const head = ({edition}: Site): Node => {
  const {title, author, translators} = edition.metadata
  return element('header', {class: 'masthead'}, [
    element('p', {class: 'kicker'}, both('edition')),
    element('h1', {}, [...bilingual(title)]),
    ...(author.zh + author.en === '' ? [] : [credit(both('by'), bilingual(author))]),
    ...(translators.length === 0 ? [] : [credit(both('translatedBy'), [text(translators.join(' · '))])]),
  ])
}

const credit = (label: readonly Node[], names: readonly Node[]): Node =>
  element('p', {class: 'credit'}, [element('small', {}, label), text(' '), ...names])

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

const about = (site: Site): Node => {
  const {licence, rights} = site.edition.metadata
  return element('section', {class: 'about', 'aria-labelledby': 'about'}, [
    element('h2', {id: 'about'}, both('about')),
    element('p', {}, both('alignment')),
    element('dl', {class: 'particulars'}, [
      ...entry(both('licence'), licence === '' ? [] : [text(licence)]),
      ...entry(both('rights'), rights === '' ? [] : [text(rights)]),
      ...entry(both('formats'), otherFormats(site)),
    ]),
  ])
}

const entry = (name: readonly Node[], value: readonly Node[]): readonly Node[] =>
  value.length === 0 ? [] : [element('div', {}, [element('dt', {}, name), element('dd', {}, value)])]

/** Links to what is published beside the pages. */
const otherFormats = (site: Site): readonly Node[] => {
  const items: Node[] = []
  if (site.formats.includes('epub')) {
    const href = relative(path, bookPath(site.edition.metadata, 'epub'))
    items.push(element('li', {}, [element('a', {href}, both('formatEpub'))]))
  }
  if (site.formats.includes('pdf')) {
    const href = relative(path, bookPath(site.edition.metadata, 'pdf'))
    items.push(element('li', {}, [element('a', {href}, both('formatPdf'))]))
  }
  if (site.formats.includes('markdown')) {
    const names = markdownNames(site.pages.map(({document}) => document.path))
    for (const {document, title} of site.pages) {
      const name = names.get(document.path) ?? 'untitled'
      items.push(
        element('li', {}, [
          element('span', {lang: 'en'}, [text(title.en)]),
          text(': '),
          element('a', {href: relative(path, `markdown/bilingual/${name}.md`)}, both('formatMarkdownBilingual')),
          text(' · '),
          element('a', {href: relative(path, `markdown/en/${name}.md`)}, both('formatMarkdownEnglish')),
        ]),
      )
    }
  }
  if (site.formats.includes('json')) {
    items.push(
      element('li', {}, [
        element('a', {href: 'json/edition.json'}, both('formatJson')),
        text(' · '),
        element('a', {href: 'json/edition.schema.json'}, both('formatSchema')),
      ]),
    )
  }
  return items.length === 0 ? [] : [element('ul', {}, items)]
}
