import {hash} from '../bitext/hash.ts'
import type {TermId} from '../bitext/ids.ts'
import type {Progress, Stale, State} from '../bitext/pair.ts'
import {likeness, shapeOf} from './likeness.ts'
import type {RegisterEntry} from './register.ts'
import type {EnglishOf} from './rendering-text.ts'
import {draftHash, renderingText} from './rendering-text.ts'

/** What the state of an entry is reckoned from, besides the entry. */
export interface Present {
  /** The Chinese now, normalized. */
  readonly text: string
  /** It needs no rendering. */
  readonly kept: boolean
  readonly englishOf: EnglishOf
  /** The hash of each term of the glossary. */
  readonly termHashes: ReadonlyMap<TermId, string>
}

/** The state of an entry, by arithmetic on what is written: nothing is remembered elsewhere. */
export const stateOf = (entry: RegisterEntry, present: Present): State => {
  if (entry.rendering.type === 'missing') return {progress: present.kept ? 'kept' : 'missing'}
  const stale = staleOf(entry, present.text)
  const lapsed = lapsedSides(entry, present, stale !== undefined)
  return {
    progress: progressOf(entry, lapsed),
    ...(stale ? {stale} : {}),
    ...(lapsed && lapsed.length > 0 ? {lapsed} : {}),
  }
}

const progressOf = (entry: RegisterEntry, lapsed: readonly unknown[] | undefined): Progress => {
  if (lapsed?.length === 0) return 'reviewed'
  return isDraft(entry) ? 'draft' : 'translated'
}

/** Whether the rendering of an entry is still what a machine wrote. */
export const isDraft = ({rendering, draft}: RegisterEntry): boolean =>
  draft !== undefined && draft.en === draftHash(rendering)

const staleOf = (entry: RegisterEntry, text: string): Stale | undefined =>
  entry.zh === text ? undefined : {was: entry.zh, match: likeness(shapeOf(entry.zh), shapeOf(text))}

/** What has changed since the review; nothing where it holds, `undefined` where there was none. */
const lapsedSides = (
  entry: RegisterEntry,
  present: Present,
  isStale: boolean,
): readonly ('zh' | 'en' | TermId)[] | undefined => {
  const {review} = entry
  if (!review) return undefined
  const sides: ('zh' | 'en' | TermId)[] = []
  if (isStale || review.zh !== hash(present.text)) sides.push('zh')
  if (review.en !== hash(renderingText(entry, present.englishOf))) sides.push('en')
  for (const [term, was] of review.terms) if (present.termHashes.get(term) !== was) sides.push(term)
  return sides
}
