import {segmentId} from '../bitext/ids.ts'
import {sourcePath} from '../pair/paths.ts'
import type {View} from './view.ts'

/** The file because of which a segment cannot be seen now: its translation file, or its source. */
export const unreadableFileOf = ({project, reading, base}: View, id: string): string | undefined => {
  const fatal = new Set(reading.faults.flatMap(fault => (fault.fatal ? [fault.path] : [])))
  if (fatal.size === 0) return undefined
  const held = project.files.translations.find(({text}) => new RegExp(`^- id: ${id}$`, 'm').test(text))?.path
  const known = segmentId(id)
  const path = held ?? (known && base?.entryOf(known)?.path)
  return path === undefined ? undefined : [path, sourcePath(path)].find(each => fatal.has(each))
}
