import type {Range} from '../bitext/range.ts'

/** Neighbours of two lists that belong together, by their indexes; either side may be empty. */
export interface Bead {
  readonly from: Range
  readonly to: Range
}

/** How many neighbours of either list may stand in one bead, and which such beads there are. */
export type BeadShape = readonly [from: number, to: number]

/** What a bead costs: the negative logarithm of how likely it is, at any scale. */
export type BeadCost = (from: Range, to: Range) => number

/** So many cells are reckoned in full; beyond that only those near the way from corner to corner. */
const mostCells = 4_000_000

/**
 * The cheapest way to divide two lists of the lengths `from` and `to` into beads, in order of both (dynamic programming).
 * `shapes` must hold 1:0 and 0:1. Of equally cheap ways the one with the earlier shapes is taken.
 */
export const alignInOrder = (
  from: number,
  to: number,
  shapes: readonly BeadShape[],
  costOf: BeadCost,
): readonly Bead[] => {
  const reach = (from + 1) * (to + 1) <= mostCells ? to : Math.max(200, Math.ceil(mostCells / (from + 1) / 2))
  const width = Math.min(to, 2 * reach) + 1
  const firstOf = (row: number): number => {
    const middle = from === 0 ? 0 : Math.round((row / from) * to)
    return Math.max(0, Math.min(middle - reach, to + 1 - width))
  }
  const costs = new Float64Array((from + 1) * width).fill(Number.POSITIVE_INFINITY)
  const steps = new Int8Array((from + 1) * width).fill(-1)
  const cell = (row: number, column: number): number => {
    const at = column - firstOf(row)
    return row < 0 || column < 0 || at < 0 || at >= width ? -1 : row * width + at
  }
  costs[cell(0, 0)] = 0
  for (let row = 0; row <= from; row++) {
    const first = firstOf(row)
    for (let column = first; column <= Math.min(to, first + width - 1); column++) {
      const here = cell(row, column)
      shapes.forEach(([rows, columns], step) => {
        const before = cell(row - rows, column - columns)
        const known = before < 0 ? Number.POSITIVE_INFINITY : (costs[before] ?? Number.POSITIVE_INFINITY)
        if (known === Number.POSITIVE_INFINITY) return
        const bead = costOf({start: row - rows, end: row}, {start: column - columns, end: column})
        if (known + bead >= (costs[here] ?? 0)) return
        costs[here] = known + bead
        steps[here] = step
      })
    }
  }
  const beads: Bead[] = []
  let [row, column] = [from, to]
  while (row > 0 || column > 0) {
    const [rows, columns] = shapes[steps[cell(row, column)] ?? -1] ?? [0, 0]
    if (rows + columns === 0) throw new RangeError(`no shape leads to ${row}, ${column}`)
    beads.push({from: {start: row - rows, end: row}, to: {start: column - columns, end: column}})
    row -= rows
    column -= columns
  }
  return beads.reverse()
}
