import type {GivenOptions, RuleOptions, RuleSettings} from '../bitext/edition.ts'
import type {Severity} from '../bitext/finding.ts'
import type {RuleId} from '../bitext/ids.ts'
import type {OptionsOf, RuleOption} from '../check/options.ts'
import type {FieldReader} from '../yaml/fields.ts'
import type {YamlNode} from '../yaml/tree.ts'
import {fieldOf} from '../yaml/tree.ts'

/** What may be said of a rule. */
export const ruleLevels = ['error', 'warning', 'info', 'off'] as const satisfies readonly (Severity | 'off')[]

/** The rules that a configuration may name, and the options of those that have any. */
export interface KnownRules {
  readonly rules: readonly RuleId[]
  readonly options?: ReadonlyMap<RuleId, OptionsOf>
}

/** What a configuration says of rules. */
export interface ReadRules {
  readonly rules: RuleSettings
  readonly options: RuleOptions
}

/**
 * Reads `rules`: for each rule a severity, or a mapping of `severity` and the options that the rule has. Where it is
 * `isOpen` which rules there are, a name that is not known is passed over.
 */
export const readRules = (
  reader: FieldReader,
  node: YamlNode | undefined,
  {rules: known, options: optionsOf = new Map()}: KnownRules,
  isOpen: boolean,
): ReadRules => {
  const [rules, options] = [new Map<RuleId, Severity | 'off'>(), new Map<RuleId, GivenOptions>()]
  const mapping = node && (isOpen ? reader.names(node, 'rules') : reader.mapping(node, 'rules', known))
  for (const {key, value} of mapping?.entries ?? []) {
    const rule = known.find(id => id === key.value)
    if (!rule) continue
    if (value.type === 'scalar') {
      const level = reader.oneOf(value, rule, ruleLevels)
      if (level) rules.set(rule, level)
      continue
    }
    const own: OptionsOf = optionsOf.get(rule) ?? {}
    const fields = reader.mapping(value, rule, ['severity', ...Object.keys(own)])
    const severity = fields && fieldOf(fields, 'severity')?.value
    const level = severity && reader.oneOf(severity, `${rule}.severity`, ruleLevels)
    if (level) rules.set(rule, level)
    const values = Object.entries(own).flatMap(([name, option]) => {
      const given = fields && fieldOf(fields, name)?.value
      const read = given && readOption(reader, given, `${rule}.${name}`, option)
      return read === undefined ? [] : [[name, read] as const]
    })
    if (values.length > 0) options.set(rule, Object.fromEntries(values))
  }
  return {rules, options}
}

const readOption = (
  reader: FieldReader,
  node: YamlNode,
  field: string,
  option: RuleOption,
): number | readonly string[] | undefined => {
  switch (option.type) {
    case 'texts':
      return reader.texts(node, field)?.map(({value}) => value.trim())
    case 'count': {
      const value = reader.count(node, field)
      const {least, most} = option
      if (value === undefined || (value >= least && value <= most)) return value
      reader.refuse('configCount', {start: node.from, end: node.to}, {field, value, least, most})
      return undefined
    }
    default:
      return option satisfies never
  }
}
