import {expect, test} from 'vitest'
import type {OutputFile} from '../../../src/bitext/edition.ts'
import {leaves} from '../../../src/bitext/walk.ts'
import {publish} from '../../../src/publish/publish.ts'
import {essay} from '../essay.ts'
import {textOf as textIn, textsIn} from '../text-of.ts'
import {editionOf, idOf, translated} from '../translated.ts'

const files = publish(essay, ['html'])
const textOf = (path: string, all: readonly OutputFile[] = files): string => textIn(all, path)
const page = textOf('essay/index.html')

/** The row of a segment, from its start to the start of the next. */
const rowOf = (number: number, html: string = page): string => {
  const start = html.indexOf(`id="${idOf('a', number)}"`)
  const next = html.indexOf('<span class="pair', start)
  return html.slice(start, next < 0 ? undefined : next)
}

test('an edition is an index, a page a document, an index of terms, one of departures, a page a term, search, notes, a colophon, and its assets', () => {
  expect(files.map(file => file.path).filter(path => !path.startsWith('s/'))).toEqual([
    'index.html',
    'essay/index.html',
    'related/index.html',
    'terms/index.html',
    'terms/_deviations/index.html',
    'terms/computing-power/index.html',
    'terms/foundation-model/index.html',
    'terms/zero-knowledge-proof/index.html',
    'search/index.html',
    'notes/index.html',
    'colophon/index.html',
    'search/catalogue.js',
    'search/text/0.js',
    'search/text/1.js',
    'assets/edition.css',
    'assets/edition.js',
    'assets/icon.svg',
    'assets/edition.png',
    'assets/its-rules.xml',
  ])
})

test('the same edition gives the same bytes', () => {
  expect(publish(essay, ['html', 'markdown', 'json'])).toEqual(publish(essay, ['html', 'markdown', 'json']))
})

test('each page forbids every script but the edition’s own, inline styles and every foreign request', () => {
  for (const {path, text} of textsIn(files).filter(
    file => file.path.endsWith('.html') && !file.path.startsWith('s/'),
  )) {
    expect(text, path).toContain(
      `<meta http-equiv="Content-Security-Policy" content="default-src &#x27;none&#x27;; script-src &#x27;self&#x27;; style-src &#x27;self&#x27;; img-src &#x27;self&#x27;; connect-src &#x27;self&#x27;; base-uri &#x27;none&#x27;; form-action &#x27;none&#x27;">`,
    )
    expect(text.match(/<script(?! type="application\/ld\+json">)[^>]*>/g), path).toEqual([
      expect.stringMatching(/^<script defer src="(?:\.\.\/)*assets\/edition\.js">$/),
    ])
    expect(text, path).not.toMatch(/<style|<img|<iframe|\sstyle=|\son[a-z]+=/)
  }
})

test('each segment has its address and its number, once', () => {
  const [document] = essay.documents
  const pairs = document ? [...leaves(document)] : []
  expect(pairs.length).toBeGreaterThan(25)
  for (const [index, {id}] of pairs.entries()) {
    expect(page.split(` id="${id}"`)).toHaveLength(2)
    expect(page).toContain(`<a class="no" href="#${id}">${index + 1}</a>`)
  }
})

test('blocks keep what they are', () => {
  expect(page).toMatch(/<h1><span class="pair" id="aaaaaa01">/)
  expect(page).toMatch(/<p class="standfirst"><span class="pair" id="aaaaaa02">/)
  expect(page).toMatch(/<h2 id="概述"><span class="pair" id="aaaaaa04">/)
  expect(page).toMatch(/<h3 id="扭曲的激励"><span class="pair" id="aaaaaa08">/)
  expect(page).toMatch(/<blockquote><p><span class="pair" id="aaaaaa09">/)
  expect(page).toMatch(/<ol><li><p><span/)
  expect(page).toMatch(/<ul><li><p><span/)
  expect(page).toMatch(/<li class="task done"><span class="box" role="img" aria-label="done 已完成">☑<\/span>/)
  expect(page).toMatch(/<thead><tr><th class="left"><span[^>]*>/)
  expect(page).toMatch(/<td class="right"><span/)
  expect(page).toContain('<pre class="code"><code>burn(\'&lt;token>\')</code></pre>')
  expect(page).toContain('<hr>')
  expect(page).toMatch(/<section class="notes".*<li id="fn-1">.*据作者估算/)
  expect(page).toContain('<a class="bare" href="https://example.org/a">')
})

test('each language is named on its words', () => {
  expect(rowOf(2)).toContain(
    '<span class="zh" lang="zh">这是一篇警钟。</span><span class="en" lang="en">This is an alarm bell. </span>',
  )
})

test('a missing segment shows its Chinese in the place of the English, in words and as Chinese', () => {
  const [missing] = [...(essay.documents[0] ? leaves(essay.documents[0]) : [])].filter(
    pair => pair.zh.text === '诸位，请慎行。',
  )
  expect(missing?.rendering.type).toBe('missing')
  const row = page.slice(page.indexOf(`id="${missing?.id}"`))
  expect(row).toMatch(
    /^[^>]*><a[^>]*>\d+<\/a><span class="zh" lang="zh">诸位，请慎行。<\/span><span class="en missing" lang="zh"><span class="copy">诸位，请慎行。<\/span> <small class="badge missing"><span lang="en">Not translated yet<\/span> <span lang="zh">尚未翻译<\/span>/,
  )
})

test('a stale segment shows its English and how like the Chinese still is, rounded down', () => {
  expect(rowOf(6)).toContain('Tech giants spend tens of billions of dollars a year. <small class="badge stale">')
  expect(rowOf(6)).toContain('The Chinese has changed since, 62 % alike')
  expect(rowOf(6)).toContain('原文已改，相似度 62%')
})

test('drafts, additions, omissions and shared renderings are visible', () => {
  expect(page).toMatch(/Idealists\. <small class="badge draft">/)
  expect(page).toMatch(/<small class="badge added">.*?: for rhythm<\/small>/)
  expect(page).toMatch(/<small class="badge omitted">.*?: said already<\/small>/)
  expect(rowOf(9)).toMatch(/<small class="badge renders"><span lang="en">Also renders 10<\/span>/)
  expect(rowOf(10)).toMatch(/<small class="badge with"><a href="#aaaaaa09"><span lang="en">Rendered in 9<\/span>/)
})

test('a note stands with its segment', () => {
  expect(rowOf(7)).toMatch(/<span class="note" lang="en" role="note"><b>.*Translator’s note.*<\/b> “Crowdsourcing” is/)
})

test('terms are marked on both sides, each with one card on its page', () => {
  const opened =
    '<a class="term" its-term="yes" its-term-info-ref="#t-foundation-model" href="#t-foundation-model" interestfor="t-foundation-model">'
  expect(rowOf(5)).toContain(
    `训练<strong>${opened}<ruby>大模型<rt lang="zh-Latn" class="first">dà móxíng</rt></ruby></a></strong>`,
  )
  expect(rowOf(5)).toContain(`Training <strong>${opened}large model</a>s</strong>`)
  expect(page.split('id="t-foundation-model"')).toHaveLength(2)
  expect(page).not.toContain('id="t-zero-knowledge-proof"')
  expect(page).toMatch(
    /<div class="card" id="t-computing-power" popover><p class="name"><b lang="zh">算力<\/b> <i class="pinyin" lang="zh-Latn">suànlì<\/i>/,
  )
})

test('a link to another document leads to its page, one that leads nowhere is words', () => {
  expect(page).toContain('<a href="../related/index.html">相关</a>')
  const lost = publish(editionOf([translated('source/a.md', '见[甲](lost.md)与[乙](#x)。\n', {})]), ['html'])
  expect(textOf('a/index.html', lost)).toContain('见<span>甲</span>与<span>乙</span>。')
})

test('a term page counts each rendering and links every place', () => {
  const term = textOf('terms/computing-power/index.html')
  expect(term).toMatch(/computing power<\/span><\/td><td>.*?preferred.*?<\/td><td class="right">1<\/td>/)
  expect(term).toMatch(/hashrate<\/span><\/td><td>.*?forbidden.*?<\/td><td class="right">0<\/td>/)
  expect(term).toContain('<a class="no" href="../../essay/index.html#aaaaaa05">5</a>')
  expect(term).toContain('训练大模型归根结底取决于<mark its-term="yes">算力</mark>。')
  expect(term).toContain('<a class="no" href="../../related/index.html#baaaaa02">2</a>')
  expect(textOf('terms/zero-knowledge-proof/index.html')).toContain('本版正文中没有出现这一术语。')
})

test('the index says how far each document is and links every gap', () => {
  const index = textOf('index.html')
  expect(index).toContain('对照集')
  expect(index).toContain('href="essay/index.html"')
  expect(index).toMatch(/<dt class="stale">.*?<\/dt><dd><a href="essay\/index.html#aaaaaa06">6<\/a>/)
  expect(index).toMatch(/<dt class="draft">/)
  expect(index).toMatch(/2 of 2 segments rendered, 100 %/)
})

test('an edition that is finished says so', () => {
  const done = publish(editionOf([translated('source/a.md', '算力。\n', {'算力。': 'Power.'})]), ['html'])
  expect(textOf('index.html', done)).toContain('全部句子均已按现有原文译出。')
  expect(textOf('a/index.html', done)).not.toContain('class="progress"')
})

test('a document without any words and an edition without documents are pages too', () => {
  const empty = publish(editionOf([translated('source/a.md', '', {})]), ['html', 'markdown', 'json'])
  expect(textOf('a/index.html', empty)).toContain('<h1>a</h1>')
  expect(publish(editionOf([]), ['html', 'markdown', 'json']).length).toBeGreaterThan(3)
})

test('only formats that are published are linked', () => {
  expect(textOf('index.html')).not.toContain('edition.json')
  expect(textOf('index.html', publish(essay, ['html', 'json']))).toContain('href="json/edition.json"')
})

test('long documents are laid out in groups of some fifty segments', () => {
  const source = Array.from({length: 30}, (_, index) => `第${index}句。再一句。三句。四句。`).join('\n\n')
  const long = publish(editionOf([translated('source/a.md', `${source}\n`, {})]), ['html'])
  const groups = textOf('a/index.html', long).split('<div class="group">').slice(1)
  expect(groups.map(group => group.split('class="pair"').length - 1)).toEqual([52, 52, 16])
})
