import {spawnSync} from 'node:child_process'
import {existsSync, watch} from 'node:fs'
import {hostname} from 'node:os'
import {join} from 'node:path'
import {setTimeout as pause} from 'node:timers/promises'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {lockPath} from '../../src/project/lock.ts'
import {pendingPath} from '../../src/project/pending.ts'
import {run, write} from '../cli/project.ts'
import {filesIn} from '../project/folder.ts'
import type {Program} from './program.ts'
import {buildProgram, killsEach} from './program.ts'
import type {Outlook, RestlessProject} from './restless-project.ts'
import {diceOf, englishIn, newRestlessProject, outlookOf} from './restless-project.ts'

let program: Program

beforeAll(() => {
  program = buildProgram()
})

afterAll(() => program.remove())

const translationsIn = (folder: string) => filesIn(join(folder, 'translations'))

/** When a process is killed: so many milliseconds behind the sign of life that bears this number in its folders. */
interface Aim {
  readonly sign: number
  readonly delay: number
}

/** Runs a sync and kills it if its moment comes before its end. */
const syncUntil = async ({folder}: RestlessProject, {sign, delay}: Aim) => {
  const {process, ended} = program.start(folder, ['sync'])
  const start = performance.now()
  let signs = 0
  const see = (): void => {
    if (signs++ !== sign) return
    if (delay === 0) process.kill('SIGKILL')
    else setTimeout(() => process.kill('SIGKILL'), delay)
  }
  // Its start is the first sign.
  see()
  const watchers = ['.duizhao', 'translations/en', 'translations/en/.attic'].map(each => watch(join(folder, each), see))
  const {status, err} = await ended
  for (const watcher of watchers) watcher.close()
  if (status !== -1) expect([status, err]).toEqual([0, expect.stringMatching(/^(?:Finished .*\n)?$/)])
  return {killed: status === -1, signs, time: performance.now() - start}
}

/** Every file stands as it was, or as it shall be. */
const expectWhole = (folder: string, {before, after}: Outlook): void => {
  const files = Object.entries(translationsIn(folder)).filter(([path]) => !path.endsWith('.tmp'))
  for (const [path, text] of files) {
    expect([path, text === before[path] || text === after[path]]).toEqual([path, true])
  }
  expect(files.map(([path]) => path)).toEqual(expect.arrayContaining(Object.keys(before)))
}

/** What a killed process was about. */
const cutOff = (folder: string, {before}: Outlook): 'moving' | 'writing' | 'reading' => {
  if (existsSync(join(folder, pendingPath))) return 'moving'
  return JSON.stringify(translationsIn(folder)) === JSON.stringify(before) ? 'reading' : 'writing'
}

/** Nothing is left over, and no rendering is lost. */
const expectSettled = ({folder, english}: RestlessProject, {after}: Outlook): void => {
  expect(translationsIn(folder)).toEqual(after)
  expect(englishIn(folder)).toEqual(english)
  expect([lockPath, pendingPath].filter(path => existsSync(join(folder, path)))).toEqual([])
}

const kills = killsEach

test(`${kills} syncs that are killed lose no rendering and leave no file half written`, async () => {
  const projects = await Promise.all([1, 2, 3].map(newRestlessProject))
  const aims = diceOf(7)
  for (const each of projects) each.edit()
  const whole = await Promise.all(projects.map(each => syncUntil(each, {sign: -1, delay: 0})))
  const signs = Math.min(...whole.map(each => each.signs))
  const time = Math.max(...whole.map(each => each.time))
  // Most of its time a sync reads; so most are killed at one of the signs that it writes, or a little later.
  const aim = (): Aim =>
    aims(4) === 0 ? {sign: 0, delay: aims(time)} : {sign: 1 + aims(signs - 1), delay: aims(2) * aims(4)}
  const killed = {moving: 0, writing: 0, reading: 0}
  // A few kills may all strike the same work: it goes on until each kind was struck.
  const isEnough = (): boolean => {
    const counts = Object.values(killed)
    return counts.every(count => count > 0) && counts.reduce((sum, count) => sum + count) >= kills
  }
  for (let round = 0; !isEnough(); round++) {
    expect(round).toBeLessThan(kills + 30)
    const rounds = projects.map(project => {
      project.edit()
      return {project, outlook: outlookOf(project.folder)}
    })
    // Every third time the one that would mend it is killed as well.
    for (let time = 0; time < (round % 3 === 0 ? 2 : 1); time++) {
      const ran = await Promise.all(projects.map(each => syncUntil(each, aim())))
      rounds.forEach(({project: {folder}, outlook}, index) => {
        if (ran[index]?.killed) killed[cutOff(folder, outlook)]++
        expectWhole(folder, outlook)
      })
    }
    for (const {project, outlook} of rounds) {
      expect(await run(project.folder, 'sync')).toMatchObject({status: 0})
      expectSettled(project, outlook)
    }
  }
  expect(Object.entries(killed).filter(([, count]) => count === 0)).toEqual([])
}, 600_000)

describe('A second sync', () => {
  /** A disk that moves no file of the translations before the file `go` stands in the folder. */
  const waiting = `
import fs from 'node:fs'
import {syncBuiltinESMExports} from 'node:module'
const {renameSync} = fs
const clock = new Int32Array(new SharedArrayBuffer(4))
fs.renameSync = (from, to) => {
  while (to.includes('translations') && !fs.existsSync('go')) Atomics.wait(clock, 0, 0, 5)
  renameSync(from, to)
}
syncBuiltinESMExports()`

  test('is refused while the first one saves, and changes nothing', async () => {
    const project = await newRestlessProject(4)
    const {folder} = project
    project.edit()
    const outlook = outlookOf(folder)
    const first = program.start(folder, ['sync'], waiting)
    while (!existsSync(join(folder, pendingPath))) await pause(5)
    const second = await program.start(folder, ['sync']).ended
    expect(second).toMatchObject({status: 2, out: ''})
    expect(second.err).toContain(`Another duizhao is writing to this project (process ${first.process.pid} on`)
    expect(await run(folder, 'check')).toMatchObject({
      status: 2,
      err: expect.stringContaining('another duizhao is saving'),
    })
    expectWhole(folder, {before: outlook.before, after: {}})
    write(folder, 'go', '')
    expect(await first.ended).toMatchObject({status: 0, err: ''})
    expectSettled(project, outlook)
  })

  test('and a third and more that begin at once behind a dead one get in one by one or are refused', async () => {
    const project = await newRestlessProject(5)
    const {folder} = project
    const dead = spawnSync(process.execPath, ['-e', '']).pid
    for (let round = 0; round < 3; round++) {
      project.edit()
      const outlook = outlookOf(folder)
      write(folder, lockPath, `${dead} ${hostname()}\n`)
      const ran = await Promise.all(Array.from({length: 5}, () => program.start(folder, ['sync']).ended))
      expect(ran.map(({status}) => status)).toContain(0)
      for (const {status, err} of ran) {
        if (status === 0) expect(err).toBe('')
        else expect([status, err]).toEqual([2, expect.stringContaining('Another duizhao is writing to this project')])
      }
      expectSettled(project, outlook)
    }
  })
})
