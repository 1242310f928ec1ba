import type {FaultRule} from '../bitext/edition.ts'
import type {Catalogue} from '../locales/words.ts'
import type {RuleOver, Written} from './rule.ts'
import {rule} from './rule.ts'

/** What the file of a rule for faults says: all but a check, since those who read files have found them already. */
type WrittenFaults<English extends Catalogue> = Omit<Written<'fault', English>, 'id' | 'over' | 'check'> & {
  readonly id: FaultRule
}

/**
 * Makes a rule that passes on the faults that bear its id. Its words need a sentence for every `message` under which a
 * reading room raises one; a new message is one line in each language.
 */
export const faultRule = <const English extends Catalogue>(written: WrittenFaults<English>): RuleOver<'fault'> => ({
  ...rule<'fault', English>({...written, over: 'fault', *check() {}}),
  *check(fault) {
    if (fault.rule !== written.id) return
    const {message, values, expected, path, range, fatal} = fault
    const at = {path, ...(range ? {range} : {})}
    yield {message, values, at, ...(expected ? {expected} : {}), fatal}
  },
})
