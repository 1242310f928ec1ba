import {spawnSync} from 'node:child_process'
import {describe, expect, test} from 'vitest'
import {edit, newFolder, newProject, run, textOf} from './project.ts'

const git = (folder: string, ...args: readonly string[]): void => {
  const person = ['-c', 'user.name=Editor', '-c', 'user.email=editor@example.org', '-c', 'commit.gpgsign=false']
  const {status, stderr} = spawnSync('git', ['-C', folder, ...person, ...args], {encoding: 'utf8'})
  expect(status, stderr).toBe(0)
}

const source = 'source/ferry.md'
const translation = 'translations/en/ferry.yml'

/** A project under git in which two sentences were edited, and then the English of one of them. */
const edited = async (): Promise<string> => {
  const folder = await newProject()
  git(folder, 'init', '--quiet')
  commit(folder, 'Begin')
  edit(folder, source, '青石板一直铺到水边', '青石板一直铺到桥边')
  edit(folder, source, '我十二岁那年', '我十三岁那年')
  commit(folder, 'Edit the Chinese')
  edit(folder, translation, 'The year I turned twelve', 'The year I turned thirteen')
  commit(folder, 'Follow one sentence')
  return folder
}

const commit = (folder: string, message: string): void => {
  git(folder, 'add', '--all')
  git(folder, 'commit', '--quiet', '-m', message)
}

describe('done --touched proposes', () => {
  test('the stale rendering that was edited after its source, with both languages as they were and are', async () => {
    const folder = await edited()
    const {status, out} = await run(folder, 'done', '--touched')
    expect(status).toBe(0)
    expect(out).toContain('b9ev8194')
    expect(out).toContain('- 我十二岁那年')
    expect(out).toContain('+ 我十三岁那年')
    expect(out).toContain('- The year I turned twelve')
    expect(out).toContain('+ The year I turned thirteen')
    expect(out).not.toContain('hcp0qykv')
    expect(out).toContain('duizhao done b9ev8194\n')
  })

  test('and writes nothing, but with --write settles them', async () => {
    const folder = await edited()
    const before = textOf(folder, translation)
    await run(folder, 'done', '--touched')
    expect(textOf(folder, translation)).toBe(before)
    const {status} = await run(folder, 'done', '--touched', '--write')
    expect(status).toBe(0)
    expect(textOf(folder, translation)).toContain('我十三岁那年')
    expect((await run(folder, 'done', '--touched')).out).toContain('Of 1 stale renderings none')
  })

  test('what was edited while the change of its source is not committed yet', async () => {
    const folder = await edited()
    edit(folder, source, '便冷清了', '便热闹了')
    edit(folder, source, '舍不得的不是生意', '舍不得的是生意')
    edit(folder, translation, 'was not the trade', 'was the trade')
    const {out} = await run(folder, 'done', '--touched')
    expect(out).toContain('+ 后来我才明白，他舍不得的是生意')
  })

  test('an edit in the very commit that changed the source, but not one before it', async () => {
    const folder = await newProject()
    git(folder, 'init', '--quiet')
    commit(folder, 'Begin')
    edit(folder, translation, 'laid all the way down', 'laid the whole way down')
    commit(folder, 'Polish the English')
    edit(folder, source, '青石板一直铺到水边', '青石板一直铺到桥边')
    edit(folder, source, '我十二岁那年', '我十三岁那年')
    edit(folder, translation, 'The year I turned twelve', 'The year I turned thirteen')
    commit(folder, 'Edit both')
    const {out} = await run(folder, 'done', '--touched')
    expect(out).toContain('duizhao done b9ev8194\n')
  })

  test('nothing that it cannot know, and says so', async () => {
    const folder = await newProject()
    edit(folder, translation, '我十二岁那年', '我十一岁那年')
    git(folder, 'init', '--quiet')
    commit(folder, 'Begin')
    const {status, out, err} = await run(folder, 'done', '--touched')
    expect(status).toBe(0)
    expect(out).toContain('Of 1 stale renderings none')
    expect(err).toContain('b9ev8194')
  })
})

describe('done refuses', () => {
  test('to look for a history where there is none', async () => {
    const {status, err} = await run(await newProject(), 'done', '--touched')
    expect(status).toBe(2)
    expect(err).toContain('has no history')
  })

  test('to settle nothing at all', async () => {
    const {status, err} = await run(await newProject(), 'done')
    expect(status).toBe(2)
    expect(err).toContain('duizhao done ID…')
  })

  test('a history that was cut off too near, and says how to bring it', async () => {
    const origin = await edited()
    const folder = newFolder()
    git(folder, 'clone', '--quiet', '--depth', '1', `file://${origin}`, folder)
    const {status, err} = await run(folder, 'done', '--touched')
    expect(status).toBe(0)
    expect(err).toContain('git fetch --unshallow')
  })
})
