import {spawnSync} from 'node:child_process'
import {existsSync, readdirSync} from 'node:fs'
import {hostname} from 'node:os'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {lockPath, withLock} from '../../src/project/lock.ts'
import {filesIn, freshFolder, put} from './folder.ts'

/** The number of a process that has come and gone. */
const deadProcess = (): number => spawnSync(process.execPath, ['-e', '']).pid

describe('withLock', () => {
  test('gives the result of the work, and the lock is gone', async () => {
    const folder = freshFolder()
    const held = await withLock(folder, () => existsSync(join(folder, lockPath)))
    expect(held).toEqual({ok: true, value: true})
    expect(readdirSync(join(folder, '.duizhao'))).toEqual([])
  })

  test('refuses a second holder while the first one works, and lets it in afterwards', async () => {
    const folder = freshFolder()
    const outcome = await withLock(folder, () => withLock(folder, () => 'second'))
    expect(outcome).toMatchObject({
      ok: true,
      value: {ok: false, problem: {message: 'locked', values: {pid: `${process.pid}`, path: join(folder, lockPath)}}},
    })
    expect(await withLock(folder, () => 'later')).toEqual({ok: true, value: 'later'})
  })

  test('lets go where the work fails', async () => {
    const folder = freshFolder()
    await expect(withLock(folder, () => Promise.reject(new Error('half-way')))).rejects.toThrow('half-way')
    expect(await withLock(folder, () => 'later')).toEqual({ok: true, value: 'later'})
  })

  test('takes over the lock of one that died and bore the number of this process, as in a container started anew', async () => {
    const folder = freshFolder()
    put(folder, {
      [lockPath]: `${process.pid} ${hostname()} 1764300000000\n`,
      [`translations/en/.tea.yml.${process.pid}.tmp`]: 'half',
    })
    expect(await withLock(folder, () => 'mine')).toEqual({ok: true, value: 'mine'})
    expect(readdirSync(join(folder, '.duizhao'))).toEqual([])
    expect(readdirSync(join(folder, 'translations/en'))).toEqual([])
  })

  test('takes over the lock of a process that has died on this machine', async () => {
    const folder = freshFolder()
    put(folder, {[lockPath]: `${deadProcess()} ${hostname()}\n`})
    expect(await withLock(folder, () => 'mine')).toEqual({ok: true, value: 'mine'})
    expect(readdirSync(join(folder, '.duizhao'))).toEqual([])
  })

  test('takes it over where whoever was taking it over has died as well', async () => {
    const folder = freshFolder()
    const [first, second] = [deadProcess(), deadProcess()]
    put(folder, {[lockPath]: `${first} ${hostname()}\n`, [`${lockPath}.${first}`]: `${second} ${hostname()}\n`})
    expect(await withLock(folder, () => 'mine')).toEqual({ok: true, value: 'mine'})
    expect(readdirSync(join(folder, '.duizhao'))).toEqual([])
  })

  test('leaves it to whoever is taking it over', async () => {
    const folder = freshFolder()
    const dead = deadProcess()
    put(folder, {[lockPath]: `${dead} ${hostname()}\n`, [`${lockPath}.${dead}`]: `${process.pid} ${hostname()}\n`})
    expect(await withLock(folder, () => 'mine')).toMatchObject({ok: false, problem: {message: 'locked'}})
  })

  test('deletes what a dead process had staged and not noted down, and nothing else', async () => {
    const folder = freshFolder()
    const dead = deadProcess()
    const kept = {
      'translations/en/a.yml': '算力',
      'translations/en/.a.yml.1.tmp': '别人的',
      'source/说明.tmp': '作者的',
    }
    put(folder, {
      ...kept,
      [lockPath]: `${dead} ${hostname()}\n`,
      [`translations/en/.a.yml.${dead}.tmp`]: '算',
      [`translations/en/.attic/.a.yml.${dead}.tmp`]: '',
    })
    expect(await withLock(folder, () => filesIn(folder))).toMatchObject({ok: true})
    expect(filesIn(folder)).toEqual(kept)
  })

  test.each([
    ['of another machine', `${deadProcess()} elsewhere.example\n`, 'elsewhere.example'],
    ['that says nothing', '', '?'],
  ])('leaves a lock %s alone', async (_, content, host) => {
    const folder = freshFolder()
    put(folder, {[lockPath]: content})
    expect(await withLock(folder, () => 'mine')).toMatchObject({
      ok: false,
      problem: {message: 'locked', values: {host}},
    })
    expect(existsSync(join(folder, lockPath))).toBe(true)
  })
})
