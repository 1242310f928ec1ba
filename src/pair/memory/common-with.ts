/** How long the longest common subsequence is of one text and another, which stands in `points` from `start` to `end`. */
export type CommonLength = (points: Int32Array, start: number, end: number) => number

/**
 * Makes a text ready to be compared with many others: Hyyrö's bit-parallel longest common subsequence, the bits of each
 * character set once, one step a word of 32 for every character of the other text.
 */
export const commonWith = (pattern: readonly number[]): CommonLength => {
  const words = Math.max(1, Math.ceil(pattern.length / 32))
  const rows = new Map<number, number>()
  for (const point of pattern) if (!rows.has(point)) rows.set(point, rows.size)
  const masks = new Int32Array(rows.size * words)
  pattern.forEach((point, index) => {
    const at = (rows.get(point) ?? 0) * words + (index >>> 5)
    masks[at] = (masks[at] ?? 0) | (1 << (index & 31))
  })
  const rest = new Int32Array(words)
  return (points, start, end) => {
    rest.fill(-1)
    for (let at = start; at < end; at++) {
      const row = rows.get(points[at] ?? 0)
      if (row === undefined) continue
      let carry = 0
      for (let word = 0; word < words; word++) {
        const bits = rest[word] ?? 0
        const hits = bits & (masks[row * words + word] ?? 0)
        const sum = (bits >>> 0) + (hits >>> 0) + carry
        carry = sum > 0xffffffff ? 1 : 0
        rest[word] = sum | 0 | (bits & ~hits)
      }
    }
    return zeros(rest, pattern.length)
  }
}

/** How many of the first `length` bits are not set. */
const zeros = (bits: Int32Array, length: number): number => {
  let count = 0
  for (let index = 0; index < length; index++) if (((bits[index >>> 5] ?? 0) & (1 << (index & 31))) === 0) count++
  return count
}
