import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import type {Quantity} from '../../src/language/numbers.ts'
import {numbers} from '../../src/language/numbers.ts'

/** What a quantity says, in short. */
function say(quantity: Quantity): string {
  if (quantity.kind === 'date') {
    const {century, decade, year, half, quarter, month, day, weekday} = quantity
    const said = Object.entries({century, decade, year, half, quarter, month, day, weekday}).filter(
      ([, value]) => value !== undefined,
    )
    return said.map(([name, value]) => `${name} ${value}`).join(' ')
  }
  if (quantity.kind === 'time') return `${quantity.hour}:${String(quantity.minute).padStart(2, '0')}`
  const value = quantity.kind === 'range' ? `${quantity.low}–${quantity.high}` : `${quantity.value}`
  const kind = quantity.kind === 'range' ? quantity.of : quantity.kind
  const bound = quantity.bound === 'exact' ? '' : `${quantity.bound} `
  return `${bound}${value} ${quantity.currency ?? quantity.unit ?? kind}`
}

const firm = (text: string, lang: 'zh' | 'en') =>
  numbers(text, lang)
    .filter(quantity => !quantity.loose)
    .map(say)
    .join('; ')

describe('Chinese numbers', () => {
  test.each([
    ['全网算力约1.1亿', 'about 110000000 number'],
    ['融资十二亿五千万元', '1250000000 CNY'],
    ['估值4.5万亿美元', '4500000000000 USD'],
    ['预计为300-370亿美元', '30000000000–37000000000 USD'],
    ['两到三百万人', '2000000–3000000 number'],
    ['手续费为５％～１０％', '5–10 percent'],
    ['同比增长三成五', '35 percent'],
    ['打七五折', '75 percent'],
    ['产能翻两番', '4 multiple'],
    ['用户增长两倍', '3 multiple'],
    ['增长到原来的两倍', '2 multiple'],
    ['快速翻十倍', '10 multiple'],
    ['错失千倍机遇', '1000 multiple'],
    ['数百亿的市场', '20000000000–90000000000 number'],
    ['温度是负数十度', '-90–-20 number'],
    ['科技巨头每年数百亿美元的投入', '20000000000–90000000000 USD'],
    ['几十个国家', '20–90 number'],
    ['十几万人', 'over 100000 number'],
    ['80多个项目', 'over 80 number'],
    ['不到三千人', 'under 3000 number'],
    ['近40%的份额', 'nearly 40 percent'],
    ['不得超过63个字符', 'atMost 63 number'],
    ['至少32个ETH', 'atLeast 32 ETH'],
    ['最多允许它延迟 8 小时', 'atMost 8 hour'],
    ['至少另外需要三台服务器', 'atLeast 3 number'],
    ['数量最多的三个', '3 number'],
    ['多达 100 万个', 'atMost 1000000 number'],
    ['回收 1.5GiB', '1.5 number'],
    ['十 余 万', 'over 100000 number'],
    ['俩千两百', '2200 number'],
    ['端口10250/10251/10252', '10250 number; 10251 number; 10252 number'],
    ['每隔一个星期二', 'weekday 2'],
    ['三个星期一次', '3 week'],
    ['从下午五点一刻到六点', '17:15; 18:00'],
    ['晚上11点到2点', '23:00; 2:00'],
    ['三分之二的选票', '0.666666666666667 number'],
    ['千分之三的手续费', '0.3 percent'],
    ['三四个月后', '3–4 month'],
    ['240天', '240 day'],
    ['两年半', '2.5 year'],
    ['一个半小时', '1.5 hour'],
    ['五十元六角', '50.6 CNY'],
    ['人民币 8千元', '8000 CNY'],
    ['100万U', '1000000 USDT'],
    ['2025年8月12日 下午4:58', 'year 2025 month 8 day 12; 16:58'],
    ['二零二四年第三季度', 'year 2024 quarter 3'],
    ['上世纪九十年代', 'decade 1990'],
    ['十月的周五', 'month 10; weekday 5'],
    ['第十四章', '14 ordinal'],
    ['負四十五億零四百萬', '-4504000000 number'],
    ['一万三', '13000 number'],
    ['３万4000', '34000 number'],
    ['54万两白银', '540000 number'],
    ['三两银子', '3 number'],
    ['一亿两千万', '120000000 number'],
    ['25个基点', '0.25 percent'],
    ['零下5至8度', '-8–-5 number'],
    ['“十四五”规划', '14 ordinal'],
    ['十四五岁', '14–15 year'],
    ['上亿元', 'over 100000000 CNY'],
    ['身高一米七五', '1.75 number'],
    ['三块五毛', '3.5 CNY'],
    ['一百单八将', '108 number'],
    ['第75百分位', '75 ordinal'],
    ['上世纪七八十年代', 'decade 1970; decade 80'],
    ['1至5月', 'month 1; month 5'],
    ['前三季度', '3 quarter'],
    ['1e+18个', '1000000000000000000 number'],
  ])('%s says %s', (text, expected) => {
    expect(firm(text, 'zh')).toBe(expected)
  })

  test.each([
    '一线希望',
    '万一断网',
    '一旦出错',
    '三明治和二维码',
    '百度一下',
    '统一的标准',
    '说三道四的王五',
    '不管三七二十一',
    '成千上万的节点',
    'Web3与Layer2',
    'GPT-4的API',
    'Node.js v20.11.1',
    '四川的五台山',
    '数据与数量',
    '零知识证明',
    '一次又一次',
    '咱俩千万别去',
  ])('%s says none that must be kept', text => {
    expect(firm(text, 'zh')).toBe('')
  })
})

describe('English numbers', () => {
  test.each([
    ['September 5-6, 2025', 'year 2025 month 9 day 5; 6 number; year 2025'],
    ['83 February 2019', 'year 2019 month 2 day 83'],
    ['February 43, 2019', 'year 2019 month 2 day 43'],
    ['never more than 16', 'atMost 16 number'],
    ['below 2GiB', 'under 2 number'],
    ['about 110 million users', 'about 110000000 number'],
    ['raised $1.25bn', '1250000000 USD'],
    ['worth US$4.5 trillion', '4500000000000 USD'],
    ['an estimated $30-37 billion', 'about 30000000000–37000000000 USD'],
    ['two to three million people', '2000000–3000000 number'],
    ['a fee of 5% to 10%', '5–10 percent'],
    ['twenty-five percent', '25 percent'],
    ['half a trillion dollars', '500000000000 USD'],
    ['a tenfold gain', '10 multiple'],
    ['prices doubled', '2 multiple'],
    ['1,000x returns', '1000 multiple'],
    ['tens of billions of dollars', '20000000000–90000000000 USD'],
    ['more than 80 projects', 'over 80 number'],
    ['must not be more than 63 characters', 'atMost 63 number'],
    ['nearly 40%', 'nearly 40 percent'],
    ['20-odd companies', 'over 20 number'],
    ['two thirds of the votes', '0.666666666666667 number'],
    ['one hundred and twenty-three', '123 number'],
    ['a dozen eggs', '12 number'],
    ['1.5 million yuan', '1500000 CNY'],
    ['0.1 BTC', '0.1 BTC'],
    ['August 12, 2025, 4:58 PM', 'year 2025 month 8 day 12; 16:58'],
    ['12 August 2025', 'year 2025 month 8 day 12'],
    ['in Q3 2024', 'year 2024 quarter 3'],
    ['the third quarter', 'quarter 3'],
    ['the 1990s', 'decade 1990'],
    ['on Friday', 'weekday 5'],
    ['the 14th chapter', '14 ordinal'],
    ['over the next 240 days', '240 day'],
    ['one and a half hours', '1.5 hour'],
    ['a year and a half', '1.5 year'],
    ['a month or two', '1–2 month'],
    ['half a percent', '0.5 percent'],
    ['a quarter of a percentage point', '0.25 percent'],
    ['75 bps', '0.75 percent'],
    ['five or six hundred people', '500–600 number'],
    ['seventy or eighty people', '70–80 number'],
    ['four out of five voters', '0.8 number'],
    ['one in ten million', '1e-7 number'],
    ['half past seven in the evening', '19:30'],
    ['3 to 5 p.m.', '15:00; 17:00'],
    ['11-2pm', '11:00; 14:00'],
    ['five degrees below zero', '-5 number'],
    ['in his seventies', 'over 70 year'],
    ['the first three quarters', '3 quarter'],
    ['on 23-Jan-2022', 'year 2022 month 1 day 23'],
    ['a 7B-parameter model', '7000000000 number'],
    ['8m yuan', '8000000 CNY'],
  ])('%s says %s', (text, expected) => {
    expect(firm(text, 'en')).toBe(expected)
  })

  test.each([
    'Web3 and Layer2',
    'GPT-4 and Llama-3',
    'Node.js v20.11.1',
    'once upon a time',
    'you may march on',
    'this one',
    'third-party tools',
    'H2O',
  ])('%s says none that must be kept', text => {
    expect(firm(text, 'en')).toBe('')
  })
})

describe('dates against a reference day', () => {
  const resolved = (text: string, lang: 'zh' | 'en') =>
    numbers(text, lang, {reference: '2024-11-15'}).map(quantity =>
      quantity.kind === 'date' ? quantity.resolved : undefined,
    )

  test('are resolved', () => {
    expect(resolved('昨天', 'zh')).toEqual([{start: '2024-11-14', end: '2024-11-15'}])
    expect(resolved('去年', 'zh')).toEqual([{start: '2023-01-01', end: '2024-01-01'}])
    expect(resolved('3月5日', 'zh')).toEqual([{start: '2024-03-05', end: '2024-03-06'}])
    expect(resolved('next month', 'en')).toEqual([{start: '2024-12-01', end: '2025-01-01'}])
  })

  test('take the month and year of the date that they continue', () => {
    expect(resolved('2023年8月21日至23日', 'zh')).toEqual([
      {start: '2023-08-21', end: '2023-08-22'},
      {start: '2023-08-23', end: '2023-08-24'},
    ])
  })

  test('count from the era, the week or the day that is named', () => {
    expect(resolved('民国三年', 'zh')).toEqual([{start: '1914-01-01', end: '1915-01-01'}])
    expect(resolved('下周三', 'zh')).toEqual([{start: '2024-11-20', end: '2024-11-21'}])
    expect(resolved('上上周', 'zh')).toEqual([{start: '2024-10-28', end: '2024-11-04'}])
    expect(resolved('五天前', 'zh')).toEqual([{start: '2024-11-10', end: '2024-11-11'}])
    expect(resolved('去年上半年', 'zh')).toEqual([{start: '2023-01-01', end: '2023-07-01'}])
  })

  test('take the first and the last weeks, months and days of a year', () => {
    expect(resolved('2021年的前2周', 'zh')).toEqual([{start: '2021-01-04', end: '2021-01-18'}])
    expect(resolved('今年的最後 3 週', 'zh')).toEqual([{start: '2024-12-09', end: '2024-12-30'}])
    expect(resolved('2021年前三个月', 'zh')).toEqual([{start: '2021-01-01', end: '2021-04-01'}])
    expect(resolved('明年最后两天', 'zh')).toEqual([{start: '2025-12-30', end: '2026-01-01'}])
    expect(resolved('后1年', 'zh')).toEqual([{start: '2024-11-16', end: '2025-11-16'}])
  })

  test('are not where there is no such day', () => {
    expect(resolved('2023年2月29日', 'zh')).toEqual([undefined])
  })

  test('are no quantities without a reference', () => {
    expect(numbers('昨天', 'zh')).toEqual([])
  })
})

describe.each(['zh', 'en'] as const)('numbers of any text in %s', lang => {
  const text = fc
    .array(
      fc.constantFrom(
        ...'一二两三十百千万亿几数多半第零点分之年月日周天%％成折倍番元$¥0123456789.,-~:/ ',
        '负',
        '零下',
        '至',
        '米',
        '块',
        '后',
        '季度',
        'e+',
        '百分之',
        '美元',
        'million ',
        'hundred ',
        'and ',
        'a ',
        'half ',
        'third',
        'two ',
        'May ',
        'between ',
        'to ',
        'x',
        'ｋ',
        '１',
      ),
      {maxLength: 40},
    )
    .map(parts => parts.join(''))

  test('stand in order, apart, at their places, with finite values', () => {
    fc.assert(
      fc.property(text, input => {
        let end = 0
        for (const quantity of numbers(input, lang, {reference: '2024-02-29'})) {
          expect(quantity.start).toBeGreaterThanOrEqual(end)
          expect(quantity.end).toBeGreaterThan(quantity.start)
          expect(input.slice(quantity.start, quantity.end)).toBe(quantity.text)
          if (quantity.kind === 'range')
            expect(Number.isFinite(quantity.low) && quantity.low <= quantity.high).toBe(true)
          else if (quantity.kind !== 'date' && quantity.kind !== 'time')
            expect(Number.isNaN(quantity.value)).toBe(false)
          end = quantity.end
        }
      }),
      {numRuns: 5000},
    )
  })

  test('are found in long rows of numerals without going back', () => {
    for (const unit of [
      '十',
      '一',
      '1,',
      '1/',
      '1:',
      '周一',
      '几',
      '百分之',
      '3 ',
      'hundred ',
      'one and ',
      '$',
      '上世纪',
    ]) {
      const input = unit.repeat(20_000)
      expect(numbers(input, lang).every(quantity => quantity.end <= input.length)).toBe(true)
    }
  })
})
