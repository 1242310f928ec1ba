import type {CalendarDate, Quantity} from '../language/numbers.ts'
import type {Side} from './side.ts'

const FIELDS = ['year', 'month', 'day', 'weekday'] as const

type Field = (typeof FIELDS)[number]

/**
 * The date of the English that stands for one of the Chinese though others agree with a part of that: “December 24, 2024”
 * for 2024年9月24日 where the year stands in a title too. It says what no date of the Chinese says, of something that the
 * English that agrees leaves open; it is taken out of `open`.
 */
export const takeOtherDate = (
  number: Quantity,
  same: readonly Quantity[],
  said: readonly Quantity[],
  {numbers}: Side,
  open: Quantity[],
): CalendarDate | undefined => {
  if (number.kind !== 'date' || same.length === 0 || FIELDS.every(field => number[field] === undefined))
    return undefined
  const missing = FIELDS.filter(
    field => isTold(number, field) && !same.some(other => says(other, field, number[field])),
  )
  if (missing.length === 0 || missing.length === FIELDS.filter(field => number[field] !== undefined).length)
    return undefined
  for (const field of missing) {
    // What the year is, another date of the sentence may say for both.
    if (numbers.some(other => says(other, field, number[field]))) continue
    const other = numbers.find(each => each.kind === 'date' && isOther(each, field, number, said))
    if (other?.kind !== 'date') continue
    const index = open.indexOf(other)
    if (index >= 0) open.splice(index, 1)
    return other
  }
  return undefined
}

/** The years of reigns are counted otherwise. */
const isTold = (date: CalendarDate, field: Field): boolean =>
  date[field] !== undefined && (field !== 'year' || (date.year ?? 0) >= 1000)

const says = (quantity: Quantity, field: Field, value: number | undefined): boolean =>
  quantity.kind === 'date'
    ? quantity[field] === value
    : field === 'year' && quantity.kind === 'number' && quantity.value === value

const isOther = (date: CalendarDate, field: Field, number: CalendarDate, said: readonly Quantity[]): boolean => {
  const value = date[field]
  if (value === undefined || value === number[field]) return false
  return !said.some(each => says(each, field, value))
}
