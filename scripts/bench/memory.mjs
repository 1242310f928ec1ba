// The translation memory measured: 100,000 pairs from the sentences of a folder, asked for texts that were edited from
// 1 to 30 %, against a scan of all pairs by the very same likeness.
import {likeness, pointsOf} from '../../dist/pair/likeness.js'
import {comparable} from '../../dist/pair/memory/comparable.js'
import {translationMemory} from '../../dist/pair/memory/translation-memory.js'
import {chance, clausesOf, lettersOf, sentencesOf, textsFrom} from './texts.mjs'

const wantedPairs = 100_000
const lookups = 2000
const scans = 10
const least = 0.75

/** A text with 1 to 30 % of its characters put in, taken out or replaced, clauses moved or figures changed. */
const edited = (text, random, letters) => {
  const clauses = clausesOf(text)
  if (clauses.length > 2 && random(8) === 0) clauses.unshift(...clauses.splice(1 + random(clauses.length - 1), 1))
  const moved = clauses.join('').replace(/\d+/g, figure => (random(2) === 0 ? String(random(3000)) : figure))
  const characters = [...moved]
  const edits = Math.max(1, Math.round((characters.length * (1 + random(30))) / 100))
  for (let edit = 0; edit < edits; edit++) {
    const at = random(characters.length)
    const kind = random(3)
    if (kind === 0) characters.splice(at, 1)
    else characters.splice(at, kind - 1, letters[random(letters.length)])
  }
  return characters.join('')
}

const registerOf = texts => ({
  path: 'translations/en/bench.yml',
  entries: texts.map((zh, index) => ({
    path: 'translations/en/bench.yml',
    index,
    zh,
    rendering: {type: 'english', en: `English ${index}`},
    allow: [],
  })),
})

const seconds = work => {
  const start = process.hrtime.bigint()
  const result = work()
  return [Number(process.hrtime.bigint() - start) / 1e9, result]
}

/** Measures the memory over the sentences of `sources`, each `{path, text}`, and says so in a few lines. */
export const benchMemory = sources => {
  const random = chance()
  const sentences = sentencesOf(sources)
  const texts = textsFrom(sentences, wantedPairs, random)
  const letters = lettersOf(sentences)
  const queries = Array.from({length: lookups}, () => edited(texts[random(texts.length)], random, letters))
  const memory = translationMemory([registerOf(texts)])
  const [build] = seconds(() => memory.lookup(queries[0]))
  const [time, proposals] = seconds(() => queries.reduce((sum, query) => sum + memory.lookup(query).length, 0))

  const shapes = texts.map(text => ({points: pointsOf(comparable(text))}))
  const asked = queries.slice(0, scans)
  const scan = query => {
    const shape = {points: pointsOf(comparable(query))}
    const found = []
    for (let text = 0; text < shapes.length; text++) if (likeness(shape, shapes[text]) >= least) found.push(texts[text])
    return found
  }
  scan(queries.at(-1))
  const [scanTime, found] = seconds(() => asked.map(scan))
  let expected = 0
  let met = 0
  asked.forEach((query, at) => {
    const hits = new Set(memory.lookup(query, {least, most: texts.length}).map(({zh}) => zh))
    expected += found[at].length
    met += found[at].filter(text => hits.has(text)).length
  })
  const perLookup = time / queries.length
  return [
    `\ntranslation memory: ${texts.length} pairs, ${Math.min(sentences.length, texts.length)} of them sentences as they stand, the rest recombined`,
    `index ${build.toFixed(2)} s; ${Math.round(1 / perLookup)} lookups/s (${(proposals / queries.length).toFixed(2)} proposals each); ${Math.round(scanTime / scans / perLookup)} × faster than the scan (at least 100)`,
    `recall of ${met} / ${expected} = ${((100 * met) / Math.max(1, expected)).toFixed(2)} % against the scan at ${100 * least} % (at least 95)`,
  ].join('\n')
}
