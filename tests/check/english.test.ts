import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {noDefinitions} from '../../src/bitext/prose.ts'
import {chineseIn} from '../../src/check/chinese-in.ts'
import {fullWidthIn, halfOf, isMentioned} from '../../src/check/full-width-in.ts'
import {wordsOf} from '../../src/check/words.ts'
import {readInline} from '../../src/markup/read-inline.ts'

const read = (text: string) => readInline(text, noDefinitions)

describe('wordsOf', () => {
  it.each([
    ['Type `拼音` here', 'Type ￼￼ here'],
    ['A <i lang="zh">面子</i> word', 'A ￼￼ word'],
    ['A <i lang="zh">面<b>子</b></i> word', 'A ￼￼ word'],
    ['An <i lang="en">English</i> word', 'An English word'],
    ['Line<br>two', 'Linetwo'],
    ['See [the 文档](/a)', 'See the 文档'],
  ])('blanks out of %s what is not words', (text, words) => {
    expect(wordsOf(read(text))).toBe(words)
  })

  it('keeps every offset', () => {
    const piece = fc.constantFrom(
      '字',
      'word ',
      '`代码`',
      '<i lang="zh">',
      '</i>',
      '**',
      '[链](/a)',
      'https://a.com/',
      '，',
      '😀',
    )
    fc.assert(
      fc.property(
        fc.array(piece).map(pieces => pieces.join('')),
        text => {
          const prose = read(text)
          expect(wordsOf(prose)).toHaveLength(prose.plain.length)
        },
      ),
    )
  })
})

describe('chineseIn', () => {
  const found = (words: string) =>
    chineseIn(words).map(({start, end, glosses}) => `${words.slice(start, end)}${glosses ? ' (gloss)' : ''}`)

  it.each([
    ['Node 同步 completed', ['同步']],
    ['The 去中心化、开放 的 network', ['去中心化、开放 的']],
    ['One 面 and 子', ['面', '子']],
    ['Mianzi (面子, “face”) matters', ['面子 (gloss)']],
    ['Mianzi （面子） matters', ['面子 (gloss)']],
    ['Mianzi (in Chinese: 面子) matters', ['面子 (gloss)']],
    ['The word “面子” matters', ['面子 (gloss)']],
    ['“面子” matters', ['面子']],
    ['(面子) matters', ['面子']],
    ['Mianzi (face) 面子', ['面子']],
    ['Rare 𠀀𠀁 characters', ['𠀀𠀁']],
    ['None, “at all” … — ·', []],
  ])('finds in %s its Chinese', (words, expected) => {
    expect(found(words)).toEqual(expected)
  })

  it('finds stretches in order, without overlap, each within the text', () => {
    fc.assert(
      fc.property(fc.string({unit: fc.constantFrom('字', ' ', 'a', '(', ')', '“', '”', '，', '𠀀', '3')}), words => {
        let last = 0
        for (const {start, end} of chineseIn(words)) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          last = end
        }
        expect(last).toBeLessThanOrEqual(words.length)
      }),
    )
  })
})

describe('Full-width characters', () => {
  const fixed = (words: string): string | undefined => {
    const [range] = fullWidthIn(words)
    const half = range && halfOf(words, range)
    return range && half !== undefined ? words.slice(0, range.start) + half + words.slice(range.end) : undefined
  }

  it.each([
    ['A、B', 'A, B'],
    ['A， B', 'A, B'],
    ['1，000', '1,000'],
    ['at 10：30', 'at 10:30'],
    ['Note：back up', 'Note: back up'],
    ['a（b', 'a (b'],
    ['b）c', 'b) c'],
    ['the ＡＰＩ', 'the API'],
    ['５０％ off', '50% off'],
    ['end。', 'end.'],
    ['end）。', 'end).'],
    ['a　b', 'a b'],
  ])('of %s have their English in %s', (words, expected) => {
    expect(fixed(words)).toBe(expected)
  })

  it.each(['《The White Paper》', '5～10', '「x」'])('of %s have none that is certain', words => {
    expect(fixed(words)).toBeUndefined()
  })

  it.each(['(《红楼梦》)', 'the mark “，”', '红，楼'])('of %s are Chinese or spoken of', words => {
    expect(fullWidthIn(words).every(range => isMentioned(words, range))).toBe(true)
  })

  it.each(['Node 同步，completed', 'a，b', '“a，b”'])('of %s are out of place', words => {
    expect(fullWidthIn(words).some(range => isMentioned(words, range))).toBe(false)
  })
})
