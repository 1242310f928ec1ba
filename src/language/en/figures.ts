import {isDigit} from '../characters.ts'
import {settle} from '../quantity.ts'
import {scales, VULGAR, wordAt} from './number-words.ts'
import type {Numeral} from './source.ts'

/** Figures with thousands separated by commas or blanks, decimals, an exponent, 3/4 and ordinal endings. */
export function readFigures(text: string, at: number): Numeral | undefined {
  const match = /^(?:\d{1,3}(?:,\d{2,3})*,\d{3}(?!\d)|\d{1,3}(?: \d{3})+(?=\.\d)|\d+|(?=\.\d))(?:\.\d+)?/.exec(
    text.slice(at, at + 40),
  )
  if (match === null || match[0] === '') return undefined
  const written = match[0]
  let end = at + written.length
  let value = Number(written.replace(/[, ]/g, ''))
  const rest = text.slice(end, end + 12)
  const comma = /^,(\d{1,2})(?![\d,])/.exec(rest)
  if (comma !== null && !written.includes('.') && !/[\d,]/.test(text.charAt(at - 1)) && !/^,\d+,/.test(rest)) {
    const value = Number(`${written.replace(/[, ]/g, '')}.${comma[1]}`)
    return {end: end + comma[0].length, value, figures: true, scale: 1, ordinal: false, fraction: false, only: written}
  }
  const ordinal = /^(?:st|nd|rd|th)\b/.exec(rest)
  if (ordinal !== null)
    return {end: end + 2, value, figures: true, scale: 1, ordinal: true, fraction: false, only: written}
  const power = /^(?:e([+-]?\d{1,3})|x10\^([+-]?\d{1,3})|\^(--|[+-])?(\d{1,3}))(?![\w.])/.exec(rest)
  if (power !== null) {
    end += power[0].length
    const exponent = power[1] ?? power[2]
    value =
      exponent === undefined
        ? value ** (Number(power[4]) * (power[3] === '-' ? -1 : 1))
        : value * 10 ** Number(exponent)
    return {end, value: settle(value), figures: true, scale: 1, ordinal: false, fraction: false, only: ''}
  }
  const slash = /^(?: {1,2}(\d{1,3}))?\/(\d{1,4})(?![\d/])/.exec(rest)
  if (slash !== null && Number(slash[2]) > 0 && !written.includes('.')) {
    const whole = slash[1] === undefined ? 0 : value
    const top = slash[1] === undefined ? value : Number(slash[1])
    return {
      end: end + slash[0].length,
      value: whole + top / Number(slash[2]),
      figures: true,
      scale: 1,
      ordinal: false,
      fraction: true,
      only: '',
    }
  }
  const mixed = VULGAR.get(text.charAt(end))
  if (mixed !== undefined)
    return scaled(text, {
      end: end + 1,
      value: value + mixed,
      figures: true,
      scale: 1,
      ordinal: false,
      fraction: false,
      only: '',
    })
  return moreWords(
    text,
    scaled(text, {end, value, figures: true, scale: 1, ordinal: false, fraction: false, only: written}),
  )
}

/** Scale words behind a value: 3 hundred, 1.5 million, 40k. */
export function scaled(text: string, base: Numeral): Numeral {
  let {end, value, scale} = base
  for (let token = wordAt(text, end); token !== undefined; token = wordAt(text, end)) {
    const factor = scales.get(token.word)
    if (factor === undefined || (token.word.length <= 2 && !base.figures) || isDigit(text.charCodeAt(token.end))) break
    value *= factor
    scale *= factor
    end = token.end
  }
  return {...base, end, value: settle(value), scale}
}

/** 3 hundred and 21; one million and a half is left to the fractions. */
function moreWords(text: string, base: Numeral): Numeral {
  if (base.scale < 100) return base
  const and = /^ and /.exec(text.slice(base.end, base.end + 5))
  if (and === null) return base
  const more = /^\d{1,3}(?![\d.,]*\d| (?:hundred|thousand|million|billion))/.exec(
    text.slice(base.end + 5, base.end + 12),
  )
  if (more === null || Number(more[0]) >= base.scale) return base
  return {...base, end: base.end + 5 + more[0].length, value: base.value + Number(more[0]), scale: 1}
}
