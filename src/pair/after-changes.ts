import type {FileChange} from './change-fields.ts'
import {reread} from './change-fields.ts'
import {isAtticPath} from './paths.ts'
import type {Register} from './register.ts'

/** The registers and the attic of a project. */
export interface Registers {
  readonly registers: readonly Register[]
  readonly attic: readonly Register[]
}

/** What stands in the files once `changes` are written, in order of the paths. */
export const afterChanges = ({registers, attic}: Registers, changes: readonly FileChange[]): Registers => {
  const after = new Map([...registers, ...attic].map(register => [register.path, register]))
  for (const {path, text} of changes) {
    if (text === undefined) after.delete(path)
    else after.set(path, reread(path, text))
  }
  const all = [...after.values()].toSorted((a, b) => (a.path < b.path ? -1 : 1))
  return {registers: all.filter(({path}) => !isAtticPath(path)), attic: all.filter(({path}) => isAtticPath(path))}
}
