import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import type {Bead, BeadCost, BeadShape} from '../../src/adopt/align-in-order.ts'
import {alignInOrder} from '../../src/adopt/align-in-order.ts'
import type {Range} from '../../src/bitext/range.ts'

const shapes: readonly BeadShape[] = [
  [1, 1],
  [1, 0],
  [0, 1],
  [2, 1],
  [1, 2],
]

const someLengths = fc.array(fc.integer({min: 1, max: 9}), {maxLength: 6})

const sum = (lengths: readonly number[], {start, end}: Range): number => {
  let total = 0
  for (let index = start; index < end; index++) total += lengths[index] ?? 0
  return total
}

const costBetween =
  (from: readonly number[], to: readonly number[]): BeadCost =>
  (a, b) =>
    Math.abs(sum(from, a) - sum(to, b)) + (a.end - a.start === 1 && b.end - b.start === 1 ? 0 : 2)

/** The cost of the best of all ways, tried one by one. */
const cheapest = (from: number, to: number, cost: BeadCost, row = 0, column = 0): number => {
  if (row === from && column === to) return 0
  let best = Number.POSITIVE_INFINITY
  for (const [rows, columns] of shapes) {
    if (row + rows > from || column + columns > to) continue
    const bead = cost({start: row, end: row + rows}, {start: column, end: column + columns})
    best = Math.min(best, bead + cheapest(from, to, cost, row + rows, column + columns))
  }
  return best
}

const covers = (beads: readonly Bead[], from: number, to: number): void => {
  let [row, column] = [0, 0]
  for (const bead of beads) {
    expect([bead.from.start, bead.to.start]).toEqual([row, column])
    ;[row, column] = [bead.from.end, bead.to.end]
  }
  expect([row, column]).toEqual([from, to])
}

describe('two lists aligned in order', () => {
  test('are divided whole and in order, at no more than the cheapest of all ways costs', () => {
    fc.assert(
      fc.property(someLengths, someLengths, (from, to) => {
        const cost = costBetween(from, to)
        const beads = alignInOrder(from.length, to.length, shapes, cost)
        covers(beads, from.length, to.length)
        const total = beads.reduce((all, bead) => all + cost(bead.from, bead.to), 0)
        expect(total).toBe(cheapest(from.length, to.length, cost))
      }),
      {numRuns: 300},
    )
  })

  test('are divided whole where they are too long to try every way', () => {
    const lengths = (count: number): readonly number[] =>
      Array.from({length: count}, (_, index) => 1 + ((index * 7) % 9))
    const [from, to] = [lengths(2100), lengths(2000)]
    covers(alignInOrder(2100, 2000, shapes, costBetween(from, to)), 2100, 2000)
  })
})
