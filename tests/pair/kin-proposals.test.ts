import {describe, expect, test} from 'vitest'
import type {Pair} from '../../src/bitext/pair.ts'
import {leaves} from '../../src/bitext/walk.ts'
import {pair} from '../../src/pair/pair.ts'
import {done} from '../../src/pair/settle.ts'
import type {World} from './world.ts'
import {idsOf, inputsOf, synced, translated, withFiles, withSource, worldOf} from './world.ts'

const first = '镇子东头有一个渡口，青石板一直铺到水边。'
const second = '从前没有桥，进城的人都在这里等船。'
const third = '撑船的老周话不多，只在靠岸时喊一声。'
const english: Readonly<Record<string, string>> = {
  [first]: 'East of town there was a landing, paved down to the water.',
  [second]: 'Before the bridge, people bound for the city waited here.',
  [third]: 'Old Zhou spoke little; he only called out at the bank.',
}
const joined = (one: string, ...others: readonly string[]): string =>
  [one, ...others].map((text, index) => (index < others.length ? text.replace(/。$/, '，') : text)).join('')

const project = (): World => translated(synced(worldOf({'source/a.md': [first, second, third]})), ({zh}) => english[zh])

const pairsOf = (world: World): readonly Pair[] => {
  const {documents, registers, attic} = inputsOf(world)
  return pair(documents, registers, attic, new Map()).documents.flatMap(document => [...leaves(document)])
}

/** What each segment is offered for what it was joined or divided from. */
const offered = (world: World): readonly unknown[] =>
  pairsOf(world).map(({proposals}) => proposals.flatMap(({by, en}) => (by ? [[by.type, by.ids, en]] : [])))

const doneWith = (world: World, id: string | undefined): World => {
  const {documents, registers, attic} = inputsOf(world)
  const ids = pairsOf(world).flatMap(each => (each.id === id ? [each.id] : []))
  return withFiles(world, done(documents, registers, attic, ids).files)
}

describe('a sentence that was joined from several', () => {
  test('is offered all their English, before the sync and after it, until it is brought up to date', () => {
    const world = project()
    const ids = idsOf(world)
    const changed = withSource(world, 'source/a.md', [joined(first, second), third])
    const offer = ['merge', ids.slice(0, 2), `${english[first]} ${english[second]}`]
    expect(offered(changed)).toEqual([[offer], []])
    const after = synced(changed)
    expect(offered(after)).toEqual([[offer], []])
    expect(pairsOf(after)[0]?.proposals[0]).toMatchObject({
      zh: first + second,
      match: expect.closeTo(0.97, 2),
      progress: 'translated',
      path: 'translations/en/a.yml',
    })
    const settled = doneWith(after, ids[0])
    expect(offered(settled)).toEqual([[], []])
    // Nor when the whole is edited again, much later.
    const later = withSource(settled, 'source/a.md', [joined(first, second).replace('水边', '河边'), third])
    expect(offered(later)).toEqual([[], []])
  })

  test('is offered the English of three in the order of their texts, whatever that of their ids', () => {
    const world = project()
    const after = synced(withSource(world, 'source/a.md', [joined(first, second, third)]))
    const all = [first, second, third].map(text => english[text]).join(' ')
    expect(offered(after)).toEqual([[['merge', idsOf(world), all]]])
    // What was joined and then joined again is all there.
    const [one = '', two = '', three = ''] = idsOf(world)
    const once = synced(withSource(world, 'source/a.md', [first, joined(second, third)]))
    const twice = synced(withSource(once, 'source/a.md', [joined(first, second, third)]))
    expect(offered(twice)).toEqual([[['merge', [one, two, three], all]]])
  })

  test('is offered the English of the second where the first has none', () => {
    const world = translated(synced(worldOf({'source/a.md': [first, second, third]})), ({zh}) =>
      zh === first ? undefined : english[zh],
    )
    const after = synced(withSource(world, 'source/a.md', [joined(first, second), third]))
    expect(offered(after)).toEqual([[['merge', [idsOf(world)[1]], english[second]]], []])
  })
})

describe('a part of a divided sentence', () => {
  test('is offered the English of the whole, before the sync and after it, until the first part has its own', () => {
    const world = project()
    const [id] = idsOf(world)
    const [head = '', tail = ''] = ['镇子东头有一个渡口。', '青石板一直铺到水边。']
    const changed = withSource(world, 'source/a.md', [head, tail, second, third])
    const offer = ['split', [id], english[first]]
    expect(offered(changed)).toEqual([[], [offer], [], []])
    const after = synced(changed)
    expect(offered(after)).toEqual([[], [offer], [], []])
    expect(offered(doneWith(after, id))).toEqual([[], [], [], []])
    const rendered = translated(after, ({zh}) => (zh === tail ? 'Bluestone ran down to the water.' : undefined))
    expect(offered(rendered)).toEqual([[], [], [], []])
  })
})
