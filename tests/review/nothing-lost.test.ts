import {appendFileSync, existsSync, rmSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {journalPath} from '../../src/review/journal.ts'
import type {GoneAnswer} from '../../src/review/protocol.ts'
import {edit, run, textOf, write} from '../cli/project.ts'
import {git} from '../project/repository.ts'
import {startReview} from './review.ts'
import {changedRecords, idOf, teaProject} from './tea.ts'

const file = 'translations/en/picking.yml'

describe('what is typed', () => {
  test('comes back after a restart until it is accepted or given up', async () => {
    const folder = await teaProject()
    const [rain, buds] = [idOf(folder, '雨天不采。'), idOf(folder, '一斤干茶要用三万个芽头。')]
    const first = await startReview(folder)
    await first.post('typed', {id: rain, en: 'Rainy days are'})
    await first.post('typed', {id: rain, en: 'Rainy days are days off.'})
    await first.post('typed', {id: buds, en: 'A jin'})
    await first.stop()
    const second = await startReview(folder)
    expect((await second.segment(rain)).typed).toBe('Rainy days are days off.')
    await second.decide('accept', [rain], {en: 'Rainy days are days off.'})
    await second.post('typed', {id: buds, en: '', dropped: true})
    await second.stop()
    const third = await startReview(folder)
    expect((await third.segment(rain)).typed).toBeUndefined()
    expect((await third.segment(buds)).typed).toBeUndefined()
    expect(changedRecords(folder)).toEqual([rain])
  })

  test('stays where the segment is decided on without it', async () => {
    const folder = await teaProject()
    const id = idOf(folder, '雨天不采。')
    const review = await startReview(folder)
    await review.post('typed', {id, en: 'On rainy days'})
    await review.decide('ask', [id], {reason: '“雨天”指小雨还是大雨？'})
    expect((await review.segment(id)).typed).toBe('On rainy days')
  })

  test('says over which English it was typed where that is another now', async () => {
    const folder = await teaProject()
    const id = idOf(folder, '雨天不采。')
    const review = await startReview(folder)
    await review.post('typed', {id, en: 'On rainy days'})
    expect((await review.segment(id)).typedOver).toBeUndefined()
    edit(folder, file, 'They do not pick in the rain.', 'Nobody picks in the rain.')
    await expect.poll(async () => (await review.segment(id)).typedOver).toBe('They do not pick in the rain.')
  })

  test('for a segment that is gone since is offered to the one that is nearest', async () => {
    const folder = await teaProject()
    const id = idOf(folder, '一斤干茶要用三万个芽头。')
    const review = await startReview(folder)
    await review.post('typed', {id, en: 'A jin of dry tea takes 30,000 buds.'})
    edit(folder, 'source/picking.md', '一斤干茶要用三万个芽头。采下', '采下')
    write(folder, 'source/roasting.md', `${textOf(folder, 'source/roasting.md')}\n一斤干茶，要用到三万多个芽头呢！\n`)
    await run(folder, 'sync')
    const added = idOf(folder, '一斤干茶，要用到三万多个芽头呢！', 'roasting')
    await expect.poll(async () => (await review.queue()).strays.map(stray => stray.id)).toEqual([id])
    const gone = await review.get<GoneAnswer>(`segments/${id}`)
    expect(gone).toMatchObject({type: 'gone', typed: 'A jin of dry tea takes 30,000 buds.', nearest: {id: added}})
    await review.post('typed', {id: added, en: gone.typed})
    await review.post('typed', {id, en: '', dropped: true})
    expect((await review.segment(added)).typed).toBe('A jin of dry tea takes 30,000 buds.')
    expect((await review.queue()).strays).toEqual([])
  })
})

describe('a journal', () => {
  test('whose last line was cut off loses that line alone, and says so', async () => {
    const folder = await teaProject()
    const [rain, buds] = [idOf(folder, '雨天不采。'), idOf(folder, '一斤干茶要用三万个芽头。')]
    const first = await startReview(folder)
    await first.post('typed', {id: rain, en: 'On rainy days'})
    await first.stop()
    appendFileSync(
      join(folder, journalPath),
      `{"type":"typed","at":"2026-11-20T10:00:00.000Z","id":"${buds}","en":"A j`,
    )
    const second = await startReview(folder)
    expect((await second.queue()).problems).toEqual([
      expect.stringContaining('1 line of .duizhao/review/journal.jsonl'),
    ])
    await second.post('typed', {id: buds, en: 'A jin'})
    await second.stop()
    const third = await startReview(folder)
    expect((await third.segment(rain)).typed).toBe('On rainy days')
    expect((await third.segment(buds)).typed).toBe('A jin')
  })

  test('of a server that died before it saved gives back what was to be saved', async () => {
    const folder = await teaProject()
    const id = idOf(folder, '雨天不采。')
    const first = await startReview(folder)
    await first.decide('accept', [id], {en: 'No picking in the rain.'})
    await first.stop()
    // As if it had died between the journal and the save.
    const lines = textOf(folder, journalPath)
      .split('\n')
      .filter(line => !line.startsWith('{"type":"saved"'))
    write(folder, journalPath, lines.join('\n'))
    git(folder, ['checkout', '--quiet', '--', 'translations'])
    const second = await startReview(folder)
    expect((await second.segment(id)).typed).toBe('No picking in the rain.')
    expect((await second.queue()).undo).toBeUndefined()
  })

  test('of a server that died behind its save knows what it has saved', async () => {
    const folder = await teaProject()
    const id = idOf(folder, '雨天不采。')
    const first = await startReview(folder)
    await first.decide('accept', [id], {en: 'No picking in the rain.'})
    await first.stop()
    const lines = textOf(folder, journalPath)
      .split('\n')
      .filter(line => !line.startsWith('{"type":"saved"'))
    write(folder, journalPath, lines.join('\n'))
    const second = await startReview(folder)
    expect((await second.queue()).undo).toMatchObject({action: 'accept', id})
    await second.undo()
    expect(git(folder, ['diff', '--numstat'])).toBe('')
  })

  test('is begun anew where it was taken away', async () => {
    const folder = await teaProject()
    const id = idOf(folder, '雨天不采。')
    await (await startReview(folder)).stop()
    rmSync(join(folder, '.duizhao/review'), {recursive: true})
    const review = await startReview(folder)
    await review.post('typed', {id, en: 'On rainy days'})
    expect(existsSync(join(folder, journalPath))).toBe(true)
  })
})

describe('an undo', () => {
  test('takes back one decision after another, after a restart too', async () => {
    const folder = await teaProject()
    const ids = ['雨天不采。', '一斤干茶要用三万个芽头。'].map(zh => idOf(folder, zh))
    const [rain = '', buds = ''] = ids
    const first = await startReview(folder)
    await first.decide('accept', [rain])
    await first.decide('accept', [buds], {en: 'It takes thirty thousand buds to make a jin of dried tea.'})
    await first.stop()
    const second = await startReview(folder)
    expect(await second.undo()).toMatchObject({type: 'done', undo: {action: 'accept', id: rain}})
    expect(changedRecords(folder)).toEqual([rain])
    expect((await second.segment(buds)).typed).toBe('It takes thirty thousand buds to make a jin of dried tea.')
    await second.undo()
    expect(git(folder, ['diff', '--numstat'])).toBe('')
    expect(await second.undo()).toMatchObject({
      type: 'refused',
      message: expect.stringContaining('nothing to take back'),
    })
  })

  test('keeps everything else that was written since, byte for byte', async () => {
    const folder = await teaProject()
    const id = idOf(folder, '雨天不采。')
    edit(folder, file, '    They do not pick in the rain.\n', '    They do not pick in the rain. # 雨\n  # 问过茶农\n')
    edit(folder, file, '- id', '# 采茶人自己的话\n- id')
    const before = textOf(folder, file)
    const review = await startReview(folder)
    for (const [action, more] of [
      ['accept', {}],
      ['accept', {en: 'No picking\n\nin the rain: "never"'}],
      ['still-right', {reason: '没错: {确实}'}],
      ['ask', {reason: '真的？'}],
    ] as const) {
      expect(await review.decide(action, [id], more)).toMatchObject({type: 'done'})
      expect(textOf(folder, file)).not.toBe(before)
      edit(folder, file, 'Picking tea', 'Tea picking')
      expect(await review.undo()).toMatchObject({type: 'done'})
      edit(folder, file, 'Tea picking', 'Picking tea')
      expect(textOf(folder, file)).toBe(before)
    }
  })

  test('is refused where a record is not as the decision left it', async () => {
    const folder = await teaProject()
    const id = idOf(folder, '雨天不采。')
    const review = await startReview(folder)
    await review.decide('accept', [id], {en: 'No picking in the rain.'})
    edit(folder, file, 'No picking in the rain.', 'No picking when it rains.')
    expect(await review.undo()).toMatchObject({
      type: 'conflict',
      conflicts: [
        {
          id,
          seen: 'No picking in the rain.',
          now: 'No picking when it rains.',
          mine: 'They do not pick in the rain.',
        },
      ],
    })
    expect(textOf(folder, file)).toContain('No picking when it rains.')
  })
})
