/** A stretch of a text: UTF-16 code units, 0-based, `end` exclusive. */
export interface Range {
  readonly start: number
  readonly end: number
}

/**
 * How offsets of one text stand in another: break points `[from, to]` in rising order, the first at the start of
 * both, the last at their end. Between two neighbours that are equally far apart on both sides offsets run along;
 * where they are not (an escape, an entity, a soft wrap) the stretch is one piece that cannot be split.
 */
export type OffsetMap = readonly (readonly [from: number, to: number])[]

/** The map of a text that stands unchanged at `to`, over `length` code units. */
export const straight = (length: number, to: number): OffsetMap => [
  [0, to],
  [length, to + length],
]

/**
 * The range of the second text in which `range` of the first stands. A piece that cannot be split is taken whole;
 * an empty range stays empty; offsets beyond the map are held at its ends.
 */
export const mapRange = (map: OffsetMap, range: Range): Range => {
  const start = mapStart(map, range.start)
  return {start, end: range.end > range.start ? Math.max(start, mapEnd(map, range.end)) : start}
}

const mapStart = (map: OffsetMap, offset: number): number => {
  const index = lastIndex(map, point => point[0] <= offset)
  const here = map[index]
  if (!here) return map[0]?.[1] ?? offset
  const next = map[index + 1]
  if (!next) return here[1]
  return runsAlong(here, next) ? here[1] + (offset - here[0]) : here[1]
}

const mapEnd = (map: OffsetMap, offset: number): number => {
  const index = lastIndex(map, point => point[0] < offset)
  const here = map[index]
  if (!here) return map[0]?.[1] ?? offset
  const next = map[index + 1]
  if (!next) return here[1]
  return runsAlong(here, next) ? here[1] + (offset - here[0]) : next[1]
}

type Point = OffsetMap[number]

const runsAlong = (here: Point, next: Point): boolean => next[0] - here[0] === next[1] - here[1]

/** Index of the last point for which `holds`, given that it holds for a prefix of the points; -1 where for none. */
const lastIndex = (map: OffsetMap, holds: (point: Point) => boolean): number => {
  let low = 0
  let high = map.length
  while (low < high) {
    const middle = (low + high) >>> 1
    const point = map[middle]
    if (point && holds(point)) low = middle + 1
    else high = middle
  }
  return low - 1
}
