import {describe, expect, test} from 'vitest'
import type {Edition, OutputFile} from '../../../src/bitext/edition.ts'
import {ruleId} from '../../../src/bitext/ids.ts'
import type {AnnotatedPair} from '../../../src/bitext/pair.ts'
import {mapPassages} from '../../../src/bitext/walk.ts'
import {publish} from '../../../src/publish/publish.ts'
import {essay} from '../essay.ts'
import {textOf} from '../text-of.ts'
import {editionOf, idOf, translated} from '../translated.ts'

/** The edition of one document whose pairs bear what `more` says of them, by their number. */
const withMore = (
  source: string,
  more: Readonly<Record<number, Partial<AnnotatedPair>>>,
  about: Partial<Edition> = {},
): Edition => {
  let number = 0
  const document = mapPassages(translated('source/ferry.md', source, {}), pairs =>
    pairs.map(pair => {
      number += 1
      return {...pair, ...more[number]}
    }),
  )
  return editionOf([document], [], about)
}

const pageOf = (path: string, edition: Edition = essay): string => textOf(publish(edition, ['html']), path)

describe('the page of notes', () => {
  const page = pageOf('notes/index.html')

  test('holds every note, omission and addition with its reason, in order, each linked to its segment', () => {
    const numbers = [...page.matchAll(/<a class="no" href="\.\.\/essay\/index\.html#[a-z0-9]{8}">(\d+)<\/a>/g)]
    expect(numbers.map(([, number]) => number)).toEqual(['7', '23', '24'])
    expect(page).toContain('“Crowdsourcing” is the author’s own word.')
    expect(page).toMatch(/Added in English.*?for rhythm/s)
    expect(page).toMatch(/而非相反。.*?Left out.*?said already/s)
  })

  test('shows both languages, and of one that is rendered next door the English there', () => {
    const joined = editionOf([
      translated('source/a.md', '渡口在此。船来了。\n', {
        '渡口在此。': 'Here is the landing, and here comes the boat.',
        '船来了。': {
          rendering: {type: 'with', target: idOf('a', 1), found: true},
          note: {text: 'One breath.', plain: 'One breath.', runs: []},
        },
      }),
    ])
    expect(pageOf('notes/index.html', joined)).toMatch(/船来了。.*?Here is the landing, and here comes the boat\./s)
  })

  test('is not there where there is nothing to say', () => {
    const silent = editionOf([translated('source/a.md', '渡口在此。\n', {'渡口在此。': 'Here is the landing.'})])
    const files = publish(silent, ['html'])
    expect(files.map(({path}) => path)).not.toContain('notes/index.html')
    expect(textOf(files, 'index.html')).not.toContain('译者注')
  })
})

const drafted = {
  rendering: {type: 'english', en: {text: 'The landing.', plain: 'The landing.', runs: []}},
  state: {progress: 'draft'},
} as const satisfies Partial<AnnotatedPair>

const made = withMore('# 渡口\n\n船来了。人散了。灯灭了。\n', {
  1: {...drafted, provenance: {draft: {by: 'engine-x', at: '2026-11-02T08:00:00Z', changed: false}}},
  2: {
    ...drafted,
    state: {progress: 'reviewed'},
    provenance: {draft: {by: 'engine-x', at: '2026-11-05', changed: true}, review: {by: '王小明', at: '2026-11-20'}},
  },
  3: {
    ...drafted,
    state: {progress: 'translated', lapsed: ['en']},
    provenance: {review: {by: '王小明', at: '2026-11-19'}},
    allow: [ruleId('lost-number')].flatMap(rule =>
      rule ? [{rule, reason: 'said in the next sentence', place: {start: 0, end: 1}}] : [],
    ),
  },
})

describe('the title page', () => {
  test('tells how the translation was made: what a machine drafted, what people changed, and who reviewed it', () => {
    const page = pageOf('index.html', made)
    expect(page).toContain(
      '2 of 4 segments drafted by engine-x (2026-11-02 – 2026-11-05), 1 of them changed by hand since',
    )
    expect(page).toContain('4 句中有 1 句由 王小明 审校（2026-11-20）')
    expect(page).toContain('1 of 4 segments changed after their review, which counts no more')
    expect(page).toContain('1 of 4 segments translated without a machine draft on record')
    expect(page).not.toContain('No review is on record yet')
  })

  test('says the project’s own words on it, in the languages in which it gives them', () => {
    const process = {zh: '机器起草，人工逐句修订。', en: 'Drafted by machine & revised by hand.'}
    const page = pageOf('index.html', {...made, metadata: {...made.metadata, process}})
    expect(page).toContain('<p lang="en">Drafted by machine &amp; revised by hand.</p>')
    expect(page).toContain('<p lang="zh">机器起草，人工逐句修订。</p>')
    const half = pageOf('index.html', {...made, metadata: {...made.metadata, process: {...process, en: ''}}})
    expect(half).not.toContain('<p lang="en"></p>')
  })

  test('thanks those whom the documents name, once', () => {
    const page = pageOf('index.html')
    expect(page.match(/链报/g)).toHaveLength(1)
    expect(page).toContain('href="https://example.org/a"')
  })

  test('offers all that is published beside the pages, with sizes', () => {
    const pack = (files: readonly OutputFile[]): readonly OutputFile[] =>
      files.map(file => ('entries' in file ? {path: file.path, bytes: new Uint8Array(1_234_567)} : file))
    const all = publish(essay, ['html', 'epub', 'markdown', 'json', 'i18next'], pack)
    const page = textOf(all, 'index.html')
    for (const {path} of all.slice(all.findIndex(file => !/\.html$|^assets\/|^s\/|^search\//.test(file.path))))
      expect(page, path).toContain(`href="${path}"`)
    expect(page).toMatch(/a-parallel-reader\.epub<\/code><\/a> <small class="size">1\.2 MB<\/small>/)
    const size = Math.round(Buffer.byteLength(textOf(all, 'json/edition.json')) / 1000)
    expect(page).toContain(`<small class="size">${size} KB</small>`)
  })

  test('offers nothing that could not be had', () => {
    const all = publish(essay, ['html', 'epub', 'json'], files => files.filter(file => !('entries' in file)))
    expect(textOf(all, 'index.html')).not.toContain('.epub')
    expect(textOf(publish(essay, ['html']), 'index.html')).not.toContain('下载')
  })

  test('leads to the pages that tell of the text, as the foot of every page does', () => {
    for (const [path, up] of [
      ['index.html', ''],
      ['essay/index.html', '../'],
    ] as const)
      for (const there of ['terms', 'notes', 'colophon'])
        expect(pageOf(path), path).toContain(`<li><a href="${up}${there}/index.html">`)
  })
})

describe('the colophon', () => {
  const page = pageOf('colophon/index.html')

  test('tells where the Chinese comes from and how long it is', () => {
    expect(page).toContain('<code>source/essay.md</code>')
    expect(page).toMatch(/<dd><span lang="zh">链报<\/span><\/dd>/)
    expect(page).toContain('<a class="bare" href="https://example.org/a">https://example.org/a</a>')
    expect(page).toContain('9 字 · 2 句')
  })

  test('tells of an imported page what became of it, and what was left out and why', () => {
    const sha256 = 'ef121b4d'.repeat(8)
    const removed = [{name: 'byline', reason: 'the publisher’s portrait and name', length: 17}]
    const imports = [
      {path: 'source/raw/essay.txt', length: 400, sha256, taken: 350, removed, documents: ['source/essay.md']},
    ]
    const told = pageOf('colophon/index.html', {...essay, imports})
    expect(told).toContain(`<code>${sha256}</code>`)
    expect(told).toContain('共 400 字符，其中 350 字符成为正文')
    expect(told).toContain('the publisher’s portrait and name <small>17</small>')
    expect(page).not.toContain('导入的网页')
  })

  test('counts how segments are paired', () => {
    for (const [name, count] of [
      ['自有译文', 22],
      ['并入邻句', 1],
      ['有意略去', 1],
      ['另有增补', 1],
    ] as const)
      expect(page).toContain(`<span lang="zh">${name}</span></dt><dd>${count}</dd>`)
  })

  test('counts what the checks found and what was accepted, by rule', () => {
    const rule = ruleId('lost-name')
    if (!rule) throw new Error('no rule')
    const finding = {rule, severity: 'warning', message: 'lost', values: {}, at: {path: 'a.yml'}, fatal: false} as const
    const told = pageOf('colophon/index.html', {...made, findings: [finding, finding]})
    const row = (id: string): readonly string[] =>
      (new RegExp(`<code>${id}</code></th>(.*?)</tr>`, 's').exec(told)?.[1] ?? '').match(/(?<=>)[–\d]+/g) ?? []
    expect(row('lost-name')).toEqual(['–', '2', '–', '–'])
    expect(row('lost-number')).toEqual(['–', '–', '–', '1'])
    expect(page).toContain('各项检查均无异议')
  })

  test('shows how the edition and a segment are cited, the Chinese in the English marked as such', () => {
    const metadata = {...essay.metadata, baseUrl: 'https://example.org/reader/'}
    const told = pageOf('colophon/index.html', {...essay, metadata})
    expect(told).toContain(
      'An Author. A Parallel Reader [<span lang="zh">对照集</span>]. Translated by A. Translator. https://example.org/reader/',
    )
    expect(told).toContain('作者：《对照集》，A. Translator 译。https://example.org/reader/')
    expect(told).toContain(
      `《算力之争》第 1 句（${idOf('a', 1)}），载《对照集》。https://example.org/reader/s/${idOf('a', 1)}/`,
    )
  })

  test('tells what of the glossary nobody has confirmed, and where its definitions come from', () => {
    const [first] = essay.glossary
    if (!first) throw new Error('no term')
    const glossary = [{...first, unconfirmed: ['pinyin'], source: '《计算机科学技术名词》'}]
    const told = pageOf('colophon/index.html', editionOf([translated('source/a.md', '算力。\n', {})], glossary))
    expect(told).toContain('<code>pinyin</code> 1')
    expect(told).toContain('《计算机科学技术名词》 <small>× 1</small>')
  })
})
