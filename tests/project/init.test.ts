import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {initProject} from '../../src/project/init.ts'
import {openProject} from '../../src/project/open.ts'
import {starter} from '../../src/project/starter.ts'
import {filesIn, freshFolder, put} from './folder.ts'

describe('initProject', () => {
  test('makes a folder with a project that opens without faults', () => {
    const folder = join(freshFolder(), 'new/ferry')
    const paths = starter.map(({path}) => path)
    expect(initProject(folder)).toEqual({ok: true, value: paths})
    expect(filesIn(folder)).toEqual(Object.fromEntries(starter.map(({path, text}) => [path, text])))
    const opened = openProject(folder, {rules: [], formats: []})
    expect(opened.ok && opened.value.files.faults).toEqual([])
  })

  test('goes into a folder that holds other things', () => {
    const folder = freshFolder()
    put(folder, {'notes.txt': '笔记'})
    expect(initProject(folder)).toMatchObject({ok: true})
    expect(filesIn(folder)).toHaveProperty('notes.txt', '笔记')
  })

  test('overwrites nothing', () => {
    const folder = freshFolder()
    put(folder, {'source/ferry.md': '我自己的渡口'})
    expect(initProject(folder)).toMatchObject({
      ok: false,
      problem: {message: 'saveExists', values: {path: join(folder, 'source/ferry.md')}},
    })
    expect(filesIn(folder)).toEqual({'source/ferry.md': '我自己的渡口'})
    put(folder, {file: ''})
    expect(initProject(join(folder, 'file'))).toMatchObject({ok: false, problem: {message: 'notFolder'}})
  })
})
