import {createHash} from 'node:crypto'
import {existsSync, mkdirSync, readdirSync, readFileSync, rmdirSync, rmSync, statSync} from 'node:fs'
import {dirname, join, relative, sep} from 'node:path'
import type {Staged} from './atomic.ts'
import {place, stage, syncFolder, unstage} from './atomic.ts'
import type {Outcome} from './outcome.ts'
import {done, failed} from './outcome.ts'
import {isPlainPath} from './paths.ts'

/** Where it is written down which files a save is about to move, relative to the root. */
export const pendingPath = '.duizhao/pending.json'

/** One file of a save: a staged file that goes into its place, or a deletion. Paths are relative to the root. */
interface Move {
  readonly path: string
  readonly temporary?: string
  /** SHA-256 of what stood there before the save; absent where nothing did. */
  readonly before?: string
}

/** Whether a save of the project at `root` (absolute) is under way, or was cut off. */
export const isPending = (root: string): boolean => existsSync(join(root, pendingPath))

/**
 * Writes down, for `finishPending`, what a save is about to do: the staged files and the paths to be deleted. Where that
 * fails, the system's error is thrown and nothing is left of it.
 */
export const notePending = (root: string, staged: readonly Staged[], deleted: readonly string[]): void => {
  const within = (path: string): string => relative(root, path).split(sep).join('/')
  const noted = (path: string): Move => {
    const before = hashAt(join(root, path))
    return {path, ...(before === undefined ? {} : {before})}
  }
  const moves: readonly Move[] = [
    ...staged.map(({target, temporary}) => ({...noted(within(target)), temporary: within(temporary)})),
    ...deleted.map(noted),
  ]
  const file = join(root, pendingPath)
  mkdirSync(dirname(file), {recursive: true})
  const note = stage(file, `${JSON.stringify(moves, null, 2)}\n`)
  try {
    place(note)
  } catch (error) {
    unstage(note)
    throw error
  }
  syncFolder(dirname(file))
}

/** Says that a save is done, or taken back; a folder that was made for the note alone goes with it. */
export const clearPending = (root: string): void => {
  const file = join(root, pendingPath)
  if (!existsSync(file)) return
  rmSync(file)
  if (readdirSync(dirname(file)).length === 0) rmdirSync(dirname(file))
}

/**
 * Finishes a save that was cut off: what was staged goes into its place, what was to be deleted is. A file that somebody
 * has changed since is left alone and refused, with the name of what was to stand there. To be called under the lock.
 */
export const finishPending = (root: string): Outcome<readonly string[]> => {
  if (!isPending(root)) return done([])
  const moves = readMoves(join(root, pendingPath))
  const open = moves.filter(({temporary, path}) =>
    temporary === undefined ? existsSync(join(root, path)) : existsSync(join(root, temporary)),
  )
  const foreign = open.find(({path, before}) => hashAt(join(root, path)) !== before)
  if (foreign) {
    const {path, temporary = '∅'} = foreign
    return failed('pendingChanged', {path, temporary, note: pendingPath})
  }
  for (const {path, temporary} of open) {
    if (temporary === undefined) rmSync(join(root, path))
    else place({target: join(root, path), temporary: join(root, temporary)})
    syncFolder(dirname(join(root, path)))
  }
  clearPending(root)
  return done(open.map(({path}) => path))
}

const hashAt = (path: string): string | undefined =>
  statSync(path, {throwIfNoEntry: false})?.isFile()
    ? createHash('sha256').update(readFileSync(path)).digest('hex')
    : undefined

/** What was written down; whatever is no path of the project is passed over. */
const readMoves = (file: string): readonly Move[] => {
  const moves: unknown = JSON.parse(readFileSync(file, 'utf8'))
  return Array.isArray(moves) ? moves.filter(isMove) : []
}

const isMove = (value: unknown): value is Move => {
  if (typeof value !== 'object' || value === null) return false
  const fields = new Map<string, unknown>(Object.entries(value))
  return (
    ['path', 'temporary', 'before'].every(key => ['string', 'undefined'].includes(typeof fields.get(key))) &&
    ['path', 'temporary'].every(key => isPlain(fields.get(key)))
  )
}

const isPlain = (path: unknown): boolean => path === undefined || (typeof path === 'string' && isPlainPath(path))
