import type {DateParts, Traits} from '../build.ts'
import {amount, bounded, calendarDate, clockTime, interval, plainNumber, resolve} from '../build.ts'
import {isAsciiLetter, isDigit} from '../characters.ts'
import type {CalendarDate, Quantity} from '../quantity.ts'
import {nameEnd, readAmount} from './amounts.ts'
import {isPartOfName, readMoment} from './dates.ts'
import {foldZh} from './fold.ts'
import {momentBound} from './moment-bounds.ts'
import {numberWordEnd} from './number-words.ts'
import {digitValue, isNumeral} from './numeral-characters.ts'
import {readNumeral} from './numerals.ts'
import {prefixesByFirst} from './prices.ts'
import {readEdge, readRelative} from './relative.ts'
import type {Read, Source} from './source.ts'
import {placed} from './source.ts'

/** All quantities of a Chinese text, in order, without overlap. */
export function zhQuantities(text: string, reference: string | undefined): readonly Quantity[] {
  const folded = foldZh(text)
  if (reference === undefined && !mayHoldQuantity(folded)) return []
  const found: Quantity[] = []
  for (let at = 0; at < folded.length; ) {
    const sort = startTable[folded.charCodeAt(at)] ?? 0
    // A letter inside a Latin word begins nothing: most of a technical text is passed over here.
    if (sort === 0 || (sort === OTHER && isInsideWord(folded, at))) {
      at++
      continue
    }
    if (sort === NUMERAL) {
      const word = numberWordEnd(folded, at)
      if (word > at) {
        at = word
        continue
      }
    }
    const read = readAt({text, folded, reference}, at, found.at(-1))
    if (read === undefined) {
      at++
      continue
    }
    if (read.quantity !== undefined) found.push(bounded(read.quantity, (start, end) => momentBound(folded, start, end)))
    at = Math.max(read.end, at + 1)
  }
  return found
}

/** Whether there is anything to read: a numeral, a figure, or a word that needs neither (周日, 对折). */
function mayHoldQuantity(folded: string): boolean {
  for (let at = 0; at < folded.length; at++) {
    const unit = folded.charCodeAt(at)
    const sort = startTable[unit]
    if (sort === NUMERAL || sort === ALONE || isDigit(unit)) return true
  }
  return false
}

const isInsideWord = (folded: string, at: number): boolean =>
  at > 0 && isAsciiLetter(folded.charCodeAt(at)) && isAsciiLetter(folded.charCodeAt(at - 1))

const NUMERAL = 1
const OTHER = 2
const ALONE = 3
const startTable = new Uint8Array(0x10000)
for (const character of '零〇○一二三四五六七八九十百千万亿兆两俩仨壹贰叁肆伍陆柒捌玖拾佰仟廿卅半数几双倍成')
  startTable[character.charCodeAt(0)] = NUMERAL
for (const character of '周星礼对') startTable[character.charCodeAt(0)] = ALONE
for (const character of '0123456789.-负第周星礼上下本去今明昨前后翻¥$€£₩₹₿人美港新台UCHNTRSEGJKAuhrse凌清早中午傍晚夜深对:') {
  startTable[character.charCodeAt(0)] ||= OTHER
}

function readAt(source: Source, at: number, previous: Quantity | undefined): Read | undefined {
  const after = previous?.end ?? 0
  const {folded} = source
  const character = folded.charAt(at)
  if (character === ':')
    return folded.startsWith('://', at) ? {end: addressEnd(folded, at), quantity: undefined} : undefined
  const isFigure = isDigit(folded.charCodeAt(at))
  if (isFigure && ((at - 1 !== after && isPartOfName(folded, at)) || isVersion(folded, at))) {
    return readPrefixed(source, at, after) ?? readRelease(source, at) ?? {end: nameEnd(folded, at), quantity: undefined}
  }
  return (
    (isFigure ? (readAlways(source, at) ?? readEnumerator(source, at)) : undefined) ??
    readRelativeAt(source, at) ??
    readMomentAt(source, at, previous) ??
    readOrdinal(source, at) ??
    readTurn(source, at) ??
    readHalfPrice(source, at) ??
    readPrefixed(source, at, after) ??
    readAmount(source, at, after)
  )
}

/** v1.3: the number of a version, which the other language may write without its letter. */
function readRelease(source: Source, at: number): Read | undefined {
  const match = /^\d{1,3}(?:\.\d{1,3})?(?![\d.]*\d|[A-Za-z-])/.exec(source.folded.slice(at, at + 12))
  const isRelease =
    match !== null && /(?:^|[^A-Za-z])(?:v|l|layer)$/i.test(source.folded.slice(Math.max(0, at - 6), at))
  if (!isRelease) return undefined
  const end = at + match[0].length
  return {end, quantity: amount(placed(source, at, end, 'figures', true), Number(match[0]), plainNumber)}
}

/** 从0开始: from scratch. */
const SCRATCH = /从 ?[“"「]? ?$/

/** 1.配图 and 2、其次 at the start of a text: the number of the paragraph, which the other language may leave to its list. */
function readEnumerator(source: Source, at: number): Read | undefined {
  const {folded} = source
  if (
    folded.charAt(at) === '0' &&
    /^0[”"」]? ?(?:开始|做起|起步)/.test(folded.slice(at, at + 5)) &&
    SCRATCH.test(folded.slice(Math.max(0, at - 4), at))
  )
    return {end: at + 1, quantity: undefined}
  if (at > 1 || (at === 1 && source.folded.charAt(0) !== '(')) return undefined
  const match = /^(\d{1,2})(?:[、)]|\. ?(?!\d))(?= ?\p{Script=Han})/u.exec(source.folded.slice(at, at + 6))
  const end = at + (match?.[1]?.length ?? 0)
  return match === null
    ? undefined
    : {end, quantity: amount(placed(source, at, end, 'figures', true), Number(match[1]), plainNumber)}
}

function addressEnd(text: string, at: number): number {
  let end = at + 3
  while (end < text.length && text.charCodeAt(end) > 0x20 && text.charCodeAt(end) < 0x80) end++
  return end
}

/** 1.2.3 and 888-000-9999: two points or hyphens in a row of figures. */
function isVersion(text: string, at: number): boolean {
  const match = /^\d+([.-])\d+\1\d+/.exec(text.slice(at, at + 24))
  return match !== null && readMoment(text, at)?.kind !== 'date'
}

function readMomentAt(source: Source, at: number, previous: Quantity | undefined): Read | undefined {
  const {folded, reference} = source
  const moment = readMoment(folded, at)
  if (moment === undefined) return undefined
  const place = placed(source, moment.start, moment.end, moment.figures ? 'figures' : 'words', false)
  if (moment.kind === 'time') {
    return {end: moment.end, quantity: clockTime(place, moment.hour, moment.minute, moment.second, moment.meridiem)}
  }
  const {year} = moment.parts
  const edge =
    reference !== undefined && year !== undefined && Object.keys(moment.parts).length === 1
      ? readEdge(folded, moment.end, year)
      : undefined
  if (edge !== undefined) {
    const whole = placed(source, moment.start, edge.end, moment.figures ? 'figures' : 'words', false)
    return {end: edge.end, quantity: {...calendarDate(whole, edge.parts, reference), resolved: edge.resolved}}
  }
  const date = calendarDate(place, moment.parts, reference)
  const isContinued = previous?.kind === 'date' && /^ ?[-–—~至到] ?$/.test(folded.slice(previous.end, at))
  if (!isContinued) return {end: moment.end, quantity: date}
  return {end: moment.end, quantity: {...date, resolved: resolveAfter(moment.parts, previous, reference)}}
}

/** The day that ends a stretch of days (8月21日至23日) lies in the month and year of its beginning. */
function resolveAfter(
  parts: DateParts,
  {year, month}: CalendarDate,
  reference: string | undefined,
): CalendarDate['resolved'] {
  const isLonelyDay = parts.day !== undefined && parts.month === undefined
  const inherited = {
    ...(year === undefined ? {} : {year}),
    ...(isLonelyDay && month !== undefined ? {month} : {}),
  }
  return resolve({...inherited, ...parts}, reference)
}

/** 昨天, 去年, 5天前: only where a reference day says when that is. */
function readRelativeAt(source: Source, at: number): Read | undefined {
  const {folded, reference} = source
  const found = reference === undefined ? undefined : readRelative(folded, at, reference)
  if (found === undefined) return undefined
  const date = calendarDate(placed(source, at, found.end, 'words', true), found.parts, reference)
  return {end: found.end, quantity: found.resolved === undefined ? date : {...date, resolved: found.resolved}}
}

/** 第三, 第14. */
function readOrdinal(source: Source, at: number): Read | undefined {
  const {folded} = source
  if (folded.charAt(at) !== '第') return readPlan(source, at)
  const word = /^第(?:一时间|一手|一性|二曲线|三方|三者|三世界|[一二三]产业)/.exec(folded.slice(at, at + 5))
  if (word !== null) return {end: at + word[0].length, quantity: undefined}
  const from = folded.charCodeAt(at + 1) === 0x20 ? at + 2 : at + 1
  const numeral = readNumeral(folded, from)
  if (numeral === undefined || numeral.vague || !Number.isInteger(numeral.value)) return undefined
  // 第二天 is the next day.
  const isNext =
    numeral.value === 2 && /^(?:[天日年周晨早]|个?月|个?星期)/.test(folded.slice(numeral.end, numeral.end + 3))
  const loose = numeral.value === 1 || isNext
  const place = placed(source, at, numeral.end, numeral.figures ? 'figures' : 'words', loose)
  return {end: numeral.end, quantity: amount(place, numeral.value, {...plainNumber, kind: 'ordinal'})}
}

/** 十四五规划, “九五”期间: the 14th and the 9th Five-Year Plan. */
function readPlan(source: Source, at: number): Read | undefined {
  const {folded} = source
  const match = PLAN.exec(folded.slice(at, at + 6))
  if (match === null || isNumeral(folded.charAt(at - 1))) return undefined
  const name = match[1] ?? ''
  const value = name.startsWith('十') ? 10 + (digitValue(name.charAt(1)) ?? 0) : (digitValue(name) ?? 0)
  const end = at + name.length + 1
  return {end, quantity: amount(placed(source, at, end, 'words', false), value, {...plainNumber, kind: 'ordinal'})}
}

const PLAN =
  /^(十[一二三四五六七八九]?|[六七八九])五(?=[”"』」’]?(?:规划|计划|期间|时期|末|以来|开局|收官|纲要|建设|目标))/

/** 7×24小时: all the time. */
function readAlways(source: Source, at: number): Read | undefined {
  if (source.folded.charAt(at) !== '7') return undefined
  const match = /^7 ?[×xX*] ?24(?: ?小时|[hH])?/.exec(source.folded.slice(at, at + 10))
  return match === null ? undefined : {end: at + match[0].length, quantity: undefined}
}

/** 翻番, 翻倍, 翻了两番, 翻十倍; 倍增 and 双倍 are words. */
function readTurn(source: Source, at: number): Read | undefined {
  const {folded} = source
  if (folded.charAt(at) !== '翻') return undefined
  const match = /^翻[了上过到]{0,2}(?=[番倍]|[一二两三四五六七八九十百千万几数\d])/.exec(folded.slice(at, at + 4))
  if (match === null) return undefined
  const from = at + match[0].length
  if (/^[番倍]/.test(folded.slice(from, from + 1))) {
    return {
      end: from + 1,
      quantity: amount(placed(source, at, from + 1, 'words', false), 2, {...plainNumber, kind: 'multiple'}),
    }
  }
  const numeral = readNumeral(folded, from)
  const mark = numeral === undefined ? '' : folded.charAt(numeral.end)
  if (numeral === undefined || (mark !== '番' && mark !== '倍')) return undefined
  const place = placed(source, at, numeral.end + 1, numeral.figures ? 'figures' : 'words', false)
  const traits: Traits = {...plainNumber, kind: 'multiple', bound: numeral.more ? 'over' : 'exact'}
  if (numeral.vague || numeral.low !== numeral.high) {
    return {end: numeral.end + 1, quantity: interval(place, numeral.low, numeral.high, numeral.vague, traits)}
  }
  return {end: numeral.end + 1, quantity: amount(place, mark === '番' ? 2 ** numeral.value : numeral.value, traits)}
}

/** 对折: half the price. */
function readHalfPrice(source: Source, at: number): Read | undefined {
  if (!source.folded.startsWith('对折', at) || source.folded.charAt(at - 1) !== '打') return undefined
  const place = placed(source, at, at + 2, 'words', false)
  return {end: at + 2, quantity: amount(place, 50, {...plainNumber, kind: 'percent', discount: 'paid'})}
}

/** ¥300, US$1.5亿, 人民币 8千元, USD115. */
function readPrefixed(source: Source, at: number, after: number): Read | undefined {
  const {folded} = source
  for (const [name, currency] of prefixesByFirst.get(folded.charAt(at)) ?? []) {
    const isHere = folded.startsWith(name, at) && !isAsciiLetter(folded.charCodeAt(at - 1))
    if (!isHere) continue
    let from = at + name.length
    while (folded.charCodeAt(from) === 0x20) from++
    const character = folded.charAt(from)
    if (!isDigit(folded.charCodeAt(from)) && (isAsciiLetter(name.charCodeAt(0)) || digitValue(character) === undefined))
      continue
    const read = readAmount(source, from, after, currency, at)
    if (read !== undefined) return read
  }
  return undefined
}
