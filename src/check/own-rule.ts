import {ruleId} from '../bitext/ids.ts'
import type {AnyRemark, Rule, RuleOver} from './rule.ts'
import type {Subjects} from './subject.ts'

/** What a project's own rule may look at. */
const levels = ['pair', 'rendering', 'document', 'edition'] as const
const severities: readonly unknown[] = ['error', 'warning', 'info']

/** Whether a value that a file exports is meant to be a rule: whatever else it exports is its own affair. */
export const isMeantAsRule = (value: unknown): value is Readonly<Record<string, unknown>> =>
  isObject(value) && 'id' in value && 'check' in value

/** Why a value cannot be a rule: the name of the first field that is missing or wrong. */
export const wrongFieldOf = (value: Readonly<Record<string, unknown>>): string | undefined => {
  const {id, over, severity, words, examples, check} = value
  if (typeof id !== 'string' || !ruleId(id)) return 'id'
  if (!levels.some(level => level === over)) return 'over'
  if (!severities.includes(severity)) return 'severity'
  for (const field of ['summary', 'why', 'remedy']) if (!isInBoth(value[field], isText)) return field
  if (!isInBoth(words, isObject)) return 'words'
  if (!isObject(examples) || !Array.isArray(examples['wrong']) || !Array.isArray(examples['right'])) return 'examples'
  return typeof check === 'function' ? undefined : 'check'
}

/**
 * A rule of a project's own as one of ours, with the page or file that tells of it. What it yields is looked at before
 * anybody relies on it: a remark that says nothing, or nowhere, is a fault of the rule, as if it had thrown.
 */
export const ownRule = (rule: Rule, page: string): Rule => {
  switch (rule.over) {
    case 'pair':
      return guarded(rule, page)
    case 'rendering':
      return guarded(rule, page)
    case 'document':
      return guarded(rule, page)
    case 'edition':
      return guarded(rule, page)
    default:
      throw new RangeError(`a rule of one's own cannot look at "${rule.over}"`)
  }
}

const guarded = <Over extends keyof Subjects>(rule: RuleOver<Over>, page: string): RuleOver<Over> => {
  const defaults = Object.fromEntries(
    Object.entries(rule.options ?? {}).map(([name, option]) => [name, option.default]),
  )
  return {
    ...rule,
    given: defaults,
    page: rule.page ?? page,
    *check(subject, given = defaults) {
      for (const remark of rule.check(subject, given)) {
        const wrong = wrongIn(remark, rule.words.en)
        if (wrong !== undefined) throw new TypeError(`a remark of it has no usable \`${wrong}\``)
        yield remark
      }
    },
  }
}

/** The name of the first field of a remark that cannot be used. The types forbid it; plain JavaScript does not. */
const wrongIn = (remark: AnyRemark | undefined, words: Readonly<Record<string, string>>): string | undefined => {
  if (!isObject(remark)) return 'message'
  const {message, at}: Readonly<Record<string, unknown>> = remark
  if (typeof message !== 'string' || !(message in words || `${message}_other` in words)) return 'message'
  if (!isObject(at) || !isText(at['path'])) return 'at'
  const {range} = at
  return range === undefined || (isObject(range) && isOffset(range['start']) && isOffset(range['end']))
    ? undefined
    : 'at'
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

const isText = (value: unknown): value is string => typeof value === 'string' && value !== ''

const isOffset = (value: unknown): boolean => Number.isInteger(value) && Number(value) >= 0

const isInBoth = (value: unknown, is: (each: unknown) => boolean): boolean =>
  isObject(value) && is(value['en']) && is(value['zh'])
