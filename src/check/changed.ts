import {excerpt} from './excerpt.ts'

/** The one stretch in which two texts differ, in excerpts, cut at the borders of code points: what it was and is now. */
export const changed = (was: string, now: string): {readonly was: string; readonly now: string} => {
  const [before, after] = [[...was], [...now]]
  const most = Math.min(before.length, after.length)
  let head = 0
  while (head < most && before[head] === after[head]) head++
  let tail = 0
  while (tail < most - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++
  const middle = (points: readonly string[]): string => excerpt(points.slice(head, points.length - tail).join(''))
  return {was: middle(before), now: middle(after)}
}
