// How fast texts are cut into sentences, beside the engine's own Intl.Segmenter over the same texts in the same run: the
// passages that the reader finds, and whole documents as one text each.
import {passages} from '../../dist/bitext/walk.js'
import {sentences} from '../../dist/language/sentences.js'
import {readMarkdown} from '../../dist/source/read-markdown.js'
import {byIntl} from '../sentences/by-intl.mjs'
import {chance} from './texts.mjs'

const most = 1_000_000
const longest = 60_000
const atLeast = 5

/** As many of `texts` as hold a million characters. */
const some = texts => {
  let length = 0
  return texts.filter(text => {
    length += text.length
    return length <= most
  })
}

/** The texts of the paragraphs and list items of `sources`, each `{path, text}`. */
const passagesOf = sources =>
  sources.flatMap(source => {
    const {document} = readMarkdown(source)
    const prose = passages(document?.children ?? []).filter(({kind}) => kind === 'paragraph' || kind === 'item')
    return prose.flatMap(({leaves}) => leaves.map(({zh}) => zh.text))
  })

const plain =
  'the market asks for much more computing power|nobody knows how long that will last|a model learns from what people wrote|the chips are made in two or three places|most of the data stays where it was collected|those who need it least hold the keys|it takes weeks to train and seconds to answer|you can run the same command again|every node keeps a copy of the list|the price falls while the demand grows|we wrote this page for readers who are new to it|a good answer depends on a good question'.split(
    '|',
  )

const special =
  'a model (see Fig. 3) trains on chips which Acme Inc. makes|Dr. Wong paid $3.50 at 5 p.m. for it|nobody in the U.S. knows why|“Is it safe?” she asked|version 2.0.1 runs on `Node.js`, i.e. on a server|the [guide](https://example.org/guide.html) says how'.split(
    '|',
  )

/** Made-up English in paragraphs of two or three sentences; one clause in ten holds something a splitter trips over. */
const madeEnglish = () => {
  const random = chance()
  const clause = () => (random(10) === 0 ? special[random(special.length)] : plain[random(plain.length)])
  const sentence = () => {
    const text = Array.from({length: 1 + random(3)}, clause).join(', and ')
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}${random(12) === 0 ? '?' : '.'}`
  }
  return Array.from({length: 40}, (_, index) => ({
    path: `made-${index}.md`,
    text: Array.from({length: 110}, () => Array.from({length: 2 + random(2)}, sentence).join(' ')).join('\n\n'),
  }))
}

const seconds = work => {
  const start = process.hrtime.bigint()
  work()
  return Number(process.hrtime.bigint() - start) / 1e9
}

const share = 40_000

/** The texts in shares of some 40,000 characters, so that both work in turn and neither has the quieter machine. */
const sharesOf = texts => {
  const shares = [[]]
  let length = 0
  for (const text of texts) {
    if (length > share) {
      shares.push([])
      length = 0
    }
    shares.at(-1).push(text)
    length += text.length
  }
  return shares
}

/** Each share counts with its best round: what else the machine does only ever adds. */
const line = (what, texts, lang, rounds) => {
  const megabytes = Buffer.byteLength(texts.join('')) / 1e6
  const best = sharesOf(texts).map(share => ({share, ours: Number.POSITIVE_INFINITY, theirs: Number.POSITIVE_INFINITY}))
  for (let round = 0; round < 3 * rounds; round++) {
    for (const times of best) {
      times.ours = Math.min(
        times.ours,
        seconds(() => times.share.map(text => sentences(text, lang))),
      )
      times.theirs = Math.min(
        times.theirs,
        seconds(() => times.share.map(text => byIntl(text, lang))),
      )
    }
  }
  const speed = who => megabytes / best.reduce((sum, times) => sum + times[who], 0)
  const ratio = speed('ours') / speed('theirs')
  return `sentences (${lang}, ${what}, ${megabytes.toFixed(1)} MB): ${speed('ours').toFixed(1)} MB/s, Intl.Segmenter ${speed('theirs').toFixed(1)} MB/s: ${ratio.toFixed(1)} times as fast (at least ${atLeast})`
}

/**
 * Measures both languages and says so in four lines: Chinese over `sources`, each `{path, text}`, English over `english`
 * or, without, over made-up text.
 */
export const benchSentences = (sources, rounds, english = madeEnglish()) =>
  [
    ['zh', sources],
    ['en', english],
  ]
    .flatMap(([lang, documents]) => [
      line('passages', some(passagesOf(documents)), lang, rounds),
      line('documents', some(documents.map(({text}) => text.slice(0, longest))), lang, rounds),
    ])
    .join('\n')
