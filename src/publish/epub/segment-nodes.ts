import type {SegmentId} from '../../bitext/ids.ts'
import type {AnnotatedPair, Annotation} from '../../bitext/pair.ts'
import type {Element, Node} from '../html/hast.ts'
import {element, text} from '../html/hast.ts'
import type {RowContext} from '../html/row.ts'
import {cellsOf, isBlank} from '../html/row.ts'
import type {ReadingOf} from './inline.ts'
import {inBook} from './inline.ts'

/** What the segments of a chapter need to know of it. */
export interface SegmentContext extends RowContext {
  /** The places at which a reader meets a term for the first time: only they are marked. */
  readonly met: ReadonlySet<Annotation>
  readonly readingOf: ReadingOf
}

/** A segment as paragraphs, the Chinese before the English or what stands for it, a translator's note behind them. */
export const paragraphs = (pair: AnnotatedPair, context: SegmentContext): readonly Node[] => {
  if (isBlank(pair)) return [element('div', {class: 'place', id: pair.id})]
  const {chinese, english, note} = partsOf(pair, context)
  const number = element('span', {class: 'no', 'aria-hidden': 'true'}, [text(numberOf(pair.id, context))])
  return [
    element('p', {class: 'zh', lang: 'zh', id: pair.id}, [number, ...chinese]),
    ...(english ? [element('p', {class: english.className, lang: 'en'}, english.nodes)] : []),
    ...(note ? [element('p', {class: 'note', lang: 'en', role: 'note'}, note)] : []),
  ]
}

/** The same within a heading, where no paragraphs may stand; the notes stand behind it. */
export const inHeading = (
  pair: AnnotatedPair,
  context: SegmentContext,
): {readonly line: readonly Element[]; readonly notes: readonly Element[]} => {
  const {chinese, english, note} = partsOf(pair, context)
  const line = [element('span', {class: 'zh', lang: 'zh', id: pair.id}, chinese)]
  if (english) line.push(element('span', {class: english.className, lang: 'en'}, english.nodes))
  return {line, notes: note ? [element('p', {class: 'note', lang: 'en', role: 'note'}, note)] : []}
}

/** What stands of a segment in a book. */
export interface Parts {
  readonly chinese: readonly Node[]
  /** Absent for what stands in both languages as it is. */
  readonly english?: {readonly className: string; readonly nodes: readonly Node[]}
  readonly note?: readonly Node[]
}

/** The parts of a segment, terms marked where they are met first. */
export const partsOf = (pair: AnnotatedPair, context: SegmentContext): Parts => {
  const cells = cellsOf(met(pair, context), {...context, renders: rendersOf(pair, context)})
  const chinese = inBook(cells.chinese.children, context.readingOf)
  const note = cells.note && inBook(cells.note.children, noReading)
  const more = note ? {note} : {}
  if (pair.state.progress === 'kept') return {chinese, ...more}
  // The Chinese stands above already, and so does a picture that is the same in both languages.
  const again = cells.figures === ' figure same' ? ['copy', 'shown'] : ['copy']
  const nodes = cells.english.children.filter(
    node => node.type !== 'element' || !again.includes(node.properties['class'] ?? ''),
  )
  const states = [cells.english.properties['class'] ?? 'en', pair.state.progress === 'draft' ? 'draft' : '']
  if (pair.state.stale) states.push('stale')
  const className = states.filter(state => state !== '').join(' ')
  return {chinese, english: {className, nodes: trimmed(inBook(nodes, noReading))}, ...more}
}

/** Only Chinese has a reading in pinyin. */
const noReading: ReadingOf = () => undefined

/** Without the blanks around it that only pages in one piece need. */
const trimmed = (nodes: readonly Node[]): readonly Node[] => {
  const isSpace = (node: Node | undefined): boolean => node?.type === 'text' && node.value === ' '
  let [start, end] = [0, nodes.length]
  while (start < end && isSpace(nodes[start])) start += 1
  while (end > start && isSpace(nodes[end - 1])) end -= 1
  return nodes.slice(start, end)
}

const met = (pair: AnnotatedPair, context: SegmentContext): AnnotatedPair =>
  pair.annotations.length === 0
    ? pair
    : {...pair, annotations: pair.annotations.filter(annotation => context.met.has(annotation))}

const rendersOf = ({id}: AnnotatedPair, context: SegmentContext): RowContext['renders'] => {
  const guests = context.renders.get(id)
  return guests ? new Map([[id, guests.map(guest => met(guest, context))]]) : none
}

const none: RowContext['renders'] = new Map()

/** The number of a segment, as a reader sees it. */
export const numberOf = (id: SegmentId, {numbers}: SegmentContext): string => String(numbers.get(id) ?? '')
