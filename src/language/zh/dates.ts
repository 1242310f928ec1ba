import type {DateParts} from '../build.ts'
import {isAsciiLetter, isDigit} from '../characters.ts'
import {readClock} from './clock.ts'
import type {Moment} from './moment.ts'
import {isNumeral} from './numeral-characters.ts'
import {readNumeral} from './numerals.ts'
import {firstOfDecades, readGeneration, readPartOfPair} from './periods.ts'
import {eraBefore, monthOfYear} from './relative.ts'

/** Reads the date or time that starts at `at` (a numeral, 第, 周, 上世纪 …); undefined where none does. */
export function readMoment(text: string, at: number): Moment | undefined {
  const mark = markBehind(text, at)
  switch (mark) {
    case '':
      return undefined
    case '后':
      return readGeneration(text, at)
    case '、':
    case '和':
      return readPartOfPair(text, at)
    case '分':
      return text.charAt(at - 1) === '差' ? readClock(text, at) : undefined
    default:
      return (
        readWeekday(text, at) ??
        readHalf(text, at) ??
        readNumericDate(text, at) ??
        readClock(text, at) ??
        readPartOfPair(text, at) ??
        readNamedDate(text, at)
      )
  }
}

/** What stands behind the numeral here if it may mark a date or a time, else nothing; of what is no numeral, a blank. */
function markBehind(text: string, at: number): string {
  let end = at
  while (end < at + LONGEST_NUMERAL && (text.charCodeAt(end) === 0x20 || isNumeral(text.charAt(end)))) end++
  if (end === at) return ' '
  const mark = text.charAt(end)
  return '年月日号点时:-/.世季–—~～至到初后、和分'.includes(mark) ? mark : ''
}

const LONGEST_NUMERAL = 16

function date(start: number, end: number, figures: boolean, parts: DateParts): Moment {
  return {kind: 'date', start, end, figures, parts}
}

/** 周一, 星期日, 礼拜天; not 每周一次. */
function readWeekday(text: string, at: number): Moment | undefined {
  const match = /^(?:周|星期|礼拜)([一二三四五六日天末])/.exec(text.slice(at, at + 4))
  if (match === null || match[1] === '末' || match[1] === undefined) return undefined
  const end = at + match[0].length
  if (match[0].startsWith('周')) {
    if (match[1] !== '六' && text.charAt(end) === '日') return undefined
    if (/^[次个期年天边周转岁场遍回]/.test(text.slice(end, end + 1)) && match[1] !== '日') return undefined
    if (match[1] === '天' || '一圆四整下单'.includes(text.charAt(at - 1) || ' '))
      return match[1] === '天' ? undefined : readable(text, at, end, match[1])
  }
  return readable(text, at, end, match[1])
}

function readable(text: string, at: number, end: number, name: string): Moment | undefined {
  if (/^[一二三四五六七八九十两]$/.test(text.charAt(at - 1))) return undefined
  const weekday = '一二三四五六'.indexOf(name) + 1
  return date(at, end, false, {weekday: weekday === 0 ? 7 : weekday})
}

/** 上半年, 下半年; 第三季度, 三季度. */
function readHalf(text: string, at: number): Moment | undefined {
  // 前三季度 are three of them.
  if ('前头近后'.includes(text.charAt(at - 1) || ' ') && text.charAt(at) !== '第') return undefined
  const half = /^([上下])半年/.exec(text.slice(at, at + 3))
  if (half !== null) return date(at, at + 3, false, {half: half[1] === '上' ? 1 : 2})
  const quarter = /^第?([一二三四1-4])季度?/.exec(text.slice(at, at + 4))
  if (quarter === null || (!quarter[0].startsWith('第') && !quarter[0].endsWith('度'))) return undefined
  if (quarter[0].startsWith('第') && !quarter[0].endsWith('度')) return undefined
  const name = quarter[1] ?? ''
  const figures = isDigit(name.charCodeAt(0))
  return date(at, at + quarter[0].length, figures, {quarter: figures ? Number(name) : '一二三四'.indexOf(name) + 1})
}

/** 2025-08-12, 2025/8/12, 2025.8.12; 12/8/2024 with the day first, unless it can only be the month. */
function readNumericDate(text: string, at: number): Moment | undefined {
  if (!isDigit(text.charCodeAt(at))) return undefined
  const slice = text.slice(at, at + 11)
  const match = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/.exec(slice)
  if (match !== null) return numericDate(at, match[0], Number(match[1]), Number(match[3]), Number(match[4]))
  const month = /^(\d{4})([-/])(0[1-9]|1[0-2])(?![\d\-/])/.exec(slice)
  if (month !== null && isYear(Number(month[1]))) {
    return date(at, at + month[0].length, true, {year: Number(month[1]), month: Number(month[3])})
  }
  const western = /^(\d{1,2})\/(\d{1,2})\/(\d{4})(?!\d)/.exec(slice)
  if (western === null) return undefined
  const [first, second, year] = [Number(western[1]), Number(western[2]), Number(western[3])]
  const isMonthFirst = second > 12
  return isMonthFirst
    ? numericDate(at, western[0], year, first, second)
    : numericDate(at, western[0], year, second, first)
}

function numericDate(at: number, written: string, year: number, month: number, day: number): Moment | undefined {
  if (!isYear(year) || month < 1 || month > 12 || day < 1 || day > 31) return undefined
  return date(at, at + written.length, true, {year, month, day})
}

function isYear(year: number): boolean {
  return year >= 1000 && year < 3000
}

/** 2025年8月12日, 8月12日, 二零一六年, 08年, 90年代, 十九世纪七十年代. */
function readNamedDate(text: string, at: number): Moment | undefined {
  if (text.startsWith('上世纪', at) || text.startsWith('本世纪', at)) return readDecade(text, at)
  const numeral = readPlain(text, at)
  if (numeral === undefined) return undefined
  const {value, end, figures} = numeral
  const from = text.charCodeAt(end) === 0x20 ? end + 1 : end
  if (text.startsWith('世纪', from) && value <= 30 && value > 0) return readCentury(text, at, from + 2, value, figures)
  if (text.startsWith('年代', from)) {
    const isRound = value % 10 === 0
    return isRound && (value < 100 || isYear(value)) ? date(at, from + 2, figures, {decade: value}) : undefined
  }
  if (figures && numeral.length === 4 && isYear(value) && /^ ?[-–—~至到] ?\d{4} ?年/.test(text.slice(end, end + 10))) {
    return date(at, end, true, {year: value})
  }
  if (text.charAt(from) === '年') return readYear(text, at, from, numeral)
  if (text.charAt(from) === '月') return readMonth(text, at, from, value, figures, {})
  const isDay = text.charAt(from) === '日' && !/^[元圆本语文币均]/.test(text.slice(from + 1, from + 2))
  const isBeforeOther = /^[内后前]|^之[后前]|^以[内来]/.test(text.slice(from + 1, from + 3))
  if (isDay && !isBeforeOther && value >= 1 && value <= 31 && Number.isInteger(value))
    return date(at, from + 1, figures, {day: value})
  return undefined
}

/** A plain whole number without separators: figures, digits in a row, or words below a hundred. */
function readPlain(
  text: string,
  at: number,
): {readonly value: number; readonly end: number; readonly figures: boolean; readonly length: number} | undefined {
  if (isDigit(text.charCodeAt(at))) {
    let end = at
    while (isDigit(text.charCodeAt(end)) && end < at + 5) end++
    return end - at > 4 ? undefined : {value: Number(text.slice(at, end)), end, figures: true, length: end - at}
  }
  const numeral = readNumeral(text, at)
  if (numeral === undefined || numeral.vague || numeral.more || numeral.value > 9999) return undefined
  if (numeral.low !== numeral.high && numeral.digits === 0) return undefined
  const value = numeral.digits > 0 && numeral.low !== numeral.high ? numeral.low * 10 + numeral.high : numeral.value
  return {value, end: numeral.end, figures: numeral.figures, length: numeral.digits}
}

function readCentury(text: string, at: number, end: number, number: number, figures: boolean): Moment {
  const century = (number - 1) * 100
  const decade = decadeAt(text, end)
  if (decade !== undefined) return date(at, decade.end, figures, {decade: century + decade.value})
  return date(at, end, figures, {century})
}

function readDecade(text: string, at: number): Moment | undefined {
  const decade = decadeAt(text, at + 3)
  if (decade === undefined) return date(at, at + 3, false, {century: text.startsWith('上', at) ? 1900 : 2000})
  return date(at, decade.end, decade.figures, {decade: (text.startsWith('上', at) ? 1900 : 2000) + decade.value})
}

function decadeAt(
  text: string,
  at: number,
): {readonly value: number; readonly end: number; readonly figures: boolean} | undefined {
  const from = text.charCodeAt(at) === 0x20 ? at + 1 : at
  const first = firstOfDecades(text, from)
  if (first !== undefined) return first
  const numeral = readPlain(text, from)
  if (numeral === undefined || numeral.value >= 100 || numeral.value % 10 !== 0) return undefined
  const end = text.charCodeAt(numeral.end) === 0x20 ? numeral.end + 1 : numeral.end
  return text.startsWith('年代', end) ? {value: numeral.value, end: end + 2, figures: numeral.figures} : undefined
}

function readYear(
  text: string,
  at: number,
  mark: number,
  {value, figures, length}: {readonly value: number; readonly figures: boolean; readonly length: number},
): Moment | undefined {
  const next = skipBlank(text, mark + 1)
  const month = readPlain(text, next)
  const monthMark = month === undefined ? -1 : skipBlank(text, month.end)
  const hasMonth = month !== undefined && month.value >= 1 && month.value <= 12 && text.charAt(monthMark) === '月'
  const era = eraBefore(text, at)
  if (era !== undefined && value > 0 && value < 100) {
    const start = at - 2
    return hasMonth
      ? readMonth(text, start, monthMark, month.value, figures, {year: era + value})
      : date(start, mark + 1, figures, {year: era + value})
  }
  const isLong = length === 4 && isYear(value)
  const isShort = length === 2 && (figures || value < 100) && (hasMonth || (figures && value < 10))
  if (!isLong && !isShort) return undefined
  const year = isLong ? value : value + (value < 50 ? 2000 : 1900)
  if (hasMonth) return readMonth(text, at, monthMark, month.value, figures, {year})
  const numbered = monthOfYear(text, next)
  if (numbered !== undefined) return date(at, numbered.end, figures, {year, month: numbered.value})
  const half = readHalf(text, text.charAt(next) === '的' ? next + 1 : next)
  if (half?.kind === 'date') return date(at, half.end, figures, {year, ...half.parts})
  return date(at, mark + 1, figures, {year})
}

function readMonth(
  text: string,
  at: number,
  mark: number,
  month: number,
  figures: boolean,
  parts: DateParts,
): Moment | undefined {
  if (month < 1 || month > 12 || !Number.isInteger(month)) return undefined
  const next = skipBlank(text, mark + 1)
  const day = text.startsWith('初', next) ? readPlain(text, next + 1) : readPlain(text, next)
  const dayMark = day === undefined ? -1 : skipBlank(text, day.end)
  const isDay = day !== undefined && day.value >= 1 && day.value <= 31 && Number.isInteger(day.value)
  if (isDay && (text.charAt(dayMark) === '日' || text.charAt(dayMark) === '号')) {
    return date(at, dayMark + 1, figures, {...parts, month, day: day.value})
  }
  if (isDay && /^ ?[-–—~至到] ?\d{1,2} ?[日号]/.test(text.slice(day.end, day.end + 8)))
    return date(at, day.end, figures, {...parts, month, day: day.value})
  if (isDay && text.startsWith('初', next)) return date(at, day.end, figures, {...parts, month, day: day.value})
  return date(at, mark + 1, figures, {...parts, month})
}

function skipBlank(text: string, at: number): number {
  return text.charCodeAt(at) === 0x20 ? at + 1 : at
}

/** Whether a figure here belongs to a Latin name: Web3, GPT-4, v1.2, 3D. */
export function isPartOfName(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1)
  if (isAsciiLetter(before) || before === 0x5f || before === 0x40) return true
  if (
    (before === 0x2d || before === 0x2e || before === 0x2f) &&
    (isAsciiLetter(text.charCodeAt(at - 2)) || isDigit(text.charCodeAt(at - 2)))
  )
    return true
  return false
}
