import type {Document, Segment} from '../bitext/document.ts'
import {normalize} from '../bitext/hash.ts'
import {leaves} from '../bitext/walk.ts'
import {alignAhead} from './align-ahead.ts'
import {alignGaps} from './align-gaps.ts'
import type {Alignment, Leftover} from './alignment.ts'
import {followAnchors, readAnchors, unheeded} from './anchors.ts'
import {countTexts} from './entry-changes.ts'
import {findHomes} from './homes.ts'
import {keepEdited} from './keep-edited.ts'
import {matchInOrder, matchTexts} from './match-texts.ts'
import type {NamedEntries} from './name-entries.ts'
import {nameEntries} from './name-entries.ts'
import type {Claims, Found, OpenDocument} from './open-document.ts'
import {atticPath} from './paths.ts'
import {placeSegments} from './place-segments.ts'
import type {Register} from './register.ts'

/**
 * Aligns the present source to the registers, surest first: anchors that an author wrote; exact text in order; exact text
 * elsewhere in the document, in another one (but for what was hardly edited in its place), in the attic; then splits,
 * merges and edits between what is settled; then, where something is ambiguous, as it will be aligned after a sync.
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
  keepEdited(opened, claims)
  matchTexts(opened, live, claims)
  const retired = new Map(attic.map(register => [register.path, register.entries]))
  for (const open of opened) matchTexts([open], retired.get(atticPath(open.document.path)) ?? [], claims)
  matchTexts(opened, [...retired.values()].flat(), claims)
  for (const open of opened) alignGaps(open, claims)
  let counts: ReadonlyMap<string, number> | undefined
  const present = (): ReadonlyMap<string, number> => (counts ??= countTexts(opened.map(({texts}) => texts)))
  for (const open of opened) alignAhead(open, claims, present)

  return {
    documents: placeSegments(opened, anchors.ids, names),
    leftovers: leftoversOf(registers, homes, names, claims),
    idOf: names.idOf,
    entryOf: names.entryOf,
    faults: [...names.faults, ...anchors.faults, ...unheeded(opened, anchors.ids, names)],
  }
}

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
