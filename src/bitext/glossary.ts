import type {SegmentId, TermId} from './ids.ts'
import type {Range} from './range.ts'

/** What may be done with a form. */
export type Status = 'preferred' | 'admitted' | 'deprecated' | 'forbidden'

/** One way to write a term in one language. */
export interface Form {
  readonly term: string
  readonly status: Status
  /** Chinese only, with tone marks and words divided. */
  readonly pinyin?: string
  /** Part of speech. */
  readonly pos?: string
  /** `acronym`, `variant`, `short` … */
  readonly type?: string
  /** Capitals matter. */
  readonly case?: 'exact'
  /** Of the form in its file. */
  readonly place: Range
}

/** A concept of the glossary: one file. */
export interface Term {
  readonly id: TermId
  readonly path: string
  readonly domain: string
  readonly kind?: string
  readonly zh: readonly Form[]
  readonly en: readonly Form[]
  /** Longer words that own the overlap. */
  readonly notIn: readonly string[]
  /** May stand in the English as it stands in the Chinese. */
  readonly keep: boolean
  readonly only: {
    readonly docs: readonly string[]
    readonly domains: readonly string[]
    readonly near: readonly string[]
  }
  /** Segments in which it is rendered otherwise, each with its reason. */
  readonly except: ReadonlyMap<SegmentId, string>
  readonly definition: {readonly zh?: string; readonly en?: string}
  readonly source?: string
  readonly note?: string
  /** Fields that a machine proposed and nobody has confirmed. */
  readonly unconfirmed: readonly string[]
  /** `hash` of its forms with status and case, in a fixed order: what a review depends on. */
  readonly hash: string
}

/** A form by itself, wherever it is written. */
export type FormFields = Omit<Form, 'place'>

/** What a term says, wherever it is written: all but its file and what follows from the rest. */
export type TermFields = Omit<Term, 'path' | 'hash' | 'zh' | 'en'> & {
  readonly zh: readonly FormFields[]
  readonly en: readonly FormFields[]
}

/** All terms, in order of their ids. */
export type Glossary = readonly Term[]

/** Whether a term is the name of somebody or something. */
export const isName = ({kind}: Pick<Term, 'kind'>): boolean =>
  ['person', 'organisation', 'product', 'asset', 'place', 'project'].includes(kind ?? '')
