// npm run bench -- [DIR] [--english DIR]: makes of a folder of Chinese Markdown (or of made-up text) a fully translated project and times
// the journey stage by stage, beside a bare remark-parse + gfm + front matter pass over the same files in the same run.
// Figures are medians of the rounds; the ratios are what counts. In a folder of much less than a megabyte, what a project
// costs once (its glossary and the pages of its terms) weighs more than the text.
import {existsSync, readdirSync, readFileSync, statSync} from 'node:fs'
import {join, relative} from 'node:path'
import {parseArgs} from 'node:util'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {annotate} from '../dist/annotate/annotate.js'
import {readGlossary} from '../dist/annotate/read-glossary.js'
import {metadataOf} from '../dist/bitext/build.js'
import {leaves} from '../dist/bitext/walk.js'
import {check} from '../dist/check/check.js'
import {block, changeFields} from '../dist/pair/change-fields.js'
import {pair} from '../dist/pair/pair.js'
import {readTranslations} from '../dist/pair/read-translations.js'
import {sync} from '../dist/pair/sync.js'
import {publish} from '../dist/publish/publish.js'
import {segment} from '../dist/segment/segment.js'
import {readMarkdown} from '../dist/source/read-markdown.js'
import {benchChecks} from './bench/checks.mjs'
import {benchDiff} from './bench/diff.mjs'
import {benchHostile} from './bench/hostile.mjs'
import {madeText} from './bench/made-text.mjs'
import {benchMemory} from './bench/memory.mjs'
import {benchReading} from './bench/reading.mjs'
import {benchSentences} from './bench/sentences.mjs'
import {benchSync} from './bench/sync.mjs'
import {benchTerms} from './bench/terms.mjs'

const {values: options, positionals} = parseArgs({
  options: {rounds: {type: 'string', default: '5'}, most: {type: 'string', default: '0'}, english: {type: 'string'}},
  allowPositionals: true,
})
const folder = positionals[0]
const rounds = Number(options.rounds)
const most = Number(options.most)

for (const [named, language] of [
  [folder, 'Chinese'],
  [options.english, 'English'],
]) {
  if (named === undefined || existsSync(named)) continue
  console.error(`There is no folder ${named}: name one that holds ${language} Markdown.`)
  process.exit(2)
}

const files = under =>
  readdirSync(under)
    .sort()
    .flatMap(name => {
      const path = join(under, name)
      return statSync(path).isDirectory() ? files(path) : [path]
    })

const isChinese = text => (text.match(/\p{Script=Han}/gu)?.length ?? 0) * 20 > text.length

const markdownIn = folder =>
  files(folder)
    .filter(path => path.endsWith('.md') && !path.includes('/raw/'))
    .map(path => ({path: `source/${relative(folder, path).replaceAll('\\', '/')}`, text: readFileSync(path, 'utf8')}))

const sourcesIn = folder =>
  markdownIn(folder)
    .filter(({text}) => isChinese(text))
    .slice(0, most > 0 ? most : undefined)

const sources = folder === undefined ? madeText() : sourcesIn(folder)
if (sources.length === 0) {
  console.error(`No Chinese Markdown in ${folder}: name a folder that holds some.`)
  process.exit(2)
}
const terms = files('glossary').map(path => ({path, text: readFileSync(path, 'utf8')}))
const bytes = sources.reduce((sum, {text}) => sum + Buffer.byteLength(text), 0)
const megabytes = bytes / 1e6

const lexicon =
  'the model of a network that and computing power in on which for training market as by with is tokens are from data center this open chip more than its growth hardware investors to'.split(
    ' ',
  )

const markups = ['**model**', '`code`', '[link](https://example.org/)']
const {glossary} = readGlossary(terms)
const preferred = new Map(glossary.map(({id, en}) => [id, en.find(({status}) => status === 'preferred')?.term]))

/**
 * English of the usual length: some .7 words for each Chinese character, with the preferred renderings of its terms and
 * with its figures; every tenth has inline markup.
 */
const englishFor = ({zh, annotations}, index) => {
  const count = Math.max(1, Math.round((zh.text.match(/\p{Script=Han}/gu)?.length ?? 1) * 0.7))
  const words = Array.from({length: count}, (_, at) => lexicon[(at * 7 + index) % lexicon.length])
  for (const [at, figure] of (zh.plain.match(/\d+(?:[.,]\d+)*/g) ?? []).entries()) words[(at * 3 + 1) % count] = figure
  for (const [at, {term}] of annotations.entries()) words[(at * 4 + 2) % count] = preferred.get(term) ?? term
  if (index % 10 === 0) words[index % count] = markups[(index / 10) % markups.length]
  const sentence = words.join(' ')
  return `${sentence[0].toUpperCase()}${sentence.slice(1)}.`
}

const translate = () => {
  const documents = sources.flatMap(source => {
    const {document} = readMarkdown(source)
    return document ? [segment(document)] : []
  })
  const registers = sync(documents, [], [], '2026-01-01').files.map(file => readTranslations(file).register)
  const annotated = annotate(pair(documents, registers, [], new Map()).documents, glossary)
  const pairs = new Map(annotated.flatMap(document => [...leaves(document)].map(each => [each.id, each])))
  let index = 0
  return registers.map(register => {
    const wanted = new Map(
      register.entries.map(entry => [entry, new Map([['en', block(englishFor(pairs.get(entry.id), index++))]])]),
    )
    const {path, text} = changeFields(register, wanted)
    return {path, text}
  })
}

const metadata = metadataOf({zh: '测试', en: 'Bench'})

const times = new Map()
const peaks = new Map()
const timed = (name, work) => {
  const start = process.hrtime.bigint()
  const result = work()
  const seconds = Number(process.hrtime.bigint() - start) / 1e9
  times.set(name, [...(times.get(name) ?? []), seconds])
  const {rss} = process.memoryUsage()
  peaks.set(name, Math.max(peaks.get(name) ?? 0, rss))
  return result
}

const translations = translate()
const bare = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter)
let segments = 0
let findings = 0
let published = 0
// The first two rounds warm the engine up, for the bare pass as for ours, and do not count.
for (let round = -2; round < rounds; round++) {
  if (round === 0) for (const name of times.keys()) times.set(name, [])
  // Once a round only: a forced collection throws away compiled code that a run of the journey keeps between its stages.
  globalThis.gc?.()
  timed('bare remark pass', () => {
    for (const {text} of sources) bare.parse(text)
  })
  const documents = timed('read', () =>
    sources.flatMap(source => {
      const {document} = readMarkdown(source)
      return document ? [document] : []
    }),
  )
  const cut = timed('segment', () => documents.map(segment))
  const registers = timed('translations', () => translations.map(file => readTranslations(file).register))
  timed('glossary', () => readGlossary(terms))
  const paired = timed('pair', () => pair(cut, registers, [], new Map(glossary.map(({id, hash}) => [id, hash]))))
  const annotated = timed('annotate', () => annotate(paired.documents, glossary))
  const checkable = {
    metadata,
    documents: annotated,
    assets: [],
    glossary,
    orphans: paired.orphans,
    faults: paired.faults,
  }
  const found = timed('check', () => check(checkable, new Map()))
  const edition = {...checkable, findings: found}
  const html = timed('html', () => publish(edition, ['html']))
  const markdown = timed('markdown', () => publish(edition, ['markdown']))
  const json = timed('json', () => publish(edition, ['json']))
  segments = annotated.reduce((sum, document) => sum + [...leaves(document)].length, 0)
  findings = found.length
  published = [html, markdown, json].flat().reduce((sum, file) => sum + (file.text ?? file.bytes ?? '').length, 0)
}

const median = values => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]
const of = name => median(times.get(name))
const stages = [...times.keys()].filter(name => name !== 'bare remark pass')
const journey = median(
  Array.from({length: rounds}, (_, round) => stages.reduce((sum, name) => sum + times.get(name)[round], 0)),
)

const row = (name, seconds, peak) =>
  [
    name.padEnd(18),
    seconds.toFixed(3).padStart(9),
    (megabytes / seconds).toFixed(2).padStart(9),
    Math.round(segments / seconds)
      .toString()
      .padStart(11),
    (seconds / of('bare remark pass')).toFixed(2).padStart(8),
    peak === undefined ? '' : `${Math.round(peak / 1e6)}`.padStart(8),
  ].join(' ')

console.log(
  `${sources.length} files, ${megabytes.toFixed(2)} MB, ${segments} segments, ${glossary.length} terms, ${findings} findings, ${(published / 1e6).toFixed(1)} MB published; median of ${rounds} rounds\n`,
)
console.log('stage                seconds      MB/s  segments/s  ÷ bare  peak MB')
for (const name of ['bare remark pass', ...stages]) console.log(row(name, of(name), peaks.get(name)))
console.log(row('the journey', journey))
console.log(
  `\njourney ÷ bare ${(journey / of('bare remark pass')).toFixed(2)} (at most 2), html ÷ bare ${(of('html') / of('bare remark pass')).toFixed(2)} (at most .4)`,
)
console.log(benchSentences(sources, rounds, options.english === undefined ? undefined : markdownIn(options.english)))
console.log(benchReading({parsing: of('read'), cutting: of('segment'), bare: of('bare remark pass')}))
console.log(benchTerms(sources, rounds))
console.log(`annotating is ${((100 * of('annotate')) / journey).toFixed(0)} % of the journey (at most 15)`)
console.log(benchSync(sources, rounds))
console.log(benchMemory(sources))
console.log(benchDiff(sources, rounds))
console.log(benchChecks())
console.log(benchHostile())
