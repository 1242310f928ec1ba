import {mkdir, mkdtemp, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {pathToFileURL} from 'node:url'
import type {Browser} from 'playwright-core'
import {chromium} from 'playwright-core'
import {findChromiumForTests} from '../../../scripts/chromium.mjs'
import type {OutputFile} from '../../../src/bitext/edition.ts'

/** The system's Chromium, started; `CHROMIUM` names another place. */
export const startBrowser = (): Promise<Browser> => {
  const executablePath = findChromiumForTests()
  if (executablePath === undefined) {
    throw new Error('no Chromium was found: run "npm run setup:system", or set CHROMIUM to its path')
  }
  return chromium.launch({executablePath, args: ['--no-sandbox']})
}

/** The smallest of pictures: one pixel. */
const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

/** Files written to a new folder, a pixel for each that is copied; from the path of one to its `file:` address. */
export const lay = async (files: readonly OutputFile[]): Promise<(path: string) => string> => {
  const root = await mkdtemp(join(tmpdir(), 'duizhao-pages-'))
  for (const file of files) {
    const path = join(root, file.path)
    await mkdir(dirname(path), {recursive: true})
    await writeFile(path, 'text' in file ? file.text : pixel)
  }
  return path => pathToFileURL(join(root, path)).href
}
