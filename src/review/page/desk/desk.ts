import type {Bulk} from './bulk.ts'
import {openBulk} from './bulk.ts'
import type {Core, Start} from './core.ts'
import {openCore} from './core.ts'
import type {Decisions} from './decisions.ts'
import {openDecisions} from './decisions.ts'
import type {Strays} from './strays.ts'
import {openStrays} from './strays.ts'

/** Everything that the page holds and can do. Views read the signals and call the verbs. */
export interface Desk extends Core {
  readonly decisions: Decisions
  readonly bulk: Bulk
  readonly strays: Strays
}

/** The page's whole state, before anything is loaded. */
export const openDesk = (start: Start): Desk => {
  const core = openCore(start)
  const decisions = openDecisions(core)
  return {...core, decisions, bulk: openBulk(core, decisions), strays: openStrays(core)}
}
