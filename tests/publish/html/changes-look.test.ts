import {existsSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import type {Browser} from 'playwright-core'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {violations} from '../../review-page/axe.ts'
import {lay, startBrowser} from './browser.ts'
import {first, one, pagesOf, second, stageOf, two} from './stages.ts'

const files = pagesOf(
  second,
  [stageOf(one, two, first, second), stageOf(two, {}, second, first)],
  'https://example.org/',
)
const shown = [
  'index.html',
  'changes/index.html',
  'changes/v1.0..release-2/index.html',
  'changes/release-2..now/index.html',
]
let browser: Browser
let address: (path: string) => string

beforeAll(async () => {
  browser = await startBrowser()
  address = await lay(files)
})
afterAll(() => browser.close())

test.each(shown)('axe finds nothing on %s, light and dark, wide and narrow', async path => {
  const page = await browser.newPage()
  await page.goto(address(path))
  for (const details of await page.locator('details').all())
    await details.evaluate(each => each.setAttribute('open', ''))
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({colorScheme})
    for (const width of [1280, 320]) {
      await page.setViewportSize({width, height: 900})
      expect(await violations(page), `${colorScheme} ${width}`).toEqual([])
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
      expect(overflow, `${colorScheme} ${width}`).toBeLessThanOrEqual(0)
    }
  }
  await page.close()
})

test('what was and what is stand side by side on a wide page, below one another on a phone', async () => {
  const page = await browser.newPage({viewport: {width: 1280, height: 900}, javaScriptEnabled: false})
  await page.goto(address('changes/v1.0..release-2/index.html'))
  const boxes = async () => {
    const before = await page.locator('#aaaaaa01 > .before.en').boundingBox()
    const after = await page.locator('#aaaaaa01 > .after.en').boundingBox()
    if (!before || !after) throw new Error('nothing to see')
    return {before, after}
  }
  const wide = await boxes()
  expect(wide.after.y).toBe(wide.before.y)
  expect(wide.after.x).toBeGreaterThan(wide.before.x + wide.before.width)
  await page.setViewportSize({width: 390, height: 900})
  const narrow = await boxes()
  expect(narrow.after.x).toBe(narrow.before.x)
  expect(narrow.after.y).toBeGreaterThanOrEqual(narrow.before.y + narrow.before.height)
  await page.close()
})

test('every link of the pages leads to a page and a place that are there', async () => {
  const page = await browser.newPage({javaScriptEnabled: false})
  for (const path of shown) {
    await page.goto(address(path))
    const links = await page.locator('a[href]').evaluateAll(all => all.map(each => (each as HTMLAnchorElement).href))
    expect(links.length).toBeGreaterThan(3)
    for (const link of new Set(links)) {
      const [file = '', fragment = ''] = link.split('#')
      expect(existsSync(fileURLToPath(file)), link).toBe(true)
      if (fragment === '' || !file.endsWith('.html')) continue
      await page.goto(link)
      expect(await page.locator(`[id="${decodeURIComponent(fragment)}"]`).count(), link).toBe(1)
    }
  }
  await page.close()
})

test('what a source or the name of a revision smuggles in never becomes markup', async () => {
  const evil = '<img src=x onerror=alert(1)>'
  const was = {docs: {essay: [{id: 'aaaaaa01', zh: `甲${evil}`, en: 'One'}]}}
  const now = {docs: {essay: [{id: 'aaaaaa01', zh: `乙\`${evil}\``, en: `Two \`${evil}\``}]}}
  const made = pagesOf(now, [stageOf({name: evil}, {name: '"><script>'}, was, now)], 'https://example.org/')
  const stage = made.find(({path}) => path.startsWith('changes/img-src-x'))
  const at = await lay(made)
  const page = await browser.newPage()
  for (const path of ['index.html', 'changes/index.html', stage?.path ?? '']) {
    await page.goto(at(path))
    expect(await page.locator('img, body script').count(), path).toBe(0)
    expect(await page.locator('h1').count(), path).toBe(1)
  }
  expect(await page.locator('#aaaaaa01').textContent()).toContain(evil)
  await page.close()
})
