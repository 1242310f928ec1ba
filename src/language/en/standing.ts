import type {Traits} from '../build.ts'
import {amount, plainNumber} from '../build.ts'
import type {Quantity} from '../quantity.ts'
import {finishAmount} from './amounts.ts'
import {readFortnight, scaledBy} from './articled.ts'
import {boundBefore} from './bounds.ts'
import {DECADES} from './dates.ts'
import {scales} from './number-words.ts'
import {isRoman, ROMAN} from './roman.ts'
import type {Read, Source} from './source.ts'
import {placed} from './source.ts'
import {UNITS} from './tail.ts'

/** Years that words for an anniversary or a span say by themselves. */
export const JUBILEES: ReadonlyMap<string, number> = new Map([
  ['centenary', 100],
  ['centennial', 100],
  ['bicentenary', 200],
  ['bicentennial', 200],
  ['tercentenary', 300],
  ['millennium', 1000],
])

/** decade, century, fortnightly; round the clock: words that say a number without one before them. */
export function readUnitWord(source: Source, at: number, word: string, end: number): Read | undefined {
  const {folded} = source
  if (word.startsWith('fortnight')) return readFortnight(source, at, end)
  if (word === 'clock') {
    const isAlways = /round[ -]the[ -]$/.test(folded.slice(Math.max(0, at - 10), at))
    return isAlways ? {end, quantity: allDay(source, at, end)} : undefined
  }
  const years = JUBILEES.get(word)
  const unit = years === undefined ? UNITS.get(word) : 'year'
  const traits: Traits = {...plainNumber, unit, bound: boundBefore(folded, at)}
  return {end, quantity: amount(placed(source, at, end, false, true), years ?? 1, traits)}
}

/** 24/7 and round the clock: 24 hours, loose. */
export function allDay(source: Source, at: number, end: number): Quantity {
  return amount(placed(source, at, end, false, true), 24, {...plainNumber, unit: 'hour'})
}

/** World War II, Part I: loose, as it mostly belongs to a name. */
export function readRoman(source: Source, at: number, word: string, end: number): Read | undefined {
  if (!isRoman(source.text, at, end)) return undefined
  return {end, quantity: amount(placed(source, at, end, false, true), ROMAN.get(word) ?? 0, plainNumber)}
}

/** the million mark, the Thousand and One Nights: the one is left out. */
export function readScaleWord(source: Source, at: number, word: string, end: number): Read | undefined {
  const numeral = scaledBy(source.folded, end, scales.get(word) ?? 1)
  const read = finishAmount(source, at, numeral, false, undefined)
  return read?.quantity === undefined ? read : {end: read.end, quantity: {...read.quantity, loose: true}}
}

/** in his seventies, in her 30s: an age of at least so many years. */
export function readAge(source: Source, at: number, end: number, word: string): Read | undefined {
  const value = /^[2-9]0s$/.test(word) ? Number(word.slice(0, 2)) : (DECADES.indexOf(word) + 2) * 10
  if (value < 20) return undefined
  const before = source.folded.slice(Math.max(0, at - 13), at)
  if (!/\b(?:his|her|their|my|your|our|its)(?: (?:early|mid|late))?[ -]$/.test(before)) return undefined
  const traits: Traits = {...plainNumber, unit: 'year', bound: 'over'}
  return {end, quantity: amount(placed(source, at, end, false, false), value, traits)}
}
