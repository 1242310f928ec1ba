import type {TextFile} from '../bitext/document.ts'
import type {Fault} from '../bitext/edition.ts'

/** What a page yields: its documents and the ledger that accounts for each of its characters; nothing where there are faults. */
export interface Imported {
  readonly documents: readonly TextFile[]
  readonly ledger?: TextFile
  readonly faults: readonly Fault[]
}
