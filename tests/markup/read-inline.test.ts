import {describe, expect, test} from 'vitest'
import type {Definitions} from '../../src/bitext/prose.ts'
import {noDefinitions} from '../../src/bitext/prose.ts'
import {mapRange} from '../../src/bitext/range.ts'
import {readInline} from '../../src/markup/read-inline.ts'
import {show} from '../source/outline.ts'

const definitions: Definitions = {
  links: new Map([
    ['算力', {url: 'https://a.com/power', title: '算力'}],
    ['a b', {url: 'b.md'}],
  ]),
  footnotes: new Set(['1', 'note']),
}

describe('Inline Markdown is read as', () => {
  test.each([
    ['All progress comes down to computing power.', '"All progress comes down to computing power."'],
    [
      '**Power** is _all_, ~~not~~ `GPU`.',
      'strong("Power") " is " emphasis("all") ", " delete("not") " " code"GPU" "."',
    ],
    ['see [the **chip**](a.md "Chip")', '"see " link<a.md Chip>("the " strong("chip"))'],
    [
      '[compute][算力] and [A\tB] and [C]',
      'link<https://a.com/power 算力>("compute") " and " link<b.md>("A\\tB") " and [C]"',
    ],
    ['![a *chip*](i.png)', 'image<i.png>"a chip"'],
    ['so it is.[^1] And[^Note] not[^2]', '"so it is." footnote<1> " And" footnote<note> " not[^2]"'],
    ['**“注意！”**这是', 'strong("“注意！”") "这是"'],
    ['**注意！**这是__粗。__', 'strong("注意！") "这是__粗。__"'],
    ['约5~10个，20~30个', '"约5~10个，20~30个"'],
    ['A&amp;B \\* &#20013;', '"A&B * 中"'],
    ['one\\\ntwo  \nthree\nfour', '"one" break "two" break "three four"'],
    ['文\n字\nA', '"文字 A"'],
    ['<b class="x">bold</b><br>', 'html"<b class=\\"x\\">" "bold" html"</b>" html"<br>"'],
    ['<https://a.com> or <me@a.com>', 'bare<https://a.com>("https://a.com") " or " bare<mailto:me@a.com>("me@a.com")'],
  ])('%j', (text, runs) => {
    expect(show(readInline(text, definitions).runs)).toBe(runs)
  })
})

describe('What would open a block is words', () => {
  test.each([
    '# one',
    '1. two',
    '- three',
    '> four',
    '---',
    '```',
    '| a | b |',
    '    five',
    '[x] six',
    '===',
    '[a]: b',
  ])('%j', text => {
    expect(readInline(text, noDefinitions).plain).toBe(text)
  })
})

describe('A bare address ends before Chinese', () => {
  test.each([
    ['见https://a.com/x，然后', '"见" bare<https://a.com/x>("https://a.com/x") "，然后"'],
    ['见https://a.com。**重点**', '"见" bare<https://a.com>("https://a.com") "。" strong("重点")'],
    ['https://a.com/中文', 'bare<https://a.com/>("https://a.com/") "中文"'],
    ['（http://a.com/x?b=1&c=2）', '"（" bare<http://a.com/x?b=1&c=2>("http://a.com/x?b=1&c=2") "）"'],
    ['，www.a.com，', '"，" bare<http://www.a.com>("www.a.com") "，"'],
    ['写信到me@a.com。', '"写信到" bare<mailto:me@a.com>("me@a.com") "。"'],
    ['_c@d.ef_', 'emphasis(bare<mailto:c@d.ef>("c@d.ef"))'],
    ['[见 https://a.com/b', '"[见 " bare<https://a.com/b>("https://a.com/b")'],
    ['https://a.com/(x)).', 'bare<https://a.com/(x)>("https://a.com/(x)") ")."'],
    ['[https://a.com](b.md)', 'link<b.md>("https://a.com")'],
    ['`https://a.com`', 'code"https://a.com"'],
    ['a@b 与 www. 与 https://', '"a@b 与 www. 与 https://"'],
  ])('%j', (text, runs) => {
    expect(show(readInline(text, noDefinitions).runs)).toBe(runs)
  })
})

test('Plain text is one run that stands as it is', () => {
  expect(readInline('Nothing to see here.', noDefinitions).runs).toEqual([
    {
      type: 'words',
      value: 'Nothing to see here.',
      at: {start: 0, end: 20},
      map: [
        [0, 0],
        [20, 20],
      ],
    },
  ])
})

test('Every run lies where it is written, and every value leads there', () => {
  const text = '研\\&发 **AT&amp;T** [链](a.md)\n末'
  const {runs} = readInline(text, noDefinitions)
  expect(runs.map(({at}) => text.slice(at.start, at.end))).toEqual([
    '研\\&发 ',
    '**AT&amp;T**',
    ' ',
    '[链](a.md)',
    '\n末',
  ])
  const [words, strong] = runs
  if (words?.type !== 'words' || strong?.type !== 'strong') throw new RangeError('not read')
  expect(words.value).toBe('研&发 ')
  expect(mapRange(words.map, {start: 1, end: 2})).toEqual({start: 1, end: 3})
  const [inner] = strong.children
  expect(inner?.type === 'words' && mapRange(inner.map, {start: 2, end: 3})).toEqual({start: 9, end: 14})
})
