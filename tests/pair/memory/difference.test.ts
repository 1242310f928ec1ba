import fc from 'fast-check'
import {expect, test} from 'vitest'
import {differenceOf} from '../../../src/pair/memory/difference.ts'

/** A change as `[was|now]`, the rest as it stands. */
const shown = (was: string, now: string): string =>
  differenceOf(was, now)
    .map(piece => (piece.type === 'same' ? piece.text : `[${piece.was}|${piece.now}]`))
    .join('')

test('the pieces joined are the one text and the other', () => {
  const texts = fc.string({
    unit: fc.constantFrom('算', '力', '，', 'a', 'b', '1', '2', ' ', '.', '𠀀', 'e\u0301'),
    maxLength: 30,
  })
  fc.assert(
    fc.property(texts, texts, (was, now) => {
      const pieces = differenceOf(was, now)
      const side = (name: 'was' | 'now'): string =>
        pieces.map(piece => (piece.type === 'same' ? piece.text : piece[name])).join('')
      expect([side('was'), side('now')]).toEqual(was === now ? ['', ''] : [was, now])
      const types = pieces.map(({type}) => type)
      expect(types.filter((type, index) => type === types[index - 1])).toEqual([])
    }),
    {numRuns: 1000},
  )
})

test.each([
  ['2023年增长30%。', '2024年增长30%。', '[2023|2024]年增长30%。'],
  ['算力决定一切。', '归根结底，算力决定一切！', '[|归根结底，]算力决定一切[。|！]'],
  ['用React写页面。', '用Redux写页面。', '用[React|Redux]写页面。'],
  ['投资者的热情高涨。', '资本家的心情低落。', '[投资者的热情高涨|资本家的心情低落]。'],
  ['同样的话。', '同样的话。', ''],
])('of %s and %s are whole words and few', (was, now, expected) => {
  expect(shown(was, now)).toBe(expected)
})

test('texts too long to be compared step by step are one change between their common ends', () => {
  const [a, b] = ['甲乙'.repeat(1500), '丙丁'.repeat(1500)]
  expect(shown(`起${a}终`, `起${b}终`)).toBe(`起[${a}|${b}]终`)
})
