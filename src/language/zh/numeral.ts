import {settle} from '../quantity.ts'

/** A numeral read from a folded Chinese text: where it ends and what it says. */
export interface Numeral {
  readonly start: number
  readonly end: number
  readonly value: number
  /** For 三四个, 二三十, 数百, 几千: the bounds that it says; otherwise both are `value`. */
  readonly low: number
  readonly high: number
  /** Whether only an order of magnitude is said (数十, 几百). */
  readonly vague: boolean
  /** Whether 多, 余, 几 or 来 inside says that there is more (20多, 十几万). */
  readonly more: boolean
  /** Whether it has Arabic figures. */
  readonly figures: boolean
  /** The product of the units that close it (亿 in 370亿, 百万 in 3百万), 1 for none; and what stands before them. */
  readonly scale: number
  readonly mantissa: number
  /** Plain digits one after the other, as in a year (二零一六); their count. */
  readonly digits: number
}

/** What has been read of a numeral. */
export interface Reading {
  readonly text: string
  readonly start: number
  at: number
  total: number
  section: number
  current: number | undefined
  /** How many Chinese digits in a row make up `current`; 0 for figures. */
  row: number
  first: number
  lastUnit: number
  hasZero: boolean
  hasUnit: boolean
  more: boolean
  figures: boolean
  vague: boolean
  low: number | undefined
  scale: number
  scaleOpen: boolean
  mantissa: number
}

/** A reading that has read nothing yet. */
export function newReading(text: string, at: number): Reading {
  return {
    text, start: at, at, total: 0, section: 0, current: undefined, row: 0, first: 0, lastUnit: 0, hasZero: false, hasUnit: false,
    more: false, figures: false, vague: false, low: undefined, scale: 1, scaleOpen: false, mantissa: 0,
  } // biome-ignore format: a row of zeros
}

/** Two digits before a unit are neighbours (二三十, 三五百): the lower is kept as the low bound. */
export function settleRow(r: Reading): void {
  if (r.row !== 2 || r.current === undefined) return
  const last = r.current % 10
  if (last <= r.first) return
  r.low = r.first
  r.current = last
  r.row = 1
}

/** A single digit behind a unit counts in tenths of it: 一千三 is 1300, 九十二万四 is 924000. */
export function trail(r: Reading): void {
  if (r.current !== undefined && r.row === 1 && r.hasUnit && !r.hasZero && r.lastUnit >= 100)
    r.current *= r.lastUnit / 10
}

/** What has been read as a numeral, which started at `start`; undefined where it is none. */
export function finish(r: Reading, start: number): Numeral | undefined {
  if (r.at === start || (r.vague && !r.hasUnit)) return undefined
  if (r.current === undefined && !r.hasUnit) return undefined
  if (!r.hasUnit && r.row > 1) return rowOf(r)
  const isRound = r.current === undefined
  if (r.hasUnit && r.row === 2 && r.current !== undefined && r.current % 10 > r.first && r.lastUnit === 10) {
    const whole = r.total + r.section
    return numeral(r, whole + r.first, whole + (r.current % 10), 1, 0, 0)
  }
  trail(r)
  const value = settle(r.total + r.section + (r.current ?? 0))
  const low = r.vague ? value : settle(r.low ?? value)
  return numeral(r, low, r.vague ? settle((value / 2) * 9) : value, isRound ? r.scale : 1, isRound ? r.mantissa : 0, 0)
}

/** Digits in a row: neighbours are a range (三四, 三五), the rest a figure spelt out (二零一六). */
function rowOf(r: Reading): Numeral {
  const value = r.current ?? 0
  const last = value % 10
  const isRange = r.row === 2 && r.first > 0 && (last - r.first === 1 || (r.first === 3 && last === 5))
  return isRange ? numeral(r, r.first, last, 1, 0, r.row) : numeral(r, value, value, 1, 0, r.row)
}

function numeral(r: Reading, low: number, high: number, scale: number, mantissa: number, digits: number): Numeral {
  const value = r.vague ? low : high
  return {
    start: r.start,
    end: r.at,
    value,
    low,
    high,
    vague: r.vague,
    more: r.more,
    figures: r.figures,
    scale,
    mantissa,
    digits,
  }
}
