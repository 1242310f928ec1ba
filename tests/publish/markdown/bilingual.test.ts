import remarkCjkFriendly from 'remark-cjk-friendly'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {expect, test} from 'vitest'
import type {Kept} from '../../../src/bitext/document.ts'
import {bilingualMarkdown} from '../../../src/publish/markdown/bilingual.ts'
import {essay} from '../essay.ts'
import type {Said} from '../translated.ts'
import {idOf, translated} from '../translated.ts'

const bilingual = (markdown: string, said: Readonly<Record<string, Said>> = {}): string =>
  bilingualMarkdown(translated('source/a.md', markdown, said))

const codeOf = (value: string): Kept => ({type: 'kept', kind: 'code', place: {start: 0, end: 0}, value})

test('each sentence is a paragraph with its English below', () => {
  expect(bilingual('## 标题\n\n甲。乙。\n', {标题: 'Title', '甲。': 'A.', '乙。': '*B.*'})).toBe(
    '## 标题 · Title\n\n甲。\\\nA.\n\n乙。\\\n*B.*\n',
  )
})

test('what is not finished is said in words, in both languages', () => {
  const stale = {was: '乙乙。', match: 0.7}
  const omitted = {rendering: {type: 'omitted', reason: 'a *joke*'}, state: {progress: 'translated'}} as const
  const within = {
    rendering: {type: 'with', target: idOf('a', 2), found: true},
    state: {progress: 'translated'},
  } as const
  expect(
    bilingual('甲。乙。丙。丁。戊。\n', {
      '乙。': {en: 'B.', state: {progress: 'translated', stale}},
      '丙。': omitted,
      '丁。': within,
      '戊。': {en: 'E.', state: {progress: 'draft'}},
    }),
  ).toBe(
    [
      '甲。\\\n〔Not translated yet 尚未翻译〕',
      '乙。\\\nB. 〔The Chinese has changed since, 70 % alike 原文已改，相似度 70%〕',
      '丙。\\\n〔Left out 略去: a \\*joke\\*〕',
      '丁。\\\n〔Rendered in a neighboring sentence 并入邻句〕',
      '戊。\\\nE. 〔Machine draft 机器草稿〕\n',
    ].join('\n\n'),
  )
})

test('lists, quotes, tables, code and footnotes are what they are', () => {
  const markdown =
    '> 甲。\n\n1. 乙\n   - 丙\n\n| 丁 | 戊 |\n|:--|--:|\n| 1 | a\\|b |\n\n```js\nx\n```\n\n己[^1]。\n\n[^1]: 庚。\n'
  expect(
    bilingual(markdown, {'甲。': 'A.', 乙: 'B', 丙: 'C', 丁: 'D', 戊: 'E', '己[^1]。': 'F[^1].', '庚。': 'G.'}),
  ).toBe(
    [
      '> 甲。\\\n> A.',
      '1. 乙\\\n   B\n\n   - 丙\\\n     C',
      '| 丁<br>D | 戊<br>E |\n| :-- | --: |\n| 1 | a\\|b |',
      '```js\nx\n```',
      '己[^1]。\\\nF[^1].',
      '[^1]: 庚。\\\n    G.\n',
    ].join('\n\n'),
  )
})

test('two lists in a row stay two lists, and ticks stay', () => {
  expect(bilingual('- 甲\n\n<!-- -->\n\n- [x] 乙\n')).toContain('- 甲\\\n')
  expect(bilingual('- 甲\n* 乙\n')).toMatch(/^- 甲[\s\S]*\n\n\* 乙/)
  expect(bilingual('- [x] 甲\n- [ ] 乙\n')).toMatch(/^- \[x\] 甲[\s\S]*\n\n- \[ \] 乙/)
})

test('a sentence that would begin a block on a line of its own is only words', () => {
  expect(bilingual('甲。2. 乙。\n', {'甲。': '- A.'})).toMatch(/^甲。\\\n\\- A\.\n\n2\\\. 乙/)
})

test('front matter keeps its bytes, and each translated value gets its English beside it', () => {
  const markdown = '---\ntitle: 甲 # 注\nurl: https://a.example\nsummary: 乙。丙。\n---\n\n丁。\n'
  expect(bilingual(markdown, {甲: 'A "quoted"', '乙。': 'B.', '丁。': 'D.'})).toBe(
    '---\ntitle: 甲 # 注\nurl: https://a.example\nsummary: 乙。丙。\ntitle_en: "A \\"quoted\\""\nsummary_en: "B. 丙。 〔Not translated yet 尚未翻译〕"\n---\n\n丁。\\\nD.\n',
  )
})

interface Tree {
  readonly type: string
  readonly value?: string
  readonly children?: readonly Tree[]
}
const wordsOf = (tree: Tree): string => tree.value ?? (tree.children ?? []).map(wordsOf).join('')

test('read again, it holds every word of both languages', () => {
  const [document] = essay.documents
  const parser = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter).use(remarkCjkFriendly)
  const words = wordsOf(parser.parse(document ? bilingualMarkdown(document) : ''))
  for (const part of [
    '训练大模型归根结底取决于算力。',
    'Training large models comes down to computing power.',
    '合久必分。',
    'ZKML',
    '“Crowdsourcing” is the author’s own word.',
    'By the author’s estimate.',
  ]) {
    expect(words).toContain(part)
  }
})

test('code of very many lines is written', () => {
  const document = {...translated('source/a.md', '甲。\n', {}), children: [codeOf('码\n'.repeat(200_000))]}
  expect(bilingualMarkdown(document)).toHaveLength(400_009)
})
