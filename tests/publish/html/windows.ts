import type {Browser, Page} from 'playwright-core'
import {afterAll, beforeAll, expect} from 'vitest'
import type {Edition} from '../../../src/bitext/edition.ts'
import {publish} from '../../../src/publish/publish.ts'
import {lay, startBrowser} from './browser.ts'

/** What axe asks for by itself, to read the style sheet. */
const byAxe = /^(?:Access to XMLHttpRequest at .*edition\.css|Failed to load resource: net::ERR_FAILED)/

/**
 * Windows on the pages of an edition, from a disk and with its script, each of its own storage; `first` is the page that is
 * opened where none is named. One that is closed must not have complained.
 */
export const windowsOn = (edition: Edition, first: string) => {
  let browser: Browser
  let addressOf: (path: string) => string
  beforeAll(async () => {
    browser = await startBrowser()
    addressOf = await lay(publish(edition, ['html']))
  })
  afterAll(() => browser.close())
  const address = (path: string): string => addressOf(path)
  const open = async (url = address(first), {width = 1280, height = 700} = {}) => {
    const context = await browser.newContext({viewport: {width, height}})
    const page = await context.newPage()
    const faults: string[] = []
    page.on('pageerror', fault => faults.push(String(fault)))
    page.on(
      'console',
      message => message.type() === 'error' && !byAxe.test(message.text()) && faults.push(message.text()),
    )
    await page.goto(url)
    return {
      page,
      close: async () => {
        expect(faults).toEqual([])
        await context.close()
      },
    }
  }
  return {address, open, browser: () => browser}
}

export const row = (number: number): string => `#aaaaaa${String(number).padStart(2, '0')}`
export const said = (page: Page) => page.locator('.said')

/** Where the first segment that begins below the bar stands, and its id. */
export const atTop = (page: Page) =>
  page.evaluate(() => {
    const edge = document.querySelector('.bar')?.getBoundingClientRect().bottom ?? 0
    for (const each of document.querySelectorAll('.text .pair')) {
      const top = each.getClientRects()[0]?.top ?? Number.NEGATIVE_INFINITY
      if (top >= edge - 1) return {id: each.id, top}
    }
    return {id: '', top: 0}
  })
export const topOf = (page: Page, id: string) =>
  page.locator(`#${id}`).evaluate(node => node.getClientRects()[0]?.top ?? Number.NaN)
/** Until the page has not moved or grown for as long as the script waits before it takes a page to rest, and some more. */
export const rest = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<void>(done => {
        let [seen, since] = ['', performance.now()]
        const look = (): void => {
          const now = `${scrollY} ${document.documentElement.scrollHeight} ${location.hash}`
          if (now !== seen) [seen, since] = [now, performance.now()]
          if (performance.now() - since > 350) done()
          else requestAnimationFrame(look)
        }
        look()
      }),
  )
