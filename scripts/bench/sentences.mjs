// How fast texts are cut into sentences, beside the engine's own Intl.Segmenter over the same paragraphs in the same run.
import {leaves} from '../../dist/bitext/walk.js'
import {sentences} from '../../dist/language/sentences.js'
import {segment} from '../../dist/segment/segment.js'
import {readMarkdown} from '../../dist/source/read-markdown.js'
import {byIntl} from '../sentences/by-intl.mjs'
import {chance} from './texts.mjs'

const most = 1_000_000
const atLeast = 5

/** Chinese paragraphs of some sentences each, a million characters at most. */
const chineseParagraphs = sources => {
  const found = []
  let length = 0
  for (const source of sources) {
    const {document} = readMarkdown(source)
    const texts = document ? [...leaves(segment(document))].map(({zh}) => zh.text) : []
    for (let at = 0; at < texts.length && length < most; at += 4) {
      const paragraph = texts.slice(at, at + 4).join('')
      found.push(paragraph)
      length += paragraph.length
    }
  }
  return found
}

const clauses =
  'the market asks for much more computing power|a model (see Fig. 3) trains on chips which Acme Inc. makes|Dr. Wong paid $3.50 at 5 p.m. for it|nobody in the U.S. knows why|“Is it safe?” she asked|version 2.0.1 runs on Node.js, i.e. on a server|data is held by those who need it least'.split(
    '|',
  )

/** As many English characters, in paragraphs of four sentences. */
const englishParagraphs = length => {
  const random = chance()
  const sentence = () => {
    const text = Array.from({length: 2 + random(2)}, () => clauses[random(clauses.length)]).join(', and ')
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}${random(5) === 0 ? '?' : '.'}`
  }
  const found = []
  for (let made = 0; made < length; made += found.at(-1).length) found.push([1, 2, 3, 4].map(sentence).join(' '))
  return found
}

const seconds = work => {
  const start = process.hrtime.bigint()
  work()
  return Number(process.hrtime.bigint() - start) / 1e9
}

const median = values => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]

const line = (paragraphs, lang, rounds) => {
  const megabytes = Buffer.byteLength(paragraphs.join('')) / 1e6
  const times = {ours: [], theirs: []}
  for (let round = -2; round < rounds; round++) {
    const ours = seconds(() => paragraphs.map(text => sentences(text, lang)))
    const theirs = seconds(() => paragraphs.map(text => byIntl(text, lang)))
    if (round < 0) continue
    times.ours.push(ours)
    times.theirs.push(theirs)
  }
  const [ours, theirs] = [megabytes / median(times.ours), megabytes / median(times.theirs)]
  return `sentences (${lang}, ${megabytes.toFixed(1)} MB): ${ours.toFixed(1)} MB/s, Intl.Segmenter ${theirs.toFixed(1)} MB/s: ${(ours / theirs).toFixed(1)} times as fast (at least ${atLeast})`
}

/** Measures both languages over the sentences of `sources`, each `{path, text}`, and says so in two lines. */
export const benchSentences = (sources, rounds) => {
  const chinese = chineseParagraphs(sources)
  const english = englishParagraphs(chinese.reduce((sum, text) => sum + text.length, 0))
  return [line(chinese, 'zh', rounds), line(english, 'en', rounds)].join('\n')
}
