import type {Spot} from '../../bitext/finding.ts'
import type {Points} from '../../bitext/point.ts'
import {pointsIn} from '../../bitext/point.ts'

/** Gives the text of a file of the project by its path. */
export type TextOf = (path: string) => string | undefined

/** Shows spots as `path:line:column`, or as a path alone; the lines of each file are counted once. */
export const pointer = (textOf: TextOf): ((spot: Spot) => string) => {
  const files = new Map<string, Points | undefined>()
  return ({path, range}) => {
    if (!files.has(path)) {
      const text = textOf(path)
      files.set(path, text === undefined ? undefined : pointsIn(text))
    }
    const point = range && files.get(path)?.pointAt(range.start)
    return point ? `${path}:${point.line}:${point.column}` : path
  }
}
