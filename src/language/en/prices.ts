import {byFirst} from '../by-first.ts'
import {isDigit} from '../characters.ts'
import type {Currency} from '../currencies.ts'
import {enCurrencies} from '../currencies.ts'
import {readNumeral} from './numerals.ts'
import type {Numeral, Source, Tail} from './source.ts'

/** $5m, £3b, $1.2t. */
export function withMoneyScale(folded: string, numeral: Numeral): Numeral {
  const match = /^ ?([mbt])(?![a-z\d])/.exec(folded.slice(numeral.end, numeral.end + 3))
  if (match === null || numeral.scale !== 1) return numeral
  const scale = match[1] === 'm' ? 1e6 : match[1] === 'b' ? 1e9 : 1e12
  return {...numeral, end: numeral.end + match[0].length, value: numeral.value * scale, scale}
}

/** 175B, 7M: capitals count, right behind figures; 8m yuan, before a currency. */
export function withLetterScale({text, folded}: Source, numeral: Numeral): Numeral {
  if (!numeral.figures || numeral.scale !== 1 || numeral.ordinal || numeral.fraction) return numeral
  const {end} = numeral
  const capital = text.charAt(end)
  const isCapital = (capital === 'M' || capital === 'B') && !/[a-z\d]/.test(folded.charAt(end + 1))
  const letter = /^ ?[mbt] (?=[a-z])/.exec(folded.slice(end, end + 4))
  const isMoney = letter !== null && currencyAt(folded, end + letter[0].length) !== undefined
  if (!isCapital && !isMoney) return numeral
  return withMoneyScale(folded, numeral)
}

export function skipBlanks(folded: string, at: number): number {
  let from = at
  while (folded.charCodeAt(from) === 0x20 && from < at + 3) from++
  return folded.charAt(from) === '-' && from === at ? from + 1 : from
}

const currenciesByFirst = byFirst(enCurrencies)

/** The currency named at `at`, plural allowed; MUSD counts in millions. */
export function currencyAt(
  folded: string,
  at: number,
): {readonly currency: Currency; readonly end: number; readonly factor: number} | undefined {
  const million = folded.charAt(at) === 'm' && /^m(?:usd|eur|gbp|cny|jpy|chf|sek)\b/.test(folded.slice(at, at + 5))
  const from = million ? at + 1 : at
  for (const [name, currency] of currenciesByFirst.get(folded.charAt(from)) ?? []) {
    if (!folded.startsWith(name, from)) continue
    let end = from + name.length
    if (/^(?:s|es)(?![a-z])/.test(folded.slice(end, end + 3))) end += folded.charAt(end) === 'e' ? 2 : 1
    const next = folded.charCodeAt(end)
    const isLetters = /[a-z]$/.test(name)
    if (isLetters && ((next >= 0x61 && next <= 0x7a) || isDigit(next))) continue
    if (name === '$' && /^ ?\d/.test(folded.slice(end, end + 2)) && !/^ \d+ cents?\b/.test(folded.slice(end, end + 12)))
      continue
    if (
      (name === 'mark' || name === 'sol' || name === 'won' || name === 'real' || name === 'pound') &&
      folded.charCodeAt(end) === 0x27
    )
      continue
    return {currency, end, factor: million ? 1e6 : 1}
  }
  return undefined
}

/** thirteen dollars forty-five cents, 15 dollars and 50, 10 $ 30 cent. */
export function withCents(folded: string, tail: Tail): Tail {
  if (tail.factor !== 1) return tail
  const and = /^(?: and)? /.exec(folded.slice(tail.end, tail.end + 5))
  if (and === null) return tail
  const from = tail.end + and[0].length
  const cents = readNumeral(folded, from)
  if (cents === undefined || cents.value >= 100 || !Number.isInteger(cents.value) || cents.ordinal || cents.scale !== 1)
    return tail
  const named = /^ (?:cents?|pence|p|fen)\b/.exec(folded.slice(cents.end, cents.end + 7))
  const isBare =
    /^(?:\.|,|$| and (?:one|\d))/.test(folded.slice(cents.end, cents.end + 8)) && (and[0] === ' and ' || cents.figures)
  if (named === null && !isBare) return tail
  return {...tail, end: cents.end + (named?.[0].length ?? 0), plus: cents.value / 100}
}

export function readPriceEnd(folded: string, numeral: Numeral, tail: Tail): Tail {
  const named = currencyAt(folded, skipBlanks(folded, numeral.end))
  return named === undefined || named.currency.code !== tail.currency ? tail : {...tail, end: named.end}
}
