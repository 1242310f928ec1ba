import {SaxesParser} from 'saxes'
import {expect, test} from 'vitest'
import type {AnnotatedPair, Annotation} from '../../../src/bitext/pair.ts'
import {leaves} from '../../../src/bitext/walk.ts'
import {edition} from '../../../src/edition.ts'
import {publish} from '../../../src/publish/publish.ts'
import {textOf} from '../text-of.ts'
import {editionOf} from '../translated.ts'

const source = `# 零知识证明与算力

训练大模型取决于算力，也取决于**算力**的价格。我们分布式训练了模型。

- 代币与词元不同，代币用于付费。
- 看[以太坊的算力](https://example.org/)如何。

> **不靠零**知识证明[^1]。

| 算力 | 代币 |
|---|---|
| 算力高 | 代币少 |

![算力图](a.png)

船到了对岸。河的对岸有人。算力不足。大家谈论大模型。都说代币好。算力略去。

[^1]: 见零知识证明一文。
`

const english = [
  'Zero-Knowledge Proofs and Computing Power',
  'Training large models depends on computing power, and on what **computing power** costs.',
  'We train models that are distributed.',
  'Crypto tokens differ from LLM tokens; the former pay for things.',
  'See [the computing power of Ethereum](https://example.org/).',
  '**It does not rest on zero**-knowledge proofs.[^1]',
  'Computing power',
  'Token',
  'High hashrate',
  'Few tokens',
  '![A chart of computing power](a.png)',
  'The boat reached the far shore.',
  'There were people on the far bank of the river.',
  'Machines are too slow.',
  'Everybody talks of large models and says that tokens are good.',
  undefined,
  undefined,
  'See the essay on ZKPs.',
]

const idAt = (index: number): string => `aaaaaa${String(index).padStart(2, '0')}`

const zhLines = (path: string, text: string): readonly string[] => {
  const [document] = edition(filesWith([{path, text}], [], [])).documents
  return document ? leaves(document).map(({zh}) => zh.text) : []
}

const said = (index: number): string => {
  if (index === 15) return `with: ${idAt(14)}`
  if (index === 16) return 'omit: said already'
  return `en: ${JSON.stringify(english[index])}`
}

interface Text {
  readonly path: string
  readonly text: string
}

const filesWith = (sources: readonly Text[], translations: readonly Text[], terms: readonly Text[]) => ({
  metadata: editionOf([]).metadata,
  rules: new Map(),
  sources,
  assets: [{path: 'source/a.png', size: 1}],
  order: sources.map(({path}) => path),
  translations,
  attic: [],
  memory: [],
  terms,
  ledgers: [],
  faults: [],
})

/** A term file: Chinese with its reading, English by status, further fields. */
const term = (id: string, zh: string, pinyin: string, en: readonly string[], more = ''): Text => ({
  path: `glossary/c/${id}.yml`,
  text: `id: ${id}\ndomain: c\nzh:\n  - {term: ${zh}, pinyin: ${pinyin}, status: preferred}\nen:\n${en
    .map(form => `  - {${form}}\n`)
    .join('')}${more}`,
})

const glossary = [
  term('bank', '岸', 'àn', ['term: bank, status: preferred'], 'only: {near: [河]}\n'),
  term(
    'computing-power',
    '算力',
    'suànlì',
    ['term: computing power, status: preferred', 'term: hashrate, status: deprecated'],
    `unconfirmed: [pinyin]\nexcept:\n  ${idAt(13)}: about speed\n`,
  ),
  term(
    'distributed-training',
    '分布式训练',
    'fēnbùshì xùnliàn',
    ['term: distributed training, status: preferred', 'term: train * distributed, status: admitted'],
    'unconfirmed: [pinyin, en]\n',
  ),
  term('ethereum', '以太坊', 'Yǐtàifāng', ['term: Ethereum, status: preferred']),
  term('large-model', '大模型', 'dà móxíng', ['term: large model, status: preferred']),
  term('model', '模型', 'móxíng', ['term: model, status: preferred']),
  term('shore', '岸', 'àn', ['term: shore, status: preferred']),
  term('token-coin', '代币', 'dàibì', ['term: token, status: preferred']),
  term('token-llm', '词元', 'cíyuán', ['term: token, status: preferred']),
  term('zero-knowledge-proof', '零知识证明', 'líng zhīshi zhèngmíng', [
    'term: zero-knowledge proof, status: preferred',
    'term: ZKP, type: acronym, status: admitted',
  ]),
]

const path = 'source/a.md'
const entries = zhLines(path, source).map(
  (zh, index) => `- id: ${idAt(index)}\n  zh: ${JSON.stringify(zh)}\n  ${said(index)}\n`,
)
const made = edition(
  filesWith(
    [{path, text: source}],
    [{path: 'translations/en/a.yml', text: `doc: ${path}\nsegments:\n${entries.join('')}`}],
    glossary,
  ),
)
const files = publish(made, ['html', 'json'])
const page = textOf(files, 'a/index.html')
const pairs: readonly AnnotatedPair[] = made.documents.flatMap(document => leaves(document))

/** The row of a segment. */
const rowOf = (index: number): string => {
  const start = page.indexOf(`id="${idAt(index)}"`)
  const next = page.indexOf('<span class="pair', start)
  return page.slice(start, next < 0 ? undefined : next)
}

const marksIn = (html: string): readonly string[] =>
  [...html.matchAll(/its-term="yes" its-term-info-ref="#t-([^"]*)"/g)].map(([, id = '']) => id)

test('each occurrence of a term bears ITS attributes once on each side, as many as the data has', () => {
  const all: readonly Annotation[] = pairs.flatMap(({annotations}) => annotations)
  expect(all.length).toBeGreaterThan(20)
  const expected = [...all, ...all.filter(({en}) => en)].map((one): string => one.term)
  expect(marksIn(page).toSorted()).toEqual(expected.toSorted())
  const json = JSON.parse(textOf(files, 'json/edition.json'))
  const inJson = json.documents[0].passages
    .flatMap(({pairs: found}: {pairs: {terms: {en?: unknown}[]}[]}) => found.flatMap(({terms}) => terms))
    .flatMap(({en}: {en?: unknown}) => (en ? ['zh', 'en'] : ['zh']))
  expect(marksIn(page)).toHaveLength(inJson.length)
  for (const id of new Set(marksIn(page))) expect(page.split(`id="t-${id}"`)).toHaveLength(2)
})

test('a term in the gap of another is marked within it', () => {
  expect(rowOf(2)).toMatch(
    /We <a class="term"[^>]*t-distributed-training">train <span class="term"[^>]*#t-model">models<\/span> that are distributed<\/a>\./,
  )
})

test('the English that renders a neighbour too bears the terms of that neighbour', () => {
  expect(rowOf(14)).toMatch(/says that <a class="term"[^>]*t-token-coin">tokens<\/a> are good/)
  const term = textOf(files, 'terms/token-coin/index.html')
  expect(term).toContain('says that <mark its-term="yes">tokens</mark> are good.')
})

test('the words below a picture bear its terms', () => {
  expect(rowOf(10)).toMatch(/<span class="alt">A chart of <a class="term"[^>]*>computing power<\/a><\/span>/)
})

test('a term is glossed once a document, in running text, and readings that nobody confirmed are doubted', () => {
  expect(rowOf(0)).not.toContain('class="gloss"')
  expect(rowOf(1)).toMatch(
    /<span class="gloss" role="note"[^>]*><span class="met"><span lang="zh">大模型<\/span> <i [^>]*>dà móxíng<\/i> <span lang="en">large model<\/span><\/span> <span class="met"><span lang="zh">算力<\/span> <i [^>]*>suànlì<sup class="doubt" title="[^"]*尚待确认">\?<\/sup><\/i>/,
  )
  expect(page.split('<span class="met">')).toHaveLength(glossary.length + 1)
  expect(rowOf(2)).toMatch(/<span lang="en">distributed training<sup class="doubt"/)
})

test('the card of a term says how often each other rendering occurs', () => {
  const cardOf = (id: string): string => page.split(`id="t-${id}"`)[1] ?? ''
  expect(cardOf('zero-knowledge-proof')).toMatch(/^.*?<span class="others" lang="en">ZKP ×1<\/span>/)
  expect(cardOf('computing-power')).toMatch(/^.*?<span class="others" lang="en">hashrate ×1<\/span>/)
})

test('a term page says in words what nobody has confirmed', () => {
  expect(textOf(files, 'terms/distributed-training/index.html')).toMatch(
    /尚待确认<\/span><\/dt><dd><span lang="en">Pinyin<\/span> <span lang="zh">拼音<\/span>, <span lang="en">Rendering<\/span>/,
  )
})

test('a deprecated rendering is counted once', () => {
  const term = textOf(files, 'terms/computing-power/index.html')
  expect(term).toMatch(/hashrate<\/span><\/td><td>.*?deprecated.*?<\/td><td class="right">1<\/td>/)
})

test('departures stand under their documents, with the reason why something is left out', () => {
  const departures = textOf(files, 'terms/_deviations/index.html')
  expect(departures).toMatch(/<h3><a href="..\/..\/a\/index.html"><span class="zh" lang="zh">零知识证明与算力/)
  expect(departures).toMatch(/Machines are too slow\..*?: about speed<\/p>/)
  expect(departures).toMatch(/<mark its-term="yes">算力<\/mark>略去。.*?略去<\/span>: said already<\/p>/)
})

test('the global rules are ITS 2.0, each with an absolute selector, and every page leads to them', () => {
  const names: string[] = []
  const parser = new SaxesParser({xmlns: true})
  parser.on('opentag', ({uri, local, attributes}) => {
    expect(uri).toBe('http://www.w3.org/2005/11/its')
    names.push(local)
    if (local === 'rules') expect(attributes['version']?.value).toBe('2.0')
    else expect(attributes['selector']?.value).toMatch(/^\/\//)
  })
  parser.write(textOf(files, 'assets/its-rules.xml')).close()
  expect(names).toEqual(['rules', 'idValueRule', 'langRule', 'translateRule', 'locNoteRule'])
  expect(page).toContain('<link rel="its-rules" href="../assets/its-rules.xml">')
})

test('where two terms stand twice and cross, each is paired with its own in order', () => {
  const crossed = edition(
    filesWith(
      [{path, text: '算力与代币，代币与算力。\n'}],
      [
        {
          path: 'translations/en/a.yml',
          text: `doc: ${path}\nsegments:\n- id: ${idAt(0)}\n  zh: 算力与代币，代币与算力。\n  en: Tokens and computing power, computing power and tokens.\n`,
        },
      ],
      glossary,
    ),
  )
  const found = crossed.documents.flatMap(document => leaves(document)).flatMap(pair => pair.annotations)
  expect(found.map(({term: id, zh, en}) => [id, zh.start, en?.start])).toEqual([
    ['computing-power', 0, 11],
    ['token-coin', 3, 0],
    ['token-coin', 6, 48],
    ['computing-power', 9, 28],
  ])
})
