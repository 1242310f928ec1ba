import {describe, expect, test} from 'vitest'
import {numbers} from '../../src/language/numbers.ts'
import {boundsAgree, sameQuantity} from '../../src/language/same-quantity.ts'

function compare(zh: string, en: string): {readonly same: boolean; readonly agree: boolean} {
  const [first] = numbers(zh, 'zh')
  const found = numbers(en, 'en')
  if (first === undefined) throw new Error(`no number in ${zh}`)
  const match = found.find(quantity => sameQuantity(first, quantity))
  return {same: match !== undefined, agree: match !== undefined && boundsAgree(first, match)}
}

describe('the same value', () => {
  test.each([
    ['5000亿', 'half a trillion'], ['10亿', '1 billion'], ['数百亿', 'tens of billions'], ['快速翻十倍', '10x'], ['翻十倍', 'tenfold'], ['千倍', '1,000x'],
    ['240天', '240 days'], ['半年', 'six months'], ['十年', 'a decade'], ['80多个', 'more than 80'], ['三成', 'three in ten'], ['八折', '20% off'],
    ['百分之五十', 'half'], ['增长两倍', 'tripled'], ['增长两倍', 'up 200%'], ['翻一番', 'doubled'], ['上百个', 'hundreds of'], ['几十家', 'dozens of'], ['三四个', 'three or four'],
    ['21世纪', 'the 21st century'], ['90年代', 'the 1990s'], ['下午4:58', '16:58'], ['2025年8月12日', '12 August 2025'], ['第三', 'third'], ['10亿元', '1 billion yuan'],
  ])('%s and %s', (zh, en) => {
    expect(compare(zh, en).same).toBe(true)
  }) // biome-ignore format: a table

  test.each([
    ['2万亿美元', '$2 billion'], ['300-370亿美元', '$30 billion'], ['300-370亿美元', '$300-370 billion'], ['5万欧元', '£50,000'], ['50港元', '$50'], ['三成', '3%'],
    ['产值翻两番', 'doubled'], ['三四个', '34'], ['数十个', 'hundreds of'], ['千亿', 'hundreds of billions'], ['2025年8月12日', 'August 21, 2025'], ['上世纪90年代', 'the 1890s'],
    ['第三季度', 'Q2'], ['24小时', '24 days'], ['凌晨2点', '2 p.m.'],
  ])('is not said by %s and %s', (zh, en) => {
    expect(compare(zh, en).same).toBe(false)
  }) // biome-ignore format: a table
})

test('bounds agree where they look the same way or one side has none', () => {
  expect(compare('近40%', 'more than 40%')).toEqual({same: true, agree: false})
  expect(compare('近40%', 'nearly 40%').agree).toBe(true)
  expect(compare('超过40%', '40%').agree).toBe(true)
  expect(compare('不少于16个', 'at least 16').agree).toBe(true)
})
