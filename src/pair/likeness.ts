/** A text made ready to be compared: code points, without markup, addresses and white space. */
export interface Shape {
  readonly points: readonly number[]
}

const markup = /[\\`*_~[\]<!\s]|:\/\//

/** What a reader sees of a text in Markdown, nearly: link targets, addresses, tags, marks and white space left out. */
const bare = (text: string): string =>
  markup.test(text)
    ? text
        .replace(/<!--[\s\S]*?-->|<\/?[a-z][^<>]*>/gi, '')
        .replace(/\]\((?:<[^<>\n]*>|(?:[^()\s]|\([^()\s]*\))*)(?:\s+(?:"[^"]*"|'[^']*'))?\)/g, ']')
        .replace(/\]\[[^[\]]*\]|\[\^[^[\]]+\]/g, '')
        .replace(/[a-z][a-z0-9+.-]{1,9}:\/\/[!-~]*/gi, '')
        .replace(/!(?=\[)|[\\`*_~[\]<>\s]/g, '')
    : text

/** What of a text is compared: what a reader sees of it. A text of nothing but markup is compared as it stands. */
export const bareText = (text: string): string => bare(text) || text

/** The shape of a text as written. */
export const shapeOf = (text: string): Shape => ({points: pointsOf(bareText(text))})

/** The shape of texts that follow one another without anything between them. */
export const joinShapes = (shapes: readonly Shape[]): Shape => ({points: shapes.flatMap(shape => shape.points)})

/** The code points of a text. */
export const pointsOf = (text: string): readonly number[] => {
  const points: number[] = []
  for (const character of text) points.push(character.codePointAt(0) ?? 0)
  return points
}

/** How alike two shapes are, 0 to 1: twice their longest common subsequence by the sum of their lengths. */
export const likeness = (a: Shape, b: Shape): number => {
  const total = a.points.length + b.points.length
  return total === 0 ? 1 : (2 * commonLength(a.points, b.points)) / total
}

/** How many code points two shapes have in common, in order. */
export const commonPoints = (a: Shape, b: Shape): number => commonLength(a.points, b.points)

/** How much of `part` stands in `whole`, in order, 0 to 1. */
export const containment = (part: Shape, whole: Shape): number =>
  part.points.length === 0 ? 0 : commonLength(part.points, whole.points) / part.points.length

/** The length of the longest common subsequence. */
const commonLength = (a: readonly number[], b: readonly number[]): number => {
  let start = 0
  const shorter = Math.min(a.length, b.length)
  while (start < shorter && a[start] === b[start]) start++
  let tail = 0
  while (tail < shorter - start && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++
  const first = a.slice(start, a.length - tail)
  const second = b.slice(start, b.length - tail)
  return start + tail + (first.length <= second.length ? bitCount(first, second) : bitCount(second, first))
}

/** Hyyrö's bit-parallel longest common subsequence: one step a word of 32 for every character of `text`. */
const bitCount = (pattern: readonly number[], text: readonly number[]): number => {
  if (pattern.length === 0) return 0
  const words = Math.ceil(pattern.length / 32)
  const masks = new Map<number, Int32Array>()
  pattern.forEach((point, index) => {
    const mask = masks.get(point) ?? new Int32Array(words)
    masks.set(point, mask)
    mask[index >>> 5] = (mask[index >>> 5] ?? 0) | (1 << (index & 31))
  })
  const rest = new Int32Array(words).fill(-1)
  for (const point of text) {
    const mask = masks.get(point)
    if (!mask) continue
    let carry = 0
    for (let word = 0; word < words; word++) {
      const bits = rest[word] ?? 0
      const hits = bits & (mask[word] ?? 0)
      const sum = (bits >>> 0) + (hits >>> 0) + carry
      carry = sum > 0xffffffff ? 1 : 0
      rest[word] = sum | 0 | (bits & ~hits)
    }
  }
  let common = 0
  for (let index = 0; index < pattern.length; index++) {
    if (((rest[index >>> 5] ?? 0) & (1 << (index & 31))) === 0) common++
  }
  return common
}
