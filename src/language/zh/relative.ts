import type {DateParts} from '../build.ts'
import {dateOf, edgeOfYear, shiftDay, shiftMonth, shiftYear} from '../build.ts'
import {isHan} from '../characters.ts'
import {readNumeral} from './numerals.ts'

/** A date that only a reference day tells: where it ends, what it says, and its days where the parts cannot say them. */
export interface RelativeDate {
  readonly end: number
  readonly parts: DateParts
  readonly resolved: {readonly start: string; readonly end: string} | undefined
}

const DAYS: readonly (readonly [string, number])[] = [
  ['大前天', -3],
  ['大后天', 3],
  ['前天', -2],
  ['昨天', -1],
  ['昨日', -1],
  ['昨晚', -1],
  ['今天', 0],
  ['今日', 0],
  ['今晚', 0],
  ['明天', 1],
  ['明日', 1],
  ['明晚', 1],
  ['后天', 2],
]

const YEARS = ['前年', '去年', '今年', '明年', '后年']

/** Reads 昨天, 上上周五, 下个月, 去年上半年, 明年第三个月, 5天前 against the reference day (ISO). */
export function readRelative(text: string, at: number, reference: string): RelativeDate | undefined {
  const day = DAYS.find(([name]) => text.startsWith(name, at))
  if (day !== undefined) return found(at + day[0].length, shiftDay(reference, day[1]))
  const year = YEARS.findIndex(name => text.startsWith(name, at))
  if (year >= 0) return inYear(text, at + 2, shiftYear(reference, year - 2))
  return (
    readMonth(text, at, reference) ??
    readWeek(text, at, reference) ??
    readHalf(text, at, reference) ??
    readStretch(text, at, reference) ??
    readDistance(text, at, reference)
  )
}

function found(
  end: number,
  parts: DateParts | undefined,
  resolved?: RelativeDate['resolved'],
): RelativeDate | undefined {
  return parts === undefined ? undefined : {end, parts, resolved}
}

/** 上个月, 本月, 下下个月. */
function readMonth(text: string, at: number, reference: string): RelativeDate | undefined {
  const match = /^(上{1,2}|下{1,2}|本|这)个?月/.exec(text.slice(at, at + 4))
  return match === null ? undefined : found(at + match[0].length, shiftMonth(reference, stepsOf(match[1] ?? '')))
}

/** 上周, 下下周日, 本星期三. */
function readWeek(text: string, at: number, reference: string): RelativeDate | undefined {
  const match = /^(上{1,2}|下{1,2}|本|这)个?(?:周|星期|礼拜)([一二三四五六日天])?/.exec(text.slice(at, at + 7))
  if (match === null) return undefined
  const monday = mondayOf(reference)
  if (monday === undefined) return undefined
  const start = monday + 7 * stepsOf(match[1] ?? '')
  const end = at + match[0].length
  if (match[2] === undefined) return found(end, {}, days(reference, start, start + 7))
  const weekday = '一二三四五六'.indexOf(match[2])
  return found(end, shiftDay(reference, start + (weekday < 0 ? 6 : weekday)))
}

function stepsOf(word: string): number {
  return word.startsWith('上') ? -word.length : word.startsWith('下') ? word.length : 0
}

/** Days from the reference day to the Monday of its week. */
function mondayOf(reference: string): number | undefined {
  const today = dateOf(reference)
  return today === undefined ? undefined : -((new Date(today).getUTCDay() + 6) % 7)
}

function days(reference: string, from: number, to: number): RelativeDate['resolved'] {
  const start = shiftDay(reference, from)
  const end = shiftDay(reference, to)
  return start === undefined || end === undefined ? undefined : {start: isoOf(start), end: isoOf(end)}
}

function isoOf({year = 0, month = 1, day = 1}: DateParts): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

/** 去年上半年, 明年第九个月, 今年: what narrows the year down. */
function inYear(text: string, end: number, year: DateParts | undefined): RelativeDate | undefined {
  const half = /^的?([上下])半年/.exec(text.slice(end, end + 5))
  if (half !== null)
    return found(end + half[0].length, year === undefined ? undefined : {...year, half: half[1] === '上' ? 1 : 2})
  const month = monthOfYear(text, end)
  if (month !== undefined) return found(month.end, year === undefined ? undefined : {...year, month: month.value})
  const edge = year?.year === undefined ? undefined : readEdge(text, end, year.year)
  return edge ?? found(end, year)
}

/** 2021年的前2周, 今年最后三个月: where a year begins or ends, behind the year. */
export function readEdge(text: string, at: number, year: number): RelativeDate | undefined {
  const lead = /^ ?的? ?(前|头|最后) ?/.exec(text.slice(at, at + 6))
  const numeral = lead === null ? undefined : readNumeral(text, at + lead[0].length)
  if (lead === null || numeral === undefined || numeral.vague || !Number.isInteger(numeral.value)) return undefined
  const match = /^ ?(天|日|周|个星期|个月)/.exec(text.slice(numeral.end, numeral.end + 4))
  const unit = match === null ? undefined : STEPS[match[1] ?? '']
  if (match === null || unit === undefined || unit === 'year') return undefined
  const days = edgeOfYear(year, lead[1] !== '最后', numeral.value, unit)
  return days === undefined ? undefined : {end: numeral.end + match[0].length, parts: {year}, resolved: days}
}

/** 的第三个月, behind a year. */
export function monthOfYear(text: string, at: number): {readonly value: number; readonly end: number} | undefined {
  const lead = /^的?第/.exec(text.slice(at, at + 2))
  const numeral = lead === null ? undefined : readNumeral(text, at + lead[0].length)
  if (numeral === undefined || !text.startsWith('个月', numeral.end) || numeral.value < 1 || numeral.value > 12)
    return undefined
  return {value: numeral.value, end: numeral.end + 2}
}

/** 上半月, 下半月, 上个半年. */
function readHalf(text: string, at: number, reference: string): RelativeDate | undefined {
  const match = /^([上下])(半月|个半年)/.exec(text.slice(at, at + 4))
  if (match === null) return undefined
  const isFirst = match[1] === '上'
  const end = at + match[0].length
  const month = shiftMonth(reference, 0)
  if (month === undefined) return undefined
  if (match[2] === '半月') {
    const first = {...month, day: isFirst ? 1 : 16}
    const next = isFirst ? {...month, day: 16} : {...shiftMonth(reference, 1), day: 1}
    return found(end, month, {start: isoOf(first), end: isoOf(next)})
  }
  const isSecondNow = (month.month ?? 1) > 6
  const steps = (isSecondNow ? 1 : 0) + (isFirst ? -1 : 1)
  return found(end, {year: (month.year ?? 0) + Math.floor(steps / 2), half: (((steps % 2) + 2) % 2) + 1})
}

const STEPS: Readonly<Record<string, 'day' | 'week' | 'month' | 'year'>> = {
  天: 'day',
  日: 'day',
  周: 'week',
  个星期: 'week',
  个月: 'month',
  年: 'year',
}

/** 后1年 by itself: from tomorrow on; 前三年 is as often the first three of something. */
function readStretch(text: string, at: number, reference: string): RelativeDate | undefined {
  if (text.charAt(at) !== '后' || isHan(text.charCodeAt(at - 1))) return undefined
  const numeral = readNumeral(text, at + 1)
  if (numeral === undefined || numeral.vague || numeral.more || numeral.low !== numeral.high) return undefined
  const match = /^ ?(天|日|周|个星期|个月|年)(?![内前后])/.exec(text.slice(numeral.end, numeral.end + 4))
  const unit = match === null ? undefined : STEPS[match[1] ?? '']
  const tomorrow = shiftDay(reference, 1)
  const isWhole = Number.isInteger(numeral.value) && numeral.value < 1000
  if (match === null || unit === undefined || tomorrow === undefined || !isWhole) return undefined
  const start = isoOf(tomorrow)
  const count = numeral.value
  const end =
    unit === 'day' || unit === 'week'
      ? shiftDay(start, unit === 'week' ? count * 7 : count)
      : {...tomorrow, ...(unit === 'month' ? shiftMonth(start, count) : shiftYear(start, count))}
  return end === undefined ? undefined : found(numeral.end + match[0].length, {}, {start, end: isoOf(end)})
}

/** 5天前, 三个月后, 两年之后; with a day as their measure only where the unit is one. */
function readDistance(text: string, at: number, reference: string): RelativeDate | undefined {
  const numeral = readNumeral(text, at)
  if (numeral === undefined || numeral.vague || numeral.more || numeral.low !== numeral.high) return undefined
  const match = /^ ?(天|日|周|个星期|个月|年)(?:之|以)?(前|后)(?![面来台端方排])/.exec(
    text.slice(numeral.end, numeral.end + 7),
  )
  const unit = match === null ? undefined : STEPS[match[1] ?? '']
  if (match === null || unit === undefined || !Number.isInteger(numeral.value) || numeral.value >= 1000)
    return undefined
  const steps = (match[2] === '前' ? -1 : 1) * numeral.value
  const end = numeral.end + match[0].length
  if (unit === 'day' || unit === 'week') return found(end, shiftDay(reference, unit === 'week' ? steps * 7 : steps))
  return found(end, unit === 'month' ? shiftMonth(reference, steps) : shiftYear(reference, steps))
}

/** Years before the first of an era of Chinese or Japanese history: 民国三年 is 1911 + 3. */
const ERAS: ReadonlyMap<string, number> = new Map([
  ['公元', 0],
  ['民国', 1911],
  ['贞观', 626],
  ['神龙', 704],
  ['开元', 712],
  ['天宝', 741],
  ['洪武', 1367],
  ['永乐', 1402],
  ['嘉靖', 1521],
  ['万历', 1572],
  ['崇祯', 1627],
  ['顺治', 1643],
  ['康熙', 1661],
  ['雍正', 1722],
  ['乾隆', 1735],
  ['嘉庆', 1795],
  ['道光', 1820],
  ['咸丰', 1850],
  ['同治', 1861],
  ['光绪', 1874],
  ['宣统', 1908],
  ['明治', 1867],
  ['大正', 1911],
  ['昭和', 1925],
  ['平成', 1988],
  ['令和', 2018],
])

/** The year that the first of an era counts from, where its name stands right before `at`. */
export function eraBefore(text: string, at: number): number | undefined {
  return ERAS.get(text.slice(Math.max(0, at - 2), at))
}
