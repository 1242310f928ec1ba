import type {Block, Stretch} from '../bitext/document.ts'
import {admonitionLine} from '../markup/admonitions.ts'
import {dialectLine} from '../markup/dialect-lines.ts'
import type {Token} from '../markup/event.ts'
import type {Desk} from './desk.ts'
import {keepFrontMatter} from './front-matter-block.ts'
import {keepCode, keepHtml, keepWritten} from './keep.ts'
import {keepDialect} from './keep-dialect.ts'
import {readComment} from './read-comment.ts'
import {readDialectLine} from './read-dialect-line.ts'
import {wordsOf} from './read-words.ts'
import {enters, find, leave, placeOf, written} from './reel.ts'

/** A leaf block, and the tick of its task list item if it begins with one. */
export interface Leaf {
  readonly block: Block<Stretch>
  readonly checked?: boolean
}

/** Reads the leaf block whose token the event at `index` enters; `undefined` where the token is none. */
export const readLeaf = (desk: Desk, index: number, token: Token): Leaf | undefined => {
  const type: string = token.type
  switch (type) {
    case 'paragraph':
      return readParagraph(desk, index, token)
    case 'atxHeading':
    case 'setextHeading':
      return {block: readHeading(desk, index, token)}
    case 'tableHeader':
    case 'tableData': {
      const content = find(desk, index, leave(desk, index), 'tableContent')
      return {block: {type: 'passage', kind: 'cell', place: placeOf(token), leaves: wordsOf(desk, content, true)}}
    }
    case 'codeFenced':
    case 'codeIndented':
      return {block: keepCode(desk, index, token)}
    case 'htmlFlow':
      return {block: readComment(desk, keepHtml(desk, index, token))}
    case 'thematicBreak':
      return {block: keepWritten(desk, token, 'rule')}
    case 'definition':
      return {block: keepWritten(desk, token, 'definition')}
    case dialectLine:
    case admonitionLine:
      return {block: readDialectLine(desk, token)}
    case 'toml':
      return {block: keepWritten(desk, token, 'dialect')}
    case 'yaml':
      return {block: keepFrontMatter(desk, index, token)}
    default:
      return undefined
  }
}

const readParagraph = (desk: Desk, index: number, token: Token): Leaf => {
  const place = placeOf(token)
  const passing = keepDialect(desk, token)
  if (passing) return {block: passing}
  const leaves = wordsOf(desk, index, false)
  if (!enters(desk, index + 1, 'taskListCheck')) return {block: {type: 'passage', kind: 'paragraph', place, leaves}}
  const end = leave(desk, index + 1)
  const checked = find(desk, index, end, 'taskListCheckValueChecked') >= 0
  // The tick is the item's: the paragraph begins with its words.
  const start = leaves[0]?.place.start ?? place.end
  return {block: {type: 'passage', kind: 'paragraph', place: {start, end: place.end}, leaves}, checked}
}

const readHeading = (desk: Desk, index: number, token: Token): Block<Stretch> => {
  const end = leave(desk, index)
  const place = placeOf(token)
  if (token.type === 'setextHeading') {
    const line = written(desk, find(desk, index, end, 'setextHeadingLineSequence'))
    const words = headingWords(desk, find(desk, index, end, 'setextHeadingText'))
    return {type: 'passage', kind: 'heading', depth: line.startsWith('=') ? 1 : 2, place, ...words}
  }
  const marks = written(desk, find(desk, index, end, 'atxHeadingSequence')).length
  const depth = marks === 2 || marks === 3 || marks === 4 || marks === 5 || marks === 6 ? marks : 1
  return {
    type: 'passage',
    kind: 'heading',
    depth,
    place,
    ...headingWords(desk, find(desk, index, end, 'atxHeadingText')),
  }
}

/** An anchor behind the words of a heading, as site generators (`{#id}`) and MDX read it. */
const anchorAtEnd = /(?:^|[ \t]+)(?<!\\)\{(?:#([^\s{}]+)|\/\*[ \t]*([^\s{}*]+)[ \t]*\*\/)\}[ \t]*$/

/** The words of a heading, and the anchor that its author gave it. */
const headingWords = (desk: Desk, index: number): {readonly leaves: readonly Stretch[]; readonly anchor?: string} => {
  const token = desk.events[index]?.[1]
  if (!token) return {leaves: []}
  const {start, end} = placeOf(token)
  const found = anchorAtEnd.exec(desk.source.slice(start, end))
  const anchor = found?.[1] ?? found?.[2]
  if (!found || anchor === undefined) return {leaves: wordsOf(desk, index, false)}
  return {leaves: wordsOf(desk, index, false, start + found.index), anchor}
}
