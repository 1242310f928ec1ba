import type {Place} from '../build.ts'
import {isDigit} from '../characters.ts'
import type {AmountKind, Quantity, TimeUnit} from '../quantity.ts'

export interface Source {
  readonly text: string
  readonly folded: string
  readonly reference: string | undefined
}

export interface Read {
  readonly end: number
  readonly quantity: Quantity | undefined
}

export function isWordUnit(unit: number): boolean {
  return (unit >= 0x61 && unit <= 0x7a) || unit === 0x5f || unit === 0x27
}

export function letterEnd(folded: string, at: number): number {
  let end = at
  while (folded.charCodeAt(end) >= 0x61 && folded.charCodeAt(end) <= 0x7a) end++
  return end
}

export function placed({text}: Source, start: number, end: number, figures: boolean, loose: boolean): Place {
  return {start, end, text: text.slice(start, end), written: figures ? 'figures' : 'words', loose}
}

export function nameEnd(folded: string, at: number): number {
  let end = at
  for (;;) {
    const unit = folded.charCodeAt(end)
    const next = folded.charCodeAt(end + 1)
    const isJoint =
      (unit === 0x2d || unit === 0x2e || unit === 0x2f) && (isDigit(next) || (next >= 0x61 && next <= 0x7a))
    if (!isDigit(unit) && !isWordUnit(unit) && !isJoint) return end
    end++
  }
}

/** What stands behind a number: its kind, unit and currency, and a factor. */
export interface Tail {
  readonly end: number
  readonly kind: AmountKind
  readonly unit: TimeUnit | undefined
  readonly currency: string | undefined
  readonly factor: number
  readonly plus: number
  readonly discount: 'off' | undefined
  readonly increase: boolean
}

/** A numeral read from a folded English text. */
export interface Numeral {
  readonly end: number
  readonly value: number
  readonly figures: boolean
  /** The product of the scale words and letters that close it, 1 for none. */
  readonly scale: number
  /** Whether it is an ordinal (third, 25th). */
  readonly ordinal: boolean
  /** Whether it is a share of one (two thirds, ¾, half). */
  readonly fraction: boolean
  /** The last word, if the numeral is one word. */
  readonly only: string
}
