import {byFirst} from '../by-first.ts'
import {isAsciiLetter, isDigit} from '../characters.ts'
import type {Currency} from '../currencies.ts'
import type {TimeUnit} from '../quantity.ts'
import {decimals, isCountedAt, partBehind, unitOfMeasureEnd} from './measures.ts'
import type {Numeral} from './numeral.ts'
import {readPrice, restOfPrice, skipBlanks} from './prices.ts'
import {readShare, SHARE_MARKS} from './shares.ts'
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

export function readTail(folded: string, numeral: Numeral, prefix: Currency | undefined): Tail | undefined {
  const scaled = numeral.figures ? letterScale(folded, numeral.end) : {factor: 1, end: numeral.end}
  if (scaled === undefined) return undefined
  const from = skipBlanks(folded, scaled.end)
  const isAlone = !numeral.figures && numeral.scale === 1 && numeral.value < 10
  // Written out: a spread here costs a fifth of all reading.
  const base: Tail = {
    kind: 'number',
    bound: numeral.more ? 'over' : 'exact',
    unit: undefined,
    currency: prefix?.code,
    discount: undefined,
    increase: false,
    end: scaled.end,
    factor: scaled.factor,
    plus: 0,
    loose: isAlone,
  }
  if (prefix !== undefined) return {...base, kind: 'currency', end: restOfPrice(folded, scaled.end), loose: false}
  if (isMegabytes(folded, scaled.end)) {
    return {...base, factor: 1e-12, loose: false}
  }
  const share = SHARE_MARKS.includes(folded.charAt(from) || ' ') ? readShare(folded, numeral, from, base) : undefined
  if (share !== undefined) return share
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

/** Letters behind a figure that are no part of a name: coins, currencies and units. */
const NAMED_UNITS = new Set(
  (
    'x X U USD USDT USDC BTC ETH SOL BNB RMB CNY EUR HKD usd rmb km cm mm m nm kg g mg t s ms h min mL ml L ha ' +
    'B MB GB TB KB PB kb mb gb tb KiB MiB GiB TiB PiB EiB bps bp Mbps Gbps TPS tps px pt dpi fps pp token tokens am pm ' +
    'W kW MW GW kWh V kV A mA mAh Ah Hz MHz GHz kPa MPa Pa rpm kJ kcal lm ppm ppb dB'
  ).split(' '),
)

/** k, K, M, B and bn behind a figure; undefined where other letters make it part of a name (3D, 4K视频). */
function letterScale(folded: string, end: number): {readonly factor: number; readonly end: number} | undefined {
  if (!isAsciiLetter(folded.charCodeAt(end))) return {factor: 1, end}
  const letters = /^[A-Za-z]+/.exec(folded.slice(end, end + 8))?.[0] ?? ''
  if (letters.toLowerCase() !== 'e' && isDigit(folded.charCodeAt(end + letters.length))) return undefined
  if (letters === 'k' || letters === 'K') return {factor: 1000, end: end + 1}
  if (letters === 'e' || letters === 'E') return {factor: 1, end}
  if (NAMED_UNITS.has(letters)) return {factor: 1, end}
  return letters === 'bn' ? {factor: 1e9, end: end + 2} : undefined
}

function readUnit(folded: string, numeral: Numeral, from: number, base: Tail): Tail {
  const isMore = folded.charAt(from) === '多' || folded.charAt(from) === '余'
  const more = isMore && '年月天日周岁小分秒个'.includes(folded.charAt(from + 1) || ' ') ? 1 : 0
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
  const isLetter = numeral.figures && isAsciiLetter(folded.charCodeAt(base.end))
  const letters = isLetter ? (/^[a-z]{1,3}(?![A-Za-z\d])/.exec(folded.slice(base.end, base.end + 4))?.[0] ?? '') : ''
  const short = LETTER_UNITS.get(letters)
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

function readHalfMore(folded: string, from: number, base: Tail): Tail {
  const unit = timeUnitAt(folded, from + 2)
  return {...base, unit: unit?.[1], end: from + 2 + (unit?.[0].length ?? 0), plus: 0.5, loose: false}
}

/** 一日 and 三日 are days, 日元 is not; 一年 yes, 年轻 no; 月 alone only in words like 数月, 三月 being March. */
function isTimeUnit(folded: string, numeral: Numeral, from: number, name: string): boolean {
  const next = folded.charAt(from + name.length)
  // 一个星期二 is a Tuesday, 两个星期一次 is once in two weeks.
  if (name === '个星期' || name === '个礼拜')
    return !/^[一二三四五六日天](?![次个天年月周回遍趟])/.test(folded.slice(from + name.length, from + name.length + 2))
  if (name === '月') return numeral.vague || numeral.value > 12
  if (name === '日') return !'元圆本语币均程常志趋益后前报'.includes(next || ' ') || next === '后' || next === '前'
  if (name === '年') return !'轻龄迈幼'.includes(next || ' ')
  if (name === '周') return !'围边长'.includes(next || ' ') || numeral.value > 1
  if (name === '天') return !'然赋空生才命性气文体地敌台花'.includes(next || ' ')
  return true
}
