import type {Segment} from '../bitext/document.ts'
import type {Spot} from '../bitext/finding.ts'
import type {SegmentId} from '../bitext/ids.ts'
import type {Match} from '../bitext/match.ts'
import type {AlignedDocument, Placement} from './alignment.ts'
import {isRendered} from './entry-changes.ts'
import type {Offer} from './give-drafts.ts'
import type {Draft, RegisterEntry} from './register.ts'

/** A sentence of the source. */
interface PlacedChinese {
  readonly id: SegmentId
  readonly at: Spot
  readonly zh: string
}

/** English for sentences that stand together: the first of them bears it, the others are `with` it. */
export interface PlacedMatch {
  /** At least one. */
  readonly sentences: readonly PlacedChinese[]
  readonly en: string
  /** How sure it is that they belong together, 0 to 1. */
  readonly score: number
}

/** What becomes of matches, each in document order. */
export interface DraftedMatches {
  /** For entries that had no rendering. */
  readonly offers: ReadonlyMap<RegisterEntry, Offer>
  /** The matches behind the offers. */
  readonly drafts: readonly PlacedMatch[]
  /** Matches of which a sentence has a rendering already, and another one: nothing is offered. */
  readonly standing: readonly PlacedMatch[]
  /** Matches of which a sentence is ambiguous: nothing is offered until that is settled. */
  readonly undecided: readonly PlacedMatch[]
  /** Sentences that should have a rendering, and get none. */
  readonly unrendered: readonly PlacedChinese[]
}

/** Makes drafts of matches, all of a match or nothing. `draft` says who offers them, and when. */
export const draftMatches = (
  matches: readonly Match[],
  {document, placements}: AlignedDocument,
  draft: Pick<Draft, 'by' | 'at'>,
): DraftedMatches => {
  const placed = new Map<Segment, Placement>(placements.map(placement => [placement.segment, placement]))
  const offers = new Map<RegisterEntry, Offer>()
  const drafts: PlacedMatch[] = []
  const standing: PlacedMatch[] = []
  const undecided: PlacedMatch[] = []
  const settled = new Set<Segment>()
  const describe = ({id, segment, text}: Placement): PlacedChinese => ({
    id,
    at: {path: document.path, range: segment.place},
    zh: text,
  })
  for (const {segments, en, score} of matches) {
    const here = segments.flatMap(segment => placed.get(segment) ?? [])
    const entries = here.flatMap(({origin}) => (origin.type === 'entry' ? [origin.entry] : []))
    const [first] = here
    if (en === '' || !first) continue
    // What passes through as it stands needs nothing.
    if (here.length === 1 && first.segment.kept && first.text === en) continue
    const match = {sentences: here.map(describe), en, score}
    if (entries.length < segments.length) {
      undecided.push(match)
      continue
    }
    if (entries.some(isRendered)) {
      if (!entries.some(({rendering}) => rendering.type === 'english' && rendering.en === en)) standing.push(match)
      continue
    }
    entries.forEach((entry, index) => {
      const rendering = index === 0 ? ({type: 'english', en} as const) : ({type: 'with', target: first.id} as const)
      offers.set(entry, {rendering, draft: {...draft, score}})
    })
    drafts.push(match)
    for (const segment of segments) settled.add(segment)
  }
  const unrendered = placements.filter(
    ({segment, origin}) =>
      !segment.kept && !settled.has(segment) && !(origin.type === 'entry' && isRendered(origin.entry)),
  )
  return {offers, drafts, standing, undecided, unrendered: unrendered.map(describe)}
}
