import {amount, interval, plainNumber} from '../build.ts'
import type {TimeUnit} from '../quantity.ts'
import {finishAmount, readAmount} from './amounts.ts'
import {boundBefore} from './bounds.ts'
import {readMany} from './many.ts'
import {scales} from './number-words.ts'
import {readNumeral} from './numerals.ts'
import type {Numeral, Read, Source} from './source.ts'
import {placed} from './source.ts'
import {UNITS} from './tail.ts'

/** Words that count behind "a" or "an". */
export const ARTICLED =
  /^(?:hundred|thousand|million|billion|trillion|dozen|half|quarter|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|hundredth|thousandth|millionth|billionth|trillionth|lakh|crore|couple|pair|few|handful|second|minute|hour|day|week|fortnight|month|year|decade|century)$/

/** a hundred, a third, a dozen, a few; "a third" before a noun is the next one after the second. */
export function readArticled(source: Source, at: number, word: string, from: number): Read | undefined {
  const {folded} = source
  if (word === 'couple' || word === 'pair') {
    return {
      end: from + word.length,
      quantity: amount(placed(source, at, from + word.length, false, true), 2, plainNumber),
    }
  }
  if (word === 'few' || word === 'handful') return readMany(source, from, word, from + word.length)
  const unit = UNITS.get(word)
  if (
    unit !== undefined &&
    word !== 'quarter' &&
    (word !== 'second' || /\bper $/.test(folded.slice(Math.max(0, at - 4), at)))
  ) {
    return readOneUnit(source, at, from + word.length, unit)
  }
  if (word === 'fortnight') return readFortnight(source, at, from + word.length)
  const scale = word === 'half' || word === 'quarter' ? undefined : scales.get(word)
  if (scale !== undefined) {
    const end = from + word.length
    const numeral = scaledBy(folded, end, scale)
    return finishAmount(source, at, numeral, false, undefined)
  }
  if (word === 'half' || word === 'quarter') return readAmount(source, at, from, false)
  const numeral = readNumeral(folded, from)
  if (numeral === undefined) return undefined
  const isCompound = /^ (?:trillionths|millionths|billionths|thousandths)/.test(
    folded.slice(numeral.end, numeral.end + 14),
  )
  if (!numeral.ordinal || isCompound) return readAmount(source, at, from, false)
  const isShare =
    numeral.value >= 100 ||
    !/^(?:-part[yi]| (?!of\b|and\b|or\b|as\b|to\b|in\b)[a-z])/.test(folded.slice(numeral.end, numeral.end + 6))
  if (!isShare)
    return {
      end: numeral.end,
      quantity: amount(placed(source, at, numeral.end, false, true), numeral.value, {...plainNumber, kind: 'ordinal'}),
    }
  return {
    end: numeral.end,
    quantity: amount(placed(source, at, numeral.end, false, false), 1 / numeral.value, {
      ...plainNumber,
      bound: boundBefore(folded, at),
    }),
  }
}

/** a year, a year and a half, an hour or two. */
function readOneUnit(source: Source, at: number, end: number, unit: TimeUnit): Read {
  const {folded} = source
  const traits = {...plainNumber, unit, bound: boundBefore(folded, at)}
  const more = /^ (?:and a half|or two)\b/.exec(folded.slice(end, end + 11))
  if (more === null) return {end, quantity: amount(placed(source, at, end, false, true), 1, traits)}
  const place = placed(source, at, end + more[0].length, false, false)
  return {
    end: place.end,
    quantity: more[0] === ' or two' ? interval(place, 1, 2, false, traits) : amount(place, 1.5, traits),
  }
}

/** a fortnight, fortnightly: two weeks. */
export function readFortnight(source: Source, at: number, end: number): Read {
  return {end, quantity: amount(placed(source, at, end, false, true), 2, {...plainNumber, unit: 'week'})}
}

/** a hundred thousand, a million and a half: reads on behind the article's scale word. */
export function scaledBy(folded: string, end: number, scale: number): Numeral {
  const one = readNumeral(`one ${folded.slice(end - wordLength(folded, end), end + 60)}`, 0)
  const shift = end - wordLength(folded, end) - 'one '.length
  if (one !== undefined) return {...one, end: one.end + shift}
  return {end, value: scale, figures: false, scale, ordinal: false, fraction: false, only: ''}
}

function wordLength(folded: string, end: number): number {
  let start = end
  while (folded.charCodeAt(start - 1) >= 0x61 && folded.charCodeAt(start - 1) <= 0x7a) start--
  return end - start
}
