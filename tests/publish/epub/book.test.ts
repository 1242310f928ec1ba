import {describe, expect, test} from 'vitest'
import {readGlossary} from '../../../src/annotate/read-glossary.ts'
import {publish} from '../../../src/publish/publish.ts'
import {essay} from '../essay.ts'
import {editionOf, idOf, termOf, translated} from '../translated.ts'
import {bytesOf, filesOf, tagsOf, textsOf} from './read-book.ts'

const book = textsOf(essay)
const chapter = book.get('chapter-001.xhtml') ?? ''

test('the archive opens with its media type, uncompressed, as reading systems expect it at byte 38', () => {
  const bytes = bytesOf(essay)
  expect(String.fromCharCode(...bytes.subarray(30, 58))).toBe('mimetypeapplication/epub+zip')
  expect([...filesOf(bytes).keys()].slice(0, 3)).toEqual(['mimetype', 'META-INF/container.xml', 'EPUB/package.opf'])
})

test('one edition gives the same bytes every time', () => {
  expect(bytesOf(essay)).toEqual(bytesOf(essay))
})

test('the book bears the English title as its name, and pages link to it', () => {
  const files = publish(essay, ['html', 'epub'])
  expect(files.flatMap(file => ('entries' in file ? [file.path] : []))).toEqual(['epub/a-parallel-reader.epub'])
  const index = files.find(({path}) => path === 'index.html')
  expect(index && 'text' in index && index.text).toContain('href="epub/a-parallel-reader.epub"')
})

test('another text or title is another state of the book, with another identifier', () => {
  const idIn = (edition: typeof essay) => /urn:uuid:[\da-f-]{36}/.exec(textsOf(edition).get('package.opf') ?? '')?.[0]
  const renamed = {...essay, metadata: {...essay.metadata, title: {zh: '别集', en: 'Another'}}}
  expect(idIn(essay)).toBeDefined()
  expect(idIn(renamed)).not.toBe(idIn(essay))
})

test('the package says whose the book is, in which languages, and for whom it is accessible', () => {
  const text = book.get('package.opf') ?? ''
  expect(text).toContain('<dc:title id="title-zh" xml:lang="zh">对照集</dc:title>')
  expect(text).toContain('<dc:title id="title-en" xml:lang="en">A Parallel Reader</dc:title>')
  expect(text).toContain('<dc:creator id="author" xml:lang="zh">作者</dc:creator>')
  expect(text).toContain('<meta refines="#translator-1" property="role" scheme="marc:relators">trl</meta>')
  expect(text).toContain('<dc:language>zh</dc:language><dc:language>en</dc:language>')
  for (const property of ['accessMode', 'accessibilityFeature', 'accessibilityHazard', 'accessibilitySummary'])
    expect(text).toContain(`property="schema:${property}"`)
})

describe('A chapter', () => {
  test('sets each sentence as Chinese and then English, each in its language, under the id of the segment', () => {
    expect(chapter).toMatch(
      /<p class="zh" lang="zh" xml:lang="zh" id="aaaaaa0b"><span class="no" aria-hidden="true">11<\/span>务实派。<\/p><p class="en" lang="en" xml:lang="en">Pragmatists\.<\/p>/,
    )
  })

  test('holds both languages in one heading', () => {
    expect(chapter).toContain(
      `<h2><span class="zh" lang="zh" xml:lang="zh" id="${idOf('a', 4)}">概述</span> <span class="en" lang="en" xml:lang="en">Overview</span></h2>`,
    )
  })

  test('keeps lists, tasks, quotes, tables, rules and code for what they are', () => {
    const names = new Set(tagsOf(chapter).map(({name}) => name))
    for (const name of ['ol', 'ul', 'li', 'blockquote', 'table', 'thead', 'th', 'td', 'hr', 'pre'])
      expect(names).toContain(name)
    expect(chapter).toContain("burn('&lt;token&gt;')")
    expect(chapter).toContain('aria-label="done 已完成">☑</span>')
    expect(chapter).toContain('<td class="right">')
  })

  test('shows what is missing, stale, a draft, added, left out or rendered next door', () => {
    expect(chapter).toContain('<p class="en missing" lang="en" xml:lang="en"><small class="badge missing">')
    expect(chapter).toMatch(/<p class="en stale"[^>]*>Tech giants spend .*?62 % alike/)
    expect(chapter).toMatch(/<p class="en draft"[^>]*>Idealists\. <small class="badge draft">/)
    expect(chapter).toContain(': for rhythm</small>')
    expect(chapter).toContain(': said already</small>')
    expect(chapter).toContain(`<small class="badge with"><a href="#${idOf('a', 9)}">`)
  })

  test('says what stands in both languages as it is only once', () => {
    expect(chapter.match(/ZKML/g)).toHaveLength(1)
  })

  test('calls its footnotes and leads back from them', () => {
    expect(chapter).toContain('<a epub:type="noteref" role="doc-noteref" href="#fn-1">1</a>')
    expect(chapter).toContain('<aside epub:type="footnote" role="doc-footnote" id="fn-1">')
    expect(chapter).toMatch(/role="doc-backlink" href="#aaaaaa07"/)
  })

  test('shows the notes of the translator', () => {
    expect(chapter).toMatch(/<p class="note"[^>]*role="note">.*?“Crowdsourcing” is the author’s own word\.<\/p>/)
  })

  test('leads from the first mention of a term to the glossary, its pinyin above it, and from no other', () => {
    const related = book.get('chapter-002.xhtml') ?? ''
    expect(related).toContain(
      '<a class="term" epub:type="glossref" role="doc-glossref" href="glossary.xhtml#t-computing-power"><ruby>算力<rp> (</rp><rt lang="zh-Latn" xml:lang="zh-Latn">suànlì</rt><rp>)</rp></ruby></a>就是一切。',
    )
    const twice = editionOf([translated('source/a.md', '算力。\n\n算力。\n', {}, essay.glossary)], essay.glossary)
    expect(
      textsOf(twice)
        .get('chapter-001.xhtml')
        ?.match(/<ruby>/g),
    ).toHaveLength(1)
  })

  test('sets no reading above Latin letters', () => {
    const text =
      'id: ai-chip\ndomain: ai\nzh:\n  - {term: AI芯片, pinyin: AI xīnpiàn, status: preferred}\nen:\n  - {term: AI chip, status: preferred}\n'
    const {glossary} = readGlossary([{path: 'glossary/ai/ai-chip.yml', text}])
    const made = editionOf([translated('source/a.md', 'AI芯片。\n', {}, glossary)], glossary)
    expect(textsOf(made).get('chapter-001.xhtml')).toContain('>AI<ruby>芯片<rp> (</rp>')
  })

  test('reads a term that is met within a link, which leads where it says', () => {
    expect(chapter).toContain('<a href="https://example.org/power"><span><ruby>算力<rp> (</rp>')
  })

  test('leads to other documents within the book', () => {
    expect(chapter).toContain('<a href="chapter-002.xhtml">相关</a>')
  })
})

test('the glossary tells the Chinese, the pinyin, the English and the meaning of each term that the book holds', () => {
  const glossary = book.get('glossary.xhtml') ?? ''
  expect(glossary).toContain('<dt id="t-computing-power" epub:type="glossterm">')
  expect(glossary).toContain('<i class="pinyin" lang="zh-Latn" xml:lang="zh-Latn">suànlì</i>')
  expect(glossary).toContain('How much can be computed in a given time.')
  expect(glossary).not.toContain('零知识证明')
  expect(textsOf(editionOf([translated('source/a.md', '甲。\n', {})], [])).has('glossary.xhtml')).toBe(false)
})

describe('The cover', () => {
  const svgOf = (title: {readonly zh: string; readonly en: string}): string =>
    textsOf({...essay, metadata: {...essay.metadata, title}}).get('cover.svg') ?? ''
  const linesOf = (svg: string): readonly string[] =>
    [...svg.matchAll(/<text [^>]*>([^<]*)</g)].map(([, line]) => line ?? '')

  test('is a picture that bears title, author and translators, named as the cover and shown on the first page', () => {
    const packaged = book.get('package.opf') ?? ''
    expect(packaged).toContain('href="cover.svg" media-type="image/svg+xml" properties="cover-image"/>')
    expect(packaged).toMatch(/<spine><itemref idref="cover"\/>/)
    expect(book.get('nav.xhtml')).toContain('epub:type="cover" href="cover.xhtml"')
    expect(book.get('cover.xhtml')).toContain(
      '<img src="cover.svg" alt="对照集 · A Parallel Reader · 作者 · An Author · A. Translator"',
    )
    const lines = linesOf(book.get('cover.svg') ?? '')
    for (const words of ['对照集', 'A Parallel Reader', '作者 · An Author']) expect(lines).toContain(words)
  })

  test('breaks a long title into even lines, no closing mark at the start of one, and words in one piece', () => {
    const lines = linesOf(
      svgOf({zh: '区块链视角：人工智能的双面性及其对加密行业的影响', en: 'A Blockchain View of AI'}),
    )
    const chinese = lines.filter(line => /^[\p{Script=Han}：]+$/u.test(line) && line !== '双语对照版')
    expect(chinese.join('')).toBe('区块链视角：人工智能的双面性及其对加密行业的影响')
    expect(chinese.length).toBeGreaterThan(2)
    expect(chinese.every(line => !/^[：，。]/.test(line))).toBe(true)
    const lengths = chinese.map(line => line.length)
    expect(Math.max(...lengths) - Math.min(...lengths)).toBeLessThanOrEqual(3)
    expect(lines.filter(line => /Blockchain/.test(line))).toHaveLength(1)
  })

  test('holds a title however long, and no markup of one', () => {
    const svg = svgOf({zh: '长'.repeat(5000), en: `<script>alert(1)</script>${'x'.repeat(5000)}`})
    expect(svg).not.toContain('<script')
    expect(linesOf(svg).length).toBeLessThan(30)
    expect(tagsOf(svg).every(({name}) => ['svg', 'title', 'rect', 'text'].includes(name))).toBe(true)
  })
})

test('the colophon tells how the translation was made, where the texts come from, and how the book is cited', () => {
  const colophon = book.get('colophon.xhtml') ?? ''
  expect(colophon).toContain('24 of 27 segments translated without a machine draft on record')
  expect(colophon).toContain('<a href="https://example.org/a">https://example.org/a</a>')
  expect(colophon).toContain('作者：《对照集》，A. Translator 译。')
  expect(book.get('nav.xhtml')).toContain('epub:type="colophon" href="colophon.xhtml"')
})

test('the contents list documents and their headings in both languages, and the landmarks', () => {
  const nav = book.get('nav.xhtml') ?? ''
  expect(nav).toContain('扭曲的激励</span> <span class="en" lang="en" xml:lang="en">Warped incentives')
  for (const type of ['toc', 'landmarks', 'titlepage', 'bodymatter', 'glossary'])
    expect(nav).toContain(`epub:type="${type}"`)
})

test('every part is well-formed; every file stands in the manifest, and every link leads to a place', () => {
  const manifest = tagsOf(book.get('package.opf') ?? '').filter(({name}) => name === 'item')
  const listed = manifest.map(({attributes}) => attributes['href'])
  const held = [...book.keys()].filter(path => !['mimetype', 'META-INF/container.xml', 'package.opf'].includes(path))
  expect(listed.toSorted()).toEqual(held.toSorted())
  const ids = new Map<string, ReadonlySet<string>>()
  const links: {readonly from: string; readonly href: string}[] = []
  for (const [path, text] of book) {
    if (!/\.(?:xhtml|opf|xml)$/.test(path)) continue
    const tags = tagsOf(text)
    const all = tags.flatMap(({attributes}) => attributes['id'] ?? [])
    ids.set(path, new Set(all))
    expect(new Set(all).size, path).toBe(all.length)
    for (const {name, attributes} of tags) if (name === 'a') links.push({from: path, href: attributes['href'] ?? ''})
  }
  expect(links.length).toBeGreaterThan(20)
  for (const {from, href} of links.filter(({href}) => !/^https?:/.test(href))) {
    const [path = '', id = ''] = href.split('#')
    const there = ids.get(path === '' ? from : path)
    expect(there, href).toBeDefined()
    if (id !== '') expect(there?.has(id), `${from} ${href}`).toBe(true)
  }
})

test('a reading that nobody has confirmed bears a question mark', () => {
  const term = {...termOf('ferry', '渡口', 'dùkǒu', {landing: 'preferred'}), unconfirmed: ['pinyin']}
  const edition = editionOf([translated('source/a.md', '渡口在此。\n', {}, [term])], [term])
  expect(textsOf(edition).get('chapter-001.xhtml')).toContain('>dùkǒu ?</rt>')
})
