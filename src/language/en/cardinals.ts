import {settle} from '../quantity.ts'
import {scaled} from './figures.ts'
import type {Token} from './number-words.ts'
import {CARDINALS, ORDINALS, scales, wordAt} from './number-words.ts'
import type {Numeral} from './source.ts'

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
