import {readFileSync} from 'node:fs'
import {rules} from '../../dist/check/catalogue.js'

const page = readFileSync(new URL('../../docs/checks.md', import.meta.url), 'utf8')

const cellsOf = line => line.split('|').slice(1, -1)
const namesIn = cell => [...cell.matchAll(/`([^`]+)`/g)].map(([, name]) => name)

/** The published table: `rulesOf` gives the rules by which a check or a fault counts, `groupOf` the group of a fault. */
const rows = page
  .split('\n')
  .filter(line => line.startsWith('| `'))
  .map(cellsOf)

const byName = new Map(
  rows.map(cells => [namesIn(cells[0])[0], {rules: namesIn(cells.at(-1)), group: cells[1].trim()}]),
)

/** The rules by which a check or a fault of this name counts. */
export const rulesOf = name => {
  const row = byName.get(name)
  if (row === undefined) throw new RangeError(`docs/checks.md does not say by which rule "${name}" counts`)
  return row.rules
}

/** The group in which a fault of this name is averaged. */
export const groupOf = name => byName.get(name)?.group ?? ''

/** Those of the rules that are not there yet. */
export const plannedOf = name => rulesOf(name).filter(id => !rules.some(rule => rule.id === id))

/** Whether a finding counts for a name: one of its rules says it, and says it louder than as a remark. */
export const countsFor = name => {
  const ids = new Set(rulesOf(name))
  return finding => finding.severity !== 'info' && ids.has(finding.rule)
}

/** A finding in a few words. */
export const brief = ({rule, severity, actual, expected, values}) =>
  `${rule} (${severity}) ${JSON.stringify(actual === undefined ? values : {actual, expected})}`
