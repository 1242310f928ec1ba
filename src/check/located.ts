import {location} from 'vfile-location'
import type {Finding, Spot} from '../bitext/finding.ts'

/** A place as people count it: line and column from 1, columns in UTF-16 code units, a byte-order mark not counted. */
interface Point {
  readonly line: number
  readonly column: number
  /** In the text of the file, byte-order mark included, from 0. */
  readonly offset: number
}

/** From the first character to behind the last. */
export interface Position {
  readonly start: Point
  readonly end: Point
}

/** A finding with the lines and columns of its spots; absent where a spot is a whole file or lies outside of it. */
export interface LocatedFinding extends Finding {
  readonly position?: Position
  readonly causePosition?: Position
}

/** Finds line and column of every finding; `textOf` gives the text of a file by its path. */
export const located = (
  findings: readonly Finding[],
  textOf: (path: string) => string | undefined,
): readonly LocatedFinding[] => {
  const positionOf = locator(textOf)
  return findings.map(finding => {
    const position = positionOf(finding.at)
    const causePosition = finding.cause && positionOf(finding.cause)
    return {...finding, ...(position ? {position} : {}), ...(causePosition ? {causePosition} : {})}
  })
}

/** Gives the position of spots, with the lines of each file counted once. */
const locator = (textOf: (path: string) => string | undefined): ((spot: Spot) => Position | undefined) => {
  const files = new Map<string, ((offset: number) => Point | undefined) | undefined>()
  const pointsOf = (path: string): ((offset: number) => Point | undefined) | undefined => {
    if (!files.has(path)) {
      const text = textOf(path)
      files.set(path, text === undefined ? undefined : pointer(text))
    }
    return files.get(path)
  }
  return ({path, range}) => {
    if (!range) return undefined
    const point = pointsOf(path)
    const [start, end] = [point?.(range.start), point?.(range.end)]
    return start && end ? {start, end} : undefined
  }
}

const pointer = (text: string): ((offset: number) => Point | undefined) => {
  const mark = text.startsWith('\u{feff}') ? 1 : 0
  const {toPoint} = location(text.slice(mark))
  return offset => {
    const point = toPoint(Math.max(offset - mark, 0))
    return point && {line: point.line, column: point.column, offset}
  }
}
