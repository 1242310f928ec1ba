import {execFileSync} from 'node:child_process'
import {describe, expect, test} from 'vitest'
import {edit, newProject, run, textOf, write} from './project.ts'

const translation = 'translations/en/ferry.yml'

describe('check --fix', () => {
  test('mends the files, tells what it mended, and reports what remains', async () => {
    const folder = await newProject()
    const good = textOf(folder, translation)
    edit(folder, translation, 'The year I turned twelve, a bridge', 'The year I turned twelve，a bridge')
    expect((await run(folder, 'check')).status).toBe(1)
    const done = await run(folder, 'check', '--fix')
    expect(done).toMatchObject({status: 0})
    expect(done.err).toMatch(/ferry\.yml:\d+:\d+ {2}full-width {2}"，" → ", "\nFixed 1 finding\./)
    expect(done.out).toContain('No findings.')
    expect(textOf(folder, translation)).toBe(good)
    expect((await run(folder, 'check', '--fix')).err).toBe('Nothing can be fixed by itself.\n')
  })

  test('prints a patch that git applies, and writes nothing, with --dry-run', async () => {
    const folder = await newProject()
    const good = textOf(folder, translation)
    edit(folder, translation, 'The year I turned twelve, a bridge', 'The year I turned twelve，a bridge')
    const bad = textOf(folder, translation)
    const dry = await run(folder, 'check', '--fix', '--dry-run', '--lang', 'zh')
    expect(dry.err).toContain('可更正 1 个问题；未写入任何文件。')
    expect(textOf(folder, translation)).toBe(bad)
    write(folder, 'fix.patch', dry.out)
    execFileSync('git', ['apply', 'fix.patch'], {cwd: folder})
    expect(textOf(folder, translation)).toBe(good)
  })

  test('mends only what --only names', async () => {
    const folder = await newProject()
    edit(folder, translation, 'The year I turned twelve, a bridge', 'The year I turned twelve，a bridge')
    const bad = textOf(folder, translation)
    expect((await run(folder, 'check', '--fix', '--only', 'stale')).status).toBe(0)
    expect(textOf(folder, translation)).toBe(bad)
  })

  test('goes on beside a file that cannot be read, and says so', async () => {
    const folder = await newProject()
    edit(folder, translation, 'The year I turned twelve, a bridge', 'The year I turned twelve，a bridge')
    write(folder, 'source/broken.md', Uint8Array.from([0xff, 0xfe, 0x00]))
    expect((await run(folder, 'check', '--fix')).status).toBe(2)
    expect(textOf(folder, translation)).toContain('twelve, a bridge')
  })

  test('refuses --dry-run alone', async () => {
    const folder = await newProject()
    expect(await run(folder, 'check', '--dry-run')).toMatchObject({status: 2, out: ''})
  })
})
