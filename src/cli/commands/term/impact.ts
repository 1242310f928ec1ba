import type {Edition} from '../../../bitext/edition.ts'
import type {Status as FormStatus, Term} from '../../../bitext/glossary.ts'
import {edition} from '../../../edition.ts'
import type {FileChange} from '../../../pair/change-fields.ts'
import type {Project} from '../../../project/open.ts'
import {changePreferred} from '../../../terms/change-preferred.ts'
import type {Concerned, Impact, LiteralEdit} from '../../../terms/impact.ts'
import {impact} from '../../../terms/impact.ts'
import {mainForm} from '../../../terms/uses.ts'
import type {TextEdit} from '../../../yaml/text-edit.ts'
import {applyEdits} from '../../../yaml/text-edit.ts'
import type {Call, Command, Status} from '../../command.ts'
import {namedTerm, termWords} from '../../named-term.ts'
import {isUnusable, openHere, reportUnread, textsOf} from '../../open.ts'
import {progressOf} from '../../progress.ts'
import {marked} from '../../report/lined-up.ts'
import type {TextOf} from '../../report/point-at.ts'
import {pointer} from '../../report/point-at.ts'
import {withProject, write} from '../../writing.ts'

/** What follows where a term gets another English name; `--write` makes it so. */
export const termImpact: Command = {
  name: 'term impact',
  args: ['<term>'],
  options: [
    {flags: '--en <text>', words: 'option.en'},
    {flags: '--old <status>', words: 'option.old', choices: ['admitted', 'deprecated', 'forbidden']},
    {flags: '--write', words: 'option.writeTerm'},
    {flags: '--format <format>', words: 'option.format', choices: ['pretty', 'json']},
  ],
  run: async call => {
    if ((call.option('en') ?? '').trim() === '') {
      call.terminal.err(`${termWords(call)('impact.needsEnglish')}\n`)
      return 2
    }
    if (call.flag('write')) return withProject(call, project => follow(call, project))
    const project = openHere(call)
    return project ? follow(call, project) : 2
  },
}

const follow = (call: Call, project: Project): Status => {
  const say = termWords(call)
  const next = (call.option('en') ?? '').trim()
  progressOf(call, project.files)('checking')
  const now = edition(project.files)
  const term = namedTerm(call, now.glossary, call.args[0] ?? '')
  if (!term || isUnusable(now)) {
    reportUnread(call, project, now.faults)
    return 2
  }
  const was = mainForm(term.en)?.term ?? ''
  if (was === next) {
    call.terminal.err(`${say('impact.same', {en: next, id: term.id})}\n`)
    return 0
  }
  const file = project.files.terms.find(({path}) => path === term.path)
  const changed = file && changePreferred(file, term, next, oldStatus(call))
  const then = changed && editionWith(project, changed)
  const renewed = then?.glossary.find(({id}) => id === term.id)
  if (!changed || !then || !renewed) {
    call.terminal.err(`${say('impact.byHand', {path: term.path})}\n`)
    return 2
  }
  const found = impact(then, renewed, next)
  const textOf = textsOf(project.files)
  if (call.option('format') === 'json') call.terminal.out(asJson(renewed, was, next, found, textOf))
  else call.terminal.page(asText(call, renewed, {was, next}, found, textOf))
  if (call.flag('write')) return writeAll(call, project, changed, found)
  if (call.option('format') !== 'json') call.terminal.err(`${say('impact.nothing')}\n`)
  return 0
}

const statuses: readonly FormStatus[] = ['admitted', 'deprecated', 'forbidden']

const oldStatus = (call: Call): FormStatus => statuses.find(status => status === call.option('old')) ?? 'forbidden'

const editionWith = ({files}: Project, changed: {readonly path: string; readonly text: string}): Edition =>
  edition({...files, terms: files.terms.map(file => (file.path === changed.path ? changed : file))})

/** Writes the term and the edits, and says what is left. */
const writeAll = (call: Call, project: Project, term: FileChange, {change}: Impact): Status => {
  const say = termWords(call)
  const textOf = textsOf(project.files)
  const edits = new Map<string, TextEdit[]>()
  for (const {at, now} of change.flatMap(one => one.edits)) {
    if (!at.range) continue
    const list = edits.get(at.path) ?? []
    edits.set(at.path, [...list, {...at.range, text: now}])
  }
  const files = [...edits].map(([path, list]) => ({path, text: applyEdits(textOf(path) ?? '', list)}))
  const written = write(call, project, [term, ...files])
  if (!written) return 2
  const left = change.filter(one => one.edits.length === 0).length
  call.terminal.err(`${say('impact.wrote', {files: written.join(', ')})}\n`)
  call.terminal.err(`${left === 0 ? say('impact.done') : say('impact.left', {count: left})}\n`)
  return 0
}

const asText = (
  call: Call,
  term: Term,
  {was, next}: {readonly was: string; readonly next: string},
  found: Impact,
  textOf: TextOf,
): string => {
  const say = termWords(call)
  const sure = found.change.filter(one => one.edits.length > 0).length
  const titles = [
    say('impact.change', {count: found.change.length, sure}),
    say('impact.complies', {count: found.complies.length}),
    say('impact.otherSense', {count: found.otherSense.length}),
    say('impact.excepted', {count: found.excepted.length}),
    say('impact.missing', {count: found.missing.length}),
  ]
  const lists = [found.change, found.complies, found.otherSense, found.excepted, found.missing]
  const sections = lists.flatMap((list, index) =>
    index > 0 && list.length === 0
      ? []
      : [`\n${titles[index]}\n`, ...list.map(one => lineOf(call, term, one, textOf, index === 0))],
  )
  const zh = mainForm(term.zh)?.term ?? ''
  return `${say('impact.title', {id: term.id, zh, en: next, was})}\n${sections.join('')}`
}

const lineOf = (call: Call, term: Term, one: Concerned, textOf: TextOf, isWork: boolean): string => {
  const {pair, path, edits} = one
  const at = pointer(textOf)(pair.entry ? {path: pair.entry.path, range: pair.entry.place} : {path, range: pair.place})
  if (!isWork) return `  ${at}  ${pair.id}  ${pair.zh.plain.replaceAll('\n', ' ')}\n`
  const places = pair.annotations.filter(annotation => annotation.term === term.id).map(({zh}) => zh)
  const chinese = marked(pair.zh.plain, places, call.terminal.color)
  return `  ${at}  ${pair.id}\n    ${chinese}\n${englishOf(call, one, edits)}`
}

/** The English before and after the edits, or as it is. */
const englishOf = (call: Call, {pair}: Concerned, edits: readonly LiteralEdit[]): string => {
  const say = termWords(call)
  if (pair.rendering.type !== 'english') return ''
  if (edits.length === 0) return `    ${say('impact.hand')}: ${pair.rendering.en.plain.replaceAll('\n', ' ')}\n`
  return edits.map(({was, now}) => `    - ${was}\n    + ${now}\n`).join('')
}

/** `schemas/term-impact.schema.json`. */
const asJson = (term: Term, was: string, next: string, found: Impact, textOf: TextOf): string => {
  const point = pointer(textOf)
  const record = ({path, pair, edits}: Concerned) => ({
    id: pair.id,
    source: point({path, range: pair.place}),
    zh: pair.zh.plain,
    ...(pair.rendering.type === 'english' ? {en: pair.rendering.en.plain} : {}),
    ...(edits.length > 0 ? {edits: edits.map(({at, ...edit}) => ({place: point(at), ...edit}))} : {}),
  })
  const lists = Object.fromEntries(Object.entries(found).map(([name, list]) => [name, list.map(record)]))
  return `${JSON.stringify({version: 1, term: term.id, was, now: next, ...lists}, null, 2)}\n`
}
