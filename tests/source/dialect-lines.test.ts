import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {annotatedPairOf, pairOf} from '../../src/bitext/build.ts'
import {plainProse} from '../../src/bitext/prose.ts'
import {mapPassages} from '../../src/bitext/walk.ts'
import {englishMarkdown} from '../../src/publish/markdown/english.ts'
import {cut, outline} from './outline.ts'

const seen = (text: string): readonly string[] => outline(cut(text).children)

/** The document with every sentence rendered by the same English. */
const inEnglish = (text: string, english: string): string =>
  englishMarkdown(
    mapPassages(cut(text), segments =>
      segments.map(each => annotatedPairOf(pairOf(each, 'k7q2mf3d', {type: 'english', en: plainProse(english)}))),
    ),
  )

describe('Lines of the dialects of site generators', () => {
  test('stand for themselves, and no word of the text around them is torn into them', () => {
    expect(seen('{{< note >}}\n注意事项。\n第二行。\n{{< /note >}}\n')).toEqual([
      'dialect: "{{< note >}}"',
      'paragraph',
      '  "注意事项。"',
      '  "第二行。"',
      'dialect: "{{< /note >}}"',
    ])
    expect(seen('前文。\n{{% tab name="甲" %}} {{% b %}}\n后文。')).toEqual([
      'paragraph',
      '  "前文。"',
      'dialect: "{{% tab name=\\"甲\\" %}} {{% b %}}"',
      'paragraph',
      '  "后文。"',
    ])
    expect(seen('[[toc]]\n\n<<< @/snippets/a.js{2}\n\n正文。')).toEqual([
      'dialect: "[[toc]]"',
      'dialect: "<<< @/snippets/a.js{2}"',
      'paragraph',
      '  "正文。"',
    ])
  })

  test('of a container let its title be translated', () => {
    expect(seen('::: tip 提示标题\n内容。\n:::\n')).toEqual([
      'caption',
      '  "提示标题"',
      'paragraph',
      '  "内容。"',
      'dialect: ":::"',
    ])
    expect(seen(':::warning[**小心。**慢行]{#a title=慢行}\n:::')).toEqual([
      'caption',
      '  "**小心。**"',
      '  "慢行"',
      'dialect: ":::"',
    ])
    expect(seen('::::details{open}\n::::\n:::{.note}\n:::')).toEqual([
      'dialect: "::::details{open}"',
      'dialect: "::::"',
      'dialect: ":::{.note}"',
      'dialect: ":::"',
    ])
    expect(inEnglish('::: tip 提示标题 {open}\r\n内容。\r\n:::\r\n', 'A tip.')).toBe(
      '::: tip A tip. {open}\r\nA tip.\r\n:::\r\n',
    )
  })

  test('stand in quotes and lists as well', () => {
    expect(seen('> [!NOTE]\n> 这是提示。\n')).toEqual([
      'quote',
      '  dialect: "[!NOTE]"',
      '  paragraph',
      '    "这是提示。"',
    ])
    expect(seen('- 一。\n\n  ::: tip\n  二。\n  :::\n')).toEqual([
      'list ordered=false start=1 spread=true',
      '  item checked=null',
      '    paragraph',
      '      "一。"',
      '    dialect: "::: tip"',
      '    paragraph',
      '      "二。"',
      '    dialect: ":::"',
    ])
  })

  test('are words where anything else stands on the line', () => {
    for (const text of [
      '时间是 10:30。',
      '::冒号。',
      '::: 不是 tip',
      '{{< note >}} 注意。',
      '见 {{< skew v >}}。',
      '[!NOTE] 提示。',
      '{大括号}。',
    ]) {
      expect(seen(text)[0], text).toBe('paragraph')
    }
  })

  test('are never made by English words', () => {
    const lines = fc.constantFrom(
      ':::',
      '::: tip',
      ':::tip[x]',
      '{{< note >}}',
      '{{% a %}}',
      '[!TIP]',
      '[[toc]]',
      '<<< @/a.js',
    )
    fc.assert(
      fc.property(
        lines,
        fc.constantFrom('正文。', '- 一。', '> 引。', '甲\n:::', '::: tip 题\n文。'),
        (english, source) => {
          const kinds = (text: string): readonly string[] => seen(text).filter(line => !/^ *"/.test(line))
          expect(kinds(inEnglish(source, english))).toEqual(kinds(source))
        },
      ),
    )
  })
})
