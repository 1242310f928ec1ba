import type {Stretch} from '../bitext/document.ts'
import type {Prose} from '../bitext/prose.ts'
import type {OffsetMap} from '../bitext/range.ts'
import {mapRange} from '../bitext/range.ts'
import {cuts} from '../language/sentences.ts'
import type {Unit} from './units.ts'
import {opaqueIn, unitsOf} from './units.ts'

/**
 * The offsets of `zh.text` at which a stretch is cut, rising, its ends excluded: after each sentence (`isWhole`: nowhere),
 * where an author asked for a cut, and not where one was forbidden. No cut tears inline markup, or a piece of the
 * source that cannot be split.
 */
export const cutsOf = ({zh, map, markers}: Stretch, isWhole: boolean): readonly number[] => {
  const isPlain = zh.plain === zh.text
  const sentences = isWhole ? [] : cuts(zh.plain, 'zh', isPlain ? [] : opaqueIn(zh))
  if (sentences.length === 0 && markers.length === 0) return []
  const units = isPlain ? undefined : unitsOf(zh)
  const found = new Set<number>()
  for (const cut of sentences) {
    const at = units ? cutInText(units, cut) : cut
    if (at !== undefined && !markers.some(({type, at: here}) => type === 'join' && isSamePlace(zh, at, here)))
      found.add(at)
  }
  for (const marker of markers) {
    if (marker.type !== 'join' && !units?.some(unit => tears(unit, marker.at))) found.add(marker.at)
  }
  return [...found].filter(at => at > 0 && at < zh.text.length && !isIndivisible(map, at)).sort((a, b) => a - b)
}

const tears = (unit: Unit, at: number): boolean => !unit.words && at > unit.at.start && at < unit.at.end

/** Where a cut of the plain text falls in the text; `undefined` where it would tear a span. */
const cutInText = (units: readonly Unit[], cut: number): number | undefined => {
  let index = firstEndingAt(units, cut)
  const unit = units[index]
  if (!unit) return undefined
  if (unit.plain.end > cut) {
    if (!unit.words) return undefined
    const value = cut - unit.plain.start
    return mapRange(unit.words.map, {start: value, end: value}).start
  }
  let end = unit.at.end
  for (let next = units[++index]; next && next.plain.end === cut; next = units[++index]) {
    if (!next.trails) break
    end = next.at.end
  }
  return end
}

/** Index of the first unit whose plain text reaches to `cut` or beyond. */
const firstEndingAt = (units: readonly Unit[], cut: number): number => {
  let low = 0
  let high = units.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((units[middle]?.plain.end ?? 0) < cut) low = middle + 1
    else high = middle
  }
  return low
}

const isSamePlace = (zh: Prose, a: number, b: number): boolean =>
  a === b || zh.text.slice(Math.min(a, b), Math.max(a, b)).trim() === ''

/** Whether an offset lies inside a piece of a map that cannot be split. */
const isIndivisible = (map: OffsetMap, at: number): boolean => {
  if (map.length === 2) {
    const [first, last] = map
    return first !== undefined && last !== undefined && last[0] - first[0] !== last[1] - first[1]
  }
  let low = 0
  let high = map.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((map[middle]?.[0] ?? 0) < at) low = middle + 1
    else high = middle
  }
  const before = map[low - 1]
  const here = map[low]
  return before !== undefined && here !== undefined && here[0] > at && here[0] - before[0] !== here[1] - before[1]
}
