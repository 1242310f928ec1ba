import {readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {sha256Hex} from '../../src/bitext/hash.ts'
import {importPage} from '../../src/import/page.ts'
import {proveLedger} from '../../src/import/prove-ledger.ts'
import {parse, plain} from './markdown.ts'
import {description, identity, shipped, shippedNames, shortDescription, storage} from './pages.ts'

/** The blocks of a Markdown text as a reader of Markdown sees them. */
const blocks = (markdown: string): readonly string[] =>
  parse(markdown).children.map(block => {
    const depth = block.type === 'heading' ? ` ${block.depth}` : ''
    return `${block.type}${depth}: ${plain(block)}`
  })

const headings = (markdown: string): readonly string[] =>
  blocks(markdown).flatMap(block => (block.startsWith('heading') ? [block.slice('heading '.length)] : []))

describe('the shipped page', () => {
  const {documents, ledger, faults} = importPage(shipped, description, shippedNames)
  const [article, related] = documents

  test('imports without faults into an article, a list of related pages and a ledger', () => {
    expect(faults).toEqual([])
    expect(documents.map(({path}) => path)).toEqual(['source/web3-ai.md', 'source/related.md'])
    expect(ledger?.path).toBe('source/raw/chaintt-13463.ledger.yml')
  })

  test('tells at its head the address and the publisher that the page gives', () => {
    const head = '---\naddress: https://www.chaintt.cn/13463.html\npublisher: CHAINTT\n---\n\n# '
    expect(article?.text.startsWith(`${head}区块链视角:人工智能的双面性`)).toBe(true)
    expect(related?.text.startsWith(`${head}相关推荐\n`)).toBe(true)
  })

  test('has a title and six section headings', () => {
    expect(headings(article?.text ?? '')).toEqual([
      '1: 区块链视角:人工智能的双面性及其对加密行业的影响',
      '2: 概述',
      '2: 扭曲的激励机制',
      '2: Web3 AI生态现状',
      '2: 算力竞赛的残酷现实',
      '2: 另一条出路',
      '2: 时不我待',
    ])
  })

  test('puts the abstract behind the title, its own title in bold, and the disclaimer behind a thematic break', () => {
    const read = blocks(article?.text ?? '')
    expect(read[2]).toBe('paragraph: Web3与AI融合的挑战与机遇')
    expect(article?.text).toContain('\n\n**Web3与AI融合的挑战与机遇**\n\n当前Web3 AI项目面临')
    expect(read[3]).toMatch(/^paragraph: 当前Web3 AI项目.*一线希望。$/)
    expect(read.at(-2)).toBe('thematicBreak: ')
    expect(read.at(-1)).toMatch(/^paragraph: 声明:.*风险 自担!转载请注明出处:https:\/\/www\.chaintt\.cn\/13463\.html$/)
  })

  test('keeps of each related page its heading, its summary and its date, nothing else', () => {
    const read = blocks(related?.text ?? '')
    expect(headings(related?.text ?? '')).toHaveLength(6)
    expect(read.filter(block => /^paragraph: 2025年\d+月\d+日$/.test(block))).toHaveLength(5)
    expect(related?.text).not.toMatch(/17800|9400|资讯|•/)
  })

  test('takes every line of the article over as it stands', () => {
    const lines = shipped.text.split('\n').slice(16, 81)
    expect(article?.text).toContain('”AI+Web3″')
    for (const line of lines) expect(article?.text).toContain(line)
  })

  test('leaves out promotions, links, contact and notices by name, with the reason', () => {
    const removed = [...(ledger?.text.matchAll(/is: removed, name: ([a-z-]+)/g) ?? [])].map(match => match[1])
    expect(new Set(removed)).toEqual(
      new Set(['advertisement', 'byline', 'navigation', 'view-count', 'category', 'contact', 'risk-notice']),
    )
    expect(ledger?.text).toMatch(/^ {2}advertisement: "promotions/m)
    for (const document of documents) expect(document.text).not.toMatch(/芝麻开门|币安|联系我们|上一篇|防范以/)
  })

  test('is the page that this repository keeps, with its ledger', () => {
    const kept = readFileSync('source/raw/chaintt-13463.ledger.yml', 'utf8')
    expect(ledger?.text).toBe(kept)
    expect(proveLedger({raw: shipped, ledger: {path: ledger?.path ?? '', text: kept}})).toEqual([])
  })
})

describe('the next pages of the site', () => {
  test('import by the same description where promotions, byline, lead and links are missing', () => {
    const {documents, ledger, faults} = importPage(storage, description)
    expect(faults).toEqual([])
    expect(documents.map(({path}) => path)).toEqual(['source/chaintt-20117.md', 'source/chaintt-20117-related.md'])
    const [article, related] = documents
    expect(headings(article?.text ?? '')).toEqual([
      '1: 去中心化存储走到十字路口:谁来为冷数据付费',
      '2: 容量不是需求',
      '2: 冷数据的账怎么算',
    ])
    expect(blocks(article?.text ?? '')[2]).toMatch(/^paragraph: 本文从成本/)
    expect(related?.text).toContain('\n\n2025年12月30日\n')
    expect(ledger?.text).not.toContain('advertisement')
    expect(ledger && proveLedger({raw: storage, ledger})).toEqual([])
  })

  test('import where there is more of everything, and Markdown reads each line as the words that it is', () => {
    const {documents, ledger, faults} = importPage(identity, description)
    expect(faults).toEqual([])
    const [article, related] = documents
    const read = blocks(article?.text ?? '')
    const words = identity.text
      .split('\n')
      .slice(20, 57)
      .filter(line => line !== '')
    expect(read.slice(4, -2).map(block => block.replace(/^[^:]*: /, ''))).toEqual(words)
    expect(read.slice(4, -2).every(block => /^(?:heading 2|paragraph)/.test(block))).toBe(true)
    expect(headings(article?.text ?? '')).toHaveLength(9)
    expect(headings(related?.text ?? '')).toHaveLength(5)
    expect(related?.text).toContain('**零知识证明入门摘要**\n\n两个颜色不同的球')
    expect(ledger && proveLedger({raw: identity, ledger})).toEqual([])
  })

  test('import with Windows line ends and a byte-order mark, which the ledger accounts for', () => {
    const raw = {path: storage.path, text: `\ufeff${storage.text.replaceAll('\n', '\r\n')}`}
    const {documents, ledger, faults} = importPage(raw, description)
    expect(faults).toEqual([])
    expect(documents.map(({text}) => text)).toEqual(importPage(storage, description).documents.map(({text}) => text))
    expect(ledger && proveLedger({raw, ledger})).toEqual([])
  })

  test('import without the parts at the end that some pages lack', () => {
    const end = storage.text.indexOf('\n\nCHAINTT的头像')
    const raw = {path: storage.path, text: storage.text.slice(0, end)}
    const {documents, ledger, faults} = importPage(raw, description)
    expect(faults).toEqual([])
    expect(documents.map(({path}) => path)).toEqual(['source/chaintt-20117.md'])
    expect(ledger && proveLedger({raw, ledger})).toEqual([])
  })

  test('give the same bytes each time', () => {
    const once = importPage(identity, description)
    const twice = importPage(identity, description)
    expect(sha256Hex(JSON.stringify(once))).toBe(sha256Hex(JSON.stringify(twice)))
  })
})

describe('a page that does not go by its description', () => {
  const lineOf = (text: string, offset: number | undefined): string =>
    offset === undefined ? '' : (text.slice(text.lastIndexOf('\n', offset - 1) + 1).split('\n')[0] ?? '')

  const refused = (text: string, by = description) => {
    const {documents, ledger, faults} = importPage({path: 'source/raw/page.txt', text}, by)
    expect(documents).toEqual([])
    expect(ledger).toBeUndefined()
    return faults.map(({message, values, path, range, fatal}) => {
      expect(fatal).toBe(true)
      return {message, values, path, line: lineOf(by.text, range?.start).trim()}
    })
  }

  test('is refused at the line of the obligatory region that is not found', () => {
    expect(refused('你好,世界。\n\n这不是链闻的页面。\n')).toEqual([
      {
        message: 'regionMissing',
        values: {region: 'abstract', line: 1},
        path: 'source/raw/chaintt.import.yml',
        line: '- name: abstract',
      },
    ])
  })

  test('is refused where nothing matches at all', () => {
    const by = shortDescription(
      "documents: {text: '{page}.md'}\nregions:\n- name: text\n  keep: text\n  begins: {is: 正文}\n",
    )
    expect(refused('别的东西。', by)).toMatchObject([{message: 'regionNowhere', line: '- name: text'}])
  })

  test('is refused where words stand before the first region', () => {
    const by = shortDescription(
      "documents: {text: '{page}.md'}\nregions:\n- name: text\n  keep: text\n  begins: {is: 正文}\n",
    )
    expect(refused('登录 注册\n正文\n第一段。', by)).toMatchObject([
      {message: 'beforeRegions', values: {line: 1, text: '登录 注册'}},
    ])
  })

  test('is refused where it is empty', () => {
    expect(refused('\ufeff \r\n\n')).toMatchObject([{message: 'emptyPage', path: 'source/raw/page.txt'}])
  })

  test('is refused where a line fits nothing that the region says of lines', () => {
    const long = '这一行很长,'.repeat(12)
    expect(refused(`${storage.text.trimEnd()}\n\n${long}\n`)).toMatchObject([
      {message: 'lineUnknown', values: {region: 'risk-notice', line: 43}, line: '- name: risk-notice'},
    ])
  })

  test('is refused where a required line is missing', () => {
    const text = storage.text.replaceAll('  • ', '  · ').replace(/ {2}· 跨链桥.*|稳定币储备报告怎么读.*/g, '')
    expect(refused(text).map(({message}) => message)).toContain('lineMissing')
  })

  test('is refused where what its head should tell is not there', () => {
    expect(refused(storage.text.replace('https://', ''))).toMatchObject([
      {
        message: 'frontMissing',
        values: {key: 'address', region: 'disclaimer'},
        line: expect.stringMatching(/^address:/),
      },
    ])
  })

  test('is refused where a mark would swallow words', () => {
    const by = shortDescription(
      "documents: {text: '{page}.md'}\nregions:\n- name: text\n  keep: text\n  begins: {}\n  lines:\n  - {mark: '^.{3}', as: item}\n",
    )
    expect(refused('甲乙丙丁', by)).toMatchObject([{message: 'markWords', values: {line: 1, text: '甲乙丙'}}])
  })

  test('is refused where names are given that are none, or that leave the folder', () => {
    const faultsOf = (names: readonly (readonly [string, string])[]) =>
      importPage(storage, description, new Map(names)).faults.map(({message, values}) => ({message, values}))
    expect(faultsOf([['essay', 'x']])).toEqual([
      {message: 'importNoDocument', values: {document: 'essay', known: 'article, related'}},
    ])
    expect(faultsOf([['article', '../x']])).toEqual([{message: 'importFile', values: {file: '../x.md'}}])
    expect(
      faultsOf([
        ['article', 'x'],
        ['related', 'x'],
      ]),
    ).toEqual([{message: 'importFileTwice', values: {file: 'x.md'}}])
  })
})
