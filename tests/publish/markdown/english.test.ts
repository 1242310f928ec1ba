import fc from 'fast-check'
import remarkCjkFriendly from 'remark-cjk-friendly'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {expect, test} from 'vitest'
import {englishMarkdown} from '../../../src/publish/markdown/english.ts'
import {essay, source} from '../essay.ts'
import type {Said} from '../translated.ts'
import {idOf, translated} from '../translated.ts'

const english = (markdown: string, said: Readonly<Record<string, Said>>): string =>
  englishMarkdown(translated('source/a.md', markdown, said))

test('only the words of passages give way, every other byte stays', () => {
  expect(
    english('\ufeff#  标题 ##\r\n\r\n> 甲。乙！\r\n\r\n* 丙\r\n\r\n```js\r\n丁\r\n```\r\n', {
      标题: 'Title',
      '甲。': 'A.',
      '乙！': 'B!',
      丙: 'C',
    }),
  ).toBe('\ufeff#  Title ##\r\n\r\n> A. B!\r\n\r\n* C\r\n\r\n```js\r\n丁\r\n```\r\n')
})

test('sentences that stand without a space are joined by one', () => {
  expect(english('甲。乙。**丙。**\n', {'甲。': 'A.', '乙。': 'B.', '**丙。**': '**C.**'})).toBe('A. B. **C.**\n')
})

test('what is missing or stale shows what there is, with a mark that no reader sees', () => {
  const stale = {was: '乙乙。', match: 0.7}
  expect(english('甲。乙。丙。\n', {'乙。': {en: 'B.', state: {progress: 'translated', stale}}, '丙。': 'C.'})).toBe(
    `甲。<!-- duizhao: missing ${idOf('a', 1)} --> B.<!-- duizhao: stale ${idOf('a', 2)} --> C.\n`,
  )
})

test('what is rendered in a neighbour or left out leaves nothing behind, not even its space; a passage left out a comment', () => {
  const within = {
    rendering: {type: 'with', target: idOf('a', 1), found: true},
    state: {progress: 'translated'},
  } as const
  const omitted = {rendering: {type: 'omitted', reason: 'x'}, state: {progress: 'translated'}} as const
  expect(english('甲。\n乙。\n丙。\n', {'甲。': 'A and B.', '乙。': within, '丙。': 'C.'})).toBe('A and B. C.\n')
  expect(english('甲。\n\n乙。\n\n## 丙\n\n丁。\n', {'甲。': 'A.', '乙。': omitted, 丙: omitted, '丁。': 'D.'})).toBe(
    `A.\n\n<!-- duizhao: omitted ${idOf('a', 2)} -->\n\n<!-- duizhao: omitted ${idOf('a', 3)} -->\n\nD.\n`,
  )
})

test('English that would begin a block, close a heading or end a cell is only words', () => {
  expect(english('甲。\n', {'甲。': '1. One'})).toBe('1\\. One\n')
  expect(english('甲。\n', {'甲。': '# One'})).toBe('\\# One\n')
  expect(english('| 甲 |\n|---|\n| 乙 |\n', {甲: 'A | B', 乙: 'C'})).toBe('| A \\| B |\n|---|\n| C |\n')
})

test('front-matter values stay valid YAML, in the quotes that they have', () => {
  const markdown = '---\ntitle: 甲\nsummary: "乙"\nabstract: \'丙\'\n---\n\n丁。\n'
  expect(english(markdown, {甲: 'A: the #1', 乙: 'Say "B"', 丙: "It's C", '丁。': 'D.'})).toBe(
    '---\ntitle: "A: the #1"\nsummary: "Say \\"B\\""\nabstract: \'It\'\'s C\'\n---\n\nD.\n',
  )
})

test('marks of front matter are YAML comments', () => {
  expect(english('---\ntitle: 甲\n---\n\n乙。\n', {'乙。': 'B.'})).toBe(
    `---\n# duizhao: missing ${idOf('a', 1)}\ntitle: 甲\n---\n\nB.\n`,
  )
})

interface Tree {
  readonly type: string
  readonly children?: readonly Tree[]
}
const leaf: ReadonlySet<string> = new Set(['heading', 'paragraph', 'tableCell'])
const skeleton = (tree: Tree): unknown =>
  leaf.has(tree.type) ? tree.type : [tree.type, ...(tree.children ?? []).map(skeleton)]
const parser = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter).use(remarkCjkFriendly)

test('the English of a document has the blocks of its source', () => {
  const [document] = essay.documents
  expect(document && skeleton(parser.parse(englishMarkdown(document)))).toEqual(skeleton(parser.parse(source)))
})

test('whatever the English is, the blocks are those of the source', () => {
  const openers = fc.constantFrom(
    '# ',
    '> ',
    '- ',
    '1. ',
    '---',
    '```',
    '    ',
    '| a |',
    '===',
    '[x]: y',
    '<div>',
    '\\',
    'Words',
    '|',
    '*',
    '_',
  )
  const words = fc.array(openers, {minLength: 1, maxLength: 4}).map(parts => parts.join('').trim() || 'x')
  const markdown = '# 甲\n\n> 乙。丙。\n\n1. 丁\n\n   戊\n\n| 己 |\n|---|\n| 庚 |\n\n辛。\n'
  fc.assert(
    fc.property(fc.array(words, {minLength: 8, maxLength: 8}), all => {
      const keys = ['甲', '乙。', '丙。', '丁', '戊', '己', '庚', '辛。']
      const said = Object.fromEntries(keys.map((key, index) => [key, all[index] ?? 'x']))
      expect(skeleton(parser.parse(english(markdown, said)))).toEqual(skeleton(parser.parse(markdown)))
    }),
    {numRuns: 500},
  )
})
