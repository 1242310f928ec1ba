import {alignExact} from './align-exact.ts'
import {contestedEntries} from './align-gaps.ts'
import type {Claims, OpenDocument} from './open-document.ts'
import {claim} from './open-document.ts'
import type {RegisterEntry} from './register.ts'
import {lastSeen} from './register.ts'

const hasOpen = ({found}: OpenDocument): boolean => found.some(finding => !finding)

/** Pairs equal texts of a document and its register in order. */
export const matchInOrder = (open: OpenDocument, claims: Claims): void => {
  const {home, texts, found} = open
  if (!home) return
  const entries = withoutSurplus(
    home.entries.filter(entry => !claims.taken.has(entry)),
    texts,
  )
  const places = [...texts.keys()].filter(index => !found[index])
  const pairs = alignExact(
    entries.map(lastSeen),
    places.map(index => texts[index] ?? ''),
  )
  for (const [from, to] of pairs) {
    const entry = entries[from]
    const index = places[to]
    if (entry && index !== undefined) claim(open, index, entry, claims)
  }
}

/** Where more entries bear a text than segments do, those that were made from it go before those that drifted to it. */
const withoutSurplus = (entries: readonly RegisterEntry[], texts: readonly string[]): readonly RegisterEntry[] => {
  const drifted = new Set(entries.flatMap(({seen}) => seen ?? []))
  if (drifted.size === 0) return entries
  const room = new Map<string, number>()
  for (const text of texts) if (drifted.has(text)) room.set(text, (room.get(text) ?? 0) + 1)
  for (const {zh, seen} of entries) if (seen === undefined && room.has(zh)) room.set(zh, (room.get(zh) ?? 0) - 1)
  return entries.filter(({seen}) => {
    if (seen === undefined) return true
    const left = room.get(seen) ?? 0
    room.set(seen, left - 1)
    return left > 0
  })
}

/** Pairs equal texts wherever they stand, in order: those never drifted first, then by the text last seen, then by the translated one. */
export const matchTexts = (
  opened: readonly OpenDocument[],
  entries: readonly RegisterEntry[],
  claims: Claims,
): void => {
  const seeking = opened.filter(hasOpen)
  const unclaimed = seeking.length > 0 ? entries.filter(entry => !claims.taken.has(entry)) : []
  if (unclaimed.length === 0) return
  // Of equal texts the one goes first whose own place shows nothing that it may have become.
  const contested = new Set(seeking.flatMap(open => contestedEntries(open, claims)))
  const free = [...unclaimed.filter(each => !contested.has(each)), ...unclaimed.filter(each => contested.has(each))]
  const fresh = (entry: RegisterEntry): string => (entry.seen === undefined ? entry.zh : '')
  for (const textOf of [fresh, lastSeen, (entry: RegisterEntry) => entry.zh]) {
    const waiting = new Map<string, RegisterEntry[]>()
    for (const entry of free) {
      const text = textOf(entry)
      if (claims.taken.has(entry) || text === '') continue
      const known = waiting.get(text)
      if (known) known.push(entry)
      else waiting.set(text, [entry])
    }
    for (const open of seeking) {
      open.texts.forEach((text, index) => {
        const entry = open.found[index] ? undefined : waiting.get(text)?.shift()
        if (entry) claim(open, index, entry, claims)
      })
    }
  }
}
