import {describe, expect, test} from 'vitest'
import type {Files} from '../../compare/editions.ts'
import {textOf} from '../text-of.ts'
import {first, one, pagesOf, power, second, stageOf, two} from './stages.ts'

const pages = pagesOf(
  second,
  [stageOf(one, two, first, second), stageOf(two, {}, second, first)],
  'https://example.org/',
)
const stage = textOf(pages, 'changes/v1.0..release-2/index.html')

/** What a page says of one segment. */
const rowOf = (id: string, html = stage): string =>
  (html.split('<article ').find(part => part.includes(` id="${id}"`)) ?? '').replace(/<\/article>.*/s, '')

describe('a page of changes', () => {
  test('marks word by word what an edit changed in either language, before and after', () => {
    const row = rowOf('aaaaaa01')
    expect(row).toContain('<span lang="en">All progress <del>depends</del> on <del>computing</del> power.</span>')
    expect(row).toContain('<span lang="en">All progress <ins>rests</ins> on <ins>R&amp;D</ins> power.</span>')
    expect(row).toContain('<p class="same zh" lang="zh">一切进步取决于算力。</p>')
    expect(row).toContain('English revised')
    expect(row).toContain('译文修改')
  })

  test('leads to the segment as it stands in this edition, by its number', () => {
    expect(rowOf('aaaaaa01')).toContain('<a class="spot" href="../../essay/index.html#aaaaaa01" title="aaaaaa01">1</a>')
  })

  test('tells which facts an edit of the Chinese turns, and that the English does not follow', () => {
    const row = rowOf('aaaaaa02')
    expect(row).toContain('<span lang="zh">投资达<del>300</del>亿美元。</span>')
    expect(row).toContain('<span lang="zh">投资达<ins>400</ins>亿美元。</span>')
    expect(row).toContain('<del lang="zh">300亿美元</del> → <ins lang="zh">400亿美元</ins>')
    expect(row).toContain('✗ <span lang="en">the English does not follow</span> <span lang="zh">译文没有跟上</span>')
  })

  test('says nothing of the English where there is none', () => {
    const was: Files = {docs: {essay: [{id: 'aaaaaa02', zh: '投资达300亿美元。'}]}}
    const now: Files = {docs: {essay: [{id: 'aaaaaa02', zh: '投资达400亿美元。'}]}}
    const row = rowOf(
      'aaaaaa02',
      textOf(pagesOf(now, [stageOf(one, two, was, now)]), 'changes/v1.0..release-2/index.html'),
    )
    expect(row).toContain('<ins lang="zh">400亿美元</ins>')
    expect(row).not.toMatch(/follow|跟上/)
    expect(row).toContain('Not translated yet')
  })

  test('shows a first English beside its Chinese, and a note that came with it', () => {
    const row = rowOf('aaaaaa03')
    expect(row).toMatch(/^class="change first"/)
    expect(row).toContain(
      '<p class="zh" lang="zh">节点会同步。</p><p class="en" lang="en"><ins>The nodes will sync.</ins></p>',
    )
    expect(row).toContain('<ins>They do so every night.</ins>')
  })

  test('shows what is new and what is gone, the latter without a link', () => {
    expect(rowOf('aaaaaa05')).toContain('<ins>时间会证明。</ins>')
    const gone = rowOf('aaaaaa04')
    expect(gone).toContain('<code class="spot">aaaaaa04</code>')
    expect(gone).toContain('<del>The bubble will burst.</del>')
    expect(gone).not.toContain('href')
  })

  test('says of what is no longer in the present edition that it is not', () => {
    const later = pagesOf({docs: {essay: [power]}}, [stageOf(one, two, first, second)])
    const row = rowOf('aaaaaa05', textOf(later, 'changes/v1.0..release-2/index.html'))
    expect(row).toContain('It no longer stands in this edition.')
    expect(row).not.toContain('href')
  })

  test('never tells what is written for colleagues', () => {
    const remarked: Files = {docs: {essay: [{...power, comment: '待查'}]}}
    const files = pagesOf(remarked, [stageOf(one, two, {docs: {essay: [power]}}, remarked)])
    const html = textOf(files, 'changes/v1.0..release-2/index.html')
    expect(html).not.toContain('待查')
    expect(html).toContain('Nothing that a reader would see changed.')
    expect(stage).not.toContain('只给同事看')
  })

  test('lists the terms whose forms changed and those that are new, with links to their pages', () => {
    expect(stage).toContain('<a href="../../terms/power/index.html" lang="zh">算力</a>')
    expect(stage).toContain('<ins lang="en">compute</ins>')
    expect(stage).toContain('<ins lang="zh">节点</ins>')
  })

  test('folds away what changed in punctuation or spacing alone', () => {
    const marked: Files = {docs: {essay: [{...power, en: 'All progress depends on computing power!'}]}}
    const files = pagesOf(marked, [stageOf(one, two, {docs: {essay: [power]}}, marked)])
    const html = textOf(files, 'changes/v1.0..release-2/index.html')
    expect(html).toMatch(/<details class="folded"><summary>.*Punctuation alone: 1.*power<ins>!<\/ins>/s)
  })

  test('shows the markup where it is all that changed', () => {
    const bold: Files = {docs: {essay: [{...power, en: 'All progress depends on **computing power**.'}]}}
    const files = pagesOf(bold, [stageOf(one, two, {docs: {essay: [power]}}, bold)])
    expect(textOf(files, 'changes/v1.0..release-2/index.html')).toContain('<ins>**</ins>computing power<ins>**</ins>')
  })

  test('bears no date but those of git', () => {
    expect(stage).toContain('<time datetime="2026-09-01T08:00:00Z">2026-09-01</time>')
    expect(stage).toContain('<time datetime="2026-10-02T23:59:59Z">2026-10-02</time>')
    expect(textOf(pages, 'changes/release-2..now/index.html')).toContain('not yet dated')
  })
})

describe('the list of changes', () => {
  test('has the newest stage first, and the title page tells of that one', () => {
    const list = textOf(pages, 'changes/index.html')
    expect(list.indexOf('release-2..now/index.html')).toBeLessThan(list.indexOf('v1.0..release-2/index.html'))
    expect(textOf(pages, 'index.html')).toContain('href="changes/release-2..now/index.html"')
  })

  test('is linked on every page where there is one, and nowhere else', () => {
    expect(textOf(pages, 'essay/index.html')).toContain('<a href="../changes/index.html">')
    for (const file of pagesOf(first, [])) if ('text' in file) expect(file.text, file.path).not.toContain('changes/')
  })

  test('gives each stage a folder that every file system takes, and no two the same', () => {
    const stages = ['../a', 'a:b', 'A-b', 'HEAD~3', '初版', '..'].map(name =>
      stageOf({name}, {name: 'v2'}, first, first),
    )
    const paths = pagesOf(first, stages).map(({path}) => path)
    expect(paths.filter(path => path.startsWith('changes/'))).toEqual([
      'changes/index.html',
      'changes/a..v2/index.html',
      'changes/a-b..v2/index.html',
      'changes/A-b.-2.v2/index.html',
      'changes/HEAD-3..v2/index.html',
      'changes/初版..v2/index.html',
      'changes/revision..v2/index.html',
    ])
  })
})

describe('the feed of changes', () => {
  const feed = textOf(pages, 'feed.xml')

  test('has an entry for each stage that ends in a commit, with absolute addresses and the dates of git', () => {
    expect(feed.match(/<entry>/g)).toHaveLength(1)
    expect(feed).toContain('<id>https://example.org/changes/v1.0..release-2/</id>')
    expect(feed).toContain('<updated>2026-10-02T23:59:59Z</updated>')
    expect(feed).toContain('<link rel="self" type="application/atom+xml" href="https://example.org/feed.xml"/>')
    expect(feed).toContain('原文修改：1')
  })

  test('is named in the head of every page', () => {
    expect(textOf(pages, 'essay/index.html')).toContain(
      '<link rel="alternate" type="application/atom+xml" title="Feed of changes (Atom)" href="../feed.xml">',
    )
  })

  test('is not there where the edition has no address, or nothing of it is dated', () => {
    const paths = [
      pagesOf(second, [stageOf(one, two, first, second)]),
      pagesOf(second, [stageOf(one, {}, first, second)], 'https://example.org/'),
    ]
    for (const files of paths) {
      expect(files.map(({path}) => path)).not.toContain('feed.xml')
      expect(textOf(files, 'index.html')).not.toContain('atom+xml')
    }
  })
})
