import type {Node} from './hast.ts'
import type {LinkedData} from './linked-data.ts'

/** What differs from page to page. */
export interface PageParts {
  /** Within the edition. */
  readonly path: string
  readonly kind: 'index' | 'document' | 'terms' | 'term' | 'notes' | 'colophon' | 'changes' | 'search'
  /** In plain text, without the title of the edition. */
  readonly title: string
  readonly description: string
  readonly main: readonly Node[]
  /** What it says of itself to machines. */
  readonly data?: LinkedData
  /** What stands after the main content, beside it in rank. */
  readonly aside?: readonly Node[]
}
