import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {annotatedPairOf, pairOf} from '../../src/bitext/build.ts'
import type {Document, Segment} from '../../src/bitext/document.ts'
import {leaves, mapPassages} from '../../src/bitext/walk.ts'
import {readInline} from '../../src/markup/read-inline.ts'
import {bilingualMarkdown} from '../../src/publish/markdown/bilingual.ts'
import {englishMarkdown} from '../../src/publish/markdown/english.ts'
import {segment} from '../../src/segment/segment.ts'
import {readMarkdown} from '../../src/source/read-markdown.ts'
import {outline} from './outline.ts'

const everywhere = {mdx: [''], math: ['']}

const cut = (text: string, markdown = everywhere, path = 'source/指南/样章.md'): Document<Segment> => {
  const {document} = readMarkdown({path, text}, {markdown})
  if (!document) throw new Error(text)
  return segment(document)
}

const seen = (text: string, markdown = everywhere): readonly string[] => outline(cut(text, markdown).children)

describe('MDX, where a project has it', () => {
  test('lets imports, exports and expressions pass through', () => {
    expect(
      seen(
        "import X from './x.mdx'\nimport Y from './y'\n\n正文。\n\nexport const a = {\n  甲: 1,\n}\n\n{/* 注释 */}\n",
      ),
    ).toEqual([
      "dialect: \"import X from './x.mdx'\\nimport Y from './y'\"",
      'paragraph',
      '  "正文。"',
      'dialect: "export const a = {\\n  甲: 1,\\n}"',
      'dialect: "{/* 注释 */}"',
    ])
  })

  test('is words everywhere else', () => {
    const none = {mdx: ['其他'], math: []}
    expect(seen('{甲}', none)).toEqual(['paragraph', '  "{甲}"'])
    expect(seen('{甲}', {mdx: ['指南'], math: []})).toEqual(['dialect: "{甲}"'])
    expect(seen('import 是进口。')).toEqual(['paragraph', '  "import 是进口。"'])
  })
})

describe('Formulas, where a project has them', () => {
  const plain = (text: string): readonly string[] =>
    leaves(cut(text)).map(({zh}) => zh.runs.map(run => run.type).join(' '))

  test('are one piece, whatever they hold', () => {
    expect(plain('设 $a_1 * b_2 * c_3$ 与 $$x。y$$ 相等。')).toEqual(['words code words code words'])
    expect(plain('设 $5\\$ + x$ 。')).toEqual(['words code words'])
    const [first] = leaves(cut('设 $a_1 * b_2$。'))
    expect(first?.zh.runs[1]).toMatchObject({type: 'code', value: '$a_1 * b_2$', math: true})
  })

  test('pass through where they stand alone', () => {
    expect(seen('$$\nx = y\n$$\n\n正文。')).toEqual(['math: "x = y"', 'paragraph', '  "正文。"'])
  })

  test('stand between their signs in bilingual Markdown as well', () => {
    const document = mapPassages(cut('$$\nx = y\n$$\n'), () => [])
    expect(bilingualMarkdown(document)).toBe('$$\nx = y\n$$\n')
  })

  test('are no prices', () => {
    expect(plain('价格从 $5 涨到 $6，又到$7和$8。')).toEqual(['words'])
    expect(plain('\\$a$ 与 $ 5$')).toEqual(['words'])
  })

  test('are words where no project asked for them', () => {
    const {document} = readMarkdown({path: 'source/a.md', text: '设 $a$。'})
    expect(document && leaves(document)[0]?.zh.runs.map(({type}) => type)).toEqual(['words'])
  })

  test('read in a sentence as they read in the document, and in its English', () => {
    const piece = fc.constantFrom(
      '$a_1$',
      '$5',
      '$$b*c$$',
      '算力',
      ' ',
      '$',
      '*强*',
      '`$x$`',
      '，',
      '\\$',
      '\n',
      '7',
      '[链$](a.md)',
    )
    fc.assert(
      fc.property(fc.array(piece, {minLength: 1, maxLength: 8}), pieces => {
        const text = pieces.join('').trim()
        for (const {zh} of leaves(cut(`前${text}后`))) {
          const again = readInline(zh.text, {links: new Map(), footnotes: new Set(), math: true})
          expect(again.plain).toBe(zh.plain)
        }
      }),
      {numRuns: 1000},
    )
    const document = mapPassages(cut('设 $a_1$ 已知。'), (segments, {kind}) =>
      segments.map(each => {
        const en = readInline('Let $a_1$ be _known_.', cut('$a$').definitions)
        expect([kind, en.runs.map(({type}) => type)]).toEqual([
          'paragraph',
          ['words', 'code', 'words', 'emphasis', 'words'],
        ])
        return annotatedPairOf(pairOf(each, 'k7q2mf3d', {type: 'english', en}))
      }),
    )
    expect(englishMarkdown(document)).toBe('Let $a_1$ be _known_.')
  })
})
