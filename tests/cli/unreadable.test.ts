import {expect, test} from 'vitest'
import {changedRecords, idOf, teaProject} from '../review/tea.ts'
import {edit, run, textOf, write} from './project.ts'

const file = 'translations/en/picking.yml'

test('a file that cannot be read keeps nobody from the records of others, and is left as it is', async () => {
  const folder = await teaProject()
  const [rain, wok] = [idOf(folder, '雨天不采。'), idOf(folder, '锅温要到二百度。', 'roasting')]
  const whole = textOf(folder, file)
  const broken = `<<<<<<< HEAD\n${whole}=======\n${whole}>>>>>>> other\n`
  write(folder, file, broken)
  edit(folder, 'source/roasting.md', '二百度', '两百度')

  const done = await run(folder, 'done', wok)
  expect([done.status, done.err]).toEqual([0, expect.stringContaining(file)])
  expect(await run(folder, 'ok', wok, '--by', '沈')).toMatchObject({status: 0})
  expect(textOf(folder, 'translations/en/roasting.yml')).toContain('ok: {by: 沈')

  const written = textOf(folder, 'translations/en/roasting.yml')
  for (const command of [['done'], ['ok', '--by', '沈']]) {
    const refused = await run(folder, ...command, wok, rain)
    expect(refused.status).toBe(2)
    expect(refused.err).toContain(`${rain} stands in ${file}, which is left as it is`)
  }
  // What would look as if it were gone is not touched.
  expect(await run(folder, 'sync')).toMatchObject({status: 2, err: expect.stringContaining('Nothing was written')})
  expect([textOf(folder, file), textOf(folder, 'translations/en/roasting.yml')]).toEqual([broken, written])

  // Nor do its segments count as removed.
  const {out} = await run(folder, 'diff', '--format', 'json')
  expect(JSON.parse(out).changes.map(({id}: {id: string}) => id)).toEqual([wok])
  write(folder, file, whole)
  expect(changedRecords(folder)).toEqual([wok])
})
