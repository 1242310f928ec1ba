import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {alignExact, longestRising} from '../../src/pair/align-exact.ts'

const texts = fc.array(fc.constantFrom(...'甲乙丙丁戊己庚辛壬癸'), {maxLength: 30})

describe('alignExact', () => {
  test('pairs equal texts only, in rising order on both sides', () => {
    fc.assert(
      fc.property(texts, texts, (from, to) => {
        const chain = alignExact(from, to)
        chain.forEach(([a, b], index) => {
          expect(from[a]).toBe(to[b])
          const [previous, other] = chain[index - 1] ?? [-1, -1]
          expect(a).toBeGreaterThan(previous)
          expect(b).toBeGreaterThan(other)
        })
      }),
      {numRuns: 2000},
    )
  })

  test('pairs all of two equal lists, and all that is left of one', () => {
    fc.assert(
      fc.property(texts, fc.array(fc.boolean()), (from, kept) => {
        expect(alignExact(from, from)).toEqual(from.map((_, index) => [index, index]))
        const distinct = from.map((text, index) => `${text}${index}`)
        const left = distinct.filter((_, index) => kept[index])
        expect(alignExact(distinct, left)).toHaveLength(left.length)
      }),
    )
  })

  test('lets an insertion of equal texts fall where it was made', () => {
    const from = ['甲', '是的。', '乙', '丙', '是的。', '丁']
    const to = ['甲', '是的。', '乙', '是的。', '丙', '是的。', '丁']
    expect(alignExact(from, to)).toEqual([
      [0, 0],
      [1, 1],
      [2, 2],
      [3, 4],
      [4, 5],
      [5, 6],
    ])
  })

  test('takes the later of two equal neighbours for the copy, or for the one that went', () => {
    const from = ['甲', '乙', '是的。', '丁']
    const to = ['甲', '丙', '是的。', '是的。', '丁']
    expect(alignExact(from, to)).toEqual([
      [0, 0],
      [2, 2],
      [3, 4],
    ])
    expect(alignExact(to, from)).toEqual([
      [0, 0],
      [2, 2],
      [4, 3],
    ])
  })

  test('leaves the first of two equal neighbours for what stands before the one that is left', () => {
    expect(alignExact(['甲', '是的。', '是的。', '丁'], ['甲', '是啊。', '是的。', '丁'])).toEqual([
      [0, 0],
      [2, 2],
      [3, 3],
    ])
  })

  test('pairs equal texts in order where nothing tells them apart', () => {
    expect(alignExact(['x', '是的。', '是的。', 'y'], ['是的。', '是的。'])).toEqual([
      [1, 0],
      [2, 1],
    ])
  })
})

describe('longestRising', () => {
  test('keeps as many pairs as can be', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(40), {maxLength: 12}), numbers => {
        const pairs = numbers.map((number, index) => [number, index] as const)
        let best = 0
        for (let mask = 0; mask < 1 << numbers.length; mask++) {
          const chosen = numbers.filter((_, index) => mask & (1 << index))
          if (chosen.every((number, index) => index === 0 || number > (chosen[index - 1] ?? 0))) {
            best = Math.max(best, chosen.length)
          }
        }
        expect(longestRising(pairs)).toHaveLength(best)
      }),
      {numRuns: 100},
    )
  })
})
