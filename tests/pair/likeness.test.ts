import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {containment, joinShapes, likeness, shapeOf} from '../../src/pair/likeness.ts'

const like = (a: string, b: string): number => likeness(shapeOf(a), shapeOf(b))

/** The textbook's longest common subsequence. */
const slow = (a: readonly string[], b: readonly string[]): number => {
  let row = new Array<number>(b.length + 1).fill(0)
  for (const character of a) {
    const next = [0]
    b.forEach((other, index) => {
      next.push(character === other ? (row[index] ?? 0) + 1 : Math.max(row[index + 1] ?? 0, next[index] ?? 0))
    })
    row = next
  }
  return row.at(-1) ?? 0
}

describe('likeness', () => {
  test('is twice the longest common subsequence by the sum of the lengths', () => {
    const texts = fc.string({unit: fc.constantFrom('算', '力', '网', '络', '😀', 'a'), maxLength: 90})
    fc.assert(
      fc.property(texts, texts, (a, b) => {
        const [first, second] = [[...a], [...b]]
        const total = first.length + second.length
        expect(like(a, b)).toBeCloseTo(total === 0 ? 1 : (2 * slow(first, second)) / total, 12)
        expect(like(a, b)).toBe(like(b, a))
      }),
      {numRuns: 2000},
    )
  })

  test.each([
    ['**算力**决定一切。', '算力决定一切。', 1],
    ['见[白皮书](https://a.io/x_(1).pdf "标题")。', '见[白皮书](https://b.org/other)。', 1],
    ['见[白皮书][paper]和脚注[^1]。', '见[白皮书][whitepaper]和脚注[^2]。', 1],
    ['访问https://a.io/b?c=d，注册。', '访问http://example.com/，注册。', 1],
    ['访问 <https://a.io> 注册。', '访问注册。', 1],
    ['一行\\\n两行', '一行两行', 1],
    ['用`code`写<br/>程序', '用code写程序', 1],
    ['太好了!', '太好了', 6 / 7],
    ['今年增长', '今年下降', 0.5],
    ['', '', 1],
  ])('of %j and %j is %d', (a, b, expected) => {
    expect(like(a, b)).toBeCloseTo(expected, 12)
  })

  test('compares texts of nothing but markup as they stand', () => {
    expect(like('https://a.io/one', 'https://a.io/two')).toBeGreaterThan(0.7)
    expect(like('https://a.io/one', '算力。')).toBe(0)
  })

  test('counts a letter beyond the first plane as one', () => {
    expect(like('𠮷野家', '𠮷田家')).toBeCloseTo(2 / 3, 12)
  })
})

test('containment tells how much of a part stands in the whole', () => {
  expect(containment(shapeOf('算力。'), shapeOf('算力很贵，'))).toBeCloseTo(2 / 3, 12)
  expect(likeness(joinShapes([shapeOf('算力，'), shapeOf('很贵。')]), shapeOf('算力，很贵。'))).toBe(1)
})
