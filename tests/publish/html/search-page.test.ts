import {readFileSync} from 'node:fs'
import {rename} from 'node:fs/promises'
import {createRequire} from 'node:module'
import type {Browser, BrowserContext, Page} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {publish} from '../../../src/publish/publish.ts'
import {essay} from '../essay.ts'
import {lay, startBrowser} from './browser.ts'
import {hostile} from './hostile.ts'
import type {Made} from './search-data.ts'
import {editionOfTexts} from './search-data.ts'

const long = editionOfTexts([
  Array.from(
    {length: 130},
    (_, index): Made => [`第${index + 1}个村後的渡口。`, `Ferry no. ${index + 1} behind the village.`],
  ),
  [['皇后渡河。', 'The Empress crossed.', 'Crossed in 1987.']],
])

let browser: Browser
let of: Readonly<Record<'essay' | 'long' | 'hostile', (path: string) => string>>

beforeAll(async () => {
  browser = await startBrowser()
  of = {
    essay: await lay(publish(essay, ['html'])),
    long: await lay(publish(long, ['html'])),
    hostile: await lay(publish(hostile, ['html'])),
  }
})
afterAll(() => browser.close())

const open = async (url: string, options: Parameters<Browser['newContext']>[0] = {}) => {
  const context: BrowserContext = await browser.newContext(options)
  const page = await context.newPage()
  const faults: string[] = []
  page.on('console', message => message.type() === 'error' && faults.push(message.text()))
  page.on('pageerror', error => faults.push(error.message))
  await page.goto(url)
  return {page, faults, close: () => context.close()}
}

const status = (page: Page, text: string): Promise<void> =>
  page.locator('#found', {hasText: text}).waitFor({state: 'visible'})

describe('the page of search, from a disk', () => {
  test('finds as one types, in either language, marks what was found and leads to it', async () => {
    const {page, faults, close} = await open(of.essay('search/index.html'))
    await page.locator('#q').focus()
    await page.keyboard.type('算力')
    await status(page, 'documents 2')
    const row = page.locator('.found .pair', {has: page.locator('mark', {hasText: '算力'})}).first()
    expect(await row.locator('.zh').getAttribute('lang')).toBe('zh')
    expect(await row.locator('.en').getAttribute('lang')).toBe('en')
    await page.locator('#q').fill('COMPUTING power')
    await page
      .locator('mark', {hasText: /^computing power$/})
      .first()
      .waitFor()
    expect(decodeURIComponent(new URL(page.url()).hash)).toBe('#q=COMPUTING+power')
    const link = page.locator('.found .no').first()
    const target = await link.evaluate(node => node instanceof HTMLAnchorElement && node.hash.slice(1))
    await link.click()
    expect(await page.locator(`#${target}`).isVisible()).toBe(true)
    await page.goBack()
    await status(page, 'documents')
    expect(await page.locator('#q').inputValue()).toBe('COMPUTING power')
    expect(faults).toEqual([])
    await close()
  })

  test('a search can be linked, and a new address is a new search', async () => {
    const {page, close} = await open(`${of.long('search/index.html')}#q=${encodeURIComponent('皇後')}`)
    await status(page, '1 句 · 1 篇')
    expect(await page.locator('.found mark').textContent()).toBe('皇后')
    await page.evaluate(() => {
      location.hash = '#q=1987'
    })
    await page.locator('.note mark', {hasText: '1987'}).waitFor()
    await page.goto(`${of.long('search/index.html')}?q=empress`)
    await page.locator('.en mark', {hasText: 'Empress'}).waitFor()
    await close()
  })

  test('many hits are shown some at a time, and the focus goes to the first new one', async () => {
    const {page, close} = await open(`${of.long('search/index.html')}#q=${encodeURIComponent('渡')}`)
    await status(page, 'Segments 131 · documents 2')
    expect(await page.locator('.found .pair').count()).toBe(50)
    expect(await page.locator('.found').count()).toBe(1)
    await page.getByRole('button', {name: 'Show 50 more'}).press('Enter')
    await page.locator('.found .pair').nth(99).waitFor()
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('51')
    await page.getByRole('button', {name: 'Show 31 more'}).click()
    await page.locator('.found').nth(1).waitFor()
    expect(await page.locator('.found .pair').count()).toBe(131)
    expect(await page.locator('.found .count').allTextContents()).toEqual(['130', '1'])
    expect(await page.locator('main').getByRole('button').count()).toBe(0)
    await close()
  })

  test('nothing is looked for in the midst of a composition', async () => {
    const {page, close} = await open(of.long('search/index.html'))
    await page.locator('#q').focus()
    const session = await page.context().newCDPSession(page)
    await session.send('Input.imeSetComposition', {text: 'du', selectionStart: 2, selectionEnd: 2})
    await page.waitForTimeout(300)
    expect(await page.locator('#q').inputValue()).toBe('du')
    expect(await page.locator('#found').textContent()).toBe('')
    await session.send('Input.insertText', {text: '渡'})
    await status(page, 'Segments 131')
    await close()
  })

  test('a blank query finds nothing and shows where one may browse; one that is not there says so', async () => {
    const {page, close} = await open(of.long('search/index.html'))
    await page.locator('#q').fill('没有的字')
    await status(page, 'Nothing found')
    expect(await page.locator('.browse').isVisible()).toBe(false)
    await page.locator('#q').fill('  ')
    await page.locator('.browse').waitFor({state: 'visible'})
    expect(await page.locator('#found').textContent()).toBe('')
    await page.locator('#q').fill('渡'.repeat(5000))
    await status(page, 'Nothing found')
    await close()
  })

  test('a file that does not come is told of, and asked for again', async () => {
    const {page, close} = await open(of.long('search/index.html'))
    const file = new URL(of.long('search/text/0.js'))
    const away = new URL(of.long('search/text/away.js'))
    await rename(file, away)
    await page.locator('#q').fill('渡口')
    await page.locator('#failed').waitFor({state: 'visible'})
    await rename(away, file)
    await page.locator('#q').fill('渡')
    await status(page, 'Segments 131')
    expect(await page.locator('#failed').isVisible()).toBe(false)
    await close()
  })

  test('hostile texts are shown as they are written, and run nothing', async () => {
    const {page, faults, close} = await open(`${of.hostile('search/index.html')}#q=${encodeURIComponent('<script')}`)
    await status(page, 'documents')
    expect(await page.locator('.found mark').first().textContent()).toBe('<script')
    expect(await page.locator('main').locator('script, img, iframe, [onerror], [onload], [style]').count()).toBe(0)
    expect(await page.evaluate(() => 'ran' in window)).toBe(false)
    expect(faults).toEqual([])
    await close()
  })

  test('without JavaScript it says so and leads to the documents and the terms', async () => {
    const {page, close} = await open(of.essay('search/index.html'), {javaScriptEnabled: false})
    expect(await page.locator('#q').isVisible()).toBe(false)
    expect(await page.locator('.no-script').isVisible()).toBe(true)
    expect(await page.locator('.browse a[href="../essay/index.html"]').isVisible()).toBe(true)
    expect(await page.locator('.browse a[href="../terms/index.html"]').isVisible()).toBe(true)
    await close()
  })

  const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

  test.each(['', 'q=算力', 'q=没有'])(
    'axe finds nothing with “%s”, light and dark, narrow; nothing scrolls sideways',
    async hash => {
      for (const colorScheme of ['light', 'dark'] as const) {
        for (const width of [320]) {
          const {page, close} = await open(`${of.essay('search/index.html')}#${hash}`, {
            colorScheme,
            viewport: {width, height: 800},
          })
          if (hash !== '') await status(page, hash === 'q=没有' ? 'Nothing' : 'documents')
          await page.evaluate(axe)
          const violations = await page.evaluate(async () => {
            const {axe} = window as unknown as {
              readonly axe: {run(): Promise<{violations: {id: string; nodes: {html: string}[]}[]}>}
            }
            return (await axe.run()).violations.flatMap(({id, nodes}) => nodes.map(({html}) => `${id}: ${html}`))
          })
          expect(violations, `${colorScheme} ${width}`).toEqual([])
          expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
          await close()
        }
      }
    },
  )
})
