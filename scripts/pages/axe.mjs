import {readdirSync, readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** One page of each kind that an edition has, by the class of its body: paths within the edition. */
const pagesOfEachKind = folder => {
  const found = new Map()
  for (const path of readdirSync(folder, {recursive: true}).sort()) {
    if (!path.endsWith('.html') || /^s[/\\]/.test(path)) continue
    const [, kind] = /<body class="page-([a-z-]+)/.exec(readFileSync(join(folder, path), 'utf8')) ?? []
    const key = kind === 'term' || kind === 'document' ? kind : path
    if (kind !== undefined && !found.has(key)) found.set(key, path)
  }
  return [...found.values()]
}

const looks = [
  {name: 'light', colorScheme: 'light', width: 1280},
  {name: 'dark', colorScheme: 'dark', width: 1280},
  {name: 'light 320', colorScheme: 'light', width: 320},
  {name: 'dark 320', colorScheme: 'dark', width: 320},
  {name: '200 % text', colorScheme: 'light', width: 1280, text: '32px'},
]

/** What axe has to say of a page of each kind, in every look: `{path, look, rule, count}`. */
export const axeViolations = async (browser, folder) => {
  const found = []
  const pages = pagesOfEachKind(folder)
  for (const path of pages)
    for (const {name, colorScheme, width, text} of looks) {
      const context = await browser.newContext({colorScheme, viewport: {width, height: 900}, bypassCSP: true})
      const page = await context.newPage()
      await page.goto(pathToFileURL(join(folder, path)).href)
      if (text) await page.evaluate(size => document.documentElement.style.setProperty('font-size', size), text)
      await page.evaluate(axe)
      const violations = await page.evaluate(async () => (await window.axe.run()).violations)
      for (const {id, nodes} of violations) found.push({path, look: name, rule: id, count: nodes.length})
      await context.close()
    }
  return {pages, looks: looks.length, found}
}
