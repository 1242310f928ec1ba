import {plainNumber} from '../build.ts'
import {byFirst} from '../by-first.ts'
import {isAsciiLetter, isDigit} from '../characters.ts'
import type {Currency} from '../currencies.ts'
import type {TimeUnit} from '../quantity.ts'
import type {Numeral} from './numeral.ts'
import {digitValue, isNumeral} from './numeral-characters.ts'
import {readPrice, restOfPrice, skipBlanks} from './prices.ts'
import type {Tail} from './source.ts'

export const TIME_UNITS: readonly (readonly [string, TimeUnit])[] = [
  ['个世纪', 'century'], ['世纪', 'century'], ['个年头', 'year'], ['周年', 'year'], ['年', 'year'], ['岁', 'year'], ['个季度', 'quarter'], ['季度', 'quarter'],
  ['个多月', 'month'], ['个月', 'month'], ['月', 'month'], ['个星期', 'week'], ['个礼拜', 'week'], ['星期', 'week'], ['周', 'week'],
  ['个工作日', 'day'], ['天', 'day'], ['日', 'day'], ['个多小时', 'hour'], ['个小时', 'hour'], ['小时', 'hour'], ['个钟头', 'hour'], ['分钟', 'minute'], ['秒钟', 'second'], ['秒', 'second'],
] // biome-ignore format: a table

const timeUnitsByFirst = byFirst(TIME_UNITS)

export function timeUnitAt(folded: string, at: number): readonly [string, TimeUnit] | undefined {
  return timeUnitsByFirst.get(folded.charAt(at))?.find(([name]) => folded.startsWith(name, at))
}

/** Units of time by their letters: 30s, 2h. */
const LETTER_UNITS = new Map<string, TimeUnit>([
  ['s', 'second'],
  ['h', 'hour'],
  ['min', 'minute'],
  ['d', 'day'],
])

/** Units of measure of more than one character, by their first; 百 and 千 begin none, they are numerals. */
const UNITS_OF_MEASURE = byFirst(
  '公里 公斤 公升 公顷 公分 公尺 公吨 厘米 毫米 微米 纳米 分米 英寸 英尺 英里 英亩 海里 光年 毫升 毫克 微克 微秒 毫秒 纳秒 平方 立方 平米 华里 市斤 摄氏度 华氏度 加仑 盎司 兆瓦 巨头'
    .split(' ')
    .map(name => [name, name] as const),
)

/** Where a unit of measure that starts at `at` ends: of length, weight and the like, which 半 may follow; -1 if none. */
function unitOfMeasureEnd(folded: string, at: number): number {
  const named = UNITS_OF_MEASURE.get(folded.charAt(at))?.find(([name]) => folded.startsWith(name, at))
  if (named !== undefined) return at + named[0].length
  return '斤两尺寸丈里亩顷石斗升钱米克吨度磅'.includes(folded.charAt(at) || ' ') ? at + 1 : -1
}

/** Whether what stands behind a number shows that it counts: a measure word, a unit, the other half of a score (四比一). */
function isCountedAt(folded: string, start: number, at: number): boolean {
  const character = folded.charAt(at)
  if (MEASURES.has(character) || unitOfMeasureEnd(folded, at) > 0) return true
  if (character === '比') return isNumeral(folded.charAt(at + 1))
  return folded.charAt(start - 1) === '比' && isNumeral(folded.charAt(start - 2))
}

export const MEASURES = new Set([
  ...'个種种项位名家次条件张本只台部份套块片段步层轮场批组对座所间栋幢艘辆架匹头颗粒根支枝枚款门股期届篇章节句字词页卷册集回遍趟声口面方类样道封笔桩起宗户代人国省市县区村派系级阶点倍成折打双步枪环圈格栏行列串堆群帮伙队排组员款幅首曲盘盒箱包袋瓶杯碗桶罐束朵棵株匙勺滴撮室厅夜晚宿楼号等',
])

export function readTail(folded: string, numeral: Numeral, prefix: Currency | undefined): Tail | undefined {
  const scaled = numeral.figures ? letterScale(folded, numeral.end) : {factor: 1, end: numeral.end}
  if (scaled === undefined) return undefined
  const from = skipBlanks(folded, scaled.end)
  const isAlone = !numeral.figures && numeral.scale === 1 && numeral.value < 10
  const base: Tail = {
    ...plainNumber,
    end: scaled.end,
    factor: scaled.factor,
    plus: 0,
    loose: isAlone,
    bound: numeral.more ? 'over' : 'exact',
    currency: prefix?.code,
  }
  if (prefix !== undefined) return {...base, kind: 'currency', end: restOfPrice(folded, scaled.end), loose: false}
  if (isMegabytes(folded, scaled.end)) {
    return {...base, factor: 1e-12, loose: false}
  }
  const percent = /^(?:个? *百 *分 *点|%|‰)/.exec(folded.slice(from, from + 8))
  if (percent !== null)
    return {
      ...base,
      kind: 'percent',
      end: from + percent[0].length,
      factor: scaled.factor * (percent[0] === '‰' ? 0.1 : 1),
      loose: false,
    }
  const points = /^(?:个? *基点|bps?(?![A-Za-z\d]))/.exec(folded.slice(from, from + 5))
  if (points !== null)
    return {...base, kind: 'percent', end: from + points[0].length, factor: scaled.factor * 0.01, loose: false}
  const tenths = readTenths(folded, numeral, from, base)
  if (tenths !== undefined) return tenths
  const times = /^(?:[余多]?倍|[xX×](?![A-Za-z\d]))/.exec(folded.slice(from, from + 3))
  if (times !== null && (times[0].endsWith('倍') || numeral.figures)) {
    const half = folded.charAt(from + times[0].length) === '半' ? 0.5 : 0
    return {
      ...base,
      kind: 'multiple',
      end: from + times[0].length + (half > 0 ? 1 : 0),
      plus: half,
      loose: false,
      bound: /^[余多]/.test(times[0]) ? 'over' : base.bound,
    }
  }
  return readPrice(folded, numeral, from, base) ?? readUnit(folded, numeral, from, base)
}

/** 兆 of data and of hertz and watts is mega, not 10^12: 100兆的文件, 宽带200兆. */
function isMegabytes(folded: string, end: number): boolean {
  if (folded.charAt(end - 1) !== '兆') return false
  return (
    /^(?:字节|比特|宽带|带宽|的?文件|的?内存|的?流量|的?数据|\/秒|每秒|网速|赫|瓦|B|b)/.test(
      folded.slice(end, end + 3),
    ) || /(?:宽带|带宽|网速|流量|内存)[^，。；、]{0,6}兆$/.test(folded.slice(Math.max(0, end - 14), end))
  )
}

/** k, K, M, B and bn behind a figure; undefined where other letters make it part of a name (3D, 4K视频). */
function letterScale(folded: string, end: number): {readonly factor: number; readonly end: number} | undefined {
  if (!isAsciiLetter(folded.charCodeAt(end))) return {factor: 1, end}
  const letters = /^[A-Za-z]+/.exec(folded.slice(end, end + 8))?.[0] ?? ''
  if (letters.toLowerCase() !== 'e' && isDigit(folded.charCodeAt(end + letters.length))) return undefined
  if (letters === 'k' || letters === 'K') return {factor: 1000, end: end + 1}
  if (letters === 'e' || letters === 'E') return {factor: 1, end}
  if (/^(?:[xXU]|USD[TC]?|BTC|ETH|SOL|BNB|RMB|CNY|EUR|HKD|usd|rmb)$/.test(letters)) return {factor: 1, end}
  if (
    /^(?:km|cm|mm|m|kg|g|mg|t|s|ms|h|min|MB|GB|TB|KB|PB|kb|mb|gb|tb|MW|GW|kW|W|Hz|MHz|GHz|kWh|nm|bps|Mbps|Gbps|TPS|tps|px|pt|dpi|fps|pp|bps?|ha|mAh|Ah|mA|kPa|MPa|Pa|rpm|kJ|kcal|lm|ppm|ppb|kV|mm|mL|ml|L|V|A|dB|token|tokens|am|pm)$/.test(
      letters,
    )
  )
    return {factor: 1, end}
  return letters === 'bn' ? {factor: 1e9, end: end + 2} : undefined
}

/** 成 and 折: tenths. 七成六, 三成半, 八折, 75折. */
function readTenths(folded: string, numeral: Numeral, from: number, base: Tail): Tail | undefined {
  const mark = folded.charAt(from)
  if (mark === '折' && numeral.value <= 100 && !/^[磨腾叠射旧扣现算合线中]/.test(folded.slice(from + 1, from + 2))) {
    return {
      ...base,
      kind: 'percent',
      discount: 'paid',
      end: from + 1,
      factor: numeral.value > 10 ? 1 : 10,
      loose: false,
    }
  }
  if (mark !== '成' || numeral.value > 10 || numeral.scale > 10) return undefined
  if (
    /^(?:为|立|功|员|果|本|就|分|年|长|熟|都|品|交|型|绩|效|因|语|千|了|一|不)/.test(folded.slice(from + 1, from + 2))
  )
    return undefined
  const next = skipBlanks(folded, from + 1)
  if (folded.charAt(from + 1) === '半')
    return {...base, kind: 'percent', end: from + 2, factor: 10, plus: 5, loose: false}
  const extra = digitValue(folded.charAt(next))
  if (extra !== undefined && !MEASURES.has(folded.charAt(next + 1)))
    return {...base, kind: 'percent', end: next + 1, factor: 10, plus: extra, loose: false}
  return {...base, kind: 'percent', end: from + 1, factor: 10, loose: false}
}

function readUnit(folded: string, numeral: Numeral, from: number, base: Tail): Tail {
  const more = /^[多余](?=[年月天日周岁小分秒个])/.test(folded.slice(from, from + 2)) ? 1 : 0
  const unit = timeUnitAt(folded, from + more)
  if (unit !== undefined && isTimeUnit(folded, numeral, from + more, unit[0])) {
    let end = from + more + unit[0].length
    const hasHalf = folded.charAt(end) === '半' && !/^半[夜路途场空]/.test(folded.slice(end, end + 2))
    if (hasHalf) end++
    // 9秒83: hundredths, as on a stop-watch.
    const hundredths = unit[0] === '秒' ? /^\d{1,3}(?!\d)/.exec(folded.slice(end, end + 4)) : null
    if (hundredths !== null)
      return {...base, unit: 'second', end: end + hundredths[0].length, plus: decimals(hundredths[0]), loose: false}
    const isLoose = base.loose && numeral.value === 1 && !hasHalf && folded.charAt(end) !== '多'
    return {
      ...base,
      unit: unit[1],
      end,
      plus: hasHalf ? 0.5 : 0,
      loose: isLoose,
      bound: more > 0 || /多/.test(unit[0]) ? 'over' : base.bound,
    }
  }
  const letters = /^[a-z]{1,3}(?![A-Za-z\d])/.exec(folded.slice(base.end, base.end + 4))?.[0] ?? ''
  const short = numeral.figures ? LETTER_UNITS.get(letters) : undefined
  if (short !== undefined) return {...base, unit: short, end: base.end + letters.length}
  if (folded.startsWith('个半', from)) return readHalfMore(folded, from, base)
  if (
    folded.charAt(from) === '打' &&
    numeral.value !== 1 &&
    !/^[开造算击断败架电听印包扰动破卡磨入]/.test(folded.slice(from + 1, from + 2))
  ) {
    return {...base, end: from + 1, factor: base.factor * 12, loose: false}
  }
  const measured = unitOfMeasureEnd(folded, from)
  const part = measured > 0 ? partBehind(folded, from, measured) : undefined
  if (part !== undefined) return {...base, ...part, loose: false}
  const isCounted = isCountedAt(folded, numeral.start, from)
  return {...base, loose: base.loose && (numeral.value <= 1 || !isCounted)}
}

/** 三斤半, and 一米七五, which is 1.75 metres. */
function partBehind(
  folded: string,
  from: number,
  end: number,
): {readonly end: number; readonly plus: number} | undefined {
  if (folded.charAt(end) === '半')
    return /^半[夜路途场空天年月小个]/.test(folded.slice(end, end + 2)) ? undefined : {end: end + 1, plus: 0.5}
  if (folded.charAt(from) !== '米' || end > from + 1) return undefined
  const digits = /^(?:[零一二三四五六七八九]{1,2}|\d{1,2})(?![零一二三四五六七八九十百千万亿\d个名只条位米])/.exec(
    folded.slice(end, end + 3),
  )
  if (digits === null) return undefined
  return {end: end + digits[0].length, plus: decimals(digits[0])}
}

/** 七五 and 75 as hundredths, 八 as tenths. */
function decimals(digits: string): number {
  return Number(`0.${[...digits].map(digit => digitValue(digit) ?? digit).join('')}`)
}

function readHalfMore(folded: string, from: number, base: Tail): Tail {
  const unit = timeUnitAt(folded, from + 2)
  return {...base, unit: unit?.[1], end: from + 2 + (unit?.[0].length ?? 0), plus: 0.5, loose: false}
}

/** 一日 and 三日 are days, 日元 is not; 一年 yes, 年轻 no; 月 alone only in words like 数月, 三月 being March. */
function isTimeUnit(folded: string, numeral: Numeral, from: number, name: string): boolean {
  const next = folded.charAt(from + name.length)
  if (name === '月') return numeral.vague || numeral.value > 12
  if (name === '日') return !'元圆本语币均程常志趋益后前报'.includes(next || ' ') || next === '后' || next === '前'
  if (name === '年') return !'轻龄迈幼'.includes(next || ' ')
  if (name === '周') return !'围边长'.includes(next || ' ') || numeral.value > 1
  if (name === '天') return !'然赋空生才命性气文体地敌台花'.includes(next || ' ')
  return true
}
