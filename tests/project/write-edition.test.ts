import {createHash} from 'node:crypto'
import {
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import {basename, dirname, join} from 'node:path'
import {strFromU8, unzipSync} from 'fflate'
import {describe, expect, test} from 'vitest'
import {sha256Hex} from '../../src/bitext/hash.ts'
import {projectEn, projectZh} from '../../src/locales/project.ts'
import {speakAny} from '../../src/locales/words.ts'
import {writeEdition} from '../../src/project/write-edition.ts'
import {filesIn, freshFolder, put} from './folder.ts'

const first = [
  {path: 'index.html', text: '<p>目录</p>'},
  {path: 'en/ferry.html', text: '<p>渡口</p>'},
]

const project = (): string => {
  const folder = freshFolder()
  put(folder, {'source/ferry.md': '# 渡口\n', 'translations/en/ferry.yml': 'doc: x\n', 'glossary/a/b.yml': 'id: b\n'})
  return folder
}

const edition = (folder: string) => {
  const {'manifest.json': manifest = '', ...files} = filesIn(join(folder, 'edition'))
  return {files, manifest}
}

/** Why an output folder is refused, given that the project stays as it is; the words exist in both languages. */
const refused = (folder: string, out: string) => {
  const before = filesIn(folder)
  const outcome = writeEdition(folder, out, first)
  if (outcome.ok) throw new Error('it was written')
  const {message, values} = outcome.problem
  for (const tongue of ['en', 'zh'] as const) {
    expect(speakAny(projectEn, projectZh, tongue)(message, values)).toContain(String(values['folder']))
  }
  expect(filesIn(folder)).toEqual(before)
  return message
}

describe('writeEdition', () => {
  test('writes all files and a manifest of them, and leaves nothing beside', () => {
    const folder = project()
    expect(writeEdition(folder, 'edition', first)).toEqual({ok: true, value: join(folder, 'edition')})
    const {files, manifest} = edition(folder)
    expect(files).toEqual({'index.html': '<p>目录</p>', 'en/ferry.html': '<p>渡口</p>'})
    expect(JSON.parse(manifest)).toEqual({
      generator: 'duizhao',
      files: {'en/ferry.html': sha256Hex('<p>渡口</p>'), 'index.html': sha256Hex('<p>目录</p>')},
    })
    expect(readdirSync(folder).toSorted()).toEqual(['edition', 'glossary', 'source', 'translations'])
  })

  test('packs an archive of texts and copied files in order, the first as it is, and names its sum in the manifest', () => {
    const folder = project()
    const book = {
      path: 'epub/ferry.epub',
      entries: [
        {path: 'mimetype', text: 'application/epub+zip'},
        {path: 'EPUB/渡口.md', from: 'source/ferry.md'},
      ],
    }
    expect(writeEdition(folder, 'edition', [book]).ok).toBe(true)
    const bytes = readFileSync(join(folder, 'edition/epub/ferry.epub'))
    expect(Object.entries(unzipSync(bytes)).map(([path, text]) => [path, strFromU8(text)])).toEqual([
      ['mimetype', 'application/epub+zip'],
      ['EPUB/渡口.md', '# 渡口\n'],
    ])
    expect(bytes.subarray(38, 58).toString()).toBe('application/epub+zip')
    const sum = createHash('sha256').update(bytes).digest('hex')
    expect(JSON.parse(edition(folder).manifest).files).toEqual({'epub/ferry.epub': sum})
    expect(writeEdition(folder, 'again', [book]).ok).toBe(true)
    expect(readFileSync(join(folder, 'again/epub/ferry.epub')).equals(bytes)).toBe(true)
  })

  test('refuses an archive of what is no file of the project', () => {
    const stolen = {path: 'a.epub', entries: [{path: 'passwd', from: '../etc/passwd'}]}
    expect(() => writeEdition(project(), 'edition', [stolen])).toThrow(RangeError)
  })

  test('takes away what is no longer part of the edition, and empty folders with it', () => {
    const folder = project()
    writeEdition(folder, 'edition', first)
    writeEdition(folder, 'edition', [{path: 'index.html', text: '<p>新</p>'}])
    expect(edition(folder).files).toEqual({'index.html': '<p>新</p>'})
    expect(readdirSync(join(folder, 'edition')).toSorted()).toEqual(['index.html', 'manifest.json'])
  })

  test('gives the same bytes twice', () => {
    const folder = project()
    writeEdition(folder, 'edition', first)
    const once = filesIn(join(folder, 'edition'))
    writeEdition(folder, 'edition', first.toReversed())
    expect(filesIn(join(folder, 'edition'))).toEqual(once)
  })

  test('keeps files that it did not write, and old ones that somebody changed', () => {
    const folder = project()
    put(folder, {'edition/CNAME': 'example.org', 'edition/en/mine.txt': '我的'})
    mkdirSync(join(folder, 'edition/empty'))
    symlinkSync('CNAME', join(folder, 'edition/link'))
    writeEdition(folder, 'edition', first)
    writeFileSync(join(folder, 'edition/en/ferry.html'), '<p>改过</p>')
    writeEdition(folder, 'edition', [{path: 'index.html', text: '<p>新</p>'}])
    expect(edition(folder).files).toEqual({
      'index.html': '<p>新</p>',
      CNAME: 'example.org',
      link: 'example.org',
      'en/mine.txt': '我的',
      'en/ferry.html': '<p>改过</p>',
    })
    expect(readlinkSync(join(folder, 'edition/link'))).toBe('CNAME')
    expect(readdirSync(join(folder, 'edition/empty'))).toEqual([])
  })

  test('never overwrites a file that it did not write', () => {
    const folder = project()
    put(folder, {'edition/index.html': '手写的首页'})
    expect(refused(folder, 'edition')).toBe('outForeign')
    rmSync(join(folder, 'edition'), {recursive: true})
    put(folder, {'edition/en': '一个文件'})
    expect(refused(folder, 'edition')).toBe('outForeign')
    rmSync(join(folder, 'edition'), {recursive: true})
    put(folder, {'edition/manifest.json': '{"name": "别的程序"}'})
    expect(refused(folder, 'edition')).toBe('outForeign')
  })

  test.each<[string, string]>([
    ['source', 'outInProject'],
    ['source/web', 'outInProject'],
    ['translations/en', 'outInProject'],
    ['glossary/../glossary/x', 'outInProject'],
    ['.git/web', 'outInProject'],
    ['.', 'outHoldsProject'],
    ['..', 'outHoldsProject'],
    ['/', 'outHoldsProject'],
    ['notes.txt', 'outNoFolder'],
  ])('refuses to publish into %s', (out, message) => {
    const folder = project()
    put(folder, {'notes.txt': '一个文件'})
    expect(refused(folder, out)).toBe(message)
  })

  test('refuses links that lead into the project, and links at all', () => {
    const folder = project()
    symlinkSync('source', join(folder, 'web'))
    expect(refused(folder, 'web')).toBe('outInProject')
    expect(refused(folder, 'web/deep')).toBe('outInProject')
    mkdirSync(join(folder, 'real'))
    symlinkSync('real', join(folder, 'other'))
    expect(refused(folder, 'other')).toBe('outLink')
  })

  test('publishes outside the project where it is told to', () => {
    const [folder, elsewhere] = [project(), freshFolder()]
    expect(writeEdition(folder, join(elsewhere, 'site'), first)).toMatchObject({ok: true})
    expect(Object.keys(filesIn(join(elsewhere, 'site')))).toHaveLength(3)
  })

  test('lays no edition among the files of others outside the project', () => {
    const [folder, elsewhere] = [project(), freshFolder()]
    put(elsewhere, {'mail/letter.txt': '信'})
    expect(refused(folder, elsewhere)).toBe('outStrange')
    expect(filesIn(elsewhere)).toEqual({'mail/letter.txt': '信'})
    expect(writeEdition(folder, join(elsewhere, 'site'), first)).toMatchObject({ok: true})
    put(elsewhere, {'site/CNAME': 'example.org'})
    expect(writeEdition(folder, join(elsewhere, 'site'), first)).toMatchObject({ok: true})
    expect(filesIn(join(elsewhere, 'site'))).toHaveProperty('CNAME', 'example.org')
  })

  test('keeps the modes of the folders that stood there', () => {
    const folder = project()
    put(folder, {'edition/private/key.txt': '密'})
    chmodSync(join(folder, 'edition'), 0o770)
    chmodSync(join(folder, 'edition/private'), 0o700)
    writeEdition(folder, 'edition', first)
    writeEdition(folder, 'edition', first)
    expect(statSync(join(folder, 'edition')).mode & 0o777).toBe(0o770)
    expect(statSync(join(folder, 'edition/private')).mode & 0o777).toBe(0o700)
  })

  test('leaves the old edition where the new one cannot be written', () => {
    const folder = project()
    writeEdition(folder, 'edition', first)
    const before = filesIn(folder)
    const impossible = [
      {path: 'a', text: '一'},
      {path: 'a/b', text: '二'},
    ]
    expect(writeEdition(folder, 'edition', impossible)).toMatchObject({ok: false, problem: {message: 'outFailed'}})
    expect(filesIn(folder)).toEqual(before)
  })

  test('mends what a run that died in the middle left behind', () => {
    const folder = project()
    put(folder, {'edition/CNAME': 'example.org'})
    writeEdition(folder, 'edition', first)
    const out = join(folder, 'edition')
    renameSync(out, join(dirname(out), `.${basename(out)}.old.tmp`))
    writeEdition(folder, 'edition', first)
    expect(edition(folder).files).toHaveProperty('CNAME', 'example.org')
    expect(readdirSync(folder)).not.toContain('.edition.old.tmp')
  })

  test.each(['edition', 'edition/en'])('leaves a read-only %s as it is, and nothing beside it', path => {
    const folder = project()
    writeEdition(folder, 'edition', first)
    chmodSync(join(folder, path), 0o555)
    expect(refused(folder, 'edition')).toBe('outReadOnly')
    expect(readdirSync(folder)).not.toContain('.edition.old.tmp')
    chmodSync(join(folder, path), 0o755)
    expect(writeEdition(folder, 'edition', first)).toMatchObject({ok: true})
  })

  test.each(['../x', '/x', 'manifest.json', 'a/./b'])('treats the path "%s" of a file as a bug', path => {
    expect(() => writeEdition(project(), 'edition', [{path, text: ''}])).toThrow(RangeError)
  })
})
