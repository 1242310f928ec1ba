import {annotator, ordinaryWith} from '../../dist/annotate/annotate.js'
import {documentOf, metadataOf, pairOf, segmentOf} from '../../dist/bitext/build.js'
import {noDefinitions} from '../../dist/bitext/prose.js'
import {mapPassages} from '../../dist/bitext/walk.js'
import {rules as all} from '../../dist/check/catalogue.js'
import {check} from '../../dist/check/check.js'
import {hasHan} from '../../dist/language/characters.js'
import {readInline} from '../../dist/markup/read-inline.js'

/** Rules that look at files beside the pairs: a document made of pairs alone has none. */
const beside = new Set(['broken-image', 'broken-link', 'term-unused', 'orphan'])
const rules = all.filter(({id, over}) => over !== 'fault' && over !== 'allowance' && !beside.has(id))

const annotators = new WeakMap()
const none = []

/** What finds the terms of a glossary, made once. */
const annotatorFor = glossary => {
  const known = annotators.get(glossary) ?? annotator(glossary, ordinaryWith(undefined))
  annotators.set(glossary, known)
  return known
}

/** The id of the pair at `index`. */
export const idAt = index => `a${String(index).padStart(7, '0')}`

/** Chinese and English as prose, each read by itself. */
export const proseOf = (text, definitions = noDefinitions) => readInline(text, definitions)

/**
 * What all rules have to say of pairs (`{zh, en}`, prose) that stand one after another in one document, each a paragraph
 * of its own. A finding's `segment` is the id of its pair.
 */
export const checkPairs = (pairs, {glossary = none, definitions = noDefinitions} = {}) => {
  const segments = documentOf(
    'source/pairs.md',
    pairs.map(({zh}) => [zh]),
  )
  let next = 0
  const paired = mapPassages({...segments, definitions}, ([segment]) => {
    const {zh, en} = pairs[next]
    const whole = {start: 0, end: en.text.length}
    const lines = [0, ...[...en.text.matchAll(/\n/g)].map(({index}) => index + 1)]
    const made = pairOf(
      {...segmentOf(zh, segment.place.start), kept: !hasHan(zh.plain)},
      idAt(next),
      en.text.trim() === '' ? undefined : {type: 'english', en},
    )
    next++
    const fields = new Map([['en', {...whole, lines}]])
    return [{...made, entry: {path: 'translations/en/pairs.yml', place: whole, fields}}]
  })
  const metadata = metadataOf({zh: '', en: ''})
  const documents = annotatorFor(glossary)([paired])
  return check({metadata, documents, assets: [], glossary, orphans: [], faults: []}, new Map(), rules)
}
