import {spawnSync} from 'node:child_process'
import {mkdirSync} from 'node:fs'
import process from 'node:process'
import {expect} from 'vitest'
import {freshFolder, put} from './folder.ts'

/** What git prints in `folder`; the test fails where git does. */
export const git = (
  folder: string,
  args: readonly string[],
  input?: string | Uint8Array,
  environment: Readonly<Record<string, string>> = {},
): string => {
  const settings = ['user.name=Editor', 'user.email=editor@example.org', 'commit.gpgsign=false']
  const given = settings.flatMap(setting => ['-c', setting])
  const {status, stdout, stderr} = spawnSync('git', ['-C', folder, ...given, ...args], {
    encoding: 'utf8',
    input,
    env: {...process.env, ...environment},
  })
  expect(status, stderr).toBe(0)
  return stdout.trim()
}

/** A fresh repository without a commit, its branch `main`. */
export const freshRepository = (): string => {
  const folder = freshFolder()
  git(folder, ['init', '--quiet', '--initial-branch=main'])
  return folder
}

/** Commits all that stands in `folder`, after these files were written there, and gives the name of the commit. */
export const commit = (
  folder: string,
  message: string,
  files: Readonly<Record<string, string | Uint8Array>> = {},
): string => {
  mkdirSync(folder, {recursive: true})
  put(folder, files)
  git(folder, ['add', '--all', '.'])
  git(folder, ['commit', '--quiet', '-m', message])
  return git(folder, ['rev-parse', 'HEAD'])
}

/** Commits what was added as if at that moment, and gives the name of the commit. */
export const commitAt = (folder: string, date: string, message = 'Begin'): string => {
  git(folder, ['commit', '--quiet', '-m', message], undefined, {GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date})
  return git(folder, ['rev-parse', 'HEAD'])
}

/** Commits a tree that no file system need be able to hold: modes and contents by the bytes of their paths. */
export const commitTree = (
  folder: string,
  entries: readonly (readonly [mode: string, path: string | Buffer, content: string])[],
): string => {
  const lines = entries.map(([mode, path, content]) => {
    const object = mode === '160000' ? content : git(folder, ['hash-object', '-w', '--stdin'], content)
    return Buffer.concat([Buffer.from(`${mode} ${object}\t`), Buffer.from(path), Buffer.from('\0')])
  })
  git(folder, ['read-tree', '--empty'])
  git(folder, ['update-index', '-z', '--index-info'], Buffer.concat(lines))
  const tree = git(folder, ['write-tree'])
  return git(folder, ['commit-tree', tree, '-m', 'Set by hand'])
}
