import type {Edition} from '../../bitext/edition.ts'
import {edition} from '../../edition.ts'
import type {Project} from '../../project/open.ts'
import {filesFor} from '../check/files-for.ts'
import {mend} from '../check/mend.ts'
import type {Call, Command, Status} from '../command.ts'
import {failOn, statusOf} from '../fail-on.ts'
import {openHere} from '../open.ts'
import {progressOf} from '../progress.ts'
import {reports} from '../report/reports.ts'
import {reportedOf} from '../reported.ts'
import {withReadable} from '../writing.ts'

/** The journey up to the findings. */
export const check: Command = {
  name: 'check',
  args: [],
  options: [
    {flags: '--format <format>', words: 'option.format', choices: reports.map(report => report.format)},
    {flags: '--only <rules>', words: 'option.only'},
    {flags: '--fix', words: 'option.fix'},
    {flags: '--dry-run', words: 'option.dryFix'},
    failOn,
  ],
  run: async call => {
    if (call.flag('dry-run') && !call.flag('fix')) {
      call.terminal.err(`${call.say('fix.needed')}\n`)
      return 2
    }
    if (call.flag('fix')) return withReadable(call, project => fixIn(call, project))
    const project = openHere(call)
    const files = project && filesFor(call, project.files)
    if (!project || !files) return 2
    progressOf(call, files)('checking')
    return report(call, project, edition(files))
  },
}

const fixIn = (call: Call, project: Project): Status => {
  const files = filesFor(call, project.files)
  const fixing = files && mend(call, project, files, ({findings}) => findings)
  if (!fixing) return 2
  if (call.flag('dry-run')) return statusOf(call, fixing.edition.findings)
  return report(call, {...project, files: fixing.files}, fixing.edition)
}

const report = (call: Call, project: Project, checked: Edition): Status => {
  const printer = reports.find(({format}) => format === (call.option('format') ?? 'pretty')) ?? reports[0]
  call.terminal.out(printer.print(reportedOf(call, project, checked)))
  return statusOf(call, checked.findings)
}
