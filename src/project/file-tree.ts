import type {Stats} from 'node:fs'
import {lstatSync, readdirSync, readFileSync, realpathSync, statSync} from 'node:fs'
import {join} from 'node:path'
import type {Fault} from '../bitext/edition.ts'
import {byCodePoints, isWithin} from './paths.ts'

/**
 * Where the files of a project are read: its folder on disk, or a revision of it in git. Paths are project-relative, with
 * forward slashes.
 */
export interface FileTree {
  /** What stands at a path, symbolic links followed; `undefined` where nothing does. */
  readonly at: (path: string) => Standing | undefined
  /** The names in a folder, in order of their code points. */
  readonly names: (path: string) => readonly string[]
  /** The content of a file; a system's error is thrown where it cannot be read. */
  readonly bytes: (path: string) => Uint8Array
  /** How a path is called before people. */
  readonly called: (path: string) => string
}

/** What stands at a path of a project. */
export type Standing =
  /** `size` in bytes. */
  | {readonly type: 'file'; readonly size: number}
  /** `real` is the same for every path that leads there. */
  | {readonly type: 'folder'; readonly real: string}
  /** What cannot be followed, or is neither: a message of the rule `unreadable-file`. */
  | {readonly type: 'refused'; readonly message: string; readonly values: Fault['values']}

/** The files under `root` (absolute). */
export const onDisk = (root: string): FileTree => {
  let realRoot: string | undefined
  return {
    at: path => {
      const absolute = join(root, path)
      const own = lstatSync(absolute, {throwIfNoEntry: false})
      if (!own) return undefined
      const stat = own.isSymbolicLink() ? targetOf(absolute) : own
      if (stat === 'loop') return {type: 'refused', message: 'linkLoop', values: {}}
      if (!stat) return {type: 'refused', message: 'linkBroken', values: {}}
      const isFolder = stat.isDirectory()
      if (own.isSymbolicLink() || isFolder) {
        const real = realpathSync(absolute)
        realRoot ??= realpathSync(root)
        if (own.isSymbolicLink() && !isWithin(realRoot, real))
          return {type: 'refused', message: 'linkOut', values: {target: real}}
        if (isFolder) return {type: 'folder', real}
      }
      return stat.isFile() ? {type: 'file', size: stat.size} : {type: 'refused', message: 'notRegular', values: {}}
    },
    names: path => readdirSync(join(root, path)).sort(byCodePoints),
    bytes: path => readFileSync(join(root, path)),
    called: path => join(root, path),
  }
}

/** What a symbolic link leads to, if anything; links that lead to one another lead nowhere. */
const targetOf = (link: string): Stats | 'loop' | undefined => {
  try {
    return statSync(link, {throwIfNoEntry: false})
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ELOOP') return 'loop'
    throw error
  }
}
