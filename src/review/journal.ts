import {
  closeSync,
  constants,
  fstatSync,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  readSync,
  realpathSync,
  writeFileSync,
} from 'node:fs'
import {dirname, join} from 'node:path'
import {syncFolder} from '../project/atomic.ts'
import type {Outcome, Problem} from '../project/outcome.ts'
import {done, failed, reasonOf} from '../project/outcome.ts'
import {isWithin} from '../project/paths.ts'
import type {Event} from './events.ts'
import {readEvent} from './events.ts'
import type {Recall} from './recall.ts'
import {recall} from './recall.ts'

/** Where the journal stands, relative to the root of its project. */
export const journalPath = '.duizhao/review/journal.jsonl'

/** The journal of a project: one event a line, only ever added to. Several servers may add to one. */
export interface Journal {
  /** What it says now, lines of others included. */
  readonly recall: () => Recall
  /** Adds an event, which is then on the disk; gives why it cannot be, where it cannot. */
  readonly add: (event: Event) => Problem | undefined
  /** How many lines cannot be read: the last one, where a server died in the middle of it, and any that were spoilt. */
  readonly torn: number
  readonly close: () => void
}

/** Opens the journal of the project at `root` (absolute), or begins one. */
export const openJournal = (root: string): Outcome<Journal> => {
  const path = join(root, journalPath)
  try {
    const folder = dirname(path)
    mkdirSync(folder, {recursive: true})
    if (!isWithin(realpathSync(root), realpathSync(folder))) return failed('saveOut', {path: journalPath})
    const stat = lstatSync(path, {throwIfNoEntry: false})
    if (stat?.isSymbolicLink()) return failed('saveLink', {path: journalPath})
    if (stat && !stat.isFile()) return failed('saveNoFile', {path: journalPath})
    const file = openSync(
      path,
      constants.O_RDWR | constants.O_CREAT | constants.O_APPEND | (constants.O_NOFOLLOW ?? 0),
      0o600,
    )
    syncFolder(folder)
    return done(journalIn(file))
  } catch (error) {
    return {ok: false, problem: notWritten(error)}
  }
}

const notWritten = (error: unknown): Problem => ({
  message: 'saveFailed',
  values: {path: journalPath, reason: reasonOf(error)},
  faults: [],
  texts: [],
})

const journalIn = (file: number): Journal => {
  const memory = recall()
  const line = lineReader(file)
  let spoilt = 0
  const catchUp = (): void => {
    for (const text of line.next()) {
      const event = readEvent(text)
      if (event) memory.take(event)
      else if (text.trim() !== '' && !isCutOff(text)) spoilt++
    }
  }
  catchUp()
  const torn = spoilt + (line.isCut() ? 1 : 0)
  return {
    recall: () => {
      catchUp()
      return memory
    },
    add: event => {
      catchUp()
      try {
        // Behind a line that was cut off a new one must begin: the event would be lost with it.
        writeFileSync(file, `${line.isCut() ? '\n' : ''}${JSON.stringify(event)}\n`)
        fsyncSync(file)
      } catch (error) {
        return notWritten(error)
      }
      catchUp()
      return undefined
    },
    torn,
    close: () => closeSync(file),
  }
}

/** Whether a line was begun as we write them, and not ended: that was said when it happened. */
const isCutOff = (line: string): boolean => line.startsWith('{"type":') && !line.endsWith('}')

/** Reads whole lines of a file that grows; `isCut` tells whether something stands behind the last line break. */
const lineReader = (file: number): {readonly next: () => readonly string[]; readonly isCut: () => boolean} => {
  let [offset, rest] = [0, Buffer.alloc(0)]
  return {
    next: () => {
      const {size} = fstatSync(file)
      if (size <= offset) return []
      const bytes = Buffer.alloc(size - offset)
      offset += readSync(file, bytes, 0, bytes.length, offset)
      const all = Buffer.concat([rest, bytes])
      const end = all.lastIndexOf(0x0a) + 1
      rest = all.subarray(end)
      return end === 0 ? [] : all.toString('utf8', 0, end - 1).split('\n')
    },
    isCut: () => rest.length > 0,
  }
}
