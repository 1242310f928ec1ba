import {existsSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import type {QueueAnswer, SegmentAnswer} from '../../src/review/protocol.ts'
import {edit, newFolder, run, textOf} from '../cli/project.ts'
import {filesIn} from '../project/folder.ts'
import {commit, idOf, teaProject} from './tea.ts'

describe('duizhao review --static', () => {
  test('writes what there is to review as pages and as JSON', async () => {
    const folder = await teaProject()
    const id = idOf(folder, '雨天不采。')
    edit(folder, 'translations/en/picking.yml', 'They do not pick in the rain.', 'No picking in the rain.')
    const {status, out} = await run(folder, 'review', '--static', 'review')
    expect([status, out]).toEqual([0, 'Wrote 1 segment to review. Open review/index.html\n'])
    const files = Object.keys(filesIn(join(folder, 'review')))
    expect(files).toEqual(
      expect.arrayContaining([
        'answers/queue.json',
        `answers/segments/${id}.json`,
        `answers/histories/${id}.json`,
        'index.html',
      ]),
    )
    const queue = JSON.parse(textOf(folder, 'review/answers/queue.json')) as QueueAnswer
    expect([queue.total, queue.items.length, queue.counts.undecided]).toEqual([12, 12, 1])
    const segment = JSON.parse(textOf(folder, `review/answers/segments/${id}.json`)) as SegmentAnswer
    expect(segment.en).toMatchObject({before: 'They do not pick in the rain.', after: 'No picking in the rain.'})
    expect(textOf(folder, 'review/answers/queue.json')).not.toContain(folder)
  })

  test('compares with the revision that is named, and replaces what it wrote before', async () => {
    const folder = await teaProject()
    edit(folder, 'translations/en/picking.yml', 'They do not pick in the rain.', 'No picking in the rain.')
    commit(folder, '润色')
    await run(folder, 'review', '--static', 'review', '--since', 'HEAD~1')
    const {out} = await run(folder, 'review', '--static', 'review', '--lang', 'zh')
    expect(out).toBe('已写出 0 个待审句段。请打开 review/index.html\n')
    expect(existsSync(join(folder, 'review/answers/segments'))).toBe(false)
  })

  test('never writes among the files of the project', async () => {
    const folder = await teaProject()
    expect(await run(folder, 'review', '--static', 'source')).toMatchObject({status: 2, out: ''})
  })
})

describe('duizhao review', () => {
  test.each(['x', '-1', '65536', '80 80'])('refuses a port that is none: %s', async port => {
    const folder = await teaProject()
    const {status, err} = await run(folder, 'review', `--port=${port}`)
    expect([status, err]).toEqual([2, expect.stringContaining('is no port')])
  })

  test('says which revision there is not', async () => {
    const folder = await teaProject()
    expect(await run(folder, 'review', '--since', 'nowhere')).toMatchObject({
      status: 2,
      err: expect.stringContaining('nowhere'),
    })
  })

  test('says where there is no project', async () => {
    expect(await run(newFolder(), 'review')).toMatchObject({status: 2, err: expect.stringContaining('duizhao.yml')})
  })
})
