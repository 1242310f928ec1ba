// A whole sync measured against reading its source alone: 10,000 segments with nothing changed, then with 5 % of them
// edited; and how the time of the plan grows with one document of which half was rewritten.
import {leaves} from '../../dist/bitext/walk.js'
import {isHan} from '../../dist/language/characters.js'
import {block, changeFields} from '../../dist/pair/change-fields.js'
import {readTranslations} from '../../dist/pair/read-translations.js'
import {sync} from '../../dist/pair/sync.js'
import {segment} from '../../dist/segment/segment.js'
import {readMarkdown} from '../../dist/source/read-markdown.js'
import {chance, lettersOf, sentencesOf, textsFrom} from './texts.mjs'

const wantedSegments = 10_000
const sizes = [5000, 10_000, 20_000]
const today = '2026-01-01'
const words = 'the model of a network that trains on chips which hold much more data than any market asks for'.split(
  ' ',
)

const read = sources =>
  sources.flatMap(source => {
    const {document} = readMarkdown(source)
    return document ? [segment(document)] : []
  })

const registersOf = files => files.map(file => readTranslations(file).register)

/** Some .7 English words for each Chinese character. */
const englishOf = (zh, index) => {
  const count = Math.max(1, Math.round(zh.length * 0.7))
  return `${Array.from({length: count}, (_, at) => words[(at * 7 + index) % words.length]).join(' ')}.`
}

/** The translation files of `sources`, every entry translated. */
export const translate = sources =>
  registersOf(sync(read(sources), [], [], today).files).map(register => {
    const wanted = register.entries.map((entry, index) => [entry, new Map([['en', block(englishOf(entry.zh, index))]])])
    const {path, text} = changeFields(register, new Map(wanted))
    return {path, text}
  })

/** As many of the files as hold the segments that are wanted, or all of them, in order of their paths. */
export const enough = sources => {
  const chosen = []
  let segments = 0
  for (const source of sources) {
    if (segments >= wantedSegments) break
    segments += read([source]).reduce((sum, document) => sum + [...leaves(document)].length, 0)
    chosen.push(source)
  }
  return {sources: chosen.sort((a, b) => (a.path < b.path ? -1 : 1)), segments}
}

/** `text` with `share` of its Chinese characters (one at least) put in, taken out or replaced. */
const edited = (text, share, random, letters) => {
  const characters = [...text]
  const edits = Math.max(1, Math.round(characters.length * share))
  for (let edit = 0; edit < edits; edit++) {
    const at = random(characters.length)
    if (!isHan(characters[at]?.codePointAt(0) ?? 0)) continue
    const kind = random(3)
    if (kind === 0 && characters.length > 4) characters.splice(at, 1)
    else characters.splice(at, kind === 1 ? 1 : 0, letters[random(letters.length)])
  }
  return characters.join('')
}

/** Every twentieth segment with an edit of a few characters, wherever it stands. */
export const edit = (sources, random, letters) =>
  sources.map(source => {
    let {text} = source
    const [document] = read([source])
    const places = document ? [...leaves(document)].filter(({kept}) => !kept).map(({place}) => place) : []
    for (const {start, end} of places.reverse()) {
      if (random(20) > 0) continue
      text = text.slice(0, start) + edited(text.slice(start, end), 0.06, random, letters) + text.slice(end)
    }
    return {...source, text}
  })

const seconds = work => {
  const start = process.hrtime.bigint()
  const result = work()
  return [Number(process.hrtime.bigint() - start) / 1e9, result]
}

/** The best times of `rounds` rounds, the first two of which do not count. What `prepare` makes for each is not timed. */
const bestOf = (rounds, round, prepare = () => undefined) => {
  const best = {}
  for (let turn = -2; turn < rounds; turn++) {
    const prepared = prepare()
    globalThis.gc?.()
    for (const [name, time] of Object.entries(round(prepared)))
      if (turn >= 0) best[name] = Math.min(best[name] ?? time, time)
  }
  return best
}

/** One document of `size` segments, and the same with half of them rewritten. */
const halfRewritten = (sentences, size, random, letters) => {
  const written = sentences.slice(0, size)
  const rewritten = written.map(text =>
    random(2) === 0 ? text : edited(text, 0.1 + random(50) / 100, random, letters),
  )
  return [written, rewritten].map(texts => [{path: 'source/one.md', text: `${texts.join('\n\n')}\n`}])
}

const figure = (value, digits = 2) => value.toFixed(digits).padStart(9)

/** Measures sync over `sources`, each `{path, text}`, and says so in a few lines. */
export const benchSync = (given, rounds) => {
  const random = chance()
  const {sources, segments} = enough(given)
  const sentences = sentencesOf(given)
  const letters = lettersOf(sentences)
  const translations = translate(sources)
  const rows = [
    ['nothing changed', sources, 1.3],
    ['5 % edited', edit(sources, random, letters), 2],
  ].map(([name, changed, most]) => {
    const {source, files, plan} = bestOf(rounds, () => {
      const [source, documents] = seconds(() => read(changed))
      const [files, registers] = seconds(() => registersOf(translations))
      const [plan] = seconds(() => sync(documents, registers, [], today))
      return {source, files, plan}
    })
    const whole = source + files + plan
    const times = [source, files, plan, whole].map(time => figure(time, 3)).join(' ')
    return `${name.padEnd(18)} ${times} ${figure(whole / source)} (at most ${most})`
  })

  const texts = textsFrom(sentences, sizes.at(-1), random)
  const times = sizes.map(size => {
    const [before, after] = halfRewritten(texts, size, random, letters)
    const files = translate(before)
    const documents = read(after)
    const plan = registers => ({plan: seconds(() => sync(documents, registers, [], today))[0]})
    return bestOf(rounds, plan, () => registersOf(files)).plan
  })
  const growth = sizes.map((size, at) =>
    [
      `${size}`.padEnd(18),
      figure(times[at], 3),
      figure((times[at] / size) * 1e6, 1),
      at === 0 ? '' : `${figure(times[at] / times[at - 1])} × the half of it`,
    ].join(' '),
  )
  return [
    `\nsync of ${segments} segments in ${sources.length} files, ${translations.length} translation files; best of ${rounds} rounds; the source is read and cut in each\n`,
    '                      source     files      plan     whole  ÷ source',
    ...rows,
    '\none document, half of its segments rewritten: the plan alone\n',
    'segments             seconds  µs/segm.',
    ...growth,
  ].join('\n')
}
