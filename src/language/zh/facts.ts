import type {FlipKind} from '../../bitext/pair.ts'
import type {Range} from '../../bitext/range.ts'
import {isHan} from '../characters.ts'
import type {Quantity} from '../quantity.ts'
import {sameQuantity} from '../same-quantity.ts'
import {foldZh} from './fold.ts'
import {markerAt} from './markers.ts'
import {zhQuantities} from './quantities.ts'

/** Something that a Chinese sentence says, on which its sense hangs, with its place in the text. */
export interface Fact extends Range {
  readonly kind: FlipKind
  readonly text: string
  /** Facts of one kind and one sense say the same. */
  readonly sense: string
  /** The value of a number or a date. */
  readonly quantity?: Quantity
}

/** What a Chinese text says by markers, numbers and names, in order of their places. */
export const factsOf = (text: string): readonly Fact[] => {
  const quantities = zhQuantities(text, undefined).filter(quantity => !quantity.loose)
  const names = namesIn(text).filter(name => !quantities.some(each => overlap(each, name)))
  const figures = figuresIn(text).filter(figure => ![...quantities, ...names].some(each => overlap(each, figure)))
  const markers = markersIn(text).filter(marker => !names.some(each => overlap(each, marker)))
  return [...quantities.map(factOf), ...names, ...figures, ...markers].toSorted(
    (a, b) => a.start - b.start || a.end - b.end,
  )
}

/** Whether two facts say the same. */
export const sameFact = (one: Fact, other: Fact): boolean =>
  one.quantity && other.quantity
    ? sameQuantity(one.quantity, other.quantity) && currencyOf(one.quantity) === currencyOf(other.quantity)
    : one.kind === other.kind && one.sense === other.sense

const currencyOf = (quantity: Quantity): string | undefined => ('currency' in quantity ? quantity.currency : undefined)

const overlap = (one: Range, other: Range): boolean => one.start < other.end && other.start < one.end

const factOf = (quantity: Quantity): Fact => ({
  kind: quantity.kind === 'date' || quantity.kind === 'time' ? 'date' : 'number',
  text: quantity.text,
  sense: '',
  start: quantity.start,
  end: quantity.end,
  quantity,
})

const markersIn = (text: string): readonly Fact[] => {
  const folded = foldZh(text)
  const found: Fact[] = []
  for (let at = 0; at < folded.length; ) {
    const word = isHan(folded.charCodeAt(at)) ? markerAt(folded, at) : undefined
    const end = word?.end ?? at + 1
    if (word?.marker && !isIdle(folded, at, end))
      found.push({...word.marker, text: text.slice(at, end), start: at, end})
    at = end
  }
  return found
}

/** Words that mark something only in some places: 会 is a meeting at the end of a clause, 不足 a lack but before a number. */
const isIdle = (folded: string, start: number, end: number): boolean => {
  const [word, behind] = [folded.slice(start, end), folded.slice(end).trimStart().charAt(0)]
  if (word === '会') return behind === '' || '，。；、！？,.;!?的上后前中'.includes(behind)
  if (word === '不足' || word === '不及' || word === '突破')
    return !/[\d零〇一二两三四五六七八九十百千万亿半几]/.test(behind)
  if (word === '以上' || word === '以下') return start === 0 || /[，。；、！？,.;!?]/.test(folded.charAt(start - 1))
  return word === '约' && !/[\d零〇一二两三四五六七八九十百千万亿半几$¥￥]/.test(behind)
}

/** Latin names (with a capital, or with figures in them) and titles in 《》. */
const name = /《[^《》]*》|[A-Za-z][A-Za-z0-9.+#/_-]*[A-Za-z0-9+#]|[A-Z]/g

const namesIn = (text: string): readonly Fact[] =>
  [...foldZh(text).matchAll(name)].flatMap(({0: written, index: start}) => {
    const end = start + written.length
    const fact: Fact = {kind: 'name', text: text.slice(start, end), sense: written.toLowerCase(), start, end}
    return /[A-Z《]|\d/.test(written) ? [fact] : []
  })

/** Figures that say no quantity, such as the number of a list item or of a version. */
const figuresIn = (text: string): readonly Fact[] =>
  [...foldZh(text).matchAll(/\d+(?:[.:/-]\d+)*/g)].map(({0: written, index: start}) => {
    const end = start + written.length
    return {kind: 'number', text: text.slice(start, end), sense: written, start, end}
  })
