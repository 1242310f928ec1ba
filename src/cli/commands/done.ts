import {done as settle} from '../../pair/settle.ts'
import type {Command} from '../command.ts'
import {idsOf, withProject, writeSettled} from '../writing.ts'

/** Says that renderings are right for the present source: copies it into `zh`, ends a draft. */
export const done: Command = {
  name: 'done',
  args: ['<id...>'],
  options: [],
  run: async call => {
    const ids = idsOf(call)
    if (!ids) return 2
    return withProject(call, (project, {documents, registers, attic}) => {
      if (!writeSettled(call, project, settle(documents, registers, attic, ids))) return 2
      call.terminal.out(`${call.say('done.wrote', {count: ids.length})}\n`)
      return 0
    })
  },
}
