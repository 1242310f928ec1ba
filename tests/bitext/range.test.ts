import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import type {OffsetMap} from '../../src/bitext/range.ts'
import {mapRange, straight} from '../../src/bitext/range.ts'

/** `研\&发` stands for `研&发`: the escape is one piece. */
const escaped: OffsetMap = [
  [0, 10],
  [1, 11],
  [2, 13],
  [3, 14],
]

describe('mapRange', () => {
  test('runs along where both sides are equally long', () => {
    expect(mapRange(straight(5, 100), {start: 1, end: 3})).toEqual({start: 101, end: 103})
  })

  test('takes an escape whole', () => {
    expect(mapRange(escaped, {start: 1, end: 2})).toEqual({start: 11, end: 13})
    expect(mapRange(escaped, {start: 0, end: 2})).toEqual({start: 10, end: 13})
    expect(mapRange(escaped, {start: 2, end: 3})).toEqual({start: 13, end: 14})
  })

  test('leaves out a gap at the edges and takes in one between', () => {
    // 两行: "算力" and "竞赛" stand on two lines of a quotation, `\n> ` between them.
    const wrapped: OffsetMap = [
      [0, 2],
      [2, 4],
      [2, 7],
      [4, 9],
    ]
    expect(mapRange(wrapped, {start: 0, end: 2})).toEqual({start: 2, end: 4})
    expect(mapRange(wrapped, {start: 2, end: 4})).toEqual({start: 7, end: 9})
    expect(mapRange(wrapped, {start: 1, end: 3})).toEqual({start: 3, end: 8})
  })

  test('keeps an empty range empty', () => {
    expect(mapRange(escaped, {start: 1, end: 1})).toEqual({start: 11, end: 11})
  })

  test('never turns a range around, and never leaves the map', () => {
    const steps = fc.array(fc.tuple(fc.nat(3), fc.nat(3)), {minLength: 1, maxLength: 20})
    fc.assert(
      fc.property(steps, fc.nat(70), fc.nat(70), (widths, one, other) => {
        const map: [number, number][] = [[0, 5]]
        for (const [from, to] of widths) {
          const last = map[map.length - 1] ?? [0, 5]
          map.push([last[0] + from, last[1] + to])
        }
        const end = map[map.length - 1] ?? [0, 5]
        const range = {start: Math.min(one, other, end[0]), end: Math.min(Math.max(one, other), end[0])}
        const mapped = mapRange(map, range)
        expect(mapped.start).toBeGreaterThanOrEqual(5)
        expect(mapped.end).toBeLessThanOrEqual(end[1])
        expect(mapped.end).toBeGreaterThanOrEqual(mapped.start)
      }),
    )
  })
})
