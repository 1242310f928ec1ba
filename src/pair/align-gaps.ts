import {longestRising} from './align-exact.ts'
import {candidatesFor} from './candidates.ts'
import {disputedPlaces} from './disputed-places.ts'
import {alike, likelyLinks} from './likely-links.ts'
import type {Shape} from './likeness.ts'
import {likeness, shapeOf} from './likeness.ts'
import type {Link} from './links.ts'
import {linkInOrder} from './links.ts'
import type {Claims, OpenDocument} from './open-document.ts'
import {claim} from './open-document.ts'
import type {RegisterEntry} from './register.ts'
import {lastSeen} from './register.ts'

/** Likeness from which a lone text between settled neighbours is taken for an edit of the lone entry there. */
const alikeAlone = 0.45
/** Likeness from which a text is taken for an edit of one that stood elsewhere in the document, by its length. */
const alikeElsewhere = (shape: Shape): number => (shape.points.length < 10 ? 0.85 : 0.7)
/** Shorter texts are never sought elsewhere: too many are alike. */
const longEnough = 5
const margin = 0.02

/**
 * Settles what exact text has left open in one document: splits, merges and edits between settled neighbours, then a
 * lone text between them, then texts that were moved and edited at once.
 */
export const alignGaps = (open: OpenDocument, claims: Claims): void => {
  const {home, found} = open
  if (!home || found.every(finding => finding)) return
  if (home.entries.every(entry => claims.taken.has(entry))) return
  const shapes = shapeCache()
  for (const gap of gapsOf(open, claims)) linkGap(open, gap, shapes, claims)
  const disputed = disputedPlaces(found)
  for (const gap of gapsOf(open, claims)) linkLone(open, gap, disputed, shapes, claims)
  linkElsewhere(open, shapes, claims)
}

/** Entries and segments between two settled neighbours that none has claimed yet, by their indexes. */
export interface Gap {
  readonly entries: readonly number[]
  readonly segments: readonly number[]
  /** Anything is settled in the document at all. */
  readonly isBounded: boolean
  /** Nothing that is ambiguous stands beside these. */
  readonly isSettled: boolean
}

type Shapes = (text: string) => Shape

const shapeCache = (): Shapes => {
  const known = new Map<string, Shape>()
  return text => {
    const shape = known.get(text) ?? shapeOf(text)
    known.set(text, shape)
    return shape
  }
}

/** Entries beside which open segments stand that may be edits of them. */
export const contestedEntries = (open: OpenDocument, claims: Claims): readonly RegisterEntry[] =>
  gapsOf(open, claims).flatMap(gap => gap.entries.flatMap(index => open.home?.entries[index] ?? []))

/** What is open between the settled neighbours of a document, in order. */
export const gapsOf = (open: OpenDocument, claims: Claims): readonly Gap[] => {
  const {home, found, segments} = open
  if (!home) return []
  const positions = new Map(home.entries.map((entry, index) => [entry, index]))
  const settled = found.flatMap((finding, index) => {
    const position = finding?.type === 'entry' ? positions.get(finding.entry) : undefined
    return position === undefined ? [] : [[position, index] as const]
  })
  const bounds = [[-1, -1] as const, ...longestRising(settled), [home.entries.length, segments.length] as const]
  const isFree = (index: number): boolean => {
    const entry = home.entries[index]
    return entry !== undefined && !claims.taken.has(entry) && !claims.ambiguous.has(entry)
  }
  return bounds.slice(1).flatMap(([entryEnd, segmentEnd], index) => {
    const [entry, segment] = bounds[index] ?? [-1, -1]
    if (entryEnd - entry < 2 || segmentEnd - segment < 2) return []
    const [here, there] = [between(entry, entryEnd), between(segment, segmentEnd)]
    const entries = here.filter(isFree)
    const places = there.filter(place => !found[place])
    if (entries.length === 0 || places.length === 0) return []
    const isSettled = !there.some(place => found[place]?.type === 'ambiguous')
    return [{entries, segments: places, isBounded: settled.length > 0, isSettled}]
  })
}

const between = (start: number, end: number): readonly number[] =>
  Array.from({length: end - start - 1}, (_, index) => start + 1 + index)

const linkGap = (open: OpenDocument, gap: Gap, shapes: Shapes, claims: Claims): void => {
  const entries = gap.entries.flatMap(index => open.home?.entries[index] ?? [])
  const links = likelyLinks(
    entries.map(entry => shapes(lastSeen(entry))),
    gap.segments.map(index => shapes(open.texts[index] ?? '')),
  )
  const {chain, ties} = linkInOrder(links, entries.length, gap.segments.length)
  const tied = {entries: new Set<number>(), segments: new Map<number, Set<number>>()}
  for (const {link, rivals} of ties) {
    const others = rivals.filter(rival => !isSame(open, gap, entries, link, rival))
    if (others.length === 0) continue
    for (const each of [link, ...others]) {
      for (const from of range(each.from, each.fromEnd)) tied.entries.add(from)
      for (const to of range(each.to, each.toEnd)) {
        const candidates = tied.segments.get(to) ?? new Set()
        for (const from of range(each.from, each.fromEnd)) candidates.add(from)
        tied.segments.set(to, candidates)
      }
    }
  }
  for (const link of chain) {
    const isTied =
      range(link.from, link.fromEnd).some(from => tied.entries.has(from)) ||
      range(link.to, link.toEnd).some(to => tied.segments.has(to))
    if (!isTied) accept(open, gap, entries, link, claims)
  }
  for (const [to, candidates] of tied.segments) {
    const index = gap.segments[to] ?? -1
    // Nothing is at stake where there is nothing to translate.
    if (open.found[index] || open.segments[index]?.kept) continue
    const named = [...candidates].toSorted((a, b) => a - b).flatMap(from => entries[from] ?? [])
    open.found[index] = {type: 'ambiguous', candidates: named}
    // What stands between them stays too: that they are no neighbours is part of the question.
    for (const from of range(Math.min(...candidates), Math.max(...candidates))) {
      const entry = entries[from]
      if (entry && !claims.taken.has(entry)) claims.ambiguous.add(entry)
    }
  }
}

/** Whether two links pair the same texts: then there is no question, and they are paired in order. */
const isSame = (
  {texts}: OpenDocument,
  gap: Gap,
  entries: readonly RegisterEntry[],
  link: Link,
  other: Link,
): boolean => {
  const textsOf = ({from, fromEnd, to, toEnd}: Link): readonly string[] => [
    ...entries.slice(from, fromEnd + 1).map(lastSeen),
    '',
    ...gap.segments.slice(to, toEnd + 1).map(index => texts[index] ?? ''),
  ]
  const [one, two] = [textsOf(link), textsOf(other)]
  return one.length === two.length && one.every((text, index) => text === two[index])
}

const range = (first: number, last: number): readonly number[] =>
  Array.from({length: last - first + 1}, (_, index) => first + index)

const accept = (
  {found}: OpenDocument,
  gap: Gap,
  entries: readonly RegisterEntry[],
  link: Link,
  claims: Claims,
): void => {
  const entry = entries[link.from]
  const first = gap.segments[link.to]
  if (!entry || first === undefined) return
  const absorbed = entries.slice(link.from + 1, link.fromEnd + 1)
  found[first] = {type: 'entry', entry, absorbed, parts: link.toEnd - link.to + 1}
  claims.taken.add(entry)
  for (const other of absorbed) {
    claims.taken.add(other)
    claims.merged.set(other, entry)
  }
  for (const to of range(link.to + 1, link.toEnd)) found[gap.segments[to] ?? -1] = {type: 'part', of: entry}
}

const linkLone = (
  open: OpenDocument,
  gap: Gap,
  disputed: ReadonlySet<number>,
  shapes: Shapes,
  claims: Claims,
): void => {
  const [segment] = gap.segments
  const entry = open.home?.entries[gap.entries[0] ?? -1]
  if (gap.segments.length > 1 || gap.entries.length > 1 || segment === undefined || !entry) return
  if (!gap.isBounded || likeness(shapes(lastSeen(entry)), shapes(open.texts[segment] ?? '')) < alikeAlone) return
  // Whether the two are alone is part of a question: the entry stays until that is settled.
  if (disputed.has(segment)) claims.ambiguous.add(entry)
  else if (gap.isSettled) claim(open, segment, entry, claims)
}

/** Pairs entries and segments that stand out of order, where each is the other's best match by a clear margin. */
const linkElsewhere = (open: OpenDocument, shapes: Shapes, claims: Claims): void => {
  const {home, found, segments, texts} = open
  if (!home) return
  const isLong = (text: string): boolean => shapes(text).points.length >= longEnough
  const entries = home.entries.filter(
    entry => !claims.taken.has(entry) && !claims.ambiguous.has(entry) && isLong(lastSeen(entry)),
  )
  const places = [...segments.keys()].filter(index => !found[index] && isLong(texts[index] ?? ''))
  if (entries.length === 0 || places.length === 0) return
  const entryShapes = entries.map(entry => shapes(lastSeen(entry)))
  const openShapes = places.map(index => shapes(texts[index] ?? ''))
  const ofEntry = entries.map(() => noBest)
  const ofSegment = places.map(() => noBest)
  candidatesFor(entryShapes, openShapes).forEach((candidates, to) => {
    for (const from of candidates) {
      const [entry, segment] = [entryShapes[from], openShapes[to]]
      const score = entry && segment ? likeness(entry, segment) : 0
      if (score < alike) continue
      ofEntry[from] = better(ofEntry[from] ?? noBest, to, score)
      ofSegment[to] = better(ofSegment[to] ?? noBest, from, score)
    }
  })
  ofSegment.forEach((best, to) => {
    const back = ofEntry[best.index]
    const entry = entries[best.index]
    const index = places[to]
    if (!entry || index === undefined || back?.index !== to || best.score < alikeElsewhere(shapes(texts[index] ?? '')))
      return
    if (best.score - best.next <= margin || back.score - back.next <= margin) return
    claim(open, index, entry, claims)
  })
}

/** The best match so far and the score of the next best. */
interface Best {
  readonly index: number
  readonly score: number
  readonly next: number
}

const noBest: Best = {index: -1, score: 0, next: 0}

const better = (best: Best, index: number, score: number): Best =>
  score > best.score ? {index, score, next: best.score} : {...best, next: Math.max(best.next, score)}
