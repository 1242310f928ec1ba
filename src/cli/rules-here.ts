import type {Rule} from '../check/rule.ts'
import {loadRules} from '../project/load-rules.ts'
import type {Call} from './command.ts'
import {reportProblem} from './open.ts'

/** All rules of the project that the call stands in; where its own cannot be used, says why on standard error and gives nothing. */
export const rulesHere = async (call: Call): Promise<readonly Rule[] | undefined> => {
  const loaded = await loadRules(call.folder)
  if (loaded.ok) return loaded.value
  reportProblem(call, loaded.problem)
  return undefined
}
