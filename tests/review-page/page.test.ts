import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {gzipSync} from 'node:zlib'
import type {Browser} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {startBrowser} from '../publish/html/browser.ts'
import {violations} from './axe.ts'
import {builtPage, openReview} from './desk.ts'

let browser: Browser
beforeAll(async () => {
  browser = await startBrowser()
})
afterAll(() => browser.close())

test('the script of the page is no more than 60 KB gzipped', async () => {
  const script = readFileSync(join(await builtPage(), 'page/page.js'))
  expect(gzipSync(script).length).toBeLessThanOrEqual(60 * 1024)
})

test('nothing of the page names a foreign address that it would ask', async () => {
  const {page, fake, close} = await openReview(browser)
  const foreign: string[] = []
  const own = new URL(fake.address).origin
  page.on('request', request => {
    if (!request.url().startsWith(own) && !request.url().startsWith('data:')) foreign.push(request.url())
  })
  await page.reload()
  await page.locator('.segment').waitFor()
  expect(foreign).toEqual([])
  expect(readFileSync(join(await builtPage(), 'page/page.css'), 'utf8')).not.toMatch(/url\(|@import/)
  await close()
})

test('the token leaves the address, and no policy is broken', async () => {
  const {page, complaints, close} = await openReview(browser)
  expect(page.url()).not.toContain('token')
  await page.reload()
  await page.locator('.segment').waitFor()
  for (const key of ['j', 'e', 'Escape', 'b', 'Escape', '?', 'Escape', 'z', 'z']) await page.keyboard.press(key)
  expect(complaints).toEqual([])
  await close()
})

test('a page without the token says where to find it', async () => {
  const {page, fake, close} = await openReview(browser)
  const other = await (await browser.newContext()).newPage()
  await other.goto(new URL(fake.address).origin)
  await other.getByText('Open the address that the terminal shows').waitFor()
  expect(page.url()).toContain('#filter=undecided')
  await close()
})

test('the address brings back filter, document, segment and zoom', async () => {
  const {page, fake, id, close} = await openReview(browser, {hash: '#filter=changed&doc=source%2Frelated.md'})
  await page.keyboard.press('j')
  await page.keyboard.press('j')
  const there = await id()
  await page.keyboard.press('z')
  const hash = await page.evaluate(() => location.hash)
  expect(fake.get(there).path).toBe('source/related.md')
  await page.reload()
  await page.locator('.segment').waitFor()
  expect(await id()).toBe(there)
  expect(await page.evaluate(() => location.hash)).toBe(hash)
  expect(await page.locator('.queue').count()).toBe(0)
  await page.keyboard.press('z')
  await page.locator('.row.on').waitFor()
  expect(await page.locator('.row.on').getAttribute('id')).toBe(`row-${there}`)
  expect(await page.locator('#document').inputValue()).toBe('source/related.md')
  await close()
})

test('differences are told apart without colour, and are heard', async () => {
  const {page, close} = await openReview(browser)
  const del = page.locator('.quad del').first()
  const ins = page.locator('.quad ins').first()
  expect(await del.evaluate(node => getComputedStyle(node).textDecorationLine)).toBe('line-through')
  expect(await ins.evaluate(node => getComputedStyle(node).textDecorationLine)).toBe('underline')
  expect(await del.textContent()).toBe(' removed: some')
  expect(await ins.textContent()).toBe(' added: the')
  await close()
})

test('the interface speaks Chinese to a Chinese browser, and remembers a switch', async () => {
  const {page, complaints, close} = await openReview(browser, {locale: 'zh-CN'})
  await page.getByRole('button', {name: '通过'}).waitFor()
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('zh')
  expect(await page.title()).toBe('审校 · 双面人工智能')
  await page.getByRole('button', {name: 'Switch to English'}).click()
  await page.getByRole('button', {name: 'Accept'}).waitFor()
  await page.reload()
  await page.getByRole('button', {name: 'Accept'}).waitFor()
  expect(complaints).toEqual([])
  await close()
})

test('history is asked for only where it is opened', async () => {
  const {page, fake, close} = await openReview(browser)
  const isHistory = (one: string): boolean => one.endsWith('/history')
  expect(fake.asked.filter(isHistory)).toEqual([])
  await page.getByText('History', {exact: true}).click()
  await page.getByText('Translate the overview').waitFor()
  expect(fake.asked.filter(isHistory)).toHaveLength(1)
  await close()
})

test('ten thousand segments are laid out and asked for by the window', async () => {
  const {page, fake, id, close} = await openReview(browser, {count: 10_000, hash: '#filter=all'})
  expect(await page.locator('.row').count()).toBeLessThan(60)
  await page.locator('.windowed').evaluate(box => {
    box.scrollTop = box.scrollHeight / 2
  })
  await page.locator('[aria-posinset="5001"]').click()
  await page.getByText('5001 of 10000').waitFor()
  expect(await id()).toBe(fake.segments[5000]?.id)
  await page.keyboard.press('j')
  expect(await id()).toBe(fake.segments[5001]?.id)
  await close()
})

describe.each(['light', 'dark'])('in the %s scheme', scheme => {
  test('axe finds nothing wrong', async () => {
    const {page, close} = await openReview(browser, {dark: scheme === 'dark', count: 300})
    expect(await violations(page)).toEqual([])
    await page.keyboard.press('e')
    await page.keyboard.type('hash rate')
    await page.locator('.under .place').waitFor()
    await page.getByText('2 others have the same Chinese').click()
    await page.getByText('History', {exact: true}).click()
    expect(await violations(page)).toEqual([])
    await page.locator('#main').focus()
    await page.keyboard.press('s')
    expect(await violations(page)).toEqual([])
    await page.keyboard.press('Escape')
    await page.keyboard.press('b')
    await page.locator('.choice').first().waitFor()
    expect(await violations(page)).toEqual([])
    await page.keyboard.press('Escape')
    await page.keyboard.press('?')
    await page.locator('dialog.help').waitFor()
    expect(await violations(page)).toEqual([])
    await close()
  })

  test('nor in Chinese, with a conflict, on a small screen', async () => {
    const {page, fake, id, close} = await openReview(browser, {
      dark: scheme === 'dark',
      locale: 'zh-CN',
      width: 1024,
      hash: '#filter=stale',
    })
    expect(await page.locator('.facts').count()).toBe(1)
    expect(await violations(page)).toEqual([])
    fake.change(await id(), 'Theirs')
    await page.keyboard.press('a')
    await page.locator('dialog.conflict').waitFor()
    expect(await violations(page)).toEqual([])
    await close()
  })
})
