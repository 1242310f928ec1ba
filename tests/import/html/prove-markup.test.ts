import {describe, expect, test} from 'vitest'
import {importHtml} from '../../../src/import/html/import-html.ts'
import {markupProver} from '../../../src/import/html/prove-markup.ts'
import {proveLedger} from '../../../src/import/prove-ledger.ts'
import {blog} from './pages.ts'

describe('markup of a page in HTML', () => {
  test.each<[string, boolean]>([
    ['<p>', true],
    ['</p>\n<p class="甲">', true],
    ['<!DOCTYPE html>', true],
    ['<a title="a > b">', true],
    ["<a title='\"'>", true],
    ['<a title=a"b>', true],
    ['<p>甲', false],
    ['甲', false],
    ['< 甲 >', false],
    ['<甲>', false],
    ['<!-- 甲 -->', false],
    ['<a title="甲', false],
    ['<a b"c>甲">', false],
    ['&nbsp;', false],
  ])('is %s: %s', (text, expected) => {
    expect(markupProver(text)({start: 0, end: text.length})).toBe(expected)
  })

  test('may be the rest of a tag of which a value stands elsewhere, and no more than the rest', () => {
    const text = '<img alt="甲" src="乙">丙'
    const isMarkup = markupProver(text)
    expect(isMarkup({start: 0, end: 10})).toBe(true)
    expect(isMarkup({start: 11, end: 18})).toBe(true)
    expect(isMarkup({start: 19, end: 22})).toBe(false)
  })

  test.each<[string, string, string, string]>([
    ['comments passed off as markup', 'is: removed, name: comments', 'is: markup', 'notMarkup'],
    [
      'a heading passed off as white space',
      'is: passage, of: article, region: text, text: "概述"',
      'is: space',
      'notSpace',
    ],
    ['a passage that no piece uses', 'is: removed, name: sidebar', 'is: passage, of: article, region: text', 'unused'],
    ['a reference that is taken as it stands', ', decoded: true', '', 'notRebuilt'],
  ])('a proof finds %s', (_, from, to, message) => {
    const {ledger} = importHtml(blog)
    const text = ledger?.text.replace(from, to) ?? ''
    expect(text).not.toBe(ledger?.text)
    const found = proveLedger({raw: blog, ledger: {path: ledger?.path ?? '', text}}).map(fault => fault.message)
    expect(found).toContain(message)
  })
})
