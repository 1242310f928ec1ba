import type {Traits} from '../build.ts'
import {interval, plainNumber} from '../build.ts'
import type {Currency} from '../currencies.ts'
import {enPrefixes} from '../currencies.ts'
import {boundAround} from './bounds.ts'
import {isYearFigure} from './dates.ts'
import {readNumeral} from './numerals.ts'
import {withMoneyScale} from './prices.ts'
import type {Numeral, Read, Source, Tail} from './source.ts'
import {placed} from './source.ts'
import {readTail} from './tail.ts'

const CONNECTOR = /^(?: ?[-~] ?|(?: up)? to | and | or | through )/

/** A second number behind - ~ to, or "between … and": units and scale are shared backwards ($30-37 billion). */
export function readRange(
  source: Source,
  start: number,
  first: Numeral,
  tail: Tail,
  prefix: Currency | undefined,
): Read | undefined {
  const {folded} = source
  const connector = CONNECTOR.exec(folded.slice(tail.end, tail.end + 9))
  if (connector === null || tail.discount !== undefined) return undefined
  const isBetween = /\bbetween (?:the )?$/.test(folded.slice(Math.max(0, start - 12), start))
  const joint = connector[0].trim()
  if (joint === 'and' && !isBetween) return undefined
  let from = tail.end + connector[0].length
  if (folded.startsWith('the ', from)) from += 4
  const mark =
    prefix === undefined
      ? undefined
      : enPrefixes.find(([name, other]) => other.code === prefix.code && folded.startsWith(name, from))
  if (mark !== undefined) from += mark[0].length
  while (folded.charCodeAt(from) === 0x20) from++
  if (joint === '-' && /^\d+-\d/.test(folded.slice(from, from + 12))) return undefined
  const plain = readNumeral(folded, from)
  if (plain === undefined || first.ordinal !== plain.ordinal) return undefined
  const second = prefix === undefined ? plain : withMoneyScale(folded, plain)
  const end = readTail(folded, second, prefix)
  if (end === undefined) return undefined
  if (joint === 'or' && !areNeighbours(first, second)) return undefined
  if (
    isYearFigure(first.only, first.value) &&
    isYearFigure(second.only, second.value) &&
    tail.kind === 'number' &&
    end.unit === undefined
  )
    return undefined
  const shares =
    first.scale === 1 &&
    second.scale >= (joint === 'or' ? 12 : 100) &&
    tail.kind !== 'percent' &&
    first.value < second.value / second.scale
  const low = shares ? first.value * second.scale : first.value
  const kind = end.kind === 'number' ? tail.kind : end.kind
  if (low >= second.value || (tail.kind !== 'number' && end.kind !== 'number' && tail.kind !== end.kind))
    return undefined
  if (tail.unit !== undefined && tail.unit !== end.unit) return undefined
  const traits: Traits = {
    ...plainNumber,
    kind: first.ordinal ? 'ordinal' : kind,
    bound: boundAround(folded, start, end.end),
    unit: end.unit ?? tail.unit,
    currency: end.currency ?? tail.currency,
  }
  const factor = tail.kind === 'number' ? end.factor : tail.factor
  const place = placed(source, start, end.end, first.figures, false)
  return {
    end: end.end,
    quantity: interval(place, low * factor + tail.plus, second.value * end.factor + end.plus, false, traits),
  }
}

/** three or four, seventy or eighty, five or six hundred: they differ by one of what they count in. */
function areNeighbours(first: Numeral, second: Numeral): boolean {
  const step = first.value >= 20 && first.value % 10 === 0 ? 10 ** Math.floor(Math.log10(first.value)) : 1
  if (second.value === first.value + step) return true
  if (first.value === 10 && second.value === 20) return true
  return first.scale === 1 && second.scale >= 12 && second.value / second.scale === first.value + 1
}
