import type {Shape} from './likeness.ts'

/** Up to this many comparisons every entry is compared with every segment. */
const fewPairs = 400
/** A pair of characters that stands in more entries than this tells nothing. */
const commonPair = 48
/** How many entries a segment is compared with where there are many. */
const mostCandidates = 8

/** For each segment the indexes of the entries that it may come from, rising. */
export const candidatesFor = (
  entries: readonly Shape[],
  segments: readonly Shape[],
): readonly (readonly number[])[] => {
  if (entries.length * segments.length <= fewPairs) {
    const all = entries.map((_, index) => index)
    return segments.map(() => all)
  }
  const places = indexPairs(entries)
  return segments.map(segment => {
    const shared = new Map<number, number>()
    for (const pair of pairsOf(segment)) {
      const known = places.get(pair)
      if (!known || known.length > commonPair) continue
      for (const index of known) shared.set(index, (shared.get(index) ?? 0) + 1)
    }
    return [...shared]
      .toSorted((a, b) => b[1] - a[1] || a[0] - b[0])
      .slice(0, mostCandidates)
      .map(([index]) => index)
      .toSorted((a, b) => a - b)
  })
}

const indexPairs = (entries: readonly Shape[]): ReadonlyMap<number, readonly number[]> => {
  const places = new Map<number, number[]>()
  entries.forEach((entry, index) => {
    for (const pair of pairsOf(entry)) {
      const known = places.get(pair)
      if (known) known.push(index)
      else places.set(pair, [index])
    }
  })
  return places
}

/** The pairs of neighbouring characters of a text, each once, as numbers; a lone character is a pair with nothing. */
const pairsOf = ({points}: Shape): ReadonlySet<number> => {
  const pairs = new Set<number>()
  for (let index = 1; index < points.length; index++) {
    pairs.add((points[index - 1] ?? 0) * 0x110000 + (points[index] ?? 0))
  }
  if (points.length === 1) pairs.add(points[0] ?? 0)
  return pairs
}
