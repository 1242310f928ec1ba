import type {Document} from './document.ts'
import type {Spot} from './finding.ts'
import type {Entry, FieldPlace, Pair} from './pair.ts'
import type {Prose} from './prose.ts'
import type {Range} from './range.ts'
import {mapRange} from './range.ts'
import {leafRunsFrom} from './walk.ts'

/** The range of `prose.text` that shows `range` of `prose.plain`; markup at its edges is left out. */
export const inText = (prose: Prose, range: Range): Range => {
  let start: number | undefined
  let end: number | undefined
  for (const {run, start: from} of leafRunsFrom(prose, range.start)) {
    const length =
      run.type === 'words' || run.type === 'code' ? run.value.length : run.type === 'image' ? run.alt.length : 0
    if (from + length <= range.start && !(length === 0 && from === range.start && range.start === range.end)) continue
    if (from >= range.end && start !== undefined) break
    const inner = {start: Math.max(range.start - from, 0), end: Math.min(range.end - from, length)}
    const at = run.type === 'words' ? mapRange(run.map, inner) : run.at
    start ??= at.start
    end = at.end
    if (from + length >= range.end) break
  }
  return start === undefined || end === undefined ? {start: 0, end: prose.text.length} : {start, end}
}

/** Where the Chinese of a pair stands in its source file: the whole, or a range of `zh.plain`. */
export const inSource = (
  document: Pick<Document<unknown>, 'path'>,
  pair: Pick<Pair, 'zh' | 'map' | 'place'>,
  plain?: Range,
): Spot => ({path: document.path, range: plain ? mapRange(pair.map, inText(pair.zh, plain)) : pair.place})

/**
 * Where the English of a pair stands in its translation file: the whole, or a range of `en.plain`. Where the pair has
 * no entry yet, or no English in it, the source is all there is to point at.
 */
export const inRendering = (
  document: Pick<Document<unknown>, 'path'>,
  pair: Pick<Pair, 'zh' | 'map' | 'place' | 'entry' | 'rendering'>,
  plain?: Range,
): Spot => {
  const field = pair.entry?.fields.get('en')
  if (!pair.entry || !field || pair.rendering.type !== 'english') return inEntry(document, pair)
  const {en} = pair.rendering
  return {path: pair.entry.path, range: plain ? inField(field, en.text, inText(en, plain)) : field}
}

/** Where a pair's entry stands: its id (or a named field) in the translation file; the source where it has no entry. */
export const inEntry = (
  document: Pick<Document<unknown>, 'path'>,
  pair: Pick<Pair, 'place' | 'entry'>,
  field = 'id',
): Spot =>
  pair.entry ? {path: pair.entry.path, range: fieldOf(pair.entry, field)} : {path: document.path, range: pair.place}

const fieldOf = (entry: Entry, field: string): Range => entry.fields.get(field) ?? entry.place

/** The range of a file in which `range` of a field's value stands; the whole field where it is not written line by line. */
export const inField = (field: FieldPlace, value: string, range: Range): Range => {
  const start = offsetInField(field, value, range.start)
  const end = offsetInField(field, value, range.end)
  return start === undefined || end === undefined ? {start: field.start, end: field.end} : {start, end}
}

const offsetInField = (field: FieldPlace, value: string, offset: number): number | undefined => {
  const starts = lineStartsIn(field, value)
  let [low, high] = [0, starts.length]
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if ((starts[middle] ?? 0) <= offset) low = middle
    else high = middle
  }
  const start = field.lines[low]
  return start === undefined ? undefined : start + (offset - (starts[low] ?? 0))
}

/** Where the lines of a field's value begin in it, found once for all that is said of the field. */
const lineStartsIn = (field: FieldPlace, value: string): readonly number[] => {
  const known = lineStarts.get(field)
  if (known?.value === value) return known.starts
  const starts = [0]
  for (let at = value.indexOf('\n'); at >= 0; at = value.indexOf('\n', at + 1)) starts.push(at + 1)
  lineStarts.set(field, {value, starts})
  return starts
}

const lineStarts = new WeakMap<FieldPlace, {readonly value: string; readonly starts: readonly number[]}>()
