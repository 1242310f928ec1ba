import {isDigit} from '../characters.ts'
import type {Moment} from './moment.ts'
import {digitValue} from './numeral-characters.ts'

/** 80后, 九零后, 00后: those who were born in that decade; not 达到80后. */
export function readGeneration(text: string, at: number): Moment | undefined {
  const match =
    /^([5-9][05]|[01]0|05|[五六七八九零〇一][零〇]|[五六七八九零〇]五|[五六七八九]十)后(?![面来台端方排退期续天代年])/.exec(
      text.slice(at, at + 4),
    )
  if (match === null || /[\d达到过满至第在以于近约]$/.test(text.slice(Math.max(0, at - 1), at))) return undefined
  const name = match[1] ?? ''
  const tens = isDigit(name.charCodeAt(0)) ? Number(name.charAt(0)) : (digitValue(name.charAt(0)) ?? 0)
  const first = tens < 5 ? 2000 + tens * 10 : tens * 10
  // 95后 were born from that year on, not in a decade.
  const parts = /[5五]$/.test(name) ? {year: tens < 5 ? first + 5 : 1905 + first} : {decade: first}
  return {kind: 'date', start: at, end: at + match[0].length, figures: isDigit(name.charCodeAt(0)), parts}
}

/** The first of two months or decades that share their mark: 1 in 1至5月, 七 in 七八十年代. */
export function readPartOfPair(text: string, at: number): Moment | undefined {
  const decade = firstOfDecades(text, at)
  if (decade !== undefined)
    return {kind: 'date', start: at, end: decade.end, figures: decade.figures, parts: {decade: decade.value}}
  const months =
    /^(1[0-2]|[1-9]|十[一二]?|[一二三四五六七八九]) ?[-–—~～至到] ?(?:1[0-2]|[1-9]|十[一二]?|[一二三四五六七八九]) ?月(?!之?[内后前])/.exec(
      text.slice(at, at + 10),
    )
  if (months === null || isDigit(text.charCodeAt(at - 1)) || '.-/'.includes(text.charAt(at - 1) || ' '))
    return undefined
  const name = months[1] ?? ''
  return {
    kind: 'date',
    start: at,
    end: at + name.length,
    figures: isDigit(name.charCodeAt(0)),
    parts: {month: monthOf(name)},
  }
}

function monthOf(name: string): number {
  if (isDigit(name.charCodeAt(0))) return Number(name)
  return name.startsWith('十') ? 10 + (digitValue(name.charAt(1)) ?? 0) : (digitValue(name) ?? 0)
}

/** 七 in 七八十年代, 70 in 70、80年代: the decade (70) and where its own part ends. */
export function firstOfDecades(
  text: string,
  at: number,
): {readonly value: number; readonly end: number; readonly figures: boolean} | undefined {
  const match =
    /^(?:([二三四五六七八九])十?[、和至到-]?(?=[三四五六七八九]十年代)|([2-9])0[、和至到–-](?=[3-9]0 ?年代))/.exec(
      text.slice(at, at + 8),
    )
  if (match === null) return undefined
  const figures = match[2] !== undefined
  const tens = figures ? Number(match[2]) : (digitValue(match[1] ?? '') ?? 0)
  const isTens = figures || text.charAt(at + 1) === '十'
  return {value: tens * 10, end: at + (isTens ? 2 : 1), figures}
}
