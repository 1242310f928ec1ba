import {amount, interval, plainNumber} from '../build.ts'
import {isDigit} from '../characters.ts'
import {boundAfter, boundBefore, isComparison} from './bounds.ts'
import type {Numeral} from './numeral.ts'
import {readNumeral} from './numerals.ts'
import type {Read, Source} from './source.ts'
import {placed} from './source.ts'
import {TIME_UNITS} from './tail.ts'

/** 半年, 半数, 半价 and 一半 are a half; 两年半 is read with its number. */
export function readHalfOf(source: Source, at: number, isOne: boolean): Read | undefined {
  const {folded} = source
  const match =
    /^半(百|打|折|数|价|成|(?:个)?(?:世纪|年|月|星期|天|日|小时|钟头|分钟|秒)|公斤|公里|斤|里|米|亩|吨|磅|升|杯|碗|勺|匙|瓶|块|袋|包|箱|个|截|张)?/.exec(
      folded.slice(at, at + 5),
    )
  if (match === null) return undefined
  const what = match[1] ?? ''
  if (what === '' && !isOne) return undefined
  const end = at + match[0].length
  const unit = TIME_UNITS.find(([name]) => name === what || name === `个${what}`)?.[1]
  const place = placed(source, isOne ? at - 1 : at, end, 'words', false)
  if (what === '百') return {end, quantity: amount(place, 50, plainNumber)}
  if (what === '打') return {end, quantity: amount(place, 6, plainNumber)}
  if (what === '折') return {end, quantity: amount(place, 50, {...plainNumber, kind: 'percent', discount: 'paid'})}
  const before = boundBefore(folded, place.start)
  const bound = before === 'exact' ? (boundAfter(folded, end)?.bound ?? 'exact') : before
  return {end, quantity: amount(place, 0.5, {...plainNumber, unit, bound})}
}

/** 百分百: all of it. */
export function readAll(source: Source, at: number): Read {
  const end = at + '百分百'.length
  return {end, quantity: amount(placed(source, at, end, 'words', false), 100, {...plainNumber, kind: 'percent'})}
}

/** 三分之一, 百分之十, 一又二分之一, 3/5. */
export function readFraction(source: Source, start: number, first: Numeral, negative: boolean): Read | undefined {
  const {folded} = source
  const mixed = /^ ?又 ?/.exec(folded.slice(first.end, first.end + 3))
  if (mixed !== null) {
    const denominator = readNumeral(folded, first.end + mixed[0].length)
    const part = denominator === undefined ? undefined : parts(folded, denominator)
    if (part === undefined || part.isPercent) return undefined
    return fractionRead(source, start, part.end, first.value + part.value, negative, 'number', first.figures)
  }
  const slash =
    /^ ?(\d+)\/(\d+)(?![\d/])/.exec(folded.slice(first.end, first.end + 20)) ??
    /^()\/(\d+)(?![\d/.])/.exec(folded.slice(first.end, first.end + 20))
  // 10250/10251/10252 are three numbers.
  const isListed = folded.charAt(start - 1) === '/' && isDigit(folded.charCodeAt(start - 2))
  if (slash !== null && !isListed && first.figures && first.scale === 1 && Number(slash[2]) > 0) {
    const end = first.end + slash[0].length
    const value = slash[1] === '' ? first.value / Number(slash[2]) : first.value + Number(slash[1]) / Number(slash[2])
    const isDate = slash[1] === '' && first.value <= 12 && Number(slash[2]) > 12
    return isDate ? undefined : fractionRead(source, start, end, value, negative, 'number', true)
  }
  const part = parts(folded, first)
  if (part === undefined) return undefined
  if (part.low !== part.value) {
    const place = placed(source, start, part.end, first.figures ? 'figures' : 'words', false)
    return {
      end: part.end,
      quantity: interval(place, part.low, part.value, false, {
        ...plainNumber,
        kind: part.isPercent ? 'percent' : 'number',
      }),
    }
  }
  return fractionRead(
    source,
    start,
    part.end,
    part.value,
    negative,
    part.isPercent ? 'percent' : 'number',
    first.figures,
  )
}

function fractionRead(
  source: Source,
  start: number,
  end: number,
  value: number,
  negative: boolean,
  kind: 'number' | 'percent',
  figures: boolean,
): Read {
  const place = placed(source, start, end, figures ? 'figures' : 'words', false)
  const bound =
    boundBefore(source.folded, start) === 'exact'
      ? (boundAfter(source.folded, end, isComparison(source.folded, start))?.bound ?? 'exact')
      : boundBefore(source.folded, start)
  return {end, quantity: amount(place, negative ? -value : value, {...plainNumber, kind, bound})}
}

/** The share that begins with this denominator: N分之M. 百分之, 千分之, 万分之 without 一 are percentages. */
function parts(
  folded: string,
  denominator: Numeral,
): {readonly value: number; readonly low: number; readonly end: number; readonly isPercent: boolean} | undefined {
  const mark = /^ *分 *之 *(负?)/.exec(folded.slice(denominator.end, denominator.end + 8))
  if (mark === null || denominator.value === 0) return undefined
  const from = denominator.end + mark[0].length
  const numerator = readNumeral(folded, from)
  if (numerator === undefined) return undefined
  const scaled = suffixScale(folded, numerator.end)
  const isPercent =
    denominator.scale === denominator.value &&
    denominator.mantissa === 1 &&
    !/[一壹\d]/.test(folded.charAt(denominator.end - String(denominator.value).length) || '') &&
    !startsWithOne(folded, denominator)
  const value = ((mark[1] === '负' ? -1 : 1) * numerator.value * scaled.factor) / denominator.value
  const low = numerator.low === numerator.high ? value : (numerator.low * scaled.factor) / denominator.value
  return {value: isPercent ? value * 100 : value, low: isPercent ? low * 100 : low, end: scaled.end, isPercent}
}

function startsWithOne(folded: string, numeral: Numeral): boolean {
  const written = folded.slice(Math.max(0, numeral.end - 6), numeral.end)
  return /[一壹1]\s?[百千万亿]+$/.test(written.replace(/[佰]/g, '百').replace(/仟/g, '千')) || /\d$/.test(written)
}

/** k and K behind a figure. */
function suffixScale(folded: string, end: number): {readonly factor: number; readonly end: number} {
  const isK = /^[kK](?![A-Za-z])/.test(folded.slice(end, end + 2))
  return isK ? {factor: 1000, end: end + 1} : {factor: 1, end}
}
