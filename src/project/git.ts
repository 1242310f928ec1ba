import {spawnSync} from 'node:child_process'
import process from 'node:process'

/** What came of a call of git. `absent`: there is no git here. `err` is in English. */
export type GitReply =
  | {readonly type: 'done'; readonly out: Buffer}
  | {readonly type: 'failed'; readonly err: string}
  | {readonly type: 'absent'}

/**
 * Runs git in `folder` (absolute), which must be there, with `input` on its standard input. Its own optional locks are
 * left alone.
 */
export const callGit = (folder: string, args: readonly string[], input?: string): GitReply => {
  const {status, stdout, stderr, error} = spawnSync('git', ['--no-optional-locks', '-C', folder, ...args], {
    ...(input === undefined ? {} : {input}),
    stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
    maxBuffer: Number.POSITIVE_INFINITY,
    env: {...process.env, LC_ALL: 'C'},
  })
  if (error && 'code' in error && error.code === 'ENOENT') return {type: 'absent'}
  if (status === 0 && !error) return {type: 'done', out: stdout}
  return {type: 'failed', err: error ? error.message : stderr.toString('utf8').trim()}
}

/** Whether a call failed as a partial clone (`--filter`) could not fetch what it had left out. */
export const isUnfetched = (reply: GitReply): boolean =>
  reply.type === 'failed' && /could not fetch \S+ from promisor remote/.test(reply.err)

/** What git prints, or `undefined` where there is no git or it fails. */
export const git = (root: string, args: readonly string[]): string | undefined => {
  const reply = callGit(root, args)
  return reply.type === 'done' ? reply.out.toString('utf8') : undefined
}

/** The revision of a project: the full name of the commit, when it was made, and whether files of the project differ from it. */
export interface Revision {
  readonly commit: string
  /** In UTC to the second: `2026-11-20T08:30:00Z`. */
  readonly date: string
  readonly changed: boolean
}

/** All that an edition is made of, by path from the root of its project. */
const parts = ['duizhao.yml', 'source', 'translations', 'glossary']

/** The revision that is checked out at `root` (absolute); `undefined` without git, a repository or a first commit. */
export const revision = (root: string): Revision | undefined => {
  const commit = git(root, ['rev-parse', '--verify', '--quiet', 'HEAD'])?.trim()
  if (commit === undefined || !/^[0-9a-f]{40,64}$/.test(commit)) return undefined
  const date = dateOf(root, commit)
  const status = git(root, ['status', '--porcelain', '--untracked-files=all', '--', ...parts])
  return date === undefined ? undefined : {commit, date, changed: status === undefined || status.trim() !== ''}
}

/** When a commit, by its full name, was made, in UTC to the second. */
export const dateOf = (root: string, commit: string): string | undefined => {
  const seconds = git(root, ['show', '--no-patch', '--no-show-signature', '--format=%ct', commit])?.trim()
  return seconds !== undefined && /^\d+$/.test(seconds)
    ? new Date(Number(seconds) * 1000).toISOString().replace(/\.\d+Z$/, 'Z')
    : undefined
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
