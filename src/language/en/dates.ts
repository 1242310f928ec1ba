import type {DateParts} from '../build.ts'
import {ordinalWord} from './number-words.ts'

/** A date or time of day read from a folded English text. */
export type Moment =
  | {readonly kind: 'date'; readonly end: number; readonly figures: boolean; readonly parts: DateParts}
  | {
      readonly kind: 'time'
      readonly end: number
      readonly figures: boolean
      readonly hour: number
      readonly minute: number
      readonly second: number
      readonly meridiem: 'am' | 'pm' | undefined
    }

const MONTHS = 'january february march april may june july august september october november december'.split(' ')
const WEEKDAYS = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ')
/** Names of decades from the twenties on. */
export const DECADES = 'twenties thirties forties fifties sixties seventies eighties nineties'.split(' ')

/** The number of a month's name or abbreviation (1–12), 0 for other words. */
function monthOf(word: string): number {
  if (word.length < 3) return 0
  const at = MONTHS.findIndex(
    name =>
      name === word || (word.length <= 4 && (name.slice(0, 3) === word || (word === 'sept' && name === 'september'))),
  )
  return at + 1
}

/** Reads the date or time that starts with figures at `at`. */
export function readFigureMoment(text: string, at: number): Moment | undefined {
  const slice = text.slice(at, at + 40)
  return (
    readFirstHour(slice, at) ??
    readClock(slice, at) ??
    readIso(slice, at) ??
    readWestern(slice, at) ??
    readDayFirst(slice, at) ??
    readDecade(text, slice, at)
  )
}

function date(end: number, figures: boolean, parts: DateParts): Moment {
  return {kind: 'date', end, figures, parts}
}

/** 3 in 3 to 5 p.m., 11:30 in 11:30-2pm: the half of the day is said at the end, and is the other one where it turns. */
function readFirstHour(slice: string, at: number): Moment | undefined {
  const match =
    /^(\d{1,2})(?::([0-5]\d))?(?= ?[-~] ?(\d{1,2})| to (\d{1,2})| and (\d{1,2}))(?:.{1,4}\d{1,2})(?::[0-5]\d)? ?([ap])\.?m\b/.exec(
      slice,
    )
  if (match === null) return undefined
  const [first, second] = [Number(match[1]), Number(match[3] ?? match[4] ?? match[5])]
  if (first < 1 || first > 12 || second < 1 || second > 12) return undefined
  const turns = first % 12 > second % 12
  const end = at + (match[1]?.length ?? 0) + (match[2] === undefined ? 0 : 3)
  const meridiem = (match[6] === 'p') === turns ? 'am' : 'pm'
  return {kind: 'time', end, figures: true, hour: first, minute: Number(match[2] ?? 0), second: 0, meridiem}
}

/** 16:58, 4:58 PM, 2 a.m., 5pm, 5 o'clock. */
function readClock(slice: string, at: number): Moment | undefined {
  const match = /^(\d{1,2})(?::([0-5]\d)(?::([0-5]\d))?)? ?(?:([ap])\.?m\b\.?|(o'clock))?(?![\d:]|,\d{3})/.exec(slice)
  if (match === null || (match[2] === undefined && match[4] === undefined && match[5] === undefined)) return undefined
  const hour = Number(match[1])
  if (hour > 24) return undefined
  const end = at + match[0].trimEnd().length
  const meridiem = match[4] === undefined ? undefined : match[4] === 'p' ? 'pm' : 'am'
  return {
    kind: 'time',
    end,
    figures: true,
    hour,
    minute: Number(match[2] ?? 0),
    second: Number(match[3] ?? 0),
    meridiem,
  }
}

function readIso(slice: string, at: number): Moment | undefined {
  const match = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/.exec(slice)
  if (match === null || Number(match[3]) > 12 || Number(match[4]) > 31 || Number(match[3]) === 0) return undefined
  return date(at + match[0].length, true, {year: Number(match[1]), month: Number(match[3]), day: Number(match[4])})
}

/** 8/12/2024: month first, unless it can only be the day. */
function readWestern(slice: string, at: number): Moment | undefined {
  const match = /^(\d{1,2})([/.])(\d{1,2})\2(\d{4})(?!\d)/.exec(slice)
  if (match === null) return undefined
  const [first, second] = [Number(match[1]), Number(match[3])]
  const [month, day] = first > 12 ? [second, first] : [first, second]
  if (month > 12 || month === 0 || day > 31 || day === 0) return undefined
  return date(at + match[0].length, true, {year: Number(match[4]), month, day})
}

/** 12 August 2025, 12th of August, 31 July. */
function readDayFirst(slice: string, at: number): Moment | undefined {
  const match =
    /^(\d{1,2})(?:(?:st|nd|rd|th)?(?: of)? |-(?=[a-z]{3}-))([a-z]{3,9})\b\.?(?:(?:,? |-)(\d{4})(?!\d|,\d))?/.exec(slice)
  if (match === null) return undefined
  const month = monthOf(match[2] ?? '')
  const day = Number(match[1])
  // With its year, 83 February 2019 is a date, though there is no such day.
  if (month === 0 || day === 0 || (day > 31 && match[3] === undefined)) return undefined
  return date(at + match[0].length, true, {month, day, ...(match[3] === undefined ? {} : {year: Number(match[3])})})
}

/** 1990s, '90s, 90s; 19th century is read with its ordinal. */
function readDecade(text: string, slice: string, at: number): Moment | undefined {
  const match = /^(\d{4}|\d0)'?s\b/.exec(slice)
  if (match === null || Number(match[1]) % 10 !== 0) return undefined
  const decade = Number(match[1])
  if (decade >= 100 && (decade < 1000 || decade > 2990)) return undefined
  if (decade < 100 && !isSpokenDecade(text, at, decade)) return undefined
  return date(at + match[0].length, true, {decade})
}

/** the 90s, '90s, late 80s; 30s alone are seconds. */
function isSpokenDecade(text: string, at: number, decade: number): boolean {
  return decade >= 20 && /(?:\bthe |'|\bearly |\bmid-|\bmid |\blate |\band )$/.test(text.slice(Math.max(0, at - 6), at))
}

/** A bare year: 2025, where the words around say so (in 2025, since 1999) or nothing else is said of it. */
export function isYearFigure(written: string, value: number): boolean {
  return /^(?:1[0-9]|20)\d\d$/.test(written) && value >= 1000
}

/** Reads the date that starts with this word: August 12, 2025; Monday; Q3 2025; third quarter; the nineties; H1. */
export function readWordMoment(text: string, at: number, word: string, end: number): Moment | undefined {
  const month = monthOf(word)
  if (month > 0) return readMonth(text, end, word, month)
  const weekday = weekdayOf(word)
  if (weekday > 0) return date(end, false, {weekday})
  const decade = DECADES.indexOf(word)
  if (decade >= 0 && /\bthe (?:\w+ )?$/.test(text.slice(Math.max(0, at - 12), at)))
    return date(end, false, {decade: (decade + 2) * 10})
  if (word === 'q' || word === 'h') return readPart(text, at, word, end)
  if (word === 'noon' || word === 'midnight') {
    return {
      kind: 'time',
      end,
      figures: false,
      hour: word === 'noon' ? 12 : 0,
      minute: 0,
      second: 0,
      meridiem: undefined,
    }
  }
  const ordinal = ordinalWord(word)
  return ordinal === undefined ? undefined : readOrdinalPart(text, end, ordinal)
}

function weekdayOf(word: string): number {
  const name = word.endsWith('s') ? word.slice(0, -1) : word
  const full = WEEKDAYS.indexOf(name) + 1
  return full > 0
    ? full
    : ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'].indexOf(word) + 1 > 0 &&
        word !== 'sun' &&
        word !== 'sat' &&
        word !== 'wed'
      ? ['mon', 'tue', 'wed', 'thu', 'fri'].indexOf(word) + 1
      : 0
}

/** August 12, 2025; August 12th; August 2025; "may" and "march" only before a day or a year, or behind a preposition. */
function readMonth(text: string, end: number, word: string, month: number): Moment | undefined {
  const rest = text.slice(end, end + 24)
  const match = /^\.? (\d{1,2})(?:st|nd|rd|th)?(?!\d|:|[.,]\d|%)(?:(?:,|, | )(\d{4})(?!\d|,\d))?/.exec(rest)
  if (match !== null && Number(match[1]) >= 1 && (Number(match[1]) <= 31 || match[2] !== undefined)) {
    const year = match[2] ?? yearBehindDays(rest.slice(match[0].length))
    const parts = {month, day: Number(match[1]), ...(year === undefined ? {} : {year: Number(year)})}
    return date(end + match[0].length, true, parts)
  }
  const year = /^\.?(?:,| of)? (\d{4})(?!\d|,\d)/.exec(rest)
  if (year !== null) return date(end + year[0].length, true, {month, year: Number(year[1])})
  const isWord =
    word === 'may' || word === 'march' || word === 'mar' || word === 'dec' || word === 'jan' || word === 'sep'
  const before = text.slice(Math.max(0, end - word.length - 9), end - word.length)
  if (isWord && !/\b(?:in|since|until|by|from|of|to|through|last|next|this|early|late|mid|and) ?-?$/.test(before))
    return undefined
  return date(end, false, {month})
}

/** The year of both days of August 21-23, 2024 stands behind the second. */
function yearBehindDays(rest: string): string | undefined {
  return /^ ?[-–—~] ?\d{1,2}(?:st|nd|rd|th)?, ?(\d{4})(?!\d|,\d)/.exec(rest)?.[1]
}

/** Q3, Q3 2025, H1. */
function readPart(text: string, at: number, word: string, end: number): Moment | undefined {
  if (end - at !== 1) return undefined
  const number = Number(text.charAt(end))
  const isOther = /[a-z\d]/.test(text.charAt(end + 1))
  if (!(number >= 1 && number <= (word === 'q' ? 4 : 2)) || isOther) return undefined
  const year = /^ (?:of |fy)?((?:19|20)\d\d)\b/.exec(text.slice(end + 1, end + 10))
  const stop = end + 1 + (year?.[0].length ?? 0)
  const parts = word === 'q' ? {quarter: number} : {half: number}
  return date(stop, true, {...parts, ...(year === null ? {} : {year: Number(year[1])})})
}

/** third quarter (of 2025), first half of the year, nineteenth century. */
export function readOrdinalPart(text: string, end: number, value: number): Moment | undefined {
  const match = /^[ -](quarter|half|century)\b(?: (?:of )?((?:19|20)\d\d)\b)?/.exec(text.slice(end, end + 24))
  if (match === null) return undefined
  const year = match[2] === undefined ? {} : {year: Number(match[2])}
  if (match[1] === 'century')
    return value > 0 && value <= 30 ? date(end + 8, false, {century: (value - 1) * 100}) : undefined
  if (match[1] === 'quarter')
    return value >= 1 && value <= 4 ? date(end + match[0].length, false, {quarter: value, ...year}) : undefined
  const isOfTime =
    year.year !== undefined || /^ (?:of )?(?:the|this|last|next) year/.test(text.slice(end + 5, end + 22))
  return isOfTime && value <= 2 ? date(end + match[0].length, false, {half: value, ...year}) : undefined
}
