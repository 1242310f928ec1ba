import {statSync} from 'node:fs'
import {resolve} from 'node:path'
import type {Fault} from '../bitext/edition.ts'
import type {Rule} from '../check/rule.ts'
import type {Known} from '../project/config.ts'
import {findCommit, mergeBase} from '../project/find-commit.ts'
import {isShallow} from '../project/git.ts'
import type {Project} from '../project/open.ts'
import {configFile, findRoot, knownOf, openProject} from '../project/open.ts'
import {openRevision} from '../project/open-revision.ts'
import type {Outcome} from '../project/outcome.ts'
import {done, failed} from '../project/outcome.ts'
import {locate} from '../project/repository.ts'
import type {Call} from './command.ts'
import {reportProblem, reportUnread, textsOf} from './open.ts'

/** One side of a comparison: a project as it stands in a folder, or as it stood at a revision. */
export interface Side {
  /** What the user called it. */
  readonly label: string
  /** What the paths of its files begin with before people: `HEAD~1:`, `./old/`, nothing for those of the working tree. */
  readonly prefix: string
  readonly project: Project
  /** The full name of the commit; absent for what stands in a folder. */
  readonly commit?: string
  /** The text of a file of the project, by its path there. */
  readonly textOf: (path: string) => string | undefined
}

/** What is compared: what was, and what is. */
export interface Sides {
  readonly before: Side
  readonly after: Side
}

/** How a side is named. */
type Name =
  | {readonly type: 'workingTree'}
  | {readonly type: 'folder'; readonly name: string}
  | {readonly type: 'revision'; readonly name: string}
  | {readonly type: 'mergeBase'; readonly one: string; readonly other: string}

/** A call, and what the sides may name. */
interface Asked extends Call {
  readonly known: Known
}

type Names = readonly [before: Name, after: Name]

/**
 * The two sides that the arguments `[A] [B]` of a comparison name. None: `HEAD` and the working tree; `A`: A and the
 * working tree; `A..B` is `A B`, and `A...B` begins where both parted. A side is a revision of git, or a folder that
 * holds a project, named by its path. Both may name `rules`. Where that fails, says why on standard error and gives nothing.
 */
export const sidesOf = (asked: Call, args: readonly string[], rules: readonly Rule[]): Sides | undefined => {
  const call: Asked = {...asked, known: knownOf(rules)}
  const names = namesOf(call, args)
  if (!names) return undefined
  const [before, after] = names
  // Whoever stands in no project at all learns of that first.
  const here = after.type === 'workingTree' ? openSide(call, after) : undefined
  const was = here && !here.ok ? here : openSide(call, before)
  const is = here ?? (was.ok ? openSide(call, after) : was)
  if (was.ok && is.ok) return {before: was.value, after: is.value}
  const failure = was.ok ? is : was
  if (!failure.ok) reportProblem(call, failure.problem)
  return undefined
}

/** Says on standard error what of a side could not be read. */
export const reportSide = (call: Call, {project, prefix}: Side, faults: readonly Fault[]): void =>
  reportUnread(call, project, faults, prefix)

const namesOf = (call: Call, args: readonly string[]): Names | undefined => {
  const [one, other] = args
  const ranges = args.map(each => rangeIn(call, each))
  const [range] = ranges
  if (other !== undefined && ranges.some(each => each !== undefined)) {
    call.terminal.err(`${call.say('sides.range', {range: args.find((_, at) => ranges[at]) ?? ''})}\n`)
    return undefined
  }
  if (range) return range
  return [
    one === undefined ? {type: 'revision', name: 'HEAD'} : nameOf(call, one),
    other === undefined ? {type: 'workingTree'} : nameOf(call, other),
  ]
}

/** `A..B` or `A...B`, where that is no name by itself; a side that is left out is `HEAD`, as in git. */
const rangeIn = (call: Call, name: string): Names | undefined => {
  const [, one = '', dots, other = ''] = /^(.*?)(\.\.\.?)(.*)$/s.exec(name) ?? []
  if (dots === undefined || isPath(name) || standing(call, name) || isRevision(call, name)) return undefined
  const [before, after] = [one || 'HEAD', other || 'HEAD']
  return [
    dots === '..' ? {type: 'revision', name: before} : {type: 'mergeBase', one: before, other: after},
    {type: 'revision', name: after},
  ]
}

const nameOf = (call: Call, name: string): Name => {
  if (isPath(name)) return {type: 'folder', name}
  const stat = standing(call, name)
  if (!stat) return {type: 'revision', name}
  if (!isRevision(call, name)) return {type: 'folder', name}
  if (isProject(resolve(call.folder, name))) call.terminal.err(`${call.say('sides.both', {name})}\n`)
  return {type: 'revision', name}
}

/** Whether a name is surely a path: no revision begins or ends like that. */
const isPath = (name: string): boolean => /^\.{0,2}[\\/]|^\.\.?$|^[a-z]:[\\/]|[\\/]$/i.test(name)

/** What stands at a path; an empty one leads nowhere. */
const standing = ({folder}: Call, name: string) =>
  name === '' ? undefined : statSync(resolve(folder, name), {throwIfNoEntry: false})

const isProject = (folder: string): boolean => findRoot(folder) === folder

const isRevision = ({folder}: Call, name: string): boolean => {
  const located = locate(folder)
  return located.ok && findCommit(located.value.folder, name).ok
}

const openSide = (call: Asked, name: Name): Outcome<Side> => {
  switch (name.type) {
    case 'workingTree':
      return openWorkingTree(call)
    case 'folder':
      return openFolder(call, name.name)
    case 'revision':
      return openPast(call, name.name, name.name)
    case 'mergeBase':
      return openMergeBase(call, name.one, name.other)
  }
}

const sideOf = (label: string, prefix: string, project: Project): Side => ({
  label,
  prefix,
  project,
  textOf: textsOf(project.files),
})

const openWorkingTree = ({folder, say, known}: Asked): Outcome<Side> => {
  const opened = openProject(folder, known)
  if (opened.ok) return done(sideOf(say('sides.workingTree'), '', opened.value))
  const located = locate(folder)
  return located.ok && located.value.isBare ? failed('bareRepository', {folder}) : opened
}

const openFolder = ({folder, known}: Asked, name: string): Outcome<Side> => {
  const path = resolve(folder, name)
  const stat = statSync(path, {throwIfNoEntry: false})
  if (stat?.isFile()) return failed('sideNoFolder', {path: name})
  // A project above it would be compared with itself without a word.
  if (stat && path !== folder && !isProject(path)) return failed('sideNoProject', {folder: path, file: configFile})
  const opened = openProject(path, known)
  return opened.ok ? done(sideOf(name, name.replace(/[\\/]?$/, '/'), opened.value)) : opened
}

const openPast = ({folder, terminal, say, known}: Asked, revision: string, label: string): Outcome<Side> => {
  const opened = openRevision(rootOf(folder), revision, known)
  if (!opened.ok) return opened
  const {commit, former, ...project} = opened.value
  if (former !== undefined) terminal.err(`${say('sides.moved', {revision, folder: former === '' ? '.' : former})}\n`)
  return done({...sideOf(label, `${revision}:`, project), commit})
}

/** The folder of the project, which a revision may hold though it is gone from the working tree. */
const rootOf = (folder: string): string => {
  const located = locate(folder)
  const isGone = !statSync(folder, {throwIfNoEntry: false})
  return isGone || (located.ok && located.value.isBare) ? folder : (findRoot(folder) ?? folder)
}

const openMergeBase = (call: Asked, one: string, other: string): Outcome<Side> => {
  const located = locate(call.folder)
  if (!located.ok) return located
  const {folder} = located.value
  const first = findCommit(folder, one)
  if (!first.ok) return first
  const second = findCommit(folder, other)
  if (!second.ok) return second
  const base = mergeBase(folder, first.value, second.value)
  if (base === undefined) return failed(isShallow(folder) ? 'noMergeBaseShallow' : 'noMergeBase', {one, other})
  return openPast(call, base.slice(0, 12), call.say('sides.mergeBase', {one, other}))
}
