import {mkdtemp} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import type {Browser, Page} from 'playwright-core'
import {buildPage} from '../../scripts/build-page.mjs'
import type {Fake} from './fake.ts'
import {startFake} from './fake.ts'

let built: Promise<string> | undefined

/** The folder of the review page, built from what stands in `src` now. */
export const builtPage = (): Promise<string> => {
  built ??= (async () => {
    const out = await mkdtemp(join(tmpdir(), 'duizhao-review-page-'))
    await buildPage(out)
    return out
  })()
  return built
}

/** A page on a desk of its own, and the server behind it. */
export interface Opened {
  readonly page: Page
  readonly fake: Fake
  /** What the console and the page complained of. */
  readonly complaints: readonly string[]
  /** The id of the segment on the desk. */
  readonly id: () => Promise<string>
  readonly close: () => Promise<void>
}

export interface Wanted {
  readonly dark?: boolean
  readonly locale?: string
  readonly width?: number
  readonly count?: number
  readonly hash?: string
}

export const openReview = async (browser: Browser, wanted: Wanted = {}): Promise<Opened> => {
  const fake = await startFake(join(await builtPage(), 'page'), wanted.count)
  const context = await browser.newContext({
    viewport: {width: wanted.width ?? 1280, height: 800},
    colorScheme: wanted.dark ? 'dark' : 'light',
    locale: wanted.locale ?? 'en-US',
  })
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('console', message => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
  })
  page.on('pageerror', error => complaints.push(error.message))
  await page.goto(fake.address + (wanted.hash ?? ''))
  await page.locator('.segment').waitFor()
  return {
    page,
    fake,
    complaints,
    id: async () => (await page.locator('.particulars code').textContent()) ?? '',
    close: async () => {
      await context.close()
      await fake.close()
    },
  }
}
