import {edition} from '../../../edition.ts'
import type {TermUse} from '../../../terms/uses.ts'
import {mainForm, termUses} from '../../../terms/uses.ts'
import type {Command} from '../../command.ts'
import type {TermWords} from '../../named-term.ts'
import {termWords} from '../../named-term.ts'
import {isUnusable, openHere, reportUnread} from '../../open.ts'
import {progressOf} from '../../progress.ts'
import {table} from '../../report/table.ts'
import {termRecord} from '../../terms/term-record.ts'

/** The terms of the glossary with how often each is used. */
export const termList: Command = {
  name: 'term list',
  args: [],
  options: [
    {flags: '--domain <name>', words: 'option.domain'},
    {flags: '--unused', words: 'option.unused'},
    {flags: '--format <format>', words: 'option.format', choices: ['pretty', 'json']},
  ],
  run: async call => {
    const project = openHere(call)
    if (!project) return 2
    const say = termWords(call)
    progressOf(call, project.files)('checking')
    const now = edition(project.files)
    const domain = call.option('domain')
    const domains = [...new Set(now.glossary.map(term => term.domain))].toSorted()
    if (domain !== undefined && !domains.includes(domain)) {
      call.terminal.err(`${say('noDomain', {name: domain, known: domains.join(', ')})}\n`)
      return 2
    }
    const all = termUses(now)
    const shown = all
      .filter(({term}) => domain === undefined || term.domain === domain)
      .filter(({uses}) => !call.flag('unused') || uses.length === 0)
    call.terminal.out(call.option('format') === 'json' ? asJson(shown) : asText(say, shown, all.length === 0))
    reportUnread(call, project, now.faults)
    return isUnusable(now) ? 2 : 0
  },
}

const asText = (say: TermWords, shown: readonly TermUse[], isEmpty: boolean): string => {
  if (shown.length === 0) return `${say(isEmpty ? 'none' : 'noneLeft')}\n`
  const head = [say('id'), say('uses'), say('otherwise'), say('zh'), say('pinyin'), say('en')]
  const rows = shown.map(({term, uses, otherwise}) => {
    const zh = mainForm(term.zh)
    return [
      term.id,
      String(uses.length),
      otherwise === 0 ? '' : String(otherwise),
      zh?.term ?? '',
      `${zh?.pinyin ?? ''}${term.unconfirmed.includes('pinyin') ? ' ?' : ''}`,
      mainForm(term.en)?.term ?? '',
    ]
  })
  const used = shown.filter(({uses}) => uses.length > 0).length
  return `${table([head, ...rows], [0, 3, 4, 5])}\n\n${say('sum', {count: shown.length, used})}\n`
}

/** `schemas/term-list.schema.json`. */
const asJson = (shown: readonly TermUse[]): string =>
  `${JSON.stringify({version: 1, terms: shown.map(termRecord)}, null, 2)}\n`
