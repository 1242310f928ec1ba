/** A stretch of a text in UTF-16 code units, the end exclusive. */
export interface Range {
  readonly start: number
  readonly end: number
}
