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

/** Whether `root` (absolute) stands in the work tree of a repository that has a commit. */
export const isVersioned = (root: string): boolean =>
  git(root, ['rev-parse', '--verify', '--quiet', 'HEAD']) !== undefined

/** Whether the history of a repository was cut off when it was cloned. */
export const isShallow = (root: string): boolean =>
  git(root, ['rev-parse', '--is-shallow-repository'])?.trim() === 'true'

/**
 * Names of the commits in which the file was about to change or was changed last, newest first: `HEAD`, then the parent
 * of each commit that changed it. `path` is relative to `root`.
 */
export const revisionsOf = (root: string, path: string): readonly string[] => {
  const commits = git(root, ['log', '--first-parent', '--format=%H', '--', path]) ?? ''
  return ['HEAD', ...commits.split('\n').flatMap(commit => (commit === '' ? [] : [`${commit}^`]))]
}

/** The text of a file, `path` relative to `root`, at a revision; `undefined` where it did not exist. */
export const textAt = (root: string, revision: string, path: string): string | undefined =>
  git(root, ['show', `${revision}:./${path}`])
