import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {block, changeFields, line} from '../../../src/pair/change-fields.ts'
import {settleConflicts as settled} from '../../../src/pair/merge/markers.ts'
import type {Merge} from '../../../src/pair/merge/merge-translations.ts'
import {mergeTranslations} from '../../../src/pair/merge/merge-translations.ts'
import {readTranslations} from '../../../src/pair/read-translations.ts'
import type {RegisterEntry} from '../../../src/pair/register.ts'
import type {FieldChanges} from '../../../src/yaml/edit-mapping.ts'
import type {Change} from '../history.ts'
import {change, someChange, someSentence} from '../history.ts'
import type {World} from '../world.ts'
import {inputsOf, synced, translated, withFiles, worldOf} from '../world.ts'

const style = {size: 7, showsBase: false}

/** What one person does on a branch: changes to the sources, then a sync, and changes to fields of entries. */
interface Work {
  readonly changes: readonly Change[]
  readonly fields: readonly (readonly [key: string, where: number, text: string])[]
}

const someWork: fc.Arbitrary<Work> = fc.record({
  changes: fc.array(someChange, {maxLength: 4}),
  fields: fc.array(
    fc.tuple(
      fc.constantFrom('en', 'en', 'en', 'with', 'omit', 'note', 'comment', 'done', 'clear', 'x-own'),
      fc.nat(1000),
      fc.constantFrom('One way.', 'Another way.', 'A third way: with a colon.', 'Two\nlines.'),
    ),
    {maxLength: 6},
  ),
})

const fieldsFor = (key: string, text: string, entry: RegisterEntry): FieldChanges => {
  switch (key) {
    case 'en':
      return new Map([
        ['en', block(text)],
        ['with', undefined],
        ['omit', undefined],
      ])
    case 'with':
      return new Map([
        ['with', line('k7q2mf3d')],
        ['en', undefined],
        ['omit', undefined],
      ])
    case 'omit':
      return new Map([
        ['omit', block(text)],
        ['en', undefined],
        ['with', undefined],
      ])
    case 'done':
      return new Map([
        ['zh', block(entry.seen ?? `${entry.zh}了`)],
        ['seen', undefined],
        ['draft', undefined],
      ])
    case 'clear':
      return new Map([
        ['en', undefined],
        ['with', undefined],
        ['omit', undefined],
      ])
    default:
      return new Map([[key, block(text)]])
  }
}

const worked = (world: World, {changes, fields}: Work): World => {
  const after = changes.length === 0 ? world : synced(changes.reduce(change, world))
  return fields.reduce((current, [key, where, text]) => {
    const {registers, attic} = inputsOf(current)
    const all = [...registers, ...attic]
    const entries = all.flatMap(register => register.entries)
    const entry = entries[where % Math.max(entries.length, 1)]
    const register = all.find(({path}) => path === entry?.path)
    if (!entry || !register) return current
    const changed = changeFields(register, new Map([[entry, fieldsFor(key, text, entry)]]))
    return withFiles(current, [{path: register.path, text: changed.text}])
  }, after)
}

const someStart: fc.Arbitrary<World> = fc
  .tuple(fc.array(fc.array(someSentence, {minLength: 1, maxLength: 8}), {minLength: 1, maxLength: 2}), fc.nat(4))
  .map(([documents, untranslated]) => {
    const sources = Object.fromEntries(documents.map((each, index) => [`source/${'ab'[index]}.md`, each]))
    let count = 0
    return translated(synced(worldOf(sources)), () => {
      count++
      return count % 4 === untranslated ? undefined : `English ${count}.`
    })
  })

/** A file in three versions, as two branches of a history leave it. */
interface Case {
  readonly path: string
  readonly base: string
  readonly ours: string
  readonly theirs: string
}

const casesOf = (start: World, one: Work, other: Work): readonly Case[] => {
  const [ours, theirs] = [worked(start, one), worked(start, other)]
  return [...new Set([...ours.files.keys(), ...theirs.files.keys()])].flatMap(path => {
    const [mine, yours] = [ours.files.get(path), theirs.files.get(path)]
    return mine !== undefined && yours !== undefined
      ? [{path, base: start.files.get(path) ?? '', ours: mine, theirs: yours}]
      : []
  })
}

const forEachCase = (look: (each: Case) => void): void => {
  fc.assert(
    fc.property(someStart, someWork, someWork, (start, one, other) => {
      for (const each of casesOf(start, one, other)) look(each)
    }),
    {numRuns: 50},
  )
}

const entriesIn = (path: string, text: string): readonly RegisterEntry[] => {
  if (text === '') return []
  const {register} = readTranslations({path, text})
  if (!register) throw new Error(`unreadable:\n${text}`)
  return register.entries
}

const textOf = (merge: Merge): string => {
  if (merge.type !== 'merged') throw new Error(`unreadable: ${merge.faults[0]?.message}`)
  return merge.text
}

const renderings = (entries: readonly RegisterEntry[]): ReadonlySet<string> =>
  new Set(entries.filter(({rendering}) => rendering.type !== 'missing').map(({rendering}) => JSON.stringify(rendering)))

describe('a merge', () => {
  test('of two equal versions, or with one that nobody touched, is the other one byte for byte', () => {
    forEachCase(({path, base, ours, theirs}) => {
      const merged = (...[b, o, t]: readonly [string, string, string]): string =>
        textOf(mergeTranslations({path, base: b, ours: o, theirs: t}, style))
      expect(merged(base, ours, ours)).toBe(ours)
      expect(merged(base, base, theirs)).toBe(theirs)
      expect(merged(base, ours, base)).toBe(ours)
    })
  })

  test('loses no rendering that either side gave: it stands in the result or in a conflict', () => {
    forEachCase(each => {
      const merge = mergeTranslations(each, style)
      const text = textOf(merge)
      const [base, ours, theirs] = [each.base, each.ours, each.theirs].map(version =>
        renderings(entriesIn(each.path, version)),
      )
      const standing = new Set(
        (['ours', 'theirs'] as const).flatMap(side => [...renderings(entriesIn(each.path, settled(text, side)))]),
      )
      for (const side of [ours, theirs]) {
        for (const rendering of side ?? []) if (!base?.has(rendering)) expect(standing).toContain(rendering)
      }
      for (const rendering of ours ?? []) if (theirs?.has(rendering)) expect(standing).toContain(rendering)
    })
  })

  test('without a conflict has no id twice unless its texts differ', () => {
    forEachCase(each => {
      const merge = mergeTranslations(each, style)
      if (merge.type !== 'merged' || merge.conflicts.length > 0) return
      const named = entriesIn(each.path, merge.text).map(({id, zh}) => `${id} ${zh}`)
      expect(new Set(named).size).toBe(named.length)
    })
  })

  test('says the same whichever side is ours, up to the order of entries', () => {
    forEachCase(each => {
      const one = mergeTranslations(each, style)
      const other = mergeTranslations({...each, ours: each.theirs, theirs: each.ours}, style)
      if (one.type !== 'merged' || other.type !== 'merged') throw new Error('unreadable')
      const fieldsIn = ({conflicts}: typeof one): readonly string[] =>
        conflicts.map(({id, fields}) => `${id} ${fields.toSorted().join()}`).toSorted()
      expect(fieldsIn(other)).toEqual(fieldsIn(one))
      const saidIn = (text: string): readonly string[] =>
        entriesIn(each.path, text)
          .map(({id, zh, seen, rendering, note, comment, draft, review}) =>
            JSON.stringify([id, zh, seen, rendering, note, comment, draft, review]),
          )
          .toSorted()
      expect(saidIn(settled(other.text, 'theirs'))).toEqual(saidIn(settled(one.text, 'ours')))
    })
  })

  test('leaves what one side or nobody touched byte for byte', () => {
    forEachCase(({path, base, ours, theirs}) => {
      const text = textOf(mergeTranslations({path, base, ours, theirs}, style))
      const written = (version: string): ReadonlyMap<string, string> =>
        new Map(
          entriesIn(path, version).map(({id, place}) => [id ?? '', version.slice(place.start, place.end)] as const),
        )
      const [before, own, other] = [base, ours, theirs].map(written)
      for (const [id, entry] of own ?? []) {
        if (other?.get(id) === before?.get(id) && before?.has(id)) {
          if (other?.has(id) || entry !== before.get(id)) expect(text).toContain(entry)
        }
        if (other?.get(id) === entry) expect(text).toContain(entry)
      }
    })
  })
})
