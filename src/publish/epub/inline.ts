import type {Attributes, Element, Node} from '../html/hast.ts'
import {element, text} from '../html/hast.ts'
import {holdsRuby, withoutLatin, wordsOf} from '../html/readings.ts'
import {own} from './own-files.ts'
import {soundRuby} from './ruby.ts'

/** The reading of a term as it stands in a text, if it is known. */
export type ReadingOf = (term: string, written: string) => string | undefined

/**
 * What stands in a segment of a web page as a book holds it: terms lead to the glossary, with their reading above them where
 * `readingOf` knows one; footnote marks say what they are; what only web pages understand is left out.
 */
export const inBook = (nodes: readonly Node[], readingOf: ReadingOf, inRuby = false): readonly Node[] =>
  nodes.map(node => (node.type === 'element' ? elementInBook(node, readingOf, inRuby) : node))

const elementInBook = (node: Element, readingOf: ReadingOf, inRuby: boolean): Node => {
  const {tagName, properties} = node
  const href = properties['href'] ?? ''
  if (tagName === 'ruby')
    return inRuby
      ? element('span', {}, inner(node, readingOf, true))
      : soundRuby(node.children, each => inBook(each, readingOf, true))
  if (tagName === 'rt' || tagName === 'rp') return element('span', {}, inner(node, readingOf, inRuby))
  if (properties['class'] === 'term') return termInBook(node, readingOf, inRuby)
  const children = inner(node, readingOf, inRuby)
  if (tagName === 'a' && href.startsWith('#fn-'))
    return element('a', {'epub:type': 'noteref', role: 'doc-noteref', href}, children)
  return element(tagName, kept(properties), children)
}

const inner = ({children}: Element, readingOf: ReadingOf, inRuby: boolean): readonly Node[] =>
  inBook(children, readingOf, inRuby)

/** A term within a link leads nowhere by itself, but is read all the same. */
const termInBook = (node: Element, readingOf: ReadingOf, inRuby: boolean): Node => {
  const term = (node.properties['href'] ?? node.properties['its-term-info-ref'] ?? '').slice('#t-'.length)
  const reading = inRuby || holdsRuby(node) ? undefined : readingOf(term, wordsOf(node))
  const children = inner(node, readingOf, inRuby || reading !== undefined)
  const shown = reading === undefined ? children : under(reading, children)
  if (node.tagName !== 'a') return element('span', {}, shown)
  const attributes = {class: 'term', 'epub:type': 'glossref', role: 'doc-glossref', href: `${own.glossary}#t-${term}`}
  return element('a', attributes, shown)
}

/** Words with their reading above them; what the reading begins with as it is written needs none: AI in AI基础设施. */
const under = (reading: string, children: readonly Node[]): readonly Node[] => {
  const [only] = children
  const written = only?.type === 'text' && children.length === 1 ? only.value : ''
  const {latin, reading: rest} = withoutLatin(written, reading)
  return latin === ''
    ? [element('ruby', {}, [...children, ...above(reading)])]
    : [text(latin), element('ruby', {}, [text(written.slice(latin.length)), ...above(rest)])]
}

/** A reading above what stands before it, in brackets where a reading system has no ruby. */
const above = (reading: string): readonly Node[] => [
  element('rp', {}, [text(' (')]),
  element('rt', {lang: 'zh-Latn'}, [text(reading)]),
  element('rp', {}, [text(')')]),
]

const webOnly: ReadonlySet<string> = new Set(['loading', 'its-term', 'its-term-info-ref', 'interestfor'])

const kept = (properties: Attributes): Attributes =>
  Object.fromEntries(Object.entries(properties).filter(([name]) => !webOnly.has(name)))
