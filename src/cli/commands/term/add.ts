import type {Glossary} from '../../../bitext/glossary.ts'
import type {TermId} from '../../../bitext/ids.ts'
import {termId} from '../../../bitext/ids.ts'
import {newIds} from '../../../bitext/new-ids.ts'
import type {draftTerm as DraftTerm} from '../../../terms/draft-term.ts'
import {findTerms} from '../../../terms/find-term.ts'
import {writeTerm} from '../../../yaml/write-term.ts'
import type {Call, Command, Status} from '../../command.ts'
import {termWords} from '../../named-term.ts'
import {withReadable, write} from '../../writing.ts'

/** Writes the file of a new term. */
export const termAdd: Command = {
  name: 'term add',
  args: ['<text>'],
  options: [
    {flags: '--en <text>', words: 'option.en'},
    {flags: '--domain <name>', words: 'option.newDomain'},
    {flags: '--id <id>', words: 'option.termId'},
    {flags: '--pos <name>', words: 'option.pos'},
    {flags: '--pinyin <text>', words: 'option.pinyin'},
  ],
  run: async call => {
    const say = termWords(call)
    const [zh = ''] = call.args
    const en = call.option('en')?.trim() ?? ''
    const domain = call.option('domain') ?? 'general'
    const named = call.option('id')
    const id = named === undefined ? undefined : termId(named)
    const problem =
      zh.trim() === '' || en === ''
        ? say('add.needsBoth')
        : named !== undefined && !id
          ? say('add.noId', {id: named})
          : termId(domain) === undefined
            ? say('add.noDomain', {domain})
            : undefined
    if (problem !== undefined) {
      call.terminal.err(`${problem}\n`)
      return 2
    }
    // With its dictionary of readings: nothing else needs that.
    const {draftTerm} = await import('../../../terms/draft-term.ts')
    return withReadable(call, (project, {glossary}) => {
      const twin = glossary.find(term => term.domain === domain && term.zh.some(({term: form}) => form === zh.trim()))
      if (twin) {
        call.terminal.err(`${say('add.twin', {zh: zh.trim(), id: twin.id, path: twin.path})}\n`)
        return 2
      }
      const taken = new Set([
        ...glossary.map(term => term.id as string),
        ...project.files.terms.map(({path}) => path.slice(path.lastIndexOf('/') + 1, -'.yml'.length)),
      ])
      if (id && taken.has(id)) {
        call.terminal.err(`${say('add.taken', {id})}\n`)
        return 2
      }
      return add(call, {zh: zh.trim(), en, domain, ...(id ? {id} : {})}, {project, glossary, taken, draftTerm})
    })
  },
}

interface Place {
  readonly project: Parameters<typeof write>[1]
  readonly glossary: Glossary
  readonly taken: ReadonlySet<string>
  readonly draftTerm: typeof DraftTerm
}

const add = (
  call: Call,
  asked: {readonly zh: string; readonly en: string; readonly domain: string; readonly id?: TermId},
  {project, glossary, taken, draftTerm}: Place,
): Status => {
  const say = termWords(call)
  const [pos, pinyin] = [call.option('pos'), call.option('pinyin')]
  const term = draftTerm(
    {...asked, ...(pos === undefined ? {} : {pos}), ...(pinyin === undefined ? {} : {pinyin})},
    newIds(taken),
  )
  const path = `glossary/${term.domain}/${term.id}.yml`
  if (!write(call, project, [{path, text: writeTerm(term)}])) return 2
  call.terminal.out(`${say('add.wrote', {path})}\n`)
  const reading = term.zh[0]?.pinyin
  if (term.unconfirmed.length > 0 && reading !== undefined)
    call.terminal.err(`${say('add.reading', {pinyin: reading})}\n`)
  for (const other of findTerms(glossary, asked.zh)) {
    call.terminal.err(`${say('add.shared', {zh: asked.zh, id: other.id, domain: other.domain})}\n`)
  }
  return 0
}
