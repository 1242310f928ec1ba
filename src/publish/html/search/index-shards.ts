import type {IndexShard} from './data.ts'
import {NumberWriter, setText} from './digits.ts'
import {isPair, isThree, shardOf} from './grams.ts'
import {Keys} from './keys.ts'
import {PlaceWriter} from './places.ts'

/** How many characters a file of the index should hold, more or less. */
const shardSize = 4096

/** What a unit of text takes in the index, more or less. */
const unitSize = 3

/** Between the parts of a segment. */
const parts = 1

/** The index of `texts`, one a segment and folded; their parts stand between units of 1. */
export const indexShards = (texts: readonly string[]): readonly IndexShard[] => {
  const all = texts.join('')
  const {segmentOf, starts} = segmentsIn(texts, all.length)
  const {keys, ids, places} = occurrences(texts, all.length)
  const count = 2 ** Math.max(0, Math.round(Math.log2((all.length * unitSize) / shardSize)))
  // Objects without a prototype take keys that are never the same twice in a tenth of the time.
  const shards = Array.from({length: count}, (): Record<string, string> => Object.create(null))
  const sorted = sortedBy(ids, places, keys.size)
  const numbers = new NumberWriter()
  const writer = new PlaceWriter(numbers)
  for (let id = 0; id < keys.size; id++) {
    const key = keys.key(id)
    const mine = sorted.places.subarray(sorted.starts[id], sorted.starts[id + 1])
    const isPlaced = isPair(key, 0) || isThree(key, 0)
    for (let next = 0; next < mine.length; next++) {
      const place = mine[next] ?? 0
      const segment = segmentOf[place] ?? 0
      if (isPlaced) writer.add(segment, place - (starts[segment] ?? 0))
      else mine[next] = segment
    }
    const shard = shards[shardOf(key, count)]
    if (shard) shard[key] = isPlaced ? writer.take() : setText(mine, numbers)
  }
  return shards
}

/** The segment in which each unit of all texts stands, and where each segment begins. */
const segmentsIn = (
  texts: readonly string[],
  length: number,
): {readonly segmentOf: Int32Array; readonly starts: Int32Array} => {
  const segmentOf = new Int32Array(length)
  const starts = new Int32Array(texts.length)
  let start = 0
  for (const [segment, text] of texts.entries()) {
    starts[segment] = start
    segmentOf.fill(segment, start, start + text.length)
    start += text.length
  }
  return {segmentOf, starts}
}

/** Where in all texts each key stands, in order: grams wherever they stand, short texts once in a segment. */
interface Occurrences {
  readonly keys: Keys
  readonly ids: Int32Array
  readonly places: Int32Array
}

const occurrences = (texts: readonly string[], units: number): Occurrences => {
  const keys = new Keys()
  const [ids, places] = [new Int32Array(units * 3), new Int32Array(units * 3)]
  let length = 0
  const add = (id: number, place: number): void => {
    ids[length] = id
    places[length] = place
    length += 1
  }
  let start = 0
  for (const [segment, text] of texts.entries()) {
    for (let at = 0; at < text.length; at++) {
      const first = text.charCodeAt(at)
      if (first === parts) continue
      const unit = keys.id(first, 0, 0)
      if (keys.isNew(unit, segment)) add(unit, start + at)
      const second = at + 1 < text.length ? text.charCodeAt(at + 1) : parts
      if (second === parts) continue
      const pair = keys.id(first, second, 0)
      if (isPair(text, at) || keys.isNew(pair, segment)) add(pair, start + at)
      const third = at + 2 < text.length ? text.charCodeAt(at + 2) : parts
      if (third !== parts && isThree(text, at)) add(keys.id(first, second, third), start + at)
    }
    start += text.length
  }
  return {keys, ids: ids.subarray(0, length), places: places.subarray(0, length)}
}

/** The places in the order of their ids, those of one id in their own order, and where those of each id begin. */
const sortedBy = (
  ids: Int32Array,
  places: Int32Array,
  count: number,
): {readonly places: Int32Array; readonly starts: Int32Array} => {
  const starts = new Int32Array(count + 1)
  for (const id of ids) starts[id + 1] = (starts[id + 1] ?? 0) + 1
  for (let id = 0; id < count; id++) starts[id + 1] = (starts[id + 1] ?? 0) + (starts[id] ?? 0)
  const next = starts.slice()
  const sorted = new Int32Array(places.length)
  for (let index = 0; index < ids.length; index++) {
    const id = ids[index] ?? 0
    const at = next[id] ?? 0
    sorted[at] = places[index] ?? 0
    next[id] = at + 1
  }
  return {places: sorted, starts}
}
