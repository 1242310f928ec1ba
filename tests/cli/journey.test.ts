import {existsSync, readdirSync, symlinkSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {edit, newFolder, newProject, run, textOf, write} from './project.ts'

const source = 'source/ferry.md'
const translation = 'translations/en/ferry.yml'

describe('a new project', () => {
  test('is ready to build, without a finding', async () => {
    const folder = await newProject()
    const built = await run(folder, 'build')
    expect(built).toMatchObject({status: 0, err: ''})
    expect(built.out).toContain('No findings.')
    for (const path of ['edition/index.html', 'edition/json/edition.json', 'edition/markdown/en/ferry.md']) {
      expect([path, existsSync(join(folder, path))]).toEqual([path, true])
    }
  })

  test('publishes resources for i18next where they are asked for, on the command line or in duizhao.yml', async () => {
    const folder = await newProject()
    const built = (out: string): readonly boolean[] =>
      ['index.html', 'locales/en/ferry.json', 'json/edition.json'].map(path => existsSync(join(folder, out, path)))
    await run(folder, 'build', '--out', 'one')
    expect(built('one')).toEqual([true, false, true])
    expect((await run(folder, 'build', '--out', 'two', '--formats', 'html,i18next')).status).toBe(0)
    expect(built('two')).toEqual([true, true, false])
    edit(folder, 'duizhao.yml', 'title:', 'formats: [i18next]\ntitle:')
    expect((await run(folder, 'build', '--out', 'three')).status).toBe(0)
    expect(built('three')).toEqual([false, true, false])
    expect(textOf(folder, 'three/locales/en/ferry.json')).toBe(textOf(folder, 'two/locales/en/ferry.json'))
    const [, id = '', zh, en] =
      /- id: (\w+)\n {2}zh: \|-\n {4}(.*)\n {2}en: \|-\n {4}(.*)\n/.exec(textOf(folder, translation)) ?? []
    expect(JSON.parse(textOf(folder, 'three/locales/zh/ferry.json'))[id]).toBe(zh)
    expect(JSON.parse(textOf(folder, 'three/locales/en/ferry.json'))[id]).toBe(en)
  })

  test('is never laid over what stands there', async () => {
    const folder = await newProject()
    write(folder, 'duizhao.yml', 'title: {zh: 我的, en: Mine}\n')
    expect((await run(folder, 'init')).status).toBe(2)
    expect(textOf(folder, 'duizhao.yml')).toContain('Mine')
  })

  test('builds to the same bytes again', async () => {
    const folder = await newProject()
    await run(folder, 'build', '--out', 'one')
    await run(folder, 'build', '--out', 'two')
    expect(textOf(folder, 'two/manifest.json')).toBe(textOf(folder, 'one/manifest.json'))
  })
})

describe('an edited source', () => {
  test('leaves the translation file alone, makes its rendering stale, and done settles it', async () => {
    const folder = await newProject()
    const before = textOf(folder, translation)
    edit(folder, source, '撑船的老周话不多', '撑船的老周话不少')
    const checked = await run(folder, 'check', '--format', 'json')
    expect(checked.status).toBe(0)
    expect(JSON.parse(checked.out).coverage).toMatchObject({stale: 1, missing: 0})
    expect(textOf(folder, translation)).toBe(before)

    const status = JSON.parse((await run(folder, 'status', '--format', 'json')).out)
    const stale = status.segments.find((segment: {stale?: unknown}) => segment.stale)
    expect((await run(folder, 'done', stale.id)).status).toBe(0)
    expect(textOf(folder, translation)).toContain('老周话不少')
    expect(JSON.parse((await run(folder, 'check', '--format', 'json')).out).coverage).toMatchObject({stale: 0})
  })

  test('gets entries for its new sentences where they stand, and nothing the second time', async () => {
    const folder = await newProject()
    edit(folder, source, '那时他已经撑了四十年船。', '那时他已经撑了四十年船。河水涨了又落。')
    const dry = await run(folder, 'sync', '--dry-run')
    expect(dry.out).toContain('1 new')
    expect(textOf(folder, translation)).not.toContain('河水涨了又落')
    expect((await run(folder, 'sync', '--check')).status).toBe(1)
    expect((await run(folder, 'sync')).status).toBe(0)
    const after = textOf(folder, translation)
    expect(after.indexOf('四十年船')).toBeLessThan(after.indexOf('河水涨了又落'))
    expect((await run(folder, 'sync', '--check')).status).toBe(0)
    expect((await run(folder, 'sync')).out).toContain('nothing to write')
    expect(textOf(folder, translation)).toBe(after)
  })

  test('is shown what to make of a joined sentence, by sync and by status', async () => {
    const folder = await newProject()
    edit(folder, source, '渡口便冷清了。可是', '渡口便冷清了，可是')
    const both =
      '"The year I turned twelve, a bridge was built across the river, and the ferry landing fell quiet. Yet every evening Old Zhou still took the boat over to the far bank and back again."'
    const before = await run(folder, 'status')
    expect(before.out).toContain(`joined from b9ev8194 + jdfmrfak  ${both}`)
    expect((await run(folder, 'sync')).out).toContain(both)
    expect((await run(folder, 'status')).out).toBe(before.out)
    expect((await run(folder, 'status', '--lang', 'zh')).out).toContain(`由 b9ev8194 + jdfmrfak 合并而成  ${both}`)
    await run(folder, 'done', 'b9ev8194')
    expect((await run(folder, 'status')).out).toContain('Nothing is open.')
  })

  test('keeps a deleted sentence in the attic and brings it back with its English', async () => {
    const folder = await newProject()
    const before = textOf(folder, translation)
    const sentence = '那时他已经撑了四十年船。'
    edit(folder, source, sentence, '')
    await run(folder, 'sync')
    expect(textOf(folder, translation)).not.toContain(sentence)
    expect(textOf(folder, 'translations/en/.attic/ferry.yml')).toContain(sentence)
    edit(folder, source, '他说：“船不动，就旧得快。”', `他说：“船不动，就旧得快。”${sentence}`)
    await run(folder, 'sync')
    expect(textOf(folder, translation)).toBe(before)
  })
})

describe('a stray copy of a translation file', () => {
  test('takes no id from the file that it was copied from', async () => {
    const folder = await newProject()
    const before = textOf(folder, translation)
    write(folder, 'translations/en/a copy.yml', before)
    await run(folder, 'sync')
    expect(textOf(folder, translation)).toBe(before)
  })
})

describe('a review', () => {
  test('stands until the English changes, and status says why it lapsed', async () => {
    const folder = await newProject()
    const {segments} = JSON.parse((await run(folder, 'status', '--format', 'json')).out)
    const {id, zh} = segments.at(-1)
    expect((await run(folder, 'ok', id, '--by', '编辑')).status).toBe(0)
    const reviewed = JSON.parse((await run(folder, 'status', '--format', 'json')).out)
    expect(reviewed.coverage.reviewed).toBe(1)
    expect(textOf(folder, translation)).toContain('by: 编辑')
    edit(folder, source, zh, `${zh.slice(0, -1)}，年年如此。`)
    const status = await run(folder, 'status')
    expect(status.out).toContain('the Chinese changed')
    expect(JSON.parse((await run(folder, 'status', '--format', 'json')).out).coverage.reviewed).toBe(0)
  })
})

describe('build', () => {
  test('publishes what is missing, marked, and refuses only where it is told to', async () => {
    const folder = await newProject()
    edit(folder, source, '## 如今', '## 如今\n\n这一句还没有译文。')
    const built = await run(folder, 'build')
    expect(built.status).toBe(0)
    expect(textOf(folder, 'edition/ferry/index.html')).toContain('这一句还没有译文。')
    const refused = await run(folder, 'build', '--require', 'translated', '--out', 'other')
    expect(refused.status).toBe(1)
    expect(existsSync(join(folder, 'other'))).toBe(false)
  })

  test.each(['source', 'source/out', 'translations/en', 'glossary', '.', '..'])('never writes into %s', async out => {
    const folder = await newProject()
    const before = textOf(folder, source)
    const {status, err} = await run(folder, 'build', '--out', out)
    expect(status).toBe(2)
    expect(err).toMatch(/cannot be written|already|holds/)
    expect(textOf(folder, source)).toBe(before)
  })

  test('publishes nothing while a file is unreadable', async () => {
    const folder = await newProject()
    write(folder, translation, 'doc: source/ferry.md\nsegments: [\n')
    const {status, out, err} = await run(folder, 'build')
    expect(status).toBe(2)
    expect(out).toContain(translation)
    expect(err).toContain('Nothing was published')
    expect(existsSync(join(folder, 'edition'))).toBe(false)
  })
})

describe('bad input', () => {
  test.each<[string, (folder: string) => void, RegExp]>([
    ['no project', folder => write(folder, 'readme.md', '无'), /duizhao init/],
    ['no source folder', folder => write(folder, 'duizhao.yml', 'title: {zh: 无, en: None}\n'), /source/],
    ['a mistyped key', folder => write(folder, 'duizhao.yml', 'titel: {zh: 无, en: None}\n'), /titel.*title|title/s],
    [
      'a mistyped rule',
      folder => write(folder, 'duizhao.yml', 'title: {zh: 无, en: None}\nrules: {lost-numer: off}\n'),
      /lost-number/,
    ],
    ['broken YAML', folder => write(folder, 'duizhao.yml', 'title: {zh: 无\n'), /duizhao\.yml/],
  ])('%s is said on standard error, with 2', async (_name, make, said) => {
    const folder = newFolder()
    make(folder)
    const {status, out, err} = await run(folder, 'check')
    expect(status).toBe(2)
    expect(out).toBe('')
    expect(err).toMatch(said)
  })

  test('a source that is no UTF-8 is named with its line, and the others go on', async () => {
    const folder = await newProject()
    write(folder, 'source/gbk.md', Uint8Array.from([0x0a, 0xcb, 0xe3, 0xc1, 0xa6, 0x0a]))
    const {status, out} = await run(folder, 'check')
    expect(status).toBe(2)
    expect(out).toContain('source/gbk.md')
    expect(out).toContain('line 2')
    expect(out).toContain('source/ferry.md')
  })

  test('a name that other systems cannot hold is refused', async () => {
    const folder = await newProject()
    write(folder, 'source/back\\slash.md', '# 标题\n')
    const {status, err} = await run(folder, 'sync')
    expect(status).toBe(2)
    expect(err).toContain('rename it')
  })

  test('a link out of the project is not followed', async () => {
    const folder = await newProject()
    const outside = newFolder()
    write(outside, 'secret.md', '# 秘密\n')
    symlinkSync(join(outside, 'secret.md'), join(folder, 'source/secret.md'))
    const {status, out} = await run(folder, 'check')
    expect(status).toBe(2)
    expect(out).toContain('source/secret.md')
    expect(out).not.toContain('秘密')
  })

  test('sync writes nothing while a translation file is unreadable', async () => {
    const folder = await newProject()
    const broken = `${textOf(folder, translation)}\n- id: broken\n  id: twice\n`
    write(folder, translation, broken)
    const {status, err} = await run(folder, 'sync')
    expect(status).toBe(2)
    expect(err).toContain('Nothing was written')
    expect(textOf(folder, translation)).toBe(broken)
  })

  test('two entries with one id are a finding on the second', async () => {
    const folder = await newProject()
    const [id] = /(?<=- id: )\w+/.exec(textOf(folder, translation)) ?? []
    write(folder, translation, `${textOf(folder, translation)}\n- id: ${id}\n  zh: |-\n    又一句。\n`)
    const {out} = await run(folder, 'check', '--format', 'json')
    const {findings} = JSON.parse(out)
    expect(findings.map((finding: {rule: string}) => finding.rule)).toContain('duplicate-id')
  })
})

describe('what could not be read, or is empty', () => {
  test.each(['check', 'build', 'status', 'sync'])('is said by %s, and the rest goes on', async command => {
    const folder = await newProject()
    write(folder, 'source/empty.md', '\n')
    write(folder, 'source/header.md', '---\ntitle: "没有写完\n---\n\n正文。\n')
    const {status, out, err} = await run(folder, command)
    expect(status).toBe(command === 'check' || command === 'build' ? 1 : 0)
    expect(out + err).toMatch(/source\/empty\.md\n.* warning .*empty document/)
    expect(out + err).toMatch(/source\/header\.md\n(?:.*\n)*2:13.* error .*quoted text/)
    expect(out).toContain(command === 'sync' ? '1 new' : 'source/ferry.md')
  })

  test('is said by no command where its rule is off', async () => {
    const folder = await newProject()
    edit(folder, 'duizhao.yml', 'english: US', 'rules: {empty-document: off}')
    write(folder, 'source/empty.md', '')
    for (const command of ['check', 'status', 'sync']) {
      const {out, err} = await run(folder, command)
      expect(out + err).not.toContain('empty-document')
    }
  })

  test('is refused by every command where a merge is not settled, with its first line', async () => {
    const marks = ['<<<<<<< HEAD\n', '=======\n', '>>>>>>> other\n']
    for (const path of [translation, source, 'glossary/people/old-zhou.yml', 'duizhao.yml']) {
      for (const command of ['check', 'build', 'status', 'sync']) {
        const folder = await newProject()
        const [first, ...rest] = textOf(folder, path).split('\n')
        const [ours, base, theirs] = marks
        write(folder, path, `${first}\n${ours}${rest.join('\n')}${base}${rest.join('\n')}${theirs}`)
        const {status, out, err} = await run(folder, command)
        expect([path, command, status]).toEqual([path, command, 2])
        expect(out + err).toMatch(/2:1.* error .*unsettled merge/)
      }
    }
  })
})

describe('a name that was mistaken', () => {
  test.each<[readonly string[], RegExp]>([
    [['segment', 'nowhere.md'], /nowhere\.md\n.*no.* of that name/],
    [['segment', 'source'], /source\n.*folder, expected a file/],
    [['segment', ''], /folder, expected a file/],
    [['segment', 'gbk.md'], /gbk\.md\n.*may be GBK/],
    [['import', 'nowhere.txt'], /nowhere\.txt\n.*no.* of that name/],
    [['import', 'source'], /source\n.*folder, expected a file/],
    [['import', ''], /folder, expected a file/],
    [['import', 'page.txt', '--description', 'nowhere.yml'], /nowhere\.yml does not fit source\/raw\/page\.txt/],
    [['attach', 'ga3snxme', 'nowhere.md:1:1'], /no document nowhere\.md/],
    [['attach', 'ga3snxme', 'source/ferry.md:999:1'], /no line 999/],
    [['check', '--root', 'nowhere'], /no folder .*nowhere/],
    [['build', '--formats', 'docx'], /No format is called "docx"/],
  ])('is told by %j, with 2, and nothing is written', async (argv, said) => {
    const folder = await newProject()
    write(folder, 'page.txt', '一段话。\n')
    write(folder, 'gbk.md', Uint8Array.from([0xcb, 0xe3, 0xc1, 0xa6, 0x0a]))
    const before = readdirSync(folder, {recursive: true}).length
    const {status, out, err} = await run(folder, ...argv)
    expect([status, out]).toEqual([2, ''])
    expect(err).toMatch(said)
    expect(err).not.toContain('fault of duizhao')
    expect(readdirSync(folder, {recursive: true}).filter(name => !String(name).startsWith('.duizhao'))).toHaveLength(
      before,
    )
  })
})
