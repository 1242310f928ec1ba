import {describe, expect, test} from 'vitest'
import {hash} from '../../src/bitext/hash.ts'
import {compare} from '../../src/compare/compare.ts'
import {edition} from '../../src/edition.ts'
import type {Entry, Files} from './editions.ts'
import {filesOf} from './editions.ts'

const base: readonly Entry[] = [
  {id: 'a0000001', zh: '一切AI进步归根结底取决于算力。', en: 'All progress in AI comes down to computing power.'},
  {id: 'a0000002', zh: '2023年投资达300亿美元。', en: 'Investment reached $30 billion in 2023.'},
  {id: 'a0000003', zh: '节点会同步。', en: 'The nodes will sync.'},
  {id: 'a0000004', zh: '泡沫终将破灭。', en: 'The bubble will burst.'},
  {id: 'a0000005', zh: '伪装者终将出局。', en: 'The pretenders will be out.'},
]

const reviewOf = (zh: string, en: string) => ({by: '王编辑', at: '2026-11-20', zh: hash(zh), en: hash(en), terms: {}})

const between = (before: Files, after: Files) => compare(edition(filesOf(before)), edition(filesOf(after)))

/** The changes from the base to the same with one entry otherwise, each as `id kinds`. */
const edited = (id: string, entry: Partial<Entry>) =>
  between({docs: {a: base}}, {docs: {a: base.map(each => (each.id === id ? {...each, ...entry} : each))}})

const told = ({changes}: ReturnType<typeof between>): readonly string[] =>
  changes.map(({id, kinds}) => `${id} ${kinds.join(' ')}`)

describe('the comparison of two editions', () => {
  test('is empty where they are the same', () => {
    const same = between({docs: {a: base}}, {docs: {a: base}})
    expect([same.changes, same.terms, same.documents, same.findings.appeared, same.findings.gone]).toEqual([
      [],
      [],
      [],
      [],
      [],
    ])
    expect(same.size).toEqual({before: 5, after: 5})
  })

  test('tells Chinese that changed under the same id, and that its English is stale now', () => {
    const {changes} = edited('a0000003', {source: '节点不会同步。'})
    expect(changes.map(({id, kinds}) => [id, kinds])).toEqual([['a0000003', ['source', 'state']]])
    expect(changes[0]?.zh).toEqual([
      {type: 'same', text: '节点'},
      {type: 'added', text: '不'},
      {type: 'same', text: '会同步。'},
    ])
    expect(changes[0]?.findings.appeared.map(({rule}) => rule)).toContain('stale')
  })

  test('tells English that changed, word by word', () => {
    const {changes} = edited('a0000004', {en: 'Every bubble will burst.'})
    expect(changes.map(({kinds}) => kinds)).toEqual([['rendering']])
    expect(changes[0]?.en.map(({type, text}) => `${type} ${text}`)).toEqual([
      'removed The',
      'added Every',
      'same  bubble will burst.',
    ])
  })

  test('tells both where both changed', () => {
    const comparison = edited('a0000002', {
      zh: '2024年投资达300亿美元。',
      en: 'Investment reached $30 billion in 2024.',
    })
    expect(told(comparison)).toEqual(['a0000002 source rendering'])
  })

  test.each([
    ['a note', {note: 'A rise of a tenth.'}, 'note'],
    ['a comment', {comment: '和作者确认'}, 'comment'],
    ['a rule allowed', {allow: {'lost-number': '原文有误'}}, 'allow'],
    ['a review', {ok: reviewOf('2023年投资达300亿美元。', 'Investment reached $30 billion in 2023.')}, 'state'],
  ])('tells %s', (_, change, kind) => {
    expect(told(edited('a0000002', change))).toEqual([`a0000002 ${kind}`])
  })

  test('tells what was added and removed, where it stands or stood', () => {
    const [first, second, ...rest] = base
    const fresh = {id: 'b0000001', zh: '云也会下雨。', en: 'Clouds rain too.'}
    if (!first || !second) throw new RangeError('the base is short')
    const comparison = between({docs: {a: base}}, {docs: {a: [first, ...rest, fresh]}})
    expect(told(comparison)).toEqual(['a0000002 removed', 'b0000001 added'])
  })

  test('takes a segment that stands in another document for a move, and nothing else', () => {
    const [first, ...rest] = base
    if (!first) throw new RangeError('the base is short')
    const other = [{id: 'c0000001', zh: '另一篇。', en: 'Another.'}]
    const comparison = between({docs: {a: base, b: other}}, {docs: {a: rest, b: [...other, first]}})
    expect(told(comparison)).toEqual(['a0000001 moved'])
    expect(comparison.changes[0]?.before?.path).toBe('source/a.md')
    expect(comparison.changes[0]?.after?.path).toBe('source/b.md')
  })

  test('takes the one that went past the others for what moved', () => {
    const [first, ...rest] = base
    if (!first) throw new RangeError('the base is short')
    expect(told(between({docs: {a: base}}, {docs: {a: [...rest, first]}}))).toEqual(['a0000001 moved'])
  })

  test('takes a document that bears another name for the same', () => {
    const comparison = between({docs: {a: base}}, {docs: {z: base}})
    expect(comparison.documents).toEqual([{before: 'source/a.md', after: 'source/z.md'}])
    expect(comparison.changes).toEqual([])
  })

  test('tells documents that are new and gone', () => {
    const other = [{id: 'c0000001', zh: '另一篇。', en: 'Another.'}]
    const comparison = between({docs: {a: base}}, {docs: {b: other}})
    expect(comparison.documents).toEqual([{after: 'source/b.md'}, {before: 'source/a.md'}])
    expect(told(comparison)).toEqual(['c0000001 added', ...base.map(({id}) => `${id} removed`)])
  })

  test('knows a sentence that no entry names yet by its Chinese', () => {
    const unsynced = [...base, {zh: '没有编号。'}]
    const comparison = between({docs: {a: unsynced}}, {docs: {a: [...unsynced, {zh: '也没有编号。'}]}})
    expect(comparison.changes.map(({kinds, after}) => [kinds, after?.pair.zh.text])).toEqual([
      [['added'], '也没有编号。'],
    ])
  })

  test('names the sentence that took in one which is gone', () => {
    const joined = base.flatMap(entry =>
      entry.id === 'a0000004' ? [] : entry.id === 'a0000003' ? [{...entry, zh: '节点会同步，泡沫终将破灭。'}] : [entry],
    )
    const {changes} = between({docs: {a: base}}, {docs: {a: joined}})
    expect(changes.find(({id}) => id === 'a0000004')?.kin).toBe('a0000003')
  })

  test.each([
    ['a space', {en: 'The  nodes will sync.'}, 'spacing'],
    ['a comma', {en: 'The nodes, will sync.'}, 'punctuation'],
    ['half-width punctuation in the Chinese', {source: '节点会同步.'}, 'punctuation'],
    ['a joint that is a space', {en: 'The no des will sync.'}, 'words'],
    ['a percent sign', {en: 'The nodes will sync%.'}, 'words'],
  ])('measures how far a change goes: %s', (_, change, scale) => {
    expect(edited('a0000003', change).changes[0]?.scale ?? 'none').toBe(scale)
  })
})

describe('terms that changed', () => {
  const power = (en: readonly string[]) => ({'computing-power': {zh: ['算力'], en}})

  test('come with their forms and the segments that they stand in', () => {
    const comparison = between(
      {docs: {a: base}, terms: power(['computing power'])},
      {docs: {a: base}, terms: power(['hash power'])},
    )
    expect(comparison.terms.map(({id, segments}) => [id, segments])).toEqual([['computing-power', ['a0000001']]])
    expect(comparison.terms[0]?.forms.map(({before, after}) => [before?.term, after?.term])).toEqual([
      ['computing power', undefined],
      [undefined, 'hash power'],
    ])
    expect(comparison.changes.map(({id, kinds, terms}) => [id, kinds, terms])).toEqual([
      ['a0000001', [], ['computing-power']],
    ])
    expect(comparison.changes[0]?.findings.appeared.map(({rule}) => rule)).toEqual(['term-missing'])
  })

  test('are told where they are new or gone', () => {
    const [none, one] = [{docs: {a: base}}, {docs: {a: base}, terms: power(['computing power'])}]
    expect(between(none, one).terms.map(({before, after}) => [before?.id, after?.id])).toEqual([
      [undefined, 'computing-power'],
    ])
    expect(between(one, none).terms.map(({before, after}) => [before?.id, after?.id])).toEqual([
      ['computing-power', undefined],
    ])
  })
})

describe('findings', () => {
  test('are new, gone or standing, wherever their lines have gone', () => {
    const wrong = base.map(entry =>
      entry.id === 'a0000002' ? {...entry, en: 'Investment reached $30 million in 2023.'} : entry,
    )
    const [first, second] = [
      between({docs: {a: base}}, {docs: {a: wrong}}),
      between({docs: {a: wrong}}, {docs: {a: base}}),
    ]
    expect(first.findings.appeared.map(({rule}) => rule)).toEqual(['lost-number'])
    expect(second.findings.gone.map(({rule}) => rule)).toEqual(['lost-number'])
    const before = {id: 'b0000001', zh: '前言。', en: 'Preface.'}
    const third = between({docs: {a: wrong}}, {docs: {a: [before, ...wrong]}})
    expect(third.findings.standing.map(({rule}) => rule)).toContain('lost-number')
    expect(third.findings.appeared).toEqual([])
  })
})
