import stringWidth from 'string-width'
import type {VFileMessage} from 'vfile-message'
import type {SegmentChange} from '../../bitext/comparison.ts'
import type {Run} from '../../bitext/difference.ts'
import {messages} from '../../check/messages.ts'
import {pointer} from '../report/point-at.ts'
import {printMessages} from '../report/print-messages.ts'
import {harmless, painted, sideBySide, sideOf, wrapped} from './columns.ts'
import type {DiffFormat, DocumentChanges, Told} from './diff.ts'
import {byDocument} from './diff.ts'
import {statTable} from './stat.ts'
import {countsOf, documentsOf, factOf, followedSign, kindsOf, renderingOf, termsOf} from './words.ts'

/** For people at a terminal: the quads of each document, both languages before and after; then terms, findings, counts. */
export const pretty: DiffFormat<'pretty'> = {
  format: 'pretty',
  print: told => {
    const {diff, say, isStat} = told
    const {changes, terms, documents, findings} = diff.comparison
    const names = {before: diff.before.label, after: diff.after.label}
    if (changes.length + terms.length + documents.length + findings.appeared.length + findings.gone.length === 0)
      return `${say(diff.isPart ? 'nothingLeft' : 'nothing', names)}\n`
    const parts = isStat
      ? [statTable(told)]
      : [
          ...documentsOf(told),
          ...byDocument(changes).map(each => documentOf(each, told)),
          termLines(told),
          findingLines(told),
        ]
    return `${[say('title', names), ...parts, countsOf(told).join(told.say('comma'))].filter(part => part !== '').join('\n\n')}\n`
  },
}

const documentOf = ({path, words, punctuation, spacing, quiet}: DocumentChanges, told: Told): string => {
  const {say} = told
  const group = (changes: readonly SegmentChange[], title: string): readonly string[] =>
    changes.length === 0 ? [] : [`  ${title}\n${changes.map(change => quadOf(change, told)).join('\n')}`]
  return [
    heading(path, told),
    ...words.map(change => quadOf(change, told)),
    ...group(punctuation, say('count.punctuation', {count: punctuation.length})),
    ...group(spacing, say('count.spacing', {count: spacing.length})),
    ...group(quiet, say('quiet')),
  ].join('\n\n')
}

const heading = (text: string, {color, width}: Told): string => {
  const line = `${text} ${'─'.repeat(Math.max(3, Math.min(width, 100) - stringWidth(text) - 1))}`
  return color ? `\u001b[1m${line}\u001b[22m` : line
}

/** One segment: where, what became of it, the facts, the Chinese and the English. */
const quadOf = (change: SegmentChange, told: Told): string => {
  const {diff, say, color} = told
  const {before, after, facts, zh, en} = change
  const standing = after ?? before
  const side = after ? diff.after : diff.before
  const spot = standing && {path: standing.path, range: standing.pair.place}
  const place = spot ? pointOf(side)(spot).slice(spot.path.length + 1) : ''
  const head = `  ${change.id}  ${place}  ${harmless(kindsOf(change, say).join(' · '))}`
  const told1 = facts.map(
    fact => `    ${followedSign[fact.followed]} ${harmless(factOf(fact, say))} (${say(`followed.${fact.followed}`)})`,
  )
  const rows =
    change.kinds.length === 0
      ? wrapped(painted(standing?.pair.zh.plain ?? '', 'faint'), told.width - 6, color)
          .slice(0, 1)
          .map(row => `    ${row}`)
      : [...row('中', zh, told), ...englishRow(change, en, told)]
  return [head, ...told1, ...rows].join('\n')
}

const points = new WeakMap<Told['diff']['before'], ReturnType<typeof pointer>>()

/** The lines of each file are counted once for a side. */
const pointOf = (side: Told['diff']['before']): ReturnType<typeof pointer> => {
  const known = points.get(side) ?? pointer(side.textOf)
  points.set(side, known)
  return known
}

const englishRow = ({before, after}: SegmentChange, en: readonly Run[], told: Told): readonly string[] => {
  const {say, color} = told
  const label = 'En'
  if (en.length > 0) return row(label, en, told)
  const [was, now] = [renderingOf(before?.pair, say), renderingOf(after?.pair, say)]
  const said = was === now || was === undefined ? now : now === undefined ? was : `${was} → ${now}`
  return said === undefined ? [] : [`    ${label}  ${wrapped(painted(said, 'faint'), told.width, color).join(' ')}`]
}

/** One language: side by side where it changed and the terminal is wide enough, one below the other where not. */
const row = (label: string, runs: readonly Run[], {width, color}: Told): readonly string[] => {
  const margin = `    ${label}  `
  const indent = ' '.repeat(stringWidth(margin))
  const room = Math.max(20, width - indent.length)
  const lines = (): readonly string[] => {
    if (!runs.some(({type}) => type !== 'same')) return wrapped(sideOf(runs, 'after', color), room, color)
    if (!runs.some(({type}) => type !== 'added')) return wrapped(sideOf(runs, 'after', color), room, color)
    if (!runs.some(({type}) => type !== 'removed')) return wrapped(sideOf(runs, 'before', color), room, color)
    const [was, now] = [sideOf(runs, 'before', color), sideOf(runs, 'after', color)]
    if (width >= 80) return sideBySide(was, now, Math.floor((room - 3) / 2), ' │ ', color)
    return [...wrapped(was, room, color), ...wrapped(now, room, color)]
  }
  return lines().map((line, index) => `${index === 0 ? margin : indent}${line}`)
}

const termLines = (told: Told): string => {
  const terms = termsOf(told)
  if (terms.length === 0) return ''
  const lines = terms.map(({id, is, forms, others, segments}) =>
    harmless(`  ${[id, is, ...forms, others, `(${segments})`].filter(part => part !== '').join('  ')}`),
  )
  return [heading(told.say('terms'), told), ...lines].join('\n')
}

const findingLines = (told: Told): string => {
  const {diff, ruleOf, say, tongue, color} = told
  const {appeared, gone} = diff.comparison.findings
  const groups = [
    [say('finding.appeared'), alone(messages(appeared, diff.after.textOf, tongue, ruleOf))],
    [say('finding.gone'), alone(messages(gone, diff.before.textOf, tongue, ruleOf))],
  ] as const
  return groups
    .flatMap(([name, found]) =>
      found.length === 0
        ? []
        : [`${heading(`${say('findings')}: ${name}`, told)}\n${printMessages(found, color, tongue)}`],
    )
    .join('\n\n')
}

/** Without what caused them: that stands in the quads. */
const alone = (found: readonly VFileMessage[]): readonly VFileMessage[] =>
  found.map(message => {
    message.cause = undefined
    return message
  })
