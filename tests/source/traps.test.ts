import {describe, expect, test} from 'vitest'
import {annotatedPairOf, pairOf} from '../../src/bitext/build.ts'
import type {Block, Segment, Stretch} from '../../src/bitext/document.ts'
import {plainProse} from '../../src/bitext/prose.ts'
import {mapPassages, passages} from '../../src/bitext/walk.ts'
import {englishMarkdown} from '../../src/publish/markdown/english.ts'
import {cut, read} from './outline.ts'

/** Traps of real files: what stands there, its segments, and the English edition in which they are S1, S2 … */
const traps: readonly (readonly [string, string, readonly string[], string])[] = [
  ['a byte-order mark', '\ufeff# 题\n\n甲。', ['题', '甲。'], '\ufeff# S1\n\nS2'],
  [
    'brackets and code in the title of a container',
    ':::note[用 `]` 与[甲[乙]]]{#a}\n文。\n:::\n',
    ['用 `]` 与[甲[乙]]', '文。'],
    ':::note[S1]{#a}\nS2\n:::\n',
  ],
  ['CRLF and a soft wrap', '# 题\r\n\r\n甲，\r\n乙。\r\n', ['题', '甲，乙。'], '# S1\r\n\r\nS2\r\n'],
  ['tabs', '-\t项。\n\n\t续。\n', ['项。', '续。'], '-\tS1\n\n\tS2\n'],
  ['hard breaks', '一行。  \n二行。\\\n三行。\n', ['一行。', '二行。', '三行。'], 'S1 S2 S3\n'],
  [
    'entities and escapes',
    '甲&nbsp;乙&amp;丙&#20013;。\\*不\\*。\n',
    ['甲&nbsp;乙&amp;丙&#20013;。', '\\*不\\*。'],
    'S1 S2\n',
  ],
  ['wraps between Latin words', '用 GPU\ntraining 来做。\n', ['用 GPU training 来做。'], 'S1\n'],
  ['nested prefixes and a lazy line', '> - > 1. 引，\n>   > 续，\n懒。\n', ['引，续，懒。'], '> - > 1. S1\n'],
  [
    'a table in a list, with a bar in a cell',
    '- 项\n\n  | 甲 | 乙 |\n  |---|---|\n  | 一。 | 二\\|三 |\n',
    ['项', '甲', '乙', '一。', '二|三'],
    '- S1\n\n  | S2 | S3 |\n  |---|---|\n  | S4 | S5 |\n',
  ],
  [
    'a footnote of several blocks',
    '文[^1]。\n\n[^1]: 一段。\n\n    二段。\n\n    ```\n    码\n    ```\n',
    ['文[^1]。', '一段。', '二段。'],
    'S1\n\n[^1]: S2\n\n    S3\n\n    ```\n    码\n    ```\n',
  ],
  [
    'reference links with Chinese titles',
    '[甲][a]和[乙][]。\n\n[a]: b.md "题。"\n[乙]: c\n',
    ['[甲][a]和[乙][]。'],
    'S1\n\n[a]: b.md "题。"\n[乙]: c\n',
  ],
  [
    'bare addresses',
    '见https://a.com/b。然后（www.a.com），和https://c.cn）。\n',
    ['见https://a.com/b。', '然后（www.a.com），和https://c.cn）。'],
    'S1 S2\n',
  ],
  ['strong marks at Chinese punctuation', '**好！**这\n', ['**好！**', '这'], 'S1 S2\n'],
  ['task items', '- [ ] 待办。\n- [x] 完。\n', ['待办。', '完。'], '- [ ] S1\n- [x] S2\n'],
  ['underlined headings', '标题\n===\n\n二\n---\n', ['标题', '二'], 'S1\n===\n\nS2\n---\n'],
  ['a block of HTML', '<div>\n中文。\n</div>\n\n文。\n', ['文。'], '<div>\n中文。\n</div>\n\nS1\n'],
  [
    'details',
    '<details><summary>摘要</summary>\n\n正文。\n\n</details>\n',
    ['正文。'],
    '<details><summary>摘要</summary>\n\nS1\n\n</details>\n',
  ],
  ['ruby', '他说<ruby>漢<rt>hàn</rt></ruby>字。\n', ['他说<ruby>漢<rt>hàn</rt></ruby>字。'], 'S1\n'],
  [
    'a region that is not translated',
    '甲。\n\n<!-- no-translate -->\n不译。\n<!-- /no-translate -->\n\n乙。\n',
    ['甲。', '乙。'],
    'S1\n\n<!-- no-translate -->\n不译。\n<!-- /no-translate -->\n\nS2\n',
  ],
  ['markers', '甲，<!-- seg -->乙。丙。<!-- noseg -->丁。\n', ['甲，', '乙。', '丙。丁。'], 'S1 S2 S3\n'],
  [
    'anchors and closing marks of headings',
    '# 标题 {#id}\n\n## 二 ##\n\n### 三#\n',
    ['标题', '二', '三#'],
    '# S1 {#id}\n\n## S2 ##\n\n### S3\n',
  ],
  ['Hugo shortcodes', '{{< note >}}\n\n文。\n\n{{< /note >}}\n', ['文。'], '{{< note >}}\n\nS1\n\n{{< /note >}}\n'],
  [
    'tags of Liquid and Kramdown',
    '{% hint style="info" %}\n文。\n{% endhint %}\n\n段。\n{: .class}\n',
    ['文。', '段。'],
    '{% hint style="info" %}\nS1\n{% endhint %}\n\nS2\n{: .class}\n',
  ],
  [
    'VitePress containers with code in the title',
    '::: tip 用 `{a}` 写 {open}\n文。\n:::\n',
    ['用 `{a}` 写', '文。'],
    '::: tip S1 {open}\nS2\n:::\n',
  ],
  ['Docusaurus containers', ':::note[标题]\n\n文。\n\n:::\n', ['标题', '文。'], ':::note[S1]\n\nS2\n\n:::\n'],
  ['alerts', '> [!NOTE]\n> 文。\n', ['文。'], '> [!NOTE]\n> S1\n'],
  [
    'MkDocs admonitions',
    '!!! note "标题"\n    正文一。正文二。\n\n    - 项。\n\n段。\n??? tip\n    折叠。\n',
    ['标题', '正文一。', '正文二。', '项。', '段。', '折叠。'],
    '!!! note "S1"\n    S2 S3\n\n    - S4\n\nS5\n??? tip\n    S6\n',
  ],
  [
    'MkDocs admonitions in a list',
    '- 项。\n\n    ???+ warning inline end "内"\n        内文。\n',
    ['项。', '内', '内文。'],
    '- S1\n\n    ???+ warning inline end "S2"\n        S3\n',
  ],
  ['MkDocs tabs', '=== "标签"\n\n    正文。\n', ['标签', '正文。'], '=== "S1"\n\n    S2\n'],
  ['TOML front matter', '+++\ntitle = "标题"\n+++\n\n文。\n', ['文。'], '+++\ntitle = "标题"\n+++\n\nS1\n'],
  [
    'front matter',
    '---\ntitle: "他说：\\"好\\"。"\ndate: 2024-01-01\n---\n\n文。\n',
    ['他说："好"。', '文。'],
    '---\ntitle: "S1"\ndate: 2024-01-01\n---\n\nS2\n',
  ],
  ['terms and definitions', '术语\n: 定义。\n', ['术语 : 定义。'], 'S1\n'],
  ['emphasis over a soft break', '**强调\n继续**这样。\n', ['**强调继续**这样。'], 'S1\n'],
  [
    'titles of links and words of pictures',
    '[链](a.md "题。")和![图。](b.png "题")。\n',
    ['[链](a.md "题。")和![图。](b.png "题")。'],
    'S1\n',
  ],
  ['autolinks', '见<https://a.com/路径>。\n', ['见<https://a.com/路径>。'], 'S1\n'],
  [
    'numbers in Chinese style',
    '1、第一。\n2、第二。\n\n（1）其一。\n',
    ['1、第一。', '2、第二。', '（1）其一。'],
    'S1 S2\n\nS3\n',
  ],
  [
    'ideographic spaces',
    '\u3000\u3000缩进。又。\n\n\u3000\u3000二。\n',
    ['缩进。', '又。', '二。'],
    '\u3000\u3000S1 S2\n\n\u3000\u3000S3\n',
  ],
  [
    'lists in lists',
    '1. 甲。\n   - 乙。\n\n     丙。\n2. 丁。\n',
    ['甲。', '乙。', '丙。', '丁。'],
    '1. S1\n   - S2\n\n     S3\n2. S4\n',
  ],
  ['a row of stars', '甲\n\n***\n\n乙\n', ['甲', '乙'], 'S1\n\n***\n\nS2\n'],
  ['code', '`甲|乙`是。\n\n```js\n码\n```\n\n    码\n', ['`甲|乙`是。'], 'S1\n\n```js\n码\n```\n\n    码\n'],
]

const kinds = (blocks: readonly Block<Stretch | Segment>[]): readonly string[] =>
  blocks.flatMap(block => {
    if (block.type === 'container') return [`${block.kind} {`, ...kinds(block.children), '}']
    return [block.type === 'kept' ? `${block.kind} ${block.value}` : block.kind]
  })

describe('A trap of real Markdown is read, and nothing but its words gives way to English', () => {
  test.each(traps)('%s', (_name, source, segments, english) => {
    const document = cut(source)
    const leaves = [...passages(document.children)].flatMap(passage => passage.leaves)
    expect(leaves.map(({zh}) => zh.text)).toEqual(segments)
    let count = 0
    const translated = mapPassages(document, all =>
      all.map(each => {
        count++
        const en = plainProse(`S${count}`)
        return annotatedPairOf(pairOf(each, `a${String(count).padStart(7, '0')}`, {type: 'english', en}))
      }),
    )
    expect(englishMarkdown(translated)).toBe(english)
    expect(kinds(read(english).document.children)).toEqual(kinds(document.children))
    // The places of the segments and what stands between them are the source.
    let at = 0
    for (const {place} of leaves) {
      expect(place.start).toBeGreaterThanOrEqual(at)
      at = place.end
    }
    expect(document.source).toBe(source)
  })
})
