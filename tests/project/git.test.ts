import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {revision, textAt} from '../../src/project/git.ts'
import {freshFolder, put} from './folder.ts'
import {git} from './repository.ts'

describe('revision', () => {
  test('is the commit that is checked out, and says whether files differ from it', () => {
    const folder = freshFolder()
    git(folder, ['init', '--quiet'])
    put(folder, {'source/a.md': '甲'})
    git(folder, ['add', '.'])
    git(folder, ['commit', '--quiet', '-m', 'Begin'])
    const commit = git(folder, ['rev-parse', 'HEAD'])
    expect(revision(folder)).toEqual({commit, changed: false})
    expect(revision(join(folder, 'source'))).toEqual({commit, changed: false})
    put(folder, {'source/a.md': '乙'})
    expect(revision(folder)).toEqual({commit, changed: true})
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
