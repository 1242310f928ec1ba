import type {FieldChanges} from '../yaml/edit-mapping.ts'
import type {YamlValue} from '../yaml/write-value.ts'
import type {Alignment, Placement} from './alignment.ts'
import {block, line} from './change-fields.ts'
import {likeness, shapeOf} from './likeness.ts'
import type {RegisterEntry} from './register.ts'

/** A text less like the translated one than this is written down, so that the next edit is compared with it. */
const drifted = 0.75

/** What `sync` changes inside entries: ids that were missing or taken, the Chinese where nothing hangs on it, `seen`, `into`. */
export const entryChanges = (alignment: Alignment): ReadonlyMap<RegisterEntry, FieldChanges> => {
  const changes = new Map<RegisterEntry, Map<string, YamlValue | undefined>>()
  const changesOf = (entry: RegisterEntry): Map<string, YamlValue | undefined> => {
    const known = changes.get(entry) ?? new Map<string, YamlValue | undefined>()
    changes.set(entry, known)
    return known
  }
  for (const [entry, id] of alignment.idOf) if (entry.id !== id) changesOf(entry).set('id', line(id))
  const present = new Map<string, number>()
  for (const {placements} of alignment.documents) {
    for (const {text} of placements) present.set(text, (present.get(text) ?? 0) + 1)
  }
  for (const {placements} of alignment.documents) {
    for (const placement of placements) {
      if (placement.origin.type !== 'entry') continue
      const {entry} = placement.origin
      if (entry.fields.has('into')) changesOf(entry).set('into', undefined)
      for (const [field, value] of textChanges(entry, placement, present)) changesOf(entry).set(field, value)
    }
  }
  for (const {entry, why} of alignment.leftovers) {
    if (why.type === 'merged') changesOf(entry).set('into', line(why.into))
  }
  return changes
}

const textChanges = (entry: RegisterEntry, {text}: Placement, present: ReadonlyMap<string, number>): FieldChanges => {
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
