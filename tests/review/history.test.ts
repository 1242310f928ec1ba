import {describe, expect, test} from 'vitest'
import type {HistoryAnswer} from '../../src/review/protocol.ts'
import {edit, newFolder, run, write} from '../cli/project.ts'
import {git} from '../project/repository.ts'
import type {Started} from './review.ts'
import {startReview} from './review.ts'
import {commit, idOf, teaProject} from './tea.ts'

const file = 'translations/en/picking.yml'

const historyOf = (review: Started, id: string) => review.get<HistoryAnswer>(`segments/${id}/history`)

describe('the history of a segment', () => {
  test('tells each change of it, with the Chinese that its English was made from', async () => {
    const folder = await teaProject()
    const id = idOf(folder, '雨天不采。')
    edit(folder, file, 'They do not pick in the rain.', 'No picking in the rain.')
    commit(folder, '润色')
    edit(folder, file, 'thirty thousand', '30,000')
    commit(folder, '改别句')
    edit(folder, 'source/picking.md', '雨天不采', '下雨天不采')
    commit(folder, '改原文')
    await run(folder, 'ok', id, '--by', '沈')
    commit(folder, '审校')
    const {events, isCut} = await historyOf(await startReview(folder), id)
    expect(isCut).toBe(false)
    expect(events.map(({subject, kinds, zh, en}) => [subject, kinds, zh, en])).toEqual([
      ['审校', ['state'], '下雨天不采。', 'No picking in the rain.'],
      ['改原文', ['source'], '雨天不采。', 'No picking in the rain.'],
      ['润色', ['rendering'], '雨天不采。', 'No picking in the rain.'],
      ['起稿', ['added'], '雨天不采。', 'They do not pick in the rain.'],
    ])
    expect(events[0]).toMatchObject({by: 'Editor', commit: git(folder, ['rev-parse', 'HEAD'])})
  })

  test('is told anew where something was committed since', async () => {
    const folder = await teaProject()
    const id = idOf(folder, '雨天不采。')
    const review = await startReview(folder)
    expect((await historyOf(review, id)).events).toHaveLength(1)
    edit(folder, file, 'They do not pick in the rain.', 'No picking in the rain.')
    commit(folder, '润色')
    expect((await historyOf(review, id)).events).toHaveLength(2)
  })

  test('goes back through other names of its document, committed or not, one file after the other', async () => {
    const folder = await teaProject()
    const id = idOf(folder, '雨天不采。')
    edit(folder, file, 'They do not pick in the rain.', 'No picking in the rain.')
    commit(folder, '润色')
    git(folder, ['mv', 'source/picking.md', 'source/采摘.md'])
    commit(folder, '改名')
    await run(folder, 'sync')
    commit(folder, '同步')
    const subjects = async () => {
      const {events, isCut} = await historyOf(await startReview(folder), id)
      return [isCut, ...events.map(({subject}) => subject)]
    }
    expect(await subjects()).toEqual([false, '润色', '起稿'])
    git(folder, ['mv', 'source/采摘.md', 'source/picking-tea.md'])
    await run(folder, 'sync')
    expect(await subjects()).toEqual([false, '润色', '起稿'])
    // Another document under the first name is none of it.
    write(folder, 'source/picking.md', '# 采茶\n\n雨天不采茶。\n')
    commit(folder, '再改名')
    expect(await subjects()).toEqual([false, '润色', '起稿'])
  })

  test('ends at fifty events, and says so', async () => {
    const folder = await teaProject()
    const id = idOf(folder, '雨天不采。')
    for (let version = 1; version <= 52; version++) {
      edit(folder, file, version === 1 ? 'They do not pick in the rain.' : `Draft ${version - 1}.`, `Draft ${version}.`)
      commit(folder, `第${version}稿`)
    }
    const {events, isCut} = await historyOf(await startReview(folder), id)
    expect([events.length, events[0]?.subject, events[49]?.subject, isCut]).toEqual([50, '第52稿', '第3稿', true])
  })

  test('says where a clone has only a part of it', async () => {
    const folder = await teaProject()
    const id = idOf(folder, '雨天不采。')
    for (const [from, to] of [
      ['They do not', 'They never'],
      ['They never', 'Nobody ever'],
    ] as const) {
      edit(folder, file, `${from} pick in the rain`, `${to} pick in the rain`)
      commit(folder, to)
    }
    const clone = newFolder()
    git(clone, ['clone', '--quiet', '--depth', '2', `file://${folder}`, 'part'])
    const {events, isCut} = await historyOf(await startReview(`${clone}/part`), id)
    expect([events.map(({subject}) => subject), isCut]).toEqual([['Nobody ever'], true])
  })

  test('is empty where there is no git', async () => {
    const folder = await teaProject()
    const id = idOf(folder, '雨天不采。')
    git(folder, ['checkout', '--quiet', '--orphan', 'empty'])
    expect(await historyOf(await startReview(folder, {by: '林'}), id)).toEqual({events: [], isCut: false})
  })
})
