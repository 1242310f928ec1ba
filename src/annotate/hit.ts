import type {Status} from '../bitext/glossary.ts'
import type {Range} from '../bitext/range.ts'

/** A form of a term that stands in an English text. */
export interface Hit extends Range {
  readonly term: number
  /** As the glossary writes it. */
  readonly form: string
  readonly status: Status
  /** How far the text is from the form: see `unlike`. */
  readonly distance: number
  /** The stretches that are the form's own, where it is discontinuous. */
  readonly pieces?: readonly Range[]
}

/** Hits by term. */
export type Hits = ReadonlyMap<number, readonly Hit[]>
