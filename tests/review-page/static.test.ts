import {join} from 'node:path'
import type {Browser} from 'playwright-core'
import {afterAll, beforeAll, expect, test} from 'vitest'
import type {HistoryAnswer, QueueAnswer, SegmentAnswer} from '../../src/review/protocol.ts'
import {reviewPages} from '../../src/review/static-pages.tsx'
import {lay, startBrowser} from '../publish/html/browser.ts'
import {violations} from './axe.ts'
import {builtPage} from './desk.ts'
import {startFake} from './fake.ts'

let browser: Browser
let queue: QueueAnswer
let segments: SegmentAnswer[]
const histories = new Map<string, HistoryAnswer>()

beforeAll(async () => {
  browser = await startBrowser()
  const fake = await startFake(join(await builtPage(), 'page'))
  const {origin, searchParams} = new URL(fake.address)
  const headers = {authorization: `Bearer ${searchParams.get('token')}`}
  const ask = async <Answer>(path: string): Promise<Answer> =>
    (await (await fetch(origin + path, {headers})).json()) as Answer
  queue = await ask('/api/queue?filter=all&from=0&count=1000')
  const changed = queue.items.filter(({filters}) => filters.includes('changed'))
  segments = await Promise.all(changed.map(({id}) => ask<SegmentAnswer>(`/api/segments/${id}`)))
  for (const {id} of changed.slice(0, 2)) histories.set(id, await ask(`/api/segments/${id}/history`))
  await fake.close()
})
afterAll(() => browser.close())

test('an index, a page a document and a style sheet are written, the same at each run', () => {
  const pages = reviewPages({tongue: 'en', queue, segments, histories})
  expect(pages.map(({path}) => path)).toEqual([
    'index.html',
    'documents/web3-ai.html',
    'documents/related.html',
    'assets/review.css',
  ])
  expect(reviewPages({tongue: 'en', queue, segments, histories})).toEqual(pages)
})

test('no page runs a script, bears a style of its own or can be written to', () => {
  for (const {path, text} of reviewPages({tongue: 'en', queue, segments, histories})) {
    if (path.endsWith('.html'))
      expect(text, path).not.toMatch(/<script|<style|\sstyle=|\son[a-z]+=|<button|<textarea|<input/)
  }
})

test('what a text holds is never markup', () => {
  const [first, ...others] = segments
  if (!first) throw new Error('no segment')
  const hostile = {...first, en: {after: '<script>alert(1)</script>', runs: []}, note: '"><img src=x onerror=alert(1)>'}
  const pages = reviewPages({tongue: 'en', queue, segments: [hostile, ...others], histories})
  expect(pages[1]?.text).toContain('&lt;script>alert(1)')
  expect(pages[1]?.text).not.toContain('<img')
})

test('documents whose names come to the same do not share a page', () => {
  const [one, other] = segments
  if (!one || !other) throw new Error('no segments')
  const twins = [
    {...one, path: 'source/a/b.md'},
    {...other, path: 'source/a-b.md'},
  ]
  const pages = reviewPages({tongue: 'en', queue, segments: twins, histories})
  expect(pages.map(({path}) => path)).toEqual([
    'index.html',
    'documents/a-b.html',
    'documents/a-b-2.html',
    'assets/review.css',
  ])
})

test.each(['light', 'dark'] as const)(
  'read without a script in the %s scheme, the index leads to each quad',
  async scheme => {
    const address = await lay(reviewPages({tongue: scheme === 'light' ? 'en' : 'zh', queue, segments, histories}))
    const context = await browser.newContext({colorScheme: scheme, javaScriptEnabled: false})
    const page = await context.newPage()
    await page.goto(address('index.html'))
    await page.locator('#stale .index a').first().click()
    const target = page.locator('.segment:target')
    await target.waitFor()
    expect(await target.locator('tbody tr').count()).toBe(2)
    expect(await target.locator('.facts').count()).toBe(1)
    await page
      .getByText(scheme === 'light' ? 'History' : '历史', {exact: true})
      .first()
      .click()
    await page.getByText('Translate the overview').first().waitFor()
    await context.close()
    const checked = await browser.newPage({colorScheme: scheme})
    for (const path of ['index.html', 'documents/related.html']) {
      await checked.goto(address(path))
      expect(await violations(checked), path).toEqual([])
    }
    await checked.close()
  },
)
