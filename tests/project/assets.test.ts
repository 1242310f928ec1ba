import {closeSync, ftruncateSync, openSync, readFileSync, symlinkSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {edition} from '../../src/edition.ts'
import {openProject} from '../../src/project/open.ts'
import {typeset} from '../../src/project/typeset.ts'
import {writeEdition} from '../../src/project/write-edition.ts'
import {publish} from '../../src/publish/publish.ts'
import {textOf} from '../publish/text-of.ts'
import {freshFolder, put} from './folder.ts'

const bytes = Uint8Array.from({length: 256}, (_, index) => index)

const projectWith = (files: Readonly<Record<string, string | Uint8Array>>): string => {
  const folder = freshFolder()
  put(folder, {'duizhao.yml': 'title: {zh: 渡口, en: The Ferry Landing}\n', ...files})
  return folder
}

const opened = (folder: string) => {
  const outcome = openProject(folder, {rules: [], formats: ['html']})
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem))
  return outcome.value.files
}

const findingsOf = (folder: string) =>
  edition(opened(folder)).findings.filter(({rule}) => rule.startsWith('broken') || rule === 'unreadable-file')

test('Front-matter keys that the project names are translated in every format', () => {
  const folder = projectWith({
    'source/ferry.md': '---\nauthor: 鲁迅\ntags: [渡口, "船"]\nhero: {tagline: 过河}\n---\n\n# 渡口\n',
    'translations/en/ferry.yml': [
      'doc: source/ferry.md\nsegments:\n',
      ...[
        ['a0000001', '渡口', 'landing: "the ferry"'],
        ['a0000002', '船', 'boat'],
        ['a0000003', '过河', 'Cross, now'],
        ['a0000004', '渡口', 'The Landing'],
      ].map(([id, zh, en]) => `- id: ${id}\n  zh: |-\n    ${zh}\n  en: |-\n    ${en}\n`),
    ].join('\n'),
  })
  expect(edition(opened(folder)).findings.filter(({rule}) => rule === 'untranslated-block')).toHaveLength(3)
  put(folder, {'duizhao.yml': 'title: {zh: 渡口, en: Landing}\nfrontMatter: [tags, hero.tagline]\n'})
  const built = edition(opened(folder))
  expect(built.findings.filter(({rule}) => rule === 'untranslated-block')).toEqual([])
  const files = publish(built, ['html', 'markdown', 'json'])
  expect(textOf(files, 'markdown/en/ferry.md')).toBe(
    '---\nauthor: 鲁迅\ntags: ["landing: \\"the ferry\\"", "boat"]\nhero: {tagline: "Cross, now"}\n---\n\n# The Landing\n',
  )
  expect(textOf(files, 'markdown/bilingual/ferry.md')).toContain(
    'hero: {tagline: 过河}\ntags_en: ["landing: \\"the ferry\\"", "boat"]\n"hero.tagline_en": "Cross, now"\n---\n',
  )
  expect(textOf(files, 'ferry/index.html')).toContain('<dt>hero.tagline</dt><dd><span class="pair" id="a0000003">')
  expect(JSON.parse(textOf(files, 'json/edition.json')).metadata).not.toHaveProperty('frontMatter')
})

describe('Files beside the documents', () => {
  test('are known by name and size, hidden ones and those of raw/ left out', () => {
    const folder = projectWith({
      'source/ferry.md': '![船](img/boat.png)\n',
      'source/img/boat.png': bytes,
      'source/img/.DS_Store': 'x',
      'source/raw/page.txt': 'x',
    })
    expect(opened(folder).assets).toEqual([{path: 'source/img/boat.png', size: 256}])
  })

  test('are copied byte for byte, and named in the manifest', () => {
    const folder = projectWith({'source/ferry.md': '![船](img/boat.png)\n', 'source/img/boat.png': bytes})
    const {files} = typeset(folder, publish(edition(opened(folder)), ['html', 'markdown']))
    const written = writeEdition(folder, 'edition', files)
    expect(written.ok).toBe(true)
    for (const path of ['assets/img/boat.png', 'markdown/en/img/boat.png', 'markdown/bilingual/img/boat.png']) {
      expect([...readFileSync(join(folder, 'edition', path))], path).toEqual([...bytes])
      expect(readFileSync(join(folder, 'edition/manifest.json'), 'utf8')).toContain(path)
    }
    expect(writeEdition(folder, 'edition', files).ok).toBe(true)
  })

  test('that the edition leaves out are never published, and a link to one says so', () => {
    const folder = projectWith({'source/ferry.md': '见[稿](draft.md)。\n', 'source/draft.md': '# 稿\n'})
    put(folder, {'duizhao.yml': 'title: {zh: 渡口, en: The Ferry Landing}\ndocuments: [ferry]\n'})
    expect(findingsOf(folder).map(({message}) => message)).toEqual(['leftOut'])
    expect(publish(edition(opened(folder)), ['html', 'markdown']).filter(file => 'from' in file)).toEqual([])
  })

  test('that are links out of the project are not followed: the others go on', () => {
    const folder = projectWith({'source/ferry.md': '![船](boat.png)\n'})
    const outside = freshFolder()
    put(outside, {'boat.png': bytes})
    symlinkSync(join(outside, 'boat.png'), join(folder, 'source/boat.png'))
    expect(findingsOf(folder).map(({rule, message, fatal, at}) => [rule, message, fatal, at.path])).toEqual([
      ['unreadable-file', 'linkOut', false, 'source/boat.png'],
    ])
    expect(opened(folder).assets).toEqual([])
  })

  test('that are absurdly big are a finding, and stay where they are', () => {
    const folder = projectWith({'source/ferry.md': '![船](boat.png)\n'})
    const file = openSync(join(folder, 'source/boat.png'), 'w')
    ftruncateSync(file, 50_000_001)
    closeSync(file)
    expect(findingsOf(folder).map(({rule, message, values}) => [rule, message, values])).toEqual([
      ['broken-image', 'tooBig', {path: 'source/boat.png', megabytes: 50.1, limit: 50}],
    ])
    expect(publish(edition(opened(folder)), ['html']).filter(file => 'from' in file)).toEqual([])
  })
})
