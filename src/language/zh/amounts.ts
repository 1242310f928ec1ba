import type {Traits} from '../build.ts'
import {amount, interval, plainNumber} from '../build.ts'
import {isAsciiLetter, isDigit, isHan} from '../characters.ts'
import type {Currency} from '../currencies.ts'
import type {Quantity} from '../quantity.ts'
import {boundAfter, boundBefore, isComparison} from './bounds.ts'
import {readAll, readFraction, readHalfOf} from './fractions.ts'
import {MEASURES} from './measures.ts'
import type {Numeral} from './numeral.ts'
import {readNumeral} from './numerals.ts'
import {readRange} from './ranges.ts'
import type {Read, Source, Tail} from './source.ts'
import {placed} from './source.ts'
import {readTail, timeUnitAt} from './tail.ts'

export function nameEnd(text: string, at: number): number {
  let end = at
  while (
    end < text.length &&
    (isDigit(text.charCodeAt(end)) ||
      isAsciiLetter(text.charCodeAt(end)) ||
      ('.-_/'.includes(text.charAt(end)) &&
        (isDigit(text.charCodeAt(end + 1)) || isAsciiLetter(text.charCodeAt(end + 1)))))
  )
    end++
  return end
}

/** Reads a number with its unit, or a range of them; `currency` where a mark of it stands before, from `start`. */
export function readAmount(
  source: Source,
  at: number,
  after: number,
  currency?: Currency,
  start = at,
): Read | undefined {
  const {folded} = source
  const sign = readSign(folded, at, after)
  if (folded.startsWith('百分百', at)) return readAll(source, at)
  if (folded.startsWith('一半', sign.end)) return readHalfOf(source, sign.end + 1, true)
  const half = folded.charAt(sign.end) === '半' ? readHalfOf(source, sign.end, false) : undefined
  if (half !== undefined) return half
  const first = readNumeral(folded, sign.end)
  if (first === undefined) return readSeveral(source, at)
  const fraction = readFraction(source, start, first, sign.negative)
  if (fraction !== undefined) return fraction
  const tail = readTail(folded, first, currency)
  if (tail === undefined) return {end: nameEnd(folded, first.end), quantity: undefined}
  const range = readRange(source, start, first, tail, currency)
  if (range !== undefined) return sign.negative ? negated(range, folded.startsWith('零下', at)) : range
  const quantity = single(source, start, first, tail, sign.negative)
  return {end: quantity.end, quantity}
}

function readSign(folded: string, at: number, after: number): {readonly negative: boolean; readonly end: number} {
  const character = folded.charAt(at)
  if (character === '负') return {negative: true, end: at + 1}
  if (character === '零' && folded.charAt(at + 1) === '下')
    return {negative: true, end: folded.charCodeAt(at + 2) === 0x20 ? at + 3 : at + 2}
  const before = folded.charAt(at - 1)
  const isMinus =
    character === '-' &&
    isDigit(folded.charCodeAt(at + 1)) &&
    (at === 0 || (at > after && (' (:,<'.includes(before) || isHan(folded.charCodeAt(at - 1)))))
  return isMinus && before !== '-' ? {negative: true, end: at + 1} : {negative: false, end: at}
}

/** 零下5至8度 lies below zero with both ends, 负3到5 with the first. */
function negated({end, quantity}: Read, both: boolean): Read {
  if (quantity?.kind !== 'range') return {end, quantity}
  const ends = [-quantity.low, both ? -quantity.high : quantity.high] as const
  return {end, quantity: {...quantity, low: Math.min(...ends), high: Math.max(...ends)}}
}

/** 几个, 数次: some, without a number of their own. */
function readSeveral(source: Source, at: number): Read | undefined {
  const {folded} = source
  const character = folded.charAt(at)
  if (character !== '几' && character !== '数') return undefined
  const unit = timeUnitAt(folded, at + 1)
  if (unit === undefined && !MEASURES.has(folded.charAt(at + 1))) return undefined
  if (
    character === '数' &&
    isHan(folded.charCodeAt(at - 1)) &&
    !'的了有经达过近前后这那历'.includes(folded.charAt(at - 1))
  )
    return undefined
  if (folded.startsWith('几点', at) || folded.startsWith('几成', at)) return undefined
  const end = at + 1 + (unit?.[0].length ?? 0)
  return {
    end,
    quantity: interval(placed(source, at, end, 'words', true), 2, 9, true, {...plainNumber, unit: unit?.[1]}),
  }
}

function single(source: Source, start: number, numeral: Numeral, tail: Tail, negative: boolean): Quantity {
  const {folded} = source
  const after = boundAfter(folded, tail.end, isComparison(folded, start))
  const before = boundBefore(folded, start)
  const wasMore = tail.bound !== 'exact' ? tail.bound : undefined
  const leading = before === 'exact' && isShang(folded, start, numeral) ? 'over' : before
  const bound = leading !== 'exact' ? leading : (wasMore ?? after?.bound ?? 'exact')
  const traits: Traits = {
    kind: tail.kind,
    bound,
    unit: tail.unit,
    currency: tail.currency,
    discount: tail.discount,
    increase: false,
  }
  const isPointed =
    !numeral.figures &&
    numeral.value < 10 &&
    tail.kind === 'number' &&
    /[这那该其]$/.test(folded.slice(Math.max(0, start - 1), start))
  const place = placed(source, start, tail.end, numeral.figures ? 'figures' : 'words', tail.loose || isPointed)
  const scaled = (value: number) => (negative ? -1 : 1) * (value * tail.factor + tail.plus)
  if (numeral.low !== numeral.high) {
    const ends = [scaled(numeral.low), scaled(numeral.high)] as const
    return interval(place, Math.min(...ends), Math.max(...ends), numeral.vague, traits)
  }
  const power = powerAfter(folded, tail.end, numeral)
  if (power !== undefined)
    return amount(
      {...place, end: power.end, text: source.text.slice(start, power.end)},
      (negative ? -1 : 1) * power.value,
      traits,
    )
  if (tail.kind === 'multiple' && isIncrease(folded, start, numeral)) {
    return amount(place, scaled(numeral.value) + 1, {...traits, increase: true})
  }
  return amount(place, scaled(numeral.value), traits)
}

/** 2e5, 2.5^-1. */
function powerAfter(
  folded: string,
  end: number,
  numeral: Numeral,
): {readonly value: number; readonly end: number} | undefined {
  if (!numeral.figures || numeral.scale !== 1) return undefined
  const match = /^(?:([eE])([+-]?\d{1,3})|\^(--?|\+)?(\d{1,3}))(?![\dA-Za-z])/.exec(folded.slice(end, end + 8))
  if (match === null) return undefined
  const exponent = match[1] === undefined ? Number(match[4]) * (match[3] === '-' ? -1 : 1) : Number(match[2])
  const value = match[1] === undefined ? numeral.value ** exponent : numeral.value * 10 ** exponent
  return {value, end: end + match[0].length}
}

/** 上百, 上千万: at least that many; 近千, 近百 are read with their prefix. */
function isShang(folded: string, start: number, numeral: Numeral): boolean {
  return (
    folded.charAt(start - 1) === '上' &&
    numeral.mantissa === 1 &&
    numeral.scale > 1 &&
    !numeral.figures &&
    !/[以线晚早网马天身路海街桌手线]上$/.test(folded.slice(start - 2, start))
  )
}

/** 增长两倍: what is added; 增长到两倍, 增长为 and 是…的两倍 are the whole. */
function isIncrease(folded: string, start: number, numeral: Numeral): boolean {
  const before = folded.slice(Math.max(0, start - 6), start)
  // 一倍 is as much again, whoever says so: 一倍有余.
  if (!numeral.figures && numeral.value === 1 && !/[到至为是的]$/.test(before)) return true
  return (
    /[涨增升][幅速](?:超过?|达到?|为|近|约)?$/.test(before) ||
    (/(?:增长|增加|增多|提高|提升|上升|上涨|涨|扩大|高出|高|多|长|快|赚|贵|大|重|强|远)了?(?:超过|近|约|大约|将近|逾)?$/.test(
      folded.slice(Math.max(0, start - 7), start),
    ) &&
      !/[到至为]$/.test(folded.slice(start - 1, start)))
  )
}
