import type {Stretch} from '../bitext/document.ts'
import type {OffsetMap} from '../bitext/range.ts'
import {mapRange} from '../bitext/range.ts'
import type {Language} from '../language/language.ts'
import {cuts} from '../language/sentences.ts'
import type {Unit} from './units.ts'
import {opaqueIn, unitsOf} from './units.ts'

/**
 * The offsets of `zh.text` at which a stretch is cut, rising, its ends excluded: after each sentence (`isWhole`: nowhere),
 * where an author asked for a cut, and not where one was forbidden. No cut tears inline markup, or a piece of the
 * source that cannot be split.
 */
export const cutsOf = ({zh, map, markers}: Stretch, isWhole: boolean, language: Language): readonly number[] => {
  // An address that links by itself reads as it is written and is a span all the same.
  const isPlain = zh.plain === zh.text && zh.runs.every(({type}) => type === 'words')
  const sentences = isWhole ? [] : cuts(zh.plain, language, isPlain ? [] : opaqueIn(zh))
  if (sentences.length === 0 && markers.length === 0) return []
  const units = isPlain ? undefined : unitsOf(zh)
  const joined = new Set(markers.filter(({type}) => type === 'join').map(({at}) => pastSpace(zh.text, at)))
  const found = new Set<number>()
  for (const cut of sentences) {
    const at = units ? cutInText(units, cut) : cut
    if (at !== undefined && !joined.has(pastSpace(zh.text, at))) found.add(at)
  }
  for (const {type, at} of markers) {
    if (type !== 'join' && !(units && isInSpan(units, at))) found.add(at)
  }
  return [...found].filter(at => at > 0 && at < zh.text.length && !isIndivisible(map, at)).sort((a, b) => a - b)
}

const pastSpace = (text: string, offset: number): number => {
  let at = offset
  while (at < text.length && /\s/.test(text[at] ?? '')) at++
  return at
}

const isInSpan = (units: readonly Unit[], at: number): boolean => {
  const unit = units[firstWhere(units, ({at: {end}}) => end > at)]
  return unit !== undefined && !unit.words && at > unit.at.start
}

/** Where a cut of the plain text falls in the text; `undefined` where it would tear a span. */
const cutInText = (units: readonly Unit[], cut: number): number | undefined => {
  let index = firstWhere(units, ({plain}) => plain.end >= cut)
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

/** Index of the first item that `holds` holds for, given that it holds for all behind it. */
const firstWhere = <Item>(items: readonly Item[], holds: (item: Item) => boolean): number => {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >>> 1
    const item = items[middle]
    if (item !== undefined && !holds(item)) low = middle + 1
    else high = middle
  }
  return low
}

/** Whether an offset lies inside a piece of a map that cannot be split. */
const isIndivisible = (map: OffsetMap, at: number): boolean => {
  const index = firstWhere(map, ([from]) => from >= at)
  const before = map[index - 1]
  const here = map[index]
  return before !== undefined && here !== undefined && here[0] > at && here[0] - before[0] !== here[1] - before[1]
}
