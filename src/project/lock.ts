import {linkSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
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
 * the process, the machine and when the process began. A lock whose process has died on this machine is taken over, and
 * what that left half written is deleted; any other lock is refused.
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

/** When this process began, in milliseconds: another that bore its number, as in a container that is started anew, began earlier. */
const began = Math.trunc(performance.timeOrigin)

const take = (root: string): Outcome<string> => {
  const own = `${process.pid} ${hostname()} ${began}\n`
  const lock = join(root, lockPath)
  const temporary = `${lock}${endingOf(process.pid)}`
  try {
    mkdirSync(join(root, '.duizhao'), {recursive: true})
    writeFileSync(temporary, own)
    const clear = (pid: number): void => {
      sweep(root, pid)
      // What bears the number of this process was ours, too.
      if (pid === process.pid) writeFileSync(temporary, own)
    }
    if (acquire(lock, temporary, clear)) return done(own)
    const [pid, host] = (readLock(lock) ?? '? ?').trim().split(' ')
    return failed('locked', {path: lock, pid: pid ?? '?', host: host ?? '?'})
  } catch (error) {
    return failed('saveFailed', {path: lockPath, reason: reasonOf(error)})
  } finally {
    rmSync(temporary, {force: true})
  }
}

/**
 * Makes `lock` a link to `temporary`, which names this process, unless it names another one that may be alive. Where that
 * has died, only one process at a time may take its lock away, first doing `before`: the one that holds a lock of that
 * name and of the dead process's number. Otherwise a slow one would take away the lock of whoever was faster.
 */
const acquire = (lock: string, temporary: string, before: (pid: number) => void): boolean => {
  // A link appears with its content or not at all, and never in the place of another.
  if (link(temporary, lock)) return true
  const holder = readLock(lock)
  if (holder === undefined) return link(temporary, lock)
  if (!isDead(holder)) return false
  const pid = Number.parseInt(holder, 10)
  const turn = `${lock}.${pid}`
  if (!acquire(turn, temporary, () => undefined)) return false
  try {
    if (readLock(lock) === holder) {
      before(pid)
      rmSync(lock)
    }
    return link(temporary, lock)
  } finally {
    rmSync(turn, {force: true})
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
  const [pid, host, since] = holder.trim().split(' ')
  if (host !== hostname() || !/^[0-9]+$/.test(pid ?? '')) return false
  if (Number(pid) === process.pid) return since !== undefined && since !== String(began)
  try {
    process.kill(Number(pid), 0)
    return false
  } catch (error) {
    return isCode(error, 'ESRCH')
  }
}

const release = (root: string, own: string): void => {
  const lock = join(root, lockPath)
  if (readLock(lock) === own) rmSync(lock, {force: true})
}

const isCode = (error: unknown, code: string): boolean =>
  error instanceof Error && 'code' in error && error.code === code
