// The translation memory measured: 100,000 pairs from the sentences of a folder, asked for texts that were edited from
// 1 to 30 %, against a scan of all pairs by the very same likeness.
import {leaves} from '../../dist/bitext/walk.js'
import {isHan} from '../../dist/language/characters.js'
import {likeness, pointsOf} from '../../dist/pair/likeness.js'
import {comparable} from '../../dist/pair/memory/comparable.js'
import {translationMemory} from '../../dist/pair/memory/translation-memory.js'
import {segment} from '../../dist/segment/segment.js'
import {readMarkdown} from '../../dist/source/read-markdown.js'

const wantedPairs = 100_000
const lookups = 2000
const scans = 10
const least = 0.75

/** Numbers from 0 to below `size`, the same at every run. */
const chance = () => {
  let state = 0x9e3779b9
  return size => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) % size
  }
}

const sentencesOf = sources => {
  const found = new Set()
  for (const source of sources) {
    const {document} = readMarkdown(source)
    if (!document) continue
    for (const {zh, kept} of leaves(segment(document))) if (!kept) found.add(zh.text)
  }
  return [...found]
}

const clausesOf = sentence => sentence.match(/[^，,；;：:、]+[，,；;：:、]?/g) ?? [sentence]

/** As many distinct texts as are wanted: the sentences themselves, then clauses of one between those of another. */
const textsFrom = (sentences, random) => {
  const texts = new Set(sentences.slice(0, wantedPairs))
  const pick = () => clausesOf(sentences[random(sentences.length)])
  for (let tries = 0; texts.size < wantedPairs && tries < 50 * wantedPairs; tries++) {
    const [first, second] = [pick(), pick()]
    const clauses = [...first.slice(0, 1 + random(first.length)), ...second.slice(random(second.length))]
    if (clauses.length < 5) texts.add(clauses.join(''))
  }
  return [...texts]
}

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
  const texts = textsFrom(sentences, random)
  const letters = [...new Set(sentences.slice(0, 5000).join(''))].filter(letter => isHan(letter.codePointAt(0) ?? 0))
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
