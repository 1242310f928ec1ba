import fc from 'fast-check'

/** Inline pieces that real Chinese Markdown holds, each a trap of its own. */
const pieces = [
  '一切AI进步取决于算力。',
  '他说：“好！”然后走了。',
  '**注意！**',
  '*强调*',
  '~~删去~~',
  '`npm i`',
  '`a|b`',
  '[链接。](a.md "题")',
  '[算力][甲]',
  '[甲]',
  '[^注]',
  '![图。](i.png)',
  '<b>粗。</b>',
  '<br>',
  '<!-- 注 -->',
  '&amp;',
  '&#20013;',
  '\\*',
  '\\|',
  'https://a.com/x，',
  '见http://b.cn。',
  'a@b.com',
  '5~10个',
  'GPT-4 costs $1.99. ',
  '2.3 万，',
  'e\u0301',
  '🎉',
  '𠮷',
  '！',
  '…… ',
  ' ',
  '&',
]

/** Marks that stand alone, and pair up with whatever comes along. */
const strays = ['(', ')', '*', '_', '`', '[', ']', '<', '\\', '\t', '**“重点。”**这', '_c@d.ef_']

const fixed = [
  '```js\nconst 甲 = 1\n```',
  '    缩进代码',
  '<div>\n原样\n</div>',
  '---',
  '[甲]: http://a.com "题"',
  '[^注]: 脚注。\n    续行。',
  '<!-- seg x03vtd9a -->',
  '<!-- no-translate -->\n\n不译。\n\n<!-- /no-translate -->',
  '| 甲\\|乙 | `a\\|b` |\n|:-|-:|\n| 一。二。 | |',
  '#',
  '!!! note "标题。又。"\n    正文。\n\n    - 项。',
  '=== "标签"\n\n    正文。',
  '{% hint %}\n文。\n{% endhint %}',
  '段。\n{: .a}',
  ':::note[用 `{a}` 写]\n文。\n:::',
]

const prefix = (text: string, first: string, other: string): string =>
  text
    .split('\n')
    .map((one, index) => (index === 0 ? first : one === '' ? other.trimEnd() : other) + one)
    .join('\n')

const frontMatter = fc.constantFrom(
  '',
  '',
  '---\ntitle: 你好，世界。再见！\ntags: [甲, 乙]\n---\n',
  `---\ntitle: "他说\\"好\\"。再\\u89c1。"\nsubtitle: 'it''s 好'\nsummary: >-\n  一行，\n  二行。\n---\n`,
)

const markdownOf = (parts: readonly string[]): fc.Arbitrary<string> => {
  const line = fc.array(fc.constantFrom(...parts), {minLength: 1, maxLength: 6}).map(parts => parts.join(''))
  const markers = fc.constantFrom('', '<!-- seg -->', '<!-- noseg -->', '<!-- seg k7q2mf3d -->')
  const wrap = fc.constantFrom('\n', '\n', '  \n', '\\\n', '\n  ', ' \n')
  const words = fc
    .tuple(line, fc.array(fc.tuple(wrap, line), {maxLength: 2}), markers, line)
    .map(([first, more, marker, last]) => `${first}${more.flat().join('')}${marker}${last}`)

  const leaf = fc.oneof(
    {weight: 5, arbitrary: words},
    {weight: 2, arbitrary: line.map(text => `## ${text}`)},
    {weight: 1, arbitrary: words.map(text => `${text}\n===`)},
    {weight: 1, arbitrary: line.map(text => `| ${text} | 二 |\n|-|-|\n| ${text}。三。 | 四`)},
    {weight: 2, arbitrary: fc.constantFrom(...fixed)},
  )

  const contained = leaf.chain(text =>
    fc.constantFrom(
      text,
      prefix(text, '> ', '> '),
      prefix(text, '> ', ''),
      prefix(text, '- ', '  '),
      prefix(text, '3. ', '   '),
      prefix(text, '- [x] ', '  '),
      prefix(text, '> - ', '>   '),
      prefix(text, '- > ', '  > '),
      prefix(text, '[^注]: ', '    '),
    ),
  )

  return fc
    .tuple(
      frontMatter,
      fc.array(fc.tuple(contained, fc.constantFrom('\n\n', '\n\n', '\n', '\n\n\n')), {minLength: 1, maxLength: 5}),
      fc.constantFrom('\n', '\r\n'),
      fc.constantFrom('', '\ufeff'),
      fc.constantFrom('', '\n'),
    )
    .map(
      ([front, blocks, lineBreak, mark, end]) =>
        mark + (front + blocks.flat().join('').trimEnd() + end).replaceAll('\n', lineBreak),
    )
}

/**
 * Markdown as people write it, with every trap that the reader knows: blocks in containers, in either line ending,
 * with or without a byte-order mark.
 */
export const markdown = markdownOf([...pieces, ...strays])

/** The same without marks that pair up by chance. */
export const tidyMarkdown = markdownOf(pieces)
