import {describe, expect, test} from 'vitest'
import {mapRange} from '../../src/bitext/range.ts'
import {passages} from '../../src/bitext/walk.ts'
import {segment} from '../../src/segment/segment.ts'
import {readMarkdown} from '../../src/source/read-markdown.ts'
import {outline, read, show} from './outline.ts'

const tree = (text: string): string[] => outline(read(text).document.children)

/** What stands in the source where the words of each passage are said to stand. */
const places = (text: string): string[] =>
  [...passages(read(text).document.children)].flatMap(({leaves}) =>
    leaves.map(({place}) => text.slice(place.start, place.end)),
  )

describe('Blocks', () => {
  test('of every kind stand in their containers', () => {
    const text = `# 一

二
===

> 三
>
> - 四
> - [x] 五
>
>   六

3. 七
4. 八

| 甲 | 乙 |
|:--|--:|
| 丙 | |

\`\`\`js run
const 甲 = 1
\`\`\`

    缩进

<div>
  原样
</div>

---

[^注]: 九
    十

[链]: a.md "题"
`
    expect(tree(text)).toEqual([
      'heading depth=1',
      '  "一"',
      'heading depth=1',
      '  "二"',
      'quote',
      '  paragraph',
      '    "三"',
      '  list ordered=false start=1 spread=true',
      '    item checked=null',
      '      paragraph',
      '        "四"',
      '    item checked=true',
      '      paragraph',
      '        "五"',
      '      paragraph',
      '        "六"',
      'list ordered=true start=3 spread=false',
      '  item checked=null',
      '    paragraph',
      '      "七"',
      '  item checked=null',
      '    paragraph',
      '      "八"',
      'table align=left|right',
      '  row header=true',
      '    cell',
      '      "甲"',
      '    cell',
      '      "乙"',
      '  row header=false',
      '    cell',
      '      "丙"',
      '    cell',
      'code js: "const 甲 = 1"',
      'code: "缩进"',
      'html: "<div>\\n  原样\\n</div>"',
      'rule: "---"',
      'footnote label=注',
      '  paragraph',
      '    "九十"',
      'definition: "[链]: a.md \\"题\\""',
    ])
  })

  test('without words have no stretch', () => {
    expect(tree('#\n\n- \n\n|a|\n|-|\n||')).toEqual([
      'heading depth=1',
      'list ordered=false start=1 spread=false',
      '  item checked=null',
      'table align=',
      '  row header=true',
      '    cell',
      '      "a"',
      '  row header=false',
      '    cell',
    ])
  })

  test('an empty file is a document without blocks', () => {
    expect(tree('')).toEqual([])
    expect(tree('\ufeff\n')).toEqual([])
  })
})

describe('The text of a passage', () => {
  test.each([
    ['wraps join without a space between Chinese', '泡沫虽有，\n但伪装者\n终将出局。', '泡沫虽有，但伪装者终将出局。'],
    ['wraps are a space beside Latin', '去中心化的\nAI 与\nWeb3 一起', '去中心化的 AI 与 Web3 一起'],
    ['wraps look past markup', '**算力**\n很[贵\n呢](a.md)\n吧', '**算力**很[贵呢](a.md)吧'],
    ['wraps between two marks stay apart', '**算力**\n**很贵**', '**算力** **很贵**'],
    ['wraps in code are a space', '`甲\n乙`', '`甲 乙`'],
    ['hard breaks are a backslash and a line feed', '甲  \n乙\\\n丙', '甲\\\n乙\\\n丙'],
    ['prefixes of containers are dropped', '> - 甲，\n>   乙，\n> 丙', '甲，乙，丙'],
    ['a lazy line belongs to it', '> 甲，\n乙', '甲，乙'],
    ['tabs are white space', '-\t甲，\n\t乙\t', '甲，乙'],
    ['markup is as written', '见 [**链**][甲] &amp; \\* `a`\n\n[甲]: b', '见 [**链**][甲] &amp; \\* `a`'],
    ['bars in cells need no escape', '| 甲\\|乙 `a\\|b` |\n|-|', '甲|乙 `a|b`'],
    ['it is in NFC', 'cafe\u0301 与 カ\u3099', 'caf\u00e9 与 ガ'],
    ['closing marks of a heading are dropped', '## 标题 ## \n', '标题'],
    ['a heading may have lines', '标\n题\n---', '标题'],
    ['ideographic spaces at its ends are dropped', '　　段首空两格。　', '段首空两格。'],
  ])('%s', (_, source, text) => {
    const [passage] = passages(read(source).document.children)
    expect(passage?.leaves[0]?.zh.text).toBe(text)
  })
})

describe('Places are exact', () => {
  test.each([
    ['with a byte-order mark and CRLF', '\ufeff# 标题\r\n\r\n> 甲，\r\n> 乙。\r\n', ['标题', '甲，\r\n> 乙。']],
    ['without a final line feed', '甲\n\n乙', ['甲', '乙']],
    [
      'in tasks, cells and footnotes',
      '- [ ] 甲 \n\n|乙|  丙|\n|-|-|\n\n文[^1]\n\n[^1]:  丁\n',
      ['甲', '乙', '丙', '文[^1]', '丁'],
    ],
    ['behind tabs and trailing space', '-\t甲  \n\n\t乙\t\n', ['甲', '乙']],
    ['beside emoji and rare characters', '🎉𠮷。\n\n# 𠮷', ['🎉𠮷。', '𠮷']],
  ])('%s', (_, source, expected) => {
    expect(places(source)).toEqual(expected)
  })

  test.each([
    ['entities and escapes', 'A&amp;B\\*C&#20013;。', ['A', '&amp;', 'B', '\\*', 'C', '&#20013;', '。']],
    ['prefixes', '> 甲\n> 乙', ['甲', '乙']],
    ['bars in cells', '|甲\\|乙|\n|-|', ['甲', '\\|', '乙']],
    ['composed characters', 'e\u0301，甲', ['e\u0301', '，', '甲']],
  ])('character by character through %s', (_, source, expected) => {
    const [passage] = passages(read(source).document.children)
    const [stretch] = passage?.leaves ?? []
    const [run] = stretch?.zh.runs ?? []
    if (!stretch || run?.type !== 'words') throw new RangeError('no words')
    const characters = [...run.value].map((_, at) => mapRange(stretch.map, mapRange(run.map, {start: at, end: at + 1})))
    expect(characters.map(({start, end}) => source.slice(start, end))).toEqual(expected)
  })
})

test('References resolve, wherever their definition stands; of two the first counts', () => {
  const {document} = read('见[甲][A  B]与[c]、[^注]。\n\n> [a b]: x.md "题"\n\n[A B]: y.md\n[^注]: 脚注。')
  const [passage] = passages(document.children)
  expect(show(passage?.leaves[0]?.zh.runs ?? [])).toBe('"见" link<x.md 题>("甲") "与[c]、" footnote<注> "。"')
  expect(document.definitions.footnotes).toEqual(new Set(['注']))
})

describe('Limits are told before anything is parsed', () => {
  const faultOf = (text: string) => readMarkdown({path: 'source/大.md', text})

  test.each([
    ['tooLarge', '一句话。\n\n'.repeat(700_000), {megabytes: 9.8, limit: 8}],
    ['lineTooLong', `短。\n\n${'一句话。'.repeat(90_000)}`, {line: 3, limit: 1}],
    ['nestedTooDeep', `短。\n\n${'>'.repeat(1001)} 深`, {line: 3, limit: 1000}],
    ['nestedTooDeep', `${'- '.repeat(1001)}深`, {line: 1, limit: 1000}],
    ['nestedTooDeep', '['.repeat(10_000), {line: 1, limit: 1000}],
  ])('%s', (message, text, values) => {
    const {document, faults} = faultOf(text)
    expect(document).toBeUndefined()
    expect(faults).toHaveLength(1)
    expect(faults[0]).toMatchObject({rule: 'unreadable-file', message, values, path: 'source/大.md', fatal: true})
  })

  test('what is within them is read', () => {
    expect(faultOf('一句话。'.repeat(80_000)).faults).toEqual([])
    expect(faultOf(`${'>'.repeat(400)} 深`).faults).toEqual([])
    expect(faultOf(`${'-'.repeat(5000)}\n\n${'*'.repeat(3000)}`).faults).toEqual([])
  })
})

test('NUL bytes and lone surrogates are kept as they are', () => {
  expect(places('甲\0乙')).toEqual(['甲\0乙'])
  expect(places('甲\ud800乙')).toEqual(['甲\ud800乙'])
})

const tooDeep = 'nestedTooDeep {"line":1,"limit":1000}'

describe('Hostile text takes no more than the time that its length asks for', () => {
  // Each of these is minutes, or a full stack, for a reader whose time grows with the square of a paragraph.
  test.each([
    ['bold words', '这是**一**句话。'.repeat(20_000), []],
    ['marks that nothing closes', '**甲'.repeat(20_000), []],
    ['emphasis in emphasis', `${'*甲_'.repeat(400)}${'_乙*'.repeat(400)}`, []],
    ['emphasis in emphasis, too deep', `${'*'.repeat(20_000)}文${'*'.repeat(20_000)}`, [tooDeep]],
    ['wrapped lines', '这是一句话。\n'.repeat(20_000), []],
    ['punctuation behind an address', `https://a.com/${'.'.repeat(100_000)}x`, []],
    ['bare addresses', 'https://a.com/一'.repeat(2000), []],
    ['mail addresses', 'a@a.'.repeat(20_000), []],
    ['markers', '一句。<!-- seg -->'.repeat(10_000), []],
    ['comments that nothing closes', '<!--'.repeat(20_000), []],
    ['backslashes', '\\'.repeat(100_001), []],
    ['deletions', '字~~'.repeat(50_000), []],
    ['deletions in deletions, too deep', `${'~~字 '.repeat(2000)}${' 字~~'.repeat(2000)}`, [tooDeep]],
  ])('%s', (_, text, expected) => {
    const {document, faults} = readMarkdown({path: 'source/怪.md', text})
    expect(faults.map(({message, values}) => `${message} ${JSON.stringify(values)}`)).toEqual(expected)
    expect(document === undefined).toBe(expected.length > 0)
    if (document) expect([...passages(segment(document).children)].length).toBeLessThanOrEqual(1)
  })
})

describe('Many blocks take no more than their number asks for', () => {
  test.each([
    ['underlined headings', '字\n=\n'.repeat(20_000), 20_000],
    [
      'items, each in the one before',
      Array.from({length: 600}, (_, level) => `${'  '.repeat(level)}- 字`).join('\n'),
      600,
    ],
    ['regions', '<!-- no-translate -->\n\n字\n\n<!-- /no-translate -->\n\n字\n\n'.repeat(5000), 5000],
  ])('%s', (_, text, count) => {
    const {document, faults} = readMarkdown({path: 'source/怪.md', text})
    expect(faults).toEqual([])
    expect([...passages(document?.children ?? [])]).toHaveLength(count)
  })
})

describe('A long document, read in sections', () => {
  test('is one: what is defined at its end holds at its beginning, and lines are counted from there', () => {
    const text = `见[甲]和[^1]。\n\n${'一切AI进步取决于算力。\n\n'.repeat(5_000)}[甲]: https://a.com/\n\n[^1]: 注。\n\n<!-- seg -->\n`
    const {document, faults} = readMarkdown({path: 'source/长.md', text})
    const [first] = passages(document?.children ?? [])
    expect(first?.leaves[0]?.zh.runs.map(({type}) => type)).toEqual(['words', 'link', 'words', 'footnote', 'words'])
    expect(document?.definitions.links.get('甲')).toEqual({url: 'https://a.com/'})
    expect([...passages(document?.children ?? [])]).toHaveLength(5_002)
    expect(faults).toMatchObject([{message: 'markerDangling', values: {line: 10_007}}])
  })

  test('is refused where one section holds too much, though its lines look like paragraphs', () => {
    const text = `\`\`\`\n${'字。\n\n'.repeat(63_000)}\`\`\`\n`
    expect(readMarkdown({path: 'source/长.md', text}).faults).toMatchObject([{message: 'tooMuchTogether', fatal: true}])
  })

  test.each([
    ['regionUnpaired', '<!-- no-translate -->\n\n字。\n\n'],
    ['markerDangling', '<!-- seg -->\n\n'],
    ['markerStrange', '<!-- seg xyz -->\n\n字。\n\n'],
  ])('takes no more for its faults than their number asks for: %s', (message, part) => {
    const {faults} = readMarkdown({path: 'source/长.md', text: part.repeat(4_000)})
    expect(faults).toHaveLength(4_000)
    expect(new Set(faults.map(fault => fault.message))).toEqual(new Set([message]))
    expect(faults[3_999]?.values['line']).toBe(3_999 * (part.split('\n').length - 1) + 1)
  })
})

describe('a document in which nothing is written', () => {
  test.each([
    ['without a byte', ''],
    ['of white space', ' \n\n\t\n'],
    ['of a byte-order mark', '\ufeff'],
    ['of an ideographic space', '\u3000\n'],
  ])('%s is read, and said to be empty', (_name, text) => {
    const {document, faults} = readMarkdown({path: 'source/a.md', text})
    expect(document).toBeDefined()
    expect(faults).toMatchObject([{rule: 'empty-document', path: 'source/a.md', fatal: false}])
  })

  test('is none with a rule, a comment or code in it', () => {
    for (const text of ['---\n\n***\n', '<!-- 稿未到 -->\n', '```\n\n```\n']) {
      expect(readMarkdown({path: 'source/a.md', text}).faults).toEqual([])
    }
  })
})

describe('a merge that nobody has settled', () => {
  const conflict = '<<<<<<< HEAD\n你好。\n=======\n您好。\n>>>>>>> other\n'

  test.each([
    ['in the text', `# 标题\n\n${conflict}`, 3],
    ['in the front matter', `---\n${conflict}---\n\n你好。\n`, 2],
    ['in a list', `- 甲\n${conflict}`, 2],
    ['with CRLF', conflict.replaceAll('\n', '\r\n'), 1],
    ['half settled', '你好。\n<<<<<<< HEAD\n您好。\n', 2],
  ])('is refused with its first line: %s', (_name, text, line) => {
    const {document, faults} = readMarkdown({path: 'source/a.md', text})
    expect(document).toBeUndefined()
    expect(faults).toMatchObject([{message: 'unmerged', fatal: true}])
    expect(text.slice(0, faults[0]?.range?.start).split('\n')).toHaveLength(line)
  })

  test.each([
    ['shown as code', `合并时会看到：\n\n\`\`\`\n${conflict}\`\`\`\n`],
    ['a heading underlined by seven marks', '标题\n=======\n\n正文。\n'],
    ['seven quotes', '>>>>>>> 引文\n'],
  ])('is not seen where there is none: %s', (_name, text) => {
    expect(readMarkdown({path: 'source/a.md', text}).faults).toEqual([])
  })
})

test('the marker of a merge is told, and not the line under a heading before it', () => {
  const text = '标题\n=======\n\n<<<<<<<<< ours\n你好。\n=========\n您好。\n>>>>>>>>> theirs\n'
  const {faults} = readMarkdown({path: 'source/a.md', text})
  expect(text.slice(faults[0]?.range?.start).split('\n')[0]).toBe('<<<<<<<<< ours')
})
