import type {ImageRun, Prose, Run, WordsRun} from '../../bitext/prose.ts'
import type {Range} from '../../bitext/range.ts'
import type {Node, TagName} from './hast.ts'
import {element, text} from './hast.ts'
import {Nesting} from './inline-html.ts'
import type {Pieces} from './join-pieces.ts'
import {joinPieces} from './join-pieces.ts'
import {both} from './label.ts'
import type {Mark} from './marks.ts'
import type {PictureSource} from './picture.ts'
import {picture} from './picture.ts'
import {restOfTerm, termElement} from './term-element.ts'

/** What the page around a prose knows of its links and footnotes. */
export interface Surroundings {
  /** Where an address of the source leads from this page; `undefined` where it may not lead anywhere. */
  readonly link: (url: string) => string | undefined
  /** The file of a picture that the edition holds; `undefined` where it holds none, and only a link may stand for it. */
  readonly picture: PictureSource
  /** The number of a footnote; `undefined` where the document has none of that label. */
  readonly footnote: (label: string) => number | undefined
}

/**
 * The inline content of a prose, its terms marked: each a link to the card of its term on the same page (within another
 * link, where links may not stand, only a span). `marks` are in order.
 */
export const phrasing = (prose: Prose, marks: readonly Mark[], surroundings: Surroundings): readonly Node[] => {
  const first = prose.runs[0]
  const isWords = prose.runs.length === 1 && first?.type === 'words'
  if (isWords && marks.length === 0) return [text(first.value)]
  const reading: Reading = {marks, surroundings, pieces: new Map(), next: 0, offset: 0}
  return isWords ? cut(first.value, reading, false) : nodesOf(prose.runs, reading, false)
}

/** A plain text, its terms marked likewise. */
export const markedWords = (plain: string, marks: readonly Mark[]): readonly Node[] =>
  cut(plain, {marks, surroundings: nowhere, pieces: new Map(), next: 0, offset: 0}, false)

const nowhere: Surroundings = {link: () => undefined, picture: () => undefined, footnote: () => undefined}

/** How far the reading of one prose has come. */
interface Reading {
  readonly marks: readonly Mark[]
  readonly surroundings: Surroundings
  readonly pieces: Pieces
  /** Index of the first mark that does not end before `offset`. */
  next: number
  /** In the plain text. */
  offset: number
}

const nodesOf = (runs: readonly Run[], reading: Reading, inLink: boolean): readonly Node[] => {
  const nesting = new Nesting(reading.surroundings.picture)
  for (const run of runs) {
    if (run.type === 'html') nesting.tag(run.value)
    else if (run.type === 'words') pushWords(run, reading, inLink, nesting)
    else nesting.add(nodeOf(run, reading, inLink))
  }
  return joinPieces(nesting.close(), reading.pieces, inLink)
}

const pushWords = (run: WordsRun, reading: Reading, inLink: boolean, nesting: Nesting): void => {
  for (const node of cut(run.value, reading, inLink)) nesting.add(node)
}

const nodeOf = (run: Exclude<Run, {type: 'html' | 'words'}>, reading: Reading, inLink: boolean): Node => {
  switch (run.type) {
    case 'code':
      return element('code', run.math ? {class: 'math'} : {}, cut(run.value, reading, inLink))
    case 'image':
      return imageOf(run, reading, inLink)
    case 'footnote':
      return footnoteOf(run.label, reading, inLink)
    case 'break':
      reading.offset += 1
      return element('br', {})
    case 'link':
      return linkOf(run, reading, inLink)
    case 'emphasis':
    case 'strong':
    case 'delete':
      return element(spans[run.type], {}, nodesOf(run.children, reading, inLink))
    default:
      return run satisfies never
  }
}

const spans = {emphasis: 'em', strong: 'strong', delete: 'del'} as const satisfies Record<string, TagName>

const linkOf = (run: Extract<Run, {type: 'link'}>, reading: Reading, inLink: boolean): Node => {
  const href = inLink ? undefined : reading.surroundings.link(run.url)
  const children = nodesOf(run.children, reading, inLink || href !== undefined)
  const title = run.title === undefined ? {} : {title: run.title}
  if (href === undefined) return element('span', title, children)
  return element('a', {...(run.bare ? {class: 'bare'} : {}), href, ...title}, children)
}

/** A picture of the edition is shown. Any other is named and linked, never loaded: a page asks nobody for anything. */
const imageOf = (run: ImageRun, reading: Reading, inLink: boolean): Node => {
  const {url, alt, title} = run
  const src = reading.surroundings.picture(url)
  const href = inLink || src !== undefined ? undefined : reading.surroundings.link(url)
  const words = cut(alt, reading, inLink || href !== undefined)
  if (src !== undefined) return picture(src, alt, title === undefined ? {} : {title})
  const attributes = {class: 'image', ...(title === undefined ? {} : {title})}
  const address = element('span', {class: 'address'}, [text(url.replace(/^https?:\/\//i, ''))])
  const children = [
    element('small', {}, both('image')),
    text(' '),
    ...(alt === '' ? [] : [...words, text(' ')]),
    address,
  ]
  return href === undefined ? element('span', attributes, children) : element('a', {...attributes, href}, children)
}

const footnoteOf = (label: string, reading: Reading, inLink: boolean): Node => {
  const number = reading.surroundings.footnote(label)
  if (number === undefined) return text(`[^${label}]`)
  const mark = text(String(number))
  return element('sup', {class: 'fn'}, [inLink ? mark : element('a', {href: `#fn-${number}`}, [mark])])
}

/** The next stretch of the plain text, cut where terms begin and end. */
const cut = (value: string, reading: Reading, inLink: boolean): readonly Node[] => {
  const start = reading.offset
  const end = start + value.length
  const nodes: Node[] = []
  let done = start
  let mark = reading.marks[reading.next]
  while (mark && mark.start < end) {
    const from = Math.max(mark.start, start)
    const to = Math.min(mark.end, end)
    if (from > done) nodes.push(text(value.slice(done - start, from - start)))
    if (to > from) nodes.push(pieceOf(mark, {value, start}, {start: from, end: to}, reading.pieces, inLink))
    done = Math.max(done, to)
    if (mark.end > end) break
    reading.next += 1
    mark = reading.marks[reading.next]
  }
  if (done < end) nodes.push(text(done === start ? value : value.slice(done - start)))
  reading.offset = end
  return nodes
}

/** A stretch of plain text with the offset at which it begins. */
interface Stretch {
  readonly value: string
  readonly start: number
}

/** What stands of a term between two offsets of a stretch, the terms within it marked. */
const pieceOf = (mark: Mark, stretch: Stretch, {start, end}: Range, pieces: Pieces, inLink: boolean): Node => {
  const children: Node[] = []
  let done = start
  const words = (to: number): void => {
    if (to > done) children.push(text(stretch.value.slice(done - stretch.start, to - stretch.start)))
  }
  for (const inner of mark.inner) {
    const range = {start: Math.max(inner.start, start), end: Math.min(inner.end, end)}
    if (range.end <= range.start) continue
    words(range.start)
    children.push(pieceOf(inner, stretch, range, pieces, true))
    done = range.end
  }
  words(end)
  const piece = (start === mark.start ? termElement : restOfTerm)(mark.term, children, inLink ? 'span' : 'a')
  pieces.set(piece, mark)
  return piece
}
