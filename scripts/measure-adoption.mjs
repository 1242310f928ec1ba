// npm run measure:adoption -- PAIRS.jsonl [--share .5] [--seed 1] [--samples 0]: how well sentences of finished translations are
// found. Each line of PAIRS names a Chinese and an English Markdown file, {"zh": …, "en": …, "corpus": …}, relative to it.
// Where both sides of a passage have as many sentences and all were paired one by one, that is taken for the truth; then
// the English is made worse by chance: paragraphs and sentences are taken out, neighbours are made one sentence. Printed is
// how many English sentences come back to exactly their Chinese ones. --samples prints pairs to judge by eye.
import {readFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {parseArgs} from 'node:util'
import {pairDocuments} from '../dist/adopt/pair-documents.js'
import {cutInto} from '../dist/segment/segment.js'
import {readMarkdown} from '../dist/source/read-markdown.js'

const {values: options, positionals} = parseArgs({
  options: {
    share: {type: 'string', default: '1'},
    seed: {type: 'string', default: '1'},
    samples: {type: 'string', default: '0'},
  },
  allowPositionals: true,
})
const [list] = positionals
if (list === undefined) {
  console.error('Name a file of pairs: lines of {"zh": "a.zh.md", "en": "a.en.md"}.')
  process.exit(2)
}

/** Numbers by chance, the same at every run (mulberry32). */
let state = Number(options.seed) >>> 0
const chance = () => {
  state = (state + 0x6d2b79f5) >>> 0
  let mixed = Math.imul(state ^ (state >>> 15), state | 1)
  mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
}

const read = (path, language) => {
  const {document} = readMarkdown({path, text: readFileSync(join(dirname(list), path), 'utf8')})
  return document && cutInto(document, language)
}
const joined = (a, b) => ({text: `${a.text} ${b.text}`, runs: [...a.runs, ...b.runs], plain: `${a.plain} ${b.plain}`})
const isOne = ({from, to}) => from.end - from.start === 1 && to.end - to.start === 1

/** The English made worse, and of each of its sentences those that it was made of. */
const worsen = english => {
  const madeOf = new Map()
  const worsenLeaves = leaves => {
    const left = []
    for (let index = 0; index < leaves.length; index++) {
      const [here, next] = [leaves[index], leaves[index + 1]]
      if (next && chance() < 0.12) {
        const both = joined(here, next)
        madeOf.set(both, [here, next])
        left.push(both)
        index++
      } else if (leaves.length < 3 || chance() >= 0.05) {
        madeOf.set(here, [here])
        left.push(here)
      }
    }
    return left
  }
  const visit = block => {
    if (block.type === 'container') return [{...block, children: block.children.flatMap(visit)}]
    if (block.type !== 'passage') return [block]
    if (block.kind === 'paragraph' && chance() < 0.05) return []
    return [{...block, leaves: worsenLeaves(block.leaves)}]
  }
  return {document: {...english, children: english.children.flatMap(visit)}, madeOf}
}

const table = {}
const samples = []
for (const line of readFileSync(list, 'utf8').trim().split('\n')) {
  const {zh: zhPath, en: enPath, corpus = 'all'} = JSON.parse(line)
  if (chance() >= Number(options.share)) continue
  const [zh, en] = [read(zhPath, 'zh'), read(enPath, 'en')]
  if (!zh || !en) continue
  const {pairs, unplaced} = pairDocuments(zh, en)
  table[corpus] ??= {
    documents: 0,
    passages: 0,
    'no place': 0,
    'equal counts': 0,
    sentences: 0,
    found: 0,
    joined: 0,
    'joined found': 0,
  }
  const row = table[corpus]
  row.documents++
  row.passages += pairs.length
  row['no place'] += unplaced.length
  const truth = new Map()
  for (const pair of pairs) {
    if (pair.zh.leaves.length === pair.en.leaves.length) row['equal counts']++
    if (pair.zh.leaves.length === pair.en.leaves.length && pair.groups.every(isOne)) {
      for (const {from, to} of pair.groups) truth.set(pair.en.leaves[to.start], pair.zh.leaves[from.start])
    }
    for (const {from, to, score} of pair.groups) {
      const texts = [pair.zh.leaves.slice(from.start, from.end), pair.en.leaves.slice(to.start, to.end)]
      samples.push({score, path: zhPath, texts: texts.map(side => side.map(({text}) => text).join(' ┃ '))})
    }
  }
  const {document, madeOf} = worsen(en)
  const found = new Map()
  for (const pair of pairDocuments(zh, document).pairs) {
    for (const {from, to} of pair.groups) {
      for (const leaf of pair.en.leaves.slice(to.start, to.end))
        found.set(leaf, pair.zh.leaves.slice(from.start, from.end))
    }
  }
  for (const [leaf, parts] of madeOf) {
    const wanted = parts.map(part => truth.get(part))
    if (wanted.some(each => each === undefined)) continue
    const has = found.get(leaf) ?? []
    const isRight = has.length === wanted.length && wanted.every(each => has.includes(each))
    row.sentences++
    if (isRight) row.found++
    if (parts.length > 1) row.joined++
    if (parts.length > 1 && isRight) row['joined found']++
  }
}
for (const row of Object.values(table)) row['found %'] = Math.round((1000 * row.found) / row.sentences) / 10
console.table(table)
const total = Object.values(table).reduce(
  (sum, row) => ({sentences: sum.sentences + row.sentences, found: sum.found + row.found}),
  {sentences: 0, found: 0},
)
console.log(`${total.found} of ${total.sentences} English sentences came back to exactly their Chinese ones.`)
for (let left = Number(options.samples); left > 0 && samples.length > 0; left--) {
  const [{score, path, texts}] = samples.splice(Math.floor(chance() * samples.length), 1)
  console.log(`\n${score}  ${path}\n  ${texts.join('\n  ')}`)
}
