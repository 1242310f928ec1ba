import {join} from 'node:path'
import type {Browser, Page} from 'playwright-core'
import {readPageFiles} from '../../src/review/page-files.ts'
import {startServer} from '../../src/review/server.ts'
import {openSession} from '../../src/review/session.ts'
import {textOf, write} from '../cli/project.ts'
import {picking, teaProject} from '../review/tea.ts'
import {builtPage} from './desk.ts'

/** The translation file of the first document about tea. */
export const path = 'translations/en/picking.yml'

/** A project about tea of which the Chinese of two sentences and the English of another have changed. */
export const changedProject = async (): Promise<string> => {
  const folder = await teaProject()
  write(folder, 'source/picking.md', picking.replace('三万', '四万').replace('雨天不采', '雨天也采'))
  write(folder, path, textOf(folder, path).replace('only one bud with one leaf', 'a bud with two leaves'))
  return folder
}

/** Serves the review of a project, as the command does. */
export const serve = async (folder: string): Promise<{address: string; close: () => Promise<void>}> => {
  const opened = await openSession(folder, {by: '林'})
  if (!opened.ok) throw new Error('not opened')
  const page = readPageFiles(join(await builtPage(), 'page'))
  const server = await startServer(opened.value, {
    port: 0,
    page,
    report: error => {
      throw error
    },
  })
  return {
    address: server.address,
    close: async () => {
      await server.close()
      opened.value.close()
    },
  }
}

/** The page in a browser of its own, and what it complained of. */
export const show = async (browser: Browser, address: string): Promise<{page: Page; complaints: string[]}> => {
  const page = await (await browser.newContext({viewport: {width: 1280, height: 800}, locale: 'en-US'})).newPage()
  const complaints: string[] = []
  page.on('console', message => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
  })
  page.on('pageerror', error => complaints.push(error.message))
  await page.goto(address)
  await page.locator('.segment').waitFor()
  return {page, complaints}
}

/** The segment on the desk. */
export const idOn = async (page: Page): Promise<string> => (await page.locator('.particulars code').textContent()) ?? ''
