import type {Browser} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {startBrowser} from '../publish/html/browser.ts'
import {openReview} from './desk.ts'

let browser: Browser
beforeAll(async () => {
  browser = await startBrowser()
})
afterAll(() => browser.close())

describe('every decision by keyboard', () => {
  test('a accepts what stands there and goes on at once', async () => {
    const {page, fake, id, close} = await openReview(browser)
    const [first, second] = fake.segments
    expect(await id()).toBe(first?.id)
    await page.keyboard.press('a')
    await page.getByRole('status').getByText('Accepted.').waitFor()
    expect(await id()).toBe(second?.id)
    expect(fake.decided).toEqual([
      {action: 'accept', segments: [{id: first?.id, record: `${first?.id}@1`, seen: first?.en.after}]},
    ])
    expect(fake.get(first?.id ?? '').decision?.action).toBe('accept')
    await close()
  })

  test('e edits, Ctrl+Enter saves, accepts and goes on', async () => {
    const {page, fake, id, close} = await openReview(browser)
    const first = await id()
    await page.keyboard.press('e')
    await page.keyboard.press('Control+a')
    await page.keyboard.type('A view from the blockchain')
    await page.keyboard.press('Control+Enter')
    await page.getByRole('status').getByText('Accepted.').waitFor()
    expect(fake.decided[0]).toMatchObject({action: 'accept', en: 'A view from the blockchain'})
    expect(fake.get(first).en.after).toBe('A view from the blockchain')
    expect(fake.get(first).typed).toBeUndefined()
    expect(await id()).not.toBe(first)
    await close()
  })

  test('r brings back what stood before', async () => {
    const {page, fake, id, close} = await openReview(browser)
    const first = await id()
    await page.keyboard.press('r')
    await page.getByText('what stood before stands again').waitFor()
    expect(fake.get(first).en.after).toBe(fake.get(first).en.before)
    await close()
  })

  test('s asks for a reason and is not sent without one', async () => {
    const {page, fake, close} = await openReview(browser)
    await page.keyboard.press('s')
    await page.getByLabel('Why does the English still hold?').waitFor()
    await page.keyboard.press('Enter')
    expect(fake.decided).toEqual([])
    await page.keyboard.type('只改了标点')
    await page.keyboard.press('Enter')
    await page.getByText('Marked as still right.').waitFor()
    expect(fake.decided[0]).toMatchObject({action: 'still-right', reason: '只改了标点'})
    await close()
  })

  test.each(['i', 'c'])('%s asks a colleague', async key => {
    const {page, fake, close} = await openReview(browser)
    await page.keyboard.press(key)
    await page.keyboard.type('是“算力”还是“计算能力”？')
    await page.keyboard.press('Enter')
    await page.getByRole('status').getByText('Asked.').waitFor()
    expect(fake.decided[0]).toMatchObject({action: 'ask', reason: '是“算力”还是“计算能力”？'})
    await close()
  })

  test('j and k go to the neighbours, Shift+J and Shift+K to undecided ones', async () => {
    const {page, fake, id, close} = await openReview(browser, {hash: '#filter=all'})
    const ids = fake.segments.map(segment => segment.id)
    const open = ids.filter(
      one => fake.get(one).en.before !== fake.get(one).en.after || fake.get(one).zh.before !== fake.get(one).zh.after,
    )
    await page.keyboard.press('j')
    await page.keyboard.press('j')
    expect(await id()).toBe(ids[2])
    await page.keyboard.press('k')
    expect(await id()).toBe(ids[1])
    for (const at of [2, 3, 4, 5, 6]) {
      await page.keyboard.press('J')
      expect(await id()).toBe(open[at])
    }
    await page.keyboard.press('K')
    expect(await id()).toBe(open[5])
    await close()
  })

  test('u takes the last decision back and returns to it', async () => {
    const {page, fake, id, close} = await openReview(browser)
    const first = await id()
    const stood = fake.get(first).en.after
    await page.keyboard.press('r')
    await page.getByText('what stood before stands again').waitFor()
    await page.keyboard.press('u')
    await page.getByText('Taken back.').waitFor()
    expect(await id()).toBe(first)
    expect(fake.get(first).en.after).toBe(stood)
    expect(fake.get(first).decision).toBeUndefined()
    await close()
  })

  test('digits write terms and take matches, t goes round the matches', async () => {
    const {page, fake, id, close} = await openReview(browser)
    const first = fake.get(await id()).en.after
    const editor = page.locator('#editor')
    await page.keyboard.press('1')
    expect(await editor.inputValue()).toBe(`${first} computing power`)
    await page.keyboard.press('Escape')
    await page.keyboard.press('3')
    expect(await editor.inputValue()).toBe('Tech giants invest billions of dollars in AI infrastructure every year.')
    await page.keyboard.press('t')
    expect(await editor.inputValue()).toBe(`${first} computing power`)
    await page.keyboard.press('t')
    expect(await editor.inputValue()).toContain('Tech giants')
    await close()
  })

  test('f and d lead to the filter and the document, z shows the quad alone, ? lists the keys', async () => {
    const {page, close} = await openReview(browser)
    await page.keyboard.press('f')
    await page.keyboard.press('ArrowRight')
    await page.getByText('1 of 69').waitFor()
    expect(await page.evaluate(() => location.hash)).toContain('filter=changed')
    await page.keyboard.press('d')
    await page.keyboard.press('ArrowDown')
    await page.getByText(/^1 of (?!69)/).waitFor()
    expect(await page.evaluate(() => location.hash)).toContain('doc=source')
    await page.keyboard.press('Escape')
    await page.keyboard.press('z')
    await page.locator('.queue').waitFor({state: 'detached'})
    await page.keyboard.press('z')
    await page.locator('.queue').waitFor()
    await page.keyboard.press('?')
    await page.getByRole('dialog', {name: 'Keys'}).waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({state: 'detached'})
    await close()
  })

  test('others with the same Chinese are covered where they are chosen', async () => {
    const {page, fake, close} = await openReview(browser, {count: 300})
    await page.getByText('2 others have the same Chinese').click()
    await page.locator('.repeats input').first().check()
    await page.keyboard.press('a')
    await page.getByText('Accepted 2 segments.').waitFor()
    const [first] = fake.segments
    expect(fake.decided[0]?.segments.map(({id}) => id)).toEqual([first?.id, fake.segments[125]?.id])
    expect(fake.decided[0]?.en).toBe(first?.en.after)
    await close()
  })
})

test('twenty segments are reviewed by keyboard alone with no more than 1.3 keystrokes each', async () => {
  const {page, fake, complaints, close} = await openReview(browser)
  let strokes = 0
  const press = async (key: string): Promise<void> => {
    strokes++
    await page.locator('main[aria-busy="false"]').waitFor()
    await page.keyboard.press(key)
  }
  for (let segment = 0; segment < 20; segment++) {
    if (segment % 10 === 4) {
      await press('e')
      await press('Control+Enter')
    } else if (segment % 10 === 7) {
      await press('t')
      await press('a')
    } else await press('a')
  }
  await page.waitForFunction(() => document.querySelector('.filters')?.textContent?.includes('Undecided 49'))
  expect(fake.decided).toHaveLength(20)
  expect(fake.decided.every(({action}) => action === 'accept')).toBe(true)
  expect(strokes / 20).toBeLessThanOrEqual(1.3)
  expect(complaints).toEqual([])
  await close()
})

test('decisions made faster than the server answers are all made, in order', async () => {
  const {page, fake, close} = await openReview(browser)
  for (let press = 0; press < 12; press++) {
    await page.locator('main[aria-busy="false"]').waitFor()
    await page.keyboard.press('a')
  }
  await page.waitForFunction(() => document.querySelector('.filters')?.textContent?.includes('Undecided 57'))
  const open = fake.decided.map(({segments}) => segments[0]?.id)
  expect(new Set(open).size).toBe(12)
  await close()
})

test('the last decision says that nothing is left, and comes back where it is refused', async () => {
  const {page, fake, id, close} = await openReview(browser, {hash: '#filter=stale'})
  for (let press = 0; press < 3; press++) {
    await page.locator('main[aria-busy="false"]').waitFor()
    await page.keyboard.press('a')
  }
  await page.getByText('3 of 4').or(page.getByText('4 of 4')).first().waitFor()
  const last = await id()
  fake.refusal = 'the disk is full'
  await page.keyboard.press('a')
  await page.getByRole('alert').getByText('Not saved: the disk is full').waitFor()
  expect(await id()).toBe(last)
  await page.keyboard.press('a')
  await page.getByText('Accepted. Nothing is left to decide here.').waitFor()
  expect(await page.getByRole('alert').textContent()).toBe('')
  await close()
})

test('a decision that is refused comes back and says so', async () => {
  const {page, fake, id, close} = await openReview(browser)
  const first = await id()
  fake.refusal = 'the disk is full'
  await page.keyboard.press('a')
  await page.getByRole('alert').getByText('Not saved: the disk is full').waitFor()
  expect(await id()).toBe(first)
  await close()
})
