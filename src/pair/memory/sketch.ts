/** How many words of 32 bits a sketch has. */
export const sketchWords = 8
const bits = 32 * sketchWords
/** Characters are told apart as far as this many classes go. */
const classes = 4096

/**
 * Makes a sketcher: it draws the characters of the text that stands in `points` from `start` to `end` into the words of
 * `into` from `at` on (zeros before), one bit for each first, second, third … occurrence of a character. A bit that only
 * one of two sketches has stands for a character that the other text lacks.
 */
export const sketcher = (): ((
  points: ArrayLike<number>,
  start: number,
  end: number,
  into: Int32Array,
  at: number,
) => void) => {
  const times = new Int32Array(classes)
  return (points, start, end, into, at) => {
    for (let place = start; place < end; place++) {
      const known = classOf(points[place] ?? 0)
      const time = (times[known] ?? 0) + 1
      times[known] = time
      const bit = bitOf(known, time)
      const word = at + (bit >>> 5)
      into[word] = (into[word] ?? 0) | (1 << (bit & 31))
    }
    for (let place = start; place < end; place++) times[classOf(points[place] ?? 0)] = 0
  }
}

const classOf = (point: number): number => Math.imul(point, 0x9e3779b1) >>> 20

const bitOf = (known: number, time: number): number => (Math.imul(known + 0x1f3 * time, 0x85ebca6b) >>> 16) % bits

/** How many bits the sketch in `a` at `from` has that the one in `b` at `to` lacks. */
export const surplus = (a: Int32Array, from: number, b: Int32Array, to: number): number => {
  let count = 0
  for (let word = 0; word < sketchWords; word++) count += ones((a[from + word] ?? 0) & ~(b[to + word] ?? 0))
  return count
}

/** How many bits of a word are set. */
const ones = (word: number): number => {
  const pairs = word - ((word >>> 1) & 0x55555555)
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333)
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}
