import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import type {Block, Passage, Stretch} from '../../src/bitext/document.ts'
import {plainProse} from '../../src/bitext/prose.ts'
import {passages} from '../../src/bitext/walk.ts'
import {readInline} from '../../src/markup/read-inline.ts'
import {writePassage} from '../../src/markup/write-passage.ts'
import {markdown} from '../source/markdown-of.ts'
import {read} from '../source/outline.ts'

/** The source with the words of each passage replaced by what `render` makes of it, written for their place. */
const splice = (source: string, render: (passage: Passage<Stretch>) => readonly string[]): string => {
  const {document} = read(source)
  let spliced = ''
  let at = 0
  for (const passage of passages(document.children)) {
    const words = passage.leaves[0]?.place
    if (!words) continue
    const proses = render(passage).map(text =>
      passage.kind === 'value' ? plainProse(text) : readInline(text, document.definitions),
    )
    spliced += source.slice(at, words.start) + writePassage(proses, {source, passage, words}, document.definitions)
    at = words.end
  }
  return spliced + source.slice(at)
}

const written = (source: string, ...english: readonly string[]): string => splice(source, () => english)

describe('English is escaped where it would open a block, and only there', () => {
  test.each([
    ['文字。', '# one', '\\# one'],
    ['文字。', '#one', '#one'],
    ['文字。', '1. two', '1\\. two'],
    ['文字。', '2026. was a year', '2026\\. was a year'],
    ['文字。', '1.5 million', '1.5 million'],
    ['文字。', '- three', '\\- three'],
    ['文字。', '-3 degrees', '-3 degrees'],
    ['文字。', '* four', '\\* four'],
    ['文字。', '*four* it is', '*four* it is'],
    ['文字。', '> five', '\\> five'],
    ['文字。', '---', '\\---'],
    ['文字。', '```', '\\```'],
    ['文字。', '```a``` b', '```a``` b'],
    ['文字。', '<div> six', '\\<div> six'],
    ['文字。', '<b>six</b>', '<b>six</b>'],
    ['文字。', '<img src="a.png" alt="six">', '<img\nsrc="a.png" alt="six">'],
    ['文字。', '[a]: b', '[a]\\: b'],
    ['文字。', 'a | b', 'a | b'],
    ['文字。', '[x] seven', '[x] seven'],
    ['- 文字。', '[x] seven', '- \\[x] seven'],
    ['- [ ] 文字。', '# seven', '- [ ] \\# seven'],
    ['# 标题', 'C #', '# C \\#'],
    ['# 标题', 'C# and F#', '# C# and F#'],
    ['# 标题', 'one\\\ntwo', '# one two'],
    ['标题\n===', '- one', '\\- one\n==='],
    ['| 甲 | 乙 |\n|-|-|', 'a | `b|c` \\| \\', '| a \\| `b\\|c` \\| \\\\ | a \\| `b\\|c` \\| \\\\ |\n|-|-|'],
    ['> 文字，\n> 再有。', 'one\\\n# two', '> one\\\n> \\# two'],
    ['- > 文字。', 'one\\\n2) two', '- > one\\\n  > 2\\) two'],
    ['文字。\r\n', 'one  \n===', 'one\\\r\n\\===\r\n'],
    ['文字。', 'one\ntwo', 'one two'],
    ['\ufeff文字。', 'one\\\ntwo', '\ufeffone\\\ntwo'],
  ])('%j with %j', (source, english, expected) => {
    expect(written(source, english)).toBe(expected)
  })
})

describe('Sentences that would pair up marks are told apart', () => {
  test.each([
    [['5*3 is 15.', '4*2 is 8.'], '5\\*3 is 15. 4\\*2 is 8.'],
    [['**a** b', '*c* d'], '**a** b *c* d'],
    [['a `b', 'c` d'], 'a \\`b c\\` d'],
    [['see [a', 'b](c)'], 'see \\[a b\\](c)'],
    [['x < y', 'z > w'], 'x < y z > w'],
  ])('%j', (sentences, expected) => {
    expect(written('一。二。', ...sentences)).toBe(expected)
  })
})

describe('A front-matter value keeps its quotes', () => {
  test.each([
    ['title: 你好', 'Hello there', 'title: Hello there'],
    ['title: 你好', 'Hello: there', 'title: "Hello: there"'],
    ['title: 你好', 'Yes', 'title: "Yes"'],
    ['title: 你好', '2026', 'title: "2026"'],
    ['title: "你好"', 'Say "hi"', 'title: "Say \\"hi\\""'],
    ["title: '你好'", "It's on", "title: 'It''s on'"],
    ['title: |-\n  你好\n  世界', 'Hello: # there', 'title: |-\n  Hello: # there'],
    ['title: 你好\n  世界', 'Hello', 'title: Hello'],
  ])('%j with %j', (yaml, english, expected) => {
    expect(written(`---\n${yaml}\nid: 1\n---\n`, english)).toBe(`---\n${expected}\nid: 1\n---\n`)
  })
})

const skeleton = (blocks: readonly Block<Stretch>[]): string[] =>
  blocks.flatMap(block => {
    if (block.type === 'kept') return [`${block.kind} ${block.kind === 'value' ? '' : block.value}`]
    if (block.type === 'passage') return [block.kind === 'heading' ? `heading ${block.depth}` : block.kind]
    const {place: _, children, ...facts} = block
    return [JSON.stringify(facts), ...skeleton(children), 'end']
  })

const traps = [
  '# one',
  '1. two',
  '- three',
  '> four',
  '---',
  '===',
  '| a | b |',
  '`code|bar` end',
  '5*3 is',
  '4*2',
  '_x_ y',
  '[^注]: z',
  '[甲]',
  '[foo]: bar',
  'line\\\n# break',
  'a\\\n-|-',
  '```',
  '~~~ x',
  '\\',
  'C #',
  '&lt; d',
  '* * *',
  '2026) b',
  '<https://a.com> e',
  'https://a.com/x. f',
  '`a',
  'b`',
  '](x)',
  'a < b and <c',
  'key: value',
]

test('Whatever the English, the blocks stay what they were and the words are read as they were meant', () => {
  fc.assert(
    fc.property(markdown, fc.infiniteStream(fc.constantFrom(...traps)), (source, stream) => {
      const before = read(source).document
      const meant: string[] = []
      const spliced = splice(source, passage => {
        const english = [stream.next().value, stream.next().value].map(text =>
          passage.kind === 'value' ? text.replace(/\s+/g, ' ') : text,
        )
        meant.push(
          english
            .map(text => (passage.kind === 'value' ? text : readInline(text, before.definitions).plain))
            .join(' ')
            .replace(/\s+/g, ''),
        )
        return english
      })
      const after = read(spliced).document
      expect(skeleton(after.children)).toEqual(skeleton(before.children))
      const found = [...passages(after.children)].flatMap(({leaves}) =>
        leaves.map(leaf => leaf.zh.plain.replace(/\s+/g, '')),
      )
      expect(found).toEqual(meant)
    }),
    {numRuns: 500},
  )
})
