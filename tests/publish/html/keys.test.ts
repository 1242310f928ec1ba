import type {Page} from 'playwright-core'
import {describe, expect, test} from 'vitest'
import {essay} from '../essay.ts'
import {rest, row, said, windowsOn} from './windows.ts'

const {address, open} = windowsOn(essay, 'essay/index.html')

describe('keys', () => {
  const focused = (page: Page) => page.evaluate(() => document.activeElement?.closest('.pair')?.id)

  test('j and k move the focus from number to number', async () => {
    const {page, close} = await open(`${address('essay/index.html')}${row(5)}`, {height: 400})
    await rest(page)
    await page.keyboard.press('j')
    expect(await focused(page)).toBe('aaaaaa05')
    await page.keyboard.press('j')
    expect(await focused(page)).toBe('aaaaaa06')
    await page.keyboard.press('k')
    expect(await focused(page)).toBe('aaaaaa05')
    await close()
  })

  test('n and p lead to the next page and back, h to the title page', async () => {
    const {page, close} = await open()
    await page.keyboard.press('n')
    await page.waitForURL('**/related/index.html')
    await page.keyboard.press('p')
    await page.waitForURL('**/essay/index.html')
    await page.keyboard.press('h')
    await page.waitForURL(address('index.html'))
    await close()
  })

  test('1 to 5 choose the view, r where pinyin stands', async () => {
    const {page, close} = await open()
    for (const [key, id] of Object.entries({2: 'inter', 3: 'zh', 4: 'en', 5: 'peek', 1: 'side'})) {
      await page.keyboard.press(key)
      expect(await page.locator(`#view-${id}`).isChecked()).toBe(true)
    }
    for (const id of ['first', 'all', 'off']) {
      await page.keyboard.press('r')
      expect(await page.locator(`#reading-${id}`).isChecked()).toBe(true)
    }
    await close()
  })

  test('g asks for a number and goes there; one that is not there is said', async () => {
    const {page, close} = await open(undefined, {height: 400})
    await page.keyboard.press('g')
    await page.keyboard.type('13')
    await page.keyboard.press('Enter')
    expect(await focused(page)).toBe('aaaaaa0d')
    await page.keyboard.press('g')
    await page.keyboard.type('999')
    await page.keyboard.press('Enter')
    await said(page).getByText('本页没有第 999 句').waitFor()
    await close()
  })

  test('m remembers a place, to which M and the help lead back', async () => {
    const {page, close} = await open(`${address('essay/index.html')}${row(5)}`, {height: 400})
    await rest(page)
    await page.keyboard.press('m')
    await said(page).getByText('已记住第 5 句').waitFor()
    await page.goto(address('related/index.html'))
    await page.keyboard.press('?')
    expect(await page.locator('dialog .place a').first().textContent()).toContain('§ 5')
    await page.keyboard.press('Escape')
    await page.locator('dialog').waitFor({state: 'detached'})
    await page.keyboard.press('M')
    await page.waitForURL(`**/essay/index.html${row(5)}`)
    await close()
  })

  test('a full stop opens the menu, and the question mark the list of keys', async () => {
    const {page, close} = await open(`${address('essay/index.html')}${row(5)}`)
    await page.keyboard.press('.')
    expect(await page.locator('.menu').isVisible()).toBe(true)
    await page.keyboard.press('Escape')
    await page.keyboard.press('?')
    expect(await page.locator('dialog').textContent()).toContain('下一句、上一句')
    await page.keyboard.press('Escape')
    expect(await page.locator('dialog').count()).toBe(0)
    await close()
  })

  test('do nothing once they are turned off, on the next page neither, until they are turned on again', async () => {
    const {page, close} = await open()
    await page.locator('.foot .keys').click()
    await page.locator('dialog input').uncheck()
    await page.keyboard.press('Escape')
    await page.goto(address('related/index.html'))
    await page.keyboard.press('3')
    await page.keyboard.press('?')
    expect(await page.locator('#view-side').isChecked()).toBe(true)
    expect(await page.locator('dialog').count()).toBe(0)
    await page.locator('.foot .keys').click()
    await page.locator('dialog input').check()
    await page.keyboard.press('Escape')
    await page.keyboard.press('3')
    expect(await page.locator('#view-zh').isChecked()).toBe(true)
    await close()
  })

  test('do nothing with a modifier, while words are composed, or where something is typed', async () => {
    const {page, close} = await open()
    await page.keyboard.press('Alt+3')
    await page.evaluate(() => {
      document.body.dispatchEvent(new KeyboardEvent('keydown', {key: '3', bubbles: true, isComposing: true}))
      const field = document.createElement('input')
      document.body.append(field)
      field.focus()
    })
    await page.keyboard.press('3')
    expect(await page.locator('#view-side').isChecked()).toBe(true)
    await close()
  })
})
