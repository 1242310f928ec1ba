// npm run measure:checks -- FILE.jsonl…: how many cases of each check are right. A line is one case, `{"check": "number.scale",
// "source": "…", "target": "…", "expect": "pass" | "fail", "note"?: "…", "glossary"?: [{"source": "…", "target": ["…"]}]}`, or
// has `units`, pairs of `source` and `target` that stand in one document. `fail` must be found, `pass` must not, each counted
// only by the rules that docs/checks.md maps the check to, at warning and above. Every miss is printed with what was found.
import {readFileSync} from 'node:fs'
import {parseArgs} from 'node:util'
import {checkPair} from '../dist/check-pair.js'
import {caseGlossary} from './checks/case-glossary.mjs'
import {checkPairs, proseOf} from './checks/check-pairs.mjs'
import {brief, countsFor, plannedOf} from './checks/rule-map.mjs'

const {positionals: paths} = parseArgs({allowPositionals: true})
if (paths.length === 0) {
  console.error('Name one or more files of cases.')
  process.exit(2)
}

const readLines = path => readFileSync(path, 'utf8').split('\n').filter(Boolean).map(JSON.parse)

const findingsOf = ({source, target, units, glossary: terms}) => {
  const glossary = caseGlossary(terms)
  if (units === undefined) return checkPair({source, target, glossary})
  return checkPairs(
    units.map(unit => ({zh: proseOf(unit.source), en: proseOf(unit.target)})),
    {glossary},
  )
}

const table = {}
const misses = []
for (const row of paths.flatMap(readLines)) {
  const findings = findingsOf(row)
  const counted = findings.filter(countsFor(row.check))
  const isRight = counted.length > 0 === (row.expect === 'fail')
  table[row.check] ??= {right: 0, total: 0, 'not found': 0, 'false alarm': 0, planned: plannedOf(row.check).join(', ')}
  const cells = table[row.check]
  cells.total++
  if (isRight) cells.right++
  else if (row.expect === 'fail') cells['not found']++
  else cells['false alarm']++
  if (!isRight) misses.push({...row, findings})
}
console.table(table)
const total = Object.values(table).reduce((sum, {right, total}) => [sum[0] + right, sum[1] + total], [0, 0])
console.log(`${total[0]} of ${total[1]} cases are right.`)
for (const {id, check, expect, source, target, units, note, findings} of misses) {
  const texts = (units ?? [{source, target}]).map(unit => `${unit.source} → ${unit.target}`).join(' ┃ ')
  console.log(
    `\n${id ?? ''} ${check}, ${expect === 'fail' ? 'not found' : 'false alarm'}: ${texts}${note ? ` (${note})` : ''}`,
  )
  for (const finding of findings) console.log(`  ${brief(finding)}`)
}
