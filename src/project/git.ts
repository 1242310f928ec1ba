import {spawnSync} from 'node:child_process'

/** The revision of a project: the full hash of the commit, and whether files that git knows differ from it. */
export interface Revision {
  readonly commit: string
  readonly changed: boolean
}

/** The revision that is checked out at `root` (absolute); `undefined` without git, a repository or a first commit. */
export const revision = (root: string): Revision | undefined => {
  const commit = git(root, ['rev-parse', '--verify', '--quiet', 'HEAD'])?.trim()
  if (commit === undefined || !/^[0-9a-f]{40,64}$/.test(commit)) return undefined
  const status = git(root, ['status', '--porcelain', '--untracked-files=no', '--', '.'])
  return {commit, changed: status === undefined || status.trim() !== ''}
}

/** What git prints, or `undefined` where there is no git or it fails. Its own optional locks are left alone. */
export const git = (root: string, args: readonly string[]): string | undefined => {
  const {status, stdout} = spawnSync('git', ['--no-optional-locks', '-C', root, ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  return status === 0 ? stdout : undefined
}
