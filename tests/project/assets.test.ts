import {closeSync, ftruncateSync, openSync, readFileSync, symlinkSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {edition} from '../../src/edition.ts'
import {openProject} from '../../src/project/open.ts'
import {writeEdition} from '../../src/project/write-edition.ts'
import {publish} from '../../src/publish/publish.ts'
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
    const files = publish(edition(opened(folder)), ['html', 'markdown'])
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
