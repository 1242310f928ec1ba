import type {Place, Traits} from '../build.ts'
import type {Quantity} from '../quantity.ts'

export interface Source {
  readonly text: string
  readonly folded: string
  readonly reference: string | undefined
}

export interface Read {
  readonly end: number
  readonly quantity: Quantity | undefined
}

export function placed(
  source: Source,
  start: number,
  end: number,
  written: 'figures' | 'words',
  loose: boolean,
): Place {
  return {start, end, text: source.text.slice(start, end), written, loose}
}

/** What stands behind a number: its kind, unit, currency, and what they do to the value. */
export interface Tail extends Traits {
  readonly end: number
  readonly factor: number
  readonly plus: number
  readonly loose: boolean
}
