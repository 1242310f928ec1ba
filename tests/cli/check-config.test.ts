import {expect, test} from 'vitest'
import {edit, newProject, run, textOf, write} from './project.ts'

test.each([
  ['lost-numbr: off', '4:3-4:13', 'lost-number'],
  ['lost-number: warn', '4:16-4:20', 'error, warning, info, off'],
  ['han-left: {accpt: [人民日报]}', '4:14-4:19', 'accept'],
  ['han-left: {accept: []', '', ''],
])('a wrong line of rules ends with 2, its line and column: %s', async (line, place, hint) => {
  const folder = await newProject()
  write(folder, 'duizhao.yml', `title: {zh: 渡口, en: The Ferry Landing}\nenglish: US\nrules:\n  ${line}\n`)
  const ran = await run(folder, 'check')
  expect(ran).toMatchObject({status: 2, out: ''})
  expect(ran.err).toContain(place)
  expect(ran.err).toContain(hint)
})

test('a project sets the severity and the options of a rule', async () => {
  const folder = await newProject()
  edit(folder, 'translations/en/ferry.yml', 'Old Zhou', 'Old Zhou 老周')
  expect((await run(folder, 'check')).status).toBe(1)
  const config = textOf(folder, 'duizhao.yml')
  write(folder, 'duizhao.yml', `${config}\nrules:\n  han-left: {accept: 老周}\n`)
  expect(await run(folder, 'check')).toMatchObject({status: 0, out: expect.stringContaining('No findings.')})
  write(folder, 'duizhao.yml', `${config}\nrules:\n  han-left: {severity: info}\n`)
  expect(await run(folder, 'check')).toMatchObject({status: 0, out: expect.stringContaining('1 remark')})
})
