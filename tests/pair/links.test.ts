import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import type {Link} from '../../src/pair/links.ts'
import {linkInOrder} from '../../src/pair/links.ts'

const weightOf = (link: Link): number => (link.score * (link.fromEnd - link.from + link.toEnd - link.to + 2)) / 2

/** The best weight of any chain, by trying all. */
const bestWeight = (links: readonly Link[], from: number, to: number): number =>
  links
    .filter(link => link.from > from && link.to > to)
    .reduce((best, link) => Math.max(best, weightOf(link) + bestWeight(links, link.fromEnd, link.toEnd)), 0)

const one = (from: number, to: number, score: number): Link => ({from, fromEnd: from, to, toEnd: to, score})

describe('linkInOrder', () => {
  test('finds the chain of the greatest weight', () => {
    const someLink = fc
      .tuple(
        fc.nat(5),
        fc.nat(5),
        fc.constantFrom([0, 0], [0, 0], [1, 0], [0, 1], [0, 2]),
        fc.integer({min: 60, max: 100}),
      )
      .map(
        ([from, to, [more = 0, others = 0], score]): Link => ({
          from,
          fromEnd: from + more,
          to,
          toEnd: to + others,
          score: score / 100,
        }),
      )
    fc.assert(
      fc.property(fc.array(someLink, {maxLength: 9}), links => {
        const {chain} = linkInOrder(links, 8, 8)
        const total = chain.reduce((sum, link) => sum + weightOf(link), 0)
        expect(total).toBeCloseTo(bestWeight(links, -1, -1), 9)
        chain.slice(1).forEach((link, index) => {
          const before = chain[index]
          expect(before && before.fromEnd < link.from && before.toEnd < link.to).toBe(true)
        })
      }),
      {numRuns: 1000},
    )
  })

  test('tells a tie of two entries for one segment', () => {
    const links = [one(0, 0, 0.8), one(1, 0, 0.79)]
    expect(linkInOrder(links, 2, 1)).toEqual({chain: [links[0]], ties: [{link: links[0], rivals: [links[1]]}]})
  })

  test('sees no tie where order tells entries apart', () => {
    const links = [one(0, 0, 0.8), one(0, 1, 0.8), one(1, 0, 0.8), one(1, 1, 0.8)]
    expect(linkInOrder(links, 2, 2)).toEqual({chain: [links[0], links[3]], ties: []})
  })

  test('sees no tie beyond the margin', () => {
    expect(linkInOrder([one(0, 0, 0.8), one(1, 0, 0.77)], 2, 1).ties).toEqual([])
  })
})
