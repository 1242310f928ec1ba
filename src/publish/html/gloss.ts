import type {Document} from '../../bitext/document.ts'
import type {SegmentId, TermId} from '../../bitext/ids.ts'
import type {AnnotatedPair, Annotation} from '../../bitext/pair.ts'
import {passages} from '../../bitext/walk.ts'
import {bothPlain} from '../both.ts'
import type {DocumentPage} from './document-pages.ts'
import type {Element, Node} from './hast.ts'
import {element, text} from './hast.ts'
import {doubt, pinyin} from './pinyin.ts'
import {shownForm} from './term-card.ts'
import type {TermUse} from './term-use.ts'

/** The line that stands with a segment for readers who meet its terms for the first time. */
export type Glosses = ReadonlyMap<SegmentId, Element>

/** A place at which a term is met for the first time. */
export interface Meeting {
  readonly pair: AnnotatedPair
  readonly annotation: Annotation
}

/**
 * Each term of a document once, at its first place in running text: its Chinese, the reading, the English. Titles and headings
 * are glossed only where a term stands in no text. Terms that are the same in both languages need no gloss.
 */
export const glossesOf = ({document}: DocumentPage, terms: ReadonlyMap<TermId, TermUse>): Glosses => {
  const lines = new Map<SegmentId, readonly Meeting[]>()
  for (const meeting of firstMeetings(document)) {
    const {id} = meeting.pair
    lines.set(id, [...(lines.get(id) ?? []), meeting])
  }
  return new Map([...lines].flatMap(([id, line]) => glossOf(line, terms).map(gloss => [id, gloss] as const)))
}

/** Where a reader meets each term of a document first: in running text, or else in a title or heading. */
export const firstMeetings = (document: Document<AnnotatedPair>): readonly Meeting[] => {
  const inText = new Map<TermId, Meeting>()
  const inHeadings = new Map<TermId, Meeting>()
  for (const {kind, leaves} of passages(document.children)) {
    const met = kind === 'heading' || kind === 'value' ? inHeadings : inText
    for (const pair of leaves) {
      for (const annotation of pair.annotations) {
        if (!met.has(annotation.term)) met.set(annotation.term, {pair, annotation})
      }
    }
  }
  return [...new Map([...inHeadings, ...inText]).values()]
}

/** The line of one segment, in order of its Chinese; none where no term of it needs a gloss. */
const glossOf = (line: readonly Meeting[], terms: ReadonlyMap<TermId, TermUse>): readonly Element[] => {
  const entries = line
    .toSorted((a, b) => a.annotation.zh.start - b.annotation.zh.start)
    .flatMap(({annotation}) => {
      const use = terms.get(annotation.term)
      return (use && entryOf(use, annotation)) ?? []
    })
  const spaced = entries.flatMap((entry, index): readonly Node[] => (index === 0 ? [entry] : [text(' '), entry]))
  return entries.length === 0 ? [] : [element('span', attributes, spaced)]
}

const attributes = {class: 'gloss', role: 'note', 'aria-label': bothPlain('terms')}

/** The form that stands there with its reading, and the English that the glossary prefers. */
const entryOf = ({term, zh, en}: TermUse, {form}: Annotation): Element | undefined => {
  const chinese = term.zh.find(each => each.term === form) ?? zh
  if (!chinese || chinese.term === en?.term || (chinese.pinyin === undefined && !/\p{Script=Han}/u.test(chinese.term)))
    return undefined
  const english = en ? [text(' '), element('span', {lang: 'en'}, [text(shownForm(en)), ...doubt(term, 'en')])] : []
  return element('span', {class: 'met'}, [
    element('span', {lang: 'zh'}, [text(chinese.term)]),
    ...pinyin(chinese, term),
    ...english,
  ])
}
