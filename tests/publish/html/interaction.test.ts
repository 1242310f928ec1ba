import {beforeAll, describe, expect, test} from 'vitest'
import {publish} from '../../../src/publish/publish.ts'
import {essay} from '../essay.ts'
import {editionOf, translated} from '../translated.ts'
import {lay} from './browser.ts'
import {atTop, rest, row, topOf, windowsOn} from './windows.ts'

const sentences = Array.from({length: 2000}, (_, at) => {
  const length = (at * 7) % 5
  return {
    zh: `第${at}句说的是${'算力与大模型的价格，'.repeat(length)}到此为止。`,
    en: `Sentence ${at} is about ${'the price of computing power and of large models, '.repeat(length)}and ends here.`,
  }
})
const long = Array.from({length: 400}, (_, at) =>
  sentences
    .slice(at * 5, at * 5 + 5)
    .map(({zh}) => zh)
    .join(''),
).join('\n\n')
const longEdition = editionOf([
  translated('source/long.md', `${long}\n`, Object.fromEntries(sentences.map(({zh, en}) => [zh, en]))),
])

const {address, open, browser} = windowsOn(essay, 'essay/index.html')
let longAddress: (path: string) => string
beforeAll(async () => {
  longAddress = await lay(publish(longEdition, ['html']))
})

describe('a change of view', () => {
  test.each(['the essay', 'a page of 2,000 segments'])(
    'leaves the segment at the top where it is, in %s',
    async what => {
      const {page, close} = await open(what === 'the essay' ? undefined : longAddress('long/index.html'), {height: 400})
      for (const share of [0.4]) {
        await page.evaluate(part => scrollTo(0, document.documentElement.scrollHeight * part), share)
        await rest(page)
        for (const key of ['2', '3', '4', '5', '1', 'r', 'r', 'r']) {
          const {id, top} = await atTop(page)
          await page.keyboard.press(key)
          await rest(page)
          const room = await page.evaluate(() => document.documentElement.scrollHeight - innerHeight - scrollY)
          if (room > 1)
            expect(Math.abs((await topOf(page, id)) - top), `${key} at ${share} ${id}`).toBeLessThanOrEqual(2)
        }
      }
      await close()
    },
  )

  test('is kept in the address, which others may be given', async () => {
    const {page, close} = await open()
    await page.locator('label.peek').click()
    expect(new URL(page.url()).search).toBe('?view=peek')
    await page.keyboard.press('r')
    expect(new URL(page.url()).search).toBe('?view=peek&reading=first')
    const {page: other, close: closeOther} = await open(page.url())
    expect(await other.locator('#view-peek').isChecked()).toBe(true)
    expect(await other.locator('#reading-first').isChecked()).toBe(true)
    await close()
    await closeOther()
  })
})

test('an address leads to its segment within 2 px on a page of 2,000 segments', async () => {
  const {page, close} = await open(`${longAddress('long/index.html')}?view=zh#aaaaa1kc`)
  await rest(page)
  const padding = await page.evaluate(() =>
    Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop),
  )
  expect(Math.abs((await topOf(page, 'aaaaa1kc')) - padding)).toBeLessThanOrEqual(2)
  await close()
})

test('the address follows the reader, and leads back to the same place', async () => {
  const {page, close} = await open(longAddress('long/index.html'))
  await page.mouse.wheel(0, 4000)
  await rest(page)
  const {hash} = new URL(page.url())
  expect(hash).toMatch(/^#[a-z0-9]{8}$/)
  const before = await topOf(page, hash.slice(1))
  const {page: other, close: closeOther} = await open(page.url())
  await rest(other)
  expect(Math.abs((await topOf(other, hash.slice(1))) - before)).toBeLessThan(200)
  await page.evaluate(() => scrollTo(0, 0))
  await rest(page)
  expect(new URL(page.url()).hash).toBe('')
  await close()
  await closeOther()
})

test('nothing breaks where the browser keeps nothing', async () => {
  const context = await browser().newContext()
  const page = await context.newPage()
  const faults: string[] = []
  page.on('pageerror', fault => faults.push(String(fault)))
  await page.addInitScript(() =>
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('denied', 'SecurityError')
      },
    }),
  )
  await page.goto(address('essay/index.html'))
  await page.keyboard.press('3')
  expect(await page.locator('#view-zh').isChecked()).toBe(true)
  await page.keyboard.press('m')
  await page.keyboard.press('?')
  await page.locator('dialog input').uncheck()
  await page.keyboard.press('Escape')
  await page.keyboard.press('1')
  expect(await page.locator('#view-zh').isChecked()).toBe(true)
  expect(faults).toEqual([])
  await context.close()
})

describe('partners', () => {
  test('pointing at a term lights what renders it, and leaving puts it out', async () => {
    const {page, close} = await open()
    const partner = page.locator(`${row(5)} > .en .term`).first()
    await page
      .locator(`${row(5)} > .zh .term`)
      .first()
      .hover()
    expect(await partner.evaluate(node => node.classList.contains('lit'))).toBe(true)
    await page.mouse.move(0, 0)
    expect(await page.locator('.lit').count()).toBe(0)
    await page
      .locator(`${row(5)} > .en a.term`)
      .first()
      .focus()
    expect(
      await page
        .locator(`${row(5)} > .zh .term`)
        .first()
        .evaluate(node => node.classList.contains('lit')),
    ).toBe(true)
    await close()
  })

  test('pointing at a segment lights the one that renders it too, and the other way round', async () => {
    const {page, close} = await open()
    const guest = page.locator('.pair:has(> .en > .with)')
    const host = page.locator('.pair:has(> .en > .renders)')
    await guest.locator('.zh').hover()
    expect(await host.evaluate(node => node.classList.contains('lit'))).toBe(true)
    await host.locator('> .zh').hover()
    expect(await guest.evaluate(node => node.classList.contains('lit'))).toBe(true)
    expect(await host.evaluate(node => node.classList.contains('lit'))).toBe(false)
    await close()
  })
})

test('a selection that begins in one column stays in it', async () => {
  const {page, close} = await open()
  await page.locator(row(6)).scrollIntoViewIfNeeded()
  await page.locator(row(7)).scrollIntoViewIfNeeded()
  const from = await page.locator(`${row(6)} > .zh`).boundingBox()
  const to = await page.locator(`${row(7)} > .en`).boundingBox()
  await page.mouse.move((from?.x ?? 0) + 3, (from?.y ?? 0) + 18)
  await page.mouse.down()
  await page.mouse.move((to?.x ?? 0) + 60, (to?.y ?? 0) + 18, {steps: 8})
  await page.mouse.up()
  const selected = await page.evaluate(() => getSelection()?.toString() ?? '')
  expect(selected).toContain('科技巨头每年投入数百亿美元。')
  expect(selected).not.toMatch(/Tech giants|Crowdsourcing/)
  await close()
})

describe('terms', () => {
  test.each(['a click', 'Enter'])('open their cards by %s, Escape closes them, and the focus returns', async how => {
    const {page, close} = await open()
    const link = page.locator(`${row(5)} > .en a.term`).first()
    await link.focus()
    await (how === 'Enter' ? page.keyboard.press('Enter') : link.click())
    const card = page.locator('#t-foundation-model')
    await card.waitFor({state: 'visible'})
    expect(await card.evaluate(node => node.matches(':popover-open') && node.contains(document.activeElement))).toBe(
      true,
    )
    expect(new URL(page.url()).hash).not.toContain('t-')
    const [place, shown] = [await link.boundingBox(), await card.boundingBox()]
    expect(Math.abs((shown?.y ?? 999) - (place?.y ?? 0) - (place?.height ?? 0))).toBeLessThan(20)
    await page.keyboard.press('Escape')
    await card.waitFor({state: 'hidden'})
    expect(await link.evaluate(node => node === document.activeElement)).toBe(true)
    await close()
  })
})
