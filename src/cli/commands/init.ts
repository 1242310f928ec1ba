import {join, relative, resolve} from 'node:path'
import {initProject} from '../../project/init.ts'
import type {Command} from '../command.ts'
import {reportProblem} from '../open.ts'

/** A new project with one short real document, ready to build. */
export const init: Command = {
  name: 'init',
  args: ['[folder]'],
  options: [],
  run: async call => {
    const {terminal, say, folder, args} = call
    const target = resolve(folder, args[0] ?? '.')
    const made = initProject(target)
    if (!made.ok) {
      reportProblem(call, made.problem)
      return 2
    }
    const shown = relative(terminal.folder, target)
    for (const path of made.value) terminal.out(`${join(shown, path)}\n`)
    terminal.out(`${shown === '' ? say('init.wroteHere') : say('init.wrote', {folder: shown})}\n`)
    return 0
  },
}
