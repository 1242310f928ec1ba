import type {Misrendering} from '../bitext/pair.ts'
import type {Range} from '../bitext/range.ts'
import {claims} from './claims.ts'
import type {Hit, Hits} from './hit.ts'

/** The stretches that are the form's own. */
export const piecesOf = (hit: Hit): readonly Range[] => hit.pieces ?? [hit]

/** Whether every piece of `inner` lies in one piece of `outer`. */
const covers = (outer: Hit, inner: Hit): boolean =>
  piecesOf(inner).every(piece => piecesOf(outer).some(own => own.start <= piece.start && piece.end <= own.end))

/** Whether two hits share any text of their own. */
export const overlap = (a: Hit, b: Hit): boolean =>
  a.start < b.end &&
  b.start < a.end &&
  (!(a.pieces || b.pieces) ||
    piecesOf(a).some(one => piecesOf(b).some(two => one.start < two.end && two.start < one.end)))

/** The length of the hit's own text. */
const sizeOf = (hit: Hit): number => piecesOf(hit).reduce((sum, piece) => sum + piece.end - piece.start, 0)

const ranks = {preferred: 0, admitted: 1, deprecated: 2, forbidden: 3} as const

/** Of hits of one term those that do not overlap: leftmost first, then longest, then nearest to a form, then best in status. */
const distinct = <Some extends Hit>(hits: readonly Some[]): readonly Some[] => {
  if (hits.length < 2 || areInLine(hits)) return hits
  const ordered = hits.toSorted(
    (a, b) =>
      a.start - b.start || sizeOf(b) - sizeOf(a) || a.distance - b.distance || ranks[a.status] - ranks[b.status],
  )
  const claimed = claims(endOf(hits))
  return ordered.filter(hit => {
    if (claimed.has(piecesOf(hit))) return false
    claimed.add(piecesOf(hit))
    return true
  })
}

/** Where the last of the hits ends. */
export const endOf = (hits: readonly Hit[]): number => hits.reduce((end, hit) => Math.max(end, hit.end), 0)

/** Whether each hit ends before the next one starts. */
const areInLine = (hits: readonly Hit[]): boolean => {
  let end = 0
  for (const hit of hits) {
    if (hit.start < end) return false
    end = hit.end
  }
  return true
}

/** Whether a hit renders its term: every form does that is not forbidden. */
export const isAllowed = (hit: Hit): boolean => hit.status !== 'forbidden'

/** The hits that render a term, without overlaps. */
export const allowed = (hits: readonly Hit[] = []): readonly Hit[] =>
  distinct(hits.every(isAllowed) ? hits : hits.filter(isAllowed))

/** A hit of a forbidden or deprecated form. */
export type BadHit = Hit & {readonly status: Misrendering['status']}

/** Whether a hit is of a forbidden or deprecated form. */
export const isBad = (hit: Hit): hit is BadHit => hit.status === 'forbidden' || hit.status === 'deprecated'

/**
 * The forbidden and deprecated forms of `term` that really stand there. What lies inside a longer good rendering of
 * any of the terms, or is another term's good rendering, is none; nor is what is as like a good form of its own.
 */
export const misrendered = (term: number, hits: Hits): readonly BadHit[] => {
  const bad = hits.get(term)?.filter(isBad) ?? []
  return distinct(bad.filter(hit => !isExcused(hit, hits)))
}

const isExcused = (hit: BadHit, hits: Hits): boolean => {
  for (const all of hits.values()) {
    for (const good of all) {
      if (isBad(good) || !covers(good, hit)) continue
      if (good.term !== hit.term || sizeOf(good) > sizeOf(hit) || good.distance <= hit.distance) return true
    }
  }
  return false
}
