import type {TextFile} from '../../bitext/document.ts'
import type {Form, Term} from '../../bitext/glossary.ts'
import {readTarget} from '../../markup/address.ts'
import {relative} from './address.ts'
import {bilingual} from './bilingual.ts'
import type {Element, Node} from './hast.ts'
import {element, text} from './hast.ts'
import {both} from './label.ts'
import {termData} from './linked-data.ts'
import {page} from './page.ts'
import {doubt, pinyin} from './pinyin.ts'
import {placeRow} from './place-row.ts'
import {written} from './serialize.ts'
import type {Site} from './site.ts'
import {definitions, shownForm, termPath} from './term-card.ts'
import type {TermPlace, TermUse} from './term-use.ts'

/** The page of a term: what it means, how it is written and rendered, and every place where it stands. */
export const termPage = (use: TermUse, site: Site): TextFile => {
  const {term, zh, en} = use
  const path = termPath(term.id)
  const title = [...new Set([zh?.term, zh?.pinyin, en?.term])].filter(part => part !== undefined).join(' · ')
  return page(
    {
      path,
      kind: 'term',
      title,
      description: [title, term.definition.en, term.definition.zh].filter(part => part !== undefined).join('. '),
      data: termData(use, site),
      main: [element('article', {}, [head(use), ...meaning(use), ...forms(use), ...places(use, path)])],
    },
    site,
  )
}

const head = ({term, zh, en}: TermUse): Node =>
  element('header', {class: 'masthead'}, [
    element('h1', {}, [
      element('span', {class: 'zh', lang: 'zh'}, [text(zh?.term ?? term.id)]),
      ...pinyin(zh, term),
      ...(en && en.term !== zh?.term
        ? [text(' '), element('span', {class: 'en', lang: 'en'}, [text(en.term), ...doubt(term, 'en')])]
        : []),
    ]),
  ])

const meaning = (use: TermUse): readonly Node[] => {
  const {term} = use
  const items = [
    ...fact(both('domain'), term.domain),
    ...fact(both('kind'), term.kind),
    ...fact(both('termSource'), term.source),
    ...fact(both('termNote'), term.note),
    ...unconfirmed(term),
  ]
  return [
    element('div', {class: 'definition'}, definitions(use)),
    ...(items.length === 0 ? [] : [element('dl', {class: 'particulars'}, items)]),
  ]
}

/** The fields that a machine proposed, in words where there are some. */
const unconfirmed = ({unconfirmed: fields}: Term): readonly Node[] => {
  if (fields.length === 0) return []
  const names = fields.flatMap((field, index) => [...(index === 0 ? [] : [text(', ')]), ...fieldName(field)])
  return [element('div', {}, [element('dt', {}, both('unconfirmed')), element('dd', {}, names)])]
}

const fieldName = (field: string): readonly Node[] => {
  switch (field) {
    case 'pinyin':
      return both('pinyin')
    case 'def':
      return both('definition')
    case 'zh':
      return both('inChinese')
    case 'en':
      return both('rendering')
    default:
      return [text(field)]
  }
}

const fact = (name: readonly Node[], value: string | undefined): readonly Node[] =>
  value === undefined || value === ''
    ? []
    : [element('div', {}, [element('dt', {}, name), element('dd', {}, [linked(value)])])]

/** An address as a link, anything else as it stands. */
const linked = (value: string): Node => {
  const target = /^https?:/i.test(value) ? readTarget(value, '') : undefined
  return target?.type === 'outside' ? element('a', {class: 'bare', href: target.url}, [text(value)]) : text(value)
}

const forms = (use: TermUse): readonly Node[] => {
  const counts = countForms(use)
  const chinese = use.term.zh.map(form => formRow(form, 'zh', counts.get(form.term) ?? 0, use.term))
  const english = use.term.en.map(form => formRow(form, 'en', use.renderings.get(form.term) ?? 0, use.term))
  const otherwise =
    use.otherwise === 0
      ? []
      : [
          element('tr', {class: 'otherwise'}, [
            element('td', {colspan: '2'}, both('otherwise')),
            countCell(use.otherwise),
          ]),
        ]
  return [
    element('section', {class: 'forms', 'aria-labelledby': 'forms'}, [
      element('h2', {id: 'forms'}, both('renderings')),
      element('div', {class: 'pair-of-tables'}, [
        formTable(both('inChinese'), chinese),
        formTable(both('rendering'), [...english, ...otherwise]),
      ]),
    ]),
  ]
}

/** How often each Chinese form stands there, by the form. */
const countForms = (use: TermUse): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>()
  for (const {pair} of use.places) {
    for (const {term, form} of pair.annotations) {
      if (term === use.term.id) counts.set(form, (counts.get(form) ?? 0) + 1)
    }
  }
  return counts
}

const formTable = (title: readonly Node[], lines: readonly Node[]): Element =>
  element('table', {}, [
    element('thead', {}, [
      element('tr', {}, [
        element('th', {scope: 'col'}, title),
        element('th', {scope: 'col'}, both('status')),
        element('th', {scope: 'col', class: 'right'}, both('count')),
      ]),
    ]),
    element('tbody', {}, lines),
  ])

const formRow = (form: Form, lang: 'zh' | 'en', count: number, term: Term): Element => {
  const details = [form.pos, form.type].filter(part => part !== undefined).join(', ')
  return element('tr', {class: form.status}, [
    element('td', {}, [
      element('span', {class: 'form', lang}, [text(shownForm(form))]),
      ...pinyin(form, term),
      ...(details === '' ? [] : [text(' '), element('small', {}, [text(details)])]),
    ]),
    element('td', {}, [element('small', {class: `status ${form.status}`}, both(form.status))]),
    countCell(count),
  ])
}

const countCell = (count: number): Element => element('td', {class: 'right'}, [text(String(count))])

const places = (use: TermUse, path: string): readonly Node[] => {
  const title = element('h2', {id: 'places'}, [...both('occurrences'), text(` ${use.count}`)])
  if (use.places.length === 0) return [title, element('p', {}, both('neverUsed'))]
  const groups: Node[] = []
  for (const [page, found] of byPage(use.places)) {
    const href = relative(path, page.path)
    groups.push(
      element('div', {class: 'concordance'}, [
        element('h3', {}, [element('a', {href}, [...bilingual(page.title)])]),
        ...grouped(found.map(place => written([placeRow(place, use.term.id, path)]))),
      ]),
    )
  }
  return [element('section', {'aria-labelledby': 'places'}, [title, ...groups])]
}

const byPage = (found: readonly TermPlace[]): ReadonlyMap<TermPlace['page'], readonly TermPlace[]> => {
  const pages = new Map<TermPlace['page'], TermPlace[]>()
  for (const place of found) {
    const list = pages.get(place.page)
    if (list) list.push(place)
    else pages.set(place.page, [place])
  }
  return pages
}

const groupSize = 50

const grouped = (nodes: readonly Node[]): readonly Node[] => {
  if (nodes.length <= groupSize) return nodes
  const groups: Node[] = []
  for (let start = 0; start < nodes.length; start += groupSize) {
    groups.push(element('div', {class: 'group'}, nodes.slice(start, start + groupSize)))
  }
  return groups
}
