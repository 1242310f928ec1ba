import type {Browser, Page} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {publish} from '../../../src/publish/publish.ts'
import {essay} from '../essay.ts'
import {lay, startBrowser} from './browser.ts'

let browser: Browser
let address: (path: string) => string

beforeAll(async () => {
  browser = await startBrowser()
  address = await lay(publish(essay, ['html']))
})
afterAll(() => browser.close())

/** The essay in a window of its own, without script. */
const open = async (width = 1280, fragment = '', hasTouch = false) => {
  const context = await browser.newContext({viewport: {width, height: 900}, javaScriptEnabled: false, hasTouch})
  const page = await context.newPage()
  await page.goto(address('essay/index.html') + fragment)
  return {page, close: () => context.close()}
}

const choose = (page: Page, view: string): Promise<void> => page.locator(`label.${view}`).click()
const readings = async (page: Page, which: string): Promise<void> => {
  await page.locator('button.readings').click()
  await page.locator(`#reading-choice label.${which}`).click()
  await page.keyboard.press('Escape')
}
const id = '#aaaaaa05'
const rt = `${id} > .zh rt`

describe('peek: English, the Chinese on demand, without script', () => {
  test('pointing at a sentence shows its Chinese beside it and moves nothing', async () => {
    const {page, close} = await open()
    await choose(page, 'peek')
    expect(await page.locator(`${id} > .zh`).isVisible()).toBe(false)
    const before = await page.locator(`${id} > .en`).boundingBox()
    await page.locator(`${id} > .en`).hover()
    const zh = await page.locator(`${id} > .zh`).boundingBox()
    const after = await page.locator(`${id} > .en`).boundingBox()
    expect(after).toEqual(before)
    expect(zh && after && zh.x - (after.x + after.width)).toBeGreaterThan(0)
    expect(Math.abs((zh?.y ?? 0) - (after?.y ?? 99))).toBeLessThan(12)
    await page.mouse.move(0, 0)
    expect(await page.locator(`${id} > .zh`).isVisible()).toBe(false)
    await close()
  })

  test('the keyboard reaches it: the number of a sentence shows its Chinese, and the terms in it come next', async () => {
    const {page, close} = await open()
    await choose(page, 'peek')
    await page.locator(`${id} > .no`).focus()
    expect(await page.locator(`${id} > .zh`).isVisible()).toBe(true)
    await page.keyboard.press('Tab')
    expect(
      await page
        .locator(`${id} > .zh a.term`)
        .first()
        .evaluate(node => node.matches(':focus')),
    ).toBe(true)
    await close()
  })

  test.each([390, 800])('a tap on the number shows the Chinese in its place, %i wide', async width => {
    const {page, close} = await open(width, '', true)
    await choose(page, 'peek')
    await page.locator(`${id} > .no`).tap()
    await page.locator(`${id} > .zh`).waitFor({state: 'visible'})
    const above = await page.locator(`${id} > .zh`).boundingBox()
    const below = await page.locator(`${id} > .en`).boundingBox()
    expect(below?.y).toBeGreaterThanOrEqual((above?.y ?? 99) + (above?.height ?? 0) - 1)
    await close()
  })

  test('an address shows the Chinese of its sentence', async () => {
    const {page, close} = await open(1280, id)
    await choose(page, 'peek')
    await page.mouse.move(0, 0)
    expect(await page.locator(`${id} > .zh`).isVisible()).toBe(true)
    await close()
  })

  test('cells of tables show both languages, for they have no room beside them', async () => {
    const {page, close} = await open()
    await choose(page, 'peek')
    expect(await page.locator('td > .pair > .zh', {hasText: '微软'}).isVisible()).toBe(true)
    await close()
  })
})

test('what is joined, left out, added, stale or missing is marked in every view', async () => {
  const {page, close} = await open()
  for (const view of ['side', 'inter', 'zh', 'en', 'peek']) {
    await choose(page, view)
    for (const kind of ['with', 'renders', 'omitted', 'added', 'stale', 'missing']) {
      const badge = page.locator(`.text .badge.${kind}`).first()
      expect(await badge.evaluate(node => node.getBoundingClientRect().width > 20), `${kind} in ${view}`).toBe(true)
      expect(await badge.isVisible(), `${kind} in ${view}`).toBe(true)
    }
  }
  await choose(page, 'zh')
  const english = page.locator('#aaaaaa05 > .en')
  const box = await page.locator('.en:has(> .omitted)').boundingBox()
  expect(await english.isVisible()).toBe(false)
  expect(box?.width).toBeGreaterThan(20)
  await close()
})

describe('pinyin above terms, without script', () => {
  test('is out of the page at first, stands where terms are first met, or everywhere', async () => {
    const {page, close} = await open()
    const shown = () => page.locator('.zh rt:visible').count()
    expect(await shown()).toBe(0)
    expect(
      await page
        .locator(rt)
        .first()
        .evaluate(node => getComputedStyle(node).display),
    ).toBe('none')
    await readings(page, 'first')
    const first = await shown()
    expect(first).toBe(await page.locator('rt.first').count())
    expect(first).toBe(2)
    await readings(page, 'all')
    expect(await shown()).toBeGreaterThan(first)
    expect(await page.locator(rt).allTextContents()).toEqual(['dà móxíng', 'suànlì'])
    expect(await page.locator('.en rt').count()).toBe(0)
    await close()
  })

  test('is never part of what is selected', async () => {
    const {page, close} = await open()
    await readings(page, 'all')
    const selected = await page.locator(`${id} > .zh`).evaluate(node => {
      getSelection()?.selectAllChildren(node)
      return getSelection()?.toString() ?? ''
    })
    expect(selected).toContain('训练大模型归根结底取决于算力。')
    expect(selected).not.toContain('suànlì')
    await close()
  })

  test('leaves the two languages of a segment on one level', async () => {
    const {page, close} = await open()
    await readings(page, 'all')
    const level = (side: string) =>
      page.locator(`${id} > .${side}`).evaluate(node => {
        const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT)
        const range = document.createRange()
        const first = walker.nextNode()
        if (first) range.selectNode(first)
        return range.getBoundingClientRect().bottom
      })
    expect(Math.abs((await level('zh')) - (await level('en')))).toBeLessThan(6)
    await close()
  })
})
