import {basename, dirname, resolve} from 'node:path'
import {readTerm} from '../../../annotate/read-term.ts'
import type {TextFile} from '../../../bitext/document.ts'
import type {TermId} from '../../../bitext/ids.ts'
import type {Reading} from '../../../edition.ts'
import {read} from '../../../edition.ts'
import type {ImportFormat} from '../../../exchange/formats.ts'
import {formatOf, importFormats, readExchange} from '../../../exchange/formats.ts'
import {heldByTbx} from '../../../exchange/held-by-tbx.ts'
import type {ExchangeReading} from '../../../exchange/incoming.ts'
import type {Verdict} from '../../../exchange/plan-import.ts'
import {planImport} from '../../../exchange/plan-import.ts'
import {onDisk} from '../../../project/file-tree.ts'
import type {Project} from '../../../project/open.ts'
import {readText} from '../../../project/read-text.ts'
import type {Call, Command, Status} from '../../command.ts'
import {exchangeWords, remarkLine} from '../../exchange-words.ts'
import {openHere, reportFaults, reportUnread, textsOf} from '../../open.ts'
import {verdictLines} from '../../report/verdict-lines.ts'
import {withProject, write} from '../../writing.ts'

/**
 * Terms of a TBX file or a table against ours: what would be new, changed, the same, refused. `--write` writes new ones
 * and what changed in drafts; what was reviewed is never written over.
 */
export const termImport: Command = {
  name: 'term import',
  args: ['<file>'],
  options: [
    {flags: '--write', words: 'option.writeTerms'},
    {flags: '--format <format>', words: 'option.format', choices: importFormats},
    {flags: '--domain <name>', words: 'option.toDomain'},
  ],
  run: async call => {
    const [file = ''] = call.args
    const format = formatFor(call, file)
    const incoming = format && readFile(call, file, format)
    if (!incoming) return 2
    const work = (project: Project, reading: Reading): Status => importInto(call, project, reading, incoming, format)
    if (call.flag('write')) return withProject(call, work)
    const project = openHere(call)
    if (!project) return 2
    const reading = read(project.files)
    reportUnread(call, project, reading.faults)
    if (reading.faults.some(({fatal, path}) => fatal && path.startsWith('glossary/'))) {
      call.terminal.err(`${exchangeWords(call.tongue)('unread')}\n`)
      return 2
    }
    return work(project, reading)
  },
}

const formatFor = (call: Call, file: string): ImportFormat | undefined => {
  const say = exchangeWords(call.tongue)
  const format = importFormats.find(name => name === call.option('format')) ?? formatOf(file)
  if (format === 'markdown') call.terminal.err(`${say('pageIn')}\n`)
  else if (format === undefined) call.terminal.err(`${say('noFormat', {file, known: importFormats.join('|')})}\n`)
  else return format
  return undefined
}

/** What the file says; nothing where it cannot be used, which is said on standard error. */
const readFile = (call: Call, file: string, format: ImportFormat): ExchangeReading | undefined => {
  const path = resolve(call.terminal.folder, file)
  const found = readText(onDisk(dirname(path)), basename(path))
  if (!found.file) {
    reportFaults(call, [{...found.fault, path: file}], () => undefined)
    return undefined
  }
  const reading = readExchange(found.file.text, Buffer.byteLength(found.file.text), format)
  if (!reading.fatal) return reading
  call.terminal.err(`${remarkLine(file, reading.fatal, call.tongue)}\n`)
  return undefined
}

const importInto = (
  call: Call,
  project: Project,
  {glossary, registers, attic}: Reading,
  incoming: ExchangeReading,
  format: ImportFormat,
): Status => {
  const [file = ''] = call.args
  const domain = call.option('domain')
  const listed = new Set<TermId>(
    [...registers, ...attic].flatMap(({entries}) => entries.flatMap(({review}) => [...(review?.terms.keys() ?? [])])),
  )
  const verdicts = planImport(incoming.terms, {
    glossary,
    listed,
    textOf: textsOf(project.files),
    read: readTerm,
    hold: format === 'tbx' ? heldByTbx : term => term,
    ...(domain === undefined ? {} : {domain}),
  })
  const all = inOrder(incoming, verdicts)
  call.terminal.out(verdictLines(call, file, all))
  for (const {file: unfit, faults} of all.filter(verdict => verdict.kind === 'unfit'))
    reportFaults(call, faults, path => (path === unfit.path ? unfit.text : undefined))
  tellPassed(call, incoming)
  const files = all.flatMap(verdict => (verdict.kind === 'new' || verdict.kind === 'changed' ? [verdict.file] : []))
  if (!tellWritten(call, project, files)) return 2
  return all.some(({kind}) => kind === 'refused' || kind === 'unfit') ? 1 : 0
}

/** What becomes of every entry of the file, in its order. */
const inOrder = ({terms, refused}: ExchangeReading, verdicts: readonly Verdict[]): readonly Verdict[] => {
  const all = [
    ...verdicts.map((verdict, index) => ({verdict, line: terms[index]?.at.line ?? 0})),
    ...refused.map(remark => ({verdict: {kind: 'refused', remark} as const, line: remark.line})),
  ]
  return all.toSorted((a, b) => a.line - b.line).map(({verdict}) => verdict)
}

const tellPassed = (call: Call, {passedOver}: ExchangeReading): void => {
  if (passedOver.size === 0) return
  const say = exchangeWords(call.tongue)
  call.terminal.err(`${say('passedOver')}\n`)
  for (const [name, {count, line}] of passedOver) call.terminal.err(`  ${say('passed', {name, count, line})}\n`)
}

/** Writes the drafts where that was asked for, or says that it would; whether it went well. */
const tellWritten = (call: Call, project: Project, files: readonly TextFile[]): boolean => {
  const say = exchangeWords(call.tongue)
  const {out} = call.terminal
  if (files.length === 0) out(`${say('nothing')}\n`)
  else if (!call.flag('write')) out(`${say('would', {count: files.length})}\n`)
  else if (!write(call, project, files)) return false
  else out(`${say('wrote', {count: files.length})}\n`)
  return true
}
