import {chmodSync, existsSync} from 'node:fs'
import {join} from 'node:path'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {pendingPath} from '../../src/project/pending.ts'
import {run} from '../cli/project.ts'
import {filesIn} from '../project/folder.ts'
import type {Program} from './program.ts'
import {buildProgram} from './program.ts'
import {newRestlessProject, outlookOf} from './restless-project.ts'

let program: Program

beforeAll(() => {
  program = buildProgram()
})

afterAll(() => program.remove())

/** A disk on which some operations fail: `bad` is an expression of `what` ('write' or 'rename') and its `number`, from 0. */
const diskThatFails = (bad: string): string => `
import fs from 'node:fs'
import {syncBuiltinESMExports} from 'node:module'
const {writeFileSync, writeSync, renameSync} = fs
const numbers = {write: 0, rename: 0}
const fails = what => ((what, number) => ${bad})(what, numbers[what]++)
const full = syscall => Object.assign(new Error('ENOSPC: no space left on device, ' + syscall), {code: 'ENOSPC', syscall})
fs.writeFileSync = (file, text, ...rest) => {
  if (!fails('write')) return writeFileSync(file, text, ...rest)
  if (typeof file === 'number') writeSync(file, text.slice(0, text.length / 2))
  throw full('write')
}
fs.renameSync = (from, to) => {
  if (fails('rename')) throw full('rename')
  renameSync(from, to)
}
syncBuiltinESMExports()`

describe('A disk that is full', () => {
  test.each(['write', 'rename'])('is told at whichever %s, with the file, and nothing is changed', async what => {
    const {folder, edit} = await newRestlessProject(1)
    edit()
    const {after} = outlookOf(folder)
    const before = filesIn(folder)
    const named: string[] = []
    for (;;) {
      const disk = diskThatFails(`what === '${what}' && number === ${named.length}`)
      const {status, err} = await program.start(folder, ['sync'], disk).ended
      if (status === 0) break
      expect(status).toBe(2)
      expect(err).toMatch(/^\S+ cannot be written: ENOSPC: no space left on device, \w+\. Nothing was changed\.\n$/)
      expect(filesIn(folder)).toEqual(before)
      named.push(err.split(' ')[0] ?? '')
    }
    const files = Object.keys(after).filter(path => after[path] !== before[`translations/${path}`])
    const wanted = [pendingPath, ...files.map(path => `translations/${path}`)]
    expect(named.filter(path => path !== '.duizhao/lock').toSorted()).toEqual(wanted.toSorted())
    expect(filesIn(join(folder, 'translations'))).toEqual(after)
  })

  test('that has no room to take a save back leaves it to be finished', async () => {
    const {folder, edit} = await newRestlessProject(2)
    edit()
    const {before, after} = outlookOf(folder)
    const files = Object.keys(after).filter(path => after[path] !== before[path])
    // The note of the save is moved first; then the last file cannot be, and from then on nothing can be written.
    const last = files.length
    const disk = diskThatFails(`what === 'rename' ? number >= ${last} : numbers.rename > ${last}`)
    const {status, err} = await program.start(folder, ['sync'], disk).ended
    expect([status, err]).toEqual([2, expect.stringContaining('ENOSPC')])
    expect(existsSync(join(folder, pendingPath))).toBe(true)
    expect(await run(folder, 'sync')).toMatchObject({status: 0, err: expect.stringMatching(/^Finished a save/)})
    expect(filesIn(join(folder, 'translations'))).toEqual(after)
  })

  test('by the limit of the system is told in the same way', async () => {
    const {folder, edit} = await newRestlessProject(3)
    edit()
    const before = filesIn(folder)
    const {status, err} = await program.start(folder, ['sync'], undefined, 'ulimit -f 8').ended
    expect(status).toBe(2)
    expect(err).toMatch(
      /^translations\/en\/\S+ cannot be written: EFBIG: file too large, write\. Nothing was changed\.\n$/,
    )
    expect(filesIn(folder)).toEqual(before)
  })
})

test('A file that is read-only is named, and nothing is changed', async () => {
  const {folder, edit} = await newRestlessProject(4)
  edit()
  const path = 'translations/en/downstream.yml'
  chmodSync(join(folder, path), 0o444)
  const before = filesIn(folder)
  const {status, err} = await program.start(folder, ['sync']).ended
  expect([status, err]).toEqual([2, expect.stringContaining(`${path} is read-only and is not written`)])
  expect(err).toContain('Nothing was changed.')
  expect(filesIn(folder)).toEqual(before)
})
