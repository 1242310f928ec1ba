import type {Place, Traits} from '../build.ts'
import {amount, calendarDate, clockTime, interval, plainNumber, shiftDay, shiftMonth, shiftYear} from '../build.ts'
import {isDigit} from '../characters.ts'
import type {Currency} from '../currencies.ts'
import {enCurrencies, enPrefixes} from '../currencies.ts'
import type {AmountKind, Bound, Quantity, TimeUnit} from '../quantity.ts'
import type {Moment} from './dates.ts'
import {isYearFigure, readFigureMoment, readOrdinalPart, readWordMoment} from './dates.ts'
import {foldEn} from './fold.ts'
import type {Numeral} from './numerals.ts'
import {isNumberWord, readNumeral, scales, wordAt} from './numerals.ts'

interface Source {
  readonly text: string
  readonly folded: string
  readonly reference: string | undefined
}

interface Read {
  readonly end: number
  readonly quantity: Quantity | undefined
}

/** All quantities of an English text, in order, without overlap. */
export function enQuantities(text: string, reference: string | undefined): readonly Quantity[] {
  const source: Source = {text, folded: foldEn(text), reference}
  const {folded} = source
  const found: Quantity[] = []
  for (let at = 0; at < folded.length; ) {
    const unit = folded.charCodeAt(at)
    const isLetter = unit >= 0x61 && unit <= 0x7a
    if (!isLetter && !isStart(unit)) {
      at++
      continue
    }
    const read = isLetter ? readFromWord(source, at) : readFromSign(source, at, found.at(-1)?.end ?? 0)
    if (read?.quantity !== undefined) found.push(read.quantity)
    at = read === undefined ? (isLetter ? wordEnd(folded, at) : at + 1) : Math.max(read.end, at + 1)
  }
  return found
}

function isStart(unit: number): boolean {
  return (
    (unit >= 0x30 && unit <= 0x39) || unit === 0x24 || unit === 0x2e || unit === 0x2d || unit === 0x3a || unit >= 0xa2
  )
}

function wordEnd(folded: string, at: number): number {
  let end = at
  while (isWordUnit(folded.charCodeAt(end))) end++
  return end
}

function isWordUnit(unit: number): boolean {
  return (unit >= 0x61 && unit <= 0x7a) || unit === 0x5f || unit === 0x27
}

function letterEnd(folded: string, at: number): number {
  let end = at
  while (folded.charCodeAt(end) >= 0x61 && folded.charCodeAt(end) <= 0x7a) end++
  return end
}

function placed({text}: Source, start: number, end: number, figures: boolean, loose: boolean): Place {
  return {start, end, text: text.slice(start, end), written: figures ? 'figures' : 'words', loose}
}

/** What begins with a figure, a mark of a currency, a sign, or belongs to an address. */
function readFromSign(source: Source, at: number, after: number): Read | undefined {
  const {folded} = source
  const character = folded.charAt(at)
  if (character === ':')
    return folded.startsWith('://', at) ? {end: addressEnd(folded, at), quantity: undefined} : undefined
  const priced = readPrefixed(source, at)
  if (priced !== undefined) return priced
  if (character === '-') {
    const before = folded.charAt(at - 1)
    const isSign =
      isDigit(folded.charCodeAt(at + 1)) || (folded.charAt(at + 1) === '.' && isDigit(folded.charCodeAt(at + 2)))
    return isSign && (at === 0 || (at > after && ' (<=>:'.includes(before)))
      ? readAmount(source, at, at + 1, true)
      : undefined
  }
  if (character === '.')
    return isDigit(folded.charCodeAt(at + 1)) &&
      !isDigit(folded.charCodeAt(at - 1)) &&
      !isWordUnit(folded.charCodeAt(at - 1))
      ? readAmount(source, at, at, false)
      : undefined
  if (!isDigit(folded.charCodeAt(at)))
    return '½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞⅐⅑⅒'.includes(character) ? readAmount(source, at, at, false) : undefined
  if (isInName(folded, at, after) || isVersion(folded, at))
    return readRelease(source, at) ?? {end: nameEnd(folded, at), quantity: undefined}
  const moment = readFigureMoment(folded, at)
  if (moment !== undefined && !isModal(source, at, moment.end)) return momentRead(source, at, moment)
  return readAmount(source, at, at, false)
}

/** v1.3: the number of a version, which the other language may write without its letter. */
function readRelease(source: Source, at: number): Read | undefined {
  const match = /^\d{1,3}(?:\.\d{1,3})?(?![\d.]*\d|[a-z-])/.exec(source.folded.slice(at, at + 12))
  if (match === null || !/(?:^|[^a-z])(?:v|l|layer|part|phase)$/.test(source.folded.slice(Math.max(0, at - 6), at)))
    return undefined
  const end = at + match[0].length
  return {end, quantity: amount(placed(source, at, end, true, true), Number(match[0]), plainNumber)}
}

function addressEnd(folded: string, at: number): number {
  let end = at + 3
  while (end < folded.length && folded.charCodeAt(end) > 0x20) end++
  return end
}

/** GPT-4, web3, v2, #12. */
function isInName(folded: string, at: number, after: number): boolean {
  const before = folded.charCodeAt(at - 1)
  if ((before >= 0x61 && before <= 0x7a) || before === 0x5f || before === 0x40) return true
  const isJoined = before === 0x2d || before === 0x2e || before === 0x2f
  const further = folded.charCodeAt(at - 2)
  return isJoined && at - 1 !== after && ((further >= 0x61 && further <= 0x7a) || isDigit(further))
}

function isVersion(folded: string, at: number): boolean {
  const match = /^\d+(?:\.\d+){2,}|^\d+(?:-\d+){2,}/.exec(folded.slice(at, at + 30))
  return match !== null && readFigureMoment(folded, at)?.kind !== 'date'
}

function nameEnd(folded: string, at: number): number {
  let end = at
  for (;;) {
    const unit = folded.charCodeAt(end)
    const next = folded.charCodeAt(end + 1)
    const isJoint =
      (unit === 0x2d || unit === 0x2e || unit === 0x2f) && (isDigit(next) || (next >= 0x61 && next <= 0x7a))
    if (!isDigit(unit) && !isWordUnit(unit) && !isJoint) return end
    end++
  }
}

/** "Vue 2 may be", "on 3 march past": the months have a capital. */
function isModal({text}: Source, start: number, end: number): boolean {
  return /\b(?:may|march)\b/.test(text.slice(start, end))
}

function momentRead(source: Source, at: number, moment: Moment): Read {
  const place = placed(source, at, moment.end, moment.figures, false)
  if (moment.kind === 'date') return {end: moment.end, quantity: calendarDate(place, moment.parts, source.reference)}
  return {end: moment.end, quantity: clockTime(place, moment.hour, moment.minute, moment.second, moment.meridiem)}
}

/** $94,000, hk$ 10.05 billion, usd 200, rmb 10. */
function readPrefixed(source: Source, at: number): Read | undefined {
  const {folded} = source
  for (const [name, currency] of enPrefixes) {
    if (!folded.startsWith(name, at)) continue
    const isLetters = /[a-z]$/.test(name)
    const before = folded.charCodeAt(at - 1)
    if (/^[a-z]/.test(name) && ((before >= 0x61 && before <= 0x7a) || isDigit(before))) continue
    let from = at + name.length
    while (folded.charCodeAt(from) === 0x20 && from < at + name.length + 3) from++
    const isNext =
      isDigit(folded.charCodeAt(from)) || (!isLetters && isNumberWord(folded.slice(from, letterEnd(folded, from))))
    if (!isNext) continue
    const read = readAmount(source, at, from, false, currency)
    if (read !== undefined) return read
  }
  return undefined
}

/** What begins with a word. */
function readFromWord(source: Source, at: number): Read | undefined {
  const {folded} = source
  const end = letterEnd(folded, at)
  const before = folded.charCodeAt(at - 1)
  if (isDigit(before) || before === 0x5f) return undefined
  const word = folded.slice(at, end)
  if (isDigit(folded.charCodeAt(end)) && word !== 'q' && word !== 'h')
    return readPrefixed(source, at) ?? readRelease(source, end) ?? {end: nameEnd(folded, at), quantity: undefined}
  const kind = vocabulary.get(word)
  if (kind === undefined) return undefined
  if (kind === 'currency') return readPrefixed(source, at)
  if (kind === 'moment') {
    const moment = readWordMoment(folded, at, word, end)
    return moment === undefined || isModal(source, at, end) ? undefined : momentRead(source, at, moment)
  }
  if (kind === 'relative') return readRelative(source, at, word, end)
  if (kind === 'factor') return readFactor(source, at, word, end)
  if (kind === 'many') return readMany(source, at, word, end)
  if (kind === 'unit') {
    const unit = UNITS.get(word)
    return {
      end,
      quantity: amount(placed(source, at, end, false, true), 1, {...plainNumber, unit, bound: boundBefore(folded, at)}),
    }
  }
  if (kind === 'sign') return isNegative(folded, end) ? readAmount(source, at, end + 1, true) : undefined
  if (kind === 'article') {
    const next = wordAt(folded, end)
    const isCount = next !== undefined && folded.charCodeAt(end) === 0x20 && ARTICLED.test(next.word)
    return isCount ? readArticled(source, at, next.word, end + 1) : undefined
  }
  if (isPronoun(folded, at, word, end)) return {end, quantity: undefined}
  return readPrefixed(source, at) ?? readAmount(source, at, at, false)
}

const ARTICLED =
  /^(?:hundred|thousand|million|billion|trillion|dozen|half|quarter|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|hundredth|thousandth|millionth|billionth|trillionth|lakh|crore|couple|pair|few|handful|second|minute|hour|day|week|month|year|decade|century)$/

/** minus 5, negative one: only before a number. */
function isNegative(folded: string, end: number): boolean {
  return isDigit(folded.charCodeAt(end + 1)) || isNumberWord(folded.slice(end + 1, letterEnd(folded, end + 1)))
}

/** a hundred, a third, a dozen, a few; "a third" before a noun is the next one after the second. */
function readArticled(source: Source, at: number, word: string, from: number): Read | undefined {
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
    const end = from + word.length
    return {
      end,
      quantity: amount(placed(source, at, end, false, true), 1, {...plainNumber, unit, bound: boundBefore(folded, at)}),
    }
  }
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
    !/^ (?!of\b|and\b|or\b|as\b|to\b|in\b)[a-z]/.test(folded.slice(numeral.end, numeral.end + 5))
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

/** a hundred thousand, a million and a half: reads on behind the article's scale word. */
function scaledBy(folded: string, end: number, scale: number): Numeral {
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

/** "one" is a pronoun behind the, this, which, another; "second" a unit behind a figure; "may" no month. */
function isPronoun(folded: string, at: number, word: string, end: number): boolean {
  if (word === 'one') {
    return (
      /\b(?:the|this|that|which|no|every|any|some|each|another|other|only) $/.test(
        folded.slice(Math.max(0, at - 8), at),
      ) && !/^ (?:hundred|thousand|million|billion|third|half|quarter|of)/.test(folded.slice(end, end + 10))
    )
  }
  return (word === 'hundred' || word === 'thousand' || word === 'million') && /^s\b/.test(folded.slice(end, end + 2))
}

const FACTORS = new Map([
  ['double', 2], ['doubles', 2], ['doubled', 2], ['doubling', 2], ['twice', 2], ['twofold', 2], ['triple', 3], ['triples', 3], ['tripled', 3], ['tripling', 3], ['thrice', 3], ['threefold', 3],
  ['treble', 3], ['trebled', 3], ['quadruple', 4], ['quadruples', 4], ['quadrupled', 4], ['quadrupling', 4], ['fourfold', 4], ['quintuple', 5], ['quintupled', 5], ['fivefold', 5], ['sixfold', 6], ['sevenfold', 7], ['eightfold', 8],
  ['ninefold', 9], ['tenfold', 10], ['hundredfold', 100], ['thousandfold', 1000], ['millionfold', 1e6], ['halve', 0.5], ['halves', 0.5], ['halved', 0.5], ['halving', 0.5],
]) // biome-ignore format: a table

/** doubled, tenfold, twice: loose where they are mere words (double-check). */
function readFactor(source: Source, at: number, word: string, end: number): Read {
  const value = FACTORS.get(word) ?? 1
  const loose = word === 'double' || word === 'triple' || word === 'twice'
  return {
    end,
    quantity: amount(placed(source, at, end, false, loose), value, {
      ...plainNumber,
      kind: 'multiple',
      bound: boundBefore(source.folded, at),
    }),
  }
}

const PLURALS = new Map([
  ['tens', 10],
  ['dozens', 12],
  ['hundreds', 100],
  ['thousands', 1e3],
  ['millions', 1e6],
  ['billions', 1e9],
  ['trillions', 1e12],
])

/** tens of billions, hundreds of projects, dozens, several, a few, both: an order of magnitude, or a loose word. */
function readMany(source: Source, at: number, word: string, end: number): Read | undefined {
  const {folded} = source
  const first = PLURALS.get(word)
  if (first === undefined) {
    if (word === 'both') return {end, quantity: amount(placed(source, at, end, false, true), 2, plainNumber)}
    const unit = wordAt(folded, end)
    const scale = unit === undefined ? undefined : scales.get(unit.word)
    if (unit !== undefined && scale !== undefined) {
      return {
        end: unit.end,
        quantity: interval(placed(source, at, unit.end, false, false), scale * 2, scale * 9, true, plainNumber),
      }
    }
    return {end, quantity: interval(placed(source, at, end, false, true), 2, 9, true, plainNumber)}
  }
  let scale = first
  let stop = end
  for (
    let match = /^ of (thousands|millions|billions|trillions)\b/.exec(folded.slice(stop, stop + 14));
    match !== null;
    match = /^ of (thousands|millions|billions|trillions)\b/.exec(folded.slice(stop, stop + 14))
  ) {
    scale *= PLURALS.get(match[1] ?? '') ?? 1
    stop += match[0].length
  }
  const money = /^ of ([a-z. ]+)/.exec(folded.slice(stop, stop + 30))
  const named = money === null ? undefined : currencyAt(folded, stop + 4)
  const currency = named?.currency.code
  const finish = named?.end ?? stop
  const traits: Traits = {
    ...plainNumber,
    kind: currency === undefined ? 'number' : 'currency',
    currency,
    bound: boundBefore(folded, at),
  }
  const unit = first === 12 ? 12 : scale
  return {
    end: finish,
    quantity: interval(
      placed(source, at, finish, false, false),
      unit * 2,
      first === 12 ? 99 * (scale / 12) : unit * 9,
      true,
      traits,
    ),
  }
}

const RELATIVE = new Map([
  ['yesterday', -1],
  ['today', 0],
  ['tomorrow', 1],
])

/** yesterday, last year, next month: only where a reference day says when that is. */
function readRelative(source: Source, at: number, word: string, end: number): Read | undefined {
  const {folded, reference} = source
  if (reference === undefined) return undefined
  const days = RELATIVE.get(word)
  if (days !== undefined) {
    const parts = shiftDay(reference, days)
    return parts === undefined
      ? undefined
      : {end, quantity: calendarDate(placed(source, at, end, false, true), parts, reference)}
  }
  const match = /^ (year|month)\b/.exec(folded.slice(end, end + 7))
  const step = word === 'last' ? -1 : word === 'next' ? 1 : 0
  if (match === null) return undefined
  const parts = match[1] === 'year' ? shiftYear(reference, step) : shiftMonth(reference, step)
  const stop = end + match[0].length
  return parts === undefined
    ? undefined
    : {end: stop, quantity: calendarDate(placed(source, at, stop, false, true), parts, reference)}
}

/** Reads a number from `from` with what belongs to it; the place begins at `start`. */
function readAmount(
  source: Source,
  start: number,
  from: number,
  negative: boolean,
  prefix?: Currency,
): Read | undefined {
  const numeral = readNumeral(source.folded, from)
  if (numeral === undefined) return undefined
  return finishAmount(source, start, numeral, negative, prefix)
}

/** What stands behind a number: its kind, unit and currency, and a factor. */
interface Tail {
  readonly end: number
  readonly kind: AmountKind
  readonly unit: TimeUnit | undefined
  readonly currency: string | undefined
  readonly factor: number
  readonly plus: number
  readonly discount: 'off' | undefined
  readonly increase: boolean
}

function finishAmount(
  source: Source,
  start: number,
  numeral: Numeral,
  negative: boolean,
  prefix: Currency | undefined,
): Read | undefined {
  const {folded} = source
  const scaled = prefix === undefined ? numeral : withMoneyScale(folded, numeral)
  const tail = readTail(folded, scaled, prefix)
  if (tail === undefined) return {end: nameEnd(folded, numeral.end), quantity: undefined}
  const range = prefix === undefined || !negative ? readRange(source, start, scaled, tail, prefix) : undefined
  if (range !== undefined) return range
  if (scaled.ordinal) return readOrdinal(source, start, scaled)
  const isYear =
    prefix === undefined &&
    !['over', 'under', 'atLeast', 'atMost'].includes(boundAround(folded, start, tail.end)) &&
    tail.kind === 'number' &&
    tail.unit === undefined &&
    isYearFigure(scaled.only, scaled.value) &&
    isYearPlace(folded, start, tail.end)
  if (isYear)
    return momentRead(source, start, {kind: 'date', end: scaled.end, figures: true, parts: {year: scaled.value}})
  const place = placed(source, start, tail.end, scaled.figures, isLoose(folded, scaled, tail))
  const value = (scaled.value * tail.factor + tail.plus) * (negative ? -1 : 1)
  const {kind, unit, currency, discount, increase} = tail
  return {
    end: tail.end,
    quantity: amount(place, value, {
      kind,
      unit,
      currency,
      discount,
      increase,
      bound: boundAround(folded, start, tail.end),
    }),
  }
}

/** one, and words below ten that count nothing. */
function isLoose(folded: string, numeral: Numeral, tail: Tail): boolean {
  if (numeral.figures || tail.kind !== 'number') return false
  if (numeral.value < 10 && tail.unit === undefined && /^-[a-z]/.test(folded.slice(tail.end, tail.end + 2))) return true
  if (numeral.value === 1 && tail.unit === undefined) return true
  return (
    numeral.value < 10 &&
    Number.isInteger(numeral.value) &&
    !/^[ -][a-z]/.test(folded.slice(tail.end, tail.end + 2)) &&
    tail.unit === undefined
  )
}

/** 2025 is a year unless it is counted (2025 people); behind in, since, by it is one in any case. */
function isYearPlace(folded: string, start: number, end: number): boolean {
  if (
    /\b(?:in|since|by|until|from|to|through|during|of|early|late|mid|between|and|before|after|around|circa|year|for|the) ?-?\(?$/.test(
      folded.slice(Math.max(0, start - 9), start),
    )
  )
    return (
      !/^ (?:[a-z]+s)\b/.test(folded.slice(end, end + 14)) ||
      /\b(?:in|since|by|until) $/.test(folded.slice(Math.max(0, start - 7), start))
    )
  return (
    /^[).,;:]|^$|^-\d{4}/.test(folded.slice(end, end + 5)) &&
    /[(\s-]$/.test(folded.slice(Math.max(0, start - 1), start))
  )
}

function readOrdinal(source: Source, start: number, numeral: Numeral): Read | undefined {
  const {folded} = source
  const part = readOrdinalPart(folded, numeral.end, numeral.value)
  if (part !== undefined) return momentRead(source, start, part)
  const isParty = /^[ -]part(?:y|ies)\b/.test(folded.slice(numeral.end, numeral.end + 9))
  const loose = isParty || (!numeral.figures && numeral.value <= 2)
  const place = placed(source, start, numeral.end, numeral.figures, loose)
  return {
    end: numeral.end,
    quantity: amount(place, numeral.value, {
      ...plainNumber,
      kind: 'ordinal',
      bound: boundAround(folded, start, numeral.end),
    }),
  }
}

/** $5m, £3b, $1.2t. */
function withMoneyScale(folded: string, numeral: Numeral): Numeral {
  const match = /^ ?([mbt])(?![a-z\d])/.exec(folded.slice(numeral.end, numeral.end + 3))
  if (match === null || numeral.scale !== 1) return numeral
  const scale = match[1] === 'm' ? 1e6 : match[1] === 'b' ? 1e9 : 1e12
  return {...numeral, end: numeral.end + match[0].length, value: numeral.value * scale, scale}
}

const UNITS: ReadonlyMap<string, TimeUnit> = new Map([
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
  /^(?:bits?|bytes?|d|km|cm|mm|m|kg|g|mg|t|s|ms|h|min|mb|gb|tb|kb|pb|mw|gw|kw|w|hz|mhz|ghz|kwh|nm|bps|mbps|gbps|tps|px|pt|dpi|fps|pp|bp|bps|ha|ml|l|v|a|db|mph|lb|lbs|oz|ft|yd|sq|c|f|st|nd|rd|th|am|pm|k|bn|tn|mn|hrs|yrs|mins|secs|odd)$/

function readTail(folded: string, numeral: Numeral, prefix: Currency | undefined): Tail | undefined {
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
  const rest = folded.slice(end, end + 24)
  const percent =
    /^ ?(?:%|(?:-| )?(?:per ?cent(?:age)?(?:[ -]points?)?\b|percentage[ -]points?\b|pct\b|pp\b)|‰| ?basis points?\b)/.exec(
      rest,
    )
  if (percent !== null) {
    const factor = percent[0].includes('‰') ? 0.1 : percent[0].includes('basis') ? 0.01 : 1
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

function skipBlanks(folded: string, at: number): number {
  let from = at
  while (folded.charCodeAt(from) === 0x20 && from < at + 3) from++
  return folded.charAt(from) === '-' && from === at ? from + 1 : from
}

/** The currency named at `at`, plural allowed; MUSD counts in millions. */
function currencyAt(
  folded: string,
  at: number,
): {readonly currency: Currency; readonly end: number; readonly factor: number} | undefined {
  const million = folded.charAt(at) === 'm' && /^m(?:usd|eur|gbp|cny|jpy|chf|sek)\b/.test(folded.slice(at, at + 5))
  const from = million ? at + 1 : at
  for (const [name, currency] of enCurrencies) {
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
function withCents(folded: string, tail: Tail): Tail {
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

function readPriceEnd(folded: string, numeral: Numeral, tail: Tail): Tail {
  const named = currencyAt(folded, skipBlanks(folded, numeral.end))
  return named === undefined || named.currency.code !== tail.currency ? tail : {...tail, end: named.end}
}

const CONNECTOR = /^(?: ?[-~] ?|(?: up)? to | and | or | through )/

/** A second number behind - ~ to, or "between … and": units and scale are shared backwards ($30-37 billion). */
function readRange(
  source: Source,
  start: number,
  first: Numeral,
  tail: Tail,
  prefix: Currency | undefined,
): Read | undefined {
  const {folded} = source
  const connector = CONNECTOR.exec(folded.slice(tail.end, tail.end + 9))
  if (connector === null || tail.discount !== undefined) return undefined
  const isBetween = /\bbetween (?:the )?$/.test(folded.slice(Math.max(0, start - 12), start))
  const joint = connector[0].trim()
  if (joint === 'and' && !isBetween) return undefined
  let from = tail.end + connector[0].length
  if (folded.startsWith('the ', from)) from += 4
  const mark =
    prefix === undefined
      ? undefined
      : enPrefixes.find(([name, other]) => other.code === prefix.code && folded.startsWith(name, from))
  if (mark !== undefined) from += mark[0].length
  while (folded.charCodeAt(from) === 0x20) from++
  if (joint === '-' && /^\d+-\d/.test(folded.slice(from, from + 12))) return undefined
  const plain = readNumeral(folded, from)
  if (plain === undefined || first.ordinal !== plain.ordinal) return undefined
  const second = prefix === undefined ? plain : withMoneyScale(folded, plain)
  const end = readTail(folded, second, prefix)
  if (end === undefined) return undefined
  if (joint === 'or' && (second.value !== first.value + 1 || first.scale > 1)) return undefined
  if (
    isYearFigure(first.only, first.value) &&
    isYearFigure(second.only, second.value) &&
    tail.kind === 'number' &&
    end.unit === undefined
  )
    return undefined
  const shares =
    first.scale === 1 && second.scale >= 100 && tail.kind !== 'percent' && first.value < second.value / second.scale
  const low = shares ? first.value * second.scale : first.value
  const kind = end.kind === 'number' ? tail.kind : end.kind
  if (low >= second.value || (tail.kind !== 'number' && end.kind !== 'number' && tail.kind !== end.kind))
    return undefined
  if (tail.unit !== undefined && tail.unit !== end.unit) return undefined
  const traits: Traits = {
    ...plainNumber,
    kind: first.ordinal ? 'ordinal' : kind,
    bound: boundAround(folded, start, end.end),
    unit: end.unit ?? tail.unit,
    currency: end.currency ?? tail.currency,
  }
  const factor = tail.kind === 'number' ? end.factor : tail.factor
  const place = placed(source, start, end.end, first.figures, false)
  return {
    end: end.end,
    quantity: interval(place, low * factor + tail.plus, second.value * end.factor + end.plus, false, traits),
  }
}

const BOUNDS: readonly (readonly [string, Bound])[] = (
  [
    [
      'atLeast',
      'at least|no less than|not less than|no fewer than|a minimum of|minimum of|greater than or equal to|greater or equal than|greater or equal to|higher or equal than|larger or equal than|>=|≥|equal to or more than|equal to or greater than|more than or equal to',
    ],
    [
      'atMost',
      'up to|at most|no more than|not more than|a maximum of|maximum of|as many as|as much as|less than or equal to|lower or equal than|smaller or equal than|smaller or equal to|less or equal than|<=|=<|≤|equal to or less than|within',
    ],
    [
      'over',
      'more than|over|above|exceeding|exceeds|exceeded|exceed|surpassing|surpasses|surpassed|surpass|greater than|larger than|higher than|bigger than|in excess of|upwards of|topped|topping|beyond|>',
    ],
    ['under', 'less than|under|below|fewer than|lower than|smaller than|short of|<'],
    ['nearly', 'nearly|almost|close to|approaching|just under|just shy of|nearing'],
    ['about', 'about|around|approximately|roughly|some|circa|~|an estimated|or so|approx.|approx'],
  ] as const
)
  .flatMap(([bound, words]) => words.split('|').map(word => [word, bound] as const))
  .sort((a, b) => b[0].length - a[0].length)

function boundBefore(folded: string, start: number): Bound {
  let end = start
  while (end > 0 && folded.charCodeAt(end - 1) === 0x20) end--
  if (folded.endsWith('the', end) && folded.slice(0, end).endsWith(' the')) end -= 4
  const window = folded.slice(Math.max(0, end - 28), end)
  for (const [word, bound] of BOUNDS) {
    if (!window.endsWith(word)) continue
    const before = window.charCodeAt(window.length - word.length - 1)
    if (before >= 0x61 && before <= 0x7a && /^[a-z]/.test(word)) continue
    return isNegated(window.slice(0, window.length - word.length)) ? (NEGATED.get(bound) ?? bound) : bound
  }
  return 'exact'
}

const NEGATED: ReadonlyMap<Bound, Bound> = new Map([
  ['over', 'atMost'],
  ['under', 'atLeast'],
])

/** must not be more than, never less than, no longer than. */
function isNegated(before: string): boolean {
  return /(?:\bnot(?: to)?(?: be)?|\bnever(?: be)?|\bno|n't(?: be)?|\bcannot(?: be)?) $/.test(before)
}

function boundAround(folded: string, start: number, end: number): Bound {
  const before = boundBefore(folded, start)
  if (before !== 'exact' && before !== 'about') return before
  const after =
    /^(?:\+|-odd\b| odd\b| or (?:more|greater|above|higher|over)\b| and (?:up|above|over)\b| or (?:less|fewer|below|under|lower)\b| or so\b|-plus\b)/.exec(
      folded.slice(end, end + 14),
    )
  if (after === null) return before
  if (/less|fewer|below|under|lower/.test(after[0])) return 'atMost'
  if (after[0] === ' or so') return 'about'
  return /or (?:more|greater|above|higher)|and (?:up|above|over)/.test(after[0]) ? 'atLeast' : 'over'
}

const vocabulary: ReadonlyMap<
  string,
  'number' | 'moment' | 'factor' | 'many' | 'article' | 'sign' | 'relative' | 'currency' | 'unit'
> = readVocabulary()

function readVocabulary() {
  const found = new Map<
    string,
    'number' | 'moment' | 'factor' | 'many' | 'article' | 'sign' | 'relative' | 'currency' | 'unit'
  >()
  const put = (
    kind: 'number' | 'moment' | 'factor' | 'many' | 'article' | 'sign' | 'relative' | 'currency' | 'unit',
    words: string,
  ) => {
    for (const word of words.split(' ')) found.set(word, kind)
  }
  for (const [name] of enPrefixes) {
    const word = /^[a-z]+/.exec(name)?.[0]
    if (word !== undefined) found.set(word, 'currency')
  }
  put(
    'number',
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fourty fifty sixty seventy eighty ninety nought naught half dozen',
  )
  put(
    'number',
    'first second third fourth fifth sixth seventh eighth ninth nineth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth hundredth thousandth millionth billionth trillionth quarter',
  )
  put(
    'moment',
    'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec',
  )
  put(
    'moment',
    'monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays mon tue thu fri noon midnight q h',
  )
  put('moment', 'twenties thirties forties fifties sixties seventies eighties nineties')
  put('many', 'tens dozens hundreds thousands millions billions trillions several both')
  put('article', 'a an')
  put('unit', 'decade century')
  put('sign', 'minus negative')
  put('relative', 'yesterday today tomorrow last next this')
  for (const word of FACTORS.keys()) found.set(word, 'factor')
  return found
}
