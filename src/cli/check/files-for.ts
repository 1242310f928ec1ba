import type {ProjectFiles, RuleSettings} from '../../bitext/edition.ts'
import type {RuleId} from '../../bitext/ids.ts'
import type {Rule} from '../../check/rule.ts'
import type {Call} from '../command.ts'

/** A project's files with only the rules of `--only` on, where it is given; nothing where it names none. */
export const filesFor = (call: Call, files: ProjectFiles, rules: readonly Rule[]): ProjectFiles | undefined => {
  const only = call.option('only')
  if (only === undefined) return files
  const names = only.split(',').map(name => name.trim())
  const unknown = names.find(name => !rules.some(rule => rule.id === name))
  if (unknown !== undefined) {
    call.terminal.err(`${call.say('findings.unknownRule', {name: unknown})}\n`)
    return undefined
  }
  const wanted = new Set(names)
  const off: [RuleId, 'off'][] = rules.filter(({id}) => !wanted.has(id)).map(({id}) => [id, 'off'])
  const settings: RuleSettings = new Map([...files.rules, ...off])
  return {...files, rules: settings}
}
