import type {RuleId} from '../bitext/ids.ts'
import type {Rule} from './rule.ts'
import * as listed from './rules.ts'

/** Every rule of duizhao, in order of ids. */
export const rules: readonly Rule[] = Object.values(listed).sort((one, other) => (one.id < other.id ? -1 : 1))

/** Gives rules by their ids. */
export const byId = (some: readonly Rule[]): ((id: RuleId | string) => Rule | undefined) => {
  const found: ReadonlyMap<string, Rule> = new Map(some.map(rule => [rule.id, rule]))
  return id => found.get(id)
}

/** The rule of ours of that id, if there is one. */
export const ruleOf = byId(rules)
