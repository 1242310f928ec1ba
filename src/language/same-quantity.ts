import type {Amount, CalendarDate, ClockTime, Interval, Quantity, TimeUnit} from './quantity.ts'

/** How far two values may lie apart and still be the same (relative): figures are often rounded to three places. */
const CLOSE = 1e-6

/**
 * Whether two quantities of two languages say the same value. Kinds that can stand for one another are compared by what
 * they come to: 三成 and three in ten, 翻十倍 and 10x, 240天 and 240 days, 半年 and six months, 八折 and 20% off, 数百亿
 * and tens of billions. A unit, a currency or a part of a date that only one side says is no difference; bounds are
 * compared by `boundsAgree`.
 */
export function sameQuantity(a: Quantity, b: Quantity): boolean {
  if (a.kind === 'date' || b.kind === 'date') return sameDate(a, b)
  if (a.kind === 'time' || b.kind === 'time') return sameTime(a, b)
  if (a.kind === 'range' || b.kind === 'range') return sameRange(a, b)
  return sameAmount(a, b)
}

/**
 * Whether the bounds of two quantities can stand side by side: 超过 and "at least" can, 近 and "more than" cannot. A
 * side without a bound agrees with all.
 */
export function boundsAgree(a: Quantity, b: Quantity): boolean {
  return directionOf(a) * directionOf(b) >= 0
}

/** Upwards 1 (over, at least), downwards -1 (under, nearly, at most), neither 0. */
function directionOf(quantity: Quantity): number {
  const {bound} = quantity
  if (bound === 'over' || bound === 'atLeast') return 1
  return bound === 'exact' || bound === 'about' ? 0 : -1
}

function close(a: number, b: number): boolean {
  // Whole numbers are not rounded: 1000000000 is not 1000000070.
  if (a === b || (Number.isInteger(a) && Number.isInteger(b))) return a === b
  return Math.abs(a - b) <= CLOSE * Math.max(Math.abs(a), Math.abs(b))
}

const SECONDS: Readonly<Record<TimeUnit, number>> = {
  second: 1,
  minute: 60,
  hour: 3600,
  day: 86_400,
  week: 604_800,
  month: 2_629_800,
  quarter: 7_889_400,
  year: 31_557_600,
  decade: 315_576_000,
  century: 3_155_760_000,
}

function sameAmount(a: Amount, b: Amount): boolean {
  if (!sameCurrency(a, b)) return false
  if (a.kind === 'multiple' || b.kind === 'multiple') return sameMultiple(a, b)
  if (a.discount !== undefined || b.discount !== undefined) return sameDiscount(a, b)
  if (a.unit !== undefined && b.unit !== undefined && a.unit !== b.unit) {
    return sameTimeSpan(a.value * SECONDS[a.unit], a.unit, b.value * SECONDS[b.unit], b.unit)
  }
  if (a.kind === 'percent' && b.kind === 'percent') return close(a.value, b.value)
  if (a.kind === 'percent') return isShare(b) && closeShare(b.value, a.value)
  if (b.kind === 'percent') return isShare(a) && closeShare(a.value, b.value)
  return sameValue(a, b)
}

function sameValue(a: Amount, b: Amount): boolean {
  return close(a.value, b.value) || isDozen(a, b) || isDozen(b, a)
}

/** 十几个, 十多年 are a dozen or so. */
function isDozen(some: Amount, dozen: Amount): boolean {
  return some.value === 10 && some.bound === 'over' && dozen.value === 12 && /dozen$/i.test(dozen.text)
}

/** A currency that only one side names is no difference. */
function sameCurrency(a: Amount | Interval, b: Amount | Interval): boolean {
  if (a.currency === undefined || b.currency === undefined || a.currency === b.currency) return true
  return mayBe(a, b.currency) || mayBe(b, a.currency)
}

/** ¥ is written of yuan and yen, and the tenths and hundredths of a yuan may be called cents. */
function mayBe({text, currency}: Amount | Interval, other: string): boolean {
  if (/^[¥￥]/.test(text)) return currency === 'CNY' && other === 'JPY'
  return other === 'CNY' && /\bcents?$/i.test(text) && !/^us/i.test(text)
}

/** A month and a half are six weeks or 45 days: months are counted in weeks and days only about. */
function sameTimeSpan(a: number, first: TimeUnit, b: number, second: TimeUnit): boolean {
  const units = [first, second]
  const isRounded = units.includes('month') && (units.includes('week') || units.includes('day'))
  return isRounded ? Math.abs(a - b) <= 0.085 * Math.max(a, b) : close(a, b)
}

function isShare(amount: Amount): boolean {
  return (amount.kind === 'number' || amount.kind === 'currency') && Math.abs(amount.value) <= 1
}

function closeShare(share: number, percent: number): boolean {
  return close(share * 100, percent) || Math.abs(share * 100 - percent) < 0.5 * 10 ** -placesOf(percent)
}

/** How many decimal places a figure has (at most six). */
function placesOf(value: number): number {
  const point = String(value).indexOf('.')
  return point < 0 ? 0 : Math.min(6, String(value).length - point - 1)
}

/** 增长两倍 is ×3: "tripled", "increased by 200%", and loosely "two times"; 一半 and halved. */
function sameMultiple(a: Amount, b: Amount): boolean {
  if (sameValue(a, b)) return true
  const [increase, other] = a.increase ? [a, b] : [b, a]
  if (increase.increase) {
    // "a tenfold increase" is said of ten times as much and of ten times more.
    if (/fold$/i.test(other.text) && close(increase.value - 1, other.value)) return true
    if (other.kind === 'percent') return close((increase.value - 1) * 100, other.value)
    return other.written === 'figures' || other.kind === 'number' ? close(increase.value - 1, other.value) : false
  }
  if (a.kind === 'percent' || b.kind === 'percent') {
    const [percent, factor] = a.kind === 'percent' ? [a, b] : [b, a]
    return close(percent.value, factor.value * 100) || close(percent.value, (factor.value - 1) * 100)
  }
  return false
}

/** 八折 pays 80%, which is 20% off. */
function sameDiscount(a: Amount, b: Amount): boolean {
  return (
    close(paid(a), paid(b)) ||
    (a.discount === undefined && close(a.value, paid(b))) ||
    (b.discount === undefined && close(b.value, paid(a)))
  )
}

/** The share of the price that is paid, in percent. */
function paid(amount: Amount): number {
  const percent = amount.kind === 'percent' ? amount.value : amount.value * 100
  return amount.discount === 'off' ? 100 - percent : percent
}

function sameRange(a: Amount | Interval, b: Amount | Interval): boolean {
  if (!sameCurrency(a, b)) return false
  const first = boundsOf(a)
  const second = boundsOf(b)
  const factor =
    a.unit !== undefined && b.unit !== undefined && a.unit !== b.unit ? SECONDS[a.unit] / SECONDS[b.unit] : 1
  if (a.kind === 'range' && b.kind === 'range') {
    if (a.vague || b.vague)
      return sameMagnitude(first.low * factor, second.low) || (a.vague && b.vague && overlaps(first, second))
    return close(first.low * factor, second.low) && close(first.high * factor, second.high)
  }
  const [range, single] = a.kind === 'range' ? [a, b] : [b, a]
  if (range.kind !== 'range' || single.kind === 'range') return false
  if (/couple$/i.test(single.text)) return range.low === 2 && range.high === 3
  if (!range.vague) return false
  const isRound = single.bound === 'over' || single.bound === 'atLeast' || single.bound === 'about'
  return isRound && single.value > 0 && sameMagnitude(range.low / 2, single.value)
}

function boundsOf(quantity: Amount | Interval): {readonly low: number; readonly high: number} {
  return quantity.kind === 'range' ? quantity : {low: quantity.value, high: quantity.value}
}

function sameMagnitude(a: number, b: number): boolean {
  return a > 0 && b > 0 && Math.abs(Math.log10(a) - Math.log10(b)) < 0.35
}

function overlaps(
  a: {readonly low: number; readonly high: number},
  b: {readonly low: number; readonly high: number},
): boolean {
  return a.low <= b.high && b.low <= a.high && sameMagnitude(a.low, b.low)
}

type DateField = 'century' | 'year' | 'half' | 'quarter' | 'month' | 'day' | 'weekday'

const FIELDS: readonly DateField[] = ['century', 'year', 'half', 'quarter', 'month', 'day', 'weekday']

/** Whether nothing that both sides say differs, and at least one thing that both say is the same. */
function sameDate(a: Quantity, b: Quantity): boolean {
  if (a.kind !== 'date' || b.kind !== 'date') {
    const [date, other] = a.kind === 'date' ? [a, b] : [b, a]
    return (
      date.kind === 'date' &&
      other.kind !== 'date' &&
      other.kind !== 'time' &&
      other.kind !== 'range' &&
      isOnlyPart(date, other)
    )
  }
  let shared = 0
  for (const field of FIELDS) {
    const first = a[field]
    const second = b[field]
    if (first === undefined || second === undefined) continue
    if (first !== second) return false
    shared++
  }
  if (a.decade !== undefined && b.decade !== undefined) return sameDecade(a.decade, b.decade)
  if (a.decade !== undefined && (a.decade === b.century || a.decade === b.year)) return true
  if (b.decade !== undefined && b.decade === a.century) return true
  return shared > 0
}

/** 2025 as a bare figure, 第三 for a third month: the one thing that the date says. */
function isOnlyPart(date: CalendarDate, other: Amount): boolean {
  const said = FIELDS.map(field => date[field]).filter(value => value !== undefined)
  return (
    said.length === 1 &&
    date.weekday === undefined &&
    (said[0] === other.value || (date.century !== undefined && date.century / 100 + 1 === other.value))
  )
}

function sameDecade(a: number, b: number): boolean {
  return a === b || (Math.min(a, b) < 100 && a % 100 === b % 100)
}

/** 16:58 and 4:58 PM; an hour whose half of the day is not said agrees with both. */
function sameTime(a: Quantity, b: Quantity): boolean {
  if (a.kind !== 'time' || b.kind !== 'time') {
    const [time, other] = a.kind === 'time' ? [a, b] : [b, a]
    return time.kind === 'time' && other.kind === 'number' && time.minute === 0 && time.hour % 12 === other.value % 12
  }
  if (a.minute !== b.minute || a.second !== b.second) return false
  return a.hour % 24 === b.hour % 24 || (a.hour % 12 === b.hour % 12 && (isOpen(a) || isOpen(b)))
}

function isOpen(time: ClockTime): boolean {
  return time.meridiem === undefined && time.hour <= 12
}
