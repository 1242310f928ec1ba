import {chmodSync, mkdirSync, readdirSync, statSync, symlinkSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {projectEn, projectZh} from '../../src/locales/project.ts'
import {speakAny} from '../../src/locales/words.ts'
import type {Change} from '../../src/project/save.ts'
import {save} from '../../src/project/save.ts'
import {filesIn, freshFolder, put} from './folder.ts'

/** Why changes are refused, given that nothing is then changed; the words exist in both languages. */
const refused = (folder: string, changes: readonly Change[]) => {
  const before = filesIn(folder)
  const outcome = save(folder, changes)
  if (outcome.ok) throw new Error('it saved')
  const {message, values} = outcome.problem
  expect(speakAny(projectEn, projectZh, 'en')(message, values)).toContain('Nothing was changed.')
  expect(speakAny(projectEn, projectZh, 'zh')(message, values)).toContain('没有改动任何内容')
  expect(filesIn(folder)).toEqual(before)
  return {message, values}
}

describe('save', () => {
  test('writes, makes folders, replaces and deletes, and says what changed', () => {
    const folder = freshFolder()
    put(folder, {'a.yml': '旧', 'b.yml': '去', 'same.yml': '同'})
    const outcome = save(folder, [
      {path: 'a.yml', text: '新', before: '旧'},
      {path: 'b.yml'},
      {path: 'same.yml', text: '同'},
      {path: 'translations/en/.attic/c.yml', text: '\ufeff存\r\n', before: null},
    ])
    expect(outcome).toEqual({ok: true, value: ['a.yml', 'b.yml', 'translations/en/.attic/c.yml']})
    expect(filesIn(folder)).toEqual({
      'a.yml': '新',
      'same.yml': '同',
      'translations/en/.attic/c.yml': '\ufeff存\r\n',
    })
  })

  test('leaves nothing behind and keeps the mode of a file', () => {
    const folder = freshFolder()
    put(folder, {'a.yml': '旧'})
    chmodSync(join(folder, 'a.yml'), 0o600)
    save(folder, [{path: 'a.yml', text: '新'}])
    expect(readdirSync(folder)).toEqual(['a.yml'])
    expect(statSync(join(folder, 'a.yml')).mode & 0o777).toBe(0o600)
  })

  test('changes and deletes no file that is read-only, but lets one stay as it is', () => {
    const folder = freshFolder()
    put(folder, {'a.yml': '旧', 'b.yml': '旧'})
    chmodSync(join(folder, 'a.yml'), 0o444)
    expect(
      refused(folder, [
        {path: 'b.yml', text: '新'},
        {path: 'a.yml', text: '新'},
      ]),
    ).toEqual({message: 'saveReadOnly', values: {path: 'a.yml'}})
    expect(refused(folder, [{path: 'a.yml'}])).toEqual({message: 'saveReadOnly', values: {path: 'a.yml'}})
    expect(save(folder, [{path: 'a.yml', text: '旧'}])).toEqual({ok: true, value: []})
  })

  test('overwrites nothing that should not be there, and nothing that changed in the meantime', () => {
    const folder = freshFolder()
    put(folder, {'a.yml': '别人写的'})
    expect(refused(folder, [{path: 'a.yml', text: '新', before: null}])).toEqual({
      message: 'saveExists',
      values: {path: 'a.yml'},
    })
    expect(
      refused(folder, [
        {path: 'b.yml', text: '新'},
        {path: 'a.yml', text: '新', before: '旧'},
      ]),
    ).toEqual({
      message: 'saveChanged',
      values: {path: 'a.yml'},
    })
  })

  test('refuses symbolic links, and folders that lead out of the project', () => {
    const outside = freshFolder()
    put(outside, {'target.yml': '外'})
    const folder = freshFolder()
    put(folder, {'a.yml': '甲'})
    symlinkSync(join(outside, 'target.yml'), join(folder, 'link.yml'))
    symlinkSync(outside, join(folder, 'out'))
    expect(refused(folder, [{path: 'link.yml', text: '新'}])).toMatchObject({message: 'saveLink'})
    expect(refused(folder, [{path: 'out/new.yml', text: '新'}])).toMatchObject({message: 'saveOut'})
    expect(refused(folder, [{path: 'out', text: '新'}])).toMatchObject({message: 'saveLink'})
    mkdirSync(join(folder, 'folder'))
    expect(refused(folder, [{path: 'folder', text: '新'}])).toMatchObject({message: 'saveNoFile'})
    expect(filesIn(outside)).toEqual({'target.yml': '外'})
  })

  test.each(['../a.yml', '/etc/a.yml', 'a/../../b.yml', '', 'a//b', 'c:a', 'a\\b'])(
    'treats the path "%s" as a bug',
    path => {
      expect(() => save(freshFolder(), [{path, text: '新'}])).toThrow(RangeError)
    },
  )

  test('refuses what cannot be written before anything is', () => {
    const folder = freshFolder()
    put(folder, {'a.yml': '甲', 'b.yml': '乙'})
    // Its folder is a file.
    const fails = {path: 'b.yml/e.yml', text: '新'}
    expect(refused(folder, [{path: 'a.yml', text: '新'}, fails])).toMatchObject({
      message: 'saveFailed',
      values: {path: 'b.yml/e.yml'},
    })
  })

  test('takes everything back where a change fails half-way', () => {
    const folder = freshFolder()
    put(folder, {'a.yml': '甲', 'c/d.yml': '丙'})
    // The folder of the last one is made first, and then a file cannot take its place.
    const changes = [
      {path: 'a.yml', text: '新'},
      {path: 'new/deep/f.yml', text: '新'},
      {path: 'c/d.yml'},
      {path: 'x', text: '文件'},
      {path: 'x/y', text: '文件'},
    ]
    expect(refused(folder, changes)).toMatchObject({message: 'saveFailed', values: {path: 'x'}})
    expect(readdirSync(folder).toSorted()).toEqual(['a.yml', 'c'])
  })
})
