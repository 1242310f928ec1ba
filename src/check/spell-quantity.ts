import type {Amount, AmountKind, Bound, CalendarDate, ClockTime, Quantity} from '../language/numbers.ts'

/** A value as the English may write it: 1,500, 2 × 10^12, 30%, USD 2 × 10^9, 3–5 years, 2025-08-12, 16:58. */
export const spellQuantity = (quantity: Quantity): string => {
  switch (quantity.kind) {
    case 'range': {
      const {of, low, high} = quantity
      return spellValue(of, quantity, `${spellNumber(low)}–${spellNumber(high)}`, true)
    }
    case 'date':
      return spellDate(quantity)
    case 'time':
      return spellTime(quantity)
    default:
      return spellValue(quantity.kind, quantity, spellNumber(quantity.value), quantity.value !== 1)
  }
}

/** A quantity with the sign of its bound: > 40% for 超过40%, < 40% for 近40%. */
export const spellBound = (quantity: Quantity): string =>
  'bound' in quantity ? `${signs[quantity.bound]}${spellQuantity(quantity)}` : spellQuantity(quantity)

const signs: Readonly<Record<Bound, string>> = {
  exact: '',
  about: '≈ ',
  over: '> ',
  atLeast: '≥ ',
  under: '< ',
  nearly: '< ',
  atMost: '≤ ',
}

const spellValue = (
  kind: AmountKind,
  {currency, unit}: Pick<Amount, 'currency' | 'unit'>,
  number: string,
  many: boolean,
): string => {
  switch (kind) {
    case 'percent':
      return `${number}%`
    case 'multiple':
      return `×${number}`
    case 'ordinal':
      return `#${number}`
    case 'currency':
      return currency ? `${currency} ${number}` : number
    case 'number':
      return unit ? `${number} ${many ? plural(unit) : unit}` : number
    default:
      return kind satisfies never
  }
}

const plural = (unit: NonNullable<Amount['unit']>): string => (unit === 'century' ? 'centuries' : `${unit}s`)

/** A number in figures: grouped by thousands, from a million on with its power of ten where that is shorter. */
export const spellNumber = (value: number): string => {
  const [mantissa = '', exponent = '0'] = value.toExponential().replace('+', '').split('e')
  if (Math.abs(value) >= 1e6 && mantissa.length <= 6) return `${mantissa} × 10^${exponent}`
  const [whole = '', rest] = String(value).split('.')
  if (whole.includes('e')) return `${mantissa} × 10^${exponent}`
  const grouped = whole.replace(/\d(?=(?:\d{3})+$)/g, digit => `${digit},`)
  return rest === undefined ? grouped : `${grouped}.${rest}`
}

const spellDate = ({century, decade, year, half, quarter, month, day, weekday}: CalendarDate): string => {
  const calendar = [year, quarter && `Q${quarter}`, half && `H${half}`, month && two(month), day && two(day)].filter(
    part => part !== undefined,
  )
  return [
    ...(century === undefined ? [] : [`${spellCentury(century)}`]),
    ...(decade === undefined ? [] : [`${decade}s`]),
    ...(calendar.length === 0 ? [] : [calendar.join('-')]),
    ...(weekday === undefined ? [] : [`${weekday}/7`]),
  ].join(' ')
}

const spellCentury = (first: number): string => `${first}–${first + 99}`

const spellTime = ({hour, minute, second, meridiem}: ClockTime): string => {
  const clock = [two(hour), two(minute), ...(second > 0 ? [two(second)] : [])].join(':')
  // Without the half of the day 4:58 may be either of two.
  return meridiem === undefined && hour < 13 ? `${clock} (am/pm)` : clock
}

const two = (part: number): string => String(part).padStart(2, '0')
