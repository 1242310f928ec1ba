import {execFileSync} from 'node:child_process'
import {describe, expect, test} from 'vitest'
import {edit, newProject, run, textOf, write} from './project.ts'

const translation = 'translations/en/ferry.yml'
const found = async (folder: string, ...argv: readonly string[]) =>
  JSON.parse((await run(folder, 'check', '--format', 'json', ...argv)).out).findings.map(
    ({rule, actual}: {rule: string; actual?: string}) => `${rule} ${actual ?? ''}`.trim(),
  )

/** A project with two findings of old. */
const old = async (): Promise<string> => {
  const folder = await newProject()
  edit(folder, translation, 'The year I turned twelve, a bridge', 'The year I turned twelve，a bridge')
  edit(folder, translation, 'is a park, and', 'is a park：and')
  return folder
}

describe('check --baseline', () => {
  const baseline = ['--baseline', 'known.json'] as const

  test('shows what is new, and says how much it knows', async () => {
    const folder = await old()
    const written = await run(folder, 'check', ...baseline, '--write-baseline')
    expect(written).toMatchObject({status: 0, out: ''})
    expect(written.err).toContain('Wrote ')
    const quiet = await run(folder, 'check', ...baseline)
    expect(quiet).toMatchObject({status: 0})
    expect(quiet.out).toContain('No findings.')
    expect(quiet.err).toMatch(/findings stand in known\.json and are not shown/)
    edit(folder, translation, 'Yet every evening', 'Yet。every evening')
    expect((await run(folder, 'check', ...baseline)).status).toBe(1)
    expect(await found(folder, ...baseline)).toEqual(['full-width 。'])
  })

  test('knows its findings again when anything else is edited', async () => {
    const folder = await old()
    await run(folder, 'check', ...baseline, '--write-baseline')
    const before = textOf(folder, 'known.json')
    edit(folder, 'source/ferry.md', '# ', '一句新的话。\n\n# ')
    edit(folder, translation, 'segments:\n', '# 注\nsegments:\n')
    expect(await found(folder, ...baseline, '--only', 'full-width')).toEqual([])
    await run(folder, 'sync')
    await run(folder, 'check', ...baseline, '--write-baseline', '--fail-on', 'never')
    expect(textOf(folder, 'known.json')).toContain(before.split('\n')[3]?.replace(/,$/, ''))
  })

  test('names what is gone and can be taken out, but for rules that were not asked', async () => {
    const folder = await old()
    await run(folder, 'check', ...baseline, '--write-baseline')
    edit(folder, translation, 'twelve，a bridge', 'twelve, a bridge')
    expect((await run(folder, 'check', ...baseline)).err).toMatch(
      /1 finding of known\.json is gone.*:\n {2}[0-9a-z]{8} {2}full-width\n/,
    )
    expect((await run(folder, 'check', ...baseline, '--only', 'stale')).err).not.toContain('gone')
  })

  test('leaves what it knows alone with --fix', async () => {
    const folder = await old()
    await run(folder, 'check', ...baseline, '--write-baseline')
    edit(folder, translation, 'Yet every evening', 'Yet。every evening')
    await run(folder, 'check', ...baseline, '--fix')
    expect(textOf(folder, translation)).toContain('twelve，a bridge')
    expect(textOf(folder, translation)).toContain('Yet. every evening')
  })

  test('never hides a file that cannot be used', async () => {
    const folder = await old()
    write(folder, 'source/broken.md', Uint8Array.from([0xff, 0xfe, 0x00]))
    expect((await run(folder, 'check', ...baseline, '--write-baseline')).status).toBe(2)
    expect((await run(folder, 'check', ...baseline)).status).toBe(2)
  })

  test.each([
    ['{"version": 2}', 'cannot be used'],
    ['{', 'cannot be used'],
    [undefined, 'cannot be used'],
  ])('is refused where it is %j', async (text, reason) => {
    const folder = await newProject()
    if (text !== undefined) write(folder, 'known.json', text)
    const ran = await run(folder, 'check', ...baseline)
    expect(ran).toMatchObject({status: 2, out: ''})
    expect(ran.err).toContain(reason)
  })

  test('is not written of a part, without a name, or outside of the project', async () => {
    const folder = await newProject()
    for (const argv of [
      ['--only', 'stale', ...baseline],
      ['--since', 'HEAD', ...baseline],
      [],
      ['--baseline', '../known.json'],
    ])
      expect((await run(folder, 'check', '--write-baseline', ...argv)).status).toBe(2)
  })
})

describe('check --since', () => {
  const committed = async (): Promise<string> => {
    const folder = await old()
    const git = (...args: readonly string[]) =>
      execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b.c', ...args], {cwd: folder})
    git('init', '-q')
    git('add', '.')
    git('commit', '-qm', '初稿')
    return folder
  }

  test('shows nothing where nothing changed', async () => {
    const folder = await committed()
    expect(await found(folder)).toHaveLength(2)
    expect(await found(folder, '--since', 'HEAD')).toEqual([])
  })

  test('shows what stands on a changed segment, old or new, and nothing of others', async () => {
    const folder = await committed()
    edit(folder, translation, 'a bridge was built', 'a bridge。was built')
    edit(folder, translation, 'segments:\n', '# 注\nsegments:\n')
    expect(await found(folder, '--since', 'HEAD')).toEqual(['full-width ，', 'full-width 。'])
  })

  test('shows what a change of the source brings about elsewhere', async () => {
    const folder = await committed()
    edit(folder, 'source/ferry.md', '那时他已经撑了四十年船。', '')
    expect(await found(folder, '--since', 'HEAD')).toEqual(['unsynced', 'orphan'])
  })

  test('mends only what the change touches with --fix', async () => {
    const folder = await committed()
    edit(folder, translation, 'a bridge was built', 'a bridge。was built')
    await run(folder, 'check', '--since', 'HEAD', '--fix')
    expect(textOf(folder, translation)).toContain('twelve, a bridge. was built')
    expect(textOf(folder, translation)).toContain('is a park：and')
  })

  test('says what to name instead of a revision that does not exist', async () => {
    expect(await run(await committed(), 'check', '--since', 'nowhere')).toMatchObject({status: 2, out: ''})
  })
})
