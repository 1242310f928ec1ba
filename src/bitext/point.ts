import {location} from 'vfile-location'

/** A place as people count it: line and column from 1, columns in UTF-16 code units, a byte-order mark not counted. */
export interface Point {
  readonly line: number
  readonly column: number
}

/** Leads between offsets of a text (from 0, a byte-order mark counted) and places; nothing where there is no such place. */
export interface Points {
  readonly pointAt: (offset: number) => Point | undefined
  readonly offsetOf: (point: Point) => number | undefined
}

/** The places of a text, whose lines are counted once. */
export const pointsIn = (text: string): Points => {
  const mark = text.startsWith('\u{feff}') ? 1 : 0
  const {toPoint, toOffset} = location(text.slice(mark))
  return {
    pointAt: offset => {
      const point = toPoint(Math.max(offset - mark, 0))
      return point && {line: point.line, column: point.column}
    },
    offsetOf: point => {
      const offset = toOffset(point)
      return offset === undefined ? undefined : offset + mark
    },
  }
}
