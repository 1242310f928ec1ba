/**
 * Grams are what an index knows of a text. Where a Chinese character stands, two units tell enough; of letters it takes three:
 * each pair of units with a wide one between them, and each three that begin or end with two narrow ones. Any text of three
 * units or more, and any pair with a wide unit, is covered by grams that lie within it.
 */
const widest = 3

/** Whether a unit is Chinese or the like: a character, a mark, half of a character beyond the first plane. */
const isWide = (unit: number): boolean => unit >= 0x2e80

/** Whether the two units at `at` are a gram. */
export const isPair = (text: string, at: number): boolean =>
  at >= 0 && at + 2 <= text.length && (isWide(text.charCodeAt(at)) || isWide(text.charCodeAt(at + 1)))

/** Whether the three units at `at` are a gram. */
export const isThree = (text: string, at: number): boolean =>
  at >= 0 &&
  at + widest <= text.length &&
  !isWide(text.charCodeAt(at + 1)) &&
  !(isWide(text.charCodeAt(at)) && isWide(text.charCodeAt(at + 2)))

/** Whether a text is too short for grams: the segments that hold it are listed under the text itself. */
export const isShort = (text: string): boolean => text.length === 1 || (text.length === 2 && !isPair(text, 0))

/** A gram and where it stands. */
export interface PlacedGram {
  readonly at: number
  readonly gram: string
}

/** Grams that cover a text that is not short, as few as can be, in order. */
export const cover = (text: string): readonly PlacedGram[] => {
  const grams: PlacedGram[] = []
  for (let next = 0; next < text.length; ) {
    const [at, length] = gramAround(text, next)
    grams.push({at, gram: text.slice(at, at + length)})
    next = at + length
  }
  return grams
}

/** The gram that reaches furthest of those that hold the unit at `at`. */
const gramAround = (text: string, at: number): readonly [start: number, length: number] => {
  if (isThree(text, at)) return [at, 3]
  if (isPair(text, at)) return [at, 2]
  if (isThree(text, at - 1)) return [at - 1, 3]
  return isPair(text, at - 1) ? [at - 1, 2] : [at - 2, 3]
}

/** The shard of `count`, a power of two, in which a gram or a short text stands. */
export const shardOf = (gram: string, count: number): number => {
  let hash = 0x811c9dc5
  for (let at = 0; at < gram.length; at++) hash = Math.imul(hash ^ gram.charCodeAt(at), 0x01000193)
  return ((hash ^ (hash >>> 15)) >>> 0) & (count - 1)
}
