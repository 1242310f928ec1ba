import {checkFor} from '../check-for.ts'
import type {Command} from '../command.ts'
import {failOn, statusOf} from '../fail-on.ts'
import {openHere, textsOf} from '../open.ts'
import {progressOf} from '../progress.ts'
import {reports} from '../report/reports.ts'

/** The journey up to the findings. */
export const check: Command = {
  name: 'check',
  args: [],
  options: [
    {flags: '--format <format>', words: 'option.format', choices: reports.map(report => report.format)},
    {flags: '--only <rules>', words: 'option.only'},
    failOn,
  ],
  run: async call => {
    const project = openHere(call)
    if (!project) return 2
    progressOf(call, project.files)('checking')
    const checked = checkFor(call, project.files)
    if (!checked) return 2
    const report = reports.find(({format}) => format === (call.option('format') ?? 'pretty')) ?? reports[0]
    const {say, tongue, terminal} = call
    terminal.out(report.print({edition: checked, textOf: textsOf(project.files), say, tongue, color: terminal.color}))
    return statusOf(call, checked.findings)
  },
}
