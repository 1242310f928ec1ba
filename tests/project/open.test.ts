import {mkdirSync, rmSync, symlinkSync, truncateSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {ruleId} from '../../src/bitext/ids.ts'
import {importPage} from '../../src/import/page.ts'
import {projectEn, projectZh} from '../../src/locales/project.ts'
import {speakAny} from '../../src/locales/words.ts'
import {openProject} from '../../src/project/open.ts'
import {description, storage} from '../import/pages.ts'
import {freshFolder, put} from './folder.ts'

const known = {rules: ['untranslated'].flatMap(id => ruleId(id) ?? []), formats: ['html']}

const least = {
  'duizhao.yml': 'title: {zh: 渡口, en: The Ferry Landing}\n',
  'source/ferry.md': '# 渡口\n',
}

const projectWith = (files: Readonly<Record<string, string | Uint8Array>>): string => {
  const folder = freshFolder()
  put(folder, {...least, ...files})
  return folder
}

const opened = (folder: string) => {
  const outcome = openProject(folder, known)
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem))
  return outcome.value
}

/** What stops the project in `folder`; its words exist in both languages. */
const stopped = (folder: string) => {
  const outcome = openProject(folder, known)
  if (outcome.ok) throw new Error('it opened')
  const {message, values} = outcome.problem
  for (const tongue of ['en', 'zh'] as const) {
    expect(speakAny(projectEn, projectZh, tongue)(message, values)).not.toContain('{{')
  }
  return outcome.problem
}

const faultsOf = (folder: string) =>
  opened(folder).files.faults.map(({message, path, values}) => ({message, path, values}))

describe('openProject', () => {
  test('reads every kind of file, each list in order of code points', () => {
    const folder = projectWith({
      'source/a.md': '甲',
      'source/𠮷.md': '吉',
      'source/～.md': '波',
      'source/part/b.md': '乙',
      'source/raw/notes.import.yml': 'regions: []\n',
      'source/.draft.md': '稿',
      'source/picture.png': Uint8Array.from([0xff, 0xd8]),
      'translations/en/ferry.yml': 'doc: source/ferry.md\nsegments:\n',
      'translations/en/.attic/ferry.yml': 'doc: source/ferry.md\nsegments:\n',
      'glossary/places/ferry.yml': 'id: ferry\n',
    })
    const {files, root, config} = opened(folder)
    expect(root).toBe(folder)
    expect(config.metadata.title.en).toBe('The Ferry Landing')
    expect(files.sources.map(({path}) => path)).toEqual([
      'source/a.md',
      'source/ferry.md',
      'source/part/b.md',
      'source/～.md',
      'source/𠮷.md',
    ])
    expect(files.translations.map(({path}) => path)).toEqual(['translations/en/ferry.yml'])
    expect(files.attic.map(({path}) => path)).toEqual(['translations/en/.attic/ferry.yml'])
    expect(files.terms.map(({path}) => path)).toEqual(['glossary/places/ferry.yml'])
    expect(files.faults).toEqual([])
  })

  test('finds the project from a folder inside it', () => {
    const folder = projectWith({'glossary/places/ferry.yml': 'id: ferry\n'})
    expect(opened(join(folder, 'glossary/places')).root).toBe(folder)
  })

  test('needs no translations and no glossary', () => {
    const {files} = opened(projectWith({}))
    expect([files.translations, files.attic, files.terms, files.ledgers, files.faults]).toEqual([[], [], [], [], []])
  })

  test('keeps byte-order marks and line ends, and takes an empty document for one', () => {
    const {files} = opened(projectWith({'source/bom.md': '\ufeff# 题\r\n', 'source/empty.md': ''}))
    expect(files.sources.find(({path}) => path === 'source/bom.md')?.text).toBe('\ufeff# 题\r\n')
    expect(files.sources.find(({path}) => path === 'source/empty.md')?.text).toBe('')
  })

  test('publishes the documents that it is told to', () => {
    const config = 'title: {zh: 信, en: Letters}\ndocuments: ["letters/*"]\n'
    const folder = projectWith({'duizhao.yml': config, 'source/letters/1.md': '一', 'source/letters/2.md': '二'})
    expect(opened(folder).files.sources.map(({path}) => path)).toEqual(['source/letters/1.md', 'source/letters/2.md'])
    put(folder, {'duizhao.yml': 'title: {zh: 信, en: Letters}\ndocuments: [ferry, essays]\n'})
    expect(stopped(folder)).toMatchObject({message: 'noSuchDocument', values: {name: 'essays'}})
  })

  test('brings ledgers together with their pages, and misses the ledger of a page', () => {
    const {ledger} = importPage(storage, description)
    const folder = projectWith({
      [storage.path]: storage.text,
      [ledger?.path ?? '']: ledger?.text ?? '',
      'source/raw/other.txt': '还没有导入的一页',
    })
    expect(opened(folder).files.ledgers).toEqual([{raw: storage, ledger}])
    expect(faultsOf(folder)).toEqual([
      {message: 'noLedger', path: 'source/raw/other.txt', values: {raw: 'source/raw/other.txt'}},
    ])
    rmSync(join(folder, storage.path))
    expect(opened(folder).files.ledgers).toEqual([{ledger}])
  })
})

describe('a file that cannot be used is a fault, and the others go on:', () => {
  test('bytes that are no UTF-8', () => {
    const folder = projectWith({'source/bad.md': Uint8Array.from([0x61, 0x0a, 0xe5, 0x28])})
    expect(faultsOf(folder)).toEqual([
      {message: 'notUtf8', path: 'source/bad.md', values: {offset: 2, line: 2, byte: '0xE5'}},
    ])
    expect(opened(folder).files.sources.map(({path}) => path)).toEqual(['source/ferry.md'])
  })

  test('a symbolic link that leads out of the project, to a file or to a folder', () => {
    const outside = freshFolder()
    put(outside, {'secret.md': '机密', 'deep/secret.md': '机密'})
    const folder = projectWith({})
    symlinkSync(join(outside, 'secret.md'), join(folder, 'source/file.md'))
    symlinkSync(join(outside, 'deep'), join(folder, 'source/folder'))
    expect(faultsOf(folder)).toEqual([
      {message: 'linkOut', path: 'source/file.md', values: {target: join(outside, 'secret.md')}},
      {message: 'linkOut', path: 'source/folder', values: {target: join(outside, 'deep')}},
    ])
    expect(JSON.stringify(opened(folder).files)).not.toContain('机密')
  })

  test('a symbolic link that leads nowhere, or round in a circle', () => {
    const folder = projectWith({})
    symlinkSync('nowhere.md', join(folder, 'source/lost.md'))
    symlinkSync('.', join(folder, 'source/round'))
    symlinkSync('loop.md', join(folder, 'source/loop.md'))
    expect(faultsOf(folder).map(({message, path}) => `${message} ${path}`)).toEqual([
      'linkLoop source/loop.md',
      'linkBroken source/lost.md',
      'linkRound source/round',
    ])
  })

  test('a file that is far too large for a text, which is not read at all', () => {
    const folder = projectWith({'source/huge.md': ''})
    truncateSync(join(folder, 'source/huge.md'), 5_000_000_000)
    expect(faultsOf(folder)).toEqual([
      {message: 'hugeFile', path: 'source/huge.md', values: {megabytes: 5_000, limit: 64}},
    ])
  })

  test('an ending that is surely meant for another', () => {
    const folder = projectWith({'glossary/a.yaml': 'id: a\n', 'source/b.markdown': '乙'})
    expect(faultsOf(folder)).toEqual([
      {message: 'wrongEnding', path: 'source/b.markdown', values: {ending: '.markdown', expected: '.md'}},
      {message: 'wrongEnding', path: 'glossary/a.yaml', values: {ending: '.yaml', expected: '.yml'}},
    ])
  })

  test('but a symbolic link that stays in the project is followed', () => {
    const folder = projectWith({'drafts/new.md': '新'})
    symlinkSync('../drafts/new.md', join(folder, 'source/new.md'))
    expect(faultsOf(folder)).toEqual([])
    expect(opened(folder).files.sources.map(({text}) => text)).toContain('新')
  })
})

describe('nothing can be done', () => {
  test('where there is no folder, or no project', () => {
    const folder = freshFolder()
    expect(stopped(join(folder, 'nowhere'))).toMatchObject({message: 'noFolder'})
    expect(stopped(folder)).toMatchObject({message: 'noProject', values: {folder}})
  })

  test('where the configuration is broken, with the place', () => {
    const folder = projectWith({'duizhao.yml': 'title: {zh: 渡口, en: Ferry}\nenglsh: US\n'})
    const {message, faults} = stopped(folder)
    expect(message).toBe('configInvalid')
    expect(faults).toMatchObject([{message: 'fieldMistyped', path: 'duizhao.yml', range: {start: 27, end: 33}}])
    writeFileSync(join(folder, 'duizhao.yml'), Uint8Array.from([0xff, 0xfe, 0x61, 0x00]))
    expect(stopped(folder)).toMatchObject({message: 'configInvalid', faults: [{message: 'looksLikeUtf16'}]})
  })

  test('without a folder source/, or without a document in it', () => {
    const folder = freshFolder()
    put(folder, {'duizhao.yml': least['duizhao.yml']})
    expect(stopped(folder)).toMatchObject({message: 'noSource', values: {folder: join(folder, 'source')}})
    mkdirSync(join(folder, 'source/raw'), {recursive: true})
    put(folder, {'source/raw/page.md': '# 原始页面\n'})
    expect(stopped(folder)).toMatchObject({message: 'noDocuments'})
  })

  test('where a folder of the project is a file, or leads out of it', () => {
    const folder = projectWith({glossary: '不是文件夹'})
    expect(stopped(folder)).toMatchObject({message: 'notFolder', values: {path: join(folder, 'glossary')}})
    rmSync(join(folder, 'glossary'))
    const outside = freshFolder()
    symlinkSync(outside, join(folder, 'translations'))
    expect(stopped(folder)).toMatchObject({message: 'folderOut', values: {target: outside}})
  })
})
