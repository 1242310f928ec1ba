import {relative, resolve, sep} from 'node:path'
import {location} from 'vfile-location'
import type {SourcePlace} from '../../pair/settle.ts'
import {attach as settle} from '../../pair/settle.ts'
import type {Project} from '../../project/open.ts'
import type {Call, Command} from '../command.ts'
import {idsOf, withProject, writeSettled} from '../writing.ts'

/** Settles an ambiguity: the entry with this id stands for the segment at this place. */
export const attach: Command = {
  name: 'attach',
  args: ['<id>', '<place>'],
  options: [],
  run: async call => {
    const {terminal, say, args} = call
    const [id] = idsOf({...call, args: args.slice(0, 1)}) ?? []
    if (!id) return 2
    const written = args[1] ?? ''
    return withProject(call, (project, {documents, registers, attic}) => {
      const place = placeOf(call, project, written)
      if (typeof place === 'string') {
        terminal.err(`${place}\n`)
        return 2
      }
      if (!writeSettled(call, project, settle(documents, registers, attic, id, place))) return 2
      terminal.out(`${say('attach.wrote', {id, place: written})}\n`)
      return 0
    })
  },
}

/** `FILE:LINE:COLUMN` as a place in a source of the project, or why it is none. */
const placeOf = ({folder, say}: Call, {root, files}: Project, written: string): SourcePlace | string => {
  const [, file, line = '', column = ''] = /^(.+):(\d+):(\d+)$/.exec(written) ?? []
  if (file === undefined) return say('attach.noPlace', {place: written})
  const named = relative(root, resolve(folder, file)).split(sep).join('/')
  const source = files.sources.find(({path}) => path === named || path === file)
  if (!source) return say('attach.noDocument', {file})
  const offset = location(source.text).toOffset({line: Number(line), column: Number(column)})
  return offset === undefined ? say('attach.noLine', {file, line, column}) : {path: source.path, offset}
}
