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
  const isOnlyMultiple = number.kind === 'number' && same.every(({kind}) => kind === 'multiple')
  if (!isOnlyMultiple && sharersOf(number, said) <= same.length) return undefined
  const index = open.findIndex(
    other => isCount(other) && other.kind === number.kind && other.written === number.written,
  )
  return index < 0 ? undefined : open.splice(index, 1)[0]
}

/** How many numbers of the Chinese, this one included, say the same value. */
const sharersOf = (number: Amount, said: readonly Quantity[]): number =>
  said.filter(other => isCount(other) && sameQuantity(number, other)).length

/** A small whole number or ordinal without a unit; 1 is most often an article. */
const isCount = (quantity: Quantity): quantity is Amount =>
  (quantity.kind === 'number' || quantity.kind === 'ordinal') &&
  quantity.unit === undefined &&
  quantity.value !== 1 &&
  quantity.value >= 0 &&
  quantity.value <= 20 &&
  Number.isInteger(quantity.value)
