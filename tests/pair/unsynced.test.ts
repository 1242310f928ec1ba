import {describe, expect, test} from 'vitest'
import {pair} from '../../src/pair/pair.ts'
import type {World} from './world.ts'
import {entryBy, idsOf, inputsOf, planOf, synced, translated, withFiles, withSource, worldOf} from './world.ts'

const sentences = [
  '渡口的青石板一直铺到水边。',
  '从前没有桥，进城的人都在这里等船。',
  '撑船的老周话不多。',
  '河上修了桥，渡口便冷清了。',
]
const path = 'translations/en/a.yml'

const project = (): World =>
  translated(synced(worldOf({'source/a.md': sentences})), ({zh}) => `English of ${zh.slice(0, 3)}.`)

/** What a check finds to sync: message, file, and how many entries. */
const found = (world: World): readonly unknown[] => {
  const {documents, registers, attic} = inputsOf(world)
  const {faults} = pair(documents, registers, attic, new Map())
  return faults.flatMap(fault =>
    fault.rule === 'unsynced' ? [[fault.message, fault.path, fault.values['count'] ?? 1]] : [],
  )
}

/** The entries of the translation file as texts, in their order. */
const itemsOf = (world: World): readonly string[] =>
  (world.files.get(path) ?? '')
    .split('\n\n')
    .map(each => each.trimEnd())
    .slice(1)

const withItems = (world: World, items: readonly string[]): World =>
  withFiles(world, [{path, text: `doc: source/a.md\nsegments:\n\n${items.join('\n\n')}\n`}])

describe('a check before a sync', () => {
  test('counts what the sync moves when paragraphs change places', () => {
    const [first = '', second = '', ...rest] = sentences
    const changed = withSource(project(), 'source/a.md', [...rest, first, second])
    expect(planOf(changed).events.map(({kind}) => kind)).toEqual(['moved', 'moved'])
    expect(found(changed)).toEqual([['unsynced', 'source/a.md', 2]])
    expect(found(synced(changed))).toEqual([])
  })

  test('counts entries that somebody put elsewhere in the translation file, which go back', () => {
    const world = project()
    const [first = '', ...rest] = itemsOf(world)
    const moved = withItems(world, [...rest, first])
    expect(found(moved)).toEqual([['unsynced', 'source/a.md', 1]])
    expect(planOf(moved).events).toMatchObject([{kind: 'moved', id: idsOf(world)[0]}])
    expect(synced(moved).files).toEqual(world.files)
  })

  test('counts a sentence whose entry somebody deleted, which gets a new one', () => {
    const world = project()
    const without = withItems(world, itemsOf(world).toSpliced(2, 1))
    expect(found(without)).toEqual([['unsynced', 'source/a.md', 1]])
    const after = synced(without)
    // The same text in the same document is given the same id again; its English is gone with the entry.
    expect(idsOf(after)).toEqual(idsOf(world))
    expect(entryBy(after, idsOf(world)[2] ?? '').rendering).toEqual({type: 'missing'})
    expect(found(after)).toEqual([])
  })

  test('counts an entry that waits for English and whose Chinese the sync brings up to date', () => {
    const world = synced(worldOf({'source/a.md': sentences}))
    const changed = withSource(world, 'source/a.md', sentences.toSpliced(2, 1, '撑船的老周从来话不多。'))
    expect(found(changed)).toEqual([['unsynced', 'source/a.md', 1]])
    expect(found(synced(changed))).toEqual([])
  })

  test('says nothing of an edit for which the sync writes nothing', () => {
    const changed = withSource(project(), 'source/a.md', sentences.toSpliced(2, 1, '撑船的老周从来话不多。'))
    expect(planOf(changed)).toMatchObject({files: [], events: [{kind: 'edited'}]})
    expect(found(changed)).toEqual([])
  })

  test('names a translation file that follows its renamed document, and a `doc` that names another', () => {
    const renamed = withSource(withSource(project(), 'source/a.md', undefined), 'source/新.md', sentences)
    expect(found(renamed)).toEqual([['renamed', 'source/新.md', 1]])
    expect(found(synced(renamed))).toEqual([])
    const world = project()
    const text = (world.files.get(path) ?? '').replace('doc: source/a.md', 'doc: source/b.md')
    expect(found(withFiles(world, [{path, text}]))).toEqual([['misnamed', path, 1]])
  })

  test('names an attic in which an entry has lost its id', () => {
    const world = synced(withSource(project(), 'source/a.md', sentences.slice(1)))
    const attic = 'translations/en/.attic/a.yml'
    const text = (world.files.get(attic) ?? '').replace(/- id: .*\n {2}/, '- ')
    const nameless = withFiles(world, [{path: attic, text}])
    expect(found(nameless)).toEqual([['ids', attic, 1]])
    expect(found(synced(nameless))).toEqual([])
  })
})
