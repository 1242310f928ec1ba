import type {SegmentId} from '../bitext/ids.ts'
import type {FileChange} from './change-fields.ts'
import {reread} from './change-fields.ts'
import type {Register, RegisterEntry} from './register.ts'

/**
 * Makes sure that every entry of `before` is in the files afterwards, under its id, with all that a person wrote in it.
 * That it is not would be a bug, and writing such files would lose work: `RangeError`.
 */
export const proveNothingLost = (
  before: readonly Register[],
  idOf: ReadonlyMap<RegisterEntry, SegmentId>,
  files: readonly FileChange[],
): void => {
  const touched = new Set(files.map(file => file.path))
  const after = new Map<string, string>()
  for (const {path, text} of files) {
    if (text === undefined) continue
    for (const entry of reread(path, text).entries) {
      const id = entry.id ?? ''
      if (after.has(id)) throw new RangeError(`the id ${id} would stand twice, again in ${path}`)
      after.set(id, writtenBy(entry))
    }
  }
  for (const register of before) {
    if (!touched.has(register.path)) continue
    for (const entry of register.entries) {
      const id = idOf.get(entry) ?? ''
      if (after.get(id) !== writtenBy(entry)) throw new RangeError(`the entry ${id} of ${register.path} would be lost`)
    }
  }
}

/** What a person may have written in an entry. */
const writtenBy = ({rendering, added, note, comment, allow}: RegisterEntry): string =>
  JSON.stringify([rendering, added, note, comment, allow.map(({rule, reason}) => [rule, reason])])
