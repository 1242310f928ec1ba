import {gzipSync} from 'node:zlib'
import {builtFile} from './made-edition.mjs'

const packed = bytes => gzipSync(bytes, {level: 9}).length

/** What a page with its style sheet and the script weigh, packed, in bytes. */
export const weight = folder => ({
  page: packed(builtFile(folder, 'one/index.html')) + packed(builtFile(folder, 'assets/edition.css')),
  script: packed(builtFile(folder, 'assets/edition.js')),
})

/** How much moves while a page loads (cumulative layout shift), and what it asks others for. */
export const loading = async (browser, address) => {
  const context = await browser.newContext({viewport: {width: 1280, height: 900}})
  const page = await context.newPage()
  const foreign = []
  page.on('request', request => {
    if (!request.url().startsWith(new URL('/', address).href)) foreign.push(request.url())
  })
  await page.addInitScript(() => {
    window.shifts = 0
    new PerformanceObserver(list => {
      for (const entry of list.getEntries()) window.shifts += entry.value
    }).observe({type: 'layout-shift', buffered: true})
  })
  await page.goto(address, {waitUntil: 'load'})
  await page.waitForTimeout(500)
  const shift = await page.evaluate(() => window.shifts)
  await context.close()
  return {shift, foreign}
}
