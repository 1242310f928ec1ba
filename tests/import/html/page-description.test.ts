import {describe, expect, test} from 'vitest'
import type {TextFile} from '../../../src/bitext/document.ts'
import {importHtml} from '../../../src/import/html/import-html.ts'
import {readPageDescription} from '../../../src/import/html/page-description.ts'
import {proveLedger} from '../../../src/import/prove-ledger.ts'
import {blog, page} from './pages.ts'

const description = (html: string, documents = "{article: '{page}.md', related: '{page}-related.md'}"): TextFile => ({
  path: 'source/raw/site.import.yml',
  text: `documents: ${documents}\nhtml:\n${html}\n`,
})

/** The documents of a page by a description, by their paths; the ledger is proved. */
const documentsOf = (raw: TextFile, by: TextFile): Readonly<Record<string, string>> => {
  const {documents, ledger, faults} = importHtml(raw, by)
  expect(faults).toEqual([])
  expect(ledger && proveLedger({raw, ledger})).toEqual([])
  return Object.fromEntries(documents.map(({path, text}) => [path, text.replace(/^---\n[\s\S]*?\n---\n\n/, '')]))
}

const inner =
  '<div class="a"><h1>题，目</h1><p>正文，甲。</p><div class="box"><p>旁注，乙。</p></div><p class="x">广告，丙。</p><p>正文，丁。</p></div>'

describe('a description of pages in HTML', () => {
  test('says what to keep, to drop, and to put into a document of its own', () => {
    const by = description(
      [
        "- {name: text, find: 'div.a', keep: article}",
        "- {name: note, find: '.a > .box', keep: related}",
        "- {name: offer, find: '[class=x]', drop: what the site sells}",
        "- {name: none, find: '#none', drop: what is not there, optional: true}",
      ].join('\n'),
    )
    const raw = page(inner)
    expect(documentsOf(raw, by)).toEqual({
      'source/page.md': '# 题，目\n\n正文，甲。\n\n正文，丁。\n',
      'source/page-related.md': '旁注，乙。\n',
    })
    const ledger = importHtml(raw, by).ledger?.text
    expect(ledger).toContain('description: "source/raw/site.import.yml"\n')
    expect(ledger).toContain('  offer: "what the site sells"\n')
    expect(ledger).toContain('is: passage, of: related, region: note, text: "旁注，乙。"')
  })

  test('may only add to what the structure of the page tells', () => {
    const by = description(
      "- {name: related, find: '.related-posts', keep: related}\n- {name: quote, find: blockquote, drop: a quotation}",
    )
    const documents = documentsOf(blog, by)
    expect(documents['source/blog.md']).toContain('## 扭曲的激励机制')
    expect(documents['source/blog.md']).not.toContain('软件正在以前所未有的速度')
    expect(documents['source/blog-related.md']).toMatch(/^### 相关推荐\n\n- \[Polygon将部署/)
  })

  test('keeps what would be left out, and in its place where that is in the same document', () => {
    const by = description(
      '- {name: text, find: .a, keep: article}\n- {name: note, find: .sidebar, keep: article}',
      "{article: '{page}.md'}",
    )
    const raw = page('<div class="a"><p>甲，</p><div class="sidebar"><p>乙，</p></div><p>丙。</p></div>', '')
    expect(documentsOf(raw, by)).toEqual({'source/page.md': '甲，\n\n乙，\n\n丙。\n'})
  })

  test('is no description of a page that lacks what it names', () => {
    const by = description("- {name: text, find: '#content', keep: article}")
    const {documents, faults} = importHtml(page(inner), by)
    expect(documents).toEqual([])
    expect(faults).toMatchObject([
      {message: 'elementMissing', values: {region: 'text', find: '#content'}, path: by.path, fatal: true},
    ])
    expect(by.text.slice(faults[0]?.range?.start, faults[0]?.range?.end)).toBe('text')
  })

  test('puts at the head of a document what its elements say, before what the page says of itself', () => {
    const raw = page(
      '<div class="info">来源：<a href="/">平江&amp;日报</a>　作者：方晓</div><article><p>正文，甲。</p></article>',
      '<title>题目</title><meta name="author" content="编辑部"><meta name="source" content="平江: 网"><meta name="date" content="2023-05-09">',
    )
    const by = description(
      [
        "- {name: info, find: .info, drop: 'where it is from'}",
        "- {name: site, find: 'meta[name=source]', drop: 'what the site is'}",
        'front:',
        "  author: {in: info, find: '(?<=作者：).+'}",
        "  source: {in: info, find: '(?<=来源：)[^　]+'}",
        "  site: {in: site, find: '.+'}",
        "  editor: {in: info, find: '(?<=责编：).+', optional: true}",
      ].join('\n'),
    )
    const {documents, ledger, faults} = importHtml(raw, by)
    expect(faults).toEqual([])
    expect(ledger && proveLedger({raw, ledger})).toEqual([])
    expect(documents[0]?.text).toBe(
      "---\nauthor: 方晓\nsource: 平江&日报\nsite: '平江: 网'\ndate: '2023-05-09'\n---\n\n# 题目\n\n正文，甲。\n",
    )
  })

  test('is no description of a page on which a value of the head is not found', () => {
    const by = description("- {name: info, find: .a, keep: article}\nfront:\n  editor: {in: info, find: '责编：.+'}")
    expect(importHtml(page(inner), by)).toMatchObject({
      documents: [],
      faults: [{message: 'frontMissing', values: {key: 'editor', region: 'info'}, path: by.path, fatal: true}],
    })
  })

  test.each<[string, string, string, string]>([
    [
      'its own base',
      'base: https://a.cn/posts/',
      '<base href="https://b.cn/"><link rel="canonical" href="https://c.cn/x/1">',
      'https://a.cn/posts/',
    ],
    [
      'the base of the page',
      '',
      '<base href="https://b.cn/"><link rel="canonical" href="https://c.cn/x/1">',
      'https://b.cn/',
    ],
    [
      'a base that stands against the address of the page',
      '',
      '<base href="/d/"><link rel="canonical" href="https://c.cn/x/1">',
      'https://c.cn/d/',
    ],
    ['the address of the page', '', '<link rel="canonical" href="https://c.cn/x/1">', 'https://c.cn/x/'],
    [
      'the address that the page gives to those that share it',
      '',
      '<meta property="og:url" content="https://d.cn/x/1">',
      'https://d.cn/x/',
    ],
    ['none, as they stand', '', '<link rel="canonical" href="/x/1">', ''],
  ])('sets links and pictures against %s', (_, line, head, base) => {
    const by = description(`- {name: text, find: article, keep: article}\n${line}`)
    const raw = page(
      '<article><p>见<a href="b.html">乙</a>与<a href="#c">丙</a>，图<img src="p/1.png" alt="">。</p></article>',
      head,
    )
    expect(documentsOf(raw, by)['source/page.md']).toBe(`见[乙](${base}b.html)与[丙](#c)，图![](${base}p/1.png)。\n`)
  })

  test.each<[string, string, string]>([
    ['a base that is no address', '- {name: text, find: div, keep: article}\nbase: posts/', 'importBase'],
    [
      'a head from a rule that is not there',
      '- {name: text, find: div, keep: article}\nfront: {a: {in: info, find: 甲}}',
      'fieldNotOneOf',
    ],
    ['a selector that is none', "- {name: text, find: 'div..a', keep: article}", 'importSelector'],
    ['an element that is neither kept nor dropped', '- {name: text, find: div}', 'importFate'],
    ['a document that is not listed', '- {name: text, find: div, keep: essay}', 'fieldNotOneOf'],
    ['a name that is none', '- {name: 正文, find: div, keep: article}', 'importName'],
    ['no selector', '- {name: text, keep: article}', 'fieldMissing'],
    ['an unknown field', '- {name: text, find: div, keep: article, colour: red}', 'fieldUnknown'],
  ])('is refused with its place for %s', (_, html, message) => {
    const {description: read, faults} = readPageDescription(description(html))
    expect(read).toBeUndefined()
    expect(faults.map(fault => fault.message)).toEqual([message])
  })

  test('says nothing of HTML where it is of text alone', () => {
    expect(readPageDescription({path: 'a.import.yml', text: "documents: {a: '{page}.md'}\nregions: []\n"})).toEqual({
      faults: [],
    })
  })
})
