import type {Trait, Weights} from './traits.ts'

/** Two texts, or several of either side together, as one. */
export const joinTraits = (traits: readonly Trait[]): Trait => {
  const [first] = traits
  if (traits.length === 1 && first) return first
  const marks = new Map<string, number>()
  let length = 0
  for (const trait of traits) {
    length += trait.length
    for (const [mark, count] of trait.marks) marks.set(mark, (marks.get(mark) ?? 0) + count)
  }
  return {length, marks}
}

/** How far two lengths stand apart, in standard deviations: longer texts scatter more, as in Gale and Church (1993). */
export const lengthGap = (zh: Trait, en: Trait): number => {
  const expected = (zh.length + en.length) / 2
  return Math.abs(en.length - zh.length) / Math.sqrt(deviation * expected + fixedDeviation)
}

const deviation = 6
const fixedDeviation = 60

/** What is shared between two texts, and what only one of them holds, by its weight. */
export const sharedMarks = (
  zh: Trait,
  en: Trait,
  weights: Weights,
): {readonly shared: number; readonly lone: number} => {
  let shared = 0
  let lone = 0
  for (const [mark, count] of zh.marks) {
    const weight = weights.get(mark) ?? 0
    const other = en.marks.get(mark) ?? 0
    shared += weight * Math.min(count, other, 2)
    if (other === 0) lone += weight
  }
  for (const mark of en.marks.keys()) if (!zh.marks.has(mark)) lone += weights.get(mark) ?? 0
  return {shared, lone}
}

/** What it costs to take two texts for the same, by their lengths and marks; marks that they share make it cheaper. */
export const matchCost = (zh: Trait, en: Trait, weights: Weights): number => {
  const {shared, lone} = sharedMarks(zh, en, weights)
  return Math.min(lengthGap(zh, en) ** 2 / 2, farthest) + trust * (lone - shared)
}

/** However far two lengths stand apart, it costs no more. */
const farthest = 11
/** How far marks are believed: those of one text hang together, and count as if they did not. */
const trust = 0.7
