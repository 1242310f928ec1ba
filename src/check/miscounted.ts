import type {Amount, Quantity} from '../language/numbers.ts'
import {sameQuantity} from '../language/same-quantity.ts'

/**
 * What stands in the English for a number that only seems to be there, out of `open`, which the Chinese says nowhere:
 * “three views” for 两个视图 where the one “two” belongs to another 两个, “the tenth” for 第三 where “three” belongs to 三个.
 */
export const takeMiscounted = (
  number: Quantity,
  same: readonly Quantity[],
  said: readonly Quantity[],
  open: Quantity[],
): Quantity | undefined => {
  if (open.length === 0 || !isCount(number) || number.loose) return undefined
  // 加倍到两个 as “doubles to three”, 4 和 3 两个 as “both 4 and 3, the eight”.
  const isBeside = number.kind === 'number' && same.every(({kind, loose}) => kind === 'multiple' || loose)
  if (!isBeside && sharersOf(number, said) <= same.length) return undefined
  const index = open.findIndex(
    other => isCount(other) && other.kind === number.kind && other.written === number.written,
  )
  return index < 0 ? undefined : open.splice(index, 1)[0]
}

/** How many numbers of the Chinese, this one included, say the same value. */
const sharersOf = (number: Amount, said: readonly Quantity[]): number =>
  said.filter(other => (other.kind === 'number' || other.kind === 'ordinal') && sameQuantity(number, other)).length

/** A number or ordinal without a unit, in figures or small and whole; 1 is most often an article. */
const isCount = (quantity: Quantity): quantity is Amount => {
  if ((quantity.kind !== 'number' && quantity.kind !== 'ordinal') || quantity.unit !== undefined) return false
  const {value, written} = quantity
  return value !== 1 && (written === 'figures' || (value >= 0 && value <= 20 && Number.isInteger(value)))
}
