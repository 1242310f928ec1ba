import {linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs'
import {hostname} from 'node:os'
import {join} from 'node:path'
import process from 'node:process'
import {endingOf} from './atomic.ts'
import type {Outcome} from './outcome.ts'
import {done, failed, reasonOf} from './outcome.ts'
import {sweep} from './sweep.ts'

/** Where the lock of a project stands, relative to its root. */
export const lockPath = '.duizhao/lock'

/**
 * Does `work` while no other duizhao changes the project at `root` (absolute): it holds `.duizhao/lock`, which names
 * the process and the machine. A lock whose process has died on this machine is taken over, and what that left half
 * written is deleted; any other lock is refused.
 */
export const withLock = async <Value>(root: string, work: () => Value | Promise<Value>): Promise<Outcome<Value>> => {
  const taken = take(root)
  if (!taken.ok) return taken
  try {
    return done(await work())
  } finally {
    release(root, taken.value)
  }
}

const take = (root: string): Outcome<string> => {
  const own = `${process.pid} ${hostname()}\n`
  const lock = join(root, lockPath)
  const temporary = `${lock}${endingOf(process.pid)}`
  try {
    mkdirSync(join(root, '.duizhao'), {recursive: true})
    writeFileSync(temporary, own)
    // A link appears with its content or not at all, and never in the place of another.
    if (link(temporary, lock)) return done(own)
    const holder = readLock(lock)
    // It was released in this moment.
    if (holder === undefined && link(temporary, lock)) return done(own)
    if (holder !== undefined && isDead(holder)) {
      sweep(root, Number.parseInt(holder, 10))
      if (discard(lock, holder) && link(temporary, lock)) return done(own)
    }
    const [pid, host] = (readLock(lock) ?? '? ?').trim().split(' ')
    return failed('locked', {path: lock, pid: pid ?? '?', host: host ?? '?'})
  } catch (error) {
    return failed('saveFailed', {path: lockPath, reason: reasonOf(error)})
  } finally {
    rmSync(temporary, {force: true})
  }
}

const link = (from: string, to: string): boolean => {
  try {
    linkSync(from, to)
    return true
  } catch (error) {
    if (isCode(error, 'EEXIST')) return false
    // File systems without hard links.
    if (isCode(error, 'EPERM') || isCode(error, 'ENOTSUP')) return writeNew(from, to)
    throw error
  }
}

const writeNew = (from: string, to: string): boolean => {
  try {
    writeFileSync(to, readFileSync(from), {flag: 'wx'})
    return true
  } catch (error) {
    if (isCode(error, 'EEXIST')) return false
    throw error
  }
}

const readLock = (lock: string): string | undefined => {
  try {
    return readFileSync(lock, 'utf8')
  } catch (error) {
    if (isCode(error, 'ENOENT')) return undefined
    throw error
  }
}

/** Whether the process that a lock names ran on this machine and runs no more. */
const isDead = (holder: string): boolean => {
  const [pid, host] = holder.trim().split(' ')
  if (host !== hostname() || !/^[0-9]+$/.test(pid ?? '')) return false
  try {
    process.kill(Number(pid), 0)
    return false
  } catch (error) {
    return isCode(error, 'ESRCH')
  }
}

/** Takes a dead lock away, but puts it back if another process has taken it over in the meantime. */
const discard = (lock: string, holder: string): boolean => {
  const aside = `${lock}.old${endingOf(process.pid)}`
  try {
    renameSync(lock, aside)
  } catch (error) {
    if (isCode(error, 'ENOENT')) return true
    throw error
  }
  const isDeadOne = readFileSync(aside, 'utf8') === holder
  if (!isDeadOne) link(aside, lock)
  rmSync(aside, {force: true})
  return isDeadOne
}

const release = (root: string, own: string): void => {
  const lock = join(root, lockPath)
  if (readLock(lock) === own) rmSync(lock, {force: true})
}

const isCode = (error: unknown, code: string): boolean =>
  error instanceof Error && 'code' in error && error.code === code
