import type {Amount, AmountKind, Bound, CalendarDate, ClockTime, Interval, Quantity, TimeUnit} from './quantity.ts'
import {settle} from './quantity.ts'

/** What places a quantity in its text. */
export interface Place {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly written: 'figures' | 'words'
  readonly loose: boolean
}

/** What an amount or a range can have besides its values. */
export interface Traits {
  readonly kind: AmountKind
  readonly bound: Bound
  readonly unit: TimeUnit | undefined
  readonly currency: string | undefined
  readonly discount: 'paid' | 'off' | undefined
  readonly increase: boolean
}

/** The traits of a bare number. */
export const plainNumber: Traits = {
  kind: 'number',
  bound: 'exact',
  unit: undefined,
  currency: undefined,
  discount: undefined,
  increase: false,
}

/** One value at a place. */
export function amount(place: Place, value: number, traits: Traits): Amount {
  const {start, end, text, written, loose} = place
  const {kind, bound, unit, currency, discount, increase} = traits
  return {start, end, text, written, loose, kind, value: settle(value), bound, unit, currency, discount, increase}
}

/** A range of values at a place. */
export function interval(place: Place, low: number, high: number, vague: boolean, traits: Traits): Interval {
  const {start, end, text, written, loose} = place
  const {kind, bound, unit, currency} = traits
  // Of two negative bounds (负数十) the farther from zero is the lower.
  const [least, most] = low <= high ? [low, high] : [high, low]
  return {
    start,
    end,
    text,
    written,
    loose,
    kind: 'range',
    of: kind,
    low: settle(least),
    high: settle(most),
    bound,
    vague,
    unit,
    currency,
  }
}

/** The parts of a date that are said. */
export type DateParts = Partial<
  Record<'century' | 'decade' | 'year' | 'half' | 'quarter' | 'month' | 'day' | 'weekday', number>
>

/** A date at a place, resolved where its parts (or those of the reference day) are enough. */
export function calendarDate(place: Place, parts: DateParts, reference: string | undefined): CalendarDate {
  const {start, end, text, written, loose} = place
  const {century, decade, year, half, quarter, month, day, weekday} = parts
  return {
    start,
    end,
    text,
    written,
    loose,
    kind: 'date',
    century,
    decade,
    year,
    half,
    quarter,
    month,
    day,
    weekday,
    bound: 'exact',
    resolved: resolve(parts, reference),
  }
}

/** A time of day at a place. */
export function clockTime(
  place: Place,
  hour: number,
  minute: number,
  second: number,
  meridiem: 'am' | 'pm' | undefined,
): ClockTime {
  const isLate = meridiem === 'pm' && hour < 12
  const isMidnight = meridiem === 'am' && hour === 12
  const known = isLate ? hour + 12 : isMidnight ? 0 : hour
  return {...place, kind: 'time', hour: known, minute, second, meridiem, bound: 'exact'}
}

/** A date or time with the bound that `boundOf` finds in the words around it; an amount as it is. */
export function bounded(quantity: Quantity, boundOf: (start: number, end: number) => Bound): Quantity {
  if (quantity.kind !== 'date' && quantity.kind !== 'time') return quantity
  const bound = boundOf(quantity.start, quantity.end)
  return bound === 'exact' ? quantity : {...quantity, bound}
}

const DAY = 86_400_000

/** The ISO date of a day count since 1970-01-01 (UTC, so that no clock or zone comes in). */
function iso(days: number): string {
  const date = new Date(days * DAY)
  return isoOf(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate())
}

function isoOf(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, '0')}-${month < 10 ? '0' : ''}${month}-${day < 10 ? '0' : ''}${day}`
}

/** Days since 1970-01-01 of a date, or undefined where there is no such day. */
function dayOf(year: number, month: number, day: number): number | undefined {
  const time = Date.UTC(2000, month - 1, day)
  const date = new Date(time)
  date.setUTCFullYear(year, month - 1, day)
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined
  return Math.round(date.getTime() / DAY)
}

/** First day and the day after the last of a date, with the reference day's parts for those that are missing. */
export function resolve(parts: DateParts, reference: string | undefined): CalendarDate['resolved'] {
  const now = reference === undefined ? undefined : readIso(reference)
  if (parts.weekday !== undefined && parts.day === undefined)
    return now === undefined ? undefined : weekdayOf(parts.weekday, now)
  if (parts.century !== undefined) return span(parts.century + 1, 1, parts.century + 101, 1)
  if (parts.decade !== undefined) {
    const decade = parts.decade < 100 ? (now === undefined ? undefined : parts.decade + 1900) : parts.decade
    return decade === undefined ? undefined : span(decade, 1, decade + 10, 1)
  }
  const year = parts.year ?? now?.year
  if (year === undefined) return undefined
  if (parts.month === undefined && parts.day === undefined) return yearPart(year, parts)
  const month = parts.month ?? now?.month
  if (month === undefined) return undefined
  if (parts.day === undefined) return span(year, month, month === 12 ? year + 1 : year, (month % 12) + 1)
  const start = dayOf(year, month, parts.day)
  return start === undefined ? undefined : {start: iso(start), end: iso(start + 1)}
}

function yearPart(year: number, {half, quarter}: DateParts): CalendarDate['resolved'] {
  if (half !== undefined) return half === 1 ? span(year, 1, year, 7) : span(year, 7, year + 1, 1)
  if (quarter === undefined) return span(year, 1, year + 1, 1)
  const month = quarter * 3 - 2
  return span(year, month, quarter === 4 ? year + 1 : year, quarter === 4 ? 1 : month + 3)
}

/** From the first of a month up to the first of another. */
function span(y1: number, m1: number, y2: number, m2: number): CalendarDate['resolved'] {
  return m1 < 1 || m1 > 12 ? undefined : {start: isoOf(y1, m1, 1), end: isoOf(y2, m2, 1)}
}

function readIso(text: string): {readonly year: number; readonly month: number; readonly day: number} | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(text)
  return match === null ? undefined : {year: Number(match[1]), month: Number(match[2]), day: Number(match[3])}
}

/** The day of the reference's own week. */
function weekdayOf(
  weekday: number,
  now: {readonly year: number; readonly month: number; readonly day: number},
): CalendarDate['resolved'] {
  const today = dayOf(now.year, now.month, now.day)
  if (today === undefined) return undefined
  const monday = today - ((today + 3) % 7)
  return {start: iso(monday + weekday - 1), end: iso(monday + weekday)}
}

/** Midnight (UTC) of an ISO date in milliseconds since 1970, or undefined where it is none. */
export function dateOf(reference: string): number | undefined {
  const parts = readIso(reference)
  const days = parts === undefined ? undefined : dayOf(parts.year, parts.month, parts.day)
  return days === undefined ? undefined : days * DAY
}

/** The day that lies `days` after the reference day, as date parts; undefined without a reference. */
export function shiftDay(reference: string | undefined, days: number): DateParts | undefined {
  const now = reference === undefined ? undefined : readIso(reference)
  const today = now === undefined ? undefined : dayOf(now.year, now.month, now.day)
  const moved = today === undefined ? undefined : readIso(iso(today + days))
  return moved === undefined ? undefined : {year: moved.year, month: moved.month, day: moved.day}
}

/** The first `count` weeks, months or days of a year, or the last, as first day and the day after the last; weeks are those of ISO 8601. */
export function edgeOfYear(
  year: number,
  isFirst: boolean,
  count: number,
  unit: 'day' | 'week' | 'month',
): CalendarDate['resolved'] {
  if (unit === 'month') {
    if (count < 1 || count > 12) return undefined
    return isFirst
      ? span(year, 1, count === 12 ? year + 1 : year, (count % 12) + 1)
      : span(year, 13 - count, year + 1, 1)
  }
  const [from, to] = [edgeDay(year, unit), edgeDay(year + 1, unit)]
  if (from === undefined || to === undefined) return undefined
  const days = unit === 'week' ? 7 * count : count
  if (from + days > to) return undefined
  return isFirst ? {start: iso(from), end: iso(from + days)} : {start: iso(to - days), end: iso(to)}
}

/** The first day of a year, or the Monday of its first week, which has the fourth of January. */
function edgeDay(year: number, unit: 'day' | 'week'): number | undefined {
  const day = dayOf(year, 1, unit === 'week' ? 4 : 1)
  return day === undefined || unit === 'day' ? day : day - ((day + 3) % 7)
}

/** The month that lies `months` after the reference's, as date parts; undefined without a reference. */
export function shiftMonth(reference: string | undefined, months: number): DateParts | undefined {
  const now = reference === undefined ? undefined : readIso(reference)
  if (now === undefined) return undefined
  const count = now.year * 12 + now.month - 1 + months
  return {year: Math.floor(count / 12), month: (count % 12) + 1}
}

/** The year that lies `years` after the reference's, as date parts; undefined without a reference. */
export function shiftYear(reference: string | undefined, years: number): DateParts | undefined {
  const now = reference === undefined ? undefined : readIso(reference)
  return now === undefined ? undefined : {year: now.year + years}
}
