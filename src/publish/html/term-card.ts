import type {Form} from '../../bitext/glossary.ts'
import {relative} from './address.ts'
import type {Node} from './hast.ts'
import {element, text} from './hast.ts'
import {both} from './label.ts'
import {doubt, pinyin} from './pinyin.ts'
import type {TermUse} from './term-use.ts'

/** The path of a term's page within the edition. */
export const termPath = (id: string): string => `terms/${id}/index.html`

/**
 * A term in brief, once a page: what opens when a reader points at one of its places (`interestfor`) or follows the
 * link there (`:target`), and the glossary at the end of a printed page.
 */
export const termCard = (use: TermUse, from: string): Node => {
  const {term} = use
  return element('div', {class: 'card', id: `t-${term.id}`, popover: ''}, [
    element('p', {class: 'name'}, names(use)),
    ...definitions(use),
    element('p', {class: 'more'}, [
      element('a', {href: relative(from, termPath(term.id))}, both('termPage', {places: use.count})),
      text(' '),
      element('a', {class: 'close', href: '#closed'}, both('close')),
    ]),
  ])
}

/** The forms that stand for a term: Chinese, pinyin, English; and further English that may be used or is, with how often it is. */
const names = ({term, zh, en, renderings}: TermUse): readonly Node[] => {
  const nodes: Node[] = []
  if (zh) nodes.push(element('b', {lang: 'zh'}, [text(zh.term)]))
  nodes.push(...pinyin(zh, term))
  if (en && en.term !== zh?.term)
    nodes.push(text(' '), element('span', {class: 'en', lang: 'en'}, [text(en.term), ...doubt(term, 'en')]))
  const others = term.en
    .filter(form => form !== en && (allowed(form) || renderings.has(form.term)))
    .map(form => `${shownForm(form)} ×${renderings.get(form.term) ?? 0}`)
  if (others.length > 0) {
    nodes.push(text(' '), element('span', {class: 'others', lang: 'en'}, [text(others.join(', '))]))
  }
  return nodes
}

/** A form as readers see it: `*`, which stands for up to five words, is an ellipsis to them. */
export const shownForm = ({term}: Form): string => term.replaceAll('*', '…')

const allowed = (form: Form): boolean => form.status === 'preferred' || form.status === 'admitted'

/** The definition of a term in the languages that have one. */
export const definitions = ({term}: TermUse): readonly Node[] => {
  const {zh, en} = term.definition
  const nodes: Node[] = []
  if (zh !== undefined) nodes.push(element('p', {lang: 'zh'}, [text(zh)]))
  if (en !== undefined) nodes.push(element('p', {lang: 'en'}, [text(en)]))
  return nodes
}
