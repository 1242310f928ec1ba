import type {Range} from '../../bitext/range.ts'
import {isAsciiLetter, isDigit} from '../characters.ts'
import {opaqueAmong} from '../opaque.ts'
import {unitsOf} from '../units.ts'
import {withoutQuotations} from './opaque.ts'

/** Brackets in families: an opening one stands at an even place, its closing one behind it. */
export const BRACKETS = '()[]{}（）【】《》「」『』〈〉〔〕'

const STOP = 1
const QUOTE = 2
const BRACKET = 4
const MARKUP = 8

const classes = new Uint8Array(0x10000)
const enter = (characters: string, value: number) => {
  for (const character of characters) classes[character.charCodeAt(0)] = (classes[character.charCodeAt(0)] ?? 0) | value
}
enter('.!?…。！？‼⁇⁈⁉', STOP)
enter('“”"\'‘’`\n', QUOTE)
enter(BRACKETS, BRACKET)
enter('`[]<$', MARKUP)

/** Whether a code unit can end a sentence. */
export function isStop(unit: number): boolean {
  return ((classes[unit] ?? 0) & STOP) !== 0
}

/** Where the marks of a text stand outside its opaque ranges, in order, and those ranges. */
export interface Marks {
  readonly stops: readonly number[]
  /** Quotation marks, backticks and line feeds. */
  readonly quotes: readonly number[]
  readonly brackets: readonly number[]
  readonly opaque: readonly Range[]
}

const none: readonly Range[] = []

/** Reads the marks of a text in one pass; the opaque ranges are found by their looks where none are given. */
export function readMarks(text: string, given: readonly Range[] | undefined): Marks {
  const units = unitsOf(text)
  const stops: number[] = []
  const quotes: number[] = []
  const brackets: number[] = []
  const markup: number[] = []
  const table = classes
  for (let at = 0; at < text.length; at++) {
    const unit = units[at] ?? 0
    const found = table[unit] ?? 0
    if (found === 0 || (found === QUOTE && at > 0 && isInnerApostrophe(units, at))) continue
    if ((found & STOP) !== 0) {
      if (unit !== 0x2e || !isInnerPoint(units, at)) stops.push(at)
    } else {
      if ((found & QUOTE) !== 0) quotes.push(at)
      if ((found & BRACKET) !== 0) brackets.push(at)
      if ((found & MARKUP) !== 0) markup.push(at)
    }
  }
  const isBare = given === undefined && markup.length === 0
  const opaque = isBare ? none : (given ?? withoutQuotations(text, opaqueAmong(text, units, markup, markup.length)))
  if (opaque.length === 0) return {stops, quotes, brackets, opaque}
  return {stops: outside(stops, opaque), quotes: outside(quotes, opaque), brackets: outside(brackets, opaque), opaque}
}

function outside(places: readonly number[], opaque: readonly Range[]): readonly number[] {
  let range = 0
  return places.filter(at => {
    while ((opaque[range]?.end ?? Number.POSITIVE_INFINITY) <= at) range++
    return (opaque[range]?.start ?? Number.POSITIVE_INFINITY) > at
  })
}

/** don't, it’s: letters on both sides. */
function isInnerApostrophe(units: Uint16Array, at: number): boolean {
  const unit = units[at]
  return (unit === 0x27 || unit === 0x2019) && isAsciiLetter(units[at - 1] ?? 0) && isAsciiLetter(units[at + 1] ?? 0)
}

/** 3.5, a.example, p.m: a letter or figure follows at once, where no sentence can end. */
function isInnerPoint(units: Uint16Array, at: number): boolean {
  const next = units[at + 1] ?? 0
  return (isAsciiLetter(next) || isDigit(next)) && (at === 0 || units[at - 1] !== 0x2e)
}
