import type {Marker, TextFile} from '../bitext/document.ts'
import type {Fault} from '../bitext/edition.ts'
import type {Definitions} from '../bitext/prose.ts'
import type {Range} from '../bitext/range.ts'
import type {Reel} from './reel.ts'

/** What the reading of one document carries along. */
export interface Desk extends Reel {
  /** Of the section at hand. */
  events: Reel['events']
  readonly file: TextFile
  readonly definitions: Definitions
  /** The whole document is in NFC. */
  readonly isComposed: boolean
  /** Keys of front matter whose values are translated beside the usual ones. */
  readonly frontMatter: readonly string[]
  /** Imports, exports and expressions of MDX are no words. */
  readonly mdx: boolean
  readonly faults: Fault[]
  /** Where blank lines end, rising. */
  readonly blanks: number[]
  /** Markers that stood alone between passages and belong to the next one. */
  readonly pending: {readonly marker: Marker; readonly place: Range}[]
}
