import {readFileSync} from 'node:fs'
import {createServer} from 'node:http'
import type {AddressInfo} from 'node:net'
import {gzipSync} from 'node:zlib'
import type {Browser} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {editionScript} from '../../../scripts/edition-script.mjs'
import {scriptText} from '../../../src/publish/html/script-text.ts'
import {publish} from '../../../src/publish/publish.ts'
import {essay} from '../essay.ts'
import {lay, startBrowser} from './browser.ts'

const files = publish(essay, ['html'])

test('the published script is made of its sources as they stand: npm run generate', async () => {
  const file = new URL('../../../src/publish/html/script-text.ts', import.meta.url)
  expect(readFileSync(file, 'utf8')).toBe(await editionScript())
})

test('the script is one small classic script', () => {
  expect(gzipSync(scriptText).length).toBeLessThanOrEqual(15_000)
  expect(() => new Function(scriptText)).not.toThrow()
  expect(scriptText).not.toMatch(/https?:|\beval\b|\bimport\b|\bexport\b|innerHTML/)
})

describe('in a browser', () => {
  let browser: Browser
  let fromDisk: (path: string) => string
  const types: Readonly<Record<string, string>> = {html: 'text/html', js: 'text/javascript', css: 'text/css'}
  const server = createServer(({url = ''}, response) => {
    const file = files.find(({path}) => `/${path}` === url)
    response.setHeader('content-type', types[url.slice(url.lastIndexOf('.') + 1)] ?? 'application/xml')
    response.end(file && 'text' in file ? file.text : '')
  })
  const served = (path: string): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}/${path}`

  beforeAll(async () => {
    browser = await startBrowser()
    fromDisk = await lay(files)
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  })
  afterAll(async () => {
    await browser.close()
    server.close()
  })

  test.each(['a disk', 'a server'])('the chosen view is that of the next visit, from %s', async from => {
    const address = from === 'a disk' ? fromDisk : served
    const context = await browser.newContext()
    const page = await context.newPage()
    const faults: string[] = []
    page.on('console', message => message.type() === 'error' && faults.push(message.text()))
    await page.goto(address('essay/index.html'))
    expect(await page.locator('#view-side').isChecked()).toBe(true)
    await page.locator('label.zh').click()
    await page.goto(address('terms/index.html'))
    await page.goto(address('essay/index.html'))
    expect(await page.locator('#view-zh').isChecked()).toBe(true)
    expect(faults.filter(fault => !fault.includes('favicon'))).toEqual([])
    await context.close()
  })
})
