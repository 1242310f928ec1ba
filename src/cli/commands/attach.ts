import {relative, resolve, sep} from 'node:path'
import {pointsIn} from '../../bitext/point.ts'
import {attachNew} from '../../pair/attach-new.ts'
import type {SourcePlace} from '../../pair/settle.ts'
import {attach as settle} from '../../pair/settle.ts'
import type {Project} from '../../project/open.ts'
import type {Call, Command} from '../command.ts'
import {idsOf, withProject, writeSettled} from '../writing.ts'

/** What stands in the place of an id where the segment is none of the candidates. */
const none = 'new'

/** Settles an ambiguity: the entry with this id stands for the segment at this place, or a new one does. */
export const attach: Command = {
  name: 'attach',
  args: ['<id>', '<place>'],
  options: [],
  run: async call => {
    const {terminal, say, args} = call
    const [named = '', written = ''] = args
    const [id] = named === none ? [] : (idsOf({...call, args: [named]}) ?? [])
    if (!id && named !== none) return 2
    return withProject(call, (project, reading) => {
      const {documents, registers, attic} = reading
      const place = placeOf(call, project, written)
      if (typeof place === 'string') {
        terminal.err(`${place}\n`)
        return 2
      }
      const settled = id
        ? {...settle(documents, registers, attic, id, place), id}
        : attachNew(documents, registers, attic, place)
      if (!writeSettled(call, project, reading, settled)) return 2
      terminal.out(`${say(id ? 'attach.wrote' : 'attach.wroteNew', {id: settled.id ?? '', place: written})}\n`)
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
  const offset = pointsIn(source.text).offsetOf({line: Number(line), column: Number(column)})
  return offset === undefined ? say('attach.noLine', {file, line, column}) : {path: source.path, offset}
}
