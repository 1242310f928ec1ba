import type {RuleOptions} from '../bitext/edition.ts'
import type {Rule} from './rule.ts'

/** Rules with the options that a project sets. */
export const configured = (rules: readonly Rule[], options: RuleOptions = new Map()): readonly Rule[] =>
  rules.map(rule => {
    const given = options.get(rule.id)
    return given ? {...rule, given: {...rule.given, ...given}} : rule
  })
