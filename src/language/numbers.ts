import {enQuantities} from './en/quantities.ts'
import type {Language} from './language.ts'
import type {Quantity} from './quantity.ts'
import {zhQuantities} from './zh/quantities.ts'

export type {Amount, AmountKind, Bound, CalendarDate, ClockTime, Quantity} from './quantity.ts'

/** What `numbers` can be told. */
export interface NumberOptions {
  /** The day (ISO, 2025-08-12) against which 昨天, "next month" and dates without a year are resolved. */
  readonly reference?: string
}

/**
 * The numbers, percentages, multiples, ordinals, amounts of money, ranges, dates and times that a text says, by value,
 * in order and without overlap. Words that only hold a numeral (万一, 三明治) and names with figures (Web3, GPT-4,
 * v1.2.3) are none.
 */
export function numbers(text: string, lang: Language, options: NumberOptions = {}): readonly Quantity[] {
  return lang === 'zh' ? zhQuantities(text, options.reference) : enQuantities(text, options.reference)
}
