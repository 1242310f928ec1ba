import type {Page} from 'playwright-core'
import {describe, expect, test} from 'vitest'
import {essay} from '../essay.ts'
import {rest, row, said, windowsOn} from './windows.ts'

const {address, open} = windowsOn(essay, 'essay/index.html')

describe('the menu of a segment', () => {
  const copied = async (page: Page, name: string): Promise<string> => {
    await page.locator('.menu button', {hasText: name}).click()
    await said(page).getByText('Copied').waitFor()
    return page.evaluate(() => (window as unknown as {copied: string}).copied)
  }
  /** A window that writes down what is copied, in whichever way. */
  const spied = async (url?: string, refusing = false) => {
    const opened = await open(url)
    await opened.page.evaluate(refuses => {
      const spy = window as unknown as {copied: string}
      Object.defineProperty(navigator, 'clipboard', {
        value: {
          writeText: (text: string) => {
            if (refuses) return Promise.reject(new Error('refused'))
            spy.copied = text
            return Promise.resolve()
          },
        },
      })
      document.addEventListener('copy', () => {
        const field = document.activeElement
        if (field instanceof HTMLTextAreaElement) spy.copied = field.value
      })
    }, refusing)
    return opened
  }

  test('opens by its number, by keyboard too; Escape closes it and the focus is on the number again', async () => {
    const {page, close} = await open()
    const number = page.locator(`${row(7)} > .no`)
    await number.click()
    await page.locator('.menu').waitFor({state: 'visible'})
    expect(new URL(page.url()).hash).toBe(row(7))
    expect(
      await page
        .locator('.menu button')
        .first()
        .evaluate(node => node === document.activeElement),
    ).toBe(true)
    await page.keyboard.press('Escape')
    await page.locator('.menu').waitFor({state: 'hidden'})
    expect(await number.evaluate(node => node === document.activeElement)).toBe(true)
    await page.keyboard.press('Enter')
    await page.locator('.menu').waitFor({state: 'visible'})
    await close()
  })

  test('copies text in one language or both, without the marks beside it, and says so', async () => {
    const {page, close} = await spied()
    await page.locator(`${row(7)} > .no`).click()
    expect(await copied(page, '复制中文')).toBe('而众包难以抗衡。')
    await page.locator(`${row(6)} > .no`).click()
    expect(await copied(page, '复制英文')).toBe('Tech giants spend tens of billions of dollars a year.')
    await page.locator(`${row(6)} > .no`).click()
    expect(await copied(page, '复制双语')).toBe(
      '科技巨头每年投入数百亿美元。\nTech giants spend tens of billions of dollars a year.',
    )
    await close()
  })

  test('copies a citation, the link and the lasting link', async () => {
    const {page, close} = await spied()
    const here = address('essay/index.html')
    await page.locator(`${row(7)} > .no`).click()
    const citation = await copied(page, '复制引文出处')
    expect(citation).toContain('“The Contest for Computing Power” 《算力之争》')
    expect(citation).toContain(`§ 7 (aaaaaa07), ${here}#aaaaaa07`)
    await page.locator(`${row(7)} > .no`).click()
    expect(await copied(page, '复制链接')).toBe(`${here}#aaaaaa07`)
    await page.locator(`${row(7)} > .no`).click()
    expect(await copied(page, '复制永久链接')).toBe(address('s/aaaaaa07/index.html'))
    await close()
  })

  test('copies where the browser refuses its clipboard', async () => {
    const {page, close} = await spied(undefined, true)
    await page.locator(`${row(7)} > .no`).click()
    expect(await copied(page, '复制中文')).toBe('而众包难以抗衡。')
    await close()
  })

  test('with Shift a second number makes a range, which its address marks and shows again', async () => {
    const {page, close} = await spied()
    await page.locator(`${row(5)} > .no`).click()
    await page.keyboard.press('Escape')
    await page.locator(`${row(7)} > .no`).scrollIntoViewIfNeeded()
    const scrolled = await page.evaluate(() => scrollY)
    await page.locator(`${row(7)} > .no`).click({modifiers: ['Shift']})
    expect(new URL(page.url()).hash).toBe('#aaaaaa05..aaaaaa07')
    expect(await page.locator('.ranged').count()).toBe(3)
    await rest(page)
    expect(await page.evaluate(() => scrollY)).toBe(scrolled)
    expect(await copied(page, '复制中文')).toBe(
      '训练大模型归根结底取决于算力。科技巨头每年投入数百亿美元。而众包难以抗衡。',
    )
    const {page: other, close: closeOther} = await open(page.url(), {height: 400})
    await rest(other)
    expect(await other.locator('.ranged').count()).toBe(3)
    expect((await other.locator(row(5)).boundingBox())?.y).toBeLessThan(200)
    expect(new URL(other.url()).hash).toBe('#aaaaaa05..aaaaaa07')
    await close()
    await closeOther()
  })
})
