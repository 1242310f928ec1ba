import {describe, expect, it} from 'vitest'
import {noDefinitions} from '../../src/bitext/prose.ts'
import {buildExample} from '../../src/check/build-example.ts'
import {check} from '../../src/check/check.ts'
import {readInline} from '../../src/markup/read-inline.ts'

/** What lost-number says of a pair, as keys of its messages. */
const said = (zh: string, en: string): readonly string[] =>
  check(buildExample({zh, en}).edition, new Map())
    .filter(({rule}) => rule === 'lost-number')
    .map(({message, severity}) => `${message} (${severity})`)

describe('lost-number', () => {
  it.each([
    ['重试1次或2次。', 'Retry 1 or 2 times.'],
    ['2024年8月21-23日，香港。', 'August 21-23, 2024, Hong Kong.'],
    ['在 1.22 版本中。', 'In v1.22.'],
    ['需要 60 秒。', 'It takes 60s.'],
    ['避免使用 -1。', 'Avoid `-1`.'],
    ['`retry(3)` 会重试。', '`retry(3)` tries again.'],
    ['三成用户。', 'Three in ten users.'],
    ['打八折。', '20% off.'],
    ['2018年前两个季度。', 'The first two quarters of 2018.'],
  ])('is silent where %s is %s', (zh, en) => {
    expect(said(zh, en)).toEqual([])
  })

  it.each([
    ['需要 60 万。', 'It takes 60.', ['less (error)']],
    ['5万欧元。', '£50,000.', ['otherCurrency (error)']],
    ['为期三个月。', 'It lasts three years.', ['unit (error)']],
    ['预计为300-370亿美元。', 'An estimated $30 billion.', ['other (error)']],
    ['产值翻两番。', 'Output doubled.', ['other (error)']],
    ['超过40%。', 'Nearly 40%.', ['bound (error)']],
    ['上世纪90年代。', 'The 1890s.', ['other (error)']],
    ['回调函数接受三个数组。', 'The callback receives arrays.', ['lost (warning)']],
    ['第60个。', 'The other one.', ['lost (error)']],
  ])('says of %s and %s what is wrong', (zh, en, expected) => {
    expect(said(zh, en)).toEqual(expected)
  })

  it('reads the numbers of an address or of code nowhere', () => {
    expect(readInline('见 https://example.com/2024', noDefinitions).plain).toContain('2024')
    expect(said('见 https://example.com/2024', 'See https://example.com/2025')).toEqual([])
  })
})
