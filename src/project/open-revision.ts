import {existsSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {dirname} from 'node:path/posix'
import type {Known} from './config.ts'
import type {FileTree} from './file-tree.ts'
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
  /** Where it stood, from the top of the repository (empty), where it was moved within that since. */
  readonly former?: string
}

/**
 * Opens the project whose folder is `root` as it stood at a revision of git: what `openProject` would give had it been
 * checked out, but for the memory, which is empty. It is read from git's objects; the repository, its index and its
 * working tree are left alone, and need not hold `root` any more. Where it was moved within the repository since, it is
 * read where it stood. `known` is as in `openProject`.
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
  const at = (place: string) => inGit(folder, place === '' ? commit : `${commit}:${place}`, isRead, called)
  const here = at(prefix)
  const files = here === 'unfetched' ? [] : filesAt(folder, commit)
  const former = isProject(here) ? undefined : formerPlace(absolute, located.value, files)
  const tree = former === undefined ? here : at(former)
  if (tree === 'unfetched') return failed('unfetched', {revision})
  if (!isProject(tree)) return absent(located.value, revision, files)
  const opened = openTree(tree, known)
  return opened.ok
    ? done({root: absolute, commit, ...(former === undefined ? {} : {former}), ...opened.value})
    : {ok: false, problem: past(opened.problem, revision)}
}

const isProject = (tree: ReturnType<typeof inGit>): tree is FileTree =>
  tree !== undefined && tree !== 'unfetched' && tree.at(configFile) !== undefined

/** All files of a commit, by their ways from the top of the repository. */
const filesAt = (folder: string, commit: string): readonly string[] =>
  (git(folder, ['ls-tree', '-r', '-z', '--name-only', '--full-tree', commit]) ?? '').split('\0')

/** The folders of a commit that hold a project; the top is empty. */
const placesIn = (files: readonly string[]): readonly string[] =>
  files.flatMap(path => (path === configFile ? [''] : path.endsWith(`/${configFile}`) ? [dirname(path)] : []))

/**
 * Where the project at `root` stood before it was moved within its repository: the one folder that held a project with
 * one of its documents, and holds none now. `undefined` where there is none, or more than one.
 */
const formerPlace = (root: string, {folder, isBare}: InRepository, files: readonly string[]): string | undefined => {
  const top = isBare ? undefined : git(folder, ['rev-parse', '--show-toplevel'])?.trim()
  if (top === undefined || !existsSync(join(root, configFile))) return undefined
  const places = placesIn(files).filter(place => {
    const sources = place === '' ? 'source/' : `${place}/source/`
    const isShared = (path: string): boolean =>
      path.startsWith(sources) && path.endsWith('.md') && existsSync(join(root, 'source', path.slice(sources.length)))
    return !existsSync(join(top, place, configFile)) && files.some(isShared)
  })
  return places.length === 1 ? places[0] : undefined
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
const absent = ({folder, prefix}: InRepository, revision: string, files: readonly string[]): Outcome<never> => {
  const file = prefix === '' ? configFile : `${prefix}/${configFile}`
  const others = files.filter(path => path === configFile || path.endsWith(`/${configFile}`))
  if (others.length > 0) return failed('noProjectThenBut', {revision, file, others: others.slice(0, 5).join(', ')})
  const added = git(folder, ['log', '--all', '--diff-filter=A', '--format=%h', '--', `:(top,literal)${file}`]) ?? ''
  const first = added.trim().split('\n').at(-1) ?? ''
  return first === '' ? failed('noProjectEver', {revision, file}) : failed('noProjectThen', {revision, file, first})
}
