import type {Segment} from './document.ts'

/** Neighbouring segments of one passage and the English that was found for all of them together. */
export interface Match {
  readonly segments: readonly Segment[]
  /** Normalized; empty where the translation has nothing for them. */
  readonly en: string
  /** How sure it is that the two sides belong together, 0 to 1. */
  readonly score: number
}
