import type {RuleId, SegmentId, TermId} from './ids.ts'
import type {Range} from './range.ts'

/** How grave a finding is. */
export type Severity = 'error' | 'warning' | 'info'

/** A place in a file of the project: the whole file where `range` is absent. */
export interface Spot {
  readonly path: string
  readonly range?: Range
}

/** A replacement of a stretch of a file that is certainly right. */
export interface Fix {
  readonly at: Spot & {readonly range: Range}
  readonly text: string
}

/** What a rule has to say about a pair, a document or the whole edition. */
export interface Finding {
  readonly rule: RuleId
  readonly severity: Severity
  /** Key of the rule's words. */
  readonly message: string
  readonly values: Readonly<Record<string, string | number>>
  /** On the file that one must edit. */
  readonly at: Spot
  /** The pair it speaks of. */
  readonly segment?: SegmentId
  readonly term?: TermId
  readonly actual?: string
  readonly expected?: readonly string[]
  /** The place that makes this one wrong. */
  readonly cause?: Spot
  readonly fix?: Fix
  /** The file could not be used at all. */
  readonly fatal: boolean
}
