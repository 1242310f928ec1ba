import type {Browser} from 'playwright-core'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {startBrowser} from '../publish/html/browser.ts'
import {openReview} from './desk.ts'

let browser: Browser
beforeAll(async () => {
  browser = await startBrowser()
})
afterAll(() => browser.close())

test('no key acts while one types', async () => {
  const {page, fake, id, close} = await openReview(browser)
  const first = await id()
  await page.keyboard.press('e')
  await page.keyboard.press('End')
  await page.keyboard.type('jkaersic1t9bufdz?JK')
  expect(await id()).toBe(first)
  expect(fake.decided).toEqual([])
  expect(await page.locator('#editor').inputValue()).toMatch(/jkaersic1t9bufdz\?JK$/)
  await page.keyboard.press('Escape')
  await page.keyboard.press('s')
  await page.keyboard.type('jkaersic1t9bufdz?JK')
  expect(await id()).toBe(first)
  expect(fake.decided).toEqual([])
  await close()
})

test('no letter is lost, and none acts, where one types before the segment has come', async () => {
  const {page, fake, id, close} = await openReview(browser)
  await page.route('**/api/segments/**', async route => {
    await new Promise(done => setTimeout(done, 300))
    await route.continue()
  })
  const third = fake.segments[2]
  await page.keyboard.press('j')
  await page.keyboard.press('j')
  await page.keyboard.press('e')
  await page.keyboard.type(' a Jar of')
  await page.locator('#editor').waitFor()
  await page.keyboard.type(' jam')
  expect(await id()).toBe(third?.id)
  expect(await page.locator('#editor').inputValue()).toBe(`${third?.en.after} a Jar of jam`)
  expect(fake.decided).toEqual([])
  await close()
})

test('what was typed comes back after a reload, and can be dropped', async () => {
  const {page, fake, id, close} = await openReview(browser)
  const first = await id()
  await page.keyboard.press('e')
  await page.keyboard.press('Control+a')
  await page.keyboard.type('半句还没有写完 half a sentence')
  await page.keyboard.press('Escape')
  await page.waitForFunction(() => localStorage.length === 1)
  expect(fake.get(first).typed).toBe('半句还没有写完 half a sentence')
  await page.reload()
  await page.getByText('Typed, not saved').waitFor()
  expect(await page.locator('#editor').inputValue()).toBe('半句还没有写完 half a sentence')
  await page.getByRole('button', {name: 'Drop what was typed'}).click()
  await page.locator('#editor').waitFor({state: 'detached'})
  await expect.poll(() => fake.get(first).typed).toBeUndefined()
  await close()
})

test('each pause goes to the journal, and so does going on to another segment', async () => {
  const {page, fake, id, close} = await openReview(browser)
  const first = await id()
  await page.keyboard.press('e')
  await page.keyboard.type('x')
  await expect.poll(() => fake.get(first).typed).toMatch(/x$/)
  await page.keyboard.type('y')
  await page.keyboard.press('Escape')
  await page.keyboard.press('j')
  await expect.poll(() => fake.get(first).typed).toMatch(/xy$/)
  await page.keyboard.press('k')
  await expect.poll(() => page.locator('#editor').inputValue()).toMatch(/xy$/)
  await close()
})

test('the rules speak while one types, and lead to the place', async () => {
  const {page, close} = await openReview(browser)
  await page.keyboard.press('e')
  await page.keyboard.press('End')
  await page.keyboard.type(' with hash rate')
  await page.locator('.under').getByText('Unexpected “hash rate”').waitFor()
  expect(await page.locator('.mirror mark').textContent()).toBe('hash rate')
  await page.locator('.under .place').click()
  const selected = await page.evaluate(() => {
    const field = document.querySelector<HTMLTextAreaElement>('#editor')
    return field?.value.slice(field.selectionStart, field.selectionEnd)
  })
  expect(selected).toBe('hash rate')
  await page.keyboard.type('computing power')
  await page.getByText('The rules find nothing.').waitFor()
  await close()
})

test('a lost connection is said, and what is typed meanwhile is kept and sent later', async () => {
  const {page, fake, id, close} = await openReview(browser)
  const first = await id()
  fake.isDown = true
  await page.keyboard.press('e')
  await page.keyboard.press('Control+a')
  await page.keyboard.type('Typed into the void')
  await page.getByText('The server does not answer.').waitFor()
  await page.keyboard.press('Control+Enter')
  await page.getByText('Not saved: the server does not answer').waitFor()
  expect(await id()).toBe(first)
  expect(await page.locator('#editor').inputValue()).toBe('Typed into the void')
  expect(fake.decided).toEqual([])
  fake.isDown = false
  await page.getByText('The server answers again.').waitFor()
  await expect.poll(() => fake.get(first).typed).toBe('Typed into the void')
  await page.getByText('The server does not answer.').waitFor({state: 'detached'})
  await page.keyboard.press('a')
  await page.getByText('Accepted.').waitFor()
  expect(fake.get(first).en.after).toBe('Typed into the void')
  await close()
})
