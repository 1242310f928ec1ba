import fc from 'fast-check'
import {expect, test} from 'vitest'
import {documentName, documentNames} from '../../src/publish/name.ts'

test.each([
  ['source/web3-ai.md', 'web3-ai'],
  ['source/第一部/第一章.md', '第一部/第一章'],
  ['source/a.MARKDOWN', 'a'],
  ['source/terms.md', 'terms-'],
  ['source/Assets/x.md', 'Assets-/x'],
  ['source/../../etc/passwd.md', 'etc/passwd'],
  ['source/./.hidden.md', 'hidden'],
  ['source/a:b?"c".md', 'a-b--c-'],
  ['source/a\u202eb.md', 'a-b'],
  ['source/x/index.html.md', 'x/index.html-'],
  ['source/..md', 'untitled'],
])('%s is published as %s', (path, expected) => {
  expect(documentName(path)).toBe(expected)
})

test('no two documents meet, even where capitals make no difference', () => {
  const names = documentNames(['source/a.md', 'source/A.md', 'source/a-2.md', 'source/a?.md', 'source/a*.md'])
  expect([...names.values()]).toEqual(['a', 'A-2', 'a-2-2', 'a-', 'a--2'])
})

test('no name leads out of the folder', () => {
  const part = fc.oneof(fc.constantFrom('..', '.', '', '\\..', '..\\..', '/'), fc.string({maxLength: 5}))
  fc.assert(
    fc.property(fc.array(part, {maxLength: 5}), parts => {
      const name = documentName(`source/${parts.join('/')}.md`)
      const {pathname} = new URL(name.split('/').map(encodeURIComponent).join('/'), 'file:///out/')
      expect(pathname.startsWith('/out/')).toBe(true)
      expect(name.split('/')).not.toContain('..')
      expect(name.split('/')).not.toContain('')
    }),
  )
})
