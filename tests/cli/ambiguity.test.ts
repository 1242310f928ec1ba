import {describe, expect, test} from 'vitest'
import {edit, newProject, run, textOf, write} from './project.ts'

const source = 'source/灯塔 旧稿.md'
const translation = 'translations/en/灯塔 旧稿.yml'
const twins = ['第一座灯塔建于民国初年，如今由老陈看守。', '第二座灯塔建于民国初年，如今由老陈看守。']
const now = '第三座灯塔建于民国初年，如今由老陈看守。'
const place = `'${source}:1:1'`

/** A project in which one sentence stands now where two that are as like it stood; the file has a byte-order mark. */
const tied = async (): Promise<{readonly folder: string; readonly ids: readonly string[]}> => {
  const folder = await newProject()
  write(folder, source, `\u{feff}${twins.join('')}\n`)
  await run(folder, 'sync')
  edit(folder, translation, `${twins[0]}\n`, `${twins[0]}\n  en: |-\n    The first lighthouse is kept by Old Chen.\n`)
  const ids = [...textOf(folder, translation).matchAll(/- id: (\w+)/g)].map(([, id = '']) => id)
  write(folder, source, `\u{feff}${now}\n`)
  return {folder, ids}
}

const commandsIn = (text: string): readonly string[] =>
  [...text.matchAll(/duizhao attach .*/g)].map(([command]) => command)

describe('an ambiguous place', () => {
  test.each(['sync', 'check', 'status'])('is named by %s with each candidate and the command for it', async command => {
    const {folder, ids} = await tied()
    const [first = '', second = ''] = ids
    const {status, out} = await run(folder, command)
    expect(status).toBe(0)
    expect(out).toContain(now)
    expect(out).toMatch(new RegExp(`${first} {2}“${twins[0]}” {2}"The first lighthouse is kept by Old Chen\\."`))
    expect(out).toMatch(new RegExp(`${second} {2}“${twins[1]}” {2}∅`))
    expect(commandsIn(out)).toEqual([first, second, 'new'].map(id => `duizhao attach ${id} ${place}`))
    expect(out).toContain('none of them')
    const chinese = await run(folder, command, '--lang', 'zh')
    expect(commandsIn(chinese.out)).toEqual(commandsIn(out))
    expect(chinese.out).toContain('以上都不是，这是新句子')
    expect(out).not.toMatch(/run `duizhao sync`|in step/)
  })

  test('that shares its one candidate with another place says so', async () => {
    const folder = await newProject()
    write(folder, source, `${twins[0]}\n`)
    await run(folder, 'sync')
    write(folder, source, `${now}\n\n${twins[1]}\n`)
    for (const command of ['sync', 'status']) expect((await run(folder, command)).out).toContain('it has another place')
    expect((await run(folder, 'check')).out).toContain('expected no other place that is as like it')
    expect((await run(folder, 'check', '--lang', 'zh')).out).toContain('对应哪个条目无法确定')
  })

  test('is data in JSON', async () => {
    const {folder, ids} = await tied()
    const status = JSON.parse((await run(folder, 'status', '--format', 'json')).out)
    expect(status.segments.find(({zh}: {zh: string}) => zh === now)).toMatchObject({
      progress: 'missing',
      candidates: [
        {id: ids[0], zh: twins[0], en: 'The first lighthouse is kept by Old Chen.'},
        {id: ids[1], zh: twins[1], en: ''},
      ],
    })
    const {findings} = JSON.parse((await run(folder, 'check', '--format', 'json')).out)
    expect(findings.filter(({file}: {file: string}) => file === source || file === translation)).toMatchObject([
      {rule: 'unsynced', expected: [...ids, 'new'].map(id => `duizhao attach ${id} ${place}`)},
    ])
  })

  test('is not in step for `sync --check`', async () => {
    const {folder} = await tied()
    expect((await run(folder, 'sync', '--check')).status).toBe(1)
    expect((await run(folder, 'sync')).out).toContain('before the ambiguous place is settled')
  })

  test('is settled by the command that was shown, and sync goes on', async () => {
    const {folder, ids} = await tied()
    const [first = '', second = ''] = ids
    expect((await run(folder, 'attach', second, `${source}:1:1`)).status).toBe(0)
    const synced = await run(folder, 'sync')
    expect(synced.out).toMatch(/1 deleted/)
    expect(textOf(folder, translation)).not.toContain(first)
    expect((await run(folder, 'sync', '--check')).status).toBe(0)
    expect((await run(folder, 'check')).out).not.toContain('unsynced')
  })

  test('is settled by a new entry where none of the candidates is right', async () => {
    const {folder, ids} = await tied()
    const attached = await run(folder, 'attach', 'new', `${source}:1:1`)
    expect(attached).toMatchObject({status: 0, err: ''})
    expect((await run(folder, 'sync')).out).toMatch(/2 deleted/)
    const [id = ''] = /(?<=- id: )\w+/.exec(textOf(folder, translation)) ?? []
    expect(ids).not.toContain(id)
    expect(attached.out).toContain(id)
    expect((await run(folder, 'sync', '--check')).status).toBe(0)
    const again = await run(folder, 'attach', 'new', `${source}:1:1`)
    expect(again.status).toBe(2)
    expect(again.err).toContain(`not ambiguous: it bears the id ${id}`)
  })
})
