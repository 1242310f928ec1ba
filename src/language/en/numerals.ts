import {isDigit} from '../characters.ts'
import {settle} from '../quantity.ts'
import {readWords} from './cardinals.ts'
import {readFigures, scaled} from './figures.ts'
import type {Token} from './number-words.ts'
import {CARDINALS, ordinalWord, scales, VULGAR, wordAt} from './number-words.ts'
import type {Numeral} from './source.ts'

/** Reads the numeral that starts at `at` of a text folded by `foldEn`: figures or words with their scale and fractions. */
export function readNumeral(text: string, at: number): Numeral | undefined {
  const vulgar = VULGAR.get(text.charAt(at))
  if (vulgar !== undefined)
    return scaled(text, {end: at + 1, value: vulgar, figures: true, scale: 1, ordinal: false, fraction: true, only: ''})
  const base = isDigit(text.charCodeAt(at)) || text.charAt(at) === '.' ? readFigures(text, at) : readWords(text, at)
  if (base === undefined || areQuarters(text, at, base)) return base
  return withFraction(text, base)
}

/** the first three quarters: of the year, no share. */
function areQuarters(text: string, at: number, base: Numeral): boolean {
  return (
    text.startsWith(' quarters', base.end) &&
    /\b(?:first|last|past|next|previous|final|these|those|recent) $/.test(text.slice(Math.max(0, at - 9), at))
  )
}

/** two thirds (of a million), five and a half (million), one million and a half, one over three. */
function withFraction(text: string, base: Numeral): Numeral {
  if (base.ordinal || base.fraction) return base
  const next = wordAt(text, base.end)
  if (next === undefined) return base
  if (next.word === 'over' || next.word === 'in') return overFraction(text, base, next)
  if (next.word === 'out' && text.startsWith(' of', next.end))
    return overFraction(text, base, {word: 'in', end: next.end + 3})
  const share = shareWord(text, next, base)
  if (share !== undefined && !base.figures) {
    const value = base.value * share.value
    const scale = /^ of an? (million|billion|trillion)/.exec(text.slice(share.end, share.end + 18))
    const factor = scale?.[1] === undefined ? 1 : (scales.get(scale[1]) ?? 1)
    return {
      ...base,
      end: share.end + (scale?.[0].length ?? 0),
      value: settle(value * factor),
      fraction: factor === 1,
      scale: 1,
      only: '',
    }
  }
  return next.word === 'and' ? andFraction(text, base, next) : base
}

/** thirds, quarters, fifty-fourths: one part of so many; halves and quarters too. */
function shareWord(
  text: string,
  token: Token,
  base: Numeral | undefined,
): {readonly value: number; readonly end: number} | undefined {
  const {word} = token
  if (word === 'half' || word === 'halves') return {value: 0.5, end: token.end}
  if (
    (word === 'quarter' && (base === undefined || base.value === 1)) ||
    (word === 'quarters' && base?.value !== 2 && (base?.value ?? 0) < 4)
  ) {
    return {value: 0.25, end: token.end}
  }
  const isPlural = word.endsWith('s')
  const value = ordinalWord(word)
  if (value !== undefined && value > 2)
    return isPlural || base === undefined || base.value === 1 ? {value: 1 / value, end: token.end} : undefined
  const tens = CARDINALS.get(word) ?? (word === 'hundred' ? 100 : undefined)
  if (tens !== undefined && (tens === 10 || tens === 100)) {
    const next = wordAt(text, token.end)
    const unit = next === undefined ? 0 : (ordinalWord(next.word) ?? 0)
    return next !== undefined && unit >= 1000 ? {value: 1 / (tens * unit), end: next.end} : undefined
  }
  if (tens === undefined || (tens < 20 && tens !== 1)) return undefined
  const next = wordAt(text, token.end)
  const unit = next === undefined ? undefined : ordinalWord(next.word)
  if (next === undefined || unit === undefined || !next.word.endsWith('s')) return undefined
  return {value: 1 / (unit >= 100 ? tens * unit : tens + unit), end: next.end}
}

function overFraction(text: string, base: Numeral, over: Token): Numeral {
  const start = over.end + 1
  const divisor =
    text.charCodeAt(over.end) === 0x20
      ? isDigit(text.charCodeAt(start))
        ? readFigures(text, start)
        : readWords(text, start)
      : undefined
  const isLast = divisor !== undefined && /^[.,;]?$/.test(text.slice(divisor.end, divisor.end + 2))
  if (divisor === undefined || divisor.value === 0 || divisor.ordinal || base.scale > 1) return base
  if (divisor.value <= base.value && !(over.word === 'over' && isLast && base.figures)) return base
  if (
    over.word === 'in' &&
    (base.value > 10 || divisor.value > 1e9 || divisor.value < 2 || (divisor.value > 1900 && divisor.value < 2100))
  )
    return base
  const unit = wordAt(text, divisor.end)
  if (
    unit !== undefined &&
    /^(?:year|month|day|hour|week|minute|second|people|percent)s?$/.test(unit.word) &&
    !(over.word === 'in' && unit.word === 'people')
  )
    return base
  return {...base, end: divisor.end, value: settle(base.value / divisor.value), fraction: true, scale: 1, only: ''}
}

function andFraction(text: string, base: Numeral, and: Token): Numeral {
  const next = wordAt(text, and.end)
  if (next === undefined) return base
  const isArticle = next.word === 'a' || next.word === 'an'
  if (isArticle) {
    const token = wordAt(text, next.end)
    const share = token === undefined ? undefined : shareWord(text, token, undefined)
    return share === undefined ? base : addShare(text, base, share.value, share.end)
  }
  if (base.figures && base.scale === 1) return base
  const count = readWords(text, and.end + 1)
  if (count === undefined || count.ordinal) return base
  const token = wordAt(text, count.end)
  const share = token === undefined ? undefined : shareWord(text, token, count)
  return share === undefined ? base : addShare(text, base, count.value * share.value, share.end)
}

/** The share counts in the numeral's own scale (one million and a half), and a scale may follow it (five and a half million). */
function addShare(text: string, base: Numeral, share: number, end: number): Numeral {
  const next = wordAt(text, end)
  const after = next === undefined || next.word.length < 3 ? undefined : scales.get(next.word)
  if (next !== undefined && after !== undefined && after >= 1000) {
    const isSmaller = base.scale > after
    const value = isSmaller ? base.value + share * after : (base.value + share) * after
    return {...base, end: next.end, value: settle(value), scale: after, only: ''}
  }
  const unit = base.scale >= 1000 ? base.scale : 1
  return {...base, end, value: settle(base.value + share * unit), only: '', scale: 1}
}
