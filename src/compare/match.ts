import type {DocumentChange, Standing} from '../bitext/comparison.ts'
import type {SegmentId} from '../bitext/ids.ts'
import {inOrder} from './in-order.ts'
import {pushTo} from './push-to.ts'
import type {Key, Standings} from './standings.ts'

/** A segment in both editions, or in the one that it stands in. */
export interface Pairing {
  readonly id: SegmentId
  readonly before?: Standing
  readonly after?: Standing
  readonly moved: boolean
}

/**
 * The segments of two editions, each beside itself, in the order of the edition now; what is gone stands behind what it
 * stood behind, documents that are gone at the end.
 */
export const match = (
  before: Standings,
  after: Standings,
  documents: readonly DocumentChange[],
): readonly Pairing[] => {
  const newPath = new Map(documents.map(({before: was, after: now}) => [was, now]))
  const moved = movedIn(before, after, newPath)
  const gone = goneBehind(before, after)
  const paths = new Set<string>()
  const pairings: Pairing[] = []
  const put = (behind: string): void => {
    for (const standing of gone.get(behind) ?? []) pairings.push({id: standing.pair.id, before: standing, moved: false})
    gone.delete(behind)
  }
  const oldPath = new Map(documents.map(({before: was, after: now}) => [now, was]))
  for (const [key, standing] of after) {
    if (!paths.has(standing.path)) put(atTop(oldPath.get(standing.path) ?? standing.path))
    paths.add(standing.path)
    const old = before.get(key)
    pairings.push({
      id: standing.pair.id,
      ...(old ? {before: old} : {}),
      after: standing,
      moved: moved.has(key),
    })
    put(key)
  }
  for (const behind of [...gone.keys()]) put(behind)
  return pairings
}

const atTop = (path: string): string => `\n${path}`

/** What is gone, by the key of what it stood behind or the top of its document, in order. */
const goneBehind = (before: Standings, after: Standings): Map<string, readonly Standing[]> => {
  const gone = new Map<string, Standing[]>()
  let [behind, document] = ['', '']
  for (const [key, standing] of before) {
    if (standing.path !== document) behind = atTop(standing.path)
    document = standing.path
    if (after.has(key)) behind = key
    else pushTo(gone, behind, standing)
  }
  return gone
}

/** The segments that stand in another document, or that must have moved for the others to have stayed in order. */
const movedIn = (
  before: Standings,
  after: Standings,
  newPath: ReadonlyMap<string | undefined, string | undefined>,
): ReadonlySet<Key> => {
  const moved = new Set<Key>()
  const rank = new Map([...before.keys()].map((key, index) => [key, index]))
  const staying = new Map<string, {readonly key: Key; readonly rank: number}[]>()
  for (const [key, {path}] of after) {
    const old = before.get(key)
    if (!old) continue
    if ((newPath.get(old.path) ?? old.path) !== path) moved.add(key)
    else pushTo(staying, path, {key, rank: rank.get(key) ?? 0})
  }
  for (const stays of staying.values()) {
    const kept = inOrder(stays.map(each => each.rank))
    for (const [index, {key}] of stays.entries()) if (!kept.has(index)) moved.add(key)
  }
  return moved
}
