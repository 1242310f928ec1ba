import {expect, test} from 'vitest'
import {readTarget} from '../../src/markup/address.ts'

test.each([
  ['https://a.example/x', {type: 'outside', url: 'https://a.example/x'}],
  ['HTTP://a.example', {type: 'outside', url: 'HTTP://a.example'}],
  ['mailto:a@b.example', {type: 'outside', url: 'mailto:a@b.example'}],
  ['//a.example/x', {type: 'outside', url: 'https://a.example/x'}],
  ['#k7q2mf3d', {type: 'here', fragment: 'k7q2mf3d'}],
  ['related.md', {type: 'file', path: 'source/part/related.md', fragment: '', rooted: false}],
  ['../b.md?x#y', {type: 'file', path: 'source/b.md', fragment: 'y', rooted: false}],
  ['%E4%B8%80.md', {type: 'file', path: 'source/part/一.md', fragment: '', rooted: false}],
  ['/img/a.png', {type: 'file', path: 'img/a.png', fragment: '', rooted: true}],
  ['#%E6%A6%82%E8%BF%B0', {type: 'here', fragment: '概述'}],
  ['b.md#%', {type: 'file', path: 'source/part/b.md', fragment: '%', rooted: false}],
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
])('%j leads nowhere', address => {
  expect(readTarget(address, 'source/part/a.md')).toBeUndefined()
})

test('an address that climbs out of the project leads beyond it', () => {
  expect(readTarget('../../../etc/passwd', 'source/part/a.md')).toEqual({type: 'beyond'})
})
