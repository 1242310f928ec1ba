import type {Edition} from '../bitext/edition.ts'
import type {AnnotatedPair} from '../bitext/pair.ts'
import {leaves} from '../bitext/walk.ts'
import type {Rule} from '../check/rule.ts'
import {editions} from '../edition.ts'
import {editionWriter} from '../project/edition-writer.ts'
import type {SetFile} from '../project/made-files.ts'
import type {Project} from '../project/open.ts'
import {packArchives} from '../project/pack-archives.ts'
import {digestOf, usualOutput} from '../project/stale-output.ts'
import {typeset} from '../project/typeset.ts'
import type {Format} from '../publish/publish.ts'
import {defaultFormats, formats, publish} from '../publish/publish.ts'
import {sinceLast} from '../remember.ts'
import type {Call, Status} from './command.ts'
import {statusOf} from './fail-on.ts'
import {isUnusable, openHere, reportProblem} from './open.ts'
import {progressOf} from './progress.ts'
import {rulesHere} from './rules-here.ts'
import {namesOf, stagesTeller} from './stages.ts'

/** What came of a build. */
export interface Built {
  readonly status: Status
  /** Absent where the project could not be opened. */
  readonly project?: Project
  /** What was published; absent where nothing was. */
  readonly published?: {
    /** The folder, absolute. */
    readonly folder: string
    /** How many files. */
    readonly count: number
    readonly formats: readonly Format[]
  }
}

/** Is told of an edition before it is published. */
export type Report = (project: Project, edition: Edition, rules: readonly Rule[]) => void

/** What a build may be asked not to publish below. */
export const requirements = ['reviewed', 'translated', 'fresh'] as const

/**
 * Makes builds one after another, each as a build by itself would be; what has not changed since the one before is not done
 * again. Why nothing is published stands on standard error.
 */
export const builder = (): ((call: Call, report: Report) => Promise<Built>) => {
  const makersFor = sinceLast(
    (rules: readonly Rule[]) => ({editionOf: editions(undefined, rules), tellStages: stagesTeller(rules)}),
    (one, other) => one.length === other.length && one.every((rule, at) => rule === other[at]),
  )
  const write = editionWriter()
  return async (call, report) => {
    const {terminal, say} = call
    const rules = await rulesHere(call)
    const project = rules && openHere(call, rules)
    const wanted = project && formatsOf(call, project)
    if (!project || !wanted) return {status: 2}
    const {editionOf, tellStages} = makersFor(rules)
    const tell = progressOf(call, project.files)
    tell('checking')
    const edition = editionOf(project.files)
    report(project, edition, rules)
    if (isUnusable(edition)) {
      terminal.err(`${say('build.nothing')}\n`)
      return {status: 2, project}
    }
    const state = requirements.find(each => each === call.option('require'))
    const short = state ? countShort(edition, state) : 0
    if (state && short > 0) {
      terminal.err(`${say('build.required', {count: short, state: say(`state.${state}`)})}\n`)
      return {status: 1, project}
    }
    tell('publishing')
    const names = wanted.includes('html') ? namesOf(call, project) : []
    const {stages, isWhole} = tellStages(call, project, names, edition)
    const {files, isShort} = filesOf(call, project, {...edition, stages}, wanted)
    const written = write(project.root, call.option('out') ?? usualOutput, files, digestOf(project.files))
    if (!written.ok) {
      reportProblem(call, written.problem)
      return {status: 2, project}
    }
    return {
      status: statusFor(call, edition, isWhole, isShort),
      project,
      published: {folder: written.value, count: files.length, formats: wanted},
    }
  }
}

/** A part that was asked for by name and is missing is an argument that cannot be used. */
const statusFor = (call: Call, {findings}: Edition, isWhole: boolean, isShort: boolean): Status => {
  if (!isWhole) return call.option('changes') === undefined ? 1 : 2
  return isShort && call.option('formats') !== undefined ? 2 : statusOf(call, findings)
}

/**
 * The files of the edition, everything typeset and packed. Where something cannot be typeset, says why and publishes the rest,
 * which then does not link to what is missing; `isShort` tells so.
 */
const filesOf = (
  call: Call,
  {root}: Project,
  built: Edition,
  wanted: readonly Format[],
): {readonly files: readonly SetFile[]; readonly isShort: boolean} => {
  let isShort = false
  const files = publish(built, wanted, made => {
    const {files: set, missing, remarks} = typeset(root, made)
    for (const problem of [...remarks, ...missing]) reportProblem(call, problem)
    isShort = missing.length > 0
    return packArchives(root, set)
  })
  return {files: files.flatMap(file => ('sources' in file ? [] : [file])), isShort}
}

const formatsOf = (call: Call, {config}: Project): readonly Format[] | undefined => {
  const given = call.option('formats')
  const names = given === undefined ? config.formats : given.split(',').map(name => name.trim())
  const unknown = names.find(name => !formats.some(format => format === name))
  if (unknown !== undefined) {
    call.terminal.err(`${call.say('build.noSuchFormat', {name: unknown, known: formats.join(', ')})}\n`)
    return undefined
  }
  return names.length === 0 ? defaultFormats : formats.filter(format => names.includes(format))
}

/** How many segments are less far than `state`. */
const countShort = ({documents}: Edition, state: (typeof requirements)[number]): number =>
  documents.flatMap(document => [...leaves(document)]).filter(pair => !isAsFarAs(pair, state)).length

const isAsFarAs = ({state: {progress, stale}}: AnnotatedPair, state: (typeof requirements)[number]): boolean => {
  if (progress === 'kept') return true
  switch (state) {
    case 'reviewed':
      return progress === 'reviewed'
    case 'translated':
      return progress === 'translated' || progress === 'reviewed'
    case 'fresh':
      return progress !== 'missing' && !stale
    default:
      return state satisfies never
  }
}
