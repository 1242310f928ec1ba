import type {Browser, Page} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {publish} from '../../../src/publish/publish.ts'
import {violations} from '../../review-page/axe.ts'
import {essay} from '../essay.ts'
import {editionOf, translated} from '../translated.ts'
import {lay, startBrowser} from './browser.ts'

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

let browser: Browser
let address: (path: string) => string
let longAddress: (path: string) => string

beforeAll(async () => {
  browser = await startBrowser()
  address = await lay(publish(essay, ['html']))
  longAddress = await lay(publish(longEdition, ['html']))
})
afterAll(() => browser.close())

/** What axe asks for by itself, to read the style sheet. */
const byAxe = /^(?:Access to XMLHttpRequest at .*edition\.css|Failed to load resource: net::ERR_FAILED)/

/** An address in a window of its own, from a disk, with the edition's script. */
const open = async (url = address('essay/index.html'), {width = 1280, height = 700} = {}) => {
  const context = await browser.newContext({viewport: {width, height}})
  const page = await context.newPage()
  const faults: string[] = []
  page.on('pageerror', fault => faults.push(String(fault)))
  page.on(
    'console',
    message => message.type() === 'error' && !byAxe.test(message.text()) && faults.push(message.text()),
  )
  await page.goto(url)
  return {
    page,
    close: async () => {
      expect(faults).toEqual([])
      await context.close()
    },
  }
}

const row = (number: number): string => `#aaaaaa${String(number).padStart(2, '0')}`
const said = (page: Page) => page.locator('.said')

/** Where the first segment that begins below the bar stands, and its id. */
const atTop = (page: Page) =>
  page.evaluate(() => {
    const edge = document.querySelector('.bar')?.getBoundingClientRect().bottom ?? 0
    for (const each of document.querySelectorAll('.text .pair')) {
      const top = each.getClientRects()[0]?.top ?? Number.NEGATIVE_INFINITY
      if (top >= edge - 1) return {id: each.id, top}
    }
    return {id: '', top: 0}
  })
const topOf = (page: Page, id: string) =>
  page.locator(`#${id}`).evaluate(node => node.getClientRects()[0]?.top ?? Number.NaN)
/** Until the page has not moved or grown for as long as the script waits before it takes a page to rest, and some more. */
const rest = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<void>(done => {
        let [seen, since] = ['', performance.now()]
        const look = (): void => {
          const now = `${scrollY} ${document.documentElement.scrollHeight} ${location.hash}`
          if (now !== seen) [seen, since] = [now, performance.now()]
          if (performance.now() - since > 350) done()
          else requestAnimationFrame(look)
        }
        look()
      }),
  )

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
  const context = await browser.newContext()
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
