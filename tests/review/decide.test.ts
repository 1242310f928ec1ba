import {describe, expect, test} from 'vitest'
import {edit, textOf} from '../cli/project.ts'
import {git} from '../project/repository.ts'
import {startReview} from './review.ts'
import {changedRecords, commit, idOf, teaProject} from './tea.ts'

const file = 'translations/en/picking.yml'

describe('a decision', () => {
  test('to accept marks the record as reviewed, and no other is touched', async () => {
    const folder = await teaProject()
    const id = idOf(folder, '茶青不能过夜。')
    const review = await startReview(folder)
    expect(await review.decide('accept', [id])).toMatchObject({type: 'done', undo: {action: 'accept', count: 1, id}})
    expect(changedRecords(folder)).toEqual([id])
    expect(git(folder, ['diff', '--numstat'])).toBe(`1\t0\t${file}`)
    expect(textOf(folder, file)).toMatch(
      /ok: \{by: 林, at: \d{4}-\d\d-\d\d, zh: h\w{12}, en: h\w{12}, terms: \{fresh-leaves: h\w{12}\}\}/,
    )
    expect(await review.segment(id)).toMatchObject({progress: 'reviewed', decision: {action: 'accept', by: '林'}})
  })

  test('to accept English as edited writes it into the record first', async () => {
    const folder = await teaProject()
    const id = idOf(folder, '雨天不采。')
    const review = await startReview(folder, {by: '沈'})
    await review.decide('accept', [id], {en: ' No picking in the rain. \r\n'})
    expect(
      git(folder, ['diff', '--unified=0'])
        .split('\n')
        .filter(line => /^[-+] /.test(line)),
    ).toEqual([
      '-    They do not pick in the rain.',
      '+    No picking in the rain.',
      expect.stringMatching(/^\+ {2}ok: \{by: 沈, /),
    ])
    expect(await review.segment(id)).toMatchObject({
      progress: 'reviewed',
      kinds: ['rendering', 'state'],
      en: {before: 'They do not pick in the rain.', after: 'No picking in the rain.'},
    })
  })

  test('that an old rendering is still right takes over the Chinese and says why', async () => {
    const folder = await teaProject()
    const id = idOf(folder, '雨天不采。')
    edit(folder, 'source/picking.md', '雨天不采', '下雨天不采')
    const review = await startReview(folder)
    expect(await review.segment(id)).toMatchObject({kinds: ['source', 'state'], stale: {was: '雨天不采。'}})
    expect(await review.decide('still-right', [id])).toMatchObject({type: 'refused', message: /reason/})
    await review.decide('still-right', [id], {reason: '意思没变'})
    expect(textOf(folder, file)).toContain(
      '    下雨天不采。\n  en: |-\n    They do not pick in the rain.\n  ok: {by: 林',
    )
    expect(textOf(folder, file)).toContain('why: 意思没变}')
    expect(changedRecords(folder)).toEqual([id])
    expect(await review.segment(id)).toMatchObject({
      progress: 'reviewed',
      decision: {action: 'still-right', reason: '意思没变'},
    })
  })

  test('to reject puts back what stood in the base, byte for byte', async () => {
    const folder = await teaProject()
    const id = idOf(folder, '一斤干茶要用三万个芽头。')
    edit(folder, file, 'thirty thousand buds', 'three thousand buds')
    const review = await startReview(folder)
    expect(await review.segment(id)).toMatchObject({
      kinds: ['rendering'],
      findings: [{rule: 'lost-number', fresh: true}],
    })
    await review.decide('reject', [id])
    expect(git(folder, ['diff', '--numstat'])).toBe('')
  })

  test('to reject leaves old English stale where the Chinese changed too', async () => {
    const folder = await teaProject()
    const id = idOf(folder, '他们只采一芽一叶。')
    edit(folder, 'source/picking.md', '一芽一叶', '一芽两叶')
    edit(folder, file, '    他们只采一芽一叶。', '    他们只采一芽两叶。')
    edit(folder, file, 'one bud with one leaf', 'one bud with two leaves')
    const review = await startReview(folder)
    expect(await review.segment(id)).toMatchObject({kinds: ['source', 'rendering']})
    await review.decide('reject', [id])
    expect(git(folder, ['diff', '--numstat', '--', 'translations'])).toBe('')
    expect(await review.segment(id)).toMatchObject({kinds: ['source', 'state'], stale: {was: '他们只采一芽一叶。'}})
  })

  test('to reject is refused where the base has nothing to put back', async () => {
    const folder = await teaProject()
    const id = idOf(folder, '雨天不采。')
    const review = await startReview(folder)
    expect(await review.decide('reject', [id])).toMatchObject({
      type: 'refused',
      message: expect.stringContaining('HEAD'),
    })
    expect(git(folder, ['diff', '--numstat'])).toBe('')
  })

  test('to ask adds a comment behind those that stand there', async () => {
    const folder = await teaProject()
    const id = idOf(folder, '雨天不采。')
    edit(folder, 'source/picking.md', '雨天不采', '雨天绝不采')
    const review = await startReview(folder)
    expect((await review.queue()).items.map(item => item.id)).toEqual([id])
    await review.decide('ask', [id], {reason: '语气要不要加强？'})
    await review.decide('ask', [id], {reason: '作者怎么说？'})
    expect(textOf(folder, file)).toContain('  comment: |-\n    语气要不要加强？\n    作者怎么说？\n')
    expect((await review.queue()).total).toBe(0)
    expect((await review.segment(id)).decision).toMatchObject({action: 'ask', by: '林', reason: '作者怎么说？'})
  })

  test('that something is asked lapses when the English changes', async () => {
    const folder = await teaProject()
    const id = idOf(folder, '雨天不采。')
    edit(folder, 'source/picking.md', '雨天不采', '雨天绝不采')
    const review = await startReview(folder)
    await review.decide('ask', [id], {reason: '语气要不要加强？'})
    edit(folder, file, 'They do not pick', 'They never pick')
    await expect.poll(async () => (await review.segment(id)).decision?.lapsed).toEqual(['en'])
    expect((await review.queue()).items.map(item => item.id)).toEqual([id])
  })

  test('on a sentence and its repeats is one, and one undo takes it back', async () => {
    const folder = await teaProject()
    const ids = [idOf(folder, '茶青不能过夜。'), idOf(folder, '茶青不能过夜。', 'roasting')]
    const review = await startReview(folder)
    const {repeats} = await review.segment(ids[0] ?? '')
    expect(repeats.map(({id, path}) => [id, path])).toEqual([[ids[1], 'source/roasting.md']])
    await review.decide('accept', ids, {en: 'Fresh leaves must not wait until morning.'})
    expect(changedRecords(folder)).toEqual(ids)
    expect(await review.undo()).toEqual({type: 'done', version: expect.any(String)})
    expect(git(folder, ['diff', '--numstat'])).toBe('')
  })

  test('on k segments changes k records and no other line', async () => {
    const folder = await teaProject()
    const {items} = await (await startReview(folder)).queue('filter=all')
    const review = await startReview(folder)
    const chosen = items.filter((_, index) => index % 2 === 0).map(({id}) => id)
    await review.decide('accept', chosen)
    expect(changedRecords(folder)).toEqual(chosen)
    expect(
      git(folder, ['diff', '--numstat'])
        .split('\n')
        .map(line => line.split('\t').slice(0, 2).join()),
    ).toEqual(['4,0', '2,0'])
  })

  test('is refused where nobody is known to make it', async () => {
    const folder = await teaProject()
    git(folder, ['config', 'user.name', ''])
    const nobody = await startReview(folder)
    const id = idOf(folder, '雨天不采。')
    expect(await nobody.decide('accept', [id])).toMatchObject({
      type: 'refused',
      message: expect.stringContaining('--by NAME'),
    })
    expect(git(folder, ['diff', '--numstat'])).toBe('')
  })

  test('is refused for a segment that has no English, no entry or is not there', async () => {
    const folder = await teaProject()
    edit(folder, file, '  en: |-\n    They do not pick in the rain.\n', '')
    edit(folder, 'source/picking.md', '雨天不采。', '雨天不采。雪天也不采。')
    const review = await startReview(folder)
    const fresh = (await review.queue('filter=missing')).items.map(({id}) => id)
    const answers = await Promise.all([...fresh, 'a0000000'].map(id => review.decide('accept', [id])))
    expect(answers.map(answer => (answer.type === 'refused' ? answer.message : answer.type))).toEqual([
      expect.stringContaining('has no rendering yet'),
      expect.stringContaining('duizhao sync'),
      expect.stringContaining('does not have the form'),
    ])
  })

  test('restores nothing where there is no earlier revision', async () => {
    const folder = await teaProject()
    const id = idOf(folder, '雨天不采。')
    git(folder, ['checkout', '--quiet', '--orphan', 'empty'])
    const review = await startReview(folder, {by: '林'})
    expect(await review.queue()).toMatchObject({base: {name: 'HEAD'}, total: 0})
    expect(await review.decide('reject', [id])).toMatchObject({
      type: 'refused',
      message: expect.stringContaining('no earlier revision'),
    })
    commit(folder, '重来')
  })
})
