import type {DocumentChange, Standing} from '../bitext/comparison.ts'
import type {Key, Standings} from './standings.ts'

/**
 * Which documents are new, gone or renamed. A document is renamed where it is gone and most of its segments stand in one
 * that is new.
 */
export const matchDocuments = (before: Standings, after: Standings): readonly DocumentChange[] => {
  const [was, now] = [pathsOf(before), pathsOf(after)]
  const gone = new Set([...was.keys()].filter(path => !now.has(path)))
  const changes: DocumentChange[] = []
  for (const [path, keys] of now) {
    if (was.has(path)) continue
    const from = origin(keys, before, gone)
    if (from !== undefined) gone.delete(from)
    changes.push(from === undefined ? {after: path} : {before: from, after: path})
  }
  return [...changes, ...[...gone].map(path => ({before: path}))]
}

/** The segments of each document, in order. */
const pathsOf = (standings: Standings): ReadonlyMap<string, readonly Key[]> => {
  const paths = new Map<string, Key[]>()
  for (const [key, {path}] of standings) {
    const keys = paths.get(path) ?? []
    keys.push(key)
    paths.set(path, keys)
  }
  return paths
}

/** The document that is gone in which most of these segments stood. */
const origin = (keys: readonly Key[], before: Standings, gone: ReadonlySet<string>): string | undefined => {
  const counts = new Map<string, number>()
  for (const key of keys) {
    const path: Standing['path'] | undefined = before.get(key)?.path
    if (path !== undefined && gone.has(path)) counts.set(path, (counts.get(path) ?? 0) + 1)
  }
  const [most] = [...counts].toSorted(([, one], [, other]) => other - one)
  return most && most[1] * 2 > keys.length ? most[0] : undefined
}
