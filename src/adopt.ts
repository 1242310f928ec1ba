import {matchesOf} from './adopt/matches-of.ts'
import type {DocumentPair} from './adopt/pair-documents.ts'
import {pairDocuments} from './adopt/pair-documents.ts'
import type {Document, Passage, Segment, TextFile} from './bitext/document.ts'
import type {Fault} from './bitext/edition.ts'
import type {Spot} from './bitext/finding.ts'
import type {Match} from './bitext/match.ts'
import type {Prose} from './bitext/prose.ts'
import {leaves, mapPassages, passages} from './bitext/walk.ts'
import {hasHan} from './language/characters.ts'
import type {Registers} from './pair/after-changes.ts'
import {afterChanges} from './pair/after-changes.ts'
import {align} from './pair/align.ts'
import type {FileChange} from './pair/change-fields.ts'
import type {DraftedMatches} from './pair/draft-matches.ts'
import {draftMatches} from './pair/draft-matches.ts'
import {giveDrafts} from './pair/give-drafts.ts'
import type {SyncPlan} from './pair/sync.ts'
import {sync} from './pair/sync.ts'
import {cutInto} from './segment/segment.ts'
import type {ReadOptions} from './source/read-markdown.ts'
import {readMarkdown} from './source/read-markdown.ts'

/** A sync with the drafts that a finished translation gives, and every sentence of either side that finds no place. */
export interface Adoption extends SyncPlan, Omit<DraftedMatches, 'offers'> {
  readonly type: 'adoption'
  /** English passages for which no Chinese one was found. */
  readonly unplaced: readonly {readonly at: Spot; readonly en: string}[]
}

/** Why a translation cannot be taken over. */
export type Refusal =
  | {readonly type: 'unreadable'; readonly faults: readonly Fault[]}
  /** Most of it is Chinese. */
  | {readonly type: 'chinese'}
  /** Of its `of` passages only `found` have a like in the source. */
  | {readonly type: 'unlike'; readonly found: number; readonly of: number}

/** What `sync` works on. */
export interface Synced extends Registers {
  readonly documents: readonly Document<Segment>[]
}

/**
 * Takes over a finished translation of the document at `target` (a path of `documents`): plans a sync, finds the English
 * of every sentence, and gives it as a draft, `by: align`, to entries that have no rendering. `at` is the date of the
 * drafts (`2026-11-20`). No rendering is changed, and no English goes lost: what finds no place is told in full.
 */
export const adopt = (
  {documents, registers, attic}: Synced,
  translation: TextFile,
  target: string,
  at: string,
  options: ReadOptions = {},
): Adoption | Refusal => {
  const document = documents.find(({path}) => path === target)
  if (!document) throw new RangeError(`there is no document ${target}`)
  const read = readMarkdown(translation, options)
  if (!read.document) return {type: 'unreadable', faults: read.faults}
  const english = cutInto(read.document, 'en')
  if (isChinese(english)) return {type: 'chinese'}
  const paired = pairDocuments(mapPassages(document, chineseOf), english)
  const refusal = refuse(english, paired)
  if (refusal) return refusal

  const plan = sync(documents, registers, attic, at)
  const synced = afterChanges({registers, attic}, plan.files)
  const aligned = align(documents, synced.registers, synced.attic).documents.find(each => each.document === document)
  if (!aligned) throw new RangeError(`${target} is not aligned`)
  const {offers, ...report} = draftMatches(matchesIn(document, paired), aligned, {by: 'align', at})
  const written = new Map(plan.files.map(file => [file.path, file]))
  const {home} = aligned
  const given = home && giveDrafts(home, offers)
  if (given && given !== home) written.set(given.path, {path: given.path, text: given.text})
  const files: readonly FileChange[] = [...written.values()].toSorted((a, b) => (a.path < b.path ? -1 : 1))
  const unplaced = paired.unplaced.map(passage => describe(translation.path, passage))
  return {type: 'adoption', files, events: plan.events, ...report, unplaced}
}

const chineseOf = (segments: readonly Segment[]): readonly Prose[] => segments.map(({zh}) => zh)

const isChinese = (document: Document<Prose>): boolean => {
  const all = leaves(document)
  return all.filter(({plain}) => hasHan(plain)).length * 2 > all.length
}

/** A file of which less than half has a like is no translation of this document. */
const refuse = (english: Document<Prose>, {pairs}: DocumentPair): Refusal | undefined => {
  const of = passages(english.children).filter(passage => passage.leaves.length > 0).length
  const found = pairs.filter(({zh, en}) => zh.leaves.length > 0 && en.leaves.length > 0).length
  return found * 2 < of || of === 0 ? {type: 'unlike', found, of} : undefined
}

/** The matches of all passages in document order. */
const matchesIn = (document: Document<Segment>, {pairs}: DocumentPair): readonly Match[] => {
  const byPlace = new Map(pairs.map(pair => [pair.zh.place.start, pair]))
  return passages(document.children).flatMap(passage => {
    const pair = byPlace.get(passage.place.start)
    return pair && passage.leaves.length > 0
      ? matchesOf(passage.leaves, pair.en, pair.groups, document.definitions)
      : []
  })
}

const describe = (
  path: string,
  {place, leaves: sentences}: Passage<Prose>,
): {readonly at: Spot; readonly en: string} => ({
  at: {path, range: place},
  en: sentences.map(({text}) => text).join(' '),
})
