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
    ['大会 2024：2024 年 9 月 24 日。', 'Conference 2024: September 24, 2024.'],
    ['活动在 2024 年 8 月至 11 月举行。', 'Events from August to November 2024.'],
    ['两个账户和两个密钥。', 'Two accounts and keys.'],
    ['第三方工具。', 'External tools.'],
    ['第三方工具与第四方平台。', 'Third-party tools and fourth-party platforms.'],
    ['至少需要一个节点。', 'At least one node is needed.'],
    ['最多延迟 8 小时。', 'Up to 8 hours late.'],
    ['不小于 16 且不大于 256。', 'Never less than 16 or more than 256.'],
    ['小于 2GiB 时不回收。', 'Nothing is reclaimed below 2 GiB.'],
    ['端口 10250/10251/10252 已被占用。', 'Ports 10250/10251/10252 are in use.'],
    ['我们每隔一个星期二开会。', 'We meet every other Tuesday.'],
    ['生成 ES5 和 ES6 两种模块。', 'Build ES5 and ES6 modules.'],
    ['基于密钥、证书和请求等三个文件生成。', 'Generated from the key, the certificate and the request.'],
    ['两次刷新之间的最大秒数。', 'Maximum number of seconds between flushes.'],
    ['必须满足以下两个条件之一。', 'It must either ask or wait.'],
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
    ['大会 2024：2024 年 9 月 24 日。', 'Conference 2024: December 24, 2024.', ['other (error)']],
    ['大会 2024：2024 年 8 月 21-23 日。', 'Conference 2024: April 21-23, 2024.', ['other (error)']],
    ['大会’24：2024 年 9 月 5 日。', 'Conference ’24: September 5, 2025.', ['other (error)']],
    ['活动在 2024 年 8 月至 11 月举行。', 'Events from August to November 2025.', ['other (error)']],
    ['巴恩斯，2019 年 2 月 13 日。', 'Barnes, 83 February 2019.', ['other (error)']],
    ['巴恩斯，2019 年 2 月 13 日。', 'Barnes, February 43, 2019.', ['other (error)']],
    ['两个管理器会出现两个视图。', 'Two managers result in three views.', ['other (error)']],
    ['加倍到两个时隙。', 'It doubles to three slots.', ['other (error)']],
    ['传入两个参数，第二个是地址。', 'Pass two arguments, the seventh being the address.', ['other (error)']],
    ['优先级最高为 1000000000。', 'Priorities up to 1000000070.', ['other (error)']],
    ['第三方工具。', 'Eighth-party tools.', ['other (error)']],
    ['由第三方帐户使用。', 'Spent by a fourth-party account.', ['other (error)']],
    ['第三产业。', 'The second sector.', ['other (error)']],
    ['至少需要一个节点。', 'Less than one node is needed.', ['bound (error)']],
    ['最多延迟 8 小时。', 'More than 8 hours late.', ['bound (error)']],
    ['不像它那样主导，但仍占 60% 以上。', 'Not as dominant, but less than 60%.', ['bound (error)']],
    ['多达 100 万个名称。', 'More than 1 million names.', ['bound (error)']],
    ['小于 2GiB 时不回收。', 'Nothing is reclaimed above 2 GiB.', ['bound (error)']],
    ['每月第一个周一举行。', 'Held on the first Thursday of every month.', ['other (error)']],
    ['我们每隔一个星期二开会。', 'We meet every other Saturday.', ['other (error)']],
    ['本教程的第 1 部分。', 'Part 8 of this tutorial.', ['other (error)']],
    ['每年 1 月 1 日的午夜运行一次。', 'Run once a year at midnight of 5 January.', ['other (error)']],
    ['4 和 3（两个最高的）。', 'Both 4 and 3 (the eight highest).', ['other (error)']],
    ['请求 0.5 CPU 的得到一半。', 'One that requests 4.5 CPU gets half.', ['other (error)']],
    ['生成 ES5 和 ES6 两种模块。', 'Build three modules, ES5 and ES6.', ['other (error)']],
  ])('says of %s and %s what is wrong', (zh, en, expected) => {
    expect(said(zh, en)).toEqual(expected)
  })

  it('reads the numbers of an address or of code nowhere', () => {
    expect(readInline('见 https://example.com/2024', noDefinitions).plain).toContain('2024')
    expect(said('见 https://example.com/2024', 'See https://example.com/2025')).toEqual([])
  })
})
