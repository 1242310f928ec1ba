import type {Form, Term} from '../../../bitext/glossary.ts'
import {edition} from '../../../edition.ts'
import type {TermUse} from '../../../terms/uses.ts'
import {termUses} from '../../../terms/uses.ts'
import type {Call, Command} from '../../command.ts'
import {namedTerm, termWords} from '../../named-term.ts'
import {isUnusable, openHere, reportUnread, textsOf} from '../../open.ts'
import {progressOf} from '../../progress.ts'
import {marked} from '../../report/lined-up.ts'
import type {TextOf} from '../../report/point-at.ts'
import {pointer} from '../../report/point-at.ts'
import {table} from '../../report/table.ts'
import {shownRecord} from '../../terms/term-record.ts'

/** How many places are shown without `--all`. */
const shown = 10

/** One term: its forms with how often each is used, what it means, every place where it stands. */
export const termShow: Command = {
  name: 'term show',
  args: ['<term>'],
  options: [
    {flags: '--all', words: 'option.all'},
    {flags: '--format <format>', words: 'option.format', choices: ['pretty', 'json']},
  ],
  run: async call => {
    const project = openHere(call)
    if (!project) return 2
    progressOf(call, project.files)('checking')
    const now = edition(project.files)
    const term = namedTerm(call, now.glossary, call.args[0] ?? '')
    const use = term && termUses(now).find(one => one.term === term)
    const textOf = textsOf(project.files)
    if (use && call.option('format') === 'json') call.terminal.out(shownRecord(use, pointer(textOf)))
    else if (use) call.terminal.page(asText(call, use, textOf))
    reportUnread(call, project, now.faults)
    return !use || isUnusable(now) ? 2 : 0
  },
}

const asText = (call: Call, use: TermUse, textOf: TextOf): string => {
  const say = termWords(call)
  const {term, uses} = use
  const list = call.flag('all') ? uses : uses.slice(0, shown)
  const left = uses.length - list.length
  return [
    `${term.id}\n\n`,
    `${table(formRows(call, use), [0, 1, 2, 4])}\n`,
    ...factsOf(call, term).map(([name, value]) => `\n${name}: ${value}`),
    `\n\n${say('places', {count: uses.length})}\n`,
    ...list.map(one => placeOf(call, one, textOf)),
    left > 0 ? `  ${say('more', {count: left})}\n` : '',
  ].join('')
}

/** Each form with its status and how often it stands there; a last line for what is rendered in none of them. */
const formRows = (call: Call, {term, uses, renderings, otherwise}: TermUse): readonly (readonly string[])[] => {
  const say = termWords(call)
  const row = (language: string, form: Form, count: number): readonly string[] => [
    language,
    form.term,
    say(`status.${form.status}`),
    String(count),
    [form.pinyin, form.pos, form.type, form.case].filter(part => part !== undefined).join(', '),
  ]
  return [
    ...term.zh.map(form => row(say('zh'), form, uses.filter(({annotation}) => annotation.form === form.term).length)),
    ...term.en.map(form => row(say('en'), form, renderings.get(form.term) ?? 0)),
    ...(otherwise === 0 ? [] : [['', say('otherwise'), '', String(otherwise), '']]),
  ]
}

const factsOf = (call: Call, term: Term): readonly (readonly [string, string])[] => {
  const say = termWords(call)
  const {docs, domains, near} = term.only
  const facts: readonly (readonly [string, string | undefined])[] = [
    [say('file'), term.path],
    [say('domain'), term.domain],
    [say('kind'), term.kind],
    [say('definition'), term.definition.zh],
    [say('definition'), term.definition.en],
    [say('source'), term.source],
    [say('note'), term.note],
    [say('notIn'), term.notIn.join('、')],
    [say('keep'), term.keep ? say('yes') : undefined],
    [say('only'), [...docs, ...domains, ...near].join(', ')],
    [say('except'), [...term.except].map(([id, reason]) => `${id} (${reason})`).join(', ')],
    [say('unconfirmed'), term.unconfirmed.join(', ')],
  ]
  return facts.flatMap(([name, value]) => (value ? [[name, value] as const] : []))
}

const placeOf = (call: Call, {path, pair, host, annotation}: TermUse['uses'][number], textOf: TextOf): string => {
  const {color} = call.terminal
  const at = pointer(textOf)(pair.entry ? {path: pair.entry.path, range: pair.entry.place} : {path, range: pair.place})
  const english =
    host.rendering.type === 'english'
      ? marked(host.rendering.en.plain, annotation.en ? [annotation.en] : [], color)
      : termWords(call)('notTranslated')
  return `\n  ${at}  ${pair.id}\n  ${marked(pair.zh.plain, [annotation.zh], color)}\n  ${english}\n`
}
