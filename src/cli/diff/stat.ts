import type {ChangeKind, SegmentChange} from '../../bitext/comparison.ts'
import {table} from '../report/table.ts'
import type {Told} from './diff.ts'
import {byDocument, pathOf} from './diff.ts'

const kinds: readonly ChangeKind[] = ['added', 'removed', 'moved', 'source', 'rendering', 'state', 'note']

/** How many segments of each document became what, as rows of text; the last row counts all. */
export const statRows = ({diff: {comparison}, say}: Told): readonly (readonly string[])[] => {
  const {changes} = comparison
  const paths = byDocument(changes).map(({path}) => path)
  const count = (here: readonly SegmentChange[]): readonly string[] =>
    kinds.map(kind => `${here.filter(change => change.kinds.includes(kind)).length || ''}`)
  return [
    [say('document'), ...kinds.map(kind => say(`kind.${kind}`))],
    ...paths.map(path => [path, ...count(changes.filter(change => pathOf(change) === path))]),
    ...(paths.length > 1 ? [[say('total'), ...count(changes)]] : []),
  ]
}

/** The same as a table for a terminal. */
export const statTable = (told: Told): string => table(statRows(told))
