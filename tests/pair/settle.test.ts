import {describe, expect, test} from 'vitest'
import {idOf} from '../../src/bitext/build.ts'
import {hash} from '../../src/bitext/hash.ts'
import type {TermId} from '../../src/bitext/ids.ts'
import {termId} from '../../src/bitext/ids.ts'
import {leaves} from '../../src/bitext/walk.ts'
import {pair} from '../../src/pair/pair.ts'
import type {Settlement} from '../../src/pair/settle.ts'
import {attach, done, ok} from '../../src/pair/settle.ts'
import type {World} from './world.ts'
import {entryBy, idsOf, inputsOf, planOf, synced, translated, withFiles, withSource, worldOf} from './world.ts'

const sentences = ['第一句话讲的是算力的价格。', '第二句话讲的是网络的安全。', '第三句话讲的是模型的训练。']
const path = 'translations/en/a.yml'

const project = (): World =>
  translated(synced(worldOf({'source/a.md': sentences})), ({zh}) => `English of ${zh.slice(0, 3)}.`)

const power = termId('computing-power')
const terms = new Map<TermId, string>(power ? [[power, 'h7711aabbccdd']] : [])

const doneIn = (world: World, ids: readonly string[]): Settlement => {
  const {documents, registers, attic} = inputsOf(world)
  return done(documents, registers, attic, ids.map(idOf))
}

const okIn = (world: World, ids: readonly string[]): Settlement => {
  const {documents, registers, attic} = inputsOf(world)
  return ok(documents, registers, attic, ids.map(idOf), {by: '王编辑', at: '2026-11-20', termHashesOf: () => terms})
}

const attachIn = (world: World, id: string, offset: number): Settlement => {
  const {documents, registers, attic} = inputsOf(world)
  return attach(documents, registers, attic, idOf(id), {path: 'source/a.md', offset})
}

const progressOf = (world: World): readonly string[] => {
  const {documents, registers, attic} = inputsOf(world)
  return pair(documents, registers, attic, terms).documents.flatMap(document =>
    [...leaves(document)].map(({state}) => (state.stale ? `${state.progress}, stale` : state.progress)),
  )
}

describe('done', () => {
  test('brings the Chinese up to the source and ends a draft', () => {
    const edited = withSource(project(), 'source/a.md', sentences.toSpliced(1, 1, '第二句话讲的是网络的安全和价格。'))
    const [, id = ''] = idsOf(edited)
    const draft = `  draft: {by: memory, at: 2026-11-19, en: ${hash('English of 第二句.')}}\n`
    const text = (edited.files.get(path) ?? '').replace('    English of 第二句.\n', `    English of 第二句.\n${draft}`)
    const before = withFiles(edited, [{path, text}])
    expect(progressOf(before)).toEqual(['translated', 'draft, stale', 'translated'])
    const {files, problems} = doneIn(before, [id])
    expect(problems).toEqual([])
    expect(files.map(({path, text}) => ({path, text}))).toEqual([
      {path, text: edited.files.get(path)?.replace(sentences[1] ?? '', '第二句话讲的是网络的安全和价格。')},
    ])
    expect(progressOf(withFiles(before, files))).toEqual(['translated', 'translated', 'translated'])
    expect(doneIn(withFiles(before, files), [id]).files).toEqual([])
  })

  test('writes nothing where one id cannot be done', () => {
    const world = withSource(project(), 'source/a.md', [...sentences, '第四句话还没有翻译出来呢。'])
    const after = synced(world)
    const ids = idsOf(after)
    expect(doneIn(after, [ids[3] ?? ''])).toEqual({files: [], problems: [{id: ids[3], reason: 'missing'}]})
    expect(doneIn(after, [ids[0] ?? '', 'a0000001']).problems).toEqual([{id: 'a0000001', reason: 'unknown'}])
    const gone = withSource(after, 'source/a.md', sentences.slice(1))
    expect(doneIn(gone, [ids[0] ?? '']).problems).toEqual([{id: ids[0], reason: 'orphan'}])
  })
})

describe('ok', () => {
  test('writes down what the review depends on', () => {
    const world = project()
    const [id = ''] = idsOf(world)
    const {files, problems} = okIn(world, [id])
    expect(problems).toEqual([])
    const after = withFiles(world, files)
    expect(after.files.get(path)).toContain(
      `  ok: {by: 王编辑, at: 2026-11-20, zh: ${hash(sentences[0] ?? '')}, en: ${hash('English of 第一句.')}, terms: {computing-power: h7711aabbccdd}}\n`,
    )
    expect(progressOf(after)).toEqual(['reviewed', 'translated', 'translated'])
    expect(okIn(after, [id]).files).toEqual([])
  })

  test('brings a stale entry up to the source as well', () => {
    const world = withSource(project(), 'source/a.md', sentences.toSpliced(2, 1, '第三句话讲的是大模型的训练。'))
    const id = idsOf(world)[2] ?? ''
    const after = withFiles(world, okIn(world, [id]).files)
    expect(progressOf(after)).toEqual(['translated', 'translated', 'reviewed'])
    expect(entryBy(after, id).zh).toBe('第三句话讲的是大模型的训练。')
  })

  test('lets a review hold through a sync and lapse with an edit of the English', () => {
    const world = project()
    const ids = idsOf(world)
    const after = withFiles(world, okIn(world, ids).files)
    expect(planOf(after).files).toEqual([])
    const text = (after.files.get(path) ?? '').replace('English of 第二句.', 'English of the second.')
    expect(progressOf(withFiles(after, [{path, text}]))).toEqual(['reviewed', 'translated', 'reviewed'])
  })
})

describe('attach', () => {
  const twins = ['第一个网络的算力价格很低，人人可用。', '第二个网络的算力价格很低，人人可用。']
  const now = '第三个网络的算力价格很低，人人可用。'
  const tied = (): World =>
    withSource(
      translated(synced(worldOf({'source/a.md': twins})), ({zh}) => `English of ${zh.slice(0, 3)}.`),
      'source/a.md',
      [now],
    )

  test('settles an ambiguity by what the entry was last seen as', () => {
    const world = tied()
    const [first = '', second = ''] = idsOf(world)
    const {files, problems} = attachIn(world, second, 3)
    expect(problems).toEqual([])
    const after = synced(withFiles(world, files))
    expect(idsOf(after)).toEqual([second])
    expect(entryBy(after, second)).toMatchObject({zh: twins[1], seen: now, rendering: {en: 'English of 第二个.'}})
    expect(entryBy(after, first).path).toBe('translations/en/.attic/a.yml')
    expect(planOf(after).files).toEqual([])
  })

  test('refuses what is not there, and what another entry stands for', () => {
    const world = tied()
    const [first = ''] = idsOf(world)
    expect(attachIn(world, 'a0000001', 3).problems).toEqual([{id: 'a0000001', reason: 'unknown'}])
    expect(attachIn(world, first, 300).problems).toEqual([{reason: 'nowhere'}])
    const steady = project()
    const [one = '', two] = idsOf(steady)
    expect(attachIn(steady, one, (sentences[0]?.length ?? 0) + 5)).toEqual({
      files: [],
      problems: [{id: one, reason: 'occupied', by: two}],
    })
  })

  test('refuses to tell equal texts apart', () => {
    const world = withSource(tied(), 'source/a.md', [now, now])
    const [first = ''] = idsOf(world)
    expect(attachIn(world, first, now.length + 5).problems).toEqual([{id: first, reason: 'indistinct'}])
  })
})
