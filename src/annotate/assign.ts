import {claims} from './claims.ts'
import type {Hit, Hits} from './hit.ts'
import {endOf, overlap, piecesOf} from './settle-hits.ts'

/**
 * Which hit renders each mention: `wanted` are terms in order of their mentions in the Chinese (`undefined`: none is wanted),
 * `hits` the usable hits of each. Gives a hit, or `undefined`, for each mention.
 *
 * Mentions and hits of one term go together in their order, the first ones where counts differ. Words inside a longer
 * rendering of another term are left to it while there are others; two terms never share words otherwise.
 */
export const assign = (wanted: readonly (number | undefined)[], hits: Hits): readonly (Hit | undefined)[] => {
  const assigned: (Hit | undefined)[] = wanted.map(() => undefined)
  if (hits.size === 0) return assigned
  if (areApart(hits)) {
    take(wanted, hits, assigned, () => true)
    return assigned
  }
  const inner = insideOthers(hits)
  const claimed = claims(lengthOf(hits))
  const isComplete = take(wanted, hits, assigned, hit => {
    if (inner.has(hit) || claimed.has(piecesOf(hit))) return false
    claimed.add(piecesOf(hit))
    return true
  })
  if (isComplete) return assigned
  const taken = assigned.filter(hit => hit !== undefined)
  take(wanted, hits, assigned, hit => {
    if (!taken.every(other => !overlap(other, hit) || isInside(hit, other) || isInside(other, hit))) return false
    taken.push(hit)
    return true
  })
  return inOrder(wanted, assigned)
}

/** Gives each mention that has none the next hit of its term that may be taken; whether all that could have one now do. */
const take = (
  wanted: readonly (number | undefined)[],
  hits: Hits,
  assigned: (Hit | undefined)[],
  mayTake: (hit: Hit) => boolean,
): boolean => {
  // What is refused once stays refused, so that each hit is looked at once.
  const nexts = new Map<number, number>()
  let isComplete = true
  for (let mention = 0; mention < wanted.length; mention++) {
    const term = wanted[mention]
    const own = term === undefined ? undefined : hits.get(term)
    if (term === undefined || !own || own.length === 0 || assigned[mention]) continue
    let next = nexts.get(term) ?? 0
    while (next < own.length && !assigned[mention]) {
      const hit = own[next++]
      if (hit && mayTake(hit)) assigned[mention] = hit
    }
    if (wanted.length > 1) nexts.set(term, next)
    if (!assigned[mention]) isComplete = false
  }
  return isComplete
}

/** Whether no two hits share any text. */
const areApart = (hits: Hits): boolean => {
  const claimed = claims(lengthOf(hits))
  for (const all of hits.values()) {
    for (const hit of all) {
      if (claimed.has(piecesOf(hit))) return false
      claimed.add(piecesOf(hit))
    }
  }
  return true
}

/** Where the last hit ends. */
const lengthOf = (hits: Hits): number => {
  let length = 0
  for (const all of hits.values()) length = Math.max(length, endOf(all))
  return length
}

/** Whether the hit of one term stands inside a longer one of another, or in its gap. */
const isInside = (hit: Hit, other: Hit): boolean =>
  hit.term !== other.term &&
  other.start <= hit.start &&
  hit.end <= other.end &&
  hit.end - hit.start < other.end - other.start

/** The hits that stand inside a longer one of another term. */
const insideOthers = (hits: Hits): ReadonlySet<Hit> => {
  const inside = new Set<Hit>()
  const all = [...hits.values()].flat().sort((a, b) => a.start - b.start || b.end - a.end)
  // The two farthest reaching hits so far, of different terms: one of them is of another term than the hit in hand.
  let far: Hit | undefined
  let second: Hit | undefined
  for (const hit of all) {
    if ((far && isInside(hit, far)) || (second && isInside(hit, second))) inside.add(hit)
    if (!far || hit.end > far.end) {
      if (far && far.term !== hit.term) second = far
      far = hit
    } else if (hit.term !== far.term && (!second || hit.end > second.end)) second = hit
  }
  return inside
}

/** The same hits, but those of each term in order of the English. */
const inOrder = (
  wanted: readonly (number | undefined)[],
  assigned: readonly (Hit | undefined)[],
): readonly (Hit | undefined)[] => {
  const queues = new Map<number, Hit[]>()
  for (const hit of assigned) {
    if (!hit) continue
    const queue = queues.get(hit.term)
    if (queue) queue.push(hit)
    else queues.set(hit.term, [hit])
  }
  for (const queue of queues.values()) queue.sort((a, b) => b.start - a.start)
  return assigned.map((hit, mention) => (hit ? queues.get(wanted[mention] ?? -1)?.pop() : undefined))
}
