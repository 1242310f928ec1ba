import type {Quantity} from '../language/numbers.ts'
import type {Side} from './side.ts'

/** Of how many pairs of numbers each is compared: some hundred numbers on both sides. */
const MOST = 200_000

/** Whether a pair says so many numbers on both sides that to compare each with each would take seconds. */
export const isCrowded = (said: readonly Quantity[], {numbers}: Side): boolean => said.length * numbers.length > MOST

/** The numbers whose values the English says nowhere, in whatever figures, words, unit or currency. */
export const unsaidIn = (said: readonly Quantity[], {numbers, prose: {plain}}: Side): ReadonlySet<Quantity> => {
  const values = new Set(numbers.flatMap(valuesOf))
  for (const [figures] of plain.matchAll(/\d+(?:,\d{3})*(?:\.\d+)?/g)) values.add(Number(figures.replaceAll(',', '')))
  return new Set(said.filter(number => !number.loose && !valuesOf(number).every(value => values.has(value))))
}

const valuesOf = (quantity: Quantity): readonly number[] => {
  switch (quantity.kind) {
    case 'date': {
      const {century, decade, year, half, quarter, month, day, weekday} = quantity
      return [century, decade, year, half, quarter, month, day, weekday].filter(value => value !== undefined)
    }
    case 'time':
      return [quantity.hour % 12, quantity.minute]
    case 'range':
      return [quantity.low, quantity.high]
    default:
      return [quantity.value]
  }
}
