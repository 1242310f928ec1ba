import {relative, resolve, sep} from 'node:path'
import {readGlossary} from '../../../annotate/read-glossary.ts'
import type {TermFields} from '../../../bitext/glossary.ts'
import type {ExportFormat} from '../../../exchange/formats.ts'
import {exportFormats, formatOf} from '../../../exchange/formats.ts'
import type {LeftOut} from '../../../exchange/held-by-tbx.ts'
import {leftOutOf} from '../../../exchange/held-by-tbx.ts'
import {leftOutOfPage, writeMarkdown} from '../../../exchange/write-markdown.ts'
import {writeTable} from '../../../exchange/write-table.ts'
import {writeTbx} from '../../../exchange/write-tbx.ts'
import {place, stage} from '../../../project/atomic.ts'
import type {Project} from '../../../project/open.ts'
import type {Call, Command} from '../../command.ts'
import {exchangeWords} from '../../exchange-words.ts'
import {termWords} from '../../named-term.ts'
import {openHere, reportUnread} from '../../open.ts'

/** The terms for other tools, with what each loses named in the export and summed up on standard error. */
export const termExport: Command = {
  name: 'term export',
  args: [],
  options: [
    {flags: '--format <format>', words: 'option.format', choices: exportFormats},
    {flags: '--out <file>', words: 'option.outFile'},
    {flags: '--domain <name>', words: 'option.domain'},
  ],
  run: async call => {
    const project = openHere(call)
    if (!project) return 2
    const say = exchangeWords(call.tongue)
    const {glossary, faults} = readGlossary(project.files.terms)
    const unread = [...project.files.faults.filter(({path}) => path.startsWith('glossary/')), ...faults]
    reportUnread(call, project, unread)
    if (unread.some(({fatal}) => fatal)) {
      call.terminal.err(`${say('unread')}\n`)
      return 2
    }
    const domain = call.option('domain')
    const domains = [...new Set(glossary.map(term => term.domain))].toSorted()
    if (domain !== undefined && !domains.includes(domain)) {
      call.terminal.err(`${termWords(call)('noDomain', {name: domain, known: domains.join(', ')})}\n`)
      return 2
    }
    const out = call.option('out')
    const format = exportFormats.find(name => name === call.option('format')) ?? formatOf(out ?? '') ?? 'tbx'
    const terms = glossary.filter(term => domain === undefined || term.domain === domain)
    const text = written(terms, format, project)
    if (out === undefined) call.terminal.out(text)
    else if (isOfProject(call, project, out)) {
      call.terminal.err(`${say('outInside', {file: out})}\n`)
      return 2
    } else {
      place(stage(resolve(call.terminal.folder, out), text))
      call.terminal.err(`${say('exported', {count: terms.length, file: out})}\n`)
    }
    tellLost(call, terms, format)
    return 0
  },
}

/** What an export says does not depend on the language of the command. */
const written = (terms: readonly TermFields[], format: ExportFormat, {files}: Project): string => {
  const [en, zh] = [exchangeWords('en'), exchangeWords('zh')]
  const {title} = files.metadata
  switch (format) {
    case 'tbx':
    case 'tbx2':
      return writeTbx(terms, format === 'tbx' ? 3 : 2, {
        title: en('title', {title: title.en}),
        origin: en('origin'),
        leftOut: en('leftOut'),
      })
    case 'csv':
      return writeTable(terms, ',')
    case 'tsv':
      return writeTable(terms, '\t')
    case 'markdown':
      return writeMarkdown(terms, {
        title: `${zh('title', {title: title.zh})} ${en('title', {title: title.en})}`,
        status: status => `${zh(`status.${status}`)} ${en(`status.${status}`)}`,
        source: `${zh('source')}${en('source')}`,
        note: `${zh('note')}${en('note')}`,
        exact: `${zh('exact')} ${en('exact')}`,
        leftOut: en('leftOut'),
      })
    default:
      return format satisfies never
  }
}

/** Whether `out` is a file that the project lives on. */
const isOfProject = ({terminal}: Call, {root}: Project, out: string): boolean => {
  const path = relative(root, resolve(terminal.folder, out)).split(sep).join('/')
  return /^(?:source|translations|glossary|\.duizhao|\.git)(?:\/|$)|^duizhao\.yml$/.test(path)
}

const tellLost = (call: Call, terms: readonly TermFields[], format: ExportFormat): void => {
  const lost = terms.map(lostBy(format)).filter(list => list.length > 0)
  if (lost.length === 0) return
  const say = exchangeWords(call.tongue)
  const fields = lost.map(list => new Set(list.map(({field}) => field)))
  call.terminal.err(`${say('lost', {count: lost.length})}\n`)
  for (const field of new Set(fields.flatMap(set => [...set]))) {
    call.terminal.err(`  ${say('lostField', {field, count: fields.filter(set => set.has(field)).length})}\n`)
  }
}

const lostBy = (format: ExportFormat): ((term: TermFields) => readonly LeftOut[]) => {
  if (format === 'markdown') return leftOutOfPage
  return format === 'csv' || format === 'tsv' ? () => [] : leftOutOf
}
