import fc from 'fast-check'
import {expect, test} from 'vitest'
import type {TermId} from '../../../src/bitext/ids.ts'
import {termId} from '../../../src/bitext/ids.ts'
import {noDefinitions} from '../../../src/bitext/prose.ts'
import {readInline} from '../../../src/markup/read-inline.ts'
import {phrasing} from '../../../src/publish/html/phrasing.ts'
import {serialize} from '../../../src/publish/html/serialize.ts'

const surroundings = {
  link: (url: string) => (url.startsWith('https:') ? url : undefined),
  picture: (url: string) => (url === 'a.png' ? '../assets/a.png' : undefined),
  footnote: (label: string) => (label === '1' ? 1 : undefined),
}

const term = (id: string): TermId => {
  const made = termId(id)
  if (!made) throw new RangeError(id)
  return made
}

/** The words of a Markdown sentence as HTML, with the stretches that hold `marked` marked as a term. */
const html = (markdown: string, marked?: string): string => {
  const prose = readInline(markdown, {...noDefinitions, footnotes: new Set(['1'])})
  const start = marked === undefined ? -1 : prose.plain.indexOf(marked)
  const marks =
    marked === undefined || start < 0 ? [] : [{term: term('t'), start, end: start + marked.length, inner: []}]
  return serialize(phrasing(prose, marks, surroundings))
}

const link = (words: string): string =>
  `<a class="term" its-term="yes" its-term-info-ref="#t-t" href="#t-t" interestfor="t-t">${words}</a>`
const span = (words: string): string => `<span class="term" its-term="yes" its-term-info-ref="#t-t">${words}</span>`

test.each([
  ['words alone', '取决于算力。', '算力', `取决于${link('算力')}。`],
  ['a term at both ends', '算力', '算力', link('算力')],
  ['a term inside emphasis', '**算力**之争', '算力', `<strong>${link('算力')}</strong>之争`],
  ['a term that crosses into emphasis', '零**知识**证明', '零知识证明', link('零<strong>知识</strong>证明')],
  [
    'a term that begins within emphasis of other words, which one element cannot hold',
    '**不靠零**知识证明',
    '零知识证明',
    `<strong>不靠${link('零')}</strong><a class="term" href="#t-t" interestfor="t-t">知识证明</a>`,
  ],
  [
    'a term with a link in it',
    '零[知识](https://a.example)证明',
    '零知识证明',
    span('零<a href="https://a.example">知识</a>证明'),
  ],
  ['the words of a picture that is only named', '![算力](javascript:x)', '算力', /> <a class="term"[^>]*>算力<\/a> </],
  [
    'a term in a link, where no link may stand',
    '[算力](https://a.example)',
    '算力',
    `<a href="https://a.example">${span('算力')}</a>`,
  ],
  ['a term in a link that leads nowhere', '[算力](javascript:alert(1))', '算力', `<span>${link('算力')}</span>`],
  ['a term in code', '运行`train`吧', 'train', `运行<code>${link('train')}</code>吧`],
  ['a term behind a hard break', '甲\\\n算力', '算力', `甲<br>${link('算力')}`],
  ['an escape before a term', 'a\\*b算力', '算力', `a*b${link('算力')}`],
])('marks terms: %s', (_, markdown, marked, expected) => {
  if (typeof expected === 'string') expect(html(markdown, marked)).toBe(expected)
  else expect(html(markdown, marked)).toMatch(expected)
})

test.each([
  ['emphasis of three kinds', '*甲***乙**~~丙~~', '<em>甲</em><strong>乙</strong><del>丙</del>'],
  ['a title', '[甲](https://a.example "乙\\"")', '<a href="https://a.example" title="乙&quot;">甲</a>'],
  ['a bare address', 'https://a.example/x', '<a class="bare" href="https://a.example/x">https://a.example/x</a>'],
  ['a footnote', '甲[^1]', '甲<sup class="fn"><a href="#fn-1">1</a></sup>'],
  ['allowed tags', 'H<sub>2</sub>O 与 <kbd>Ctrl</kbd><br>完', 'H<sub>2</sub>O 与 <kbd>Ctrl</kbd><br>完'],
  [
    'a tag with an attribute',
    '<b onclick="x()">甲</b>',
    '<code class="raw">&lt;b onclick="x()"></code>甲<code class="raw">&lt;/b></code>',
  ],
  [
    'a script',
    '甲<script>alert(1)</script>',
    '甲<code class="raw">&lt;script></code>alert(1)<code class="raw">&lt;/script></code>',
  ],
  ['an allowed tag that never ends', '甲<b>乙', '甲<code class="raw">&lt;b></code>乙'],
  [
    'tags that end out of order',
    '<b>甲<i>乙</b>丙</i>',
    '<code class="raw">&lt;b></code>甲<i>乙<code class="raw">&lt;/b></code>丙</i>',
  ],
  ['a comment', '甲<!-- 给同事 -->乙', '甲乙'],
])('reads inline markup: %s', (_, markdown, expected) => {
  expect(html(markdown)).toBe(expected)
})

test('a picture of the edition is shown with its words, written in Markdown or in HTML', () => {
  expect(html('见![图一](a.png "题")。', '图一')).toBe(
    '见<img class="picture" src="../assets/a.png" alt="图一" title="题" loading="lazy">。',
  )
  expect(html('见<img src="a.png" alt=图一 width="20" onerror="x()">。')).toBe(
    '见<img class="picture" src="../assets/a.png" alt="图一" width="20" loading="lazy">。',
  )
  expect(html('[![图一](a.png)](https://a.example)')).toContain('<a href="https://a.example"><img')
})

test('any other picture is named with its address and linked, never loaded', () => {
  const shown = html('![图一](https://a.example/a.png)')
  expect(shown).toMatch(/^<a class="image" href="https:\/\/a\.example\/a\.png">.*图一.*a\.example\/a\.png/)
  expect(shown).not.toContain('<img')
  expect(html('<img src="https://a.example/a.png">')).not.toContain('<img')
})

test('an anchor in HTML is silent, its words stay', () => {
  expect(html('<a id="x"></a>甲')).toBe('甲')
  expect(html('<a name="x">甲</a>乙')).toBe('甲乙')
  expect(html('<a id="x">甲')).toBe('<code class="raw">&lt;a id="x"></code>甲')
})

test('no term adds or loses a word, wherever it stands', () => {
  const words = (markup: string): string => markup.replace(/<[^>]*>/g, '')
  const pieces = fc.constantFrom(
    '算力',
    '**大模型**',
    '*甲*',
    '`code`',
    '[乙](https://a.example)',
    '，',
    '<sub>2</sub>',
    '\\*',
  )
  fc.assert(
    fc.property(fc.array(pieces, {minLength: 1, maxLength: 8}), fc.nat(20), fc.nat(20), (parts, from, length) => {
      const prose = readInline(parts.join(''), noDefinitions)
      const start = Math.min(from, prose.plain.length)
      const end = Math.min(start + length, prose.plain.length)
      const inner = end - start > 1 ? [{term: term('u'), start: start + 1, end, inner: []}] : []
      const marks = end > start ? [{term: term('t'), start, end, inner}] : []
      const shown = serialize(phrasing(prose, marks, surroundings))
      expect(words(shown)).toBe(words(serialize(phrasing(prose, [], surroundings))))
      for (const {term: id} of [...marks, ...inner])
        expect(shown.split(`its-term="yes" its-term-info-ref="#t-${id}"`)).toHaveLength(2)
    }),
  )
})
