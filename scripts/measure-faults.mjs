// npm run measure:faults -- PAIRS.jsonl [--glossary DIR] [--most 100] [--seed 1] [--corpus vue]… [--show FAULT]: how many faults
// are found. Each line of PAIRS names a Chinese and an English Markdown file, `{"zh": "…", "en": "…", "corpus": "…"}`, relative
// to it. One known fault at a time is planted, by chance and the same for a seed, in a correct pair of sentences that stands
// among its neighbours, and only where it makes a fault: a digit is changed that both sides have. It is found when one of the
// rules that docs/checks.md names for it says something of the pair that was not said before. Pairs of which one of these rules
// had something to say before are left out. `--show` prints the planted faults of a class that were not found, or `all`.
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {parseArgs} from 'node:util'
import {readGlossary} from '../dist/annotate/read-glossary.js'
import {alignedDocuments} from './checks/aligned.mjs'
import {chanceFrom} from './checks/chance.mjs'
import {checkPairs, idAt, proseOf} from './checks/check-pairs.mjs'
import {faults} from './checks/faults.mjs'
import {brief, countsFor, groupOf, plannedOf, rulesOf} from './checks/rule-map.mjs'

const {values: options, positionals} = parseArgs({
  options: {
    glossary: {type: 'string', default: 'glossary'},
    most: {type: 'string', default: '100'},
    seed: {type: 'string', default: '1'},
    corpus: {type: 'string', multiple: true, default: []},
    show: {type: 'string'},
  },
  allowPositionals: true,
})
const [list] = positionals
if (list === undefined) {
  console.error('Name a file of pairs: lines of {"zh": "a.zh.md", "en": "a.en.md"}.')
  process.exit(2)
}

const terms = readdirSync(options.glossary, {recursive: true}).filter(name => name.endsWith('.yml'))
const {glossary} = readGlossary(
  terms.map(name => ({path: name, text: readFileSync(join(options.glossary, name), 'utf8')})),
)

/** How many neighbours a pair has on either side when it is checked. */
const neighbours = 6

const places = []
const isWanted = corpus => options.corpus.length === 0 || options.corpus.includes(corpus)
for (const {path, pairs} of alignedDocuments(list, isWanted)) {
  const bySentence = pairs.flatMap(({sentences}) => sentences)
  const asText = ({zh, en, sentences = []}) => ({zh: zh.text, en: en.text, sentences: sentences.map(asText)})
  for (const units of [bySentence, pairs.filter(({sentences}) => sentences.length > 1)]) {
    for (const [index, unit] of units.entries()) places.push({path, units, index, unit, ...asText(unit)})
  }
}

const order = chanceFrom(Number(options.seed))
for (let last = places.length - 1; last > 0; last--) {
  const at = Math.floor(order() * (last + 1))
  ;[places[last], places[at]] = [places[at], places[last]]
}

const keyOf = ({rule, message, values, actual}) => JSON.stringify([rule, message, values, actual])

/** What is said of the pair at a place, with the English given to it. */
const saidOf = ({units, index, unit}, en) => {
  const from = Math.max(0, index - neighbours)
  const around = units
    .slice(from, index + neighbours + 1)
    .map((each, at) => (from + at === index ? {...each, en} : each))
  const id = idAt(index - from)
  return checkPairs(around, {glossary, definitions: unit.definitions}).filter(({segment}) => segment === id)
}

const before = new Map()
const saidBefore = place => {
  if (!before.has(place)) before.set(place, saidOf(place, place.unit.en))
  return before.get(place)
}

const table = {}
const groups = new Map()
for (const [name, plant] of Object.entries(faults)) {
  const chance = chanceFrom(Number(options.seed))
  const counts = countsFor(name)
  const row = {group: groupOf(name), planted: 0, found: 0, 'recall %': 0, planned: plannedOf(name).join(', ')}
  for (const place of places) {
    if (row.planted >= Number(options.most)) break
    // A sentence is dropped from a paragraph; every other fault is planted in a sentence.
    if (place.sentences.length > 1 !== (name === 'sentence dropped')) continue
    const following = place.units[place.index + 1]
    const next = following && {zh: following.zh.text, en: following.en.text}
    const text = plant(place, {chance, glossary, next})
    if (text === undefined || text === place.en || saidBefore(place).some(counts)) continue
    row.planted++
    const known = new Set(saidBefore(place).map(keyOf))
    const said = saidOf(place, proseOf(text, place.unit.definitions)).filter(finding => !known.has(keyOf(finding)))
    if (said.some(counts)) row.found++
    else if (options.show === name || options.show === 'all') {
      console.log(
        `\n${name} was not found by ${rulesOf(name).join(', ')}\n  ${place.path}\n  ${place.zh}\n  ${place.en}\n  ${text}`,
      )
      for (const finding of said) console.log(`  ${brief(finding)}`)
    }
  }
  row['recall %'] = row.planted === 0 ? undefined : Math.round((1000 * row.found) / row.planted) / 10
  table[name] = row
  if (row.planted > 0) groups.set(row.group, [...(groups.get(row.group) ?? []), row.found / row.planted])
}
console.table(table)
const mean = recalls => Math.round((1000 * recalls.reduce((sum, each) => sum + each, 0)) / recalls.length) / 10
console.table(
  Object.fromEntries(
    [...groups].map(([group, recalls]) => [group, {classes: recalls.length, 'recall %': mean(recalls)}]),
  ),
)
console.log(
  `${mean([...groups.values()].flat())} % found, averaged over ${[...groups.values()].flat().length} classes of faults.`,
)
