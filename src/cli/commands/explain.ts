import {byId} from '../../check/catalogue.ts'
import {explain as explainRule} from '../../check/explain.ts'
import {nearest} from '../../yaml/nearest.ts'
import type {Command} from '../command.ts'
import {rulesHere} from '../rules-here.ts'

/** Why a rule exists, with its examples; without a name, all of them in a line each. */
export const explain: Command = {
  name: 'explain',
  args: ['[rule]'],
  options: [],
  run: async call => {
    const {
      terminal,
      say,
      tongue,
      args: [name],
    } = call
    const rules = await rulesHere(call)
    if (!rules) return 2
    if (name === undefined) {
      const rows = rules.map(rule => [rule.id, rule.summary[tongue]])
      terminal.out(`${say('explain.rules')}\n\n${listed(rows)}\n`)
      return 0
    }
    const explained = explainRule(name, tongue, byId(rules))
    if (explained !== undefined) {
      terminal.out(explained)
      return 0
    }
    const similar = nearest(
      name,
      rules.map(rule => rule.id),
    )
    const hint = similar === undefined ? '' : ` ${say('explain.similar', {name: similar})}`
    terminal.err(`${say('explain.noRule', {name})}${hint}\n`)
    return 2
  },
}

/** Names in a column, what they say beside them. */
const listed = (rows: readonly (readonly string[])[]): string => {
  const width = Math.max(...rows.map(([id = '']) => id.length))
  return rows.map(([id = '', summary = '']) => `${id.padEnd(width)}  ${summary}`).join('\n')
}
