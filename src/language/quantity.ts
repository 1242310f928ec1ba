import type {Range} from '../bitext/range.ts'

/**
 * How an amount is bounded by the words around it: 超过20 over, 至少20 atLeast, 不到20 under, 最多20 atMost, 近20 nearly
 * (from below), 约20 about.
 */
export type Bound = 'exact' | 'over' | 'atLeast' | 'under' | 'atMost' | 'nearly' | 'about'

/** Units of time whose names are compared; other units are left to the words. */
export type TimeUnit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'week'
  | 'month'
  | 'quarter'
  | 'year'
  | 'decade'
  | 'century'

/** Where a quantity stands (UTF-16, end exclusive), as it is written. */
interface Placed extends Range {
  readonly text: string
  /** In figures (20, ２０, 1.1亿) or in words (二十, twenty). */
  readonly written: 'figures' | 'words'
  /** Whether a translation may leave it out or paraphrase it: 一个, 几, 第一时间, one, several. */
  readonly loose: boolean
}

/** What kind of amount it is. */
export type AmountKind = 'number' | 'percent' | 'multiple' | 'ordinal' | 'currency'

/**
 * One value. A percentage is in percent (30 for 30% and 三成); 折 and "off" are percentages with `discount`. A multiple
 * is the factor (2 for 翻一番, doubled and twofold; 3 for 增长两倍, which has `increase`). A currency amount is in main
 * units (0.5 for 50 cents) of its ISO code, BTC, ETH and USDT included.
 */
export interface Amount extends Placed {
  readonly kind: AmountKind
  readonly value: number
  readonly bound: Bound
  readonly unit: TimeUnit | undefined
  readonly currency: string | undefined
  /** A share of the price that is paid (八折) or taken off (20% off). */
  readonly discount: 'paid' | 'off' | undefined
  /** Whether the multiple is what was added to the original (增长两倍: value 3). */
  readonly increase: boolean
}

/**
 * From `low` to `high`, both included, the unit shared: 300-370亿美元 is 3e10 to 3.7e10. `vague` where only the order of
 * magnitude is said: 数百亿 and "tens of billions" are 2e10 to 9e10.
 */
export interface Interval extends Placed {
  readonly kind: 'range'
  readonly of: AmountKind
  readonly low: number
  readonly high: number
  readonly bound: Bound
  readonly vague: boolean
  readonly unit: TimeUnit | undefined
  readonly currency: string | undefined
}

/** A date or a part of one; what is not said is undefined. Weekdays run from 1 (Monday) to 7. */
export interface CalendarDate extends Placed {
  readonly kind: 'date'
  /** First year of the century (1900 for the 20th). */
  readonly century: number | undefined
  /** First year of the decade (1990; 90 where the century is not said). */
  readonly decade: number | undefined
  readonly year: number | undefined
  /** 1 or 2: the half of the year. */
  readonly half: number | undefined
  readonly quarter: number | undefined
  readonly month: number | undefined
  readonly day: number | undefined
  readonly weekday: number | undefined
  /** Whether something ends there (under, atMost: 2018年之前, by 2018) or begins there (over, atLeast: after, since). */
  readonly bound: Bound
  /** First day and the day after the last, as ISO dates: only with a reference day, or where nothing is missing. */
  readonly resolved: {readonly start: string; readonly end: string} | undefined
}

/** A time of day; `hour` is 0–23 where the half of the day is known, else as said (`meridiem` undefined). */
export interface ClockTime extends Placed {
  readonly kind: 'time'
  readonly hour: number
  readonly minute: number
  readonly second: number
  readonly meridiem: 'am' | 'pm' | undefined
  /** As in `CalendarDate`. */
  readonly bound: Bound
}

/** An expression of number, by its value. */
export type Quantity = Amount | Interval | CalendarDate | ClockTime

/** A value rounded to what its decimal figures say: 1.1 × 10^8 is 110000000. */
export function settle(value: number): number {
  return Number.isInteger(value) ? value : Number(value.toPrecision(15))
}
