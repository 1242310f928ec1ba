import {symlinkSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {contentType} from '../../src/cli/preview/content-type.ts'
import {findFile} from '../../src/cli/preview/find-file.ts'
import {withReload} from '../../src/cli/preview/reload.ts'
import {publish} from '../../src/publish/publish.ts'
import {essay} from '../publish/essay.ts'
import {textOf} from '../publish/text-of.ts'
import {newFolder, write} from './project.ts'

const edition = (): string => {
  const folder = newFolder()
  for (const path of ['duizhao.yml', 'edition/index.html', 'edition/渡口/index.html', 'edition/a b.txt'])
    write(folder, path, path)
  symlinkSync(join(folder, 'duizhao.yml'), join(folder, 'edition/out.yml'))
  return join(folder, 'edition')
}

test.each([
  ['/', 'index.html'],
  ['/%E6%B8%A1%E5%8F%A3/', '渡口/index.html'],
  ['/a%20b.txt', 'a b.txt'],
])('%s leads to %s', (address, path) => {
  const folder = edition()
  expect(findFile(folder, address)).toEqual({type: 'file', path: join(folder, path)})
})

test('a folder without its slash is told apart, so that links within its page hold', () => {
  expect(findFile(edition(), '/%E6%B8%A1%E5%8F%A3')).toEqual({type: 'folder'})
})

test.each([
  '/../duizhao.yml',
  '/%2e%2e/duizhao.yml',
  '/..%2fduizhao.yml',
  '/..%5cduizhao.yml',
  '/x/../../duizhao.yml',
  '//etc/passwd',
  '/out.yml',
  '/%00',
  '/%',
  '/index.html/',
  `/${'长'.repeat(3000)}`,
])('%s leads nowhere', address => {
  expect(findFile(edition(), address)).toEqual({type: 'nothing'})
})

test('a served page lets one more script of this server run and listen to it, and nothing else', () => {
  const page = textOf(publish(essay, ['html']), 'index.html')
  const served = withReload(page, 'a-1')
  const [, policy = ''] = /Content-Security-Policy" content="([^"]*)"/.exec(served) ?? []
  const parts = policy.replaceAll('&#x27;', "'").split('; ')
  expect(parts).toContain("default-src 'none'")
  expect(parts).toContain("script-src 'self'")
  expect(parts).toContain("connect-src 'self'")
  expect(parts.filter(part => part.startsWith('script-src'))).toHaveLength(1)
  expect(served).toContain('<script defer src="/.duizhao/reload.js?a-1"></script>')
  expect(withReload('<p>a page of somebody else</p>', 'a-1')).toBe('<p>a page of somebody else</p>')
})

test('a file is served as what it is', () => {
  expect(contentType('x/index.html')).toBe('text/html; charset=utf-8')
  expect(contentType('a.JPG')).toBe('image/jpeg')
  expect(contentType('book.epub')).toBe('application/epub+zip')
  expect(contentType('unknown')).toBe('application/octet-stream')
})
