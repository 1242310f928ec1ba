import type {FactChange} from '../bitext/comparison.ts'
import type {TermId} from '../bitext/ids.ts'
import type {AnnotatedPair} from '../bitext/pair.ts'
import type {Told} from '../language/zh/turns.ts'
import {turns} from '../language/zh/turns.ts'
import {followedBy} from './followed-by.ts'

/** What the Chinese of a pair says otherwise than before, each with whether its English followed. */
export const factChanges = (
  before: AnnotatedPair,
  after: AnnotatedPair,
  names: ReadonlySet<TermId>,
): readonly FactChange[] => {
  const followed = followedBy(before, after)
  return turns(toldIn(before, names), toldIn(after, names)).map(flip => ({...flip, followed: followed(flip)}))
}

const toldIn = ({zh: {plain}, annotations}: AnnotatedPair, names: ReadonlySet<TermId>): Told => ({
  plain,
  terms: annotations.map(({term, zh: {start, end}}) => ({
    term,
    written: plain.slice(start, end),
    isName: names.has(term),
    start,
    end,
  })),
})
