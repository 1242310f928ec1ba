import type {SegmentId, TermId} from '../../bitext/ids.ts'
import type {AnnotatedPair} from '../../bitext/pair.ts'
import type {DocumentPage} from './document-pages.ts'
import {firstMeetings} from './gloss.ts'
import type {Attributes, Element, Node} from './hast.ts'
import {element, text} from './hast.ts'
import {doubt} from './pinyin.ts'
import type {TermUse} from './term-use.ts'

/** What is needed to write the readings of terms above them. */
export interface Readings {
  readonly terms: ReadonlyMap<TermId, TermUse>
  /** The terms that a reader of the document meets for the first time in a segment. */
  readonly met: ReadonlyMap<SegmentId, ReadonlySet<string>>
}

/** The readings of a document. */
export const readingsOf = ({document}: DocumentPage, terms: Readings['terms']): Readings => {
  const met = new Map<SegmentId, Set<string>>()
  for (const {pair, annotation} of firstMeetings(document)) {
    met.set(pair.id, (met.get(pair.id) ?? new Set()).add(annotation.term))
  }
  return {terms, met}
}

/**
 * The Chinese of a segment with the pinyin of its terms as ruby: `first` where a reader meets the term for the first time. It is
 * there for the style sheet to show. A term in which the source has ruby of its own gets none.
 */
export const withReadings = (nodes: readonly Node[], {id}: AnnotatedPair, {terms, met}: Readings): readonly Node[] => {
  const toMeet = new Set(met.get(id))
  const read = (node: Node): Node => {
    if (node.type !== 'element' || node.tagName === 'ruby') return node
    const children = node.children.map(read)
    const term = node.properties['its-term'] === 'yes' ? termOf(node) : undefined
    const use = term === undefined ? undefined : byName(terms, term)
    if (!use || term === undefined || holdsRuby(node)) return {...node, children}
    const form = use.term.zh.find(each => each.term === wordsOf(node))
    if (form?.pinyin === undefined) return {...node, children}
    const attributes = toMeet.delete(term) ? {lang: 'zh-Latn', class: 'first'} : {lang: 'zh-Latn'}
    return {...node, children: under(form.pinyin, doubt(use.term, 'pinyin'), children, attributes)}
  }
  return nodes.map(read)
}

const byName = (terms: ReadonlyMap<string, TermUse>, name: string): TermUse | undefined => terms.get(name)

const termOf = ({properties}: Element): string => (properties['its-term-info-ref'] ?? '').slice('#t-'.length)

const under = (pinyin: string, doubted: readonly Node[], children: readonly Node[], attributes: Attributes) => {
  const [only] = children
  const written = only?.type === 'text' && children.length === 1 ? only.value : ''
  const {latin, reading} = withoutLatin(written, pinyin)
  const base = latin === '' ? children : [text(written.slice(latin.length))]
  const ruby = element('ruby', {}, [...base, element('rt', attributes, [text(reading), ...doubted])])
  return latin === '' ? [ruby] : [text(latin), ruby]
}

/** What a term begins with in Latin letters needs no reading: AI in AI基础设施. `latin` is empty where it begins with none. */
export const withoutLatin = (written: string, reading: string): {readonly latin: string; readonly reading: string} => {
  const [latin = ''] = /^[A-Za-z0-9]+(?=\P{Script=Latin})/u.exec(written) ?? []
  return latin !== '' && reading.startsWith(`${latin} `)
    ? {latin, reading: reading.slice(latin.length + 1)}
    : {latin: '', reading}
}

/** Whether ruby stands within an element. */
export const holdsRuby = ({children}: Element): boolean =>
  children.some(child => child.type === 'element' && (child.tagName === 'ruby' || holdsRuby(child)))

/** The words in an element. */
export const wordsOf = ({children}: Element): string =>
  children.map(child => (child.type === 'element' ? wordsOf(child) : child.type === 'text' ? child.value : '')).join('')
