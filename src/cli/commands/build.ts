import {relative} from 'node:path'
import type {Edition} from '../../bitext/edition.ts'
import type {AnnotatedPair} from '../../bitext/pair.ts'
import {leaves} from '../../bitext/walk.ts'
import {edition} from '../../edition.ts'
import type {SetFile} from '../../project/made-files.ts'
import type {Project} from '../../project/open.ts'
import {digestOf, usualOutput} from '../../project/stale-output.ts'
import {typeset} from '../../project/typeset.ts'
import {writeEdition} from '../../project/write-edition.ts'
import type {Format} from '../../publish/publish.ts'
import {defaultFormats, formats, publish} from '../../publish/publish.ts'
import type {Call, Command} from '../command.ts'
import {failOn, statusOf} from '../fail-on.ts'
import {isUnusable, openHere, reportProblem} from '../open.ts'
import {progressOf} from '../progress.ts'
import {pretty} from '../report/pretty.ts'
import {reportedOf} from '../reported.ts'
import {rulesHere} from '../rules-here.ts'
import {namesOf, stagesTeller} from '../stages.ts'

const requirements = ['reviewed', 'translated', 'fresh'] as const

/** The whole journey: reads, pairs, annotates, checks, publishes. */
export const build: Command = {
  name: 'build',
  args: [],
  options: [
    {flags: '--out <folder>', words: 'option.out'},
    {flags: '--formats <formats>', words: 'option.formats'},
    {flags: '--changes <revisions>', words: 'option.changes'},
    {flags: '--require <state>', words: 'option.require', choices: requirements},
    failOn,
  ],
  run: async call => {
    const {terminal, say} = call
    const rules = await rulesHere(call)
    const project = rules && openHere(call, rules)
    const wanted = project && formatsOf(call, project)
    if (!project || !wanted) return 2
    const tell = progressOf(call, project.files)
    tell('checking')
    const built = edition(project.files, rules)
    terminal.out(pretty.print(reportedOf(call, project, built, rules)))
    if (isUnusable(built)) {
      terminal.err(`${say('build.nothing')}\n`)
      return 2
    }
    const state = requirements.find(each => each === call.option('require'))
    const short = state ? countShort(built, state) : 0
    if (state && short > 0) {
      terminal.err(`${say('build.required', {count: short, state: say(`state.${state}`)})}\n`)
      return 1
    }
    tell('publishing')
    const {stages, isWhole} = stagesTeller(rules)(
      call,
      project,
      wanted.includes('html') ? namesOf(call, project) : [],
      built,
    )
    const {files, isShort} = filesOf(call, project, {...built, stages}, wanted)
    const written = writeEdition(project.root, call.option('out') ?? usualOutput, files, digestOf(project.files))
    if (!written.ok) {
      reportProblem(call, written.problem)
      return 2
    }
    const folder = relative(terminal.folder, written.value) || '.'
    terminal.out(`${say('build.files', {count: files.length, folder})}\n`)
    if (wanted.includes('html')) terminal.out(`${say('build.done', {index: `${folder}/index.html`})}\n`)
    if (!isWhole) return call.option('changes') === undefined ? 1 : 2
    return isShort && call.option('formats') !== undefined ? 2 : statusOf(call, built.findings)
  },
}

/**
 * The files of the edition, everything typeset. Where that cannot be done, says why and publishes the rest, which then does not
 * link to what is missing; `isShort` tells so.
 */
const filesOf = (
  call: Call,
  {root}: Project,
  built: Edition,
  wanted: readonly Format[],
): {readonly files: readonly SetFile[]; readonly isShort: boolean} => {
  const {files, missing, remarks} = typeset(root, publish(built, wanted))
  for (const problem of [...remarks, ...missing]) reportProblem(call, problem)
  if (missing.length === 0) return {files, isShort: false}
  const rest = publish(
    built,
    wanted.filter(format => format !== 'pdf'),
  )
  return {files: typeset(root, rest).files, isShort: true}
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
