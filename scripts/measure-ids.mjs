// npm run measure:ids -- REPO [--docs FOLDER-or-GLOB] [--most 0] [--samples 5] [--seed 1] [--list FILE]: how ids fare when a
// source is edited. It follows the first parents of HEAD through the history of a repository of Chinese Markdown, from the
// oldest commit to the newest, syncs a translation of it in memory after each, judges by itself what happened to each
// sentence, and prints for each kind of change how many kept or lost their ids, with samples to judge by eye. It does so
// twice: for a translator who brings everything up to date at once, and for one who translates what is new and no more.
// --most: of so many files only; --list: every sentence that changed, as JSON lines. Exits with 1 where a law is broken.
import {closeSync, openSync, writeSync} from 'node:fs'
import {parseArgs} from 'node:util'
import {blobReader, commitsOf} from './ids/git-history.mjs'
import {documentPath, followSources} from './ids/sources.mjs'
import {samplesOf, summary, table, tally} from './ids/table.mjs'
import {translator} from './ids/translator.mjs'
import {whatHappened} from './ids/truth.mjs'
import {judge} from './ids/verdicts.mjs'

const {values: options, positionals} = parseArgs({
  options: {
    docs: {type: 'string'},
    most: {type: 'string', default: '0'},
    samples: {type: 'string', default: '5'},
    seed: {type: 'string', default: '1'},
    list: {type: 'string'},
  },
  allowPositionals: true,
})
const [repository] = positionals
const stop = message => {
  console.error(message)
  process.exit(2)
}
if (repository === undefined) stop('Name the folder of a git repository: npm run measure:ids -- REPO')

/** Numbers by chance, the same at every run (mulberry32). */
const belowFrom = seed => {
  let state = seed >>> 0
  return count => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * count)
  }
}

const history = (() => {
  try {
    return commitsOf(repository, options.docs)
  } catch (error) {
    return stop(`The history of ${repository} cannot be read: ${error.message}`)
  }
})()

const list = options.list === undefined ? undefined : openSync(options.list, 'w')
const write = (policy, {old, new: now, rest, bore, bearer, ...each}) => {
  const place = sentence => sentence && [sentence.path, sentence.index + 1, sentence.text]
  const line = {
    policy,
    ...each,
    old: place(old),
    new: place(now),
    rest: rest?.map(place),
    bore: place(bore),
    bearer: place(bearer),
  }
  writeSync(list, `${JSON.stringify(line)}\n`)
}

const laws = new Map()
const people = ['at once', 'never'].map(policy => {
  const broken = (law, where) => laws.set(law, [...(laws.get(law) ?? []), `${policy}: ${where}`])
  const sums = tally(Number(options.samples), belowFrom(Number(options.seed)))
  return {policy, broken, sums, translator: translator(policy, broken), standing: new Map(), times: []}
})

const blobs = blobReader(repository)
const project = followSources(blobs.read, Number(options.most))
const gone = new Set()
let followed = 0

/** How often each text stands in the project after documents changed. */
const countTexts = (before, pairs) => {
  const counts = new Map(before)
  const add = (text, count) => {
    const sum = (counts.get(text) ?? 0) + count
    if (sum > 0) counts.set(text, sum)
    else counts.delete(text)
  }
  for (const {from, to} of pairs) {
    for (const {text} of from) add(text, -1)
    for (const {text} of to) add(text, 1)
  }
  return counts
}

/** Sentences of documents that no change touched must bear the ids that they bore. */
const proveUntouched = (person, standing, touched, commit) => {
  for (const [path, sentences] of standing) {
    const before = person.standing.get(path)
    if (touched.has(path) || !before) continue
    const moved = sentences.findIndex(({id}, index) => before[index]?.id !== undefined && before[index].id !== id)
    if (moved >= 0) person.broken('an untouched document changed its ids', `${commit} ${path} sentence ${moved + 1}`)
  }
}

let before = new Map()
for (const [index, {commit, changes}] of history.entries()) {
  const pairs = await project.take({commit, changes})
  if (pairs.length === 0) continue
  followed++
  const after = countTexts(before, pairs)
  const items = whatHappened(pairs, {before, after}, gone)
  for (const text of before.keys()) if (!after.has(text)) gone.add(text)
  before = after
  const touched = new Set(pairs.flatMap(({from, to}) => [...from, ...to].map(({path}) => documentPath(path))))
  for (const person of people) {
    const {time, after: standing, settled} = person.translator.follow(project.sources, touched, commit)
    person.times.push(time)
    proveUntouched(person, standing, touched, commit)
    // The first commit only makes the project.
    if (followed > 1) {
      for (const each of judge(items, person.standing, standing)) {
        person.sums.add({...each, commit})
        const isLeft = person.policy === 'at once' && each.kind.startsWith('unchanged') && each.verdict === 'right'
        if (isLeft && !each.isFresh) person.broken('an unchanged text is stale', `${commit} ${each.id}`)
        if (list !== undefined && each.kind !== 'unchanged') write(person.policy, {...each, commit})
      }
    }
    person.standing = settled
  }
  if (process.stderr.isTTY) process.stderr.write(`\r${index + 1} of ${history.length} commits`)
}
if (process.stderr.isTTY) process.stderr.write('\n')
blobs.close()
if (list !== undefined) closeSync(list)
if (followed === 0)
  stop(`No commit of ${repository} touches Chinese Markdown${options.docs ? ` under ${options.docs}` : ''}.`)

const sentences = [...project.sources.values()].reduce((sum, each) => sum + each.sentences.length, 0)
console.log(
  `${history.length} commits, ${followed} of them of Chinese Markdown; ${project.sources.size} documents and ${sentences} segments at the end`,
)
for (const {
  policy,
  sums,
  times,
  translator: {entries},
} of people) {
  const [median, longest] = [0.5, 1].map(share => times.toSorted((a, b) => a - b)[Math.ceil(share * times.length) - 1])
  const what =
    policy === 'at once'
      ? 'Every stale sentence translated anew after each commit'
      : 'Only new sentences translated, stale ones left'
  console.log(
    `\n${what}; ${entries()} entries at the end, a sync ${median.toFixed(0)} ms (median), ${longest.toFixed(0)} ms (longest)\n`,
  )
  console.log(`${table(sums)}\n\n${summary(sums)}`)
}
for (const {policy, sums} of people) {
  const samples = Number(options.samples) > 0 ? samplesOf(sums) : ''
  if (samples !== '') console.log(`\n═══ ${policy} ═══\n\n${samples}`)
}
if (project.unreadable.size > 0) {
  console.log('\nNot read:')
  for (const {path, why, commit, times} of project.unreadable.values()) {
    console.log(`  ${path}: ${why}, ${times} times, first at ${commit.slice(0, 10)}`)
  }
}
console.log(`\nLaws broken: ${[...laws.values()].flat().length}`)
for (const [law, where] of laws)
  console.log(
    `  ${law}: ${where.length}\n${where
      .slice(0, 10)
      .map(each => `    ${each}`)
      .join('\n')}`,
  )
process.exitCode = laws.size > 0 ? 1 : 0
