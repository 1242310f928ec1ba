import type {IndexShard} from '../../search/data.ts'
import {setOf} from '../../search/digits.ts'
import type {PlacedGram} from '../../search/grams.ts'
import {cover, isShort, shardOf} from '../../search/grams.ts'
import {placesOf, span} from '../../search/places.ts'

/** More grams than this are not asked for: what they leave is few, and is read. */
const most = 6

/**
 * Finds texts by an index of `count` files. Grams and their places tell exactly where a text stands; of a long one only some
 * grams are looked up, and the segments that hold them are read.
 */
export const findByIndex = (
  count: number,
  load: (number: number) => Promise<IndexShard>,
  read: (segment: number) => Promise<string>,
): ((query: string) => Promise<readonly number[]>) => {
  const sets = new Map<string, readonly number[]>()
  const places = new Map<string, Float64Array>()
  const lookUp = async <Decoded>(
    key: string,
    known: Map<string, Decoded>,
    decode: (text: string) => Decoded,
  ): Promise<Decoded> => {
    const before = known.get(key)
    if (before) return before
    const shard = await load(shardOf(key, count))
    const decoded = decode(Object.hasOwn(shard, key) ? (shard[key] ?? '') : '')
    known.set(key, decoded)
    return decoded
  }
  return async query => {
    if (isShort(query)) return lookUp(query, sets, setOf)
    const grams = cover(query)
    const chosen = grams.length > most ? spread(grams) : grams
    const lists = await Promise.all(
      chosen.map(async ({at, gram}): Promise<List> => ({at, places: await lookUp(gram, places, placesOf)})),
    )
    const found = segmentsOf(starts(lists))
    if (chosen === grams) return found
    const texts = await Promise.all(found.map(read))
    return found.filter((_, index) => texts[index]?.includes(query))
  }
}

/** The places of a gram that begins `at` units into the text that is looked for. */
interface List {
  readonly at: number
  readonly places: Float64Array
}

/** Some of many grams, the first and the last among them. */
const spread = (grams: readonly PlacedGram[]): readonly PlacedGram[] =>
  Array.from({length: most}, (_, index) => grams[Math.round((index * (grams.length - 1)) / (most - 1))] ?? []).flat()

/** The places at which a text begins whose grams stand in these lists, the shortest list first. */
const starts = (lists: readonly List[]): Float64Array => {
  const [first, ...others] = [...lists].sort((a, b) => a.places.length - b.places.length)
  let found: Float64Array = first?.places.map(place => place - first.at) ?? new Float64Array()
  for (const {at, places} of others) found = follow(found, at, places)
  return found
}

/** Where one list is so many times longer than the other, its places are looked up, not passed by one by one. */
const longer = 16

/** Those of `starts` that one of `places` follows at the given distance. Both are in order. */
const follow = (starts: Float64Array, distance: number, places: Float64Array): Float64Array => {
  const found = new Float64Array(starts.length)
  const isLonger = places.length > starts.length * longer
  let [count, next] = [0, 0]
  for (const start of starts) {
    const wanted = start + distance
    if (isLonger) next = placeFrom(places, next, wanted)
    else while (next < places.length && (places[next] ?? 0) < wanted) next += 1
    if (next === places.length) break
    if (places[next] === wanted) found[count++] = start
  }
  return found.subarray(0, count)
}

/** The index of the first place from `low` on that is not before `wanted`. */
const placeFrom = (places: Float64Array, low: number, wanted: number): number => {
  let [from, to] = [low, places.length]
  while (from < to) {
    const middle = (from + to) >> 1
    if ((places[middle] ?? 0) < wanted) from = middle + 1
    else to = middle
  }
  return from
}

/** The segments in which places stand, each once. */
const segmentsOf = (places: Float64Array): readonly number[] => {
  const segments: number[] = []
  let end = 0
  for (const place of places) {
    if (place < end) continue
    const segment = Math.floor(place / span)
    segments.push(segment)
    end = (segment + 1) * span
  }
  return segments
}
