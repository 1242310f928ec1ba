/** How long the longest common subsequence is of one text and another, which stands in `points` from `start` to `end`. */
export type CommonLength = (points: Int32Array, start: number, end: number) => number

/**
 * Makes what makes one text after the other ready to be compared with many: Hyyrö's bit-parallel longest common
 * subsequence as in `likeness`, the bits of each character set once a text. What it gave before is then of no use.
 */
export const commonWith = (): ((pattern: readonly number[]) => CommonLength) => {
  /** Which row of masks a code point has; 0 where it has none. */
  const rows = new Int32Array(0x110000)
  let last: readonly number[] = []
  return pattern => {
    for (const point of last) rows[point] = 0
    last = pattern
    let count = 0
    for (const point of pattern) if (rows[point] === 0) rows[point] = ++count
    return compareBy(pattern, rows, count)
  }
}

const compareBy = (pattern: readonly number[], rows: Int32Array, count: number): CommonLength => {
  const words = Math.max(1, Math.ceil(pattern.length / 32))
  const masks = new Int32Array((count + 1) * words)
  pattern.forEach((point, index) => {
    const at = (rows[point] ?? 0) * words + (index >>> 5)
    masks[at] = (masks[at] ?? 0) | (1 << (index & 31))
  })
  const rest = new Int32Array(words)
  return (points, start, end) => {
    rest.fill(-1)
    for (let at = start; at < end; at++) {
      const row = (rows[points[at] ?? 0] ?? 0) * words
      if (row === 0) continue
      let carry = 0
      for (let word = 0; word < words; word++) {
        const bits = rest[word] ?? 0
        const hits = bits & (masks[row + word] ?? 0)
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
