import type {SegmentChange} from '../bitext/comparison.ts'
import type {Document, Passage} from '../bitext/document.ts'
import type {Finding} from '../bitext/finding.ts'
import type {AnnotatedPair, Entry} from '../bitext/pair.ts'
import {passages} from '../bitext/walk.ts'
import type {Register, RegisterEntry} from '../pair/register.ts'
import {titleOf} from '../publish/title.ts'
import {decisionOf, isDecided} from './decision-of.ts'
import type {Filter} from './protocol.ts'
import type {Recall} from './recall.ts'
import type {DocumentItems, Item, Present} from './view.ts'
import {countBy} from './view.ts'

/** What items are made of besides their documents. */
export interface Material {
  readonly changes: ReadonlyMap<string, SegmentChange>
  /** Those that are gone, by the path of their document in the base. */
  readonly removed: ReadonlyMap<string, readonly SegmentChange[]>
  readonly findings: ReadonlyMap<string, readonly Finding[]>
  readonly oldFindings: ReadonlyMap<string, readonly Finding[]>
  readonly entryOf: (entry: Entry) => readonly [Register, RegisterEntry] | undefined
  readonly recall: Recall
}

/** The segments of a document under review, those that were removed behind what they stood behind. */
export const itemsIn = (document: Document<AnnotatedPair>, material: Material): DocumentItems => {
  const items: Item[] = []
  const all = passages(document.children).flatMap(passage => passage.leaves.map(pair => ({passage, pair})))
  for (const [index, {passage, pair}] of all.entries()) {
    items.push(presentItem(document, passage, pair, [all[index - 1]?.pair, all[index + 1]?.pair], material))
  }
  for (const change of material.removed.get(document.path) ?? []) {
    const at = items.findIndex(({id}) => id === change.before?.previous?.id)
    items.splice(at + 1, 0, removedItem(change, document.path))
  }
  return counted(document.path, titleOf(document).zh, items)
}

/** What was removed with a document of which nothing is left. */
export const lostItems = (path: string, removed: readonly SegmentChange[]): DocumentItems =>
  counted(
    path,
    path,
    removed.map(change => removedItem(change, path)),
  )

const counted = (path: string, title: string, items: readonly Item[]): DocumentItems => ({
  path,
  title,
  items,
  counts: countBy(filter => items.reduce((sum, {filters}) => sum + (filters.includes(filter) ? 1 : 0), 0)),
})

const removedItem = (change: SegmentChange, path: string): Item => ({
  id: change.id,
  path,
  change,
  findings: [],
  old: [],
  filters: ['changed'],
})

const presentItem = (
  document: Document<AnnotatedPair>,
  passage: Passage<AnnotatedPair>,
  pair: AnnotatedPair,
  [previous, next]: readonly [AnnotatedPair | undefined, AnnotatedPair | undefined],
  {changes, findings, oldFindings, entryOf, recall}: Material,
): Item => {
  const [register, entry] = (pair.entry && entryOf(pair.entry)) ?? []
  const now: Present = {
    path: document.path,
    pair,
    previous,
    next,
    passage,
    document,
    ...(entry && register ? {entry, register} : {}),
  }
  const change = changes.get(pair.id)
  const found = findings.get(pair.id) ?? []
  return {
    id: pair.id,
    path: document.path,
    now,
    ...(change ? {change} : {}),
    findings: found,
    old: oldFindings.get(pair.id) ?? [],
    filters: filtersOf(now, (change?.kinds.length ?? 0) > 0, found, recall),
  }
}

const filtersOf = (
  now: Present,
  isChanged: boolean,
  findings: readonly Finding[],
  recall: Recall,
): readonly Filter[] => {
  const {state} = now.pair
  const filters: Filter[] = []
  if (isChanged) filters.push('changed')
  if (state.stale) filters.push('stale')
  if (state.progress === 'missing') filters.push('missing')
  if (findings.some(isFailure)) filters.push('failing')
  const isOpen = filters.length > 0 && !isDecided(now.pair, decisionOf(now, recall))
  return [...(isOpen ? ['undecided' as const] : []), ...filters, 'all']
}

/** What is stale or missing has filters of its own. */
const isFailure = ({severity, rule}: Finding): boolean =>
  severity !== 'info' && rule !== 'stale' && rule !== 'untranslated'
