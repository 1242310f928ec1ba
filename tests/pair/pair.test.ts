import {describe, expect, test} from 'vitest'
import {documentOf} from '../../src/bitext/build.ts'
import type {Document, Segment} from '../../src/bitext/document.ts'
import type {Pair} from '../../src/bitext/pair.ts'
import {inField} from '../../src/bitext/spot.ts'
import {leaves, mapPassages, passages} from '../../src/bitext/walk.ts'
import {idFor} from '../../src/pair/mint.ts'
import {pair} from '../../src/pair/pair.ts'
import {inputsOf, worldOf} from './world.ts'

const file = (entries: string): Record<string, string> => ({
  'translations/en/a.yml': `doc: source/a.md\nsegments:\n\n${entries}`,
})

const paired = (documents: readonly Document<Segment>[], files: Record<string, string>): ReturnType<typeof pair> => {
  const {registers, attic} = inputsOf(worldOf({}, files))
  return pair(documents, registers, attic, new Map())
}

const pairsIn = (document: Document<Pair> | undefined): readonly Pair[] => (document ? [...leaves(document)] : [])

describe('pair', () => {
  test('reads English and notes as inline Markdown, with the definitions of the document', () => {
    const document = {
      ...documentOf('source/a.md', [['见白皮书。']]),
      definitions: {links: new Map([['paper', {url: 'https://a.io'}]]), footnotes: new Set<string>()},
    }
    const {documents, faults} = paired(
      [document],
      file('- id: k7q2mf3d\n  zh: 见白皮书。\n  en: See the [white paper][paper].\n  note: A *note*.\n'),
    )
    expect(faults).toEqual([])
    const [only] = pairsIn(documents[0])
    expect(only?.rendering).toMatchObject({type: 'english', en: {plain: 'See the white paper.'}})
    expect(only?.note).toMatchObject({plain: 'A note.'})
  })

  test('takes the English of a front-matter value as it stands', () => {
    const document = documentOf('source/a.md', [['算力与星号']])
    const values = [...passages(document.children)].map(passage => ({...passage, kind: 'value', key: 'title'}) as const)
    const {documents} = paired(
      [{...document, children: values}],
      file('- id: k7q2mf3d\n  zh: 算力与星号\n  en: "Power *and* stars"\n'),
    )
    expect(pairsIn(documents[0])[0]?.rendering).toMatchObject({en: {plain: 'Power *and* stars'}})
  })

  test('tells whether the neighbour of a `with` stands in the same passage', () => {
    const document = documentOf('source/a.md', [['甲方来了。', '乙方也来了。'], ['丙方没有来。']])
    const entries = ['甲方来了。', '乙方也来了。', '丙方没有来。'].map((zh, index) => {
      const rendering = index === 0 ? 'en: They came.' : `with: ${index === 1 ? 'a0000001' : 'a0000001'}`
      return `- id: a000000${index + 1}\n  zh: ${zh}\n  ${rendering}\n`
    })
    const {documents} = paired([document], file(entries.join('\n')))
    expect(pairsIn(documents[0]).map(({rendering}) => rendering)).toMatchObject([
      {type: 'english'},
      {type: 'with', target: 'a0000001', found: true},
      {type: 'with', target: 'a0000001', found: false},
    ])
  })

  test('refuses a `with` that names itself', () => {
    const {documents} = paired(
      [documentOf('source/a.md', [['算力。']])],
      file('- id: a0000001\n  zh: 算力。\n  with: a0000001\n'),
    )
    expect(pairsIn(documents[0])[0]?.rendering).toMatchObject({type: 'with', found: false})
  })

  test('lets kept segments pass, unless they are rendered', () => {
    const document = mapPassages(documentOf('source/a.md', [['2026', 'GPU']]), segments =>
      segments.map(segment => ({...segment, kept: true})),
    )
    const {documents} = paired(
      [document],
      file('- id: a0000001\n  zh: 2026\n\n- id: a0000002\n  zh: GPU\n  en: GPUs\n'),
    )
    expect(pairsIn(documents[0]).map(({rendering, state}) => [rendering.type, state.progress])).toEqual([
      ['kept', 'kept'],
      ['english', 'translated'],
    ])
  })

  test('pairs a document without any translation, with the ids that sync would mint', () => {
    const {documents, orphans, faults} = paired([documentOf('source/a.md', [['算力。', '算力。']])], {})
    expect(pairsIn(documents[0]).map(({id, rendering, entry}) => [id, rendering.type, entry])).toEqual([
      [idFor('a', '算力。', 1), 'missing', undefined],
      [idFor('a', '算力。', 2), 'missing', undefined],
    ])
    expect(orphans).toEqual([])
    expect(faults).toEqual([
      {
        rule: 'unsynced',
        message: 'unsynced',
        values: {count: 2, file: 'source/a.md'},
        path: 'source/a.md',
        fatal: false,
      },
    ])
  })

  test('gives entries that no segment bears, with their places', () => {
    const files = file(
      '- id: a0000001\n  zh: 算力很贵。\n  en: Power is dear.\n\n- id: a0000002\n  zh: 不复存在的一句话。\n  en: A sentence that is gone.\n',
    )
    const {orphans, faults} = paired([documentOf('source/a.md', [['算力很贵。']])], files)
    const [text = ''] = Object.values(files)
    expect(orphans).toMatchObject([
      {id: 'a0000002', path: 'translations/en/a.yml', zh: '不复存在的一句话。', en: 'A sentence that is gone.'},
    ])
    expect(text.slice(orphans[0]?.place.start, orphans[0]?.place.end)).toMatch(/^id: a0000002[\s\S]*gone\.$/)
    expect(faults).toMatchObject([{message: 'unsynced', values: {count: 1}}])
  })

  test('reports ids that stand twice, on the later one, and pairs both', () => {
    const files = file('- id: a0000001\n  zh: 第一句话。\n  en: One.\n\n- id: a0000001\n  zh: 第二句话。\n  en: Two.\n')
    const {documents, faults} = paired([documentOf('source/a.md', [['第一句话。', '第二句话。']])], files)
    expect(faults).toMatchObject([
      {rule: 'duplicate-id', message: 'duplicateId', values: {id: 'a0000001', file: 'translations/en/a.yml', line: 4}},
      {rule: 'unsynced', message: 'unsynced', values: {count: 1, file: 'source/a.md'}},
    ])
    const [text = ''] = Object.values(files)
    expect(faults[0]?.range?.start).toBe(text.lastIndexOf('a0000001'))
    const ids = pairsIn(documents[0]).map(({id}) => id)
    expect(ids).toEqual(['a0000001', idFor('a', '第二句话。', 1)])
    expect(pairsIn(documents[0]).map(({rendering}) => rendering.type)).toEqual(['english', 'english'])
  })

  test('leads from English to its place in the file', () => {
    const text = 'doc: source/a.md\nsegments:\n- id: a0000001\n  zh: 算力。\n  en: |-\n    Computing power.\n'
    const {documents} = paired([documentOf('source/a.md', [['算力。']])], {'translations/en/a.yml': text})
    const [only] = pairsIn(documents[0])
    const field = only?.entry?.fields.get('en')
    if (!field || only?.rendering.type !== 'english') throw new Error('no English')
    const {start, end} = inField(field, only.rendering.en.text, {start: 10, end: 15})
    expect(text.slice(start, end)).toBe('power')
  })
})
