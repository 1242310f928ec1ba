import type {Quantity} from '../language/numbers.ts'
import {boundsAgree, sameQuantity} from '../language/same-quantity.ts'
import type {Side} from './side.ts'

/** Takes out of `free` what may have been meant to be this quantity: one of its kind, else of its class (dates, times, amounts). */
export const takeRival = (number: Quantity, free: Quantity[]): Quantity | undefined => {
  const alike = free.findIndex(({kind}) => kind === number.kind)
  const index = alike < 0 ? free.findIndex(other => classOf(other) === classOf(number)) : alike
  return index < 0 ? undefined : free.splice(index, 1)[0]
}

const classOf = ({kind}: Quantity): string => (kind === 'date' || kind === 'time' ? kind : 'amount')

/**
 * What a loose number was mistaken for, out of `open`: 四巨头 as "the Big Five". One that is left out is a paraphrase,
 * one that is another is none. Only small numbers and decades are compared; the larger ones are never loose.
 */
export const takeMistaken = (number: Quantity, open: Quantity[]): Quantity | undefined => {
  const sort = smallSort(number)
  const index = sort === undefined ? -1 : open.findIndex(other => smallSort(other) === sort)
  return index < 0 ? undefined : open.splice(index, 1)[0]
}

const smallSort = (quantity: Quantity): 'small' | 'decade' | undefined => {
  if (quantity.kind === 'date') return quantity.decade === undefined ? undefined : 'decade'
  const isSmall = (quantity.kind === 'number' || quantity.kind === 'ordinal') && quantity.unit === undefined
  // 第 1 部分 in figures is no mere “one”.
  const least = quantity.kind === 'ordinal' && quantity.written === 'figures' ? 1 : 2
  return isSmall && quantity.value >= least && quantity.value <= 20 && Number.isInteger(quantity.value)
    ? 'small'
    : undefined
}

/** How many times the second is the first, where that is a power of ten: then a word of scale has slipped. */
export const factorBetween = (one: Quantity, other: Quantity): number | undefined => {
  const [from, to] = [sizeOf(one), sizeOf(other)]
  if (!from || !to || from * to < 0) return undefined
  const power = Math.log10(to / from)
  const whole = Math.round(power)
  return whole !== 0 && Math.abs(power - whole) < 1e-9 ? 10 ** whole : undefined
}

/** What tells two quantities of one size apart: the unit, the currency, or something else. */
export const differenceOf = (one: Quantity, other: Quantity): 'unit' | 'otherCurrency' | 'other' => {
  const size = sizeOf(one)
  if (size === undefined || size !== sizeOf(other) || !('unit' in one) || !('unit' in other)) return 'other'
  if (kindOf(one) !== kindOf(other)) return 'other'
  if (one.currency !== other.currency) return 'otherCurrency'
  return one.unit === other.unit ? 'other' : 'unit'
}

const kindOf = (quantity: Quantity): string => (quantity.kind === 'range' ? quantity.of : quantity.kind)

const sizeOf = (quantity: Quantity): number | undefined =>
  'value' in quantity ? quantity.value : 'low' in quantity ? quantity.low : undefined

/** The quantities of the English that say the same as this one. */
export const sameIn = (number: Quantity, {numbers}: Side): readonly Quantity[] =>
  numbers.filter(other => sameQuantity(number, other))

/** The quantities of the English that say once more what the Chinese says: of 五 and 六, the second "six". */
export const saidTwice = (said: readonly Quantity[], {numbers}: Side): readonly Quantity[] => {
  const left = [...said]
  return numbers.filter(other => {
    const index = left.findIndex(number => sameQuantity(number, other))
    if (index >= 0) left.splice(index, 1)
    return index < 0 && said.some(number => sameQuantity(number, other))
  })
}

/** Whether one of the same quantities is bounded as the Chinese is, or a denial beside it may turn its bound round. */
export const isBoundAlike = (number: Quantity, same: readonly Quantity[], zh: Side, en: Side): boolean =>
  nearest(number, same).some(other => boundsAgree(number, other)) ||
  /(?:没有|并非|不[会能应得可]|无[法一])/.test(zh.words.slice(Math.max(0, number.start - 16), number.start)) ||
  same.some(({start}) => DENIAL.test(clauseBefore(en.words, start)))

/** Those of the same kind, where there are any: 至少一个 is bounded by “at least one”, whatever “the first” is. */
const nearest = ({kind}: Quantity, same: readonly Quantity[]): readonly Quantity[] => {
  const alike = same.filter(other => other.kind === kind)
  return alike.length > 0 ? alike : same
}

/** What stands before in the same clause, as far as a denial can reach. */
const clauseBefore = (words: string, start: number): string =>
  words.slice(Math.max(0, start - 60), start).replace(/^.*(?:[.;:!?]\s|\bbut\b)/su, '')

const DENIAL =
  /\b(?:not?(?! (?:less|more|fewer|later|greater|higher|lower)\b)|never(?! (?:less|more|fewer)\b)|(?:never|not?) (?:less|more|fewer|later|greater|higher|lower)\b.*\bor\b|none|nor|neither|without|cannot)\b|n['’]t\b/i

/** Whether the Chinese names a currency and the English names none for the same amount, nor any at all. */
export const lacksCurrency = (number: Quantity, same: readonly Quantity[], {numbers, prose: {plain}}: Side): boolean =>
  same.length > 0 &&
  hasCurrency(number) &&
  !numbers.some(hasCurrency) &&
  !/\p{Sc}|\b(?:[a-z]+ )?(?:dollar|yuan|renminbi|rmb|euro|pound|yen|won|cent|penn|penc|buck|franc|rupee|rouble|ruble|baht|peso|usd|cny|hkd)/iu.test(
    plain,
  )

const hasCurrency = (quantity: Quantity): boolean => 'currency' in quantity && quantity.currency !== undefined
