import type {FlipKind} from '../../bitext/pair.ts'
import type {Range} from '../../bitext/range.ts'
import {isHan} from '../characters.ts'
import type {Quantity} from '../quantity.ts'
import {sameQuantity} from '../same-quantity.ts'
import type {MarkedWord, Marker} from './markers.ts'
import {alike, markerAt} from './markers.ts'
import {namesIn} from './names.ts'
import {zhQuantities} from './quantities.ts'
import type {Size} from './sizes.ts'
import {isSameSize, sizesOf} from './sizes.ts'

/** Something that a Chinese sentence says, on which its sense hangs, with its place in the text. */
export interface Fact extends Marker, Range {
  readonly text: string
  /** What a number, an amount or a date says. */
  readonly quantity?: Quantity
  /** What an amount with a unit comes to. */
  readonly size?: Size
}

/** What a Chinese text says by markers, numbers and names, in order of their places. `text` is as written, `folded` the same folded. */
export const factsOf = (text: string, folded: string): readonly Fact[] => {
  const quantities = quantityFacts(text, folded)
  const names = namesIn(folded)
    .filter(name => !quantities.some(each => overlap(each, name)))
    .map((name): Fact => ({...name, kind: 'name', text: text.slice(name.start, name.end)}))
  const figures = figuresIn(text, folded).filter(
    figure => ![...quantities, ...names].some(each => overlap(each, figure)),
  )
  const taken = [...names, ...quantities.filter(({weak}) => !weak)]
  const markers = markersIn(text, folded).filter(marker => !taken.some(each => overlap(each, marker)))
  return [...quantities, ...names, ...figures, ...markers].toSorted((a, b) => a.start - b.start || a.end - b.end)
}

/** Whether two facts say the same. */
export const sameFact = (one: Fact, other: Fact): boolean => {
  if (!one.quantity || !other.quantity) return alike(one.sense, other.sense) && !one.quantity && !other.quantity
  if (currencyOf(one.quantity) !== currencyOf(other.quantity)) return false
  return one.size && other.size ? isSameSize(one.size, other.size) : sameQuantity(one.quantity, other.quantity)
}

const currencyOf = (quantity: Quantity): string | undefined => ('currency' in quantity ? quantity.currency : undefined)

const overlap = (one: Range, other: Range): boolean => one.start < other.end && other.start < one.end

/** Amounts reach over their unit, so that it is no name. A number that may be paraphrased (一个, 几) is weak. */
const quantityFacts = (text: string, folded: string): readonly Fact[] =>
  sizesOf(zhQuantities(text, undefined), folded).map(({quantity, size, end}) => ({
    kind: quantity.kind === 'date' || quantity.kind === 'time' ? 'date' : 'number',
    text: text.slice(quantity.start, end),
    sense: '',
    weak: quantity.loose,
    start: quantity.start,
    end,
    quantity,
    ...(size ? {size} : {}),
  }))

const markersIn = (text: string, folded: string): readonly Fact[] => {
  const found: Fact[] = []
  for (let at = 0; at < folded.length; ) {
    const word = isHan(folded.charCodeAt(at)) ? markedAt(folded, at) : undefined
    const end = word?.end ?? at + 1
    if (word?.marker) found.push({...word.marker, text: text.slice(at, end), start: at, end})
    at = end
  }
  return found
}

/** The marker at an offset; a denied word whose denial says its opposite is one with what denies it: 不支持. */
const markedAt = (folded: string, at: number): MarkedWord | undefined => {
  const word = markerAt(folded, at)
  if (word?.marker?.sense !== 'not') return word
  const next = markerAt(folded, word.end)
  const {opposite} = next?.marker ?? {}
  return next && opposite?.denied
    ? {end: next.end, marker: {kind: 'negation', sense: opposite.sense, weak: false}}
    : word
}

/** Figures that say no quantity, such as the number of a list item or of a version. */
const figuresIn = (text: string, folded: string): readonly Fact[] =>
  [...folded.matchAll(/\d+(?:[.:/-]\d+)*/g)].map(({0: written, index: start}) => {
    const end = start + written.length
    return {kind: 'number' satisfies FlipKind, text: text.slice(start, end), sense: written, weak: false, start, end}
  })
