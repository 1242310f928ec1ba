import {VFileMessage} from 'vfile-message'
import type {Finding, Severity} from '../bitext/finding.ts'
import type {Tongue} from '../locales/words.ts'
import {speak, speakAny} from '../locales/words.ts'
import {ruleOf} from './catalogue.ts'
import {excerpt} from './excerpt.ts'
import type {LocatedFinding, Position} from './located.ts'
import {located} from './located.ts'
import type {Rule} from './rule.ts'

/** Words that any rule may need. */
const commonWords = {
  en: {
    threw: 'The rule {{rule}} broke off here: {{reason}}. What it would have said is missing from this report',
    cause: 'Because of {{place}}',
  },
  zh: {
    threw: '规则 {{rule}} 在此处中断：{{reason}}。本报告缺少它的结果',
    cause: '原因见 {{place}}',
  },
} as const

/** `fatal` as vfile and its reporters understand it: error, warning, information. */
const fatalOf: Readonly<Record<Severity, boolean | undefined>> = {error: true, warning: false, info: undefined}

/** The page of a rule in this repository. */
export const pageOf = (id: string, tongue: Tongue): string => `docs/${tongue === 'zh' ? 'zh/' : ''}rules/${id}.md`

/**
 * Findings as messages, in their order: `file`, `place`, `ruleId`, `source`, `url` (the rule's page), `actual`,
 * `expected`, `note` (why the rule exists and what to do) and `cause`, which names its file in words.
 */
export const messages = (
  findings: readonly Finding[],
  textOf: (path: string) => string | undefined,
  tongue: Tongue,
  rule: (id: string) => Rule | undefined = ruleOf,
): readonly VFileMessage[] => {
  const sentence = speaker(tongue, rule)
  const say = speak(commonWords.en, commonWords.zh, tongue)
  return located(findings, textOf).map(finding => {
    const {position, cause, actual, expected} = finding
    const found = rule(finding.rule)
    const message = new VFileMessage(sentence(finding), {
      source: 'duizhao',
      ruleId: finding.rule,
      ...(position ? {place: placeOf(position)} : {}),
      ...(cause ? {cause: causeOf(finding, say('cause', {place: pointAt(cause.path, finding.causePosition)}))} : {}),
    })
    message.file = finding.at.path
    message.fatal = fatalOf[finding.severity] ?? undefined
    message.url = found?.page ?? pageOf(finding.rule, tongue)
    if (actual !== undefined) message.actual = actual
    if (expected !== undefined) message.expected = [...expected]
    if (found) message.note = `${found.why[tongue]}${tongue === 'en' ? ' ' : ''}${found.remedy[tongue]}`
    return message
  })
}

type Sentence = (finding: Pick<Finding, 'rule' | 'message' | 'values'>) => string

/** Says findings in a tongue, each with the words of its rule. A message without words is shown as its key and values. */
export const speaker = (tongue: Tongue, rule: (id: string) => Rule | undefined = ruleOf): Sentence => {
  const says = new Map<string, Sentence>()
  return finding => {
    const say = says.get(finding.rule) ?? speakerOf(rule(finding.rule), tongue)
    says.set(finding.rule, say)
    return say(finding)
  }
}

const speakerOf = (rule: Rule | undefined, tongue: Tongue): Sentence => {
  const [en, zh] = [
    {...rule?.words.en, ...commonWords.en},
    {...rule?.words.zh, ...commonWords.zh},
  ]
  const say = speakAny(en, zh, tongue)
  const has = (key: string): boolean => Object.hasOwn(en, key) || Object.hasOwn(en, `${key}_other`)
  return ({rule: id, message, values}) =>
    has(message) ? say(message, briefly(values)) : `${id}: ${message} ${JSON.stringify(values)}`
}

/** Values fit for a line: a name of thousands of letters is no help to its reader. */
const briefly = (values: Finding['values']): Finding['values'] =>
  Object.fromEntries(Object.entries(values).map(([key, value]) => [key, isLong(value) ? shortened(value) : value]))

/** Each line for itself: a value may be a list. */
const shortened = (value: string): string =>
  value
    .split('\n')
    .map(line => excerpt(line, longest))
    .join('\n')

const isLong = (value: string | number): value is string => typeof value === 'string' && value.length > longest

/** Characters of a line that are shown at most. */
const longest = 1_000

const placeOf = ({start, end}: Position) => ({start: {...start}, end: {...end}})

/** `path:line:column`, or the path alone. */
const pointAt = (path: string, position: Position | undefined): string =>
  position ? `${path}:${position.start.line}:${position.start.column}` : path

const causeOf = ({cause, causePosition}: LocatedFinding, reason: string): VFileMessage => {
  const message = new VFileMessage(reason, causePosition ? {place: placeOf(causePosition)} : {})
  message.file = cause?.path ?? ''
  return message
}
