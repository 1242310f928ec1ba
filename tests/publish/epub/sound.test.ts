import {mkdirSync, mkdtempSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {describe, expect, test} from 'vitest'
import {edition} from '../../../src/edition.ts'
import {openProject} from '../../../src/project/open.ts'
import {essay} from '../essay.ts'
import {hostile} from '../html/hostile.ts'
import {editionOf, translated} from '../translated.ts'
import {complaintsOn} from './check-book.ts'
import {bytesOf, filesOf, tagsOf, textsOf} from './read-book.ts'

/** The smallest of pictures: one pixel. */
const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
)

const projectWith = (paths: readonly string[]): string => {
  const root = mkdtempSync(join(tmpdir(), 'duizhao-pictures-'))
  for (const path of paths) {
    mkdirSync(dirname(join(root, path)), {recursive: true})
    writeFileSync(join(root, path), pixel)
  }
  return root
}

describe('EPUBCheck has nothing against', () => {
  test('the edition of this project', () => {
    const root = fileURLToPath(new URL('../../../', import.meta.url))
    const outcome = openProject(root)
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem))
    expect(complaintsOn(bytesOf(edition(outcome.value.files), root))).toEqual([])
  })

  test('a hostile edition', () => {
    expect(complaintsOn(bytesOf(hostile))).toEqual([])
  })

  test('an edition without documents', () => {
    expect(complaintsOn(bytesOf(editionOf([])))).toEqual([])
  })

  test('documents with every kind of block and state, with pictures, and with addresses, ruby and notes as they come', () => {
    const documents = [
      ...essay.documents,
      translated('source/c.md', pictured, {}, [], 'c'),
      translated('source/d.md', odd, {}, [], 'd'),
      translated('source/e.md', '', {}, [], 'e'),
    ]
    const all = editionOf(documents, essay.glossary, {assets: paths.map(path => ({path, size: 1}))})
    expect(complaintsOn(bytesOf(all, projectWith(paths)))).toEqual([])
  })
})

const odd = [
  '# 题<!-- 注 -->\n\n## \n\n## 又题[^b]\n',
  '见[甲](https://example.org/a|b?c=[d]&e=f{g}#h#i^`)、[乙](<mailto:a b@example.org>)、[丙](https://例え.example/路径?问=答)、<https://example.org/100%>。\n',
  '[丁](http://[::1]:80/x)、[戊](<https://exa mple/>)、[己](#又题)、[庚](#无)、[辛](essay.md)、[壬](../../etc/passwd)。\n',
  '<ruby>漢<rp>（</rp><rt>かん</rt><rp>）</rp>字<rt>じ</rt></ruby>、<ruby>空</ruby>、<rt>孤</rt>、<ruby><rt>头</rt>尾</ruby>。\n',
  '<a id="place"></a>\n\n控\u0008制\u000b符\ufffe与\ud800孤\u0000。[^b]\n',
  '> 引[^c]\n>\n> [^c]: 注中注[^b]，[见](#题)。\n',
  '[^b]: 注一。\n\n    - 项\n\n      ### 注中题\n\n[^b]: 重复。\n\n[^d]: 无人引用。\n',
].join('\n')

const paths = ['source/img/架构.png', 'source/img/b.webp', 'source/数据.csv']
const pictured = [
  '![架构](img/架构.png)\n',
  '文中![小图](img/架构.png "题")与![新式](img/b.webp)，见[表](数据.csv)、[图](img/架构.png)。\n',
  '<p align="center"><img src="img/架构.png" width="40"></p>\n',
].join('\n')

test('pictures of kinds that every reading system shows are in the book; the others are their words', () => {
  const shown = editionOf([translated('source/a.md', pictured, {})], [], {assets: paths.map(path => ({path, size: 1}))})
  const files = filesOf(bytesOf(shown, projectWith(paths)))
  expect(files.get('EPUB/picture-001.png')).toEqual(new Uint8Array(pixel))
  expect(
    [...files.keys()].filter(
      path => path !== 'EPUB/cover.svg' && !/\.(?:xhtml|opf|xml|css|png)$|^mimetype$/.test(path),
    ),
  ).toEqual([])
  const chapter = new TextDecoder().decode(files.get('EPUB/chapter-001.xhtml'))
  expect(chapter).toContain('<img class="picture" src="picture-001.png" alt="架构"/>')
  expect(chapter).toContain('新式')
})

test('what of a ruby, an address or a link cannot stand in a book is words', () => {
  const chapter = textsOf(editionOf([translated('source/a.md', odd, {})])).get('chapter-001.xhtml') ?? ''
  expect(chapter).toContain('<ruby>漢<rp>(</rp><rt>かん</rt><rp>)</rp>字<rp>(</rp><rt>じ</rt><rp>)</rp></ruby>')
  expect(chapter).toContain('<span>空</span>、<span>孤</span>、<span><span>头</span>尾</span>')
  expect(chapter).toContain('href="https://example.org/a%7Cb?c=%5Bd%5D&amp;e=f%7Bg%7D#h%23i%5E%60"')
  expect(chapter).toContain('<span>戊</span>')
  expect(chapter).toContain('<span>壬</span>')
})

test('nothing of a hostile edition becomes markup, and no script or data address is a link', () => {
  for (const [path, text] of textsOf(hostile)) {
    if (!path.endsWith('.xhtml')) continue
    for (const {name, attributes} of tagsOf(text)) {
      expect(['script', 'style', 'iframe', 'svg', 'object', 'form']).not.toContain(name)
      expect(Object.keys(attributes).filter(each => each.startsWith('on'))).toEqual([])
      expect(attributes['href'] ?? '').not.toMatch(/^(?:javascript|data|vbscript):/i)
      expect(attributes['src'] ?? '').not.toMatch(/:/)
    }
  }
})

test('characters that XML forbids show as replaced, and the rest of the sentence stands', () => {
  const edition = editionOf([translated('source/a.md', '控\u0008制\ufffe符\ud800在此。\n', {})])
  expect(textsOf(edition).get('chapter-001.xhtml')).toContain('控\ufffd制\ufffd符\ufffd在此。')
})
