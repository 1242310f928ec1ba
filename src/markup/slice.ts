import type {Prose, Run, WordsRun} from '../bitext/prose.ts'
import {plainOf} from '../bitext/prose.ts'
import type {OffsetMap, Range} from '../bitext/range.ts'
import {mapRange} from '../bitext/range.ts'

/** The part of a map that leads from `range` of its first text, as a map whose first text begins at `range.start`. */
export const sliceMap = (map: OffsetMap, range: Range): OffsetMap => {
  const to = mapRange(map, range)
  const points: [number, number][] = [[0, to.start]]
  for (let index = firstPast(map, point => point[0] > range.start); index < map.length; index++) {
    const point = map[index]
    if (!point || point[0] >= range.end) break
    points.push([point[0] - range.start, point[1]])
  }
  if (range.end > range.start) points.push([range.end - range.start, to.end])
  return points
}

/**
 * The prose of a range of `prose.text`. Plain words are divided at its ends; any other run must lie within the range
 * or outside it, and is left out where it does not lie within.
 */
export const sliceProse = (prose: Prose, range: Range): Prose => {
  if (range.start === 0 && range.end === prose.text.length) return prose
  const runs: Run[] = []
  for (let index = firstPast(prose.runs, one => one.at.end > range.start); index < prose.runs.length; index++) {
    const run = prose.runs[index]
    if (!run || run.at.start >= range.end) break
    if (run.type === 'words') {
      const part = sliceWords(run, range)
      if (part) runs.push(part)
    } else if (run.at.start >= range.start && run.at.end <= range.end) runs.push(moveRun(run, -range.start))
  }
  return {text: prose.text.slice(range.start, range.end), runs, plain: plainOf(runs)}
}

const sliceWords = (run: WordsRun, range: Range): WordsRun | undefined => {
  if (run.at.end <= range.start || run.at.start >= range.end) return undefined
  if (run.at.start >= range.start && run.at.end <= range.end) return moveWords(run, -range.start)
  const start = valueAt(run.map, Math.max(range.start, run.at.start))
  const end = valueAt(run.map, Math.min(range.end, run.at.end))
  if (start >= end) return undefined
  const part = {start, end}
  const to = mapRange(run.map, part)
  const map = sliceMap(run.map, part).map(([from, at]) => [from, at - range.start] as const)
  return {type: 'words', value: run.value.slice(start, end), at: move(to, -range.start), map}
}

/** The offset of the first text of a map that leads to offset `to` of the second; inside an indivisible piece, its start. */
const valueAt = (map: OffsetMap, to: number): number => {
  const index = firstPast(map, point => point[1] > to)
  const here = map[index - 1]
  const next = map[index]
  if (!here || !next) return map.at(here ? -1 : 0)?.[0] ?? 0
  return next[0] - here[0] === next[1] - here[1] ? here[0] + to - here[1] : here[0]
}

/** Index of the first item that `isPast` holds for, given that it holds for all behind it. */
const firstPast = <Item>(items: readonly Item[], isPast: (item: Item) => boolean): number => {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >>> 1
    const item = items[middle]
    if (item !== undefined && !isPast(item)) low = middle + 1
    else high = middle
  }
  return low
}

const move = (range: Range, by: number): Range => ({start: range.start + by, end: range.end + by})

const moveWords = (run: WordsRun, by: number): WordsRun =>
  by === 0 ? run : {...run, at: move(run.at, by), map: run.map.map(([from, to]) => [from, to + by] as const)}

const moveRun = (run: Run, by: number): Run => {
  if (by === 0) return run
  if (run.type === 'words') return moveWords(run, by)
  const at = move(run.at, by)
  return 'children' in run ? {...run, at, children: run.children.map(child => moveRun(child, by))} : {...run, at}
}
