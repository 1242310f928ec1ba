import {describe, expect, test} from 'vitest'
import type {Language} from '../../src/language/language.ts'
import {numbers} from '../../src/language/numbers.ts'
import {boundsAgree} from '../../src/language/same-quantity.ts'

const boundIn = (text: string, language: Language): string | undefined =>
  numbers(text, language).flatMap(quantity =>
    quantity.kind === 'date' || quantity.kind === 'time' ? [quantity.bound] : [],
  )[0]

describe('a date says whether something ends or begins there', () => {
  test.each([
    ['2018年之前', 'under'],
    ['2018年12月（含）以前', 'under'],
    ['2010年1月4日或之前', 'atMost'],
    ['2020年底前', 'under'],
    ['截止到2018年', 'atMost'],
    ['下午5点前', 'under'],
    ['2018年之后', 'over'],
    ['自2016年9月1日起', 'atLeast'],
    ['2019年以来', 'atLeast'],
    ['2018年前后', 'exact'],
    ['2018年前三季度', 'exact'],
    ['5月1日起草', 'exact'],
    ['8月后端上线', 'exact'],
    ['2020年后期', 'exact'],
  ])('%s: %s', (text, bound) => {
    expect(boundIn(text, 'zh')).toBe(bound)
  })

  test.each([
    ['before 2018', 'under'],
    ['by the end of June 2025', 'atMost'],
    ['no later than June 2020', 'atMost'],
    ['after 5 pm', 'over'],
    ['since 2019', 'atLeast'],
    ['in 2018 or later', 'atLeast'],
    ['not until June 2018', 'exact'],
    ['as of June 2018', 'exact'],
  ])('%s: %s', (text, bound) => {
    expect(boundIn(text, 'en')).toBe(bound)
  })
})

test('before and after the same day disagree, and a day without a bound agrees with both', () => {
  const [before, after, plain] = ['2018年之前', '2018年之后', '2018年'].flatMap(text => numbers(text, 'zh'))
  if (!before || !after || !plain) throw new RangeError('no dates')
  expect(boundsAgree(before, after)).toBe(false)
  expect(boundsAgree(before, plain)).toBe(true)
  expect(boundsAgree(plain, after)).toBe(true)
})
