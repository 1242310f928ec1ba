import {expect, test} from 'vitest'
import type {Edition} from '../../src/bitext/edition.ts'
import {publish} from '../../src/publish/publish.ts'
import {textOf} from './text-of.ts'
import type {Said} from './translated.ts'
import {editionOf, idOf, translated} from './translated.ts'

const assets = [
  'source/edition.css',
  'source/img/arch.png',
  'source/img/logo.svg',
  'source/unused.png',
  'source/数据.csv',
].map(path => ({path, size: 1}))

const edition = (source: string, said: Readonly<Record<string, Said>> = {}, path = 'source/part/a.md'): Edition =>
  editionOf([translated(path, source, said)], [], {assets})

const pageOf = (source: string, said: Readonly<Record<string, Said>> = {}): string =>
  textOf(publish(edition(source, said), ['html']), 'part/a/index.html')

const copies = (source: string, formats: Parameters<typeof publish>[1] = ['html', 'markdown']) =>
  publish(edition(source), formats).filter(file => 'from' in file)

test('files that a document shows or links to are part of the edition, byte for byte, and no others', () => {
  expect(copies('![图](../img/arch.png)，见[表](../%E6%95%B0%E6%8D%AE.csv)。\n')).toEqual([
    {path: 'assets/img/arch.png', from: 'source/img/arch.png'},
    {path: 'assets/数据.csv', from: 'source/数据.csv'},
    {path: 'markdown/bilingual/img/arch.png', from: 'source/img/arch.png'},
    {path: 'markdown/en/img/arch.png', from: 'source/img/arch.png'},
    {path: 'markdown/bilingual/数据.csv', from: 'source/数据.csv'},
    {path: 'markdown/en/数据.csv', from: 'source/数据.csv'},
  ])
  expect(copies('没有图。\n')).toEqual([])
  expect(copies('![图](../img/arch.png)\n', ['json'])).toEqual([])
})

test('pictures of HTML, of link definitions, of English and of notes count too', () => {
  expect(copies('<p align="center">\n<img src="../img/logo.svg">\n</p>\n', ['html'])).toHaveLength(1)
  expect(copies('![图][a]\n\n[a]: ../img/arch.png\n', ['html'])).toHaveLength(1)
  const english = edition('见图。\n', {'见图。': '![See](../img/arch.png)'})
  expect(publish(english, ['html']).filter(file => 'from' in file)).toHaveLength(1)
})

test('a file never takes the place of one of our own', () => {
  expect(copies('见[样式](../edition.css)。\n', ['html'])).toEqual([
    {path: 'assets/edition-2.css', from: 'source/edition.css'},
  ])
})

test('a picture is shown on both sides with the words of each, and below them where it stands alone', () => {
  const page = pageOf('见![架构](../img/arch.png)。\n\n![架构](../img/arch.png)\n', {
    '见![架构](../img/arch.png)。': 'See ![architecture](../img/arch.png).',
    '![架构](../img/arch.png)': '![Architecture](../img/arch.png)',
  })
  const image = (alt: string) => `<img class="picture" src="../../assets/img/arch.png" alt="${alt}" loading="lazy">`
  expect(page).toContain(`<span class="zh" lang="zh">见${image('架构')}。</span>`)
  expect(page).toContain(`See ${image('architecture')}.`)
  expect(page).toContain(
    `<span class="pair figure same" id="${idOf('a', 2)}"><a class="no" href="#${idOf('a', 2)}">2</a><span class="zh" lang="zh"><span class="shown">${image('架构')}</span><span class="alt">架构</span></span><span class="en" lang="en"><span class="shown">${image('Architecture')}</span><span class="alt">Architecture</span>`,
  )
})

test('another picture in the English is no second showing of the same', () => {
  const page = pageOf('![架构](../img/arch.png)\n', {'![架构](../img/arch.png)': '![Architecture](../img/logo.svg)'})
  expect(page).toContain('<span class="pair figure" id=')
})

test('alternative texts that only name a file stand nowhere else', () => {
  expect(pageOf('![arch.png](../img/arch.png)\n')).not.toContain('class="alt"')
})

test('HTML that only lays pictures out gives way to them; other HTML stays beside them as it is written', () => {
  const page = pageOf(
    '<div align="center">\n  <img src="../img/logo.svg" alt="徽标" width="120" onload="x()">\n</div>\n',
  )
  expect(page).toContain(
    '<p class="pictures" lang="zh"><img class="picture" src="../../assets/img/logo.svg" alt="徽标" width="120" loading="lazy"></p>',
  )
  expect(page).not.toContain('align=')
  const both = pageOf('<div>\n图：<img src="../img/logo.svg">\n</div>\n')
  expect(both).toContain('<img class="picture"')
  expect(both).toContain('<pre class="raw"><code>&lt;div>\n图：')
})

test('tags that only lay out what stands between them are silent; words and what loads something are not', () => {
  expect(pageOf('<div align="center">\n\n甲。\n\n</div>\n')).not.toContain('class="raw"')
  expect(pageOf('<div>文字</div>\n')).toContain('文字')
  expect(pageOf('<video src="a.mp4"></video>\n\n甲。\n')).toContain('&lt;video')
})
