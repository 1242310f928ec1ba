import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'

const rounds = 3
const median = values => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]

/** Two frames on, all that was asked for is drawn. */
const drawn = page =>
  page.evaluate(() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => done()))))

const slowPage = async browser => {
  const context = await browser.newContext({viewport: {width: 1280, height: 900}})
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', {rate: 4})
  return {page, close: () => context.close()}
}

const timed = async work => {
  const start = performance.now()
  await work()
  return performance.now() - start
}

const measure = async (browser, address) => {
  const {page, close} = await slowPage(browser)
  const load = await timed(async () => {
    await page.goto(address, {waitUntil: 'load', timeout: 300_000})
    await drawn(page)
  })
  const change = await timed(async () => {
    await page.evaluate(() => document.querySelector('#view-inter').click())
    await drawn(page)
  })
  await close()
  return {load, change}
}

/** How far from where it should stand a segment lands: the worst of some jumps, in points. */
const jumps = async (browser, address, ids) => {
  const context = await browser.newContext({viewport: {width: 1280, height: 900}})
  let worst = 0
  for (const id of ids) {
    const page = await context.newPage()
    await page.goto(`${address}#${id}`, {waitUntil: 'load', timeout: 300_000})
    await drawn(page)
    await page.waitForTimeout(300)
    const off = await page.evaluate(target => {
      const padding = Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop)
      const {top} = document.getElementById(target).getBoundingClientRect()
      const end = document.documentElement.scrollHeight - innerHeight - scrollY
      return end < 2 && top > padding ? 0 : Math.abs(top - padding)
    }, id)
    worst = Math.max(worst, off)
    await page.close()
  }
  await context.close()
  return worst
}

/**
 * One page of very many segments at a quarter of the processor's speed: how long it takes to load and to change the view, as
 * ratios of the same page laid out as a whole; and how exactly a jump lands.
 */
export const longPage = async (browser, folder) => {
  const css = join(folder, 'edition/assets/edition.css')
  const path = join(folder, 'edition/one/index.html')
  const style = readFileSync(css, 'utf8')
  const ids = [...readFileSync(path, 'utf8').matchAll(/ id="([a-z][0-9a-z]{7})"/g)].map(match => match[1])
  const address = pathToFileURL(path).href
  const grouped = []
  const whole = []
  for (let round = 0; round < rounds; round++) {
    grouped.push(await measure(browser, address))
    writeFileSync(css, style.replace(/content-visibility: ?auto;?/g, ''))
    whole.push(await measure(browser, address))
    writeFileSync(css, style)
  }
  const of = (list, key) => median(list.map(each => each[key]))
  const some = Array.from({length: 12}, (_, index) => ids[Math.floor((index * (ids.length - 1)) / 11)])
  return {
    segments: ids.length,
    load: of(whole, 'load') / of(grouped, 'load'),
    change: of(whole, 'change') / of(grouped, 'change'),
    times: {
      grouped: of(grouped, 'load'),
      whole: of(whole, 'load'),
      changed: of(grouped, 'change'),
      changedWhole: of(whole, 'change'),
    },
    jump: await jumps(browser, address, some),
  }
}
