import {segmentId} from '../bitext/ids.ts'
import {sourcePath} from '../pair/paths.ts'
import type {DocumentHistory} from './document-history.ts'
import type {Item, View} from './view.ts'

/**
 * The history of the document that a segment stands in, or, where that has none under its name yet, of the one that it
 * stood in: `of` gives both by their paths.
 */
export const historyFor = (
  {id, path}: Pick<Item, 'id' | 'path'>,
  {base}: Pick<View, 'base'>,
  of: (path: string) => DocumentHistory,
): DocumentHistory => {
  const own = of(path)
  const known = segmentId(id)
  const stood = own.moments.length > 0 || !known ? undefined : base?.entryOf(known)?.path
  return stood === undefined || sourcePath(stood) === path ? own : of(sourcePath(stood))
}
