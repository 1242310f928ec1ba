import {termId} from '../../../bitext/ids.ts'
import type {FileChange} from '../../../pair/change-fields.ts'
import {renamedInReviews, renamedTerm} from '../../../terms/rename-term.ts'
import type {Command} from '../../command.ts'
import {namedTerm, termWords} from '../../named-term.ts'
import {withProject, write} from '../../writing.ts'

/** Gives a term another id: its file, and the reviews that name it, which stay what they are. */
export const termRename: Command = {
  name: 'term rename',
  args: ['<term>', '<id>'],
  options: [],
  run: call =>
    withProject(call, ({files, ...project}, {glossary}) => {
      const say = termWords(call)
      const [name = '', wanted = ''] = call.args
      const term = namedTerm(call, glossary, name)
      if (!term) return 2
      const id = termId(wanted)
      const twin = glossary.find(one => one.id === wanted)
      const file = files.terms.find(({path}) => path === term.path)
      const renamed = id && !twin && file ? renamedTerm(file, id) : undefined
      if (!id || !file || !renamed || files.terms.some(({path}) => path === renamed.path)) {
        call.terminal.err(`${id ? say('add.taken', {id: wanted}) : say('add.noId', {id: wanted})}\n`)
        return 2
      }
      const reviews = [...files.translations, ...files.attic].flatMap(({path, text}): readonly FileChange[] => {
        const now = renamedInReviews({path, text}, term.id, id)
        return now === text ? [] : [{path, text: now}]
      })
      const written = write(call, {files, ...project}, [{path: file.path}, renamed, ...reviews])
      if (!written) return 2
      call.terminal.out(`${say('rename.wrote', {from: term.id, to: id})}\n`)
      call.terminal.err(`${say('impact.wrote', {files: written.join(', ')})}\n`)
      return 0
    }),
}
