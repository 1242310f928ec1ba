import {passages} from '../../dist/bitext/walk.js'
import {cutInto} from '../../dist/segment/segment.js'
import {readMarkdown} from '../../dist/source/read-markdown.js'

const comment = /^<!--[ \t]*\n([\s\S]*?)\n[ \t]*-->[ \t]*$/gm
const definition = /^\[[^\]^]+\]:[ \t]*\S.*$/gm

/**
 * Passages of a page that holds its original in comments, each before what it was translated as: `{zh, en, definitions}`
 * for those of every comment whose original and translation have the same kinds of passages in the same order. `original` is
 * the English page, for the links that it defines.
 */
export const commentedIn = (path, page, original) => {
  const text = page
    .replace(/^\ufeff/, '')
    .replaceAll('\r\n', '\n')
    .replace(/^---\n[\s\S]*?\n---\n/, '')
  const named = [...text.matchAll(definition), ...original.matchAll(definition)].map(([line]) => line).join('\n')
  const readChunk = (chunk, language) => {
    const {document} = readMarkdown({path, text: `${chunk}\n\n${named}\n`})
    if (!document) return undefined
    const cut = cutInto(document, language)
    return {passages: passages(cut.children).filter(({leaves}) => leaves.length > 0), definitions: cut.definitions}
  }
  // Front matter in a comment is the original of the front matter above it.
  const found = [...text.matchAll(comment)].filter(([, words]) => !/^(layout|title|reviewers):/m.test(words))
  return found.flatMap((match, index) => {
    const chinese = text.slice(match.index + match[0].length, found[index + 1]?.index)
    const [zh, en] = [readChunk(chinese, 'zh'), readChunk(match[1], 'en')]
    if (!zh || !en || zh.passages.length !== en.passages.length) return []
    if (zh.passages.some(({kind}, at) => kind !== en.passages[at].kind)) return []
    return zh.passages.map((passage, at) => ({zh: passage, en: en.passages[at], definitions: zh.definitions}))
  })
}
