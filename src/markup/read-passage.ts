import type {Marker} from '../bitext/document.ts'
import type {Definitions, Prose, Run} from '../bitext/prose.ts'
import {plainOf, plainProse} from '../bitext/prose.ts'
import type {OffsetMap, Range} from '../bitext/range.ts'
import {straight} from '../bitext/range.ts'
import {addComposed} from './compose.ts'
import type {Edit, Phrasing} from './edits.ts'
import {editsOf} from './edits.ts'
import {readMarker} from './marker.ts'
import {readRuns} from './read-runs.ts'
import {sliceMap} from './slice.ts'
import {wordsBuilder} from './words-builder.ts'

/** The words of one passage in a document. */
export interface PassageText extends Phrasing {
  /** From which offset to which the words may stand; white space at either end is not part of them. */
  readonly words: Range
  readonly definitions: Definitions
  /** The whole document is in NFC. */
  readonly isComposed: boolean
}

/** Words that are read, with the place they have in the source and the markers that stood among them. */
export interface ReadWords {
  readonly zh: Prose
  readonly place: Range
  /** From `zh.text` to the source. */
  readonly map: OffsetMap
  readonly markers: readonly Marker[]
  /** Comments that look like anchors and name no id. */
  readonly strange: readonly {readonly id: string; readonly place: Range}[]
}

/** Reads the words of a passage; `undefined` where there are none. */
export const readPassage = (passage: PassageText): ReadWords | undefined => {
  const {source, isCell, isComposed} = passage
  const place = trim(source, passage.words)
  if (place.start >= place.end) return undefined
  const written = source.slice(place.start, place.end)
  const isAsWritten = isComposed && !/[\n\r]|<!--\s*(?:no)?seg/.test(written) && !(isCell && written.includes('\\|'))
  return isAsWritten ? readAsWritten(passage, place, written) : readEdited(passage, place)
}

const readAsWritten = (passage: PassageText, place: Range, text: string): ReadWords => {
  const map = straight(text.length, place.start)
  if (isOneData(passage, text)) return {zh: plainProse(text), place, map, markers: [], strange: []}
  const {start} = place
  const toText = (offset: number): number => Math.min(Math.max(offset - start, 0), text.length)
  const runs = readRuns({...passage, text, toText, edits: []})
  return {zh: {text, runs, plain: plainOf(runs)}, place, map, markers: [], strange: []}
}

/** Whether there is one stretch of words and nothing in it that could be an address. */
const isOneData = ({events, from, to}: PassageText, text: string): boolean =>
  to - from === 2 && events[from]?.[1].type === 'data' && !/:\/\/|www\.|@/i.test(text)

const readEdited = (passage: PassageText, whole: Range): ReadWords | undefined => {
  const within = editsOf(passage).filter(edit => edit.end > whole.start && edit.start < whole.end)
  const edits = collapseSpace(within, passage.source, whole)
  const {text, map} = rewrite(passage, whole, edits)
  if (text === '') return undefined
  const toText = inverse(map, text.length)
  const runs: readonly Run[] = readRuns({...passage, text, toText, edits})
  const last = map.at(-1)?.[1] ?? whole.end
  const place = {start: map[0]?.[1] ?? whole.start, end: last}
  return {
    zh: {text, runs, plain: plainOf(runs)},
    place,
    map,
    markers: markersOf(edits, toText),
    strange: strangeIn(passage),
  }
}

/** A marker takes the white space behind it along where there is white space, or nothing, on its other side. */
const collapseSpace = (edits: readonly Edit[], source: string, whole: Range): readonly Edit[] =>
  edits.map((edit, index) => {
    if (edit.type !== 'marker') return edit
    const before = edits[index - 1]
    const isSpaced = edit.start <= whole.start || /\s/.test(source[edit.start - 1] ?? ' ') || before?.end === edit.start
    if (!isSpaced) return edit
    const limit = edits[index + 1]?.start ?? whole.end
    let end = edit.end
    while (end < limit && /[ \t]/.test(source[end] ?? '')) end++
    return {...edit, end}
  })

/** The text that the edits make of the source, trimmed, and its map. */
const rewrite = (
  {source, isComposed}: PassageText,
  whole: Range,
  edits: readonly Edit[],
): {readonly text: string; readonly map: OffsetMap} => {
  const words = wordsBuilder()
  const add = isComposed ? words.add : addComposed(words.add)
  let from = whole.start
  for (const edit of edits) {
    if (edit.start < from) continue
    if (edit.start > from) add(source.slice(from, edit.start), from, edit.start)
    words.add(edit.text, edit.start, edit.end)
    from = edit.end
  }
  if (from < whole.end) add(source.slice(from, whole.end), from, whole.end)
  const run = words.take()
  if (!run) return {text: '', map: []}
  const text = run.value.trim()
  const start = run.value.indexOf(text)
  return {text, map: sliceMap(run.map, {start, end: start + text.length})}
}

/** Leads from offsets of the second text of a map back to the first; inside an indivisible piece to its start or end. */
const inverse = (map: OffsetMap, length: number) => {
  let index = 0
  return (offset: number, side: 'start' | 'end'): number => {
    while (index > 0 && offset < (map[index]?.[1] ?? 0)) index--
    while ((map[index + 1]?.[1] ?? Number.POSITIVE_INFINITY) <= offset) index++
    const here = map[index]
    if (!here || offset <= here[1]) return here?.[0] ?? 0
    const next = map[index + 1]
    if (!next) return length
    if (next[0] - here[0] === next[1] - here[1]) return here[0] + offset - here[1]
    return side === 'start' ? here[0] : next[0]
  }
}

const markersOf = (edits: readonly Edit[], toText: (offset: number, side: 'start' | 'end') => number): Marker[] => {
  const markers: Marker[] = []
  for (const edit of edits) {
    if (edit.type !== 'marker' || edit.marker.type === 'strange') continue
    markers.push({...edit.marker, at: toText(edit.end, 'end')})
  }
  return markers
}

const strangeIn = ({events, from, to, source}: PassageText): ReadWords['strange'] => {
  const strange: {readonly id: string; readonly place: Range}[] = []
  for (let index = from; index < to; index++) {
    const event = events[index]
    if (event?.[0] !== 'enter' || event[1].type !== 'htmlText') continue
    const place = {start: event[1].start.offset, end: event[1].end.offset}
    const marker = readMarker(source.slice(place.start, place.end))
    if (marker?.type === 'strange') strange.push({id: marker.id, place})
  }
  return strange
}

const trim = (source: string, {start, end}: Range): Range => {
  let from = start
  let to = end
  while (from < to && isSpace(source.charCodeAt(from))) from++
  while (to > from && isSpace(source.charCodeAt(to - 1))) to--
  return {start: from, end: to}
}

/** White space as `String.prototype.trim` knows it, so that the words agree with the comparable form of their text. */
const isSpace = (unit: number): boolean =>
  unit === 0x20 || (unit >= 0x09 && unit <= 0x0d) || (unit >= 0xa0 && /\s/.test(String.fromCharCode(unit)))
