import type {Browser, Page} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {publish} from '../../../src/publish/publish.ts'
import {violations} from '../../review-page/axe.ts'
import {essay} from '../essay.ts'
import {editionOf, translated} from '../translated.ts'
import {lay, startBrowser} from './browser.ts'
import {hostile} from './hostile.ts'

const files = publish(essay, ['html', 'markdown', 'json'])
/** All pages but those that lead on to others. */
const pages = files.map(file => file.path).filter(path => path.endsWith('.html') && !path.startsWith('s/'))
let browser: Browser
let address: (path: string) => string

beforeAll(async () => {
  browser = await startBrowser()
  address = await lay(files)
})
afterAll(() => browser.close())

interface Window {
  readonly width?: number
  readonly height?: number
  readonly dark?: boolean
  readonly script?: boolean
}

/** Opens an address in a window of its own; what it asks for is written to `asked`. */
const open = async (url: string, {width = 1280, height = 900, dark = false, script = false}: Window = {}) => {
  const context = await browser.newContext({
    viewport: {width, height},
    colorScheme: dark ? 'dark' : 'light',
    javaScriptEnabled: script,
  })
  const page = await context.newPage()
  const asked: string[] = []
  // The icon comes whenever the browser has time for it.
  page.on('request', request => !request.url().endsWith('/assets/icon.svg') && asked.push(request.url()))
  await page.goto(url)
  return {page, asked, close: () => context.close()}
}

const choose = (page: Page, view: string): Promise<void> => page.locator(`label.${view}`).click()
const zh = '#aaaaaa06 > .zh'
const en = '#aaaaaa06 > .en'

describe('without JavaScript, from a disk', () => {
  test('side by side, the two languages of a segment stand on one level', async () => {
    const {page, close} = await open(address('essay/index.html'))
    const left = await page.locator(zh).boundingBox()
    const right = await page.locator(en).boundingBox()
    expect(left && right && right.x - (left.x + left.width)).toBeGreaterThanOrEqual(0)
    expect(Math.abs((left?.y ?? 0) - (right?.y ?? 99))).toBeLessThan(6)
    await close()
  })

  test('interleaved, the English stands below the Chinese', async () => {
    const {page, close} = await open(address('essay/index.html'))
    await choose(page, 'inter')
    const above = await page.locator(zh).boundingBox()
    const below = await page.locator(en).boundingBox()
    expect(below?.y).toBeGreaterThanOrEqual((above?.y ?? 0) + (above?.height ?? 0))
    await close()
  })

  test('one language alone flows as a paragraph, and what is missing in English is still shown', async () => {
    const {page, close} = await open(address('essay/index.html'))
    await choose(page, 'zh')
    expect(await page.locator(en).isVisible()).toBe(false)
    expect(await page.locator(zh).evaluate(node => getComputedStyle(node).display)).toBe('inline')
    await choose(page, 'en')
    expect(await page.locator(zh).isVisible()).toBe(false)
    expect(await page.locator(en).evaluate(node => getComputedStyle(node).display)).toBe('inline')
    expect(await page.locator('.en.missing .copy', {hasText: '诸位，请慎行。'}).isVisible()).toBe(true)
    expect(await page.locator('.en.missing .badge').first().isVisible()).toBe(true)
    await close()
  })

  test('a narrow window is interleaved by itself and offers no columns', async () => {
    const {page, close} = await open(address('essay/index.html'), {width: 390})
    const above = await page.locator(zh).boundingBox()
    const below = await page.locator(en).boundingBox()
    expect(below?.y).toBeGreaterThan(above?.y ?? 0)
    expect(await page.getByText('Side by side').isVisible()).toBe(false)
    expect(await page.locator('.option:visible').count()).toBe(4)
    expect(await page.locator('.option:visible input:checked').count()).toBe(1)
    await close()
  })

  test('pointing at a term opens its card, leaving closes it', async () => {
    const {page, close} = await open(address('essay/index.html'))
    const card = page.locator('#t-foundation-model')
    expect(await card.isVisible()).toBe(false)
    await page.locator('a.term[href="#t-foundation-model"]').first().hover()
    await card.waitFor({state: 'visible'})
    expect(await card.evaluate(node => node.matches(':popover-open'))).toBe(true)
    expect(await card.textContent()).toContain('规模极大的模型。')
    await page.mouse.move(0, 0)
    await card.waitFor({state: 'hidden'})
    await close()
  })

  test('following a term shows its card where the reader is, and closing it leaves the reader there', async () => {
    const {page, close} = await open(address('essay/index.html'), {height: 400})
    const link = page.locator('#aaaaaa05 .en a.term').first()
    await link.scrollIntoViewIfNeeded()
    const before = await page.evaluate(() => scrollY)
    await link.click()
    await page.mouse.move(0, 0)
    const card = page.locator('#t-foundation-model')
    await card.waitFor({state: 'visible'})
    expect(await page.evaluate(() => scrollY)).toBe(before)
    await card.locator('.close').click()
    await card.waitFor({state: 'hidden'})
    expect(await page.evaluate(() => scrollY)).toBe(before)
    await close()
  })

  test('an address leads to its segment, clear of the bar, and lights it', async () => {
    const {page, close} = await open(`${address('essay/index.html')}#aaaaaa0s`, {height: 500})
    const row = await page.locator('#aaaaaa0s').boundingBox()
    const bar = await page.locator('.bar').boundingBox()
    expect(row?.y).toBeGreaterThanOrEqual((bar?.y ?? 0) + (bar?.height ?? 0))
    expect(row?.y).toBeLessThan(500)
    await close()
  })

  test('no page asks for anything but itself and its style sheet', async () => {
    const {page, asked, close} = await open('about:blank')
    for (const path of pages) {
      asked.length = 0
      await page.goto(address(path))
      expect(asked, path).toEqual([address(path), address('assets/edition.css')])
      expect(await page.evaluate(() => getComputedStyle(document.body).display), path).toBe('flex')
    }
    await close()
  })

  test('a picture that both languages show is shown once where both stand on the page, with the words of each', async () => {
    const pictured = editionOf(
      [translated('source/a.md', '甲。\n\n![渡口](b.png)\n', {'甲。': 'A.', '![渡口](b.png)': '![A picture](b.png)'})],
      [],
      {assets: [{path: 'source/b.png', size: 1}]},
    )
    const there = await lay(publish(pictured, ['html']))
    const {page, asked, close} = await open(there('a/index.html'))
    const shown = async () => [
      await page.locator('.zh .picture').isVisible(),
      await page.locator('.en .picture').isVisible(),
      await page.getByText('渡口', {exact: true}).isVisible(),
      await page.getByText('A picture', {exact: true}).isVisible(),
    ]
    expect(await shown()).toEqual([true, false, true, true])
    const wide = await page.locator('.figure .shown').first().boundingBox()
    const text = await page.locator('.pair').first().boundingBox()
    expect(wide?.width).toBe(text?.width)
    await choose(page, 'inter')
    expect(await shown()).toEqual([true, false, true, true])
    await choose(page, 'en')
    expect(await shown()).toEqual([false, true, false, true])
    await choose(page, 'zh')
    expect(await shown()).toEqual([true, false, true, false])
    expect(asked).toEqual([there('a/index.html'), there('assets/edition.css'), there('assets/b.png')])
    await close()
  })

  test('no page scrolls sideways, however narrow, in any view', async () => {
    const {page, close} = await open(address('index.html'))
    for (const path of pages) {
      await page.goto(address(path))
      for (const width of [320, 640]) {
        await page.setViewportSize({width, height: 900})
        for (const view of path === 'essay/index.html' ? ['side', 'inter', 'zh', 'en', 'peek'] : ['']) {
          if (view !== '')
            await page.locator(`#view-${view}`).evaluate(node => node instanceof HTMLElement && node.click())
          const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
          expect(over, `${path} at ${width} ${view}`).toBeLessThanOrEqual(0)
        }
      }
    }
    await close()
  })

  test('on paper there is no switch, both languages, and the terms as a glossary', async () => {
    const {page, close} = await open(address('essay/index.html'))
    await page.emulateMedia({media: 'print'})
    expect(await page.locator('.bar').isVisible()).toBe(false)
    expect(await page.locator(zh).isVisible()).toBe(true)
    expect(await page.locator(en).isVisible()).toBe(true)
    expect(await page.locator('#t-computing-power').isVisible()).toBe(true)
    const link = page.locator('a[href="https://example.org/power"]').first()
    expect(await link.evaluate(node => getComputedStyle(node, '::after').content)).toContain(
      'https://example.org/power',
    )
    await close()
  })

  test('every link and every address within the edition is alive', async () => {
    const {page, close} = await open(address('index.html'))
    const ids = new Map<string, ReadonlySet<string>>()
    const links: [string, string][] = []
    for (const path of pages) {
      await page.goto(address(path))
      const found = await page.evaluate(() => ({
        ids: [...document.querySelectorAll('[id]')].map(node => node.id),
        links: [...document.querySelectorAll('a[href]')].map(node =>
          node instanceof HTMLAnchorElement ? node.href : '',
        ),
      }))
      expect(new Set(found.ids).size, `ids of ${path}`).toBe(found.ids.length)
      ids.set(address(path), new Set(found.ids))
      links.push(...found.links.map((link): [string, string] => [path, link]))
    }
    const known = new Set(files.map(file => address(file.path)))
    for (const [path, link] of links.filter(([, link]) => link.startsWith('file:'))) {
      const [file = '', fragment] = link.split('#')
      expect(known.has(file), `${link} on ${path}`).toBe(true)
      if (fragment !== undefined) expect(ids.get(file)?.has(fragment), `${link} on ${path}`).toBe(true)
    }
    await close()
  })
})

describe('hostile sources', () => {
  test('run nothing, ask for nothing, restyle nothing, and no link of theirs runs', async () => {
    const dangerous = publish(hostile, ['html', 'markdown', 'json'])
    const there = await lay(dangerous)
    const {page, asked, close} = await open('about:blank', {script: true})
    for (const {path} of dangerous.filter(file => file.path.endsWith('.html') && !file.path.startsWith('s/'))) {
      await page.goto(there(path))
      const links = await page.locator('a').evaluateAll(all => all.map(link => link.getAttribute('href')))
      for (const link of links) expect(link, path).toMatch(/^(?:https?:|mailto:|#|[^:]*$)/)
      expect(await page.evaluate(() => 'ran' in window), path).toBe(false)
      expect(
        asked.filter(url => !url.startsWith('file:')),
        path,
      ).toEqual([])
      expect(
        await page
          .locator(
            'script:not(head > [src$="assets/edition.js"], head > [type="application/ld+json"]), style, img, iframe, object, embed, [onclick], [onerror], [onload], [style]',
          )
          .count(),
      ).toBe(0)
      expect(await page.locator('body > main').isVisible(), path).toBe(true)
      expect(await page.locator('body > footer').isVisible(), path).toBe(true)
    }
    await close()
  })

  test('write nothing outside the folder', () => {
    for (const {path} of publish(hostile, ['html', 'markdown', 'json'])) {
      expect(path.split('/')).not.toContain('..')
      expect(path).toMatch(/^[^/\\<>:"|?*]+(?:\/[^/\\<>:"|?*]+)*$/)
    }
  })
})

describe('with JavaScript, only to look', () => {
  const kinds = [
    'index.html',
    'essay/index.html',
    'essay/index.html#t-computing-power',
    'terms/index.html',
    'terms/computing-power/index.html',
    'notes/index.html',
    'colophon/index.html',
  ]

  test.each(kinds)('axe finds nothing on %s, light and dark, wide and narrow, in any view', async path => {
    const [file = '', fragment] = path.split('#')
    const {page, close} = await open(address(file) + (fragment === undefined ? '' : `#${fragment}`), {script: true})
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({colorScheme})
      for (const view of path === 'essay/index.html' ? ['side', 'zh', 'en', 'peek'] : ['']) {
        if (view !== '') await choose(page, view)
        expect(await violations(page), `${colorScheme} ${view}`).toEqual([])
      }
      await page.setViewportSize({width: 390, height: 900})
      if (file === 'essay/index.html') await choose(page, 'side')
      expect(await violations(page), `${colorScheme} on a phone`).toEqual([])
      await page.setViewportSize({width: 1280, height: 900})
    }
    await close()
  })
})
