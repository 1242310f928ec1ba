import type {Document, Passage, Segment} from '../bitext/document.ts'
import type {Fault, Orphan} from '../bitext/edition.ts'
import type {SegmentId, TermId} from '../bitext/ids.ts'
import type {Pair, Provenance, Rendering, State} from '../bitext/pair.ts'
import type {Definitions, Prose} from '../bitext/prose.ts'
import {plainProse} from '../bitext/prose.ts'
import {mapPassages} from '../bitext/walk.ts'
import {readInline} from '../markup/read-inline.ts'
import {align} from './align.ts'
import type {AlignedDocument, Alignment, Origin, Placement} from './alignment.ts'
import {candidatesIn} from './choices.ts'
import type {InsteadOf} from './instead-of.ts'
import {insteadOf} from './instead-of.ts'
import type {KinProposals} from './kin-proposals.ts'
import {kinProposals} from './kin-proposals.ts'
import type {TranslationMemory} from './memory/translation-memory.ts'
import {translationMemory} from './memory/translation-memory.ts'
import {sourcePath} from './paths.ts'
import type {Register, RegisterEntry} from './register.ts'
import type {EnglishOf} from './rendering-text.ts'
import {ownEnglish} from './rendering-text.ts'
import {isDraft, stateOf} from './state.ts'
import {unsyncedFaults} from './unsynced.ts'

/** All documents paired, with the entries that no segment bears and what is wrong between source and registers. */
export interface Pairing {
  readonly documents: readonly Document<Pair>[]
  readonly orphans: readonly Orphan[]
  readonly faults: readonly Fault[]
}

/**
 * Pairs every segment with its entry. Segments that have none yet get the ids that `sync` would mint, and whatever
 * `sync` would write or cannot decide is a fault `unsynced`. Where a rendering is missing or stale, the memory is asked: it holds the registers,
 * the attic and `memories`, translation files of elsewhere. Documents, registers and attic come in order of their paths.
 */
export const pair = (
  documents: readonly Document<Segment>[],
  registers: readonly Register[],
  attic: readonly Register[],
  termHashes: ReadonlyMap<TermId, string>,
  memories: readonly Register[] = [],
): Pairing => {
  const alignment = align(documents, registers, attic)
  const sources = {
    idOf: alignment.idOf,
    englishOf: englishBy(alignment),
    termHashes,
    instead: insteadOf(alignment),
    kin: kinProposals(alignment, attic),
    memory: translationMemory([...registers, ...attic, ...memories]),
  }
  return {
    documents: alignment.documents.map(aligned => pairDocument(aligned, sources)),
    orphans: orphansOf(alignment),
    faults: [...alignment.faults, ...unsyncedFaults(alignment)],
  }
}

/** The English of an entry by its id, empty where it has none of its own. */
export const englishBy =
  ({entryOf}: Pick<Alignment, 'entryOf'>): EnglishOf =>
  target => {
    const entry = entryOf.get(target)
    return entry ? ownEnglish(entry) : ''
  }

/** What pairs are made from besides their entries. */
interface Sources {
  readonly idOf: Alignment['idOf']
  readonly englishOf: EnglishOf
  readonly termHashes: ReadonlyMap<TermId, string>
  readonly instead: InsteadOf
  readonly kin: KinProposals
  readonly memory: TranslationMemory
}

const pairDocument = ({document, placements}: AlignedDocument, sources: Sources): Document<Pair> => {
  let next = 0
  return mapPassages(document, (segments, passage) => {
    const here = placements.slice(next, next + segments.length)
    next += segments.length
    const read = proseReader(passage, document.definitions)
    const voices = new Set(here.flatMap(({id, origin}) => (hasEnglish(origin) ? [id] : [])))
    return here.map(placement => pairPlacement(placement, document.path, voices, read, sources))
  })
}

/** Whether what a segment bears has English of its own. */
const hasEnglish = (origin: Origin): boolean => origin.type === 'entry' && ownEnglish(origin.entry) !== ''

type Mutable<Type> = {-readonly [Key in keyof Type]: Type[Key]}

/** Fields are set one by one where they may be absent: this runs once for every sentence of every build. */
const pairPlacement = (
  placement: Placement,
  path: string,
  voices: ReadonlySet<SegmentId>,
  read: ReadProse,
  {idOf, instead, englishOf, termHashes, kin, memory}: Sources,
): Pair => {
  const {segment, id, origin, text} = placement
  const {zh, place, map, kept, anchor} = segment
  const entry = origin.type === 'entry' ? origin.entry : undefined
  const rendering = renderingOf(entry, placement, voices, instead, read)
  const written: State = entry
    ? stateOf(entry, {text, kept, englishOf, termHashes})
    : {progress: kept ? 'kept' : 'missing'}
  const isNowhere = rendering.type === 'with' && !rendering.found
  const state: State = isNowhere ? {...written, progress: 'missing'} : written
  const isOpen = state.progress === 'missing' || state.stale !== undefined
  const found = isOpen ? memory.lookup(text, {document: path, ...(entry ? {except: entry} : {})}) : []
  const proposals = isOpen ? [...kin(placement, rendering), ...found] : found
  const allow = entry?.allow ?? []
  const made: Mutable<Pair> = {type: 'pair', id, zh, place, map, kept, rendering, state, proposals, allow}
  if (anchor !== undefined) made.anchor = anchor
  if (origin.type === 'ambiguous') made.candidates = candidatesIn(origin.candidates, idOf)
  else if (placement.waits && !entry) made.candidates = []
  if (!entry) return made
  made.entry = {path: entry.path, place: entry.place, fields: entry.fields}
  const provenance = provenanceOf(entry)
  if (provenance) made.provenance = provenance
  if (entry.note !== undefined) made.note = read(entry.note)
  if (entry.comment !== undefined) made.comment = entry.comment
  return made
}

/** What an entry records of how its rendering came to be; nothing of one that has none. */
const provenanceOf = (entry: RegisterEntry): Provenance | undefined => {
  const {draft, review, rendering} = entry
  if ((!draft && !review) || rendering.type === 'missing') return undefined
  return {
    ...(draft ? {draft: {by: draft.by, at: draft.at, changed: !isDraft(entry)}} : {}),
    ...(review ? {review: {by: review.by, at: review.at}} : {}),
  }
}

type ReadProse = (text: string) => Prose

/** Front-matter values are plain text; all else is inline Markdown. */
const proseReader = (passage: Passage<Segment>, definitions: Definitions): ReadProse =>
  passage.kind === 'value' ? plainProse : text => readInline(text, definitions)

const renderingOf = (
  entry: RegisterEntry | undefined,
  {segment, id}: Placement,
  voices: ReadonlySet<SegmentId>,
  instead: InsteadOf,
  read: ReadProse,
): Rendering => {
  const written = entry?.rendering ?? {type: 'missing'}
  switch (written.type) {
    case 'missing':
      return {type: segment.kept ? 'kept' : 'missing'}
    case 'english':
      return {
        type: 'english',
        en: read(written.en),
        ...(entry?.added === undefined ? {} : {added: entry.added}),
      }
    case 'with':
      return withOf(written.target, id, voices, instead)
    case 'omitted':
      return written
    default:
      return written satisfies never
  }
}

const withOf = (target: SegmentId, id: SegmentId, voices: ReadonlySet<SegmentId>, insteadOf: InsteadOf): Rendering => {
  if (voices.has(target)) return {type: 'with', target, found: true}
  const instead = target === id ? undefined : insteadOf(target, voices)
  return {type: 'with', target, found: false, ...(instead && instead !== id ? {instead} : {})}
}

/** The entries that no segment bears, but for those that are named as candidates where they may stand. */
const orphansOf = ({leftovers, documents, idOf}: Alignment): readonly Orphan[] => {
  const named = new Set(
    documents.flatMap(({placements}) =>
      placements.flatMap(({origin}) => (origin.type === 'ambiguous' ? origin.candidates : [])),
    ),
  )
  const sources = new Map(documents.map(({document, home}) => [home, document.path]))
  return leftovers.flatMap(({entry, register, why}): Orphan[] => {
    if (named.has(entry)) return []
    const id = idOf.get(entry)
    if (!id) throw new RangeError(`an entry of ${entry.path} has no id`)
    const lost = why.type === 'sourceless' ? {lost: sourcePath(entry.path)} : {}
    const source = why.type === 'ambiguous' ? sources.get(register) : undefined
    const undecided = source === undefined ? {} : {undecided: source}
    return [{id, path: entry.path, place: entry.place, zh: entry.zh, en: ownEnglish(entry), ...lost, ...undecided}]
  })
}
