import {eachBigram} from './bigrams.ts'
import {sketcher, sketchWords} from './sketch.ts'

/**
 * Texts by the bigrams that they hold, in flat arrays. Texts are numbered by rank: the shortest first, those of one length
 * in the order in which they came. The texts of a bucket stand in `postings` from its offset to the next, ranks rising.
 */
export interface TextIndex {
  /** The texts one behind the other, in order of rank, in code points. */
  readonly points: Int32Array
  /** Where each text begins in `points`; one more than there are texts. */
  readonly starts: Int32Array
  /** Which of the texts given each rank is. */
  readonly order: Int32Array
  /** The sketch of each text, `sketchWords` words each. */
  readonly sketches: Int32Array
  /** There are 2 to this power buckets. */
  readonly bits: number
  readonly offsets: Int32Array
  readonly postings: Int32Array
}

/** Indexes texts, each as its code points, in time and space linear in their sum. */
export const indexTexts = (texts: readonly (readonly number[])[]): TextIndex => {
  const order = byLength(texts)
  const starts = new Int32Array(texts.length + 1)
  order.forEach((text, rank) => {
    starts[rank + 1] = (starts[rank] ?? 0) + (texts[text]?.length ?? 0)
  })
  const points = new Int32Array(starts[texts.length] ?? 0)
  order.forEach((text, rank) => {
    points.set(texts[text] ?? [], starts[rank] ?? 0)
  })
  const sketches = new Int32Array(texts.length * sketchWords)
  const sketch = sketcher()
  for (let rank = 0; rank < texts.length; rank++) {
    sketch(points, starts[rank] ?? 0, starts[rank + 1] ?? 0, sketches, rank * sketchWords)
  }
  const bits = Math.min(22, Math.max(4, Math.ceil(Math.log2(points.length + texts.length + 1))))
  return {points, starts, order, sketches, bits, ...post(points, starts, bits)}
}

/** The indexes of texts in order of their lengths; a counting sort. */
const byLength = (texts: readonly (readonly number[])[]): Int32Array => {
  const next = new Int32Array(texts.reduce((most, {length}) => Math.max(most, length), 0) + 2)
  for (const {length} of texts) next[length + 1] = (next[length + 1] ?? 0) + 1
  for (let length = 1; length < next.length; length++) next[length] = (next[length] ?? 0) + (next[length - 1] ?? 0)
  const order = new Int32Array(texts.length)
  texts.forEach(({length}, text) => {
    const rank = next[length] ?? 0
    order[rank] = text
    next[length] = rank + 1
  })
  return order
}

/** Lists each text once under each bucket that it has a bigram in: counts first, then fills. */
const post = (points: Int32Array, starts: Int32Array, bits: number): Pick<TextIndex, 'offsets' | 'postings'> => {
  const buckets = 2 ** bits
  const texts = starts.length - 1
  const last = new Int32Array(buckets)
  const eachPosting = (visit: (bucket: number, rank: number) => void): void => {
    last.fill(-1)
    for (let rank = 0; rank < texts; rank++) {
      eachBigram(points, starts[rank] ?? 0, starts[rank + 1] ?? 0, bits, bucket => {
        if (last[bucket] === rank) return
        last[bucket] = rank
        visit(bucket, rank)
      })
    }
  }
  const offsets = new Int32Array(buckets + 1)
  eachPosting(bucket => {
    offsets[bucket + 1] = (offsets[bucket + 1] ?? 0) + 1
  })
  for (let bucket = 0; bucket < buckets; bucket++)
    offsets[bucket + 1] = (offsets[bucket + 1] ?? 0) + (offsets[bucket] ?? 0)
  const postings = new Int32Array(offsets[buckets] ?? 0)
  const next = offsets.slice(0, buckets)
  eachPosting((bucket, rank) => {
    const at = next[bucket] ?? 0
    postings[at] = rank
    next[bucket] = at + 1
  })
  return {offsets, postings}
}
