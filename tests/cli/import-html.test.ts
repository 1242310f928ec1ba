import {readFileSync, rmSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {newProject, run, textOf, write} from './project.ts'

const blog = readFileSync('tests/import/pages-html/blog.html', 'utf8')

test('a saved page is imported without a description, and what was left out is told', async () => {
  const folder = await newProject()
  write(folder, 'blog.html', blog)
  const {status, out, err} = await run(folder, 'import', 'blog.html', '--as', 'article=essay')
  expect(err).toBe('')
  expect(status).toBe(0)
  expect(out).toContain('Wrote source/raw/blog.html\n')
  expect(out).toContain('Wrote source/essay.md\n')
  expect(out).toContain('Wrote source/raw/blog.ledger.yml\n')
  expect(out).toMatch(
    /Left out, in characters without markup:\n( {2}[a-z]+: \d+\n)+Look at source\/raw\/blog\.ledger\.yml/,
  )
  expect(out).toMatch(/ {2}comments: \d+\n/)
  expect(textOf(folder, 'source/raw/blog.html')).toBe(blog)
  expect(textOf(folder, 'source/essay.md')).toContain('# 区块链视角')
  const check = await run(folder, 'check')
  expect(check.status).toBeLessThan(2)
  expect(check.out + check.err).not.toContain('unaccounted-source')
})

test('nothing is overwritten', async () => {
  const folder = await newProject()
  write(folder, 'blog.html', blog)
  await run(folder, 'import', 'blog.html')
  write(folder, 'source/blog.md', '# 改过的\n')
  const {status} = await run(folder, 'import', 'blog.html')
  expect(status).toBe(2)
  expect(textOf(folder, 'source/blog.md')).toBe('# 改过的\n')
})

test('a page that holds no text, or is not UTF-8, says what to do', async () => {
  const folder = await newProject()
  write(folder, 'empty.html', '<html><body><script>fill()</script></body></html>')
  const empty = await run(folder, 'import', 'empty.html')
  expect(empty.status).toBe(2)
  expect(empty.err).toContain('saved from the browser once it shows its text')
  write(
    folder,
    'gbk.html',
    new Uint8Array([...'<p>'].map(c => c.charCodeAt(0)).concat([0xd6, 0xd0, 0xce, 0xc4, 0xd2, 0xbb])),
  )
  const gbk = await run(folder, 'import', 'gbk.html')
  expect(gbk.status).toBe(2)
  expect(gbk.err).toContain('GBK')
})

/** A page whose bytes are these after what it says of its encoding. */
const inCharset = (charset: string, bytes: readonly number[]): Uint8Array =>
  new Uint8Array([
    ...Buffer.from(`<html><head><meta charset="${charset}"><title>`),
    ...bytes,
    ...Buffer.from('</title></head><body><p>'),
    ...bytes,
    ...Buffer.from('</p></body></html>\n'),
  ])

test('a page in GBK that says so is kept byte for byte, read as it says, and proved', async () => {
  const folder = await newProject()
  const page = readFileSync('tests/import/pages-html/newspaper.html')
  write(folder, 'newspaper.html', new Uint8Array(page))
  const {status, err} = await run(folder, 'import', 'newspaper.html')
  expect(err).toBe('')
  expect(status).toBe(0)
  expect(readFileSync(join(folder, 'source/raw/newspaper.html')).equals(page)).toBe(true)
  expect(textOf(folder, 'source/newspaper.md')).toContain('# 老街夜市又亮灯\n')
  const check = await run(folder, 'check')
  expect(check.status).toBeLessThan(2)
  expect(check.out + check.err).not.toMatch(/unaccounted-source|unreadable-file/)
  rmSync(join(folder, 'source/newspaper.md'))
  rmSync(join(folder, 'source/raw/newspaper.ledger.yml'))
  expect((await run(folder, 'import', 'source/raw/newspaper.html')).status).toBe(0)
  expect(readFileSync(join(folder, 'source/raw/newspaper.html')).equals(page)).toBe(true)
})

test.each([
  ['gb2312', [0xd6, 0xd0, 0xff, 0xff]],
  ['big5', [0xa4, 0x48, 0xff, 0xff]],
])('a page that is not in %s, which it names, is refused', async (charset, bytes) => {
  const folder = await newProject()
  write(folder, 'gbk.html', inCharset(charset, bytes))
  const {status, err} = await run(folder, 'import', 'gbk.html')
  expect(status).toBe(2)
  expect(err).toContain(`expected ${charset}, as the page says of itself`)
})

test('a description of the site divides the page, and one that does not fit is told of', async () => {
  const folder = await newProject()
  write(folder, 'blog.html', blog)
  write(
    folder,
    'source/raw/blogs.import.yml',
    "documents: {article: '{page}.md', related: '{page}-related.md'}\nhtml:\n- {name: related, find: .related-posts, keep: related}\n",
  )
  const {status, out} = await run(folder, 'import', 'blog.html')
  expect(status).toBe(0)
  expect(out).toContain('Wrote source/blog-related.md\n')
  write(folder, 'other.html', '<article><p>算力，是关键。</p></article>')
  const other = await run(folder, 'import', 'other.html')
  expect(other.status).toBe(0)
  expect(other.err).toContain('No description in source/raw/ fits source/raw/other.html')
  write(folder, 'third.html', '<article><p>算力，是关键。</p></article>')
  const named = await run(folder, 'import', 'third.html', '--description', 'source/raw/blogs.import.yml')
  expect(named.status).toBe(2)
  expect(named.err).toContain('no element of the page fits `.related-posts`')
})
