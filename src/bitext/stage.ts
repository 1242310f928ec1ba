import type {Comparison} from './comparison.ts'

/** What changed in an edition from one of its versions to the next. */
export interface Stage {
  readonly before: Version
  readonly after: Version
  readonly comparison: Comparison
}

/** A state of the project that has a place in its history. */
export interface Version {
  /** The revision as it was named; absent for what is published now. */
  readonly name?: string
  /** The full name of its commit; absent where it is not committed. */
  readonly commit?: string
  /** When that was committed, in UTC to the second: `2026-11-20T08:30:00Z`; absent where it is not. */
  readonly date?: string
}
