import {spawnSync} from 'node:child_process'
import type {Outcome} from './outcome.ts'
import {done, failed} from './outcome.ts'

/** Three versions of a file on disk, by their absolute paths. */
export interface VersionFiles {
  readonly base: string
  readonly ours: string
  readonly theirs: string
}

/** Merges line by line, as git does by itself, into the file `ours`; the value says whether that went without a conflict. */
export const mergeFile = ({base, ours, theirs}: VersionFiles, markerSize: number): Outcome<boolean> => {
  const labels = ['ours', 'base', 'theirs'].flatMap(label => ['-L', label])
  const args = ['merge-file', ...labels, `--marker-size=${markerSize}`, '--', ours, base, theirs]
  const {status, stderr, error} = spawnSync('git', args, {encoding: 'utf8', stdio: ['ignore', 'ignore', 'pipe']})
  // Up to 127 it is the number of conflicts.
  if (status !== null && status < 128) return done(status === 0)
  return failed('mergeFailed', {path: ours, reason: (error?.message ?? stderr).trim()})
}
