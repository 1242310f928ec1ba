// Scores of Lighthouse, which is no part of the project: `npm install --no-save lighthouse@12.8.2` brings it.
import {spawn} from 'node:child_process'
import {mkdtempSync} from 'node:fs'
import {createServer} from 'node:net'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {findChromium} from '../chromium.mjs'

const categories = ['performance', 'accessibility', 'best-practices', 'seo']
const median = values => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]

const desktop = {
  formFactor: 'desktop',
  screenEmulation: {mobile: false, width: 1350, height: 940, deviceScaleFactor: 1, disabled: false},
  throttling: {rttMs: 40, throughputKbps: 10_240, cpuSlowdownMultiplier: 1},
}

const freePort = () =>
  new Promise(found => {
    const server = createServer()
    server.listen(0, '127.0.0.1', () => {
      const {port} = server.address()
      server.close(() => found(port))
    })
  })

/** Medians of `runs` for each address on a desktop and on a phone; nothing where Lighthouse is not installed. */
export const lighthouseScores = async (addresses, runs) => {
  const lighthouse = await import(process.env.LIGHTHOUSE ?? 'lighthouse').then(
    module => module.default,
    () => undefined,
  )
  if (!lighthouse) return undefined
  const port = await freePort()
  const profile = mkdtempSync(join(tmpdir(), 'duizhao-chromium-'))
  const chromium = spawn(
    findChromium(),
    [`--remote-debugging-port=${port}`, '--headless=new', '--no-sandbox', `--user-data-dir=${profile}`, 'about:blank'],
    {stdio: 'ignore'},
  )
  await new Promise(ready => setTimeout(ready, 3000))
  const scores = []
  for (const address of addresses)
    for (const [device, settings] of [
      ['desktop', desktop],
      ['phone', {formFactor: 'mobile'}],
    ]) {
      const found = []
      for (let run = 0; run < runs; run++) {
        const {lhr} = await lighthouse(
          address,
          {port, output: 'json', logLevel: 'silent'},
          {extends: 'lighthouse:default', settings: {...settings, onlyCategories: categories}},
        )
        found.push(lhr)
      }
      const last = found.at(-1)
      const failed = categories.flatMap(category =>
        last.categories[category].auditRefs
          .filter(({id, weight}) => weight > 0 && (last.audits[id].score ?? 1) < 1)
          .map(({id}) => `${category}: ${id}`),
      )
      scores.push({
        address,
        device,
        scores: categories.map(each => Math.round(100 * median(found.map(lhr => lhr.categories[each].score ?? 0)))),
        failed,
      })
    }
  chromium.kill()
  return scores
}
