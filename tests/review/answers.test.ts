import {describe, expect, test} from 'vitest'
import type {CheckAnswer, NextAnswer, QueueAnswer} from '../../src/review/protocol.ts'
import {edit, run, textOf, write} from '../cli/project.ts'
import {git} from '../project/repository.ts'
import {startReview} from './review.ts'
import {commit, idOf, teaProject} from './tea.ts'

const file = 'translations/en/picking.yml'

/** A project in which one sentence is stale, one missing, one failing, one reviewed since and one moved out. */
const unsettled = async () => {
  const folder = await teaProject()
  edit(folder, 'source/picking.md', '雨天不采', '下雨天不采')
  edit(folder, file, '  en: |-\n    They pick only one bud with one leaf.\n', '')
  edit(folder, file, 'thirty thousand buds', 'three thousand buds')
  edit(folder, 'source/roasting.md', '锅温要到二百度。', '')
  await run(folder, 'sync')
  await run(folder, 'ok', idOf(folder, '老师傅一天炒八锅。', 'roasting'), '--by', '沈')
  return folder
}

describe('the queue', () => {
  test('counts what is undecided, changed, stale, missing and failing, by document and in all', async () => {
    const review = await startReview(await unsettled())
    const {counts, documents, items, total} = await review.queue()
    expect(counts).toEqual({undecided: 3, changed: 5, stale: 1, missing: 1, failing: 1, all: 11})
    expect(documents.map(each => [each.path, each.title, each.counts.undecided, each.counts.all])).toEqual([
      ['source/picking.md', '采茶', 3, 7],
      ['source/roasting.md', '炒茶', 0, 4],
    ])
    expect([total, items.map(({zh, filters}) => [zh, filters])]).toEqual([
      3,
      [
        ['他们只采一芽一叶。', ['undecided', 'changed', 'missing', 'all']],
        ['下雨天不采。', ['undecided', 'changed', 'stale', 'all']],
        ['一斤干茶要用三万个芽头。', ['undecided', 'changed', 'failing', 'all']],
      ],
    ])
  })

  test('shows what was removed among what changed, where it stood, with nothing to decide', async () => {
    const folder = await unsettled()
    const review = await startReview(folder)
    const {items} = await review.queue('filter=changed&doc=source/roasting.md')
    expect(items.map(({zh, kinds, filters}) => [zh, kinds, filters])).toEqual([
      ['锅温要到二百度。', ['removed'], ['changed']],
      ['老师傅一天炒八锅。', ['state'], ['changed', 'all']],
    ])
    const id = items[0]?.id ?? ''
    expect(await review.segment(id)).toMatchObject({
      record: '',
      zh: {before: '锅温要到二百度。', runs: [{type: 'removed', text: '锅温要到二百度。'}]},
    })
    expect(await review.decide('accept', [id])).toMatchObject({type: 'refused'})
  })

  test('gives windows, by number and around a segment that is in them or is not', async () => {
    const folder = await unsettled()
    const review = await startReview(folder)
    const {items: all} = await review.queue('filter=all')
    const ids = (answer: QueueAnswer) => answer.items.map(({id}) => id)
    expect(ids(await review.queue('filter=all&from=3&count=4'))).toEqual(all.slice(3, 7).map(({id}) => id))
    expect(ids(await review.queue('filter=all&from=50'))).toEqual([])
    const around = await review.queue(`filter=all&around=${all[6]?.id}&count=4`)
    expect([around.at, around.from, ids(around)]).toEqual([6, 4, all.slice(4, 8).map(({id}) => id)])
    const last = await review.queue(`filter=all&around=${all[10]?.id}&count=4`)
    expect([last.at, last.from]).toEqual([10, 7])
    expect((await review.queue(`filter=undecided&around=${all[0]?.id}`)).at).toBe(0)
    expect((await review.queue(`filter=undecided&around=${all[8]?.id}`)).at).toBe(3)
  })

  test('tells the next undecided segment and the one before, round the end', async () => {
    const review = await startReview(await unsettled())
    const ids = (await review.queue()).items.map(({id}) => id)
    const next = async (from: string, more = '') => (await review.get<NextAnswer>(`next?from=${from}${more}`)).id
    const [one = '', two = '', three = ''] = ids
    expect(await Promise.all(ids.map(id => next(id)))).toEqual([two, three, one])
    expect(await Promise.all(ids.map(id => next(id, '&back=1')))).toEqual([three, one, two])
    expect(await next(two, '&filter=stale')).toBeUndefined()
    expect(await next(one, '&filter=stale')).toBe(two)
    expect(await next(one, '&doc=source/roasting.md')).toBeUndefined()
  })

  test('compares with another revision where it is asked to', async () => {
    const folder = await unsettled()
    commit(folder, '改稿')
    expect(await (await startReview(folder)).queue('filter=changed')).toMatchObject({total: 0, base: {name: 'HEAD'}})
    const since = await (await startReview(folder, {since: 'HEAD~1'})).queue('filter=changed')
    expect(since).toMatchObject({total: 5, base: {name: 'HEAD~1', commit: git(folder, ['rev-parse', 'HEAD~1'])}})
  })
})

describe('a segment', () => {
  test('comes with its neighbours, terms, findings and what it was', async () => {
    const folder = await unsettled()
    const review = await startReview(folder)
    const stale = await review.segment((await review.queue('filter=stale')).items[0]?.id ?? '')
    expect(stale).toMatchObject({
      path: 'source/picking.md',
      line: 3,
      kind: 'paragraph',
      zh: {
        before: '雨天不采。',
        after: '下雨天不采。',
        runs: [
          {type: 'added', text: '下'},
          {type: 'same', text: '雨天不采。'},
        ],
      },
      en: {before: 'They do not pick in the rain.', after: 'They do not pick in the rain.'},
      previous: {zh: '他们只采一芽一叶。', en: ''},
      next: {zh: '一斤干茶要用三万个芽头。'},
    })
    expect(await review.segment(idOf(folder, '茶青不能过夜。'))).toMatchObject({
      terms: [
        {
          id: 'fresh-leaves',
          zh: '茶青',
          pinyin: 'chá qīng',
          preferred: 'fresh leaves',
          others: [{term: 'green leaves', status: 'admitted'}],
          definition: '采下未炒的茶叶',
          found: true,
        },
      ],
      repeats: [{path: 'source/roasting.md', en: 'Fresh leaves cannot be kept overnight.'}],
    })
  })

  test('that is stale in the base already shows the Chinese that it was translated from', async () => {
    const folder = await teaProject()
    edit(folder, 'source/picking.md', '雨天不采', '下雨天不采')
    commit(folder, '改原文')
    const review = await startReview(folder)
    const id = idOf(folder, '雨天不采。')
    expect(await review.segment(id)).toMatchObject({kinds: [], zh: {before: '雨天不采。', after: '下雨天不采。'}})
  })

  test('is told in the tongue that is asked for', async () => {
    const folder = await unsettled()
    const review = await startReview(folder)
    const id = idOf(folder, '一斤干茶要用三万个芽头。')
    const headers = {authorization: `Bearer ${review.token}`, 'accept-language': 'zh-CN,zh;q=0.9,en;q=0.1'}
    const answer: unknown = await (await fetch(`${review.origin}/api/segments/${id}`, {headers})).json()
    expect(answer).toMatchObject({findings: [{message: expect.stringMatching(/\p{Script=Han}/u)}]})
    expect((await review.segment(id)).findings[0]?.message).not.toMatch(/^\p{Script=Han}/u)
  })
})

describe('a live check', () => {
  test.each([
    'A jin of dried tea takes thirty thousand buds.',
    'A jin of dried tea takes 3,000 buds，and more.',
    'A jin of 干茶 takes thirty thousand buds.',
    'One jin of dried tea\ntakes **three** thousand buds.',
    '',
  ])('says what `check` will say of it: %s', async en => {
    const folder = await teaProject()
    const review = await startReview(folder)
    const id = idOf(folder, '一斤干茶要用三万个芽头。')
    const {findings} = await review.post<CheckAnswer>('check', {id, en})
    const indented = en === '' ? '""' : `|-\n    ${en.replaceAll('\n', '\n    ')}`
    edit(folder, file, '|-\n    One jin of dried tea takes thirty thousand buds.', indented)
    await expect.poll(async () => (await review.segment(id)).en.after).toBe(en)
    expect(findings).toEqual((await review.segment(id)).findings)
  })

  test('points at what is wrong in the English', async () => {
    const folder = await teaProject()
    const review = await startReview(folder)
    const en = 'Dried tea\ntakes 三万 buds.'
    const {findings} = await review.post<CheckAnswer>('check', {id: idOf(folder, '一斤干茶要用三万个芽头。'), en})
    const shown = findings.map(({rule, range, fresh}) => [rule, range && en.slice(range.start, range.end), fresh])
    expect(shown).toContainEqual(['han-left', '三万', true])
  })

  test('knows the glossary', async () => {
    const folder = await teaProject()
    const review = await startReview(folder)
    const id = idOf(folder, '茶青不能过夜。')
    const rules = async (en: string) =>
      (await review.post<CheckAnswer>('check', {id, en})).findings.map(({rule}) => rule)
    expect(await rules('Leaves cannot be kept overnight.')).toEqual(['term-missing'])
    expect(await rules('Green leaves cannot be kept overnight.')).toEqual([])
    expect(textOf(folder, file)).toContain('Fresh leaves cannot be kept overnight.')
  })
})

test('a project without git is reviewed too', async () => {
  const folder = await unsettled()
  write(folder, '.git/HEAD', 'nothing')
  const review = await startReview(folder, {by: '林'})
  expect((await review.queue()).counts).toEqual({undecided: 3, changed: 0, stale: 1, missing: 1, failing: 1, all: 11})
})
