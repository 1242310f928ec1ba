import {spawnSync} from 'node:child_process'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {revision} from '../../src/project/git.ts'
import {freshFolder, put} from './folder.ts'

const git = (folder: string, ...args: readonly string[]): string => {
  const person = ['-c', 'user.name=Editor', '-c', 'user.email=editor@example.org', '-c', 'commit.gpgsign=false']
  const {status, stdout, stderr} = spawnSync('git', ['-C', folder, ...person, ...args], {encoding: 'utf8'})
  expect(status, stderr).toBe(0)
  return stdout.trim()
}

describe('revision', () => {
  test('is the commit that is checked out, and says whether files differ from it', () => {
    const folder = freshFolder()
    git(folder, 'init', '--quiet')
    put(folder, {'source/a.md': '甲'})
    git(folder, 'add', '.')
    git(folder, 'commit', '--quiet', '-m', 'Begin')
    const commit = git(folder, 'rev-parse', 'HEAD')
    expect(revision(folder)).toEqual({commit, changed: false})
    expect(revision(join(folder, 'source'))).toEqual({commit, changed: false})
    put(folder, {'source/a.md': '乙'})
    expect(revision(folder)).toEqual({commit, changed: true})
  })

  test('is unknown without a repository, a commit or a folder', () => {
    const folder = freshFolder()
    expect(revision(folder)).toBeUndefined()
    git(folder, 'init', '--quiet')
    expect(revision(folder)).toBeUndefined()
    expect(revision(join(folder, 'nowhere'))).toBeUndefined()
  })
})
