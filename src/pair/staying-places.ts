import {longestRising} from './align-exact.ts'
import type {Register, RegisterEntry} from './register.ts'

/** The segments whose entries need not move in their file: the most that stand in document order. */
export const stayingPlaces = (
  home: Register | undefined,
  borne: readonly ({readonly type: string; readonly entry?: RegisterEntry} | undefined)[],
): readonly number[] => {
  const own = borne.flatMap((each, index) =>
    each?.entry && each.entry.path === home?.path ? [[each.entry.index, index] as const] : [],
  )
  return longestRising(own).map(([, index]) => index)
}
