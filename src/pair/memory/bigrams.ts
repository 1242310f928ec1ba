/** Stands before the first and behind the last character of a text: beyond every code point. */
const edge = 0x110000

/** The bucket of a pair of neighbours, of 2 to the power of `bits`. Two pairs may share one. */
const bucketOf = (a: number, b: number, bits: number): number => {
  let mixed = Math.imul(a, 0x9e3779b1) ^ Math.imul(b + 0x7f4a7c15, 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d)
  return (mixed ^ (mixed >>> 13)) >>> (32 - bits)
}

/**
 * Calls `visit` with the bucket of each bigram of the text that stands in `points` from `start` to `end`: every two
 * neighbours, and the ends with what stands beyond them; one more than the text has characters.
 */
export const eachBigram = (
  points: ArrayLike<number>,
  start: number,
  end: number,
  bits: number,
  visit: (bucket: number) => void,
): void => {
  let before = edge
  for (let at = start; at < end; at++) {
    const point = points[at] ?? edge
    visit(bucketOf(before, point, bits))
    before = point
  }
  visit(bucketOf(before, edge, bits))
}
