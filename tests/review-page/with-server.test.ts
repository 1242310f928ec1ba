import type {Browser} from 'playwright-core'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {textOf, write} from '../cli/project.ts'
import {startBrowser} from '../publish/html/browser.ts'
import {changedRecords, idOf} from '../review/tea.ts'
import {violations} from './axe.ts'
import {changedProject, idOn, path, serve, show} from './served.ts'

let browser: Browser
beforeAll(async () => {
  browser = await startBrowser()
})
afterAll(() => browser.close())

test('a review in the browser changes the records it decides on, and no others', async () => {
  const folder = await changedProject()
  const [leaf, rain, buds] = ['他们只采一芽一叶。', '雨天不采。', '一斤干茶要用三万个芽头。'].map(zh =>
    idOf(folder, zh),
  )
  const server = await serve(folder)
  const {page, complaints} = await show(browser, server.address)
  expect(await idOn(page)).toBe(leaf)
  expect(await violations(page)).toEqual([])

  await page.keyboard.press('r')
  await page.getByText('what stood before stands again').waitFor()
  expect(textOf(folder, path)).toContain('only one bud with one leaf')

  await page.locator(`.row.on#row-${rain}`).waitFor()
  await page.locator('main[aria-busy="false"]').waitFor()
  await page.locator('.facts').getByText('English did not follow').waitFor()
  await page.keyboard.press('e')
  await page.keyboard.press('Control+a')
  await page.keyboard.type('They pick in the rain too.')
  await page.keyboard.press('Control+Enter')
  await page.getByText('Accepted.').waitFor()
  expect(textOf(folder, path)).toContain('They pick in the rain too.')

  await page.locator('.facts').getByText('三万').waitFor()
  expect(await idOn(page)).toBe(buds)
  await page.keyboard.press('s')
  await page.keyboard.type('旧数仍见于原书')
  await page.keyboard.press('Enter')
  await page.getByText('Marked as still right.').waitFor()
  await page.getByText('Undecided 0').waitFor()
  // What was rejected is as it was committed.
  expect(new Set(changedRecords(folder))).toEqual(new Set([rain, buds]))

  await page.keyboard.press('u')
  await page.getByText('Taken back.').waitFor()
  expect(textOf(folder, path)).not.toContain('旧数仍见于原书')
  expect(await idOn(page)).toBe(buds)
  expect(complaints).toEqual([])
  await page.context().close()
  await server.close()
})

test('what was typed is there when the server is started anew, in another browser', async () => {
  const folder = await changedProject()
  const first = await serve(folder)
  const before = await show(browser, first.address)
  await before.page.keyboard.press('e')
  await before.page.keyboard.press('Control+a')
  await before.page.keyboard.type('They pick one bud and')
  await before.page.keyboard.press('Escape')
  await before.page.waitForFunction(() => !Object.keys(localStorage).some(key => key.includes('typed')))
  await before.page.context().close()
  await first.close()
  const second = await serve(folder)
  const {page} = await show(browser, second.address)
  await page.getByText('Typed, not saved').waitFor()
  expect(await page.locator('#editor').inputValue()).toBe('They pick one bud and')
  await page.context().close()
  await second.close()
})

test('a file that is edited outside while one types comes to a choice, and nothing is lost', async () => {
  const folder = await changedProject()
  const server = await serve(folder)
  const {page} = await show(browser, server.address)
  await page.keyboard.press('e')
  await page.keyboard.press('Control+a')
  await page.keyboard.type('Mine')
  write(folder, path, textOf(folder, path).replace('a bud with two leaves', 'one bud and a leaf'))
  await page.keyboard.press('Control+Enter')
  await page.getByRole('dialog', {name: 'Changed since you saw it'}).waitFor()
  const cells = await page.locator('.sides tbody td').allTextContents()
  expect(cells[0]).toContain('a bud with two leaves')
  expect(cells[1]).toContain('one bud')
  expect(cells[2]).toContain('Mine')
  expect(textOf(folder, path)).toContain('one bud and a leaf')
  await page.getByRole('button', {name: 'Keep mine'}).press('Enter')
  await page.getByText('Accepted.').waitFor()
  expect(textOf(folder, path)).toContain('    Mine\n')
  await page.context().close()
  await server.close()
})
