import {existsSync} from 'node:fs'
import {mkdir, mkdtemp, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {pathToFileURL} from 'node:url'
import type {Browser} from 'playwright-core'
import {chromium} from 'playwright-core'
import type {OutputFile} from '../../../src/bitext/edition.ts'

const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** The system's Chromium, started; `CHROMIUM` names another place. */
export const startBrowser = (): Promise<Browser> => {
  const executablePath = [process.env['CHROMIUM'] ?? '', ...places].find(path => path !== '' && existsSync(path))
  if (executablePath === undefined) {
    throw new Error(`no Chromium at ${places.join(', ')}: run "npm run setup:system", or set CHROMIUM to its path`)
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
