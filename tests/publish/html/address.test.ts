import fc from 'fast-check'
import {expect, test} from 'vitest'
import {relative} from '../../../src/publish/html/address.ts'

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
