import type {RuleId} from '../bitext/ids.ts'
import type {Rule} from './rule.ts'
import * as listed from './rules.ts'

/** Every rule of duizhao, in order of ids. */
export const rules: readonly Rule[] = Object.values(listed).sort((one, other) => (one.id < other.id ? -1 : 1))

const byId: ReadonlyMap<string, Rule> = new Map(rules.map(rule => [rule.id, rule]))

/** The rule of that id, if there is one. */
export const ruleOf = (id: RuleId | string): Rule | undefined => byId.get(id)
