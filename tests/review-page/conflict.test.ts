import type {Browser} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {startBrowser} from '../publish/html/browser.ts'
import type {Opened} from './desk.ts'
import {openReview} from './desk.ts'

let browser: Browser
beforeAll(async () => {
  browser = await startBrowser()
})
afterAll(() => browser.close())

/** A segment that was changed by another hand while one edited it. */
const clash = async (): Promise<Opened & {readonly first: string}> => {
  const opened = await openReview(browser)
  const {page, fake} = opened
  const first = await opened.id()
  await page.keyboard.press('e')
  await page.keyboard.press('Control+a')
  await page.keyboard.type('Mine')
  fake.change(first, 'Theirs')
  await page.keyboard.press('Control+Enter')
  await page.getByRole('dialog', {name: 'Changed since you saw it'}).waitFor()
  return {...opened, first}
}

describe('a segment that was changed since it was seen', () => {
  test('is shown as it was seen, as it is now and as it was to be', async () => {
    const {page, fake, first, close} = await clash()
    const cells = await page.locator('.sides tbody td').allTextContents()
    expect(cells[0]).toContain('A Blockchain View')
    expect(cells[1]).toContain('Theirs')
    expect(cells[2]).toContain('Mine')
    expect(fake.get(first).en.after).toBe('Theirs')
    await close()
  })

  test('keeps theirs', async () => {
    const {page, fake, first, id, close} = await clash()
    await page.getByRole('button', {name: 'Take theirs'}).press('Enter')
    await page.locator('.quad').getByText('Theirs').waitFor()
    expect(await id()).toBe(first)
    expect(await page.locator('#editor').count()).toBe(0)
    expect(fake.get(first).en.after).toBe('Theirs')
    await close()
  })

  test('or mine', async () => {
    const {page, fake, first, close} = await clash()
    await page.getByRole('button', {name: 'Keep mine'}).press('Enter')
    await page.getByText('Accepted.').waitFor()
    expect(fake.get(first).en.after).toBe('Mine')
    await close()
  })

  test('or goes on being edited', async () => {
    const {page, fake, first, close} = await clash()
    await page.getByRole('button', {name: 'Edit', exact: true}).and(page.locator('dialog button')).press('Enter')
    await page.getByRole('dialog').waitFor({state: 'detached'})
    await page.keyboard.type(' and theirs')
    expect(await page.locator('#editor').inputValue()).toBe('Mine and theirs')
    await page.keyboard.press('Control+Enter')
    await page.getByText('Accepted.').waitFor()
    expect(fake.get(first).en.after).toBe('Mine and theirs')
    await close()
  })
})

describe('many at once', () => {
  test('are listed and counted before any is decided, all of them or some', async () => {
    const {page, fake, close} = await openReview(browser)
    await page.keyboard.press('b')
    const dialog = page.getByRole('dialog', {name: 'Decide many'})
    await dialog.getByText('69 of 69 chosen').waitFor()
    expect(await dialog.locator('.choice').count()).toBeGreaterThan(10)
    expect(fake.decided).toEqual([])
    await dialog.locator('.choice input').first().press('Space')
    await dialog.getByText('68 of 69 chosen').waitFor()
    await dialog.getByRole('button', {name: 'Decide 68 segments'}).press('Enter')
    await page.getByText('Accepted 68 segments.').waitFor()
    expect(fake.decided[0]?.segments).toHaveLength(68)
    expect(fake.decided[0]?.segments.map(({id}) => id)).not.toContain(fake.segments[0]?.id)
    await page.keyboard.press('u')
    await page.getByText('Taken back for 68 segments.').waitFor()
    expect(fake.segments.every(({decision}) => decision === undefined)).toBe(true)
    await close()
  })

  test('are not written where one was changed since, but can be without it', async () => {
    const {page, fake, close} = await openReview(browser)
    await page.keyboard.press('b')
    await page.getByText('69 of 69 chosen').waitFor()
    fake.change(fake.segments[1]?.id ?? '', 'Theirs')
    await page.getByRole('button', {name: 'Decide 69 segments'}).press('Enter')
    await page.getByText('1 of 69 were changed since you saw them').waitFor()
    expect(fake.segments.every(({decision}) => decision === undefined)).toBe(true)
    await page.getByRole('button', {name: 'Go on with the other 68'}).press('Enter')
    await page.getByText('Accepted 68 segments.').waitFor()
    expect(fake.get(fake.segments[1]?.id ?? '').decision).toBeUndefined()
    await close()
  })

  test('that have no English yet are listed, and not chosen at first', async () => {
    const {page, fake, close} = await openReview(browser)
    fake.change(fake.segments[1]?.id ?? '', '')
    await page.keyboard.press('b')
    await page.getByText('68 of 69 chosen').waitFor()
    expect(await page.locator('.choice input').nth(1).isChecked()).toBe(false)
    await close()
  })

  test('need a reason to be still right', async () => {
    const {page, fake, close} = await openReview(browser)
    await page.keyboard.press('b')
    await page.getByText('69 of 69 chosen').waitFor()
    await page.getByRole('radio', {name: 'Still right'}).press('Space')
    expect(await page.getByRole('button', {name: 'Decide 69 segments'}).isDisabled()).toBe(true)
    await page.getByLabel('Reason').fill('仅标点')
    await page.getByRole('button', {name: 'Decide 69 segments'}).press('Enter')
    await page.getByText('Marked 69 segments as still right.').waitFor()
    expect(fake.decided[0]?.reason).toBe('仅标点')
    await close()
  })
})
