import type {FormChange, TermChange} from '../../../bitext/comparison.ts'
import type {Form} from '../../../bitext/glossary.ts'
import {relative} from '../address.ts'
import type {Node} from '../hast.ts'
import {element, text} from '../hast.ts'
import {both} from '../label.ts'
import type {Site} from '../site.ts'
import {termPath} from '../term-card.ts'

/** What changed in the glossary, term by term. */
export const termChanges = (terms: readonly TermChange[], from: string, site: Site): readonly Node[] =>
  terms.length === 0
    ? []
    : [
        element('section', {class: 'changed', 'aria-labelledby': 'changed-terms'}, [
          element('h2', {id: 'changed-terms'}, both('terms')),
          element(
            'ul',
            {class: 'changed-terms'},
            terms.map(term => termItem(term, from, site)),
          ),
        ]),
      ]

const termItem = (change: TermChange, from: string, site: Site): Node => {
  const {id, before, after, forms, others, segments} = change
  const zh = (after ?? before)?.zh[0]?.term ?? id
  const name = text(zh)
  const kind = before ? (after ? undefined : 'termRemoved') : 'termAdded'
  return element('li', {}, [
    element('h3', {}, [
      site.terms.has(id)
        ? element('a', {href: relative(from, termPath(id)), lang: 'zh'}, [name])
        : element('span', {lang: 'zh'}, [name]),
      ...(kind ? [text(' '), element('span', {class: 'kind'}, both(kind))] : []),
      text(' '),
      element('small', {}, both('termSegments', {count: segments.length})),
    ]),
    element(
      'ul',
      {class: 'forms-changed'},
      forms.map(form => element('li', {}, formNodes(form))),
    ),
    ...(others ? [element('p', {class: 'size'}, both('termOtherwise'))] : []),
  ])
}

const formNodes = ({language, before, after}: FormChange): readonly Node[] => {
  if (before && after)
    return [
      element('span', {lang: language}, [text(after.term)]),
      text(' '),
      element('del', {}, status(before)),
      text(' → '),
      element('ins', {}, status(after)),
    ]
  const form = after ?? before
  if (!form) return []
  const marked = element(after ? 'ins' : 'del', {lang: language}, [text(form.term)])
  return [marked, text(' '), element('small', {}, status(form))]
}

const status = (form: Form): readonly Node[] => both(form.status)
