import type {Traits} from '../build.ts'
import {interval} from '../build.ts'
import type {Currency} from '../currencies.ts'
import {zhPrefixes} from '../currencies.ts'
import {boundAfter, boundBefore} from './bounds.ts'
import {readMoment} from './dates.ts'
import {MEASURES} from './measures.ts'
import type {Numeral} from './numeral.ts'
import {readNumeral} from './numerals.ts'
import type {Read, Source, Tail} from './source.ts'
import {placed} from './source.ts'
import {readTail} from './tail.ts'

const CONNECTOR = /^ ?(?:[-–—~～〜－]{1,2}|至|到|和|与|或者?) ?/

/** A second number behind - ~ 至 到: units and scale are shared backwards (300-370亿美元). */
export function readRange(
  source: Source,
  start: number,
  first: Numeral,
  tail: Tail,
  currency: Currency | undefined,
): Read | undefined {
  const {folded} = source
  if (first.vague || tail.discount !== undefined) return undefined
  const counted = countedEnd(folded, tail.end)
  const connector = CONNECTOR.exec(folded.slice(counted, counted + 5))
  if (connector === null || (counted > tail.end && !connector[0].includes('或'))) return undefined
  let from = counted + connector[0].length
  if (currency !== undefined) {
    const mark = zhPrefixes.find(([name, other]) => other.code === currency.code && folded.startsWith(name, from))
    if (mark !== undefined) from += mark[0].length
  }
  if (readMoment(folded, from)?.kind === 'date' && tail.unit === undefined && !/^(?:至|到)/.test(connector[0].trim()))
    return undefined
  const second = readNumeral(folded, from)
  if (second === undefined || second.vague || (folded.startsWith('分之', second.end) && first.figures)) return undefined
  const end = readTail(folded, second, currency)
  if (end === undefined || isVersionTail(folded, second.end)) return undefined
  if (connector[0].includes('或') && second.value !== first.value + 1) return undefined
  const shares =
    first.scale === 1 &&
    tail.factor === 1 &&
    tail.kind !== 'percent' &&
    second.scale > 1 &&
    first.value < second.mantissa
  const low = shares ? first.value * second.scale : first.value
  if (low >= second.value || !compatible(tail, end)) return undefined
  if (/[和与]/.test(connector[0]) && !/^ ?之?间/.test(folded.slice(end.end, end.end + 3))) return undefined
  const isLetterScaled = tail.factor === 1 && end.factor >= 1000
  const bound = boundBefore(folded, start)
  const after = boundAfter(folded, end.end)
  const traits: Traits = {
    kind: end.kind === 'number' ? tail.kind : end.kind,
    bound: bound !== 'exact' ? bound : (after?.bound ?? end.bound),
    unit: end.unit ?? tail.unit,
    currency: end.currency ?? tail.currency,
    discount: undefined,
    increase: false,
  }
  const lowFactor = isLetterScaled || tail.kind === 'number' ? end.factor : tail.factor
  const place = placed(source, start, end.end, first.figures ? 'figures' : 'words', false)
  return {
    end: end.end,
    quantity: interval(place, low * lowFactor + tail.plus, second.value * end.factor + end.plus, false, traits),
  }
}

/** Behind a measure word that 或 may follow: 1 次或 2 次. */
function countedEnd(folded: string, end: number): number {
  const match = /^ ?(.) ?(?=或)/u.exec(folded.slice(end, end + 4))
  return match !== null && MEASURES.has(match[1] ?? '') ? end + match[0].length : end
}

function isVersionTail(folded: string, end: number): boolean {
  return /^[-.]\d/.test(folded.slice(end, end + 2))
}

function compatible(first: Tail, second: Tail): boolean {
  if (first.kind !== 'number' && first.kind !== second.kind) return false
  if (first.unit !== undefined && first.unit !== second.unit) return false
  return first.currency === undefined || first.currency === second.currency
}
