// check-pairs.mjs COUNT: checks that many pairs with all rules, in a process of its own, and prints what it took as JSON.
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {annotate} from '../../dist/annotate/annotate.js'
import {readGlossary} from '../../dist/annotate/read-glossary.js'
import {check} from '../../dist/check/check.js'
import {checkableOf, pairedDocuments} from './paired.mjs'

/** What is held once all that can be let go is gone. */
const heap = () => {
  globalThis.gc?.()
  return process.memoryUsage().heapUsed
}

const count = Number(process.argv[2])
const terms = readdirSync('glossary', {recursive: true})
  .filter(name => name.endsWith('.yml'))
  .sort()
  .map(name => ({path: join('glossary', name), text: readFileSync(join('glossary', name), 'utf8')}))
const {glossary} = readGlossary(terms)
// The engine is warmed up with pairs that do not count.
const warm = checkableOf(annotate(pairedDocuments(5000), glossary), glossary)
for (let round = 0; round < 3; round++) check(warm, new Map())
const empty = heap()
const edition = checkableOf(annotate(pairedDocuments(count), glossary), glossary)
const data = heap() - empty
const start = process.hrtime.bigint()
const findings = check(edition, new Map())
const seconds = Number(process.hrtime.bigint() - start) / 1e9
const peak = process.resourceUsage().maxRSS * 1024
console.log(JSON.stringify({count, seconds, findings: findings.length, data, peak}))
