// The Chinese Markdown of a repository as it stands after each commit, cut into sentences.
import {normalize} from '../../dist/bitext/hash.js'
import {leaves} from '../../dist/bitext/walk.js'
import {decodeText} from '../../dist/project/decode-text.js'
import {segment} from '../../dist/segment/segment.js'
import {readMarkdown} from '../../dist/source/read-markdown.js'

const extension = /\.(?:md|markdown)$/i
/** The source file of a project that a file of the repository stands for. */
export const documentPath = path => `source/${path.replace(extension, '')}.md`

const isChinese = text => (text.match(/\p{Script=Han}/gu)?.length ?? 0) * 20 > text.length

/** Reads a file: a document with its sentences, or why there is none; nothing where it is not Chinese and never `was`. */
const readSource = (path, bytes, was) => {
  if (!bytes) return {why: 'its blob is not in the repository'}
  const {text, message} = decodeText(bytes)
  if (text === undefined) return {why: message}
  if (!was && !isChinese(text)) return undefined
  const {document: read, faults} = readMarkdown({path: documentPath(path), text})
  if (!read) return {why: faults.find(({fatal}) => fatal)?.message ?? 'unreadable'}
  const document = segment(read)
  const sentences = leaves(document).map(({zh, kept}, index) => ({path, index, text: normalize(zh.text), kept}))
  return {document, sentences}
}

/**
 * The Markdown of a project that follows its commits, `most` files of it (0: all). `sources` holds by path
 * `{document, sentences}`; where a file cannot be read, no document, and the sentences that it held when it last could be.
 * A page that was Chinese once stays one, so that it is not lost from sight while it is translated or rewritten.
 */
export const followSources = (read, most) => {
  const sources = new Map()
  const unreadable = new Map()
  const note = (path, why, commit) => {
    const known = unreadable.get(`${path} ${why}`) ?? {path, why, commit, times: 0}
    unreadable.set(`${path} ${why}`, {...known, times: known.times + 1})
  }
  /** Takes in the changes of a commit and gives the documents that it changed: `{from, to, isRenamed}`, as sentences. */
  const take = async ({commit, changes}) => {
    const wanted = changes.filter(({from, to}) => extension.test(to ?? from))
    const bytes = await Promise.all(wanted.map(({blob}) => (blob ? read(blob) : undefined)))
    const olds = wanted.map(({from}) => sources.get(from))
    for (const {from} of wanted) sources.delete(from)
    return wanted.flatMap(({from, to}, index) => {
      const old = olds[index]
      if (to === undefined) return old ? [{from: old.sentences, to: [], isRenamed: false}] : []
      if (!old && most > 0 && sources.size >= most) return []
      const now = readSource(to, bytes[index], old !== undefined)
      if (!now) return []
      if (!now.document) {
        note(to, now.why, commit)
        if (old) sources.set(to, {sentences: old.sentences})
        return []
      }
      sources.set(to, now)
      return [{from: old?.sentences ?? [], to: now.sentences, isRenamed: old !== undefined && from !== to}]
    })
  }
  return {sources, unreadable, take}
}
