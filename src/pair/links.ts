/** A way to pair neighbouring entries with neighbouring segments; both ends are inclusive, at least one side has one. */
export interface Link {
  readonly from: number
  readonly fromEnd: number
  readonly to: number
  readonly toEnd: number
  /** How alike the two sides are, 0 to 1. */
  readonly score: number
}

/** The best way to pair two lists in order, and those of its links that are no better than others. */
export interface Linking {
  readonly chain: readonly Link[]
  /** Links of the chain for which another, with its own best surroundings, is as good within the margin. */
  readonly ties: readonly {readonly link: Link; readonly rivals: readonly Link[]}[]
}

/** Totals closer than this are a tie. */
const margin = 0.02

/** A link counts for every entry and segment that it settles. */
const weightOf = (link: Link): number => (link.score * (link.fromEnd - link.from + 1 + (link.toEnd - link.to + 1))) / 2

/**
 * The chain of links, rising on both sides, of the greatest weight. Indexes of the entries are below `entries`, those
 * of the segments below `segments`. Time grows with the number of links, hardly more.
 */
export const linkInOrder = (links: readonly Link[], entries: number, segments: number): Linking => {
  const forward = chainWeights(links, entries, segments)
  const mirrored = links.map(link => ({
    from: entries - 1 - link.fromEnd,
    fromEnd: entries - 1 - link.from,
    to: segments - 1 - link.toEnd,
    toEnd: segments - 1 - link.to,
    score: link.score,
  }))
  const backward = chainWeights(mirrored, entries, segments)
  let best = -1
  let total = 0
  forward.weights.forEach((weight, index) => {
    if (weight > total) [best, total] = [index, weight]
  })
  const chosen: number[] = []
  for (let index = best; index >= 0; index = forward.before[index] ?? -1) chosen.push(index)
  chosen.reverse()

  /** The weight of the best chain that holds this link. */
  const through = (index: number): number =>
    (forward.weights[index] ?? 0) + (backward.weights[index] ?? 0) - weightOf(links[index] ?? nothing)
  const isChosen = new Set(chosen)
  const near = new Map<string, number[]>()
  for (const index of links.keys()) {
    if (isChosen.has(index) || through(index) < total - margin) continue
    for (const side of sidesOf(links[index] ?? nothing)) near.set(side, [...(near.get(side) ?? []), index])
  }
  const chain = chosen.map(index => links[index] ?? nothing)
  const ties = chain.flatMap(link => {
    const rivals = new Set(sidesOf(link).flatMap(side => near.get(side) ?? []))
    return rivals.size > 0 ? [{link, rivals: [...rivals].map(index => links[index] ?? nothing)}] : []
  })
  return {chain, ties}
}

/** A name for every entry and segment that a link settles. */
const sidesOf = (link: Link): readonly string[] => {
  const sides: string[] = []
  for (let index = link.from; index <= link.fromEnd; index++) sides.push(`from ${index}`)
  for (let index = link.to; index <= link.toEnd; index++) sides.push(`to ${index}`)
  return sides
}

const nothing: Link = {from: 0, fromEnd: 0, to: 0, toEnd: 0, score: 0}

/** For every link the weight of the best chain that ends with it, and the link before it there. */
const chainWeights = (
  links: readonly Link[],
  entries: number,
  segments: number,
): {readonly weights: readonly number[]; readonly before: readonly number[]} => {
  const starts: number[][] = Array.from({length: segments}, () => [])
  const ends: number[][] = Array.from({length: segments}, () => [])
  links.forEach((link, index) => {
    starts[link.to]?.push(index)
    ends[link.toEnd]?.push(index)
  })
  const weights: number[] = new Array<number>(links.length).fill(0)
  const before: number[] = new Array<number>(links.length).fill(-1)
  // Fenwick tree: at each node the best link that ends at an entry of its stretch.
  const tree = new Int32Array(entries + 1).fill(-1)
  const isBetter = (index: number, other: number): boolean => other < 0 || (weights[index] ?? 0) > (weights[other] ?? 0)
  for (let to = 0; to < segments; to++) {
    for (const index of starts[to] ?? []) {
      const link = links[index] ?? nothing
      let previous = -1
      for (let node = link.from; node > 0; node -= node & -node) {
        const candidate = tree[node] ?? -1
        if (candidate >= 0 && isBetter(candidate, previous)) previous = candidate
      }
      before[index] = previous
      weights[index] = weightOf(link) + (previous < 0 ? 0 : (weights[previous] ?? 0))
    }
    for (const index of ends[to] ?? []) {
      const link = links[index] ?? nothing
      for (let node = link.fromEnd + 1; node <= entries; node += node & -node) {
        if (isBetter(index, tree[node] ?? -1)) tree[node] = index
      }
    }
  }
  return {weights, before}
}
