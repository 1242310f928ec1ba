import {resolve} from 'node:path'
import type {Known} from './config.ts'
import {findCommit} from './find-commit.ts'
import {git} from './git.ts'
import {inGit} from './git-tree.ts'
import type {Project} from './open.ts'
import {configFile, openTree} from './open.ts'
import type {Outcome, Problem} from './outcome.ts'
import {done, failed} from './outcome.ts'
import type {InRepository} from './repository.ts'
import {locate} from './repository.ts'

/** A project as it stood at a revision. */
export interface PastProject extends Project {
  /** The full name of the commit. */
  readonly commit: string
}

/**
 * Opens the project whose folder is `root` as it stood at a revision of git: what `openProject` would give had it been
 * checked out, but for the memory, which is empty. It is read from git's objects; the repository, its index and its
 * working tree are left alone, and need not hold `root` any more. `known` is as in `openProject`.
 *
 * The problem, where there is one, says what to name instead. Its faults, and the texts that they lie in, bear the names
 * `<revision>:<path>`.
 */
export const openRevision = (root: string, revision: string, known?: Known): Outcome<PastProject> => {
  const absolute = resolve(root)
  const located = locate(absolute)
  if (!located.ok) return located
  const {folder, prefix} = located.value
  const found = findCommit(folder, revision)
  if (!found.ok) return found
  const commit = found.value
  const called = (path: string): string => `${revision}:${path}`
  const tree = inGit(folder, prefix === '' ? commit : `${commit}:${prefix}`, isRead, called)
  if (!tree?.at(configFile)) return absent(located.value, revision, commit)
  const opened = openTree(tree, known)
  return opened.ok
    ? done({root: absolute, commit, ...opened.value})
    : {ok: false, problem: past(opened.problem, revision)}
}

/** Whether a project is sure to read the file at this path. */
const isRead = (path: string): boolean =>
  path === configFile || (/^(?:source|translations|glossary)\//.test(path) && /\.(?:md|yml|txt|html?)$/i.test(path))

/** What is wrong with a project as it stood: its reader cannot mend it, but name another revision. */
const past = ({message, values, faults, texts}: Problem, revision: string): Problem => ({
  message: `${message}Then`,
  values: {...values, revision},
  faults: faults.map(fault => ({...fault, path: `${revision}:${fault.path}`})),
  texts: texts.map(({path, text}) => ({path: `${revision}:${path}`, text})),
})

/** There was no project: where there were others then, or since when there is one. */
const absent = ({folder, prefix}: InRepository, revision: string, commit: string): Outcome<never> => {
  const file = prefix === '' ? configFile : `${prefix}/${configFile}`
  const listed = git(folder, ['ls-tree', '-r', '-z', '--name-only', '--full-tree', commit]) ?? ''
  const others = listed.split('\0').filter(path => path === configFile || path.endsWith(`/${configFile}`))
  if (others.length > 0) return failed('noProjectThenBut', {revision, file, others: others.slice(0, 5).join(', ')})
  const added = git(folder, ['log', '--all', '--diff-filter=A', '--format=%h', '--', `:(top,literal)${file}`]) ?? ''
  const first = added.trim().split('\n').at(-1) ?? ''
  return first === '' ? failed('noProjectEver', {revision, file}) : failed('noProjectThen', {revision, file, first})
}
