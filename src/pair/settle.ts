import type {Document, Segment} from '../bitext/document.ts'
import {hash} from '../bitext/hash.ts'
import type {SegmentId, TermId} from '../bitext/ids.ts'
import type {FieldChanges} from '../yaml/edit-mapping.ts'
import type {FlowValue, YamlValue} from '../yaml/write-value.ts'
import {align} from './align.ts'
import type {Alignment, Placement} from './alignment.ts'
import {block, changeFields} from './change-fields.ts'
import {isRendered} from './entry-changes.ts'
import {englishBy} from './pair.ts'
import type {Register, RegisterEntry} from './register.ts'
import type {EnglishOf} from './rendering-text.ts'
import {renderingText} from './rendering-text.ts'

/** What a settling command would write: all of it, or nothing where there is a problem. */
export interface Settlement {
  /** The registers that change, as they are to be written. */
  readonly files: readonly Register[]
  readonly problems: readonly SettlementProblem[]
}

/** Why something cannot be settled. */
export type SettlementProblem =
  /** `attach` only: no segment stands at the place. */
  | {readonly reason: 'nowhere'}
  | {
      readonly id: SegmentId
      readonly reason: /** No entry bears it. */
        | 'unknown'
        /** Its entry stands for no segment of the present source: deleted, merged, ambiguous, or its source is gone. */
        | 'orphan'
        /** It has no rendering yet. */
        | 'missing'
        /** `attach` only: equal texts stand elsewhere; an anchor in the source must tell them apart. */
        | 'indistinct'
        /** `attach new` only: the segment is not ambiguous, and bears this id. */
        | 'settled'
    }
  /** `attach` only: the entry `by` stands for exactly that text. */
  | {readonly id: SegmentId; readonly reason: 'occupied'; readonly by: SegmentId}

/** Brings `zh` of each entry up to the present source: its rendering is right as it stands, and no draft any more. */
export const done = (
  documents: readonly Document<Segment>[],
  registers: readonly Register[],
  attic: readonly Register[],
  ids: readonly SegmentId[],
): Settlement => settleEach(documents, registers, attic, ids, ({text}, entry) => upToDate(text, entry))

/** Who reviewed, when (`2026-11-20`), and on which terms (with their hashes) the review of each entry depends. */
export interface Verdict {
  readonly by: string
  readonly at: string
  readonly why?: string
  readonly termHashesOf: (id: SegmentId) => ReadonlyMap<TermId, string>
  /** English (normalized) that entries are given with the review. */
  readonly english?: ReadonlyMap<SegmentId, string>
}

/**
 * Marks entries as reviewed as they stand, or with the English they are given, with the hashes of all that the review
 * depends on; does what `done` does too.
 */
export const ok = (
  documents: readonly Document<Segment>[],
  registers: readonly Register[],
  attic: readonly Register[],
  ids: readonly SegmentId[],
  verdict: Verdict,
): Settlement =>
  settleEach(
    documents,
    registers,
    attic,
    ids,
    ({text, id}, entry, alignment) => {
      const given = verdict.english?.get(id)
      const standing = englishBy(alignment)
      const englishOf: EnglishOf = target => verdict.english?.get(target) ?? standing(target)
      const rendered: RegisterEntry = given === undefined ? entry : {...entry, rendering: {type: 'english', en: given}}
      const terms = [...verdict.termHashesOf(id)].toSorted((a, b) => (a[0] < b[0] ? -1 : 1))
      const fields: (readonly [string, FlowValue])[] = [
        ['by', verdict.by],
        ['at', verdict.at],
        ['zh', hash(text)],
        ['en', hash(renderingText(rendered, englishOf))],
        ['terms', new Map(terms)],
        ...(verdict.why === undefined ? [] : [['why', verdict.why] as const]),
      ]
      return new Map<string, YamlValue | undefined>([
        ...(given === undefined ? [] : renderedBy(given)),
        ...upToDate(text, entry),
        ['ok', {style: 'flow', value: new Map(fields)}],
      ])
    },
    verdict.english,
  )

/** English of its own, in place of whatever an entry is rendered by. */
const renderedBy = (en: string): readonly (readonly [string, YamlValue | undefined])[] => [
  ['en', block(en)],
  ['with', undefined],
  ['omit', undefined],
]

const upToDate = (text: string, entry: RegisterEntry): FieldChanges =>
  new Map([...(entry.zh === text ? [] : [['zh', block(text)] as const]), ['seen', undefined], ['draft', undefined]])

const settleEach = (
  documents: readonly Document<Segment>[],
  registers: readonly Register[],
  attic: readonly Register[],
  ids: readonly SegmentId[],
  changesFor: (placement: Placement, entry: RegisterEntry, alignment: Alignment) => FieldChanges,
  english: Verdict['english'] = new Map(),
): Settlement => {
  const alignment = align(documents, registers, attic)
  const placements = new Map(alignment.documents.flatMap(each => each.placements.map(place => [place.id, place])))
  const changes = new Map<RegisterEntry, FieldChanges>()
  const problems: SettlementProblem[] = []
  for (const id of ids) {
    const placement = placements.get(id)
    if (placement?.origin.type === 'entry') {
      const {entry} = placement.origin
      if (isRendered(entry) || english.has(id)) changes.set(entry, changesFor(placement, entry, alignment))
      else problems.push({id, reason: 'missing'})
    } else problems.push({id, reason: alignment.entryOf.has(id) ? 'orphan' : 'unknown'})
  }
  return problems.length > 0 ? {files: [], problems} : {files: changeFiles([...registers, ...attic], changes), problems}
}

const changeFiles = (
  registers: readonly Register[],
  changes: ReadonlyMap<RegisterEntry, FieldChanges>,
): readonly Register[] =>
  registers.flatMap(register => {
    const changed = changeFields(register, changes)
    return changed.text === register.text ? [] : [changed]
  })

/** A place in a source file: an offset of its text. */
export interface SourcePlace {
  readonly path: string
  readonly offset: number
}

/**
 * Settles which segment an entry stands for: writes the text at `place` into its `seen`, so that `sync` finds it there.
 * What another entry stands for exactly is not taken from it.
 */
export const attach = (
  documents: readonly Document<Segment>[],
  registers: readonly Register[],
  attic: readonly Register[],
  id: SegmentId,
  place: SourcePlace,
): Settlement => {
  const alignment = align(documents, registers, attic)
  const refuse = (problem: SettlementProblem): Settlement => ({files: [], problems: [problem]})
  const entry = alignment.entryOf.get(id)
  if (!entry) return refuse({id, reason: 'unknown'})
  const placement = placementAt(alignment, place)
  if (!placement) return refuse({reason: 'nowhere'})
  const {origin, text} = placement
  if (origin.type === 'entry' && origin.entry !== entry && (origin.entry.seen ?? origin.entry.zh) === text) {
    return refuse({id, reason: 'occupied', by: placement.id})
  }
  const changed = new Map([[entry, new Map([['seen', entry.zh === text ? undefined : block(text)]])]])
  const after = [registers, attic].map(each => each.map(register => changeFields(register, changed)))
  const files = changeFiles([...registers, ...attic], changed)
  // Only the alignment itself can tell whether the text leads to the place.
  const settled = placementAt(align(documents, after[0] ?? [], after[1] ?? []), place)
  return settled?.id === id ? {files, problems: []} : refuse({id, reason: 'indistinct'})
}

/** The segment that holds a place. */
export const placementAt = (alignment: Alignment, {path, offset}: SourcePlace): Placement | undefined =>
  alignment.documents
    .find(({document}) => document.path === path)
    ?.placements.find(({segment}) => segment.place.start <= offset && offset < segment.place.end)
