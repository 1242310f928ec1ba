import type {Quantity} from '../language/numbers.ts'
import {sameQuantity} from '../language/same-quantity.ts'
import type {Side} from './side.ts'

/**
 * Whether the English says a quantity in another way than as the same quantity: 1次或2次 as the ends of a range, 21-23日
 * inside a date, 1.22版本 inside the name v1.22, 60秒 as 60s.
 */
export const isSaidIn = (number: Quantity, {numbers, prose}: Side): boolean =>
  (number.kind === 'range' &&
    number.of !== 'currency' &&
    [number.low, number.high].every(end => numbers.some(other => isEnd(other, end, number.of)))) ||
  numbers.some(
    other => other.kind === 'range' && 'value' in number && [other.low, other.high].includes(number.value),
  ) ||
  hasFigures(number, prose.plain, numbers)

/** Whether a quantity says one end of a range; of bare figures (1881—1936), a year does too. */
const isEnd = (other: Quantity, end: number, of: string): boolean =>
  (other.kind === of && 'value' in other && other.value === end) ||
  (of === 'number' && other.kind === 'date' && other.year === end)

/** Figures, and behind them nothing that multiplies them: 60 秒 but not 60 万. */
const figures = /^[-+−]?(\d+(?:[.,]\d+)*)[^\d万萬亿億兆千百十成折倍番分]*$/

/** Whether the figures of a quantity stand somewhere in the English where they are no amount of their own. */
const hasFigures = ({text}: Quantity, plain: string, numbers: readonly Quantity[]): boolean => {
  const [, digits] = figures.exec(text) ?? []
  if (digits === undefined) return false
  for (let start = plain.indexOf(digits); start >= 0; start = plain.indexOf(digits, start + 1)) {
    const end = start + digits.length
    const isWhole = !/\d/.test(plain.charAt(start - 1) + plain.charAt(end))
    if (isWhole && !numbers.some(number => 'value' in number && number.start < end && start < number.end)) return true
  }
  return false
}

/** Takes out of `free` what may have been meant to be this quantity: one of its kind, else of its class (dates, times, amounts). */
export const takeRival = (number: Quantity, free: Quantity[]): Quantity | undefined => {
  const alike = free.findIndex(({kind}) => kind === number.kind)
  const index = alike < 0 ? free.findIndex(other => classOf(other) === classOf(number)) : alike
  return index < 0 ? undefined : free.splice(index, 1)[0]
}

const classOf = ({kind}: Quantity): string => (kind === 'date' || kind === 'time' ? kind : 'amount')

/** How many times the second is the first, where that is a power of ten: then a word of scale has slipped. */
export const factorBetween = (one: Quantity, other: Quantity): number | undefined => {
  const [from, to] = [sizeOf(one), sizeOf(other)]
  if (!from || !to || from * to < 0) return undefined
  const power = Math.log10(to / from)
  const whole = Math.round(power)
  return whole !== 0 && Math.abs(power - whole) < 1e-9 ? 10 ** whole : undefined
}

const sizeOf = (quantity: Quantity): number | undefined =>
  'value' in quantity ? quantity.value : 'low' in quantity ? quantity.low : undefined

/** The quantities of the English that say the same as this one. */
export const sameIn = (number: Quantity, {numbers}: Side): readonly Quantity[] =>
  numbers.filter(other => sameQuantity(number, other))
