// npm run measure:search -- [--segments 10000] [--queries 400]: publishes an edition of made-up text whose segments are so many,
// opens its page of search from the disk in Chromium and asks it for texts drawn from the edition and for some that it lacks. It
// counts what is found and what a plain scan finds, tells how long a query takes beside one `indexOf` over the same text,
// in the same run, and what is loaded until the first answer of a fresh page stands.
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {parseArgs} from 'node:util'
import {gzipSync} from 'node:zlib'
import {chromium} from 'playwright-core'
import {build} from 'vite'
import {annotatedPairOf, metadataOf, pairOf} from '../dist/bitext/build.js'
import {leaves, mapPassages} from '../dist/bitext/walk.js'
import {foldForSearch} from '../dist/publish/html/search/fold.js'
import {publish} from '../dist/publish/publish.js'
import {segment} from '../dist/segment/segment.js'
import {readMarkdown} from '../dist/source/read-markdown.js'
import {madeEnglish} from './bench/made-english.mjs'
import {dice, madeText} from './bench/made-text.mjs'
import {findChromium} from './chromium.mjs'

const {values: options} = parseArgs({
  options: {segments: {type: 'string', default: '10000'}, queries: {type: 'string', default: '400'}},
})
const most = Number(options.segments)
/** How many queries are asked of a page that has loaded nothing yet. */
const fresh = 60
const root = fileURLToPath(new URL('..', import.meta.url))

const editionOf = count => {
  const english = madeEnglish(dice(3))
  const documents = []
  let number = 0
  for (let seed = 0; number < count; seed++) {
    for (const {path, text} of madeText(seed)) {
      if (number >= count) break
      const {document} = readMarkdown({path: path.replace('made-', `made-${seed}-`), text})
      documents.push(
        mapPassages(segment(document), sentences =>
          sentences.map(sentence => {
            const id = `a${String(number++).padStart(7, '0')}`
            return annotatedPairOf(pairOf(sentence, id, english(sentence.zh.plain.length * 3)))
          }),
        ),
      )
    }
  }
  return {
    metadata: metadataOf({zh: '测试', en: 'Made text'}),
    documents,
    assets: [],
    glossary: [],
    orphans: [],
    faults: [],
    findings: [],
  }
}

const edition = editionOf(most)
const pairs = edition.documents.flatMap(document => [...leaves(document)])
const texts = pairs.map(({zh, rendering}) => [zh.plain, rendering.en?.plain ?? ''])
const folded = texts.map(sides => sides.map(foldForSearch))
const bytes = Buffer.byteLength(texts.flat().join(''))

const folder = mkdtempSync(join(tmpdir(), 'duizhao-search-'))
const started = performance.now()
const files = publish(edition, ['html'])
const made = performance.now() - started
for (const {path, text, bytes} of files) {
  mkdirSync(dirname(join(folder, path)), {recursive: true})
  writeFileSync(join(folder, path), text ?? bytes)
}
const data = files.filter(({path}) => /^search\/.*\.js$/.test(path))
const size = (kind, by = text => Buffer.byteLength(text)) =>
  Math.round(
    data.filter(({path}) => path.startsWith(`search/${kind}`)).reduce((sum, {text}) => sum + by(text), 0) / 1024,
  )
console.log(
  `${pairs.length} segments in ${edition.documents.length} documents, ${Math.round(bytes / 1024)} KB of text; pages made in ${Math.round(made)} ms`,
)
for (const kind of ['catalogue', 'text', 'index']) {
  const count = data.filter(({path}) => path.startsWith(`search/${kind}`)).length
  console.log(`  ${kind}: ${count} files, ${size(kind)} KB, ${size(kind, text => gzipSync(text).length)} KB gzip`)
}

const roll = dice(11)
const drawn = side => {
  for (;;) {
    const text = texts[roll(texts.length)][side]
    const length = 1 + roll(12)
    const start = roll(Math.max(1, text.length - length + 1))
    const query = text.slice(start, start + length)
    if (query.trim() !== '' && query.isWellFormed()) return query
  }
}
const queries = Array.from({length: Number(options.queries)}, (_, index) => {
  const query = drawn(index % 2)
  if (index % 20 === 7) return query.toUpperCase()
  if (index % 20 === 13) return [...query].reverse().join('')
  return query
})
const plainScan = query => {
  const wanted = foldForSearch(query)
  return folded.flatMap((sides, index) => (sides.some(side => side.includes(wanted)) ? [index] : []))
}
const truth = queries.map(plainScan)

const sorted = numbers => [...numbers].sort((a, b) => a - b)
const percentile = (numbers, share) =>
  sorted(numbers)[Math.min(numbers.length - 1, Math.ceil(numbers.length * share) - 1)] ?? 0
const median = numbers => percentile(numbers, 0.5)

/** The page's own way of finding, for a measure that must see all that is found and no more than the finding. */
const probe = async () => {
  const entry = 'probe'
  const source = path => JSON.stringify(join(root, 'src/publish/html/script/search', path))
  const [{output}] = [
    await build({
      root,
      configFile: false,
      logLevel: 'warn',
      plugins: [
        {
          name: entry,
          resolveId: id => (id.endsWith(entry) ? `\0${entry}` : undefined),
          load: id =>
            id === `\0${entry}`
              ? `import {openLibrary} from ${source('library.ts')}\nimport {loader} from ${source('load.ts')}\nglobalThis.library = openLibrary(loader())`
              : undefined,
        },
      ],
      build: {write: false, target: 'es2022', minify: true, rolldownOptions: {input: entry, output: {format: 'iife'}}},
    }),
  ].flat()
  return output[0].code
}

const browser = await chromium.launch({executablePath: findChromium(), args: ['--no-sandbox']})
const address = pathToFileURL(join(folder, 'search/index.html')).href

const measureFinding = async () => {
  const context = await browser.newContext({bypassCSP: true})
  const page = await context.newPage()
  await page.goto(address)
  await page.addScriptTag({content: await probe()})
  const all = folded.flat().join('\u0001')
  return page.evaluate(
    async ([queries, wanted, all]) => {
      const library = await globalThis.library
      /** The time of one turn in microseconds: the clock of a page is coarse. */
      const timed = async run => {
        const started = performance.now()
        let turns = 0
        for (; performance.now() - started < 12; turns++) await run()
        return ((performance.now() - started) * 1000) / turns
      }
      const results = []
      for (const [index, query] of queries.entries()) {
        const found = await library.find(query)
        const scan = () => {
          let count = 0
          for (let at = all.indexOf(wanted[index]); at >= 0; at = all.indexOf(wanted[index], at + 1)) count++
          return count
        }
        results.push({
          found,
          time: await timed(() => library.find(query)),
          one: await timed(async () => all.indexOf(`${wanted[index]}\u0002`)),
          every: await timed(async () => scan()),
        })
      }
      return results
    },
    [queries, queries.map(foldForSearch), all],
  )
}

const results = await measureFinding()
let [right, found, wanted] = [0, 0, 0]
for (const [index, {found: segments}] of results.entries()) {
  const expected = new Set(truth[index])
  right += segments.filter(segment => expected.has(segment)).length
  found += segments.length
  wanted += expected.size
}
const whole = results.filter(({found}, index) => found.join() === truth[index].join()).length
console.log(
  `${queries.length} queries, ${wanted} segments: recall ${(right / wanted).toFixed(3)}, precision ${(right / found).toFixed(3)}, ${whole} right as a whole`,
)
const one = median(results.map(each => each.one))
console.log(
  `one query: median ${median(results.map(({time}) => time)).toFixed(0)} µs, p95 ${percentile(
    results.map(({time}) => time),
    0.95,
  ).toFixed(0)} µs; ` +
    `one indexOf over all of the text ${one.toFixed(0)} µs, from one place to the next p95 ${percentile(
      results.map(({every}) => every),
      0.95,
    ).toFixed(0)} µs; ` +
    `p95 ÷ indexOf ${(
      percentile(
        results.map(({time}) => time),
        0.95,
      ) / one
    ).toFixed(2)}`,
)

const loaded = []
const textOf = path => readFileSync(join(folder, path))
let wrong = 0
for (const [index, query] of queries.entries()) {
  if (loaded.length === fresh) break
  if (index % 4 > 1) continue
  const context = await browser.newContext()
  const page = await context.newPage()
  const asked = []
  page.on('request', request =>
    asked.push(decodeURIComponent(new URL(request.url()).pathname).slice(folder.length + 1)),
  )
  await page.goto(`${address}#${new URLSearchParams({q: query})}`)
  await page.waitForFunction(() => /\d|Nothing/.test(document.querySelector('#found')?.textContent ?? ''))
  const [counted] = (await page.locator('#found').textContent()).match(/\d+/) ?? ['0']
  const ids = await page.locator('.found .no').evaluateAll(links => links.map(link => link.hash.slice(1)))
  const expected = truth[index].slice(0, ids.length).map(number => pairs[number].id)
  if (Number(counted) !== truth[index].length || ids.join() !== expected.join()) {
    wrong++
    console.log(`  “${query}”: ${counted} found, ${truth[index].length} expected`)
  }
  const sum = (of, by) => asked.filter(of).reduce((total, path) => total + by(textOf(path)), 0) / 1024
  const isData = path => /^search\/.*\.js$/.test(path)
  loaded.push({
    query,
    files: asked.filter(isData).length,
    raw: sum(isData, buffer => buffer.length),
    gzip: sum(isData, buffer => gzipSync(buffer).length),
    all: sum(
      () => true,
      buffer => gzipSync(buffer).length,
    ),
  })
  await context.close()
}
console.log(
  `${loaded.length} fresh pages, ${wrong} wrong; loaded until the first answer stands, in KB (median, p95, most):`,
)
for (const [name, key] of [
  ['data gzip', 'gzip'],
  ['data raw', 'raw'],
  ['data files', 'files'],
  ['page, style, script and data gzip', 'all'],
]) {
  const numbers = loaded.map(each => each[key])
  console.log(`  ${name}: ${[0.5, 0.95, 1].map(share => percentile(numbers, share).toFixed(0)).join(', ')}`)
}
const heaviest = [...loaded].sort((a, b) => b.gzip - a.gzip).slice(0, 5)
console.log(`  heaviest: ${heaviest.map(({query, gzip}) => `“${query}” ${gzip.toFixed(0)}`).join(', ')}`)
await browser.close()
rmSync(folder, {recursive: true})
