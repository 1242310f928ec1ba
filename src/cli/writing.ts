import type {SegmentId} from '../bitext/ids.ts'
import {segmentId} from '../bitext/ids.ts'
import type {Rule} from '../check/rule.ts'
import type {Reading} from '../edition.ts'
import {read} from '../edition.ts'
import type {FileChange} from '../pair/change-fields.ts'
import type {Settlement, SettlementProblem} from '../pair/settle.ts'
import {withLock} from '../project/lock.ts'
import type {Project} from '../project/open.ts'
import {findRoot} from '../project/open.ts'
import {finishPending, isPending} from '../project/pending.ts'
import type {Change} from '../project/save.ts'
import {save} from '../project/save.ts'
import type {Call, Status} from './command.ts'
import {openHere, reportProblem, reportUnread, textsOf} from './open.ts'
import {progressOf} from './progress.ts'

/** What a command does with a project that nobody else writes to meanwhile. */
type Work = (project: Project, reading: Reading) => Status

/**
 * Opens the project under its lock, so that nobody writes between our reading and our writing, and lets `work` do the
 * rest. Where a file cannot be read, nothing is written: what it holds would look as if it were gone.
 */
export const withProject = (call: Call, work: Work): Promise<Status> =>
  locked(call, (project, reading) => {
    if (!reading.faults.some(({fatal}) => fatal)) return work(project, reading)
    call.terminal.err(`${call.say('write.unreadable')}\n`)
    return 2
  })

/**
 * As `withProject`, for work on records that are named: a file that cannot be read is said and left as it is, with the
 * document that belongs to it, and is no reason to leave the records of others.
 */
export const withReadable = (call: Call, work: Work, rules?: readonly Rule[]): Promise<Status> =>
  locked(call, work, rules)

const locked = async (call: Call, work: Work, rules?: readonly Rule[]): Promise<Status> => {
  const root = findRoot(call.folder)
  if (root === undefined) {
    openHere(call)
    return 2
  }
  const done = await withLock(root, () => {
    const project = finishSave(call, root) ? openHere(call, rules) : undefined
    if (!project) return 2
    progressOf(call, project.files)('reading')
    const reading = read(project.files)
    reportUnread(call, project, reading.faults)
    return work(project, reading)
  })
  if (done.ok) return done.value
  reportProblem(call, done.problem)
  return 2
}

/** Finishes a save of the project at `root` that an earlier run was cut off in, and says so; whether that is done with. */
const finishSave = (call: Call, root: string): boolean => {
  if (!isPending(root)) return true
  const finished = finishPending(root)
  if (!finished.ok) {
    reportProblem(call, finished.problem)
    return false
  }
  call.terminal.err(`${call.say('write.finished', {files: finished.value.join(', ')})}\n`)
  return true
}

/** Writes files of the project; `undefined` where that failed, which is said on standard error. */
export const write = (call: Call, project: Project, files: readonly FileChange[]): readonly string[] | undefined => {
  const standing = textsOf(project.files)
  const changes: readonly Change[] = files.map(change => ({...change, before: standing(change.path) ?? null}))
  const saved = save(project.root, changes)
  if (saved.ok) return saved.value
  reportProblem(call, saved.problem)
  return undefined
}

/** The arguments as segment ids; `undefined` where one is none, which is said on standard error. */
export const idsOf = ({args, terminal, say}: Call): readonly SegmentId[] | undefined => {
  const ids = args.flatMap(argument => segmentId(argument) ?? [])
  if (ids.length === args.length) return ids
  for (const argument of args) {
    if (!segmentId(argument)) terminal.err(`${say('id.none', {id: argument})}\n`)
  }
  return undefined
}

/** Writes what was settled, or says of each id why it cannot be; whether it was written. */
export const writeSettled = (
  call: Call,
  project: Project,
  reading: Reading,
  {files, problems}: Settlement,
): boolean => {
  for (const problem of problems) call.terminal.err(`${problemSentence(call, project, reading, problem)}\n`)
  return problems.length === 0 && write(call, project, files) !== undefined
}

const problemSentence = ({say}: Call, {files}: Project, {registers}: Reading, problem: SettlementProblem): string => {
  if (problem.reason === 'unknown' || problem.reason === 'orphan') {
    const path = pathOf(files, problem.id)
    if (path !== undefined && !registers.some(register => register.path === path))
      return say('id.unreadable', {id: problem.id, path})
  }
  switch (problem.reason) {
    case 'unknown':
      return say('id.unknown', {id: problem.id})
    case 'orphan':
      return say('id.orphan', {id: problem.id})
    case 'missing':
      return say('id.untranslated', {id: problem.id, path: pathOf(files, problem.id) ?? 'translations/'})
    case 'nowhere':
      return say('attach.nothingThere')
    case 'occupied':
      return say('attach.occupied', {by: problem.by})
    case 'indistinct':
      return say('attach.indistinct', {id: problem.id})
    case 'settled':
      return say('attach.settled', {id: problem.id})
    default:
      return problem satisfies never
  }
}

/** The translation file that holds the entry of `id`. */
const pathOf = ({translations}: Project['files'], id: SegmentId): string | undefined =>
  translations.find(({text}) => text.includes(`id: ${id}`))?.path
