import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {expect, test} from 'vitest'
import {publish} from '../../src/publish/publish.ts'
import {textOf, textsIn} from './text-of.ts'
import {editionOf, idOf, translated} from './translated.ts'

const edition = editionOf([
  translated(
    'source/essay.md',
    '# 文章\n\n见[下文](#结论)、[指南](terms.md#安装)与[空](terms.md#没有)。\n\n## 结论\n\n完。\n\n结论\n---\n\n又完。\n',
    {
      文章: 'Essay',
      '见[下文](#结论)、[指南](terms.md#安装)与[空](terms.md#没有)。':
        'See [below](#结论), the [guide](terms.md#installing) and [nothing](terms.md#没有).',
      结论: 'Conclusion',
      '完。': 'Done.',
      '又完。': 'Done again.',
    },
  ),
  translated(
    'source/terms.md',
    '# 指南\n\n## 安装\n\n## 卸载 {#remove}\n\n见[上](#remove)。\n',
    {指南: 'Guide', 安装: 'Installing', 卸载: 'Removing'},
    [],
    'b',
  ),
])
const files = publish(edition, ['html', 'markdown', 'json'])
const page = textOf(files, 'essay/index.html')

test('a link to a heading leads to its segment, in the same document and in another, in Chinese and in English', () => {
  expect(page).toContain(`<a href="#${idOf('a', 3)}">下文</a>`)
  expect(page).toContain(`<a href="#${idOf('a', 3)}">below</a>`)
  expect(page).toContain(`<a href="../terms-/index.html#${idOf('b', 2)}">指南</a>`)
  expect(page).toContain(`<a href="../terms-/index.html#${idOf('b', 2)}">guide</a>`)
  expect(page).toContain('<a href="../terms-/index.html">空</a>')
})

test('headings bear the anchors that GitHub makes of their Chinese, or those that were written', () => {
  expect(page).toContain('<h1 id="文章">')
  expect(page).toContain('<h2 id="结论">')
  expect(page).toContain('<h2 id="结论-1">')
  const guide = textOf(files, 'terms-/index.html')
  expect(guide).toContain('<h2 id="remove">')
  expect(guide).not.toContain('{#remove}')
})

test('no heading takes an id that the page needs for itself', () => {
  const clash = editionOf([translated('source/a.md', `# Main\n\n## main\n\n## ${idOf('a', 1)}\n\n## fn-1\n`, {})])
  const ids = [...textOf(publish(clash, ['html']), 'a/index.html').matchAll(/ id="([^"]*)"/g)].map(([, id]) => id)
  expect(new Set(ids).size).toBe(ids.length)
})

test('in Markdown documents keep their names, and headings that are linked to keep their Chinese as an anchor', () => {
  expect(textOf(files, 'markdown/en/essay.md')).toBe(
    '# Essay\n\nSee [below](#结论), the [guide](terms.md#installing) and [nothing](terms.md#没有).\n\n## <a id="结论"></a>Conclusion\n\nDone.\n\nConclusion\n---\n\nDone again.\n',
  )
  expect(textOf(files, 'markdown/en/terms.md')).toContain(
    '# Guide\n\n## <a id="installing"></a><a id="安装"></a>Installing\n\n## Removing {#remove}\n',
  )
  expect(textOf(files, 'markdown/bilingual/terms.md')).toContain('## <a id="remove"></a>卸载 · Removing\n')
  const parser = unified().use(remarkParse).use(remarkGfm)
  for (const {text} of textsIn(files).filter(({path}) => path.startsWith('markdown/')))
    expect(parser.parse(text).children.filter(({type}) => type === 'html')).toEqual([])
})

test('the index links Markdown under those names', () => {
  expect(textOf(files, 'index.html')).toContain('href="markdown/en/terms.md"')
})
