import type {Coverage} from '../../bitext/coverage.ts'
import type {PassageKind} from '../../bitext/document.ts'
import type {Metadata} from '../../bitext/edition.ts'
import type {Finding} from '../../bitext/finding.ts'
import type {Status} from '../../bitext/glossary.ts'
import type {Flip, Progress, Proposal, Rendering} from '../../bitext/pair.ts'
import type {Title} from '../title.ts'

/** Raised by one whenever a reader of an older edition could stumble. */
export const version = 1

/** A stretch of a text: UTF-16 code units, 0-based, the end exclusive. */
export type Span = readonly [start: number, end: number]

/** Everything that an edition holds, as plain data; `schema.ts` says the same to machines. */
export interface EditionJson {
  readonly $schema: string
  readonly version: typeof version
  readonly metadata: Pick<
    Metadata,
    'title' | 'author' | 'translators' | 'licence' | 'rights' | 'process' | 'baseUrl' | 'english'
  >
  readonly coverage: Coverage
  readonly documents: readonly DocumentJson[]
  readonly glossary: readonly TermJson[]
  readonly findings: readonly FindingJson[]
}

/** A document: its passages in order of the source. */
export interface DocumentJson {
  readonly path: string
  /** In the addresses of pages: `<name>/index.html#<id>`. */
  readonly name: string
  readonly title: Title
  readonly coverage: Coverage
  readonly passages: readonly PassageJson[]
}

/** A leaf block, with the containers that it stands in, outermost first. */
export interface PassageJson {
  readonly kind: PassageKind['kind']
  /** Of a heading. */
  readonly depth?: number
  /** Of a front-matter value. */
  readonly key?: string
  readonly within: readonly string[]
  readonly pairs: readonly PairJson[]
}

/** A segment and what renders it. `zh` and `en` are what a reader reads; terms are placed in them. */
export interface PairJson {
  readonly id: string
  /** Within the document, from 1. */
  readonly number: number
  /** Of the source, from 1. */
  readonly line: number
  readonly zh: string
  /** As written, where that differs from what is read. */
  readonly zhMarkdown?: string
  /** Absent where the segment has no English of its own. */
  readonly en?: string
  readonly enMarkdown?: string
  readonly rendering: Rendering['type']
  /** The segment inside whose English this one is rendered. */
  readonly with?: string
  /** Why it is left out. */
  readonly omit?: string
  /** Why the English holds a sentence that the Chinese does not. */
  readonly added?: string
  readonly state: Progress
  /** The Chinese that was translated, and its likeness to the Chinese now, 0 to 1. */
  readonly stale?: {readonly was: string; readonly match: number}
  /** How the meaning of the Chinese may have turned since it was translated; absent where it has not. */
  readonly flips?: readonly FlipJson[]
  /** What is offered where the rendering is missing or stale; absent where nothing is. */
  readonly proposals?: readonly Proposal[]
  /** The translator's note, as Markdown. */
  readonly note?: string
  readonly terms: readonly OccurrenceJson[]
}

/** A way in which the Chinese may have turned. */
interface FlipJson extends Omit<Flip, 'at'> {
  /** Of `now` in `zh`; empty, and where it stood, where nothing says so now. */
  readonly at: Span
}

/** One occurrence of a term. */
export interface OccurrenceJson {
  readonly term: string
  readonly form: string
  readonly zh: Span
  readonly en?: Span
  readonly rendering?: string
  readonly first: boolean
}

/** A form of a term. */
export interface FormJson {
  readonly term: string
  readonly status: Status
  readonly pinyin?: string
  readonly pos?: string
  readonly type?: string
  readonly case?: 'exact'
}

/** A concept of the glossary. */
export interface TermJson {
  readonly id: string
  readonly domain: string
  readonly kind?: string
  readonly zh: readonly FormJson[]
  readonly en: readonly FormJson[]
  readonly notIn: readonly string[]
  readonly keep: boolean
  readonly definition: {readonly zh?: string; readonly en?: string}
  readonly source?: string
  readonly note?: string
  readonly unconfirmed: readonly string[]
}

/** What a rule has to say; `message` is the key of its words, `values` are theirs. */
export interface FindingJson {
  readonly rule: string
  readonly severity: Finding['severity']
  readonly message: string
  readonly values: Finding['values']
  readonly path: string
  readonly range?: Span
  readonly segment?: string
  readonly term?: string
  readonly actual?: string
  readonly expected?: readonly string[]
  readonly fatal: boolean
}
