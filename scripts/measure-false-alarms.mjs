// npm run measure:alarms -- PAIRS.jsonl [--corpus vue]… [--unit passage] [--show RULE] [--number 10] [--seed 1]: what rules say of
// published translations that are taken to be right. Each line of PAIRS names a Chinese and an English Markdown file, `{"zh":
// "…", "en": "…", "corpus": "…"}`, relative to it; a Chinese page that holds its original in comments is taken by these. Passages
// (or, with `--unit sentence`, their sentences) that are aligned are checked as one document for each page. Printed are findings
// for 1,000 segments; `--show RULE` prints some of the rule's findings with both texts, `all` some of every rule.
import {parseArgs} from 'node:util'
import {alignedDocuments} from './checks/aligned.mjs'
import {chanceFrom} from './checks/chance.mjs'
import {checkPairs, idAt} from './checks/check-pairs.mjs'
import {brief} from './checks/rule-map.mjs'

const {values: options, positionals} = parseArgs({
  options: {
    corpus: {type: 'string', multiple: true, default: []},
    unit: {type: 'string', default: 'passage'},
    show: {type: 'string'},
    number: {type: 'string', default: '10'},
    seed: {type: 'string', default: '1'},
  },
  allowPositionals: true,
})
const [list] = positionals
if (list === undefined || !['passage', 'sentence'].includes(options.unit)) {
  console.error('Name a file of pairs: lines of {"zh": "a.zh.md", "en": "a.en.md"}. A unit is a passage or a sentence.')
  process.exit(2)
}

const severities = ['error', 'warning', 'info']
const byCorpus = {}
const byRule = {}
const samples = new Map()
const isWanted = corpus => options.corpus.length === 0 || options.corpus.includes(corpus)
for (const {corpus, path, pairs} of alignedDocuments(list, isWanted)) {
  const units = options.unit === 'passage' ? pairs : pairs.flatMap(({sentences}) => sentences)
  if (units.length === 0) continue
  byCorpus[corpus] ??= {segments: 0, error: 0, warning: 0, info: 0}
  byCorpus[corpus].segments += units.length
  for (const finding of checkPairs(units, {definitions: units[0].definitions})) {
    byCorpus[corpus][finding.severity]++
    byRule[finding.rule] ??= {error: 0, warning: 0, info: 0}
    byRule[finding.rule][finding.severity]++
    const unit = units.find((_, index) => idAt(index) === finding.segment)
    samples.set(finding.rule, [...(samples.get(finding.rule) ?? []), {path, unit, finding}])
  }
}

const sumOf = rows => {
  const sum = {segments: 0, error: 0, warning: 0, info: 0}
  for (const row of rows) for (const key of Object.keys(sum)) sum[key] += row[key]
  return sum
}
const total = sumOf(Object.values(byCorpus))
const rate = (count, segments) => Math.round((10_000 * count) / segments) / 10
const rates = ({segments, ...counts}) => ({
  segments,
  ...counts,
  'errors/1,000': rate(counts.error, segments),
  'warnings and errors/1,000': rate(counts.error + counts.warning, segments),
})
console.table(
  Object.fromEntries([...Object.entries(byCorpus), ['all', total]].map(([name, row]) => [name, rates(row)])),
)
const loud = ({error, warning}) => error + warning
console.table(
  Object.fromEntries(
    Object.entries(byRule)
      .sort(([, one], [, other]) => loud(other) - loud(one))
      .map(([rule, counts]) => [
        rule,
        {
          ...counts,
          ...Object.fromEntries(severities.map(each => [`${each}/1,000`, rate(counts[each], total.segments)])),
        },
      ]),
  ),
)
const chance = chanceFrom(Number(options.seed))
for (const [rule, found] of samples) {
  if (options.show !== rule && options.show !== 'all') continue
  for (let left = Number(options.number); left > 0 && found.length > 0; left--) {
    const [{path, unit, finding}] = found.splice(Math.floor(chance() * found.length), 1)
    console.log(`\n${brief(finding)}\n  ${path}\n  ${unit?.zh.text}\n  ${unit?.en.text}`)
  }
}
