import type {Edition} from '../../bitext/edition.ts'
import type {Rule} from '../../check/rule.ts'
import {edition, editions} from '../../edition.ts'
import type {Project} from '../../project/open.ts'
import {staleOutput} from '../../project/stale-output.ts'
import {writeBaseline} from '../check/baseline-file.ts'
import {filesFor} from '../check/files-for.ts'
import {mend} from '../check/mend.ts'
import type {Narrow} from '../check/narrow.ts'
import {narrowFor} from '../check/narrow.ts'
import type {Call, Command, Status} from '../command.ts'
import {failOn, statusOf} from '../fail-on.ts'
import {openHere} from '../open.ts'
import {progressOf} from '../progress.ts'
import {reports} from '../report/reports.ts'
import {reportedOf} from '../reported.ts'
import {rulesHere} from '../rules-here.ts'
import {withReadable} from '../writing.ts'

/** The journey up to the findings. */
export const check: Command = {
  name: 'check',
  args: [],
  options: [
    {flags: '--format <format>', words: 'option.format', choices: reports.map(report => report.format)},
    {flags: '--only <rules>', words: 'option.only'},
    {flags: '--since <revision>', words: 'option.touchedSince'},
    {flags: '--baseline <file>', words: 'option.baseline'},
    {flags: '--write-baseline', words: 'option.writeBaseline'},
    {flags: '--fix', words: 'option.fix'},
    {flags: '--dry-run', words: 'option.dryFix'},
    failOn,
  ],
  run: async call => {
    const slip = slipIn(call)
    if (slip !== undefined) {
      call.terminal.err(`${call.say(slip)}\n`)
      return 2
    }
    const rules = await rulesHere(call)
    if (!rules) return 2
    if (call.flag('fix')) return withReadable(call, project => fixIn(call, project, rules), rules)
    const project = openHere(call, rules)
    if (!project) return 2
    return call.flag('write-baseline') ? begin(call, project, rules) : checkIn(call, project, rules)
  },
}

/** Options that say nothing together, or alone. */
const slipIn = ({flag, option}: Call): 'fix.needed' | 'baseline.needed' | 'baseline.whole' | undefined => {
  if (flag('dry-run') && !flag('fix')) return 'fix.needed'
  if (!flag('write-baseline')) return undefined
  if (option('baseline') === undefined) return 'baseline.needed'
  const isPart = flag('fix') || option('only') !== undefined || option('since') !== undefined
  return isPart ? 'baseline.whole' : undefined
}

const checkIn = (call: Call, project: Project, rules: readonly Rule[]): Status => {
  const output = staleOutput(project.root, project.files)
  const files = filesFor(call, {...project.files, faults: [...project.files.faults, ...output]}, rules)
  const make = editions(undefined, rules)
  const narrow = files && narrowFor(call, project, rules, make)
  if (!files || !narrow) return 2
  progressOf(call, files)('checking')
  return report(call, {...project, files}, make(files), narrow, rules)
}

const fixIn = (call: Call, project: Project, rules: readonly Rule[]): Status => {
  const files = filesFor(call, project.files, rules)
  const narrow = files && narrowFor(call, project, rules, each => edition(each, rules))
  const fixing = narrow && mend(call, project, files, narrow.of, rules)
  if (!fixing) return 2
  if (call.flag('dry-run')) return statusOf(call, narrow.of(fixing.edition, fixing.files))
  return report(call, {...project, files: fixing.files}, fixing.edition, narrow, rules)
}

/** Writes down all that is found, as what is known from now on. */
const begin = (call: Call, project: Project, rules: readonly Rule[]): Status => {
  const {findings} = edition(project.files, rules)
  const isWritten = writeBaseline(call, project, call.option('baseline') ?? '', findings)
  return isWritten && !findings.some(({fatal}) => fatal) ? 0 : 2
}

const report = (call: Call, project: Project, checked: Edition, narrow: Narrow, rules: readonly Rule[]): Status => {
  const findings = narrow.of(checked, project.files)
  const printer = reports.find(({format}) => format === (call.option('format') ?? 'pretty')) ?? reports[0]
  call.terminal.out(printer.print(reportedOf(call, project, {...checked, findings}, rules)))
  narrow.tell(checked)
  return statusOf(call, findings)
}
