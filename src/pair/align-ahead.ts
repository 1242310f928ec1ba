import {alignGaps} from './align-gaps.ts'
import type {EntryAhead} from './file-ahead.ts'
import {fileAhead} from './file-ahead.ts'
import {matchInOrder, matchTexts} from './match-texts.ts'
import type {Claims, Found, OpenDocument} from './open-document.ts'
import {claim} from './open-document.ts'
import type {Register, RegisterEntry} from './register.ts'

/** More rounds than any document needs; a bound all the same. */
const mostRounds = 8

/**
 * Aligns a document in which something is ambiguous once more as it will be aligned after its sync, and so on until
 * nothing changes: what was found elsewhere bounds the gaps then, and what has gone to the attic is no rival any more. So
 * a build before a sync and one after it say the same.
 */
export const alignAhead = (open: OpenDocument, claims: Claims, present: () => ReadonlyMap<string, number>): void => {
  const {home} = open
  for (let round = 0; home && round < mostRounds && open.found.some(each => each?.type === 'ambiguous'); round++) {
    const ahead = fileAhead({...open, home}, entry => claims.ambiguous.has(entry), present())
    const fresh: Claims = {taken: new Set(), merged: new Map(), ambiguous: new Set()}
    const again = alignAgain({...open, home}, ahead, fresh)
    const nowOf = new Map(ahead.map(({entry, now}) => [entry, now]))
    const found = again.map((finding, index) => asNow(finding, open.found[index], nowOf))
    if (found.every((finding, index) => isSame(finding, open.found[index]))) return
    adopt(open, found, claims)
    for (const entry of home.entries) claims.ambiguous.delete(entry)
    for (const entry of fresh.ambiguous) {
      const now = nowOf.get(entry)
      if (now && !claims.taken.has(now)) claims.ambiguous.add(now)
    }
  }
}

/** What the segments will be found to be, in terms of the entries ahead. */
const alignAgain = (
  {home, ...open}: OpenDocument & {readonly home: Register},
  ahead: readonly EntryAhead[],
  claims: Claims,
): readonly (Found | undefined)[] => {
  const entries = ahead.map(({entry}) => entry)
  const aheadOf = new Map(ahead.map(({entry, now}) => [now, entry]))
  const found = new Array<Found | undefined>(open.segments.length).fill(undefined)
  const again: OpenDocument = {...open, home: {...home, entries}, found}
  open.found.forEach((finding, index) => {
    if (finding?.type !== 'entry') return
    const entry = aheadOf.get(finding.entry)
    // What must wait elsewhere is found there again; so is what an author has named.
    if (!entry) found[index] = finding
    else if (open.segments[index]?.anchor === finding.entry.id && finding.entry.id) claim(again, index, entry, claims)
  })
  matchInOrder(again, claims)
  matchTexts([again], entries, claims)
  alignGaps(again, claims)
  return found
}

/** A finding in terms of the entries as they are now; `was` where it says nothing else than that did. */
const asNow = (
  finding: Found | undefined,
  was: Found | undefined,
  nowOf: ReadonlyMap<RegisterEntry, RegisterEntry | undefined>,
): Found | undefined => {
  const nowIn = (entries: readonly RegisterEntry[]): readonly RegisterEntry[] =>
    entries.flatMap(entry => nowOf.get(entry) ?? [])
  switch (finding?.type) {
    case 'entry': {
      const entry = nowOf.has(finding.entry) ? nowOf.get(finding.entry) : finding.entry
      if (!entry) return was?.type === 'part' ? was : undefined
      if (was?.type === 'entry' && was.entry === entry) return was
      return {...finding, entry, absorbed: nowIn(finding.absorbed)}
    }
    case 'part': {
      const [of] = nowIn([finding.of])
      return of && {type: 'part', of}
    }
    case 'ambiguous': {
      const candidates = nowIn(finding.candidates)
      return candidates.length > 0 ? {type: 'ambiguous', candidates} : undefined
    }
    case undefined:
      return undefined
    default:
      return finding satisfies never
  }
}

const isSame = (one: Found | undefined, other: Found | undefined): boolean => {
  if (one === other) return true
  if (one?.type === 'part' && other?.type === 'part') return one.of === other.of
  if (one?.type !== 'ambiguous' || other?.type !== 'ambiguous') return false
  const {candidates} = other
  return one.candidates.length === candidates.length && one.candidates.every((entry, at) => entry === candidates[at])
}

/** Takes findings over, with the claims that they make. */
const adopt = ({found}: OpenDocument, findings: readonly (Found | undefined)[], claims: Claims): void => {
  for (const finding of found) {
    if (finding?.type !== 'entry') continue
    for (const entry of [finding.entry, ...finding.absorbed]) claims.taken.delete(entry)
    for (const entry of finding.absorbed) claims.merged.delete(entry)
  }
  findings.forEach((finding, index) => {
    found[index] = finding
    if (finding?.type !== 'entry') return
    for (const entry of [finding.entry, ...finding.absorbed]) claims.taken.add(entry)
    for (const entry of finding.absorbed) claims.merged.set(entry, finding.entry)
  })
}
