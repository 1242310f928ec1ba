import type {SegmentId} from '../../bitext/ids.ts'
import type {AnnotatedPair} from '../../bitext/pair.ts'
import type {Prose} from '../../bitext/prose.ts'
import type {Glosses} from './gloss.ts'
import type {Element, Node} from './hast.ts'
import {element, text} from './hast.ts'
import {isSilent} from './inline-html.ts'
import {both} from './label.ts'
import type {Mark} from './marks.ts'
import {chineseMarks, englishMarks} from './marks.ts'
import type {Surroundings} from './phrasing.ts'
import {markedWords, phrasing} from './phrasing.ts'
import {caption, figure} from './picture.ts'
import type {Readings} from './readings.ts'
import {withReadings} from './readings.ts'

/** What a row needs to know of its page. */
export interface RowContext extends Surroundings {
  readonly numbers: ReadonlyMap<SegmentId, number>
  /** For each segment whose English renders others too: those others. */
  readonly renders: ReadonlyMap<SegmentId, readonly AnnotatedPair[]>
  readonly glosses: Glosses
  /** Absent where no readings stand above the Chinese. */
  readonly readings?: Readings
}

const space = text(' ')
const badge = (kind: string, words: readonly Node[]): Element => element('small', {class: `badge ${kind}`}, words)
const kept = badge('kept', both('kept'))
const missing = badge('missing', both('missing'))
const draft = badge('draft', both('draft'))
const noteName = element('b', {}, both('note'))

/**
 * One segment: its number, which is its address, the Chinese, the English or what stands for it, and a translator's
 * note. All of it is phrasing, so that it may stand in any block.
 */
export const row = (pair: AnnotatedPair, context: RowContext): Element => {
  const number = element('a', {class: 'no', href: `#${pair.id}`}, [text(numberOf(pair.id, context))])
  const {chinese, english, figures, note} = cellsOf(pair, context)
  const gloss = context.glosses.get(pair.id)
  return element('span', {class: classOf(pair) + figures, id: pair.id}, [
    number,
    chinese,
    english,
    ...(gloss ? [gloss] : []),
    ...(note ? [note] : []),
  ])
}

/** What a segment says, in parts. */
export interface Cells {
  readonly chinese: Element
  /** The English with all remarks on it, or what stands for it. */
  readonly english: Element
  readonly figures: Figures
  readonly note?: Element
}

/** The parts of one segment, all of them phrasing. */
export const cellsOf = (pair: AnnotatedPair, context: RowContext): Cells => {
  const figures = figuresOf(pair, context)
  const zh = words(pair.zh, chineseMarks(pair), figures, context)
  const chinese = element(
    'span',
    {class: 'zh', lang: 'zh'},
    context.readings ? withReadings(zh, pair, context.readings) : zh,
  )
  const english = englishCell(pair, figures, context)
  if (!pair.note) return {chinese, english, figures}
  const note = [noteName, space, ...phrasing(pair.note, [], context)]
  return {chinese, english, figures, note: element('span', {class: 'note', lang: 'en', role: 'note'}, note)}
}

/** Whether nothing of a segment is seen: it is a comment or a place that links lead to. */
export const isBlank = ({zh}: AnnotatedPair): boolean =>
  zh.runs.every(run => run.type === 'html' && isSilent(run.value))

const classOf = (pair: AnnotatedPair): string => {
  const {state} = pair
  if (isBlank(pair)) return 'pair kept blank'
  const progress = state.progress === 'draft' || state.progress === 'kept' ? `pair ${state.progress}` : 'pair'
  return state.stale ? `${progress} stale` : progress
}

/** The classes of a pair that is nothing but pictures: whether they are the `same` in both languages. */
type Figures = '' | ' figure' | ' figure same'

const figuresOf = ({zh, rendering}: AnnotatedPair, {picture}: RowContext): Figures => {
  const shown = figure(zh, picture)
  if (!shown) return ''
  if (rendering.type !== 'english') return ' figure same'
  return figure(rendering.en, picture)?.join('\n') === shown.join('\n') ? ' figure same' : ' figure'
}

/** The words of a prose; pictures that stand alone with their alternative text below them. */
const words = (prose: Prose, marks: readonly Mark[], figures: Figures, context: RowContext): readonly Node[] =>
  figures !== '' && figure(prose, context.picture)
    ? [
        element('span', {class: 'shown'}, phrasing(prose, marks, context)),
        ...caption(prose, markedWords(prose.plain, marks)),
      ]
    : phrasing(prose, marks, context)

const englishCell = (pair: AnnotatedPair, figures: Figures, context: RowContext): Element => {
  const {rendering} = pair
  switch (rendering.type) {
    case 'english': {
      const marks = englishMarks(pair, context.renders.get(pair.id))
      const english = words(rendering.en, marks, figures, context)
      return element('span', {class: 'en', lang: 'en'}, [...english, ...remarks(pair, context), space])
    }
    case 'kept': {
      const same = words(pair.zh, [], figures, context)
      return element('span', {class: 'en', lang: 'en'}, [...same, space, kept, space])
    }
    case 'missing':
      return missingCell(pair, figures, context)
    case 'with':
      // What is said to be rendered in a neighbour that has no English is rendered nowhere.
      if (!rendering.found) return missingCell(pair, figures, context)
      return element('span', {class: 'en', lang: 'en'}, [
        badge('with', pointer(rendering.target, context)),
        ...remarks(pair, context),
        space,
      ])
    case 'omitted':
      return element('span', {class: 'en', lang: 'en'}, [
        badge('omitted', reasoned('omitted', rendering.reason)),
        ...remarks(pair, context),
        space,
      ])
    default:
      return rendering satisfies never
  }
}

/** The Chinese in the place of English that is missing. */
const missingCell = (pair: AnnotatedPair, figures: Figures, context: RowContext): Element => {
  const copy = element('span', {class: 'copy'}, words(pair.zh, [], figures, context))
  return element('span', {class: 'en missing', lang: 'zh'}, [copy, space, missing, space])
}

/** What a reader must know of a rendering beside its words. */
const remarks = (pair: AnnotatedPair, context: RowContext): readonly Node[] => {
  const nodes: Node[] = []
  const others = context.renders.get(pair.id)
  if (others)
    nodes.push(...spaced('renders', both('renders', {numbers: others.map(({id}) => numberOf(id, context)).join(', ')})))
  if (pair.rendering.type === 'english' && pair.rendering.added !== undefined) {
    nodes.push(...spaced('added', reasoned('added', pair.rendering.added)))
  }
  if (pair.state.progress === 'draft') nodes.push(space, draft)
  if (pair.state.stale) nodes.push(...spaced('stale', both('stale', {match: percent(pair.state.stale.match)})))
  return nodes
}

/** Whole per cent, downwards, so that only what is all alike is called 100. */
const percent = (match: number): number => Math.floor(match * 100)

/** A mark with a space before it, so that it never sticks to the words. */
const spaced = (kind: string, words: readonly Node[]): readonly Node[] => [space, badge(kind, words)]

const reasoned = (key: 'omitted' | 'added', reason: string): readonly Node[] => [...both(key), text(`: ${reason}`)]

const pointer = (target: SegmentId, context: RowContext): readonly Node[] => [
  element('a', {href: `#${target}`}, both('with', {number: numberOf(target, context)})),
]

const numberOf = (id: SegmentId, {numbers}: RowContext): string => String(numbers.get(id) ?? '')
