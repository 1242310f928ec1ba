import {statSync} from 'node:fs'
import {dirname} from 'node:path'
import {callGit} from './git.ts'
import type {Outcome} from './outcome.ts'
import {done, failed} from './outcome.ts'

/** Where a folder stands in a repository of git. */
export interface InRepository {
  /** Absolute and there, for git to run in: the folder itself, or what is left of the way to it. */
  readonly folder: string
  /** The way to it from the top of the repository, with forward slashes; empty at the top. */
  readonly prefix: string
  /** Whether the repository has no working tree. */
  readonly isBare: boolean
}

/** Where `root` (absolute) stands in a repository. It may itself be gone, or stand in revisions of a bare repository only. */
export const locate = (root: string): Outcome<InRepository> => {
  const folder = standing(root)
  const reply = callGit(folder, ['rev-parse', '--is-bare-repository', '--show-prefix'])
  if (reply.type === 'absent') return failed('noGit')
  if (reply.type === 'failed') {
    return /not a git repository/.test(reply.err)
      ? failed('noRepository', {folder: root})
      : failed('gitRefuses', {folder: root, reason: reply.err.replace(/^fatal: /, '')})
  }
  // A name may hold line breaks: git ends the prefix with one more.
  const [, isBare, prefix = ''] = /^(true|false)\n(.*?)\/?\n$/s.exec(reply.out.toString('utf8')) ?? []
  const gone = root.slice(folder.length).split(/[\\/]/).filter(Boolean)
  return done({folder, prefix: [prefix, ...gone].filter(Boolean).join('/'), isBare: isBare === 'true'})
}

/** The folder itself, or the nearest one upwards that is there. */
const standing = (folder: string): string =>
  statSync(folder, {throwIfNoEntry: false})?.isDirectory() || dirname(folder) === folder
    ? folder
    : standing(dirname(folder))
