import {describe, expect, test} from 'vitest'
import type {DecideAnswer} from '../../src/review/protocol.ts'
import {edit, run, textOf, write} from '../cli/project.ts'
import {git} from '../project/repository.ts'
import {startReview} from './review.ts'
import {changedRecords, idOf, teaProject} from './tea.ts'

const file = 'translations/en/picking.yml'

describe('a record that changed since it was seen', () => {
  test('is a conflict with what was seen, what stands there and what was to be written', async () => {
    const folder = await teaProject()
    const id = idOf(folder, '雨天不采。')
    const review = await startReview(folder)
    const {record} = await review.segment(id)
    edit(folder, file, 'They do not pick in the rain.', 'Nobody picks in the rain.')
    const question = {action: 'accept', en: 'No picking in the rain.', segments: [{id, record}]}
    const answer = await review.post<DecideAnswer>('decide', question)
    expect(answer).toMatchObject({
      type: 'conflict',
      conflicts: [
        {
          id,
          seen: 'They do not pick in the rain.',
          now: 'Nobody picks in the rain.',
          mine: 'No picking in the rain.',
          zh: '雨天不采。',
        },
      ],
    })
    expect(textOf(folder, file)).toContain('Nobody picks in the rain.')
    const [conflict] = answer.type === 'conflict' ? answer.conflicts : []
    const again = {...question, segments: [{id, record: conflict?.record}]}
    expect(await review.post('decide', again)).toMatchObject({type: 'done'})
    expect(textOf(folder, file)).toContain('No picking in the rain.')
  })

  test('is a conflict also where the Chinese changed, or the English that it stands inside of', async () => {
    const folder = await teaProject()
    const [rain, leaf] = [idOf(folder, '雨天不采。'), idOf(folder, '他们只采一芽一叶。')]
    edit(folder, file, 'en: |-\n    They do not pick in the rain.', `with: ${leaf}`)
    const review = await startReview(folder)
    const seen = [await review.segment(rain), await review.segment(leaf)]
    edit(folder, file, 'They pick only', 'Rain or shine, they pick only')
    edit(folder, 'source/picking.md', '他们只采', '她们只采')
    for (const {id, record} of seen) {
      const answer = await review.post<DecideAnswer>('decide', {action: 'accept', segments: [{id, record}]})
      expect(answer).toMatchObject({type: 'conflict', conflicts: [{id}]})
    }
  })

  test('lets nothing be written of a decision on many', async () => {
    const folder = await teaProject()
    const ids = ['雨天不采。', '一斤干茶要用三万个芽头。', '茶青不能过夜。'].map(zh => idOf(folder, zh))
    const review = await startReview(folder)
    const segments = await Promise.all(ids.map(async id => ({id, record: (await review.segment(id)).record})))
    edit(folder, file, 'thirty thousand buds', '30,000 buds')
    expect(await review.post('decide', {action: 'accept', segments})).toMatchObject({
      type: 'conflict',
      conflicts: [{id: ids[1]}],
    })
    expect(git(folder, ['diff', '--numstat'])).toBe(`1\t1\t${file}`)
  })
})

describe('two pages at once', () => {
  test('never write over one another', async () => {
    const folder = await teaProject()
    const review = await startReview(folder)
    const id = idOf(folder, '雨天不采。')
    const {record} = await review.segment(id)
    const accept = (en: string) => review.post<DecideAnswer>('decide', {action: 'accept', en, segments: [{id, record}]})
    const answers = await Promise.all([accept('No picking in the rain.'), accept('Rain means no picking.')])
    expect(answers.map(({type}) => type).sort()).toEqual(['conflict', 'done'])
  })

  test('of two servers know of each other', async () => {
    const folder = await teaProject()
    const [one, other] = [await startReview(folder), await startReview(folder, {by: '沈'})]
    const ids = (await one.queue('filter=all')).items.map(item => item.id)
    const answers = await Promise.all(ids.map((id, index) => (index % 2 === 0 ? one : other).decide('accept', [id])))
    expect(answers.every(({type}) => type === 'done')).toBe(true)
    expect(changedRecords(folder)).toEqual(ids)
    await other.decide('ask', [ids[0] ?? ''], {reason: '“采茶”要不要用动名词？'})
    await expect.poll(async () => (await one.segment(ids[0] ?? '')).decision).toMatchObject({action: 'ask', by: '沈'})
    expect(await one.undo()).toMatchObject({type: 'done', undo: {action: 'accept'}})
    expect(textOf(folder, file)).not.toContain('动名词')
  })

  test('and a command wait for one another', async () => {
    const folder = await teaProject()
    const review = await startReview(folder)
    const [rain, buds] = [idOf(folder, '雨天不采。'), idOf(folder, '一斤干茶要用三万个芽头。')]
    const [decided, ran] = await Promise.all([review.decide('accept', [rain]), run(folder, 'ok', buds, '--by', '沈')])
    expect(decided.type).toBe('done')
    expect(ran.status === 0 || ran.err.includes('is working on')).toBe(true)
  })
})

describe('the project on disk', () => {
  test('is looked at again where it changed', async () => {
    const folder = await teaProject()
    const review = await startReview(folder)
    const before = await review.queue('filter=changed')
    expect(before.total).toBe(0)
    edit(folder, 'source/picking.md', '雨天不采', '下雨天不采')
    await expect.poll(async () => (await review.queue('filter=changed')).total).toBe(1)
    expect((await review.queue()).version).not.toBe(before.version)
  })

  test('is shown but for a translation file that is broken or full of conflicts', async () => {
    const folder = await teaProject()
    const [whole, rain] = [textOf(folder, file), idOf(folder, '雨天不采。')]
    const review = await startReview(folder)
    for (const broken of [`${whole}\n\t- {`, `<<<<<<< HEAD\n${whole}=======\n${whole}>>>>>>> other\n`]) {
      write(folder, file, broken)
      await expect
        .poll(async () => (await review.queue('filter=all')).problems)
        .toEqual([expect.stringContaining(file)])
      const {items} = await review.queue('filter=all')
      expect(new Set(items.filter(({filters}) => filters.includes('all')).map(({path}) => path))).toEqual(
        new Set(['source/roasting.md']),
      )
    }
    expect((await review.queue('filter=changed')).total).toBe(0)
    const id = idOf(folder, '茶青不能过夜。', 'roasting')
    expect(await review.decide('accept', [id])).toMatchObject({type: 'done'})
    const broken = textOf(folder, file)
    const refused = {type: 'refused', message: expect.stringContaining(`${file} cannot be read now`)}
    const segments = [id, rain].map(each => ({id: each, record: ''}))
    expect(await review.post('decide', {action: 'ask', reason: '雨？', segments})).toEqual(refused)
    expect(textOf(folder, file)).toBe(broken)
    // What is typed is kept; it is for no other segment.
    await review.post('typed', {id: rain, en: 'No pick', zh: '雨天不采。', over: 'They do not pick in the rain.'})
    expect((await review.queue()).strays).toEqual([])
    expect(await review.get(`segments/${rain}`)).toEqual({
      ...refused,
      type: 'gone',
      unreadable: file,
      typed: 'No pick',
    })
    write(folder, file, whole)
    await expect.poll(async () => (await review.queue('filter=all')).problems).toEqual([])
    expect((await review.queue('filter=all')).total).toBe(12)
    expect((await review.segment(rain)).typed).toBe('No pick')
  })

  test('is shown as it was where it cannot be opened at all, and nothing is decided meanwhile', async () => {
    const folder = await teaProject()
    const id = idOf(folder, '雨天不采。')
    const review = await startReview(folder)
    const config = textOf(folder, 'duizhao.yml')
    write(folder, 'duizhao.yml', 'title: [\n')
    await expect.poll(async () => (await review.queue()).problems).toEqual([expect.stringContaining('duizhao.yml')])
    expect((await review.queue('filter=all')).total).toBe(12)
    expect(await review.decide('accept', [id])).toMatchObject({type: 'refused'})
    write(folder, 'duizhao.yml', config)
    await expect.poll(async () => (await review.queue()).problems).toEqual([])
    expect(await review.decide('accept', [id])).toMatchObject({type: 'done'})
    expect(review.errors).toEqual([])
  })
})
