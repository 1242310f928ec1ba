import type {Coverage} from '../../bitext/coverage.ts'
import {coverage, totalCoverage} from '../../bitext/coverage.ts'
import type {Reported} from './report.ts'
import {table} from './table.ts'

/** How far each document is, and all of them together, as a table without a closing line feed. */
export const coverageTable = (reported: Pick<Reported, 'edition' | 'say'>): string => table(coverageRows(reported))

/** The rows of that table, its head first. */
export const coverageRows = ({edition, say}: Pick<Reported, 'edition' | 'say'>): readonly (readonly string[])[] => {
  const counted = edition.documents.map(document => ({name: document.path, coverage: coverage(document)}))
  const all = totalCoverage(counted.map(one => one.coverage))
  const head = [
    say('coverage.document'),
    say('coverage.segments'),
    say('coverage.translated'),
    say('coverage.reviewed'),
    say('coverage.draft'),
    say('coverage.stale'),
    say('coverage.missing'),
    say('coverage.kept'),
    say('coverage.coverage'),
  ]
  const rows = counted.map(one => [one.name, ...cells(one.coverage)])
  return [head, ...rows, ...(rows.length > 1 ? [[say('coverage.all'), ...cells(all)]] : [])]
}

const cells = ({states, stale, wanted, ratio}: Coverage): readonly string[] => [
  String(wanted + states.kept),
  String(states.translated),
  String(states.reviewed),
  String(states.draft),
  String(stale),
  String(states.missing),
  String(states.kept),
  percent(ratio),
]

/** Whole per cent, cut off and never rounded up: 100 % means all. */
export const percent = (ratio: number): string => `${Math.floor(ratio * 100)} %`
