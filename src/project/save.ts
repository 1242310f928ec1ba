import {existsSync, lstatSync, mkdirSync, readFileSync, rmSync, statSync} from 'node:fs'
import {dirname, join} from 'node:path'
import type {Staged} from './atomic.ts'
import {place, stage, syncFolder, unstage} from './atomic.ts'
import type {Outcome} from './outcome.ts'
import {done, failed, reasonOf} from './outcome.ts'
import {isPlainPath, isWithin, realPath} from './paths.ts'
import {clearPending, notePending, pendingPath} from './pending.ts'
import {isReadOnly} from './read-only.ts'

/** A file to write, as a text in UTF-8 or as its bytes, or to delete where both are absent; `path` is relative to the project, with forward slashes. */
export interface Change {
  readonly path: string
  readonly text?: string
  /** Only for a file that does not stand there yet. */
  readonly bytes?: Uint8Array
  /** The text that stands there as far as the caller knows, `null` for none: anything else is left alone. */
  readonly before?: string | null
}

/**
 * Makes all changes or none: every text is first written beside its place, then each is moved into it; if one move
 * fails, those before it are taken back. Refused, with nothing written: paths that lead out of the project at `root`
 * (absolute), symbolic links, files that are not as `before` says, files that are read-only. The value holds the paths that were changed.
 */
export const save = (root: string, changes: readonly Change[]): Outcome<readonly string[]> => {
  const paths = changes.map(({path}) => path)
  if (new Set(paths).size < paths.length) throw new RangeError(`a file is changed twice: ${paths.join(', ')}`)
  for (const change of changes) {
    const refused = refuse(root, change)
    if (refused) return refused
  }
  const wanted = changes.filter(({path, text = null, bytes}) => bytes ?? text !== textAt(join(root, path)))
  const locked = wanted.find(({path}) => existsSync(join(root, path)) && isReadOnly(join(root, path)))
  if (locked) return failed('saveReadOnly', {path: locked.path})
  return make(root, wanted)
}

const refuse = (root: string, {path, text, before}: Change): Outcome<never> | undefined => {
  if (!isPlainPath(path)) throw new RangeError(`"${path}" is no path of a project`)
  if (text !== undefined && /\p{Surrogate}/u.test(text)) throw new RangeError(`${path} would hold half a character`)
  const target = join(root, path)
  try {
    const stat = lstatSync(target, {throwIfNoEntry: false})
    if (stat?.isSymbolicLink()) return failed('saveLink', {path})
    if (stat && !stat.isFile()) return failed('saveNoFile', {path})
    if (!isWithin(realPath(root), realPath(dirname(target)))) return failed('saveOut', {path})
    if (before === undefined || textAt(target) === before) return undefined
  } catch (error) {
    return failed('saveFailed', {path, reason: reasonOf(error)})
  }
  return before === null ? failed('saveExists', {path}) : failed('saveChanged', {path})
}

const textAt = (target: string): string | null =>
  statSync(target, {throwIfNoEntry: false}) ? readFileSync(target, 'utf8') : null

/** A file that was moved or deleted, and what stood there before. */
interface Moved {
  readonly target: string
  readonly old: Uint8Array | undefined
}

const make = (root: string, changes: readonly Change[]): Outcome<readonly string[]> => {
  const staged: Staged[] = []
  const folders: string[] = []
  const moved: Moved[] = []
  let at = ''
  try {
    for (const {path, text, bytes} of changes) {
      at = path
      const target = join(root, path)
      const content = bytes ?? text
      if (content === undefined) continue
      const made = mkdirSync(dirname(target), {recursive: true})
      if (made !== undefined) folders.push(made)
      staged.push(stage(target, content))
    }
    // One file is moved at once; several are written down first, so that a run that dies between them can be finished.
    if (changes.length > 1) {
      at = pendingPath
      const deleted = changes.flatMap(({path, text, bytes}) => (text === undefined && !bytes ? [path] : []))
      notePending(root, staged, deleted)
    }
    for (const {path, text, bytes} of changes) {
      at = path
      const target = join(root, path)
      const old = statSync(target, {throwIfNoEntry: false}) ? readFileSync(target) : undefined
      const file = staged.find(each => each.target === target)
      if (text === undefined && !bytes) rmSync(target)
      else if (file) place(file)
      moved.push({target, old})
    }
  } catch (error) {
    takeBack(moved)
    clearPending(root)
    for (const each of staged) unstage(each)
    for (const folder of folders.reverse()) rmSync(folder, {recursive: true, force: true})
    return failed('saveFailed', {path: at, reason: reasonOf(error)})
  }
  for (const folder of new Set(changes.map(({path}) => dirname(join(root, path))))) syncFolder(folder)
  clearPending(root)
  return done(changes.map(({path}) => path))
}

/**
 * Puts back what stood there. All of it is written before any of it is moved: where there is no room for that, the save
 * stays as it is, noted down, and can still be finished.
 */
const takeBack = (moved: readonly Moved[]): void => {
  const staged: Staged[] = []
  try {
    for (const {target, old} of moved) if (old !== undefined) staged.push(stage(target, old))
  } catch (error) {
    for (const each of staged) unstage(each)
    throw error
  }
  for (const each of staged) place(each)
  for (const {target, old} of moved) if (old === undefined) rmSync(target, {force: true})
}
