import {nearest} from '../yaml/nearest.ts'
import {callGit, git, isShallow} from './git.ts'
import type {Outcome} from './outcome.ts'
import {done, failed} from './outcome.ts'

/**
 * The full name of the commit that `revision` names, in any way that git knows: a branch, a tag, `HEAD~3`, `:/text`, the
 * beginning of a name. `folder` (absolute) stands in a repository. The problem, where there is no such commit, says what
 * to name instead.
 */
export const findCommit = (folder: string, revision: string): Outcome<string> => {
  // Git would take it for an option. No revision begins like that.
  if (revision.startsWith('-')) return failed('revisionOption', {revision})
  if (revision.trim() === '') return failed('revisionEmpty')
  const found = callGit(folder, ['rev-parse', '--verify', revision])
  if (found.type === 'absent') return failed('noGit')
  if (found.type === 'failed') return failed(...whyNot(folder, revision, found.err))
  const object = found.out.toString('utf8').trim()
  const commit = objectName(git(folder, ['rev-parse', '--verify', '--quiet', `${object}^{commit}`]))
  if (commit !== undefined) return done(commit)
  // A whole name is taken for good, whether there is such an object or not.
  const type = objectName(object) && git(folder, ['cat-file', '-t', object])?.trim()
  return type ? failed('revisionNoCommit', {revision, type}) : failed(...whyNot(folder, revision, ''))
}

/** The full name of the newest commit from which both descend; `undefined` where there is none. */
export const mergeBase = (folder: string, one: string, other: string): string | undefined =>
  objectName(git(folder, ['merge-base', one, other]))

const objectName = (printed: string | undefined): string | undefined => {
  const name = printed?.trim()
  return name !== undefined && /^[\da-f]{40,64}$/.test(name) ? name : undefined
}

type Reason = readonly [message: string, values?: Readonly<Record<string, string>>]

/** Why there is no such commit, given what git said. */
const whyNot = (folder: string, revision: string, said: string): Reason => {
  const candidates = [...said.matchAll(/^hint: +([\da-f]+ commit .*)$/gm)].map(([, candidate = '']) => candidate)
  if (candidates.length > 0) return ['revisionAmbiguous', {revision, candidates: candidates.join('; ')}]
  if (git(folder, ['rev-list', '--all', '--max-count=1'])?.trim() === '') return ['noCommit', {folder}]
  const names = namesIn(folder)
  // `main` of `main~3`.
  const [base = revision] = /^[^~^@:{]+|^@/.exec(revision) ?? []
  const isKnown = git(folder, ['rev-parse', '--verify', '--quiet', base]) !== undefined
  const remote = isKnown ? undefined : names.find(name => name.endsWith(`/${base}`))
  const near = remote ?? (isKnown ? undefined : nearest(base, names))
  if (/^(?:HEAD|@)$/.test(base) && !isKnown) return ['revisionUnborn', {names: names.slice(0, 3).join(', ')}]
  if (remote === undefined && isShallow(folder)) return ['revisionShallow', {revision}]
  if (near !== undefined) return ['noRevisionNear', {revision, near: near + revision.slice(base.length)}]
  return isKnown && base !== revision ? ['revisionBeyond', {revision, base}] : ['noRevision', {revision}]
}

/** The short names of all branches and tags, those of remotes last. */
const namesIn = (folder: string): readonly string[] =>
  (git(folder, ['for-each-ref', '--format=%(refname:short)', 'refs/heads', 'refs/tags', 'refs/remotes']) ?? '')
    .split('\n')
    .filter(name => name !== '')
