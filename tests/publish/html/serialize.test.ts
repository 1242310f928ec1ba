import fc from 'fast-check'
import type {Nodes} from 'hast'
import {toHtml} from 'hast-util-to-html'
import {expect, test} from 'vitest'
import type {Node, TagName} from '../../../src/publish/html/hast.ts'
import {element, text} from '../../../src/publish/html/hast.ts'
import {serialize, written} from '../../../src/publish/html/serialize.ts'

/** What the ecosystem's serializer makes of the same tree. */
const reference = (nodes: readonly Node[]): string =>
  toHtml({type: 'root', children: nodes} as Nodes, {
    characterReferences: {useNamedReferences: true, omitOptionalSemicolons: false},
    collapseEmptyAttributes: true,
  })

const tags: readonly TagName[] = [
  'a',
  'b',
  'br',
  'code',
  'div',
  'h1',
  'hr',
  'li',
  'p',
  'pre',
  'span',
  'td',
  'time',
  'wbr',
]
const empty: readonly TagName[] = ['br', 'hr', 'wbr']
const names = ['aria-label', 'class', 'href', 'id', 'interestfor', 'lang', 'popover', 'title'] as const
const tricky = fc.constantFrom(
  '<',
  '>',
  '&',
  '&amp;',
  '"',
  "'",
  '`',
  '</script>',
  '<!--',
  '\0',
  '算力',
  '𠮷',
  '\u202e',
  'é',
  ' ',
)
const words = fc
  .array(fc.oneof(tricky, fc.string({unit: 'grapheme', maxLength: 4})), {maxLength: 6})
  .map(parts => parts.join(''))
const attributes = fc.dictionary(fc.constantFrom(...names), words, {noNullPrototype: true})

const {tree} = fc.letrec<{tree: Node}>(tie => ({
  tree: fc.oneof(
    {depthSize: 'small', withCrossShrink: true},
    words.map(text),
    fc
      .tuple(fc.constantFrom(...tags), attributes, fc.array(tie('tree'), {maxLength: 4}))
      .map(([tag, properties, children]) => element(tag, properties, empty.includes(tag) ? [] : children)),
  ),
}))

test('a tree is written character for character as hast-util-to-html writes it', () => {
  fc.assert(
    fc.property(fc.array(tree, {maxLength: 4}), nodes => {
      expect(serialize(nodes)).toBe(reference(nodes))
    }),
    {numRuns: 500},
  )
})

test('markup in words and attributes stays words and attributes', () => {
  const hostile = '"><script>alert(1)</script>&lt;'
  expect(serialize([element('a', {title: hostile}, [text(hostile)])])).toBe(
    '<a title="&quot;><script>alert(1)</script>&amp;lt;">">&lt;script>alert(1)&lt;/script>&amp;lt;</a>',
  )
})

test('a tree that is written early is the same as one that is written late', () => {
  fc.assert(
    fc.property(fc.array(tree, {maxLength: 3}), nodes => {
      expect(serialize([element('p', {}, [written(nodes)])])).toBe(serialize([element('p', {}, nodes)]))
    }),
  )
})
