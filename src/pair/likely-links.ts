import {candidatesFor} from './candidates.ts'
import type {Shape} from './likeness.ts'
import {commonPoints, containment, joinShapes, likeness, pointsOf} from './likeness.ts'
import type {Link} from './links.ts'

/** Likeness from which a text is taken for an edit of another. */
export const alike = 0.6
/** Likeness from which several texts together are taken for one that was split, or the other way round. */
const alikeJoined = 0.92
/** Most parts of a split or merge. */
const mostParts = 16
/** How much of a part must stand in the whole. */
const inside = 0.8
/** How much of the first and the last part must be new to what the others have in common with the whole. */
const adding = 0.5

/** Every likely way to pair entries with segments: one with one, one with several (split), several with one (merge). */
export const likelyLinks = (entries: readonly Shape[], segments: readonly Shape[]): readonly Link[] => {
  const links: Link[] = []
  candidatesFor(entries, segments).forEach((candidates, to) => {
    const segment = segments[to]
    if (!segment) return
    for (const from of candidates) {
      const entry = entries[from]
      if (!entry) continue
      if (canReach(entry, segment, alike)) {
        const score = likeness(entry, segment)
        if (score >= alike) links.push({from, fromEnd: from, to, toEnd: to, score})
      }
      for (const {end, score} of joins(entry, segments, to)) links.push({from, fromEnd: from, to, toEnd: end, score})
      for (const {end, score} of joins(segment, entries, from)) links.push({from, fromEnd: end, to, toEnd: to, score})
    }
  })
  return links
}

/** The runs of `parts` from `start` on that together, but for the marks between them, are like `whole`. */
const joins = (
  whole: Shape,
  parts: readonly Shape[],
  start: number,
): readonly {readonly end: number; readonly score: number}[] => {
  const first = parts[start]
  const length = whole.points.length
  if (!first || first.points.length >= length / alikeJoined || first.points.length === 0) return []
  if (containment(first, whole) < inside) return []
  const found: {end: number; score: number}[] = []
  const inner: Shape[] = [withoutStop(first)]
  let before = inner[0]?.points.length ?? 0
  for (let end = start + 1; end < start + mostParts; end++) {
    const next = parts[end]
    if (!next) break
    const run = [...inner, next]
    const total = before + next.points.length
    inner.push(withoutStop(next))
    before += inner.at(-1)?.points.length ?? 0
    // Twice the shorter by the sum: the most that the likeness of two lengths can be.
    if ((2 * length) / (length + total) < alikeJoined) break
    if ((2 * total) / (length + total) < alikeJoined) continue
    const score = likeness(whole, joinShapes(run))
    if (score >= alikeJoined && isPart(whole, run, run.length - 1) && isPart(whole, run, 0)) found.push({end, score})
  }
  return found
}

const stops = new Set(pointsOf('。！？；，.!?;,'))

/** A shape without the mark that closes it: where two sentences are joined, that gives way to another or to none. */
const withoutStop = ({points}: Shape): Shape => ({points: stops.has(points.at(-1) ?? 0) ? points.slice(0, -1) : points})

/** Whether the part `at` of a run adds to what the run has in common with the whole: a short one may merely stand beside it. */
const isPart = (whole: Shape, run: readonly Shape[], at: number): boolean => {
  const without = joinShapes(run.toSpliced(at, 1))
  const added = commonPoints(whole, joinShapes(run)) - commonPoints(whole, without)
  return added >= adding * (run[at]?.points.length ?? 0)
}

/** Whether two shapes can be as alike as `wanted`, by their lengths. */
const canReach = (a: Shape, b: Shape, wanted: number): boolean =>
  2 * Math.min(a.points.length, b.points.length) >= wanted * (a.points.length + b.points.length)
