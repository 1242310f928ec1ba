import {amount, calendarDate, clockTime, plainNumber} from '../build.ts'
import type {Currency} from '../currencies.ts'
import {boundAround} from './bounds.ts'
import type {Moment} from './dates.ts'
import {isYearFigure, readOrdinalPart} from './dates.ts'
import {readNumeral} from './numerals.ts'
import {withLetterScale, withMoneyScale} from './prices.ts'
import {readRange} from './ranges.ts'
import type {Numeral, Read, Source, Tail} from './source.ts'
import {nameEnd, placed} from './source.ts'
import {readTail} from './tail.ts'

export function momentRead(source: Source, at: number, moment: Moment): Read {
  const place = placed(source, at, moment.end, moment.figures, false)
  if (moment.kind === 'date') return {end: moment.end, quantity: calendarDate(place, moment.parts, source.reference)}
  return {end: moment.end, quantity: clockTime(place, moment.hour, moment.minute, moment.second, moment.meridiem)}
}

/** Reads a number from `from` with what belongs to it; the place begins at `start`. */
export function readAmount(
  source: Source,
  start: number,
  from: number,
  negative: boolean,
  prefix?: Currency,
): Read | undefined {
  const numeral = readNumeral(source.folded, from)
  if (numeral === undefined) return undefined
  return finishAmount(source, start, numeral, negative, prefix)
}

export function finishAmount(
  source: Source,
  start: number,
  numeral: Numeral,
  negative: boolean,
  prefix: Currency | undefined,
): Read | undefined {
  const {folded} = source
  const scaled = prefix === undefined ? withLetterScale(source, numeral) : withMoneyScale(folded, numeral)
  const tail = readTail(folded, scaled, prefix)
  if (tail === undefined) return {end: nameEnd(folded, numeral.end), quantity: undefined}
  const range = prefix === undefined || !negative ? readRange(source, start, scaled, tail, prefix) : undefined
  if (range !== undefined) return range
  if (scaled.ordinal) return readOrdinal(source, start, scaled)
  const isYear =
    prefix === undefined &&
    !['over', 'under', 'atLeast', 'atMost'].includes(boundAround(folded, start, tail.end)) &&
    tail.kind === 'number' &&
    tail.unit === undefined &&
    isYearFigure(scaled.only, scaled.value) &&
    isYearPlace(folded, start, tail.end)
  if (isYear)
    return momentRead(source, start, {kind: 'date', end: scaled.end, figures: true, parts: {year: scaled.value}})
  const below = BELOW.exec(folded.slice(tail.end, tail.end + 32))
  const end = tail.end + (below?.[0].length ?? 0)
  const place = placed(source, start, end, scaled.figures, isLoose(folded, scaled, tail))
  const value = (scaled.value * tail.factor + tail.plus) * (negative || below !== null ? -1 : 1)
  const {kind, unit, currency, discount, increase} = tail
  return {
    end,
    quantity: amount(place, value, {
      kind,
      unit,
      currency,
      discount,
      increase,
      bound: boundAround(folded, start, tail.end),
    }),
  }
}

/** five degrees below zero, 20°C below freezing. */
const BELOW = /^ ?(?:degrees?|°[cf]?)? ?(?:celsius|centigrade|fahrenheit)? ?below (?:zero|freezing)\b/

/** one, and words below ten that count nothing. */
function isLoose(folded: string, numeral: Numeral, tail: Tail): boolean {
  if (numeral.figures || tail.kind !== 'number') return false
  if (numeral.value < 10 && tail.unit === undefined && /^-[a-z]/.test(folded.slice(tail.end, tail.end + 2))) return true
  if (numeral.value === 1 && tail.unit === undefined) return true
  return (
    numeral.value < 10 &&
    Number.isInteger(numeral.value) &&
    !/^[ -][a-z]/.test(folded.slice(tail.end, tail.end + 2)) &&
    tail.unit === undefined
  )
}

/** 2025 is a year unless it is counted (2025 people); behind in, since, by it is one in any case. */
function isYearPlace(folded: string, start: number, end: number): boolean {
  if (
    /\b(?:in|since|by|until|from|to|through|during|of|early|late|mid|between|and|before|after|around|circa|year|for|the) ?-?\(?$/.test(
      folded.slice(Math.max(0, start - 9), start),
    )
  )
    return (
      !/^ (?:[a-z]+s)\b/.test(folded.slice(end, end + 14)) ||
      /\b(?:in|since|by|until) $/.test(folded.slice(Math.max(0, start - 7), start))
    )
  return (
    /^[).,;:]|^$|^-\d{4}/.test(folded.slice(end, end + 5)) &&
    /[(\s-]$/.test(folded.slice(Math.max(0, start - 1), start))
  )
}

function readOrdinal(source: Source, start: number, numeral: Numeral): Read | undefined {
  const {folded} = source
  const part = readOrdinalPart(folded, numeral.end, numeral.value)
  if (part !== undefined) return momentRead(source, start, part)
  const isParty = /^[ -]part(?:y|ies)\b/.test(folded.slice(numeral.end, numeral.end + 9))
  const loose = isParty || (!numeral.figures && numeral.value <= 2)
  const place = placed(source, start, numeral.end, numeral.figures, loose)
  return {
    end: numeral.end,
    quantity: amount(place, numeral.value, {
      ...plainNumber,
      kind: 'ordinal',
      bound: boundAround(folded, start, numeral.end),
    }),
  }
}
