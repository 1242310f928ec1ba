import {chmodSync} from 'node:fs'
import {join} from 'node:path'
import type {Browser, Page} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {edit, run, textOf, write} from '../cli/project.ts'
import {startBrowser} from '../publish/html/browser.ts'
import {clientOf} from '../review/review.ts'
import {idOf} from '../review/tea.ts'
import {violations} from './axe.ts'
import {fillDisk} from './full-disk.ts'
import {changedProject, idOn, path, serve, show} from './served.ts'

let browser: Browser
beforeAll(async () => {
  browser = await startBrowser()
})
afterAll(() => browser.close())

/** A page on a project about tea, closed with its server. */
const open = async (prepare: (folder: string) => void | Promise<void> = () => undefined) => {
  const folder = await changedProject()
  await prepare(folder)
  const server = await serve(folder)
  const {page, complaints} = await show(browser, server.address)
  const close = async (): Promise<void> => {
    await page.context().close()
    await server.close()
  }
  return {folder, page, complaints, client: clientOf(server.address), close}
}

const retype = async (page: Page, text: string): Promise<void> => {
  await page.keyboard.press('e')
  await page.keyboard.press('Control+a')
  await page.keyboard.type(text)
}

/** Takes the sentence about the leaf out of its document; another says nearly the same. */
const moveLeaf = async (folder: string): Promise<void> => {
  edit(folder, 'source/picking.md', '他们只采一芽一叶。', '')
  write(folder, 'source/roasting.md', `${textOf(folder, 'source/roasting.md')}\n他们从来只采一芽一叶！\n`)
  await run(folder, 'sync')
}

/** As when one comes back to the window: the page looks again. */
const comeBack = (page: Page): Promise<boolean> => page.evaluate(() => dispatchEvent(new Event('focus')))

describe('a segment that goes while one types', () => {
  test('is said, and the text to its last letter goes to the one that is most like it', async () => {
    const {folder, page, close} = await open()
    await retype(page, 'One bud')
    await moveLeaf(folder)
    await comeBack(page)
    await page.getByText('This segment is gone since you opened it.').waitFor()
    await page.keyboard.type(' and one leaf, no more.')
    await page.keyboard.press('Control+Enter')
    await page.getByRole('heading', {name: 'This segment is not there any more'}).waitFor()
    await page.getByRole('alert').getByText('Not saved: The segment').waitFor()
    await page.locator('.gone').getByText('One bud and one leaf, no more.').waitFor()
    await page.locator('.gone').getByText('他们从来只采一芽一叶！').waitFor()
    expect(await violations(page)).toEqual([])
    await page.getByRole('button', {name: 'Carry the text over'}).press('Enter')
    await expect.poll(() => page.locator('#editor').inputValue()).toBe('One bud and one leaf, no more.')
    expect(await idOn(page)).toBe(idOf(folder, '他们从来只采一芽一叶！', 'roasting'))
    await page.getByText('Something was typed for').waitFor({state: 'detached'})
    await page.locator('#editor').press('Control+Enter')
    await page.getByText('Accepted.').waitFor()
    expect(textOf(folder, 'translations/en/roasting.yml')).toContain('One bud and one leaf, no more.')
    expect(await page.evaluate(() => Object.keys(localStorage).filter(key => key.includes('typed')))).toEqual([])
    await close()
  })

  test('leaves its text listed until it is dropped; what is typed for the other is not typed over', async () => {
    const {folder, page, client, close} = await open()
    const leaf = await idOn(page)
    await retype(page, 'One bud with a leaf.')
    await page.keyboard.press('Escape')
    await page.keyboard.press('j')
    await moveLeaf(folder)
    const other = idOf(folder, '他们从来只采一芽一叶！', 'roasting')
    await expect.poll(async () => (await client.queue()).strays.length).toBe(1)
    await client.post('typed', {id: other, en: 'They never pick more.'})
    await comeBack(page)
    await page.getByText('Something was typed for a segment that is gone').click()
    await page.locator('.problems').getByRole('button', {name: leaf}).click()
    await page.locator('.gone').getByText('They never pick more.').waitFor()
    await page.getByRole('button', {name: 'Carry the text over'}).click()
    await expect.poll(() => page.locator('#editor').inputValue()).toBe('They never pick more.\nOne bud with a leaf.')
    // Given up there, and for one that is gone too.
    await client.post('typed', {id: leaf, en: 'Given up', zh: '他们只采一芽一叶。', over: ''})
    await comeBack(page)
    await page.getByText('Something was typed for a segment that is gone').click()
    await page.locator('.problems').getByRole('button', {name: leaf}).click()
    await page.getByRole('button', {name: 'Drop it'}).click()
    await page.getByText('Something was typed for').waitFor({state: 'detached'})
    await page.locator('.segment').waitFor()
    expect((await client.queue()).strays).toEqual([])
    await close()
  })
})

test('an English that was edited outside while one types is said; behind what was typed it is shown', async () => {
  const {folder, page, client, close} = await open()
  const leaf = await idOn(page)
  await retype(page, 'Mine')
  edit(folder, path, 'They pick a bud with two leaves.', 'Theirs.')
  await comeBack(page)
  await page.getByText('This segment was changed outside since you opened it.').waitFor()
  expect(await page.locator('#editor').inputValue()).toBe('Mine')
  await page.keyboard.press('Control+Enter')
  await page.getByRole('button', {name: 'Take theirs'}).press('Enter')
  await page.locator('#editor').waitFor({state: 'detached'})
  await page.locator('.quad').getByText('Theirs.').waitFor()
  await expect.poll(async () => (await client.segment(leaf)).typed).toBeUndefined()
  // Now what was typed was left before another hand came.
  await retype(page, 'Mine again')
  await page.keyboard.press('Escape')
  await expect.poll(async () => (await client.segment(leaf)).typed).toBe('Mine again')
  edit(folder, path, 'Theirs.', 'Another.')
  await expect.poll(async () => (await client.segment(leaf)).en.after).toBe('Another.')
  await page.reload()
  await page.locator('.over').getByText('Typed over another English').waitFor()
  expect(await page.locator('.over').textContent()).toContain('Theirs')
  expect(await page.locator('#editor').inputValue()).toBe('Mine again')
  await page.locator('#editor').press('Control+Enter')
  await page.getByText('Accepted.').waitFor()
  expect(textOf(folder, path)).toContain('    Mine again\n')
  await close()
})

test('a decision that cannot be written says why, and its text stays until it can be', async () => {
  const {folder, page, client, close} = await open()
  const leaf = await idOn(page)
  const before = textOf(folder, path)
  const alert = page.getByRole('alert')

  chmodSync(join(folder, path), 0o444)
  await retype(page, 'Mine')
  await page.keyboard.press('Control+Enter')
  await alert.getByText(`Not saved: ${path} is read-only`).waitFor()
  await page.reload()
  await expect.poll(() => page.locator('#editor').inputValue()).toBe('Mine')
  chmodSync(join(folder, path), 0o644)

  // No room for a file, but for the journal: the text stands there.
  const giveRoom = fillDisk()
  await page.locator('#editor').fill('Mine still')
  await page.locator('#editor').press('Control+Enter')
  await alert.getByText(`Not saved: ${path} cannot be written: ENOSPC`).waitFor()
  expect((await client.segment(leaf)).typed).toBe('Mine still')
  giveRoom()

  // No room for anything: the browser keeps it.
  const giveAllRoom = fillDisk(true)
  await page.locator('#editor').fill('Mine for ever')
  await alert.getByText('What you type is kept in this browser alone').waitFor()
  await page.locator('#editor').press('Control+Enter')
  await alert.getByText('Not saved: ').waitFor()
  expect(textOf(folder, path)).toBe(before)
  await page.reload()
  await expect.poll(() => page.locator('#editor').inputValue()).toBe('Mine for ever')
  giveAllRoom()
  await comeBack(page)
  await expect.poll(async () => (await client.segment(leaf)).typed).toBe('Mine for ever')
  await page.locator('#editor').press('Control+Enter')
  await page.getByText('Accepted.').waitFor()
  expect(textOf(folder, path)).toContain('    Mine for ever\n')
  await close()
})
