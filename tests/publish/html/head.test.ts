import {unzlibSync} from 'fflate'
import {describe, expect, test} from 'vitest'
import type {Edition} from '../../../src/bitext/edition.ts'
import {portrait} from '../../../src/publish/html/portrait.ts'
import {publish} from '../../../src/publish/publish.ts'
import {essay} from '../essay.ts'
import {textOf, textsIn} from '../text-of.ts'
import {editionOf, translated} from '../translated.ts'
import {hostile} from './hostile.ts'

const at = (more: Partial<Edition['metadata']>): Edition => ({
  ...essay,
  metadata: {
    ...essay.metadata,
    baseUrl: 'https://a.example/book/',
    author: {zh: '沈括', en: 'Shen Kuo'},
    translators: ['Ann Lee', '王小明'],
    licence: 'CC BY 4.0',
    ...more,
  },
})
const files = publish(at({}), ['html'])

/** What a page says of itself to machines. */
const dataOf = (html: string): Record<string, unknown> => {
  const [, json = '{}'] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html) ?? []
  return JSON.parse(json)
}

describe('the head of a page', () => {
  test('says to other sites what it is, in whole addresses', () => {
    const html = textOf(files, 'essay/index.html')
    expect(html).toContain('<link rel="canonical" href="https://a.example/book/essay/">')
    expect(html).toContain('<meta property="og:url" content="https://a.example/book/essay/">')
    expect(html).toContain('<meta property="og:image" content="https://a.example/book/assets/edition.png">')
    expect(textOf(files, 'index.html')).toContain('<meta property="og:type" content="book">')
  })

  test('names the page and the edition, and a page that is called what the edition is once', () => {
    const book = {
      ...essay,
      metadata: {...essay.metadata, title: {zh: '算力之争', en: 'The Contest for Computing Power'}},
    }
    const titleIn = (path: string) => /<title>([^<]*)/.exec(textOf(publish(book, ['html']), path))?.[1]
    expect(titleIn('essay/index.html')).toBe('The Contest for Computing Power 算力之争')
    expect(titleIn('terms/index.html')).toBe('Glossary 术语表 · The Contest for Computing Power')
  })

  test('knows a page and an edition that have one name in both languages', () => {
    const named = editionOf([translated('source/a.md', '# Tea\n\n茶。\n', {Tea: 'Tea', '茶。': 'Tea.'})])
    const book = {...named, metadata: {...named.metadata, title: {zh: 'Tea', en: 'Tea'}}}
    expect(textOf(publish(book, ['html']), 'a/index.html')).toContain('<title>Tea</title>')
  })

  test('says nothing that needs a whole address where nobody knows where the edition will stand', () => {
    const html = textOf(publish(essay, ['html']), 'essay/index.html')
    expect(html).not.toMatch(/canonical|og:url|og:image|"url"/)
    expect(html).toContain('og:title')
  })

  test('says to machines who wrote and who translated which book, and its chapters', () => {
    const book = dataOf(textOf(files, 'index.html'))
    expect(book).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'Book',
      author: {'@type': 'Person', name: 'Shen Kuo', alternateName: '沈括'},
      translator: [
        {'@type': 'Person', name: 'Ann Lee'},
        {'@type': 'Person', name: '王小明'},
      ],
      license: {'@type': 'CreativeWork', name: 'CC BY 4.0'},
      translationOfWork: {'@type': 'Book', inLanguage: 'zh'},
    })
    expect(book['hasPart']).toHaveLength(2)
    const chapter = dataOf(textOf(files, 'related/index.html'))
    expect(chapter).toMatchObject({'@type': 'Chapter', position: 2, isPartOf: {'@type': 'Book'}})
    expect(dataOf(textOf(files, 'terms/computing-power/index.html'))).toMatchObject({'@type': 'DefinedTerm'})
  })

  test('holds its data so that no markup of a title can begin in it', () => {
    for (const {path, text} of textsIn(publish(hostile, ['html'])).filter(file =>
      file.text.includes('<script type="application/ld+json">'),
    )) {
      const [, json = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(text) ?? []
      expect(json, path).not.toMatch(/[<>&]/)
      expect(() => JSON.parse(json), path).not.toThrow()
    }
    const {title} = hostile.metadata
    expect(dataOf(textOf(publish(hostile, ['html']), 'index.html'))['name']).toBe(title.en)
  })

  test('leads to the style sheet of the project after that of the pages, and shows its logo', () => {
    const own = publish(at({css: 'theme/own.css', logo: 'theme/logo.svg'}), ['html'])
    const html = textOf(own, 'essay/index.html')
    expect(html).toMatch(/assets\/edition\.css">.*<link rel="stylesheet" href="\.\.\/assets\/theme\/own\.css">/)
    expect(html).toContain('<img class="logo" src="../assets/theme/logo.svg" alt>')
    expect(html).toContain('font-src &#x27;self&#x27;')
    expect(own).toContainEqual({path: 'assets/theme/own.css', from: 'theme/own.css'})
    expect(own).toContainEqual({path: 'assets/theme/logo.svg', from: 'theme/logo.svg'})
  })
})

test('a sitemap names every page but those that lead on, where the edition has an address', () => {
  const map = textOf(files, 'sitemap.xml')
  expect(map).toContain('<loc>https://a.example/book/</loc>')
  expect(map).toContain('<loc>https://a.example/book/terms/computing-power/</loc>')
  expect(map).not.toContain('/s/')
  expect(publish(essay, ['html']).some(({path}) => path === 'sitemap.xml')).toBe(false)
})

test('each segment has a lasting address that leads to where it stands', () => {
  const html = textOf(files, 's/aaaaaa06/index.html')
  expect(html).toContain('content="0; url=../../essay/index.html#aaaaaa06"')
  expect(html).toContain('<a href="../../essay/index.html#aaaaaa06">')
  expect(html).toContain('<link rel="canonical" href="https://a.example/book/essay/#aaaaaa06">')
  expect(html).toContain("default-src 'none'")
})

test('the portrait of an edition is a PNG of 1200 by 630 points that shows its sentences', () => {
  const bytes = portrait(essay)
  const view = new DataView(bytes.buffer)
  expect(String.fromCharCode(...bytes.slice(1, 4))).toBe('PNG')
  expect([view.getUint32(16), view.getUint32(20)]).toEqual([1200, 630])
  const data = bytes.slice(bytes.findIndex((_, i) => String.fromCharCode(...bytes.slice(i, i + 4)) === 'IDAT') + 4)
  const rows = unzlibSync(data.slice(0, view.getUint32(bytes.length - data.length - 8)))
  expect(rows).toHaveLength(601 * 630)
  expect(new Set(rows).size).toBeGreaterThan(5)
  expect(portrait(essay)).toEqual(bytes)
})
