import {byId} from '../../check/catalogue.ts'
import type {Rule} from '../../check/rule.ts'
import {compare} from '../../compare/compare.ts'
import {diffEn, diffZh} from '../../locales/diff.ts'
import {speak} from '../../locales/words.ts'
import {readInBoth} from '../../read-in-both.ts'
import type {Call, Command} from '../command.ts'
import type {Diff} from '../diff/diff.ts'
import {diffFormats} from '../diff/formats.ts'
import type {Selection} from '../diff/select.ts'
import {isDocument, select, states} from '../diff/select.ts'
import type {Compared} from '../diff/two-editions.ts'
import {twoEditions} from '../diff/two-editions.ts'
import {failOn, statusOf} from '../fail-on.ts'
import {progressOf} from '../progress.ts'
import {prefixOf} from '../reported.ts'
import {rulesHere} from '../rules-here.ts'
import {reportSide, sidesOf} from '../sides.ts'

/** What changed between two revisions, or between one and the working tree, segment by segment. Writes nothing. */
export const diff: Command = {
  name: 'diff',
  args: ['[a]', '[b]'],
  options: [
    {flags: '--format <format>', words: 'option.format', choices: diffFormats.map(({format}) => format)},
    {flags: '--stat', words: 'option.stat'},
    {flags: '--state <state>', words: 'option.state', choices: states},
    {flags: '--doc <name>', words: 'option.doc'},
    {flags: '--term <id>', words: 'option.term'},
    {flags: '--rule <rule>', words: 'option.rule'},
    {flags: '--links <address>', words: 'option.links'},
    failOn,
  ],
  run: async call => {
    const rules = await rulesHere(call)
    const sides = rules && sidesOf(call, call.args, rules)
    if (!sides) return 2
    const ruleOf = byId(rules)
    const {before, after} = sides
    progressOf(call, after.project.files)('checking')
    const [was, now] = await twoEditions(before.project.files, after.project.files, rules)
    // What cannot be read is said, and the rest is shown.
    reportSide(call, before, was.faults)
    reportSide(call, after, now.faults)
    const selection = selectionOf(call)
    if (!isKnown(call, selection, [was, now], ruleOf)) return 2
    const isPart = Object.keys(selection).length > 0
    const whole = compare(...readInBoth(was, now))
    const found: Diff = {before, after, comparison: isPart ? select(whole, selection) : whole, isPart}
    const {terminal, tongue} = call
    const links = call.option('links')
    const format = diffFormats.find(each => each.format === (call.option('format') ?? 'pretty')) ?? diffFormats[0]
    const printed = format.print({
      diff: found,
      ruleOf,
      say: speak(diffEn, diffZh, tongue),
      tongue,
      color: terminal.color,
      width: terminal.columns,
      isStat: call.flag('stat'),
      ...(links === undefined ? {} : {links}),
      prefix: prefixOf(after.project.root),
      command: ['duizhao diff', ...call.args].join(' '),
    })
    if (format.format === 'pretty') terminal.page(printed)
    else terminal.out(printed)
    return statusOf(call, found.comparison.findings.appeared)
  },
}

const selectionOf = (call: Call): Selection => {
  const [state, doc, term, rule] = ['state', 'doc', 'term', 'rule'].map(call.option)
  return {
    ...(state === undefined ? {} : {state}),
    ...(doc === undefined ? {} : {doc}),
    ...(term === undefined ? {} : {term}),
    ...(rule === undefined ? {} : {rule}),
  }
}

/** Whether what is asked for exists in either edition: a slip of the pen must not look as if nothing had changed. */
const isKnown = (
  {terminal, say}: Call,
  {doc, term, rule}: Selection,
  both: readonly Compared[],
  ruleOf: (id: string) => Rule | undefined,
): boolean => {
  const refuse = (words: string): boolean => {
    terminal.err(`${words}\n`)
    return false
  }
  if (rule !== undefined && !ruleOf(rule)) return refuse(say('findings.unknownRule', {name: rule}))
  if (term !== undefined && !both.some(({glossary}) => glossary.some(({id}) => id === term)))
    return refuse(say('diff.unknownTerm', {name: term}))
  const hasDocument = both.some(({documents}) => documents.some(({path}) => isDocument(path, doc)))
  return hasDocument || refuse(say('diff.unknownDocument', {name: doc ?? ''}))
}
