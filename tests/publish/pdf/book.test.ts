import {expect, test} from 'vitest'
import type {Edition} from '../../../src/bitext/edition.ts'
import {passages} from '../../../src/bitext/walk.ts'
import {essay} from '../essay.ts'
import {bare, poppler, setBook, wordsOf} from './set-book.ts'

const {path, bytes} = setBook(essay)

/** The texts of an edition in the order in which a book shows them: of each passage the Chinese, then the English. */
const texts = ({documents}: Edition): readonly string[] =>
  documents.flatMap(({children}) =>
    passages(children).flatMap(({leaves}) => [
      ...leaves.map(({zh}) => zh.plain),
      ...leaves.flatMap(({rendering}) => (rendering.type === 'english' ? [rendering.en.plain] : [])),
    ]),
  )

test('an edition is one book, called by its English title', () => {
  expect(path).toBe('pdf/a-parallel-reader.pdf')
})

test('the same edition gives the same bytes', () => {
  expect(Buffer.from(setBook(essay).bytes).equals(Buffer.from(bytes))).toBe(true)
})

test('it is a tagged PDF that claims PDF/UA-1, with its title and authors and no date of the day', () => {
  const info = poppler('pdfinfo', bytes)
  expect(info).toMatch(/^Tagged: +yes$/m)
  expect(info).toMatch(/^Title: +对照集 · A Parallel Reader$/m)
  expect(info).toMatch(/^Author: +作者 An Author, A\. Translator$/m)
  expect(info).toMatch(/^CreationDate: +Sat Jan +1 00:00:00 2000/m)
  expect(Buffer.from(bytes).toString('latin1')).toContain('<pdfuaid:part>1</pdfuaid:part>')
})

test('every font is embedded as a real one', () => {
  const fonts = poppler('pdffonts', bytes).trim().split('\n').slice(2)
  expect(fonts.length).toBeGreaterThan(1)
  for (const font of fonts) {
    expect(font).not.toContain('Type 3')
    expect(font).toMatch(/ yes yes yes /)
  }
})

test.each(['interleaved', 'facing'] as const)(
  'all Chinese and all English can be taken out of it, %s, in order',
  layout => {
    const {metadata} = essay
    const book = setBook({...essay, metadata: {...metadata, pdf: {layout, paper: 'a4'}}})
    const words = wordsOf(book.bytes, layout === 'facing' ? 'written' : 'seen')
    let at = words.indexOf(bare('算力之争'), words.indexOf('版权'))
    for (const text of texts(essay)) {
      const found = words.indexOf(bare(text), at)
      expect(found, `${text} behind ${words.slice(at - 20, at)}`).toBeGreaterThanOrEqual(0)
      at = found + bare(text).length
    }
  },
)

test('each language is marked as such', () => {
  const marks = Buffer.from(bytes).toString('latin1')
  expect(marks).toContain('/Lang (zh-CN)')
  expect(marks).toContain('/Lang (en-US)')
})

test('titles and headings are bookmarks, and places by which a link finds them', () => {
  const outline = poppler('pdftohtml', bytes, ['-xml', '-stdout', '-i'])
  const names = [...outline.matchAll(/<item page="\d+">(.*?)<\/item>/g)].map(([, name]) => name)
  expect(names).toEqual([
    '目录 Contents',
    '算力之争 The Contest for Computing Power',
    '概述 Overview',
    '扭曲的激励 Warped incentives',
    '注释 Notes',
    '相关 Related',
    '术语表 Glossary',
  ])
  const [first] = essay.documents[0] ? passages(essay.documents[0].children) : []
  expect(poppler('pdfinfo', bytes, ['-dests'])).toContain(`"${first?.leaves[0]?.id}"`)
})

test('what is not finished is said so', () => {
  const words = wordsOf(bytes)
  for (const said of [
    '尚未翻译',
    'The Chinese has changed since, 62 % alike',
    'Machine draft',
    'Left out 略去: said already',
    'Added in English 英文增补: for rhythm',
    'Translator’s note 译注',
  ]) {
    expect(words).toContain(bare(said))
  }
})

test('the glossary tells the reading, the English and the pages of each term', () => {
  const words = wordsOf(bytes)
  const glossary = words.slice(words.lastIndexOf('术语表'))
  expect(glossary).toContain(bare('大模型 dà móxíng large model 规模极大的模型。 p. 5'))
  expect(glossary).toContain(bare('算力 suànlì computing power'))
  expect(glossary).not.toContain('零知识证明')
})
