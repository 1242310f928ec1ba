import {location} from 'vfile-location'
import type {Spot} from '../../bitext/finding.ts'

/** Gives the text of a file of the project by its path. */
export type TextOf = (path: string) => string | undefined

/** Shows spots as `path:line:column`, or as a path alone; the lines of each file are counted once. */
export const pointer = (textOf: TextOf): ((spot: Spot) => string) => {
  const files = new Map<string, ReturnType<typeof location> | undefined>()
  return ({path, range}) => {
    if (!files.has(path)) {
      const text = textOf(path)
      files.set(path, text === undefined ? undefined : location(text))
    }
    const point = range && files.get(path)?.toPoint(range.start)
    return point ? `${path}:${point.line}:${point.column}` : path
  }
}
