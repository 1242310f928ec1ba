import type {FieldChanges} from '../yaml/edit-mapping.ts'
import type {YamlValue} from '../yaml/write-value.ts'
import type {Alignment} from './alignment.ts'
import {block, line} from './change-fields.ts'
import {likeness, shapeOf} from './likeness.ts'
import type {RegisterEntry} from './register.ts'

/** A text less like the translated one than this is written down, so that the next edit is compared with it. */
export const drifted = 0.75

/** What `sync` changes inside entries: ids that were missing or taken, the Chinese where nothing hangs on it, `seen`, `into`. */
export const entryChanges = (alignment: Alignment): ReadonlyMap<RegisterEntry, FieldChanges> => {
  const changes = new Map<RegisterEntry, Map<string, YamlValue | undefined>>()
  const changesOf = (entry: RegisterEntry): Map<string, YamlValue | undefined> => {
    const known = changes.get(entry) ?? new Map<string, YamlValue | undefined>()
    changes.set(entry, known)
    return known
  }
  for (const [entry, id] of alignment.idOf) if (entry.id !== id) changesOf(entry).set('id', line(id))
  const present = countTexts(alignment.documents.map(({placements}) => placements.map(({text}) => text)))
  for (const {placements} of alignment.documents) {
    for (const placement of placements) {
      if (placement.origin.type !== 'entry') continue
      const {entry} = placement.origin
      if (entry.fields.has('into')) changesOf(entry).set('into', undefined)
      for (const [field, value] of textChanges(entry, placement.text, present)) changesOf(entry).set(field, value)
    }
  }
  for (const {entry, why} of alignment.leftovers) {
    if (why.type === 'merged') changesOf(entry).set('into', line(why.into))
  }
  return changes
}

/** How often each text stands in documents. */
export const countTexts = (documents: readonly (readonly string[])[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>()
  for (const texts of documents) for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1)
  return counts
}

/** What becomes of the texts of an entry that stands for `text` now; `present` tells how often each text stands in the sources. */
export const textChanges = (entry: RegisterEntry, text: string, present: ReadonlyMap<string, number>): FieldChanges => {
  const forget = entry.fields.has('seen') ? [['seen', undefined] as const] : []
  if (entry.zh === text) return new Map(forget)
  if (!isRendered(entry)) return new Map([['zh', block(text)], ...forget])
  if (entry.seen === text) return new Map()
  // An old text that stands elsewhere now would draw the entry there, and a new one that does would draw another here.
  const mustNote =
    entry.seen !== undefined ||
    present.has(entry.zh) ||
    (present.get(text) ?? 0) > 1 ||
    likeness(shapeOf(entry.zh), shapeOf(text)) < drifted
  return new Map(mustNote ? [['seen', block(text)]] : [])
}

/** Whether anything was rendered from the Chinese of an entry. */
export const isRendered = ({rendering}: RegisterEntry): boolean =>
  rendering.type === 'english' ? rendering.en !== '' : rendering.type !== 'missing'
