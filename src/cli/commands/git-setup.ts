import type {Wanted} from '../../project/git-setup.ts'
import {planGitSetup, writeGitSetup} from '../../project/git-setup.ts'
import {findRoot} from '../../project/open.ts'
import type {Command} from '../command.ts'
import {gitCommands} from '../git-commands.ts'
import {reportProblem} from '../open.ts'

/** Teaches git to merge and compare translation files: shows the lines that it adds, then adds them. */
export const gitSetup: Command = {
  name: 'git-setup',
  args: [],
  options: [{flags: '--dry-run', words: 'option.dryRun'}],
  run: async call => {
    const {terminal, say, folder} = call
    const root = findRoot(folder)
    if (root === undefined) {
      reportProblem(call, {message: 'noProject', values: {folder}, faults: [], texts: []})
      return 2
    }
    const plan = planGitSetup(root, gitCommands())
    if (!plan.ok) {
      reportProblem(call, plan.problem)
      return 2
    }
    const {attributes, settings} = plan.value
    terminal.out(`${attributes.path}\n${shown(attributes.lines)}${say('gitSetup.config')}\n${shown(settings)}`)
    if ([...attributes.lines, ...settings].every(({stands}) => stands)) {
      terminal.out(`${say('gitSetup.nothing')}\n`)
      return 0
    }
    if (call.flag('dry-run')) {
      terminal.out(`${say('gitSetup.would')}\n`)
      return 0
    }
    const written = writeGitSetup(root, plan.value)
    if (!written.ok) {
      reportProblem(call, written.problem)
      return 2
    }
    terminal.out(`${say('gitSetup.wrote')}\n`)
    return 0
  },
}

const shown = (lines: readonly Wanted[]): string =>
  lines.map(({line, stands}) => `${stands ? ' ' : '+'} ${line}\n`).join('')
