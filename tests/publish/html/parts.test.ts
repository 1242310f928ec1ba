import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {leaves, passages} from '../../../src/bitext/walk.ts'
import {divide} from '../../../src/publish/html/divide.ts'
import {documentPages} from '../../../src/publish/html/document-pages.ts'
import {publish} from '../../../src/publish/publish.ts'
import {textOf} from '../text-of.ts'
import {editionOf, idOf, termOf, translated} from '../translated.ts'

const sentences = (count: number, word: string): string =>
  Array.from({length: count}, (_, index) => `${word}第${index}句讲算力。`).join('')

const long = `# 长文

${sentences(100, '序')}[^1]

## 第一章

${sentences(150, '甲')}

## 第二章

${sentences(120, '乙')}[^2]

### 第二章之二

${sentences(220, '丙')}[^1]

## 第三章

${sentences(10, '丁')}参见[第一章](#第一章)。

[^1]: 注一。
[^2]: 注二，并见别注[^3]。
[^3]: 注三。
[^4]: 无人提及的注。
`
const power = termOf('computing-power', '算力', '算力', {'computing power': 'preferred'})
const edition = editionOf([translated('source/long.md', long, {}, [power])], [power])
const files = publish(edition, ['html'])
const paths = files.map(({path}) => path).filter(path => path.startsWith('long/'))
describe('a document of more than 300 segments', () => {
  test('is divided at headings, as many sections on a page as fit', () => {
    expect(paths).toEqual(['long/index.html', 'long/part-2/index.html', 'long/part-3/index.html'])
    expect(textOf(files, 'long/index.html')).toContain('甲第149句讲算力')
    expect(textOf(files, 'long/part-2/index.html')).toContain('第二章')
    expect(textOf(files, 'long/part-2/index.html')).not.toContain('丙第0句')
    expect(textOf(files, 'long/part-3/index.html')).toContain('丁第9句')
  })

  test('has each segment on one page, under its number of the whole', () => {
    const all = leaves({children: edition.documents[0]?.children ?? []}).map(({id}) => id)
    const body = all.slice(0, -5)
    for (const id of body) {
      expect(
        paths.filter(path => textOf(files, path).includes(` id="${id}"`)),
        id,
      ).toHaveLength(1)
    }
    expect(textOf(files, 'long/part-3/index.html')).toContain(`>${all.indexOf(idOf('a', 377)) + 1}</a>`)
  })

  test('shows each footnote where it is referred to, those that notes refer to beside them, those of nobody where they stand', () => {
    const on = (path: string): readonly string[] =>
      [...textOf(files, path).matchAll(/id="fn-(\d)"/g)].map(([, n]) => n ?? '')
    expect(on('long/index.html')).toEqual(['1'])
    expect(on('long/part-2/index.html')).toEqual(['2', '3'])
    expect(on('long/part-3/index.html')).toEqual(['1', '4'])
    expect(textOf(files, 'long/part-3/index.html')).toContain('<li id="fn-4" value="4">')
  })

  test('is linked page by page: sections, neighbours, terms and links within the text', () => {
    const third = textOf(files, 'long/part-3/index.html')
    const [, chapter] = /href="\.\.\/index\.html#([a-z0-9]{8})"><span class="zh" lang="zh">第一章/.exec(third) ?? []
    expect(textOf(files, 'long/index.html')).toContain(`<h2 id="第一章"><span class="pair" id="${chapter}">`)
    expect(third).toContain(`参见<a href="../index.html#${chapter}">`)
    expect(third).toContain('rel="prev" href="../part-2/index.html"')
    expect(third).toMatch(/<h1><a href="\.\.\/index\.html">/)
    expect(textOf(files, 'terms/computing-power/index.html')).toContain('../../long/part-3/index.html#')
    expect(textOf(files, 'index.html')).toMatch(/<dd><a href="long\/index\.html#/)
  })
})

test('front matter and the title stay with the text behind them', () => {
  const [shown] = documentPages([
    translated(
      'source/x.md',
      `---\ntitle: 题\nauthor: 甲\n---\n\n# 题\n\n## 一\n\n${sentences(298, '一')}\n\n## 二\n\n${sentences(30, '二')}\n`,
      {},
    ),
  ])
  expect(shown?.parts.map(({title, blocks}) => [title.zh, blocks.length])).toEqual([
    ['题', 4],
    ['二', 2],
  ])
})

test('a part never takes the name of another document', () => {
  const pages = documentPages([
    translated('source/long.md', long, {}),
    translated('source/long/part-2.md', '甲。\n', {}, [], 'b'),
  ])
  const all = pages.flatMap(({parts}) => parts.map(({path}) => path))
  expect(new Set(all).size).toBe(all.length)
})

test('no block is lost or moved by the division, each page but the first begins with a heading, and none that a heading could divide is too long', () => {
  const section = fc.record({depth: fc.integer({min: 1, max: 4}), size: fc.integer({min: 0, max: 9})})
  fc.assert(
    fc.property(fc.array(section, {maxLength: 12}), fc.integer({min: 1, max: 12}), (sections, most) => {
      const source = sections
        .map(({depth, size}, at) => `${'#'.repeat(depth)} 第${at}节\n\n${sentences(size, String(at))}\n`)
        .join('\n')
      const {children} = translated('source/x.md', `开头。\n\n${source}`, {})
      const parts = divide(children, most)
      expect(parts.flat()).toEqual(children)
      for (const [index, blocks] of parts.entries()) {
        const [first] = blocks
        const words = blocks.findIndex(block => block.type !== 'passage' || block.kind !== 'heading')
        const rest = words < 0 ? [] : blocks.slice(words)
        expect(index === 0 || (first?.type === 'passage' && first.kind === 'heading')).toBe(true)
        const size = passages(blocks).reduce((sum, passage) => sum + passage.leaves.length, 0)
        const isDivisible = rest.some(block => block.type === 'passage' && block.kind === 'heading')
        if (isDivisible) expect(size).toBeLessThanOrEqual(most)
      }
    }),
    {numRuns: 150},
  )
})
