import type {Bead, BeadShape} from './align-in-order.ts'
import {alignInOrder} from './align-in-order.ts'
import {joinTraits, lengthGap, matchCost, sharedMarks} from './compare-traits.ts'
import type {Trait, Weights} from './traits.ts'

/** Sentences of one passage that say the same, and how sure that is, 0 to 1. */
export interface Group extends Bead {
  readonly score: number
}

/** How sentences are grouped, and what each way costs beside the plain one. */
const shapes: readonly (readonly [...BeadShape, cost: number])[] = [
  [1, 1, 0],
  [1, 2, 2.2],
  [2, 1, 2.2],
  [1, 3, 4],
  [3, 1, 4],
  [1, 4, 5.5],
  [4, 1, 5.5],
  [2, 2, 5],
  [1, 0, 5],
  [0, 1, 5],
]

/** Where both sides have as many sentences, so much must speak for another way than one by one. */
const doubt = 3

/**
 * Groups the sentences of one passage in order, after their lengths and marks. Every sentence of either side is in one
 * group; a group may be empty on one side.
 */
export const pairSentences = (zh: readonly Trait[], en: readonly Trait[], weights: Weights): readonly Group[] => {
  if (zh.length === 0 && en.length === 0) return []
  const costOf = (bead: Bead): number => {
    const [rows, columns] = [bead.from.end - bead.from.start, bead.to.end - bead.to.start]
    const shape = shapes.find(each => each[0] === rows && each[1] === columns)
    const sides = sidesOf(bead, zh, en)
    return (shape?.[2] ?? 0) + (rows > 0 && columns > 0 ? matchCost(sides.zh, sides.en, weights) : 0)
  }
  const best = alignInOrder(
    zh.length,
    en.length,
    shapes.map(([from, to]) => [from, to] as const),
    (from, to) => costOf({from, to}),
  )
  const plain = zh.length === en.length ? zh.map((_, index) => oneByOne(index)) : undefined
  const total = (beads: readonly Bead[]): number => beads.reduce((sum, bead) => sum + costOf(bead), 0)
  const chosen = plain && total(plain) - total(best) < doubt ? plain : best
  return chosen.map(bead => ({...bead, score: scoreOf(bead, sidesOf(bead, zh, en), weights)}))
}

const oneByOne = (index: number): Bead => ({
  from: {start: index, end: index + 1},
  to: {start: index, end: index + 1},
})

const sidesOf = (
  {from, to}: Bead,
  zh: readonly Trait[],
  en: readonly Trait[],
): {readonly zh: Trait; readonly en: Trait} => ({
  zh: joinTraits(zh.slice(from.start, from.end)),
  en: joinTraits(en.slice(to.start, to.end)),
})

const scoreOf = ({from, to}: Bead, {zh, en}: {readonly zh: Trait; readonly en: Trait}, weights: Weights): number => {
  const [rows, columns] = [from.end - from.start, to.end - to.start]
  if (rows === 0 || columns === 0) return 0
  const {shared, lone} = sharedMarks(zh, en, weights)
  const byLength = Math.exp((-(lengthGap(zh, en) ** 2) / 2) * 0.5)
  const byMarks = (shared + 2) / (shared + lone + 2)
  const byShape = 0.98 - 0.08 * (rows + columns - 2)
  return Math.round(Math.max(0.01, byShape * (0.2 + 0.4 * byLength + 0.4 * byMarks)) * 100) / 100
}
