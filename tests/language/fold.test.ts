import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {foldEn} from '../../src/language/en/fold.ts'
import {foldZh} from '../../src/language/zh/fold.ts'

const unit = fc.integer({min: 0, max: 0xffff}).map(code => String.fromCharCode(code))

describe.each([
  ['Chinese', foldZh],
  ['English', foldEn],
] as const)('folding %s', (_name, fold) => {
  test('keeps every offset, and folding again changes nothing', () => {
    fc.assert(
      fc.property(fc.array(unit, {maxLength: 50}), units => {
        const text = units.join('')
        const folded = fold(text)
        expect(folded.length).toBe(text.length)
        expect(fold(folded)).toBe(folded)
        expect(folded).toBe(units.map(fold).join(''))
      }),
      {numRuns: 2000},
    )
  })

  test('works on long texts', () => {
    const text = '區塊鏈“Ａ”'.repeat(50_000)
    expect(fold(text).length).toBe(text.length)
  })
})

test('traditional Chinese and full-width forms fold to simplified and half-width', () => {
  expect(foldZh('區塊鏈網絡（２０２５）的數據')).toBe('区块链网络(2025)的数据')
  expect(foldZh('臺灣與台灣、裡面、為了、麵包')).toBe('台湾与台湾、里面、为了、面包')
  expect(foldZh('藉口與俱樂部')).toBe('藉口与俱乐部')
  expect(foldZh('简体不变。')).toBe('简体不变。')
})

test('English folds case, quotes, dashes and accents', () => {
  expect(foldEn('It’s “Proof‑of‑Work” — NAÏVE')).toBe('it\'s "proof-of-work" - naive')
})
