import type {Kept, Passage} from '../bitext/document.ts'
import type {Prose} from '../bitext/prose.ts'
import type {Range} from '../bitext/range.ts'
import type {Bead} from './align-in-order.ts'
import {alignInOrder} from './align-in-order.ts'
import {joinTraits, matchCost} from './compare-traits.ts'
import type {Item} from './flatten.ts'
import type {Trait, Weights} from './traits.ts'

/** A block of one side with the traits of its sentences; none for a kept block. */
export interface TracedItem extends Item<Prose> {
  readonly traits: readonly Trait[]
}

/** What it costs to leave a block of either side without its like. */
const alone = 4
const impossible = Number.POSITIVE_INFINITY

/** Pairs the blocks of two lists in order, one with one; each bead with one side empty is a block without its like. */
export const pairBlocks = (zh: readonly TracedItem[], en: readonly TracedItem[], weights: Weights): readonly Bead[] => {
  const whole = (items: readonly TracedItem[]): readonly Trait[] => items.map(({traits}) => joinTraits(traits))
  const [zhTraits, enTraits] = [whole(zh), whole(en)]
  const shapes = [
    [1, 1],
    [1, 0],
    [0, 1],
  ] as const
  return alignInOrder(zh.length, en.length, shapes, (from, to) => {
    const [a, b] = [zh[first(from)], en[first(to)]]
    const [x, y] = [zhTraits[from.start], enTraits[to.start]]
    if (!a || !b || !x || !y) return aloneCost(a ?? b)
    if (a.block.type === 'kept' || b.block.type === 'kept') {
      return a.block.type === 'kept' && b.block.type === 'kept' ? keptCost(a.block, b.block) : impossible
    }
    return kindCost(a.block, b.block) + containerCost(a.containers, b.containers) + matchCost(x, y, weights)
  })
}

const first = ({start, end}: Range): number => (end > start ? start : -1)

const aloneCost = (item: TracedItem | undefined): number =>
  item?.block.type === 'passage' && item.block.leaves.length === 0 ? 0.5 : alone

const keptCost = (a: Kept, b: Kept): number => {
  if (a.kind !== b.kind) return impossible
  if (a.value === b.value) return -6
  const [lines, others] = [a, b].map(({value}) => new Set(value.split('\n').map(line => line.trim())))
  if (!lines || !others) return impossible
  const common = [...lines].filter(line => others.has(line)).length
  return 4 - (10 * common) / Math.max(lines.size, others.size)
}

const kindCost = (a: Passage<Prose>, b: Passage<Prose>): number => {
  if (a.kind === 'heading' && b.kind === 'heading') return a.depth === b.depth ? -2 : Math.abs(a.depth - b.depth)
  if ((a.leaves.length === 0) !== (b.leaves.length === 0)) return 6
  if (a.kind === b.kind) return 0
  return a.kind === 'cell' || b.kind === 'cell' ? impossible : 6
}

const containerCost = (a: readonly string[], b: readonly string[]): number => {
  if (a.length === b.length && a.every((kind, index) => kind === b[index])) return 0
  return 2 + Math.abs(a.length - b.length)
}
