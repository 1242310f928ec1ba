import {longestRising} from './align-exact.ts'
import type {Bearing} from './disputed-places.ts'
import {reachesOf} from './disputed-places.ts'
import type {Register} from './register.ts'

/**
 * The segments whose entries need not move in their file: the most that stand in document order, on the same side of every
 * ambiguous entry in the file as in the document. Ambiguous entries never move, so all else is arranged around them.
 */
export const stayingPlaces = (home: Register | undefined, borne: readonly Bearing[]): readonly number[] => {
  const fixed = [...reachesOf(borne)].map(([entry, reach]) => ({at: entry.index, ...reach}))
  const isAstray = (at: number, index: number): boolean =>
    fixed.some(each => (index < each.first && at > each.at) || (index > each.last && at < each.at))
  const own = borne.flatMap((each, index) =>
    each?.type === 'entry' && each.entry.path === home?.path && !isAstray(each.entry.index, index)
      ? [[each.entry.index, index] as const]
      : [],
  )
  return longestRising(own).map(([, index]) => index)
}
