/** Pairs of an index into one list and an index into another, both rising. */
export type Chain = readonly (readonly [from: number, to: number])[]

interface Stretch {
  readonly from: number
  readonly fromEnd: number
  readonly to: number
  readonly toEnd: number
  readonly depth: number
}

/** Deep enough for any real document; what is left then is paired in order of its appearance. */
const deepest = 24

/**
 * A long common subsequence of two lists of texts: common ends first, then texts that stand once on either side
 * (patience), and so on between them; where no text stands once, equal ones are paired in order. Of equal neighbours the
 * first is paired. Nearly linear.
 */
export const alignExact = (from: readonly string[], to: readonly string[]): Chain => {
  const pairs: (readonly [number, number])[] = []
  const stack: Stretch[] = [{from: 0, fromEnd: from.length, to: 0, toEnd: to.length, depth: 0}]
  for (let stretch = stack.pop(); stretch; stretch = stack.pop()) {
    const inner = trim(from, to, stretch, pairs)
    if (inner.from === inner.fromEnd || inner.to === inner.toEnd) continue
    const unique = commonTexts(from, to, inner, true)
    const anchors = longestRising(unique.length > 0 ? unique : commonTexts(from, to, inner, false))
    for (const anchor of anchors) pairs.push(anchor)
    if (inner.depth >= deepest || unique.length === 0) continue
    let last: readonly [number, number] = [inner.from - 1, inner.to - 1]
    for (const anchor of [...anchors, [inner.fromEnd, inner.toEnd] as const]) {
      const [start, other] = [last[0] + 1, last[1] + 1]
      if (start < anchor[0] && other < anchor[1]) {
        stack.push({from: start, fromEnd: anchor[0], to: other, toEnd: anchor[1], depth: inner.depth + 1})
      }
      last = anchor
    }
  }
  return firstOfEqual(
    from,
    to,
    pairs.toSorted((a, b) => a[1] - b[1]),
  )
}

/**
 * The same chain with the first of equal texts paired where several stand between two pairs: a copy comes behind. As many
 * are left before it as the other side has there: one of the equal texts may have become what stands there.
 */
const firstOfEqual = (from: readonly string[], to: readonly string[], chain: Chain): Chain => {
  let [start, other] = [0, 0]
  return chain.map(([here, there]) => {
    const text = to[there]
    const first = firstAt(from, text, start + (there - other), here)
    const pair = [first, firstAt(to, text, other + (first - start), there)] as const
    ;[start, other] = [pair[0] + 1, pair[1] + 1]
    return pair
  })
}

/** The first place from `start` on at which a text stands; `end` where there is none before it. */
const firstAt = (texts: readonly string[], text: string | undefined, start: number, end: number): number => {
  let at = Math.min(start, end)
  while (at < end && texts[at] !== text) at++
  return at
}

/** Pairs the common ends of a stretch and gives what stands between them. */
const trim = (
  from: readonly string[],
  to: readonly string[],
  stretch: Stretch,
  pairs: (readonly [number, number])[],
): Stretch => {
  let {from: start, fromEnd: end, to: other, toEnd: otherEnd} = stretch
  while (start < end && other < otherEnd && from[start] === to[other]) pairs.push([start++, other++])
  while (start < end && other < otherEnd && from[end - 1] === to[otherEnd - 1]) pairs.push([--end, --otherEnd])
  return {from: start, fromEnd: end, to: other, toEnd: otherEnd, depth: stretch.depth}
}

/** Equal texts of both sides in order of the second: those that stand `once` on either, or each with its like in order. */
const commonTexts = (from: readonly string[], to: readonly string[], stretch: Stretch, once: boolean): Chain => {
  const places = new Map<string, number[]>()
  for (let index = stretch.from; index < stretch.fromEnd; index++) {
    const text = from[index] ?? ''
    const known = places.get(text)
    if (known) known.push(index)
    else places.set(text, [index])
  }
  const counts = new Map<string, number>()
  for (let index = stretch.to; index < stretch.toEnd; index++) {
    const text = to[index] ?? ''
    counts.set(text, (counts.get(text) ?? 0) + 1)
  }
  const used = new Map<string, number>()
  const pairs: (readonly [number, number])[] = []
  for (let index = stretch.to; index < stretch.toEnd; index++) {
    const text = to[index] ?? ''
    const known = places.get(text)
    if (!known || (once && (known.length > 1 || (counts.get(text) ?? 0) > 1))) continue
    const next = used.get(text) ?? 0
    const place = known[next]
    used.set(text, next + 1)
    if (place !== undefined) pairs.push([place, index])
  }
  return pairs
}

/** The longest part of `pairs` (in order of the second index) whose first indexes rise as well. */
export const longestRising = (pairs: Chain): Chain => {
  const tails: number[] = []
  const before = new Int32Array(pairs.length).fill(-1)
  pairs.forEach(([place], index) => {
    let low = 0
    let high = tails.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((pairs[tails[middle] ?? 0]?.[0] ?? 0) < place) low = middle + 1
      else high = middle
    }
    before[index] = tails[low - 1] ?? -1
    tails[low] = index
  })
  const chain: (readonly [number, number])[] = []
  for (let index = tails.at(-1) ?? -1; index >= 0; index = before[index] ?? -1) {
    const pair = pairs[index]
    if (pair) chain.push(pair)
  }
  return chain.reverse()
}
