import type {Edition, ProjectFiles, RuleSettings} from '../bitext/edition.ts'
import type {RuleId} from '../bitext/ids.ts'
import {rules} from '../check/catalogue.ts'
import {edition} from '../edition.ts'
import type {Call} from './command.ts'

/** The edition of a project's files, checked by the rules of `--only` where it is given; nothing where it names none. */
export const checkFor = (call: Call, files: ProjectFiles): Edition | undefined => {
  const only = call.option('only')
  if (only === undefined) return edition(files)
  const names = only.split(',').map(name => name.trim())
  const unknown = names.find(name => !rules.some(rule => rule.id === name))
  if (unknown !== undefined) {
    call.terminal.err(`${call.say('findings.unknownRule', {name: unknown})}\n`)
    return undefined
  }
  const wanted = new Set(names)
  const off: [RuleId, 'off'][] = rules.filter(({id}) => !wanted.has(id)).map(({id}) => [id, 'off'])
  const settings: RuleSettings = new Map([...files.rules, ...off])
  return edition({...files, rules: settings})
}
