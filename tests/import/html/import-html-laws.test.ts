import fc from 'fast-check'
import type {Nodes} from 'hast'
import {fromHtml} from 'hast-util-from-html'
import {expect, test} from 'vitest'
import {importHtml} from '../../../src/import/html/import-html.ts'
import {proveLedger} from '../../../src/import/prove-ledger.ts'
import {readMarkdown} from '../../../src/source/read-markdown.ts'
import {parse, plain} from '../markdown.ts'
import {page} from './pages.ts'

const bare = (text: string): string => text.replace(/[\s\u200b\ufeff]+/g, '')

/** The words that a browser shows of the body of a page. */
const shown = (html: string): string => {
  const words = (node: Nodes): string => {
    if (node.type === 'text') return node.value
    if (node.type === 'element' && ['script', 'head', 'textarea'].includes(node.tagName)) return ''
    return 'children' in node ? node.children.map(words).join('') : ''
  }
  return bare(words(fromHtml(html)))
}

const words = fc.constantFrom(
  ...['算力，是关键。', '“引”', 'AI', ' ', '\n  ', '3', '，', '。', '！', '\u3000\u3000', '𠮷', 'a_b', '\u200b'],
  ...[
    '*',
    '**',
    '_',
    '~~',
    '~',
    '`',
    '``',
    '[',
    ']',
    '](',
    '![',
    '(',
    ')',
    '\\',
    '|',
    '#',
    '# ',
    '> ',
    '- ',
    '1. ',
    '+ ',
  ],
  ...['---', '===', '|-|-|', '$', '!', ':', '[^1]', '[ ] ', '[a]: b', '```', '~~~', '    '],
  ...[
    '&amp;',
    '&lt;',
    '&gt;',
    '&nbsp;',
    '&emsp;',
    '&copy',
    '&copy;',
    '&#42;',
    '&#x5f;',
    '&ast;',
    '&notit;',
    '&',
    '&foo;',
    '&amp;amp;',
    '&#128;',
    '&NotEqualTilde;',
    '&#8203;',
  ],
  ...['https://a.cn/x_y', 'www.a.cn', 'a@b.cn', 'http://甲.cn/*乙*', '< ', '<3'],
)

const inlineTags = [
  'b',
  'i',
  'em',
  'strong',
  'code',
  'del',
  'span',
  'a href="/x"',
  'a href="u(1) 2"',
  'kbd',
  'sup',
  'font',
]
const blockTags = [
  'p',
  'div',
  'h1',
  'h2',
  'ul',
  'ol',
  'li',
  'blockquote',
  'pre',
  'section',
  'table',
  'tr',
  'td',
  'th',
  'dl',
  'dt',
  'center',
]

const wrap = (tag: string, inner: string): string => `<${tag}>${inner}</${tag.split(' ')[0]}>`

const inline = fc
  .array(
    fc.oneof(
      {weight: 4, arbitrary: words},
      {
        weight: 2,
        arbitrary: fc.tuple(fc.constantFrom(...inlineTags), words, words).map(([tag, a, b]) => wrap(tag, a + b)),
      },
      {
        weight: 1,
        arbitrary: fc
          .tuple(fc.constantFrom(...inlineTags), fc.constantFrom(...inlineTags), words, words)
          .map(([a, b, c, d]) => wrap(a, c + wrap(b, d))),
      },
      {
        weight: 1,
        arbitrary: fc.constantFrom(
          '<br>',
          '<br><br>',
          '<img src="a.png" alt="">',
          '<img data-src="b_c.png">',
          '<!-- 注 -->',
          '<wbr>',
        ),
      },
    ),
    {minLength: 1, maxLength: 8},
  )
  .map(parts => parts.join(''))

/** HTML as it should be: blocks in blocks. */
const wellFormed = fc
  .array(
    fc.oneof(
      fc
        .tuple(fc.constantFrom('p', 'h2', 'div', 'section', 'center', 'blockquote'), inline)
        .map(([tag, text]) => wrap(tag, text)),
      fc
        .tuple(fc.constantFrom('ul', 'ol', 'ol start="7"'), fc.array(inline, {minLength: 1, maxLength: 3}))
        .map(([tag, items]) => wrap(tag, items.map(item => wrap('li', item)).join('\n'))),
      fc
        .tuple(inline, inline, inline)
        .map(([a, b, c]) =>
          wrap('ul', wrap('li', a + wrap('ol', wrap('li', b))) + wrap('li', wrap('p', c) + wrap('blockquote', a))),
        ),
      fc
        .tuple(inline, inline, inline, inline)
        .map(([a, b, c, d]) => `<table><tr><th>${a}<th>${b}<tr><td>${c}<td>${d}</table>`),
      fc.array(words, {maxLength: 6}).map(parts => wrap('pre', wrap('code class="language-js"', parts.join('')))),
      fc.constant('<hr>'),
    ),
    {minLength: 1, maxLength: 6},
  )
  .map(parts => parts.join('\n'))

/** Tags in any order, closed or not. */
const soup = fc
  .array(
    fc.oneof(
      {weight: 3, arbitrary: words},
      {weight: 3, arbitrary: fc.constantFrom(...inlineTags, ...blockTags).map(tag => `<${tag}>`)},
      {
        weight: 3,
        arbitrary: fc.constantFrom(...inlineTags, ...blockTags, 'body', 'html').map(tag => `</${tag.split(' ')[0]}>`),
      },
      {
        weight: 1,
        arbitrary: fc.constantFrom(
          '<!--',
          '-->',
          '<!',
          '</',
          '<',
          '>',
          '"',
          '<a href="',
          "<p title='>'>",
          '<script>1<2',
          '</script>',
          '<template>',
          '<svg>',
          '<select>',
          '<textarea>',
          '<body class=x>',
          '<noscript>',
          '<frameset>',
          '<caption>',
          '<colgroup>',
          '<math><mi>',
          '<plaintext>',
          '<title>',
          '<form>',
          '<button>',
          '<input>',
          '<![CDATA[x]]>',
          '<?php ?>',
          '\r\n',
        ),
      },
    ),
    {maxLength: 25},
  )
  .map(parts => parts.join(''))

test('every character of any page is accounted for, however its tags stand', () => {
  fc.assert(
    fc.property(soup, body => {
      const raw = page(body)
      const {documents, ledger, faults} = importHtml(raw)
      if (faults.length > 0) {
        expect(['noMainText', 'pageUnclear']).toContain(faults.map(({message}) => message).join())
        return
      }
      expect(ledger && proveLedger({raw, ledger})).toEqual([])
      expect(documents).toHaveLength(1)
    }),
    {numRuns: 250},
  )
})

test('Markdown reads the words of a page as browsers show them', () => {
  fc.assert(
    fc.property(wellFormed, inner => {
      const raw = page(`<article><h1>题，目。</h1>\n${inner}</article>`)
      const {documents, ledger, faults} = importHtml(raw)
      expect(faults).toEqual([])
      expect(ledger && proveLedger({raw, ledger})).toEqual([])
      const [document] = documents
      const {document: read, faults: unread} = readMarkdown({path: 'a.md', text: document?.text ?? ''})
      expect(unread.filter(({fatal}) => fatal)).toEqual([])
      expect(read).toBeDefined()
      expect(bare(plain(parse(document?.text ?? '')))).toBe(shown(raw.text))
    }),
    {numRuns: 100},
  )
})
