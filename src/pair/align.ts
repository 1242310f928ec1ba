import type {Document, Segment} from '../bitext/document.ts'
import type {Fault} from '../bitext/edition.ts'
import {normalize} from '../bitext/hash.ts'
import type {SegmentId} from '../bitext/ids.ts'
import {leaves} from '../bitext/walk.ts'
import {alignExact} from './align-exact.ts'
import {alignGaps, contestedEntries} from './align-gaps.ts'
import type {AlignedDocument, Alignment, Leftover, Origin, Placement} from './alignment.ts'
import {findHomes} from './homes.ts'
import type {NamedEntries} from './name-entries.ts'
import {nameEntries} from './name-entries.ts'
import type {Claims, Found, OpenDocument} from './open-document.ts'
import {claim} from './open-document.ts'
import {atticPath, documentName} from './paths.ts'
import type {Register, RegisterEntry} from './register.ts'
import {lastSeen} from './register.ts'
import {stayingPlaces} from './staying-places.ts'

/**
 * Aligns the present source to the registers, surest first: anchors that an author wrote; exact text in order; exact text
 * elsewhere in the document, in another one, in the attic; then splits, merges and edits between what is settled.
 * Entries that are equally likely are told, never chosen. Documents and registers are in order of their paths.
 */
export const align = (
  documents: readonly Document<Segment>[],
  registers: readonly Register[],
  attic: readonly Register[],
): Alignment => {
  const read = documents.map(document => {
    const segments = [...leaves(document)]
    return {document, segments, texts: segments.map(segment => normalize(segment.zh.text))}
  })
  const homes = findHomes(
    read.map(({document, texts}) => ({path: document.path, texts})),
    registers,
  )
  const opened: readonly OpenDocument[] = read.map(({document, segments, texts}) => ({
    document,
    segments,
    texts,
    home: homes.get(document.path),
    found: new Array<Found | undefined>(segments.length).fill(undefined),
  }))
  const anchors = readAnchors(opened)
  const names = nameEntries(registers, attic, anchors.ids.keys())
  const claims: Claims = {taken: new Set(), merged: new Map(), ambiguous: new Set()}

  followAnchors(opened, anchors.ids, names, claims)
  for (const open of opened) matchInOrder(open, claims)
  const live = registers.flatMap(register => register.entries)
  for (const open of opened) matchTexts([open], open.home?.entries ?? [], claims)
  matchTexts(opened, live, claims)
  const retired = new Map(attic.map(register => [register.path, register.entries]))
  for (const open of opened) matchTexts([open], retired.get(atticPath(open.document.path)) ?? [], claims)
  matchTexts(opened, [...retired.values()].flat(), claims)
  for (const open of opened) alignGaps(open, claims)

  return {
    documents: settle(opened, anchors.ids, names),
    leftovers: leftoversOf(registers, homes, names, claims),
    idOf: names.idOf,
    entryOf: names.entryOf,
    faults: [...names.faults, ...anchors.faults, ...unheeded(opened, anchors.ids, names)],
  }
}

interface Anchors {
  /** Where each id that an author wrote stands: the first place only. */
  readonly ids: ReadonlyMap<SegmentId, Segment>
  readonly faults: readonly Fault[]
}

const readAnchors = (opened: readonly OpenDocument[]): Anchors => {
  const ids = new Map<SegmentId, Segment>()
  const faults: Fault[] = []
  for (const {document, segments} of opened) {
    for (const segment of segments) {
      const {anchor, place} = segment
      if (!anchor) continue
      if (!ids.has(anchor)) ids.set(anchor, segment)
      else {
        const values = {id: anchor}
        const at = {path: document.path, range: place}
        faults.push({rule: 'duplicate-id', message: 'duplicateAnchor', values, ...at, fatal: false})
      }
    }
  }
  return {ids, faults}
}

const followAnchors = (
  opened: readonly OpenDocument[],
  anchors: Anchors['ids'],
  names: NamedEntries,
  claims: Claims,
): void => {
  if (anchors.size === 0) return
  for (const open of opened) {
    open.segments.forEach((segment, index) => {
      const entry = segment.anchor && anchors.get(segment.anchor) === segment && names.entryOf.get(segment.anchor)
      if (entry) claim(open, index, entry, claims)
    })
  }
}

/** Anchors with an id that nobody bears, before a text that has an entry already: the entry keeps its id. */
const unheeded = (opened: readonly OpenDocument[], anchors: Anchors['ids'], names: NamedEntries): readonly Fault[] =>
  anchors.size === 0
    ? []
    : opened.flatMap(({document, segments, found}) =>
        segments.flatMap(({anchor, place}, index): Fault[] => {
          const finding = found[index]
          if (!anchor || finding?.type !== 'entry' || names.entryOf.has(anchor)) return []
          const values = {id: anchor, used: names.idOf.get(finding.entry) ?? ''}
          const at = {path: document.path, range: place}
          return [{rule: 'unsynced', message: 'anchorUnknown', values, ...at, fatal: false}]
        }),
      )

const hasOpen = ({found}: OpenDocument): boolean => found.some(finding => !finding)

const matchInOrder = (open: OpenDocument, claims: Claims): void => {
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
const matchTexts = (opened: readonly OpenDocument[], entries: readonly RegisterEntry[], claims: Claims): void => {
  const seeking = opened.filter(hasOpen)
  const unclaimed = seeking.length > 0 ? entries.filter(entry => !claims.taken.has(entry)) : []
  if (unclaimed.length === 0) return
  // Of equal texts the one goes first whose own place shows nothing that it may have become.
  const contested = new Set(opened.flatMap(open => contestedEntries(open, claims)))
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

/** Gives every segment its id: that of its entry, that of its anchor, or a new one. */
const settle = (
  opened: readonly OpenDocument[],
  anchors: Anchors['ids'],
  names: NamedEntries,
): readonly AlignedDocument[] => {
  const idOf = (entry: RegisterEntry): SegmentId => {
    const id = names.idOf.get(entry)
    if (!id) throw new RangeError(`an entry of ${entry.path} has no id`)
    return id
  }
  const firstOf = firstOfTexts(opened)
  const waiting = new Map(opened.map(open => [open.document, waitingPlaces(open)]))
  // Ids that are only lent are minted last, so that they take none from those that are given.
  const minted = new Map<Segment, SegmentId>()
  for (const lent of [false, true]) {
    for (const {document, segments, texts, found} of opened) {
      const name = documentName(document.path)
      const counts = new Map<string, number>()
      segments.forEach((segment, index) => {
        const text = texts[index] ?? ''
        const k = (counts.get(text) ?? 0) + 1
        counts.set(text, k)
        const finding = found[index]
        const isLent = finding?.type === 'ambiguous' || waiting.get(document)?.has(index) === true
        if (finding?.type === 'entry' || isLent !== lent) return
        const isAnchored = segment.anchor && anchors.get(segment.anchor) === segment
        minted.set(segment, isAnchored && segment.anchor ? segment.anchor : names.mint(name, text, k))
      })
    }
  }
  return opened.map(open => {
    const {document, home, segments, texts, found} = open
    const placements = segments.map((segment, index): Placement => {
      const text = texts[index] ?? ''
      const finding = found[index]
      const id = finding?.type === 'entry' ? idOf(finding.entry) : minted.get(segment)
      if (!id) throw new RangeError(`a segment of ${document.path} has no id`)
      return {
        segment,
        text,
        id,
        waits: waiting.get(document)?.has(index) ?? false,
        origin: originOf(finding, finding || segment.kept ? undefined : firstOf(open, text), idOf),
      }
    })
    return {document, placements, ...(home ? {home} : {})}
  })
}

/**
 * Segments between two places at which an ambiguous entry may stand, but for those whose entries stand there already. What
 * is written between such places would settle by its own place what is not settled.
 */
const waitingPlaces = ({home, found}: OpenDocument): ReadonlySet<number> => {
  const reach = new Map<RegisterEntry, {first: number; last: number}>()
  found.forEach((finding, index) => {
    if (finding?.type !== 'ambiguous') return
    for (const entry of finding.candidates) reach.set(entry, {first: reach.get(entry)?.first ?? index, last: index})
  })
  const waiting = new Set<number>()
  if (reach.size === 0) return waiting
  const staying = new Set(stayingPlaces(home, found))
  for (const {first, last} of reach.values()) {
    for (let index = first + 1; index < last; index++) {
      if (found[index]?.type !== 'ambiguous' && !staying.has(index)) waiting.add(index)
    }
  }
  return waiting
}

const originOf = (
  finding: Found | undefined,
  first: RegisterEntry | undefined,
  idOf: (entry: RegisterEntry) => SegmentId,
): Origin => {
  switch (finding?.type) {
    case 'entry':
      return finding
    case 'part':
      return {type: 'new', from: idOf(finding.of)}
    case 'ambiguous':
      return {type: 'ambiguous', candidates: finding.candidates.map(idOf)}
    case undefined:
      return {type: 'new', ...(first ? {repeat: first} : {})}
    default:
      return finding satisfies never
  }
}

/** The first entry of a document, or else of any, that has English made from exactly this text. */
type FirstOf = (open: OpenDocument, text: string) => RegisterEntry | undefined

const firstOfTexts = (opened: readonly OpenDocument[]): FirstOf => {
  if (opened.every(({found}) => found.every(finding => finding?.type === 'entry'))) return () => undefined
  const everywhere = new Map<string, RegisterEntry>()
  const inside = new Map(opened.map(open => [open, firstsOf(open, everywhere)]))
  return (open, text) => inside.get(open)?.get(text) ?? everywhere.get(text)
}

const firstsOf = (
  {texts, found}: OpenDocument,
  everywhere: Map<string, RegisterEntry>,
): ReadonlyMap<string, RegisterEntry> => {
  const firsts = new Map<string, RegisterEntry>()
  found.forEach((finding, index) => {
    const text = texts[index] ?? ''
    if (finding?.type !== 'entry' || finding.entry.zh !== text || !hasEnglish(finding.entry)) return
    if (!firsts.has(text)) firsts.set(text, finding.entry)
    if (!everywhere.has(text)) everywhere.set(text, finding.entry)
  })
  return firsts
}

const hasEnglish = ({rendering}: RegisterEntry): boolean => rendering.type === 'english' && rendering.en !== ''

const leftoversOf = (
  registers: readonly Register[],
  homes: ReadonlyMap<string, Register>,
  names: NamedEntries,
  claims: Claims,
): readonly Leftover[] => {
  const inhabited = new Set(homes.values())
  return registers.flatMap(register =>
    register.entries.flatMap((entry): Leftover[] => {
      const target = claims.merged.get(entry)
      const into = target && names.idOf.get(target)
      if (into) return [{entry, register, why: {type: 'merged', into}}]
      if (claims.taken.has(entry)) return []
      if (claims.ambiguous.has(entry)) return [{entry, register, why: {type: 'ambiguous'}}]
      return [{entry, register, why: {type: inhabited.has(register) ? 'deleted' : 'sourceless'}}]
    }),
  )
}
