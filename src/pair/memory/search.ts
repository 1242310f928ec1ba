import {eachBigram} from './bigrams.ts'
import {commonWith} from './common-with.ts'
import {sketcher, sketchWords, surplus} from './sketch.ts'
import type {TextIndex} from './text-index.ts'

/**
 * Finds texts of an index that are alike to one, given as its code points: calls `found` with each of them and its
 * likeness, at least `least`; from then on only those matter that reach what `found` gives back.
 */
export type Search = (
  points: readonly number[],
  least: number,
  found: (text: number, likeness: number) => number,
) => void

/** Rounding must never lose a text that is just alike enough. */
const slack = 1e-9
/** Lists up to this length are read to the end: what they tell is worth more than the time. */
const shortList = 1024

/**
 * Makes a search of an index that finds every text that is at least 2/3 alike, by bounds that never err. A text of m
 * characters and one of n whose common subsequence is L long have at least 3L - m - n + 1 bigrams in common, since each
 * of the m - L characters left out spoils two of them and each of the n - L put in spoils one; and the subsequence holds
 * no character that one of them lacks.
 */
export const searcher = (index: TextIndex, prepare = commonWith()): Search => {
  const {points: all, starts, order} = index
  const count = counter(index)
  return (points, least, found) => {
    const common = prepare(points)
    let wanted = least
    for (const {rank, bound} of count(points, least)) {
      if (bound < wanted) break
      const [start, end] = [starts[rank] ?? 0, starts[rank + 1] ?? 0]
      const likeness = (2 * common(all, start, end)) / (points.length + end - start)
      if (likeness >= wanted) wanted = Math.max(wanted, found(order[rank] ?? 0, likeness))
    }
  }
}

/** Gives the texts that may be alike to one, the likeliest first. */
const counter = (index: TextIndex): ((points: readonly number[], least: number) => readonly Candidate[]) => {
  const {starts, order, postings, sketches} = index
  const counts = new Int32Array(order.length)
  const touched = new Int32Array(order.length)
  const sketch = sketcher()
  return (points, least) => {
    const {length} = points
    const own = new Int32Array(sketchWords)
    sketch(points, 0, length, own, 0)
    const ranks = ranksAlike(index, length, least)
    const fewest = fewestShared(length, least)
    const {lists, dropped} = chooseLists(listsOf(index, points, ranks), fewest - 1)
    const size = countShared(postings, lists, counts, touched)
    const candidates: Candidate[] = []
    for (let at = 0; at < size; at++) {
      const rank = touched[at] ?? 0
      const shared = (counts[rank] ?? 0) + dropped
      counts[rank] = 0
      if (shared < fewest) continue
      const other = (starts[rank + 1] ?? 0) - (starts[rank] ?? 0)
      const needed = (least * (length + other)) / 2 - slack
      let most = Math.floor((shared + length + other - 1) / 3)
      if (most >= needed) most = Math.min(most, length - surplus(own, 0, sketches, rank * sketchWords))
      if (most >= needed) most = Math.min(most, other - surplus(sketches, rank * sketchWords, own, 0))
      if (most >= needed) candidates.push({rank, bound: (2 * most) / (length + other)})
    }
    return candidates.sort((a, b) => b.bound - a.bound || a.rank - b.rank)
  }
}

interface Candidate {
  readonly rank: number
  /** The most that its likeness can be. */
  readonly bound: number
}

/** The ranks, from and to, of the texts that are long enough and short enough to be alike. */
const ranksAlike = ({starts}: TextIndex, length: number, least: number): readonly [number, number] => {
  const shortest = Math.floor((length * least) / (2 - least))
  const longest = Math.ceil((length * (2 - least)) / least)
  const lengthAt = (rank: number): number => (starts[rank + 1] ?? 0) - (starts[rank] ?? 0)
  const texts = starts.length - 1
  return [
    firstWhere(0, texts, rank => lengthAt(rank) >= shortest),
    firstWhere(0, texts, rank => lengthAt(rank) > longest),
  ]
}

/** How many bigrams a text of `length` has in common with any that is alike, at least. */
const fewestShared = (length: number, least: number): number => {
  const both = length + Math.floor((length * least) / (2 - least))
  return Math.ceil((1.5 * least - 1) * both + 1 - slack)
}

/** The first number from `low` on, below `high`, for which `holds` is true, as it then is for all behind it. */
const firstWhere = (low: number, high: number, holds: (number: number) => boolean): number => {
  let [from, to] = [low, high]
  while (from < to) {
    const middle = (from + to) >>> 1
    if (holds(middle)) to = middle
    else from = middle + 1
  }
  return from
}

/** The texts of one bucket that are of the right length, and how often the text sought has its bigram. */
interface List {
  readonly start: number
  readonly end: number
  readonly weight: number
}

const listsOf = (
  {offsets, postings, bits}: TextIndex,
  points: readonly number[],
  [low, high]: readonly [number, number],
): readonly List[] => {
  const weights = new Map<number, number>()
  eachBigram(points, 0, points.length, bits, bucket => {
    weights.set(bucket, (weights.get(bucket) ?? 0) + 1)
  })
  return [...weights].flatMap(([bucket, weight]) => {
    const [first, last] = [offsets[bucket] ?? 0, offsets[bucket + 1] ?? 0]
    const start = firstWhere(first, last, at => (postings[at] ?? 0) >= low)
    const end = firstWhere(start, last, at => (postings[at] ?? 0) >= high)
    return start < end ? [{start, end, weight}] : []
  })
}

/** Leaves out the longest lists, which tell the least, as long as every text that is alike stays in some other. */
const chooseLists = (
  lists: readonly List[],
  allowed: number,
): {readonly lists: readonly List[]; readonly dropped: number} => {
  const sorted = lists.toSorted((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start)
  let dropped = 0
  const kept = sorted.filter(({start, end, weight}) => {
    if (end - start <= shortList || dropped + weight > allowed) return true
    dropped += weight
    return false
  })
  return {lists: kept, dropped}
}

/** Counts for each text how many bigrams of the lists it has; gives the number of texts `touched`. */
const countShared = (postings: Int32Array, lists: readonly List[], counts: Int32Array, touched: Int32Array): number => {
  let size = 0
  for (const {start, end, weight} of lists) {
    for (let at = start; at < end; at++) {
      const rank = postings[at] ?? 0
      const count = counts[rank] ?? 0
      if (count === 0) touched[size++] = rank
      counts[rank] = count + weight
    }
  }
  return size
}
