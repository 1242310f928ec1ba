import {describe, expect, test} from 'vitest'
import {newFolder, run, textOf, write} from './project.ts'

const toldIn = async (folder: string): Promise<readonly string[]> => {
  const {out} = await run(folder, 'check', '--only', 'stale-output', '--format', 'json')
  const {findings}: {readonly findings: readonly {readonly rule: string; readonly file?: string}[]} = JSON.parse(out)
  return findings.map(({rule, file}) => `${rule} ${file ?? ''}`)
}

describe('An edition that stands in the project', () => {
  test('is told of when it was built from other files, until it is built again', async () => {
    const folder = newFolder()
    await run(folder, 'init', '.')
    expect(await toldIn(folder)).toEqual([])
    await run(folder, 'build')
    expect(await toldIn(folder)).toEqual([])
    write(folder, 'source/ferry.md', `${textOf(folder, 'source/ferry.md')}\n再加一句。\n`)
    expect(await toldIn(folder)).toEqual(['stale-output edition/manifest.json'])
    await run(folder, 'build')
    expect(await toldIn(folder)).toEqual([])
  })
})
