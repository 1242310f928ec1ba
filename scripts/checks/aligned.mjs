import {readFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {pairDocuments} from '../../dist/adopt/pair-documents.js'
import {hasHan} from '../../dist/language/characters.js'
import {joinProses} from '../../dist/markup/join-proses.js'
import {readInline} from '../../dist/markup/read-inline.js'
import {cutInto} from '../../dist/segment/segment.js'
import {readMarkdown} from '../../dist/source/read-markdown.js'
import {commentedIn} from './commented.mjs'

const inOne = ({from, to}) => from.end - from.start === 1 && to.end - to.start === 1

/** Passages of a Chinese page and its English one that hold as many sentences, each the like of one. */
const pairedIn = (zhPath, zhText, enPath, enText) => {
  const {document: zh} = readMarkdown({path: zhPath, text: zhText})
  const {document: en} = readMarkdown({path: enPath, text: enText})
  if (!zh || !en) return []
  const definitions = {
    links: new Map([...en.definitions.links, ...zh.definitions.links]),
    footnotes: new Set([...en.definitions.footnotes, ...zh.definitions.footnotes]),
  }
  return pairDocuments(cutInto(zh, 'zh'), cutInto(en, 'en'))
    .pairs.filter(({groups}) => groups.every(inOne))
    .map(pair => ({zh: pair.zh, en: pair.en, definitions}))
}

const whole = (leaves, separator, definitions) =>
  leaves.length === 1
    ? leaves[0]
    : readInline(
        separator === '' ? leaves.map(({text}) => text).join('') : joinProses(leaves, definitions),
        definitions,
      )

/**
 * The documents of a list (lines of `{"zh": "a.zh.md", "en": "a.en.md", "corpus": "…"}`, relative to it), each with its
 * aligned passages: `{zh, en, definitions, sentences}`, both sides as one prose, and sentence by sentence where both have
 * as many. A page that holds its original in comments is taken by these, any other beside its English file.
 */
export function* alignedDocuments(list, only = () => true) {
  const folder = dirname(list)
  const read = path => readFileSync(join(folder, path), 'utf8')
  for (const line of readFileSync(list, 'utf8').trim().split('\n')) {
    const {zh: zhPath, en: enPath, corpus = 'all'} = JSON.parse(line)
    if (!only(corpus)) continue
    const zhText = read(zhPath)
    const enText = read(enPath)
    const commented = commentedIn(zhPath, zhText, enText)
    const paired = commented.length > 2 ? commented : pairedIn(zhPath, zhText, enPath, enText)
    const pairs = paired
      .filter(({zh, en}) => zh.leaves.some(({plain}) => hasHan(plain)) && !en.leaves.some(({plain}) => hasHan(plain)))
      .map(({zh, en, definitions}) => ({
        zh: whole(zh.leaves, '', definitions),
        en: whole(en.leaves, ' ', definitions),
        definitions,
        sentences:
          zh.leaves.length === en.leaves.length
            ? zh.leaves.map((leaf, at) => ({zh: leaf, en: en.leaves[at], definitions}))
            : [],
      }))
    if (pairs.length > 0) yield {corpus, path: zhPath, pairs}
  }
}
