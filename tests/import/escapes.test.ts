import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import type {Setting} from '../../src/import/escapes.ts'
import {escapes} from '../../src/import/escapes.ts'
import {parse, plain} from './markdown.ts'

const escaped = (text: string, setting: Setting): string => {
  let result = ''
  let from = 0
  for (const offset of escapes(text, setting)) {
    result += `${text.slice(from, offset)}\\`
    from = offset
  }
  return result + text.slice(from)
}

const settings = {
  block: {before: '', after: '', type: 'paragraph'},
  heading: {before: '## ', after: '', type: 'heading'},
  strong: {before: '**', after: '**', type: 'paragraph'},
} as const

/** What a reader of Markdown sees of `text`, once escaped and put where it is to stand. */
const read = (
  text: string,
  setting: Setting,
): {readonly type: string; readonly text: string; readonly inner: string[]} => {
  const {before, after} = settings[setting]
  const {children} = parse(`# 题\n\n${before}${escaped(text, setting)}${after}\n\n末段\n`)
  const [, block] = children
  if (children.length !== 3 || !block) return {type: children.map(({type}) => type).join(), text: '', inner: []}
  return {
    type: block.type,
    text: plain(block),
    inner:
      'children' in block
        ? block.children.map(({type}) => type).filter(type => type !== 'text' && type !== 'link')
        : [],
  }
}

const pieces = fc.constantFrom(
  ...['区块链', '，', '。', ' ', 'AI', '3', '0', '(', ')', '“', '”', '"', "'", '、', ':'],
  ...[
    '*',
    '**',
    '_',
    '__',
    '~',
    '~~',
    '`',
    '``',
    '\\',
    '[',
    ']',
    '](',
    '![',
    '[^1]',
    '[ ] ',
    '[x] ',
    '<',
    '<b>',
    '<!--',
    '<https://a.b>',
  ],
  ...[
    '&amp;',
    '&#35;',
    '&',
    '#',
    '##',
    '# ',
    '> ',
    '- ',
    '+ ',
    '* ',
    '1. ',
    '2) ',
    '10.',
    '---',
    '***',
    '___',
    '===',
    '- - -',
    '|',
    '|-|',
  ],
  ...[
    '$',
    '$$',
    '{',
    '}',
    ':::',
    '!',
    '!!!',
    'https://a.cn/x_y_z',
    'www.a.cn/~b',
    'a_b@c.cn',
    '\t',
    '~~~',
    '```js',
    '\u3000',
  ],
)

/** A line as it comes out of a page: no line break, no white space at its ends. */
const lines = fc
  .array(pieces, {minLength: 1, maxLength: 12})
  .map(parts => parts.join('').trim())
  // A tag, a reference or a mark right behind an address: GFM would take a backslash there for a part of the address.
  .filter(
    text => text !== '' && !/(?:https?:|www\.)[^\s<]*(?:<|&\w+;|&#\d+;|[*_~][^\p{L}\p{N}\s]*(?:\s|$))/u.test(text),
  )

describe('escapes', () => {
  test.each(['block', 'heading'] as const)('make Markdown read any line as the words that it is: %s', setting => {
    fc.assert(
      fc.property(lines, text => {
        expect(read(text, setting)).toEqual({type: settings[setting].type, text, inner: []})
      }),
      {numRuns: 1000},
    )
  })

  test('keep strong emphasis whole around any line that begins and ends with a letter', () => {
    fc.assert(
      fc.property(
        lines.filter(text => !/https?:|www\./.test(text)),
        inner => {
          const text = `甲${inner}乙`
          expect(read(text, 'strong')).toEqual({type: 'paragraph', text, inner: ['strong']})
        },
      ),
      {numRuns: 1000},
    )
  })

  test.each([
    ['分为三类:1)合法项目;2)半合法项目', 0],
    ['真正去中心化的$BTC和$ETH', 0],
    ['”AI+Web3″、OpenAI+微软', 0],
    ['snake_case与foo_bar', 0],
    ['3*4=12', 0],
    ['约5~8年', 0],
    ['见https://a.cn/x_y_z?a=*b*', 0],
    ['1. 第一点', 1],
    ['2024. 年份不是编号,但Markdown会当成编号', 1],
    ['#标签', 0],
    ['# 标签', 1],
    ['- 按语', 1],
    ['*重点*', 2],
    ['[某某]说', 1],
  ])('touch only what would be misread: %s', (text, count) => {
    expect(escapes(text, 'block')).toHaveLength(count)
  })
})
