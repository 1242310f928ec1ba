import {existsSync, statSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {editionWriter} from '../../src/project/edition-writer.ts'
import type {SetFile} from '../../src/project/made-files.ts'
import {writeEdition} from '../../src/project/write-edition.ts'
import {filesIn, freshFolder, put} from './folder.ts'

const texts = (all: Readonly<Record<string, string>>): readonly SetFile[] =>
  Object.entries(all).map(([path, text]) => ({path, text}))

const first = texts({'index.html': '目录', 'a/index.html': '甲', 'b/c/index.html': '乙'})
const second = texts({'index.html': '目录', 'a/index.html': '甲改', 'd/index.html': '丁'})

const inode = (folder: string, path: string): number => statSync(join(folder, 'edition', path)).ino

test('what is written again is what would have been written at once, and what stayed was not touched', () => {
  const [folder, other] = [freshFolder(), freshFolder()]
  const write = editionWriter()
  write(folder, 'edition', first, 'one')
  const before = inode(folder, 'index.html')
  expect(write(folder, 'edition', second, 'two').ok).toBe(true)
  writeEdition(other, 'edition', second, 'two')
  expect(filesIn(join(folder, 'edition'))).toEqual(filesIn(join(other, 'edition')))
  expect(existsSync(join(folder, 'edition/b'))).toBe(false)
  expect(inode(folder, 'index.html')).toBe(before)
})

test('pictures are copied again where they changed, archives packed again where anything in them did', () => {
  const [folder, other] = [freshFolder(), freshFolder()]
  const files = (text: string): readonly SetFile[] => [
    {path: 'p.png', from: 'source/p.png'},
    {
      path: 'book.epub',
      entries: [
        {path: 'mimetype', text: 'x'},
        {path: 'text', text},
        {path: 'p', from: 'source/p.png'},
      ],
    },
  ]
  const write = editionWriter()
  for (const picture of ['旧图', '新图画']) {
    for (const place of [folder, other]) put(place, {'source/p.png': picture})
    expect(write(folder, 'edition', files('同'), 'x').ok).toBe(true)
  }
  writeEdition(other, 'edition', files('同'), 'x')
  expect(filesIn(join(folder, 'edition'))).toEqual(filesIn(join(other, 'edition')))
})

test('what somebody else wrote there meanwhile is treated as a whole write would treat it', () => {
  const folder = freshFolder()
  const write = editionWriter()
  write(folder, 'edition', first, 'one')
  put(folder, {'edition/CNAME': 'example.org', 'edition/d/index.html': '别人的'})
  const refused = write(folder, 'edition', second, 'two')
  expect(refused.ok).toBe(false)
  expect(filesIn(join(folder, 'edition'))['d/index.html']).toBe('别人的')
  const again = write(folder, 'edition', texts({'index.html': '新目录'}), 'three')
  expect(again.ok).toBe(true)
  expect(filesIn(join(folder, 'edition'))).toMatchObject({CNAME: 'example.org', 'index.html': '新目录'})
})

test('after a whole build by another process everything is written as a whole', () => {
  const folder = freshFolder()
  const write = editionWriter()
  write(folder, 'edition', first, 'one')
  writeEdition(folder, 'edition', texts({'z/index.html': '别的版本'}), 'other')
  expect(write(folder, 'edition', second, 'two').ok).toBe(true)
  expect(Object.keys(filesIn(join(folder, 'edition'))).sort()).toEqual([
    'a/index.html',
    'd/index.html',
    'index.html',
    'manifest.json',
  ])
})

test('a page that was edited in the folder is written again as a whole write would', () => {
  const folder = freshFolder()
  const write = editionWriter()
  write(folder, 'edition', first, 'one')
  writeFileSync(join(folder, 'edition/a/index.html'), '手改')
  expect(write(folder, 'edition', second, 'two').ok).toBe(true)
  expect(filesIn(join(folder, 'edition'))['a/index.html']).toBe('甲改')
})
