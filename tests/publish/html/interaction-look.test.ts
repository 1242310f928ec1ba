import type {Page} from 'playwright-core'
import {describe, expect, test} from 'vitest'
import {violations} from '../../review-page/axe.ts'
import {essay} from '../essay.ts'
import {row, windowsOn} from './windows.ts'

const {address, open} = windowsOn(essay, 'essay/index.html')

describe('axe finds nothing, and nothing runs out of the window, light and dark, 320 px wide, with text of twice the size', () => {
  const openings: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
    'the menu of a segment': page => page.keyboard.press('.'),
    'the list of keys': page => page.keyboard.press('?'),
    'the question where to go': page => page.keyboard.press('g'),
    'the choice of pinyin': page => page.locator('button.readings').click(),
    'the card of a term': page =>
      page
        .locator(`${row(5)} a.term`)
        .first()
        .click(),
    'a range': page => page.goto(`${address('essay/index.html')}?view=peek&reading=all#aaaaaa05..aaaaaa0a`),
  }
  test.each(Object.keys(openings))('with %s', async what => {
    for (const {width, dark, large} of [
      {width: 1280, dark: true, large: true},
      {width: 320, dark: false, large: false},
    ]) {
      const {page, close} = await open(undefined, {width})
      await page.emulateMedia({colorScheme: dark ? 'dark' : 'light'})
      await page.evaluate(
        size => {
          document.documentElement.style.fontSize = size
        },
        large ? '200%' : '',
      )
      await openings[what]?.(page)
      await page.waitForTimeout(100)
      const circumstances = JSON.stringify({width, dark, large})
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
        circumstances,
      ).toBeLessThanOrEqual(0)
      for (const box of await page
        .locator(':popover-open, dialog')
        .evaluateAll(all => all.map(each => each.getBoundingClientRect().toJSON()))) {
        expect(box.left, circumstances).toBeGreaterThanOrEqual(0)
        expect(box.right, circumstances).toBeLessThanOrEqual(width)
      }
      expect(await violations(page), circumstances).toEqual([])
      await close()
    }
  })
})
