import {rmSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {revision, textAt} from '../../src/project/git.ts'
import {freshFolder, put} from './folder.ts'
import {commitAt, git} from './repository.ts'

describe('revision', () => {
  test('is the commit that is checked out, and says whether files differ from it', () => {
    const folder = freshFolder()
    git(folder, ['init', '--quiet'])
    put(folder, {'source/a.md': '甲'})
    git(folder, ['add', '.'])
    commitAt(folder, '2026-11-20T15:30:05+08:00')
    const commit = git(folder, ['rev-parse', 'HEAD'])
    const date = '2026-11-20T07:30:05Z'
    expect(revision(folder)).toEqual({commit, date, changed: false})
    put(folder, {'notes.txt': '不是书'})
    expect(revision(folder)).toEqual({commit, date, changed: false})
    put(folder, {'source/b.md': '新篇'})
    expect(revision(folder)).toEqual({commit, date, changed: true})
    rmSync(join(folder, 'source/b.md'))
    put(folder, {'source/a.md': '乙'})
    expect(revision(folder)).toEqual({commit, date, changed: true})
  })

  test('gives back a file of any size', () => {
    const folder = freshFolder()
    git(folder, ['init', '--quiet'])
    const text = '长'.repeat(700_000)
    put(folder, {'source/a.md': text})
    git(folder, ['add', '.'])
    git(folder, ['commit', '--quiet', '-m', 'Begin'])
    expect(textAt(folder, 'HEAD', 'source/a.md') === text).toBe(true)
  })

  test('is unknown without a repository, a commit or a folder', () => {
    const folder = freshFolder()
    expect(revision(folder)).toBeUndefined()
    git(folder, ['init', '--quiet'])
    expect(revision(folder)).toBeUndefined()
    expect(revision(join(folder, 'nowhere'))).toBeUndefined()
  })
})
