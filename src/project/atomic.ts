import {closeSync, fsyncSync, openSync, renameSync, rmSync, statSync, writeFileSync} from 'node:fs'
import {basename, dirname, join} from 'node:path'
import process from 'node:process'

/** A file that is written but not yet in its place. */
export interface Staged {
  readonly target: string
  readonly temporary: string
}

/**
 * Writes `text` (a string in UTF-8) beside `target` (absolute) and makes sure that it is on the disk; the target keeps its
 * mode. Where that fails, the system's error is thrown and nothing is left beside it.
 */
export const stage = (target: string, text: string | Uint8Array): Staged => {
  const temporary = join(dirname(target), `.${basename(target)}${endingOf(process.pid)}`)
  // Left behind by a run that died, under the same number.
  rmSync(temporary, {force: true})
  const mode = statSync(target, {throwIfNoEntry: false})?.mode ?? 0o644
  const descriptor = openSync(temporary, 'wx', mode & 0o777)
  try {
    writeFileSync(descriptor, text)
    fsyncSync(descriptor)
  } catch (error) {
    rmSync(temporary, {force: true})
    throw error
  } finally {
    closeSync(descriptor)
  }
  return {target, temporary}
}

/** How the names of the files end that the process `pid` has staged. */
export const endingOf = (pid: number): string => `.${pid}.tmp`

/** Puts a staged file into its place: readers see the old text or the new one, never a part. */
export const place = ({target, temporary}: Staged): void => renameSync(temporary, target)

/** Takes back what was staged and not placed. */
export const unstage = ({temporary}: Staged): void => rmSync(temporary, {force: true})

/** Makes sure that the names in a folder are on the disk, where the system can. */
export const syncFolder = (folder: string): void => {
  try {
    const descriptor = openSync(folder, 'r')
    try {
      fsyncSync(descriptor)
    } finally {
      closeSync(descriptor)
    }
  } catch {
    // Windows cannot open folders; there the rename itself is all there is.
  }
}
