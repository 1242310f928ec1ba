import type {Document, Segment} from '../bitext/document.ts'
import type {Register, RegisterEntry} from './register.ts'

/** A document whose segments look for their entries. */
export interface OpenDocument {
  readonly document: Document<Segment>
  readonly home: Register | undefined
  readonly segments: readonly Segment[]
  readonly texts: readonly string[]
  /** By segment; `undefined` where nothing is found yet. */
  readonly found: (Found | undefined)[]
}

/** What a segment was found to be. */
export type Found =
  | {
      readonly type: 'entry'
      readonly entry: RegisterEntry
      readonly absorbed: readonly RegisterEntry[]
      readonly parts: number
    }
  /** A later part of what was one segment. */
  | {readonly type: 'part'; readonly of: RegisterEntry}
  | {readonly type: 'ambiguous'; readonly candidates: readonly RegisterEntry[]}

/** Entries that are spoken for, each with the segment that it stands for or was merged into. */
export interface Claims {
  readonly taken: Set<RegisterEntry>
  readonly merged: Map<RegisterEntry, RegisterEntry>
  readonly ambiguous: Set<RegisterEntry>
}

/** Speaks for an entry: it stands for the segment at `index`. */
export const claim = ({found}: OpenDocument, index: number, entry: RegisterEntry, claims: Claims): void => {
  found[index] = {type: 'entry', entry, absorbed: [], parts: 1}
  claims.taken.add(entry)
}
