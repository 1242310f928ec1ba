import {isDigit} from '../characters.ts'
import {settle} from '../quantity.ts'

/** A numeral read from a folded English text. */
export interface Numeral {
  readonly end: number
  readonly value: number
  readonly figures: boolean
  /** The product of the scale words and letters that close it, 1 for none. */
  readonly scale: number
  /** Whether it is an ordinal (third, 25th). */
  readonly ordinal: boolean
  /** Whether it is a share of one (two thirds, ¾, half). */
  readonly fraction: boolean
  /** The last word, if the numeral is one word. */
  readonly only: string
}

const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
export const CARDINALS = new Map<string, number>([
  ['nought', 0],
  ['naught', 0],
  ['fourty', 40],
])
for (const [value, word] of UNITS.entries()) CARDINALS.set(word, value)
for (const [at, word] of TENS.entries()) CARDINALS.set(word, (at + 2) * 10)

/** Words that multiply what stands before them. */
export const scales: ReadonlyMap<string, number> = new Map([
  ['hundred', 100], ['thousand', 1e3], ['million', 1e6], ['billion', 1e9], ['trillion', 1e12], ['quadrillion', 1e15],
  ['lakh', 1e5], ['crore', 1e7], ['dozen', 12], ['dozens', 12], ['mn', 1e6], ['bn', 1e9], ['tn', 1e12], ['k', 1e3], ['mln', 1e6], ['bln', 1e9],
]) // biome-ignore format: a table

const ORDINALS = new Map<string, number>()
for (const [
  at,
  word,
] of 'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'
  .split(' ')
  .entries()) {
  ORDINALS.set(word, at)
}
for (const [at, word] of TENS.entries()) ORDINALS.set(`${word.slice(0, -1)}ieth`, (at + 2) * 10)
ORDINALS.set('nineth', 9)
for (const [word, value] of scales) if (value >= 100) ORDINALS.set(`${word}th`, value)

export const VULGAR = new Map([
  ['½', 1 / 2],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['¼', 1 / 4],
  ['¾', 3 / 4],
  ['⅕', 1 / 5],
  ['⅖', 2 / 5],
  ['⅗', 3 / 5],
  ['⅘', 4 / 5],
  ['⅙', 1 / 6],
  ['⅚', 5 / 6],
  ['⅛', 1 / 8],
  ['⅜', 3 / 8],
  ['⅝', 5 / 8],
  ['⅞', 7 / 8],
  ['⅐', 1 / 7],
  ['⅑', 1 / 9],
  ['⅒', 1 / 10],
])

/** The value of an ordinal word (third, twentieth, trillionth), plural included (thirds). */
export function ordinalWord(word: string): number | undefined {
  return ORDINALS.get(word) ?? (word.endsWith('s') && word !== 'seconds' ? ORDINALS.get(word.slice(0, -1)) : undefined)
}

/** Whether a numeral can begin with this lower-case word. */
export function isNumberWord(word: string): boolean {
  return (
    CARDINALS.has(word) ||
    ORDINALS.has(word) ||
    word === 'half' ||
    word === 'quarter' ||
    word === 'dozen' ||
    word === 'dozens' ||
    scales.has(word)
  )
}

/** A lower-case word and what parts it from the word before (blanks or one hyphen). */
export interface Token {
  readonly word: string
  readonly end: number
}

/** The word that follows behind blanks or a hyphen. */
export function wordAt(text: string, from: number): Token | undefined {
  let at = from
  while (text.charCodeAt(at) === 0x20 && at < from + 3) at++
  if (text.charAt(at) === '-' && !isDigit(text.charCodeAt(at + 1))) at++
  while (text.charCodeAt(at) === 0x20 && at < from + 4) at++
  let end = at
  while (isLower(text.charCodeAt(end))) end++
  return end === at ? undefined : {word: text.slice(at, end), end}
}

function isLower(unit: number): boolean {
  return unit >= 0x61 && unit <= 0x7a
}

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

/** Number words: (a) hundred and sixteen, twenty-five, half a million, zero point zero eight, ordinals among them. */
export function readWords(text: string, at: number): Numeral | undefined {
  const first = wordAt(text, at)
  if (first === undefined) return undefined
  const half = readHalf(text, first)
  if (half !== undefined) return half
  let total = 0
  let current = 0
  let count = 0
  let end = at
  let scale = 1
  let last = 0
  let only = ''
  for (let token: Token | undefined = first; token !== undefined; token = nextToken(text, end, count, last)) {
    const {word} = token
    const cardinal = CARDINALS.get(word)
    const factor = word.length > 2 ? scales.get(word) : undefined
    const ordinal = count > 0 || cardinal === undefined ? ORDINALS.get(word) : undefined
    if (cardinal !== undefined) {
      if (count > 0 && !follows(current, cardinal, last)) break
      current += cardinal
      last = cardinal
      scale = 1
    } else if (factor !== undefined && (count > 0 || word === 'dozen')) {
      if (factor === 100 || factor === 12) current = (current === 0 ? 1 : current) * factor
      else if (total > 0 && current === 0) total *= factor
      else {
        total = total > 0 && total < factor ? (total + current) * factor : total + current * factor
        current = 0
      }
      scale *= factor
      last = factor
    } else if (ordinal !== undefined && (count === 0 || follows(current, ordinal, last) || ordinal >= 100)) {
      const value = ordinal >= 100 && count > 0 ? (total + current) * ordinal : total + current + ordinal
      const isShare =
        count > 0 &&
        last < 20 &&
        current === last &&
        total === 0 &&
        ordinal >= 3 &&
        (word.endsWith('s') || current === 1)
      if (isShare) break
      return {
        end: token.end,
        value,
        figures: false,
        scale: 1,
        ordinal: true,
        fraction: false,
        only: count === 0 ? word : '',
      }
    } else break
    count++
    end = token.end
    only = count === 1 ? word : ''
  }
  if (count === 0) return undefined
  const decimals = readPoint(text, end)
  const value = total + current + (decimals?.value ?? 0)
  const base: Numeral = {
    end: decimals?.end ?? end,
    value: settle(value),
    figures: false,
    scale,
    ordinal: false,
    fraction: false,
    only,
  }
  return decimals === undefined ? base : scaled(text, base)
}

/** The next number word: behind blanks, a hyphen, "and" or a comma after a scale. */
function nextToken(text: string, end: number, count: number, last: number): Token | undefined {
  const token = wordAt(text, end)
  if (token?.word === 'and' && count > 0 && last >= 100) {
    const next = wordAt(text, token.end)
    const isNumber = next !== undefined && (CARDINALS.has(next.word) || ORDINALS.has(next.word))
    const after = next === undefined ? undefined : wordAt(text, next.end)
    return isNumber && after?.word !== 'quarters' && after?.word !== 'halves' ? next : undefined
  }
  return token
}

/** Whether a unit may follow: twenty-five, hundred five; not five twenty. */
function follows(current: number, next: number, last: number): boolean {
  if (last >= 100) return true
  return last >= 20 && last % 10 === 0 && next < 10 && next > 0 && current % 10 === 0
}

/** point zero eight, point eleven. */
function readPoint(text: string, end: number): {readonly value: number; readonly end: number} | undefined {
  const point = wordAt(text, end)
  if (point?.word !== 'point') return undefined
  let digits = ''
  let stop = point.end
  for (let token = wordAt(text, stop); token !== undefined; token = wordAt(text, stop)) {
    const value = CARDINALS.get(token.word)
    if (value === undefined) break
    digits += String(value)
    stop = token.end
  }
  return digits === '' ? undefined : {value: Number(`0.${digits}`), end: stop}
}

/** half a million, a quarter million, half; the article is read by the caller. */
function readHalf(text: string, first: Token): Numeral | undefined {
  const share = first.word === 'half' ? 0.5 : first.word === 'quarter' ? 0.25 : undefined
  if (share === undefined) return undefined
  const rest = /^(?: of)?(?: an?|-)? ?/.exec(text.slice(first.end, first.end + 7))
  const token = wordAt(text, first.end + (rest?.[0].length ?? 0))
  const factor = token === undefined || token.word.length < 3 ? undefined : scales.get(token.word)
  const base: Numeral = {
    end: first.end,
    value: share,
    figures: false,
    scale: 1,
    ordinal: false,
    fraction: true,
    only: first.word,
  }
  if (token === undefined || factor === undefined) return base
  return {...base, end: token.end, value: share * factor, scale: factor, fraction: false, only: ''}
}
