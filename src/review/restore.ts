import {normalize} from '../bitext/hash.ts'
import {leaves} from '../bitext/walk.ts'
import {block, changeFields, line} from '../pair/change-fields.ts'
import {countTexts, isRendered, textChanges} from '../pair/entry-changes.ts'
import type {Register, RegisterEntry} from '../pair/register.ts'
import type {FieldChanges} from '../yaml/edit-mapping.ts'
import type {FlowValue, YamlValue} from '../yaml/write-value.ts'
import type {Decidable, Plan, Planning} from './planning.ts'

/**
 * Puts back what the base had as the rendering of segments, with the Chinese that it was made from and what was said of it:
 * old English beside new Chinese would look as if it were made for it. Notes and comments stay.
 */
export const restored = ({view, items, say}: Planning): Plan => {
  const {base, reading} = view
  if (!base) return {refused: say('decide.noBase')}
  const changes = new Map<RegisterEntry, FieldChanges>()
  for (const {id, now} of items) {
    const old = base.entryOf(now.pair.id)
    if (!old) return {refused: say('decide.newSince', {id, base: base.name})}
    if (!isRendered(old)) return {refused: say('decide.unrendered', {id, base: base.name})}
    const wanted = renderingFields(old)
    if (isSame(now.entry, old)) return {refused: say('decide.same', {id, base: base.name})}
    changes.set(now.entry, wanted)
  }
  const present = countTexts(reading.documents.map(document => [...leaves(document)].map(({zh}) => normalize(zh.text))))
  const touched = new Set(items.map(({now}) => now.register))
  return {files: [...touched].flatMap(register => changedIn(register, changes, items, present))}
}

/** The fields by which an entry says what it is rendered by and from. */
const renderingFields = ({zh, rendering, added, draft, review}: RegisterEntry): FieldChanges =>
  new Map<string, YamlValue | undefined>([
    ['zh', block(zh)],
    ['en', rendering.type === 'english' ? block(rendering.en) : undefined],
    ['with', rendering.type === 'with' ? line(rendering.target) : undefined],
    ['omit', rendering.type === 'omitted' ? line(rendering.reason) : undefined],
    ['added', added === undefined ? undefined : line(added)],
    [
      'draft',
      draft &&
        flow([
          ['by', draft.by],
          ['at', draft.at],
          ['en', draft.en],
          ['score', draft.score?.toString()],
        ]),
    ],
    [
      'ok',
      review &&
        flow([
          ['by', review.by],
          ['at', review.at],
          ['zh', review.zh],
          ['en', review.en],
          ['terms', review.terms],
          ['why', review.why],
        ]),
    ],
  ])

const flow = (fields: readonly (readonly [string, FlowValue | undefined])[]): YamlValue => ({
  style: 'flow',
  value: new Map(fields.flatMap(([key, value]) => (value === undefined ? [] : [[key, value] as const]))),
})

const isSame = (now: RegisterEntry, old: RegisterEntry): boolean =>
  now.zh === old.zh && now.added === old.added && JSON.stringify(now.rendering) === JSON.stringify(old.rendering)

/** A file with its entries restored; where the Chinese is another now, the text by which an entry is found is noted. */
const changedIn = (
  register: Register,
  changes: ReadonlyMap<RegisterEntry, FieldChanges>,
  items: readonly Decidable[],
  present: ReadonlyMap<string, number>,
): readonly Register[] => {
  const once = changeFields(register, changes)
  const mine = items.filter(({now}) => now.register === register)
  const texts = new Map(mine.map(({now}) => [now.entry.index, normalize(now.pair.zh.text)]))
  const again = new Map(
    once.entries.flatMap(entry => {
      const text = texts.get(entry.index)
      return text === undefined ? [] : [[entry, textChanges(entry, text, present)] as const]
    }),
  )
  const changed = changeFields(once, again)
  return changed.text === register.text ? [] : [changed]
}
