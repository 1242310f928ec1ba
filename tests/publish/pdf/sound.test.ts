import {expect, test} from 'vitest'
import {publish} from '../../../src/publish/publish.ts'
import {freshFolder, put} from '../../project/folder.ts'
import {editionOf, idOf, translated} from '../translated.ts'
import {bare, poppler, setBook, wordsOf} from './set-book.ts'

test.each([
  ['lists', '- '.repeat(999)],
  ['quotes', '> '.repeat(999)],
  ['lists in quotes', '> - '.repeat(499)],
])('a sentence that stands a thousand %s deep is typeset', (_name, marks) => {
  const deep = translated('source/deep.md', `# 题\n\n${marks}算力就是一切。\n`, {'算力就是一切。': 'Compute is all.'})
  expect(wordsOf(setBook(editionOf([deep])).bytes)).toContain('Computeisall.')
})

test('emphasis within emphasis is typeset however deep, struck out or underlined', () => {
  const marks = '~~*~~**'.repeat(40)
  const closed = [...marks.matchAll(/~~|\*\*|\*/g)]
    .map(([mark]) => mark)
    .toReversed()
    .join('')
  const source = `# 题\n\n${marks}算力${closed}就是<u>一<del>切</del></u>。\n`
  expect(wordsOf(setBook(editionOf([translated('source/a.md', source, {})])).bytes)).toContain('算力')
})

const hostile = [
  '#import "/etc/passwd": *',
  '#read("/etc/passwd") #panic("x") #eval("1")',
  '$ x^2 $ `raw` \\ \\u{41} "quoted" [a] {b} <k7q2mf3d> @ref // no /* comment */',
  '= no heading ~ -- --- ... <script>alert(1)</script>',
  '") #set page(width: 1pt) #("',
]

test('no source is ever taken for a command of Typst', () => {
  const body = hostile.map(line => `    说：${line}`).join('\n')
  const prose = hostile.map(line => `算力${line.replace(/[\\`$[\]<>*_~"#]/g, '\\$&')}算力`).join('\n\n')
  const document = translated(
    'source/"),x.md',
    `# #eval("1")\n\n${prose}\n\n${body}\n\n\`\`\`#panic()\n#panic()\n\`\`\`\n`,
    {},
  )
  const words = wordsOf(
    setBook({
      ...editionOf([document]),
      metadata: {
        ...editionOf([]).metadata,
        title: {zh: '题 #panic()', en: '") #panic() \\'},
        translators: ['#panic("a")', '\\'],
        licence: '#panic()',
      },
    }).bytes,
  )
  for (const line of hostile) {
    expect(words).toContain(bare(`算力${line}算力`))
    expect(words).toContain(bare(`说：${line}`))
  }
  expect(words).toContain('")#panic()\\')
})

test('controls show as what they are, and nothing turns the direction of what follows', () => {
  const document = translated('source/a.md', '# 题\n\n甲\u202e乙\u0007丙\u2066丁。算力\ufeff就是\u200b一切。\n', {})
  const words = wordsOf(setBook(editionOf([document])).bytes)
  expect(words).toContain('甲乙\ufffd丙丁。')
})

test('words that are longer than a line stay on the sheet, in a text, a code, a table and a heading', () => {
  const long = 'Pneumonoultramicroscopic'.repeat(12)
  const address = `https://example.org/${'path/'.repeat(40)}?q=${'a1'.repeat(90)}`
  const source = `# 长${long}\n\n见${long}与 <${address}> 。\n\n- ${long}\n\n\`\`\`\n${long}\n\`\`\`\n\n| 甲 | 乙 | 丙 |\n|--|--|--|\n| ${long} | ${long} | 丁 |\n`
  const {bytes} = setBook(editionOf([translated('source/a.md', source, {})]))
  const boxes = poppler('pdftotext', bytes, ['-bbox'])
  const width = Number(/<page width="([\d.]+)"/.exec(boxes)?.[1])
  const ends = [...boxes.matchAll(/xMax="([\d.]+)"/g)].map(([, end]) => Number(end))
  expect(ends.length).toBeGreaterThan(20)
  expect(Math.max(...ends)).toBeLessThan(width - 40)
})

const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
  'base64',
)
const drawing =
  '<svg xmlns="http://www.w3.org/2000/svg" width="2000" height="40"><rect width="2000" height="40"/></svg>'

test('pictures are shown, drawn or photographed, and one that cannot be read is named', () => {
  const root = freshFolder()
  put(root, {'source/a.png': pixel, 'source/b.svg': drawing, 'source/c.png': 'no picture'})
  const assets = ['source/a.png', 'source/b.svg', 'source/c.png'].map(path => ({path, size: 1}))
  const source =
    '# 题\n\n![一点](a.png)\n\n见![](a.png)与![图表](b.svg)。\n\n![坏图](c.png)\n\n![远处](https://example.org/d.png)\n'
  const edition = editionOf([translated('source/a.md', source, {})], [], {assets})
  const {bytes, remarks} = setBook(edition, root)
  expect(remarks).toEqual([
    'The PDF does not show the picture source/c.png, which cannot be read: its alternative text stands for it.',
  ])
  expect(poppler('pdfimages', bytes, ['-list']).trim().split('\n').length).toBeGreaterThan(2)
  expect(wordsOf(bytes)).toContain('坏图')
  expect(wordsOf(bytes)).toContain('example.org/d.png')
})

test('links lead to segments, notes, terms and other documents, and nowhere that is not in the book', () => {
  const source =
    '# 题\n\n见[下](#下)、[别处](b.md#别)、[无](c.md)、[网](https://example.org/)与[坏](javascript:alert(1))。\n\n## 下\n\n完。\n'
  const other = translated('source/b.md', '# 别\n\n算力。\n', {}, [], 'b')
  const {bytes} = setBook(editionOf([translated('source/a.md', source, {}), other]))
  expect(Buffer.from(bytes).toString('latin1')).not.toContain('javascript')
  expect(poppler('pdfinfo', bytes, ['-url'])).toContain('https://example.org/')
  expect(poppler('pdfinfo', bytes, ['-dests'])).toContain(`"${idOf('b', 1)}"`)
})

test('the number of a segment leads to its lasting address on the web, where it is known', () => {
  const metadata = {...editionOf([]).metadata, baseUrl: 'https://example.org/edition/'}
  const edition = {...editionOf([translated('source/a.md', '# 题\n\n算力。\n', {})]), metadata}
  const address = `https://example.org/edition/s/${idOf('a', 2)}/`
  expect(poppler('pdfinfo', setBook(edition, '/', ['html', 'pdf']).bytes, ['-url'])).toContain(address)
  expect(poppler('pdfinfo', setBook(edition).bytes, ['-url'])).not.toContain(address)
})

test('the title page links to the book where it is published', () => {
  const edition = editionOf([translated('source/a.md', '# 题\n', {})])
  const index = (formats: Parameters<typeof publish>[1]) =>
    publish(edition, formats).flatMap(file => ('text' in file && file.path === 'index.html' ? [file.text] : []))[0]
  expect(index(['html', 'pdf'])).toContain('href="pdf/a-parallel-reader.pdf"')
  expect(index(['html'])).not.toContain('.pdf')
})

test('an edition without any document, author or term is a book too', () => {
  const metadata = {...editionOf([]).metadata, author: {zh: '', en: ''}, translators: [], licence: '', rights: ''}
  expect(poppler('pdfinfo', setBook({...editionOf([]), metadata}).bytes)).toMatch(/^Pages: +[23]$/m)
})
