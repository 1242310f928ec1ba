// npm run measure:pdf -- [SEGMENTS] [--whole]: sets an edition of so many segments (10,000 where none are named) as a PDF, in a
// process of its own, and prints the web pages of the same edition with Chromium, one after another; with --whole it is one
// document on one page. What counts is the ratio; it should be 0.1 at most.
import {spawnSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {parseArgs} from 'node:util'
import {chromium} from 'playwright-core'
import {typeset} from '../dist/project/typeset.js'
import {publish} from '../dist/publish/publish.js'
import {checkableOf, pairedDocuments} from './bench/paired.mjs'
import {findChromium} from './chromium.mjs'

const own = fileURLToPath(import.meta.url)

const {values: options, positionals} = parseArgs({
  options: {whole: {type: 'boolean', default: false}, alone: {type: 'boolean', default: false}},
  allowPositionals: true,
})

/** An edition whose pairs are not annotated: terms would be the same work for both. */
const editionOf = count => {
  const documents = pairedDocuments(count).map(document => ({...document, children: document.children.map(annotated)}))
  const whole = documents.slice(0, 1).map(one => ({...one, children: documents.flatMap(({children}) => children)}))
  return {...checkableOf(options.whole ? whole : documents, []), findings: []}
}

const annotated = block =>
  block.type === 'passage'
    ? {
        ...block,
        leaves: block.leaves.map(pair => ({
          ...pair,
          type: 'annotatedPair',
          annotations: [],
          misrenderings: [],
          flips: [],
        })),
      }
    : block

const seconds = async work => {
  const start = performance.now()
  await work()
  return (performance.now() - start) / 1000
}

const setAlone = async count => {
  const edition = editionOf(count)
  const taken = {}
  taken.seconds = await seconds(() => {
    const {files, missing} = typeset('/', publish(edition, ['pdf']))
    if (missing.length > 0) throw new Error(JSON.stringify(missing[0]))
    taken.bytes = files[0].bytes.length
  })
  console.log(JSON.stringify({...taken, peak: process.resourceUsage().maxRSS * 1024}))
}

const printAll = async (edition, folder) => {
  const browser = await chromium.launch({executablePath: findChromium(), args: ['--no-sandbox']})
  const page = await browser.newPage()
  page.setDefaultTimeout(0)
  let bytes = 0
  const taken = await seconds(async () => {
    for (const {path} of publish(edition, ['html']).filter(({path}) => /^bench-\d+\/index\.html$/.test(path))) {
      await page.goto(pathToFileURL(join(folder, path)).href)
      const out = join(folder, `${dirname(path)}.pdf`)
      await page.pdf({path: out, format: 'A4'})
      bytes += statSync(out).size
    }
  })
  await browser.close()
  return {seconds: taken, bytes}
}

const compare = async count => {
  const {stdout, stderr, status} = spawnSync(
    process.execPath,
    [own, '--alone', String(count), ...(options.whole ? ['--whole'] : [])],
    {
      encoding: 'utf8',
      maxBuffer: 1e8,
    },
  )
  if (status !== 0) throw new Error(stderr)
  const set = JSON.parse(stdout)
  const edition = editionOf(count)
  const folder = mkdtempSync(join(tmpdir(), 'duizhao-bench-'))
  try {
    for (const {path, text, bytes} of publish(edition, ['html'])) {
      mkdirSync(dirname(join(folder, path)), {recursive: true})
      writeFileSync(join(folder, path), text ?? bytes)
    }
    const printed = await printAll(edition, folder)
    const row = (name, {seconds, bytes, peak}) =>
      `${name.padEnd(24)} ${seconds.toFixed(1).padStart(7)} s ${(bytes / 1e6).toFixed(1).padStart(7)} MB${peak ? `, peak ${Math.round(peak / 1e6)} MB` : ''}`
    console.log(`${count} segments, documents: ${edition.documents.length}`)
    console.log(row('set by Typst', set))
    console.log(row('printed by Chromium', printed))
    console.log(`PDF ÷ printing ${(set.seconds / printed.seconds).toFixed(3)} (at most 0.1)`)
  } finally {
    rmSync(folder, {recursive: true})
  }
}

const count = Number(positionals[0] ?? 10_000)
if (options.alone) await setAlone(count)
else await compare(count)
