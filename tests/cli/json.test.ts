import {Ajv2020} from 'ajv/dist/2020.js'
import {describe, expect, test} from 'vitest'
import {reportSchema, statusSchema} from '../../src/cli/report/schema.ts'
import {edit, newProject, run, write} from './project.ts'

describe('what programs read', () => {
  test('keeps its schema, with findings of every kind and with none', async () => {
    const ajv = new Ajv2020({strict: true})
    const report = ajv.compile(reportSchema)
    const status = ajv.compile(statusSchema)
    const folder = await newProject()
    const check = async () => {
      const checked = JSON.parse((await run(folder, 'check', '--format', 'json')).out)
      report(checked)
      expect(report.errors).toBeNull()
      status(JSON.parse((await run(folder, 'status', '--format', 'json')).out))
      expect(status.errors).toBeNull()
      return checked
    }
    expect((await check()).proposals).toEqual([])
    edit(folder, 'source/ferry.md', '撑船的老周话不多', '撑船的老周话不少')
    edit(folder, 'source/ferry.md', '## 如今', '## 如今\n\n新的一句，还没有译文。')
    edit(folder, 'translations/en/ferry.yml', 'en: |-\n    ', 'en: |-\n    渡口，')
    edit(folder, 'source/ferry.md', '## 如今', '## 如今\n\n夜里起风的时候，水声和从前一样。')
    write(folder, 'source/broken.md', Uint8Array.from([0xff, 0xfe, 0x00]))
    expect((await check()).proposals).toMatchObject([{file: 'source/ferry.md', proposals: [{id: 'ehxz7289'}]}])
  })
})
