import type {SegmentChange, Standing} from '../bitext/comparison.ts'
import type {Document, Passage} from '../bitext/document.ts'
import type {Edition} from '../bitext/edition.ts'
import type {Finding} from '../bitext/finding.ts'
import type {AnnotatedPair} from '../bitext/pair.ts'
import type {Rule} from '../check/rule.ts'
import type {Reading} from '../edition.ts'
import type {StandingMemory} from '../pair/memory/standing-memory.ts'
import type {TranslationMemory} from '../pair/memory/translation-memory.ts'
import type {Register, RegisterEntry} from '../pair/register.ts'
import type {Project} from '../project/open.ts'
import type {Base} from './base.ts'
import type {DocumentCount, Filter, filters} from './protocol.ts'

/** A segment under review. */
export interface Item {
  readonly id: string
  readonly path: string
  /** Absent where it was removed since the base. */
  readonly now?: Present
  readonly change?: SegmentChange
  readonly findings: readonly Finding[]
  /** Those that the base had already, with which it says the same. */
  readonly old: readonly Finding[]
  readonly filters: readonly Filter[]
}

/** Where a segment stands in the edition now. */
export interface Present extends Standing {
  readonly passage: Passage<AnnotatedPair>
  readonly document: Document<AnnotatedPair>
  /** Absent where no entry names it yet. */
  readonly entry?: RegisterEntry
  readonly register?: Register
}

/** A document under review, those segments included that it has lost since the base. */
export interface DocumentItems extends DocumentCount {
  readonly items: readonly Item[]
}

/** All that is under review, as it stands on disk and as it was decided: made once and asked often. */
export interface View {
  readonly version: string
  readonly project: Project
  readonly reading: Reading
  readonly edition: Edition
  /** The rules that the edition was asked by, those of the project's own among them, with the options it sets. */
  readonly rules: readonly Rule[]
  readonly base?: Base
  readonly documents: readonly DocumentItems[]
  /** What the translations held when all was looked at. */
  readonly standing: StandingMemory
  /** The memory as it is now, where some of them were written since. */
  readonly memory?: TranslationMemory
  readonly counts: Readonly<Record<Filter, number>>
  readonly item: (id: string) => Item | undefined
  /** How many segments stand before one; absent where there is no such segment. */
  readonly rankOf: (id: string) => number | undefined
  /** The segments that a filter holds, of one document or of all, in their order. */
  readonly items: (filter: Filter, path?: string) => readonly Item[]
  /** The segments of the same Chinese. */
  readonly repeatsOf: (item: Item) => readonly Item[]
}

/** A view of documents. What is asked of it is looked up when it is first asked. */
export const viewOf = (
  of: Pick<
    View,
    'version' | 'project' | 'reading' | 'edition' | 'rules' | 'base' | 'documents' | 'standing' | 'memory'
  >,
): View => {
  const {documents} = of
  const ranks = new Map<string, number>()
  const all = documents.flatMap(({items}) => items)
  // What was removed never stands in the place of what is there under the same, lent, id.
  for (const [rank, {id, now}] of all.entries()) if (now || !ranks.has(id)) ranks.set(id, rank)
  const windows = new Map<string, readonly Item[]>()
  let byChinese: ReadonlyMap<string, readonly Item[]> | undefined
  return {
    ...of,
    counts: countsOf(documents.map(({counts}) => counts)),
    item: id => all[ranks.get(id) ?? -1],
    rankOf: id => ranks.get(id),
    items: (filter, path) => {
      const key = `${filter} ${path ?? ''}`
      const known = windows.get(key)
      if (known) return known
      const wanted = path === undefined ? documents : documents.filter(document => document.path === path)
      const found = wanted.flatMap(({items}) => items.filter(item => item.filters.includes(filter)))
      windows.set(key, found)
      return found
    },
    repeatsOf: item => {
      byChinese ??= groupByChinese(documents)
      return (byChinese.get(item.now?.pair.zh.text ?? '') ?? []).filter(other => other !== item)
    },
  }
}

const countsOf = (all: readonly Readonly<Record<Filter, number>>[]): Readonly<Record<Filter, number>> =>
  countBy(filter => all.reduce((sum, counts) => sum + counts[filter], 0))

/** A number for each filter. */
export const countBy = (count: (filter: Filter) => number): Readonly<Record<Filter, number>> =>
  ({
    undecided: count('undecided'),
    changed: count('changed'),
    stale: count('stale'),
    missing: count('missing'),
    failing: count('failing'),
    all: count('all'),
  }) satisfies Record<(typeof filters)[number], number>

const groupByChinese = (documents: readonly DocumentItems[]): ReadonlyMap<string, readonly Item[]> => {
  const groups = new Map<string, Item[]>()
  for (const {items} of documents)
    for (const item of items) {
      if (!item.now?.entry) continue
      const {text} = item.now.pair.zh
      const group = groups.get(text)
      if (group) group.push(item)
      else groups.set(text, [item])
    }
  return groups
}
