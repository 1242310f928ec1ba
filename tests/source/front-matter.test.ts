import {describe, expect, test} from 'vitest'
import {mapRange} from '../../src/bitext/range.ts'
import {passages} from '../../src/bitext/walk.ts'
import {readMarkdown} from '../../src/source/read-markdown.ts'
import {outline, read} from './outline.ts'

const withYaml = (yaml: string): string => `\ufeff---\n${yaml}\n---\n\n正文。\n`

test('Titles and the like are translated, everything else is kept', () => {
  const source = withYaml(
    'title: 时不我待\ndate: 2026-11-20\ntags: [甲, 乙]\nhero:\n  text: 你好\n  # 注\ndescription: "摘要。"\nempty:\nabstract: 摘要',
  )
  expect(outline(read(source).document.children)).toEqual([
    'frontMatter',
    '  value key=title',
    '    "时不我待"',
    '  value date: "2026-11-20"',
    '  value tags: "[甲, 乙]"',
    '  value hero: "text: 你好"',
    '  value key=description',
    '    "摘要。"',
    '  value key=abstract',
    '    "摘要"',
    'paragraph',
    '  "正文。"',
  ])
})

test('Keys that the project names are translated too, within mappings and lists', () => {
  const {document} = readMarkdown(
    {
      path: 'source/a.md',
      text: withYaml(
        'title: 甲\nauthor: 鲁迅\ntags: [算力, "模型"]\nhero:\n  name: 名\n  tagline: 口号\nfeatures:\n  - title: 快\n    icon: 火\n  - title: 省',
      ),
    },
    {frontMatter: ['tags', 'hero.tagline', 'features.title']},
  )
  expect(outline(document?.children ?? []).slice(0, -2)).toEqual([
    'frontMatter',
    '  value key=title',
    '    "甲"',
    '  value author: "鲁迅"',
    '  value key=tags',
    '    "算力"',
    '  value key=tags',
    '    "模型"',
    '  value hero.name: "名"',
    '  value key=hero.tagline',
    '    "口号"',
    '  value key=features.title',
    '    "快"',
    '  value features.icon: "火"',
    '  value key=features.title',
    '    "省"',
  ])
})

test('A key that is named stands for all that it holds', () => {
  const {document} = readMarkdown(
    {path: 'source/a.md', text: withYaml('hero:\n  name: 名\n  list: [甲, 乙]')},
    {frontMatter: ['hero']},
  )
  expect(outline(document?.children ?? []).filter(line => line.includes('key='))).toEqual([
    '  value key=hero.name',
    '  value key=hero.list',
    '  value key=hero.list',
  ])
})

describe('A value leads to its place in the YAML', () => {
  test.each([
    ['plain', 'title: 你好 # 注', '你好', '你好'],
    ['in quotes', 'title: "你好"', '你好', '你好'],
    ['in single quotes', "title: '说''好'''", "说'好'", "说''好''"],
    ['with escapes', 'title: "说\\"好\\"\\u4e2d\\n完"', '说"好"中 完', '说\\"好\\"\\u4e2d\\n完'],
    ['over lines', 'title: 你好，\n  世界\n  again', '你好，世界 again', '你好，\n  世界\n  again'],
    ['in quotes over lines', 'title: "你好，\n  世界 \\\n  再见"', '你好，世界 再见', '你好，\n  世界 \\\n  再见'],
    ['literal', 'title: |-\n  你好，\n  世界', '你好，世界', '你好，\n  世界'],
    ['folded', 'title: >\n  你好，\n  世界', '你好，世界', '你好，\n  世界'],
    ['with CRLF', 'title: |-\r\n  你好，\r\n  世界', '你好，世界', '你好，\r\n  世界'],
    ['with markup that is none', 'title: 你*好*[a](b)', '你*好*[a](b)', '你*好*[a](b)'],
  ])('%s', (_, yaml, text, written) => {
    const source = withYaml(yaml)
    const [passage] = passages(read(source).document.children)
    const [stretch] = passage?.leaves ?? []
    if (!stretch) throw new RangeError('no words')
    expect(stretch.zh.text).toBe(text)
    expect(source.slice(stretch.place.start, stretch.place.end)).toBe(written)
    const last = mapRange(stretch.map, {start: text.length - 1, end: text.length})
    expect(last.end).toBe(stretch.place.end)
    expect(source.slice(last.start, last.end)).toBe(
      written.endsWith("''") ? "''" : written.endsWith('\\"') ? '\\"' : text.at(-1),
    )
  })
})

test('YAML that cannot be read is kept, and its line is told', () => {
  const {document, faults} = read('---\ntitle: 你好\nnote: "开\n---\n\n正文。\n')
  expect(outline(document.children)).toEqual([
    'frontMatter',
    '  value: "title: 你好\\nnote: \\"开"',
    'paragraph',
    '  "正文。"',
  ])
  expect(faults).toHaveLength(1)
  expect(faults).toEqual([`yamlQuote {"line":3}`])
})

test('An empty front matter is an empty container', () => {
  expect(outline(read('---\n---\n\n甲').document.children)).toEqual(['frontMatter', 'paragraph', '  "甲"'])
})

test('what YAML cannot read is told as in any YAML file: a colon in a title', () => {
  const text = '---\ntitle: 注意: 这里\n---\n\n正文。\n'
  const {faults} = readMarkdown({path: 'source/a.md', text})
  expect(faults).toMatchObject([
    {rule: 'unreadable-file', message: 'yamlTextColon', values: {key: 'title'}, fatal: false},
  ])
  expect(text.slice(faults[0]?.range?.start).split('\n')[0]).toBe(': 这里')
})

test('A key that stands twice in one mapping is told, wherever it stands; both of its values are read', () => {
  const text = withYaml('title: 算力\nhero:\n  name: 甲\n  name: 乙\nlist: [{a: 1}, {a: 2}]\ntitle: 能源')
  const {document, faults} = readMarkdown({path: 'source/a.md', text})
  expect(faults).toMatchObject([
    {message: 'yamlDuplicateKey', values: {line: 5, key: 'name'}, fatal: false},
    {message: 'yamlDuplicateKey', values: {line: 7, key: 'title'}, fatal: false},
  ])
  expect([...passages(document?.children ?? [])].flatMap(({leaves}) => leaves.map(({zh}) => zh.text))).toEqual([
    '算力',
    '能源',
    '正文。',
  ])
})

test('Front matter of very many keys is read', () => {
  const text = withYaml(Array.from({length: 20_000}, (_, at) => `k${at}: 值`).join('\n'))
  expect(readMarkdown({path: 'source/a.md', text}).document?.children[0]).toMatchObject({children: {length: 20_000}})
})
