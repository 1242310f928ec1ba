import {describe, expect, test} from 'vitest'
import {annotate, annotator} from '../../src/annotate/annotate.ts'
import {ordinaryWords} from '../../src/annotate/ordinary-words.ts'
import type {Prose} from '../../src/bitext/prose.ts'
import {noDefinitions} from '../../src/bitext/prose.ts'
import {leaves} from '../../src/bitext/walk.ts'
import {readInline} from '../../src/markup/read-inline.ts'
import type {WrittenTerm} from './glossary-of.ts'
import {glossaryOf, pairedOf} from './glossary-of.ts'

/** The stretches of Chinese in which terms were found, each form a term of its own. */
const inChinese = (zh: string | Prose, ...forms: readonly string[]): readonly string[] =>
  withTerms(zh, Object.fromEntries(forms.map((form, index) => [`t${index}`, {zh: [form], en: ['x']}])))

const withTerms = (zh: string | Prose, terms: Readonly<Record<string, WrittenTerm>>): readonly string[] => {
  const [document] = annotate([pairedOf([[[zh]]])], glossaryOf(terms))
  return [...(document ? leaves(document) : [])].flatMap(pair =>
    pair.annotations.map(({zh: at}) => pair.zh.plain.slice(at.start, at.end)),
  )
}

describe('terms in Chinese', () => {
  test('the longest form that begins first wins, and consumes what is inside it', () => {
    expect(inChinese('去中心化网络与去中心化', '去中心化', '去中心化网络', '网络')).toEqual([
      '去中心化网络',
      '去中心化',
    ])
  })

  test.each([
    ['simplified in traditional', '區塊鏈與智能合約', ['区块链', '智能合约']],
    ['traditional in simplified', '区块链', ['區塊鏈']],
    ['full-width letters', 'ＡＩ芯片', ['AI']],
    ['any capitals', 'openai发布', ['OpenAI']],
    ['a blank between Chinese and Latin', 'AI 芯片', ['AI芯片']],
    ['no blank between them', 'AI芯片', ['AI 芯片']],
    ['a blank before a digit', 'Layer 2扩容', ['Layer2']],
    ['a hyphen for a blank', 'zero-knowledge机器学习', ['zero knowledge']],
    ['two words for one', 'Deep Seek发布', ['DeepSeek']],
    ['a plural taken over from English', '这些DApps都', ['DApp']],
    ['a sign before the name', '真正的$BTC', ['$BTC']],
  ])('folds %s', (_, zh, forms) => {
    expect(inChinese(zh, ...forms)).toHaveLength(forms.length)
  })

  test.each([
    ['inside a longer word', 'AIR与OpenAI和AIX', 'AI'],
    ['before a version', 'Web3.0与GPT-4.5', 'Web3'],
    ['inside a number', '12.5与2,000', '2'],
    ['inside an address', '见www.openai.com', 'OpenAI'],
    ['inside an identifier', '变量ai_model', 'AI'],
    ['over a blank between Chinese characters', '人 工智能', '人工'],
    ['over a line break', '区块\n链', '区块链'],
  ])('finds no Latin name %s', (_, zh, form) => {
    expect(inChinese(zh, form)).toEqual([])
  })

  test('Latin names border on Chinese without a blank', () => {
    expect(inChinese('在Web3世界里用AI芯片', 'Web3', 'AI')).toEqual(['Web3', 'AI'])
  })

  test('capitals matter where a form says so', () => {
    const meta = {zh: [{term: 'Meta', case: 'exact' as const}], en: ['Meta']}
    expect(withTerms('Meta与meta标签', {meta})).toEqual(['Meta'])
  })

  test.each([
    ['发展中国家', '中国', []],
    ['发展中国家', '国家', ['国家']],
    ['数据中心化', '数据中心', []],
    ['数据中心化解了危机', '中心', ['中心']],
    ['球拍卖完了', '拍卖', []],
    ['全球拍卖', '拍卖', ['拍卖']],
    ['机器学习器', '机器学习', []],
    ['相同步骤', '同步', []],
    ['快速响应用户请求', '应用', []],
    ['投资产品', '资产', []],
    ['普通用户', '通用', []],
    ['金融资产', '融资', []],
    ['云服务器', '服务', []],
    ['密码学', '密码', []],
    ['供应链上的企业', '链上', []],
    ['数据上链', '上链', ['上链']],
    ['在链上执行', '链上', ['链上']],
    ['整条链都停了', '链', ['链']],
    ['以太坊主链', '链', ['链']],
    ['在此链上执行', '链上', []],
    ['应用于生产', '应用', []],
    ['推送到仓库', '库', []],
    ['签名者提交签名', '签名', ['签名']],
    ['资产代币化', '代币', []],
    ['NFT化的资产', 'NFT', ['NFT']],
    ['数据化解了危机', '数据', ['数据']],
    ['算法工程师', '算法', ['算法']],
    ['推理器的推理', '推理', ['推理']],
    ['招聘合约员工', '合约', ['合约']],
    ['一个人工智能模型', '人工智能', ['人工智能']],
  ])('ordinary words own an overlap: %s and %s', (zh, form, expected) => {
    expect(inChinese(zh, form)).toEqual(expected)
  })

  test('an ordinary word gives way where another word stands at the very edge', () => {
    const terms = glossaryOf({center: {zh: ['数据中心'], en: ['data center']}})
    const hits = (ordinary: readonly string[]): number => {
      const [document] = annotator(terms, ordinary)([pairedOf([[['数据中心化解了危机']]])])
      return document ? [...leaves(document)].flatMap(pair => pair.annotations).length : 0
    }
    expect(hits(['中心化'])).toBe(0)
    expect(hits(['中心化', '化解'])).toBe(1)
  })

  test('a list of ordinary words repeats none and divides none at its ends', () => {
    expect(new Set(ordinaryWords).size).toBe(ordinaryWords.length)
    expect(ordinaryWords.filter(word => !/^\p{Script=Han}+(?:\|\p{Script=Han}+)*>?$/u.test(word))).toEqual([])
  })

  test('not_in guards its own term only', () => {
    const terms = {
      proof: {zh: ['零知识证明'], en: ['zero-knowledge proof'], notIn: ['交互式零知识证明']},
      interactive: {zh: ['交互式'], en: ['interactive']},
    }
    expect(withTerms('交互式零知识证明与零知识证明', terms)).toEqual(['交互式', '零知识证明'])
  })

  test('inline markup hides no term, and code and bare addresses hold none', () => {
    const prose = readInline('**零知识**证明与`算力`，[算力](a.md)，https://a.cn/AI', noDefinitions)
    expect(inChinese(prose, '零知识证明', '算力', 'AI')).toEqual(['零知识证明', '算力'])
    expect(inChinese('见 https://a.cn/AI 的AI', 'AI')).toEqual(['AI'])
  })

  test('an English acronym is looked for in Chinese as well, unless another term claims it', () => {
    const tee = {zh: ['可信执行环境'], en: ['trusted execution environment', {term: 'TEE', type: 'acronym'}]}
    expect(withTerms('可信执行环境（TEE）', {tee})).toEqual(['可信执行环境', 'TEE'])
  })

  test('a form that stands twice in one file under two spellings is found once', () => {
    expect(withTerms('区块链', {chain: {zh: ['区块链', '區塊鏈'], en: ['blockchain']}})).toEqual(['区块链'])
  })
})
