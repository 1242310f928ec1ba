// What the benches make their texts of: the sentences of a folder, recombined where there are too few, and edited by chance.
import {leaves} from '../../dist/bitext/walk.js'
import {isHan} from '../../dist/language/characters.js'
import {segment} from '../../dist/segment/segment.js'
import {readMarkdown} from '../../dist/source/read-markdown.js'

/** Numbers from 0 to below `size`, the same at every run. */
export const chance = () => {
  let state = 0x9e3779b9
  return size => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) % size
  }
}

/** The distinct sentences of `sources`, each `{path, text}`. */
export const sentencesOf = sources => {
  const found = new Set()
  for (const source of sources) {
    const {document} = readMarkdown(source)
    if (!document) continue
    for (const {zh, kept} of leaves(segment(document))) if (!kept) found.add(zh.text)
  }
  return [...found]
}

export const clausesOf = sentence => sentence.match(/[^，,；;：:、]+[，,；;：:、]?/g) ?? [sentence]

/** `wanted` distinct texts: the sentences themselves, then clauses of one between those of another. */
export const textsFrom = (sentences, wanted, random) => {
  const texts = new Set(sentences.slice(0, wanted))
  const pick = () => clausesOf(sentences[random(sentences.length)])
  for (let tries = 0; texts.size < wanted && tries < 50 * wanted; tries++) {
    const [first, second] = [pick(), pick()]
    const clauses = [...first.slice(0, 1 + random(first.length)), ...second.slice(random(second.length))]
    if (clauses.length < 5) texts.add(clauses.join(''))
  }
  return [...texts]
}

/** The Chinese characters that stand in `sentences`. */
export const lettersOf = sentences =>
  [...new Set(sentences.slice(0, 5000).join(''))].filter(letter => isHan(letter.codePointAt(0) ?? 0))
