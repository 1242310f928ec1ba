// How fast terms are found in Chinese, beside the package `ahocorasick` over the same sentences in the same run, and what it
// takes to build the automaton of a large glossary.
import AhoCorasick from 'ahocorasick'
import {alphabet} from '../../dist/annotate/alphabet.js'
import {automaton, scan} from '../../dist/annotate/automaton.js'
import {chineseFinder} from '../../dist/annotate/chinese.js'
import {chance, sentencesOf} from './texts.mjs'

const megabytes = 10
const few = 10_000
const many = 100_000

/** `wanted` distinct words of two to six characters: stretches of the sentences first, then parts of two of them joined. */
const wordsOf = (sentences, wanted, random) => {
  const words = new Set()
  const pick = () => {
    const text = sentences[random(sentences.length)]
    const start = random(Math.max(1, text.length - 6))
    return text.slice(start, start + 2 + random(5)).replace(/[^\p{Script=Han}A-Za-z]/gu, '')
  }
  for (let tries = 0; words.size < wanted && tries < 200 * wanted; tries++) {
    const word = tries < 4 * wanted ? pick() : (pick() + pick()).slice(0, 6)
    if (word.length > 1) words.add(word)
  }
  return [...words]
}

const repeated = sentences => {
  const texts = []
  for (let bytes = 0, at = 0; bytes < megabytes * 1e6; at++) {
    const text = sentences[at % sentences.length]
    texts.push(text)
    bytes += Buffer.byteLength(text)
  }
  return texts
}

const glossaryOf = words =>
  words.map((term, index) => ({
    id: `t${index}`,
    path: `glossary/bench/t${index}.yml`,
    domain: 'bench',
    zh: [{term, status: 'preferred', place: {start: 0, end: 0}}],
    en: [{term: `term ${index}`, status: 'preferred', place: {start: 0, end: 0}}],
    notIn: [],
    keep: false,
    only: {docs: [], domains: [], near: []},
    except: new Map(),
    definition: {},
    unconfirmed: [],
    hash: 'h000000000000',
  }))

const seconds = work => {
  const start = process.hrtime.bigint()
  work()
  return Number(process.hrtime.bigint() - start) / 1e9
}

const best = (rounds, work) => Math.min(...Array.from({length: rounds}, () => seconds(work)))

/** Three lines on the terms of `sources`, each `{path, text}`. */
export const benchTerms = (sources, rounds) => {
  const random = chance()
  const sentences = sentencesOf(sources)
  const texts = repeated(sentences)
  const words = wordsOf(sentences, many, random)
  const some = words.slice(0, few)
  const theirs = new AhoCorasick(some)
  const ours = automaton(some, alphabet)
  const finder = chineseFinder(glossaryOf(some), [], alphabet)
  const always = () => true
  const [scanning, finding, searching] = [
    best(rounds, () => {
      let found = 0
      for (const text of texts) scan(ours, text, () => found++)
      return found
    }),
    best(rounds, () => texts.map(text => finder([text], always))),
    best(rounds, () => texts.map(text => theirs.search(text))),
  ]
  const building = best(rounds, () => automaton(words, alphabet))
  const buildingTheirs = best(rounds, () => new AhoCorasick(some))
  const speed = time => `${(megabytes / time).toFixed(1)} MB/s`
  return [
    `terms (${some.length} in ${megabytes} MB of Chinese): every match ${speed(scanning)}, settled mentions ${speed(finding)}, ahocorasick ${speed(searching)}: ${(searching / scanning).toFixed(1)} and ${(searching / finding).toFixed(1)} times as fast (at least 5)`,
    `building from ${words.length} terms ${building.toFixed(2)} s, ahocorasick from ${some.length} ${buildingTheirs.toFixed(2)} s: ${(building / buildingTheirs).toFixed(2)} (at most 1)`,
  ].join('\n')
}
