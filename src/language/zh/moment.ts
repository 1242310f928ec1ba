import type {DateParts} from '../build.ts'

/** A date or a time of day read from a folded Chinese text. */
export type Moment =
  | {
      readonly kind: 'date'
      readonly start: number
      readonly end: number
      readonly figures: boolean
      readonly parts: DateParts
    }
  | {
      readonly kind: 'time'
      readonly start: number
      readonly end: number
      readonly figures: boolean
      readonly hour: number
      readonly minute: number
      readonly second: number
      readonly meridiem: 'am' | 'pm' | undefined
    }
