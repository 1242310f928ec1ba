import type {Finding, Spot} from '../bitext/finding.ts'
import type {Point} from '../bitext/point.ts'
import {pointsIn} from '../bitext/point.ts'

/** A place as people count it. */
interface OffsetPoint extends Point {
  /** In the text of the file, byte-order mark included, from 0. */
  readonly offset: number
}

/** From the first character to behind the last. */
export interface Position {
  readonly start: OffsetPoint
  readonly end: OffsetPoint
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
export const locator = (textOf: (path: string) => string | undefined): ((spot: Spot) => Position | undefined) => {
  const files = new Map<string, ((offset: number) => OffsetPoint | undefined) | undefined>()
  const pointsOf = (path: string): ((offset: number) => OffsetPoint | undefined) | undefined => {
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

const pointer = (text: string): ((offset: number) => OffsetPoint | undefined) => {
  const {pointAt} = pointsIn(text)
  return offset => {
    const point = pointAt(offset)
    return point && {...point, offset}
  }
}
