import type {Severity} from '../../../bitext/finding.ts'
import type {RuleId} from '../../../bitext/ids.ts'
import {leaves} from '../../../bitext/walk.ts'
import type {Node} from '../hast.ts'
import {element, text} from '../hast.ts'
import {both} from '../label.ts'
import type {Site} from '../site.ts'

const severities = ['error', 'warning', 'info'] as const satisfies readonly Severity[]
const words = {error: 'errors', warning: 'warnings', info: 'infos'} as const

/** What a rule found, by how grave it is, and how often it is accepted with a reason. */
type Tally = Record<Severity | 'accepted', number>

/** What the checks had to say when the edition was published, rule by rule, and what was accepted. */
export const checkSection = (site: Site): readonly Node[] => {
  const tallies = [...talliesOf(site)].sort(([a], [b]) => (a < b ? -1 : 1))
  if (tallies.length === 0) return [element('p', {}, both('checksClean'))]
  const columns = [...severities, 'accepted'] as const
  const total = (column: (typeof columns)[number]): number => tallies.reduce((sum, [, each]) => sum + each[column], 0)
  const number = (value: number): Node => element('td', {class: 'right'}, [text(value === 0 ? '–' : String(value))])
  return [
    element('p', {}, both('checksWhy')),
    element('div', {class: 'table', role: 'group', tabindex: '0', 'aria-labelledby': 'checks'}, [
      element('table', {}, [
        element('thead', {}, [
          element('tr', {}, [
            element('th', {scope: 'col'}, both('rule')),
            ...severities.map(one => element('th', {scope: 'col', class: 'right'}, both(words[one]))),
            element('th', {scope: 'col', class: 'right'}, both('accepted')),
          ]),
        ]),
        element(
          'tbody',
          {},
          tallies.map(([rule, each]) =>
            element('tr', {}, [
              element('th', {scope: 'row'}, [element('code', {}, [text(rule)])]),
              ...columns.map(column => number(each[column])),
            ]),
          ),
        ),
        element('tbody', {class: 'total'}, [
          element('tr', {}, [
            element('th', {scope: 'row'}, both('total')),
            ...columns.map(column => number(total(column))),
          ]),
        ]),
      ]),
    ]),
  ]
}

const talliesOf = ({edition}: Site): ReadonlyMap<RuleId, Tally> => {
  const tallies = new Map<RuleId, Tally>()
  const count = (rule: RuleId, what: keyof Tally): void => {
    const tally = tallies.get(rule) ?? {error: 0, warning: 0, info: 0, accepted: 0}
    tally[what] += 1
    tallies.set(rule, tally)
  }
  for (const {rule, severity} of edition.findings) count(rule, severity)
  for (const document of edition.documents)
    for (const {allow} of leaves(document)) for (const {rule} of allow) count(rule, 'accepted')
  return tallies
}
