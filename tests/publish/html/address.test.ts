import fc from 'fast-check'
import {expect, test} from 'vitest'
import {readTarget, relative} from '../../../src/publish/html/address.ts'

test.each([
  ['index.html', 'essay/index.html', 'essay/index.html'],
  ['essay/index.html', 'index.html', '../index.html'],
  ['essay/index.html', 'assets/edition.css', '../assets/edition.css'],
  ['a/b/index.html', 'a/c/index.html', '../c/index.html'],
  ['terms/x/index.html', 'terms/index.html', '../index.html'],
  ['index.html', '第一章/问?#%.html', '%E7%AC%AC%E4%B8%80%E7%AB%A0/%E9%97%AE%3F%23%25.html'],
])('from %s to %s is %s', (from, to, expected) => {
  expect(relative(from, to)).toBe(expected)
})

test('every relative link leads where it should', () => {
  const part = fc.stringMatching(/^[a-c]{1,2}$/)
  const path = fc.array(part, {minLength: 1, maxLength: 4}).map(parts => parts.join('/'))
  fc.assert(
    fc.property(path, path, (from, to) => {
      expect(new URL(relative(from, to), `file:///root/${from}`).pathname).toBe(`/root/${to}`)
    }),
  )
})

test.each([
  ['https://a.example/x', {type: 'outside', url: 'https://a.example/x'}],
  ['HTTP://a.example', {type: 'outside', url: 'HTTP://a.example'}],
  ['mailto:a@b.example', {type: 'outside', url: 'mailto:a@b.example'}],
  ['//a.example/x', {type: 'outside', url: 'https://a.example/x'}],
  ['#k7q2mf3d', {type: 'here', fragment: 'k7q2mf3d'}],
  ['related.md', {type: 'file', path: 'source/part/related.md', fragment: ''}],
  ['../b.md?x#y', {type: 'file', path: 'source/b.md', fragment: 'y'}],
  ['%E4%B8%80.md', {type: 'file', path: 'source/part/一.md', fragment: ''}],
])('%s leads somewhere', (address, expected) => {
  expect(readTarget(address, 'source/part/a.md')).toEqual(expected)
})

test.each([
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' java\nscript:alert(1)',
  '\u0001javascript:alert(1)',
  'java\tscript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:x',
  'file:///etc/passwd',
  'blob:x',
  '../../../etc/passwd',
])('%j leads nowhere', address => {
  expect(readTarget(address, 'source/part/a.md')).toBeUndefined()
})
