// npm run measure:pages [-- EDITION]: measures the pages of a built edition (edition/ where none is named) and of made-up ones in
// the system's Chromium. Times are compared in one run. Lighthouse is asked where it is installed (scripts/pages/lighthouse.mjs).
import {rmSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {chromium} from 'playwright-core'
import {findChromium} from './chromium.mjs'
import {axeViolations} from './pages/axe.mjs'
import {crawl} from './pages/crawl.mjs'
import {lighthouseScores} from './pages/lighthouse.mjs'
import {longPage} from './pages/long-page.mjs'
import {madeProject} from './pages/made-edition.mjs'
import {serve} from './pages/serve.mjs'
import {loading, weight} from './pages/weight.mjs'

const edition = resolve(process.argv[2] ?? 'edition')
const say = (...words) => console.log(words.join(' '))
const browser = await chromium.launch({executablePath: findChromium(), args: ['--no-sandbox']})

const links = crawl(edition)
say(`${links.count} links within ${links.pages} pages: ${links.dead.length} lead nowhere (0)`)
for (const link of links.dead) say(`  ${link}`)

const chapter = madeProject(199)
const {page, script} = weight(chapter)
say(`a chapter of 200 segments with its style sheet, gzip: ${(page / 1024).toFixed(1)} KB (at most 40)`)
say(`script, gzip: ${(script / 1024).toFixed(1)} KB (at most 15)`)
const chapterServer = await serve(join(chapter, 'edition'))
const {shift, foreign} = await loading(browser, `${chapterServer.address}one/`)
say(`cumulative layout shift: ${shift} (0); requests to others: ${foreign.length} (0)`)

const {pages, looks, found} = await axeViolations(browser, edition)
say(`axe on ${pages.length} pages in ${looks} looks: ${found.length} violations (0)`)
for (const {path, look, rule, count} of found) say(`  ${path} ${look}: ${rule} × ${count}`)

const long = madeProject(9999)
const {segments, load, change, times, jump} = await longPage(browser, long)
const ms = time => `${Math.round(time)} ms`
say(`one page of ${segments} segments at a quarter of the speed, laid out as a whole ÷ in groups:`)
say(`  load ${load.toFixed(1)} (at least 4): ${ms(times.whole)} ÷ ${ms(times.grouped)}`)
say(`  change of view ${change.toFixed(1)} (at least 4): ${ms(times.changedWhole)} ÷ ${ms(times.changed)}`)
say(`  a jump lands within ${jump.toFixed(2)} px (2)`)
await browser.close()

const server = await serve(edition)
const scores = await lighthouseScores(
  [
    server.address,
    ...(process.argv[3] ?? '')
      .split(',')
      .filter(Boolean)
      .map(path => server.address + path),
    `${chapterServer.address}one/`,
  ],
  5,
)
if (!scores) say('Lighthouse is not installed: npm install --no-save lighthouse@12.8.2 brings it')
for (const {address, device, scores: its, failed} of scores ?? [])
  say(
    `Lighthouse ${device} ${new URL(address).pathname}: performance, accessibility, best practices, SEO ${its.join(' ')}${failed.length > 0 ? ` (${failed.join(', ')})` : ''}`,
  )
server.stop()
chapterServer.stop()
for (const folder of [chapter, long]) rmSync(folder, {recursive: true})
