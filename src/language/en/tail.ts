import {isDigit} from '../characters.ts'
import type {Currency} from '../currencies.ts'
import type {TimeUnit} from '../quantity.ts'
import {currencyAt, readPriceEnd, skipBlanks, withCents} from './prices.ts'
import type {Numeral, Tail} from './source.ts'
import {letterEnd} from './source.ts'

export const UNITS: ReadonlyMap<string, TimeUnit> = new Map([
  ['second', 'second'],
  ['sec', 'second'],
  ['minute', 'minute'],
  ['min', 'minute'],
  ['hour', 'hour'],
  ['hr', 'hour'],
  ['day', 'day'],
  ['week', 'week'],
  ['month', 'month'],
  ['quarter', 'quarter'],
  ['year', 'year'],
  ['yr', 'year'],
  ['decade', 'decade'],
  ['century', 'century'],
  ['centurie', 'century'],
])

/** Units of time by their letters: 30s, 2h. */
const LETTER_UNITS: ReadonlyMap<string, TimeUnit> = new Map([
  ['s', 'second'],
  ['h', 'hour'],
  ['d', 'day'],
])

const MEASURES =
  /^(?:bits?|bytes?|d|km|cm|mm|m|kg|g|mg|t|s|ms|h|min|mb|gb|tb|kb|pb|kib|mib|gib|tib|pib|eib|mw|gw|kw|w|hz|mhz|ghz|kwh|nm|bps|mbps|gbps|tps|px|pt|dpi|fps|pp|bp|bps|ha|ml|l|v|a|db|mph|lb|lbs|oz|ft|yd|sq|c|f|st|nd|rd|th|am|pm|k|bn|tn|mn|hrs|yrs|mins|secs|odd)$/

export function readTail(folded: string, numeral: Numeral, prefix: Currency | undefined): Tail | undefined {
  const {end} = numeral
  const base: Tail = {
    end,
    kind: 'number',
    unit: undefined,
    currency: undefined,
    factor: 1,
    plus: 0,
    discount: undefined,
    increase: false,
  }
  const letters = numeral.figures ? folded.slice(end, letterEnd(folded, end)) : ''
  if (letters !== '' && isDigit(folded.charCodeAt(end + letters.length))) return undefined
  if (letters !== '' && !numeral.ordinal) {
    if (letters === 'x' && !isDigit(folded.charCodeAt(end + 1))) return {...base, kind: 'multiple', end: end + 1}
    const coin = currencyAt(folded, end)
    if (coin === undefined && letters !== 'fold' && !MEASURES.test(letters)) return undefined
  }
  if (prefix !== undefined)
    return readPriceEnd(folded, numeral, {...base, kind: 'currency', currency: prefix.code, factor: prefix.unit})
  // half a percent, a quarter of a percentage point, half a cent, three quarters of an hour.
  const article =
    numeral.fraction && !numeral.figures ? /^ (?:of )?an? (?=[a-z])/.exec(folded.slice(end, end + 9)) : null
  if (article !== null) {
    const behind = readTail(folded, {...numeral, end: end + article[0].length - 1, fraction: false}, prefix)
    return behind === undefined || behind.end === end + article[0].length - 1 || behind.kind === 'multiple'
      ? base
      : behind
  }
  const rest = folded.slice(end, end + 24)
  const percent =
    /^ ?(?:%|(?:-| )?(?:per ?cent(?:age)?(?:[ -]points?)?\b|percentage[ -]points?\b|pct\b|pp\b)|‰|[ -]?basis[ -]points?\b| ?bps?\b)/.exec(
      rest,
    )
  if (percent !== null) {
    const factor = percent[0].includes('‰') ? 0.1 : /b(?:asis|p)/.test(percent[0]) ? 0.01 : 1
    const off = /^ (?:off|discount)\b/.exec(folded.slice(end + percent[0].length, end + percent[0].length + 10))
    return {
      ...base,
      kind: 'percent',
      end: end + percent[0].length + (off?.[0].length ?? 0),
      factor,
      discount: off === null ? undefined : 'off',
    }
  }
  const times = /^(?:[ -]?fold\b|[ -]times\b|x\b| x\b(?! \d))/.exec(rest)
  if (times !== null) return readTimes(folded, numeral, base, times[0])
  const coin = currencyAt(folded, skipBlanks(folded, end))
  if (coin !== undefined && !numeral.ordinal) {
    return withCents(folded, {
      ...base,
      kind: 'currency',
      currency: coin.currency.code,
      factor: coin.currency.unit * coin.factor,
      end: coin.end,
    })
  }
  return readTimeUnit(folded, numeral, base)
}

/** three times (as many), 1,000-fold; "three times a week" counts occasions. */
function readTimes(folded: string, numeral: Numeral, base: Tail, written: string): Tail {
  const end = base.end + written.length
  const isOccasion =
    written.trim() === 'times' &&
    (/^ (?:a|per|every|each|in|since|during|before|already|over)\b/.test(folded.slice(end, end + 9)) ||
      /^[.,;]/.test(folded.slice(end, end + 1))) &&
    numeral.value < 10
  return isOccasion ? base : {...base, kind: 'multiple', end}
}

function readTimeUnit(folded: string, numeral: Numeral, base: Tail): Tail {
  const match = /^[ -]?([a-z]+)/.exec(folded.slice(base.end, base.end + 12))
  const word = match?.[1] ?? ''
  const unit =
    UNITS.get(word) ??
    (word.endsWith('s')
      ? UNITS.get(word.slice(0, -1))
      : numeral.figures && match?.[0].length === word.length
        ? LETTER_UNITS.get(word)
        : undefined)
  if (unit === undefined || match === null || (numeral.fraction && unit === 'quarter')) return base
  const end = base.end + match[0].length
  const half = /^ and a half\b/.exec(folded.slice(end, end + 12))
  return {...base, unit, end: end + (half?.[0].length ?? 0), plus: half === null ? 0 : 0.5}
}
