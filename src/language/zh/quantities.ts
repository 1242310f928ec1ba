import type {Place, Traits} from '../build.ts'
import {amount, calendarDate, clockTime, interval, plainNumber, shiftDay, shiftMonth, shiftYear} from '../build.ts'
import {isAsciiLetter, isDigit, isHan} from '../characters.ts'
import type {Currency} from '../currencies.ts'
import {zhCurrencies, zhPrefixes} from '../currencies.ts'
import type {Bound, Quantity, TimeUnit} from '../quantity.ts'
import {isPartOfName, readMoment} from './dates.ts'
import {foldZh} from './fold.ts'
import {numberWordEnd} from './numberWords.ts'
import type {Numeral} from './numerals.ts'
import {digitValue, readNumeral} from './numerals.ts'

/** All quantities of a Chinese text, in order, without overlap. */
export function zhQuantities(text: string, reference: string | undefined): readonly Quantity[] {
  const folded = foldZh(text)
  const found: Quantity[] = []
  for (let at = 0; at < folded.length; ) {
    const sort = startTable[folded.charCodeAt(at)] ?? 0
    if (sort === 0) {
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
    const read = readAt({text, folded, reference}, at, found.at(-1)?.end ?? 0)
    if (read === undefined) {
      at++
      continue
    }
    if (read.quantity !== undefined) found.push(read.quantity)
    at = Math.max(read.end, at + 1)
  }
  return found
}

const NUMERAL = 1
const OTHER = 2
const startTable = new Uint8Array(0x10000)
for (const character of '零〇○一二三四五六七八九十百千万亿兆两俩仨壹贰叁肆伍陆柒捌玖拾佰仟廿卅半数几双倍成')
  startTable[character.charCodeAt(0)] = NUMERAL
for (const character of '0123456789.-负第周星礼上下本去今明昨前后翻¥$€£₩₹₿人美港新台UCHNTRSEGJKAuhrse凌清早中午傍晚夜深对:') {
  startTable[character.charCodeAt(0)] ||= OTHER
}

/** The entries of a table by the first character of their names, their order kept. */
function byFirst<Value>(
  table: readonly (readonly [string, Value])[],
): ReadonlyMap<string, readonly (readonly [string, Value])[]> {
  const found = new Map<string, (readonly [string, Value])[]>()
  for (const entry of table) {
    const first = entry[0].charAt(0)
    const list = found.get(first)
    if (list === undefined) found.set(first, [entry])
    else list.push(entry)
  }
  return found
}

const prefixesByFirst = byFirst(zhPrefixes)
const currenciesByFirst = byFirst(zhCurrencies)

interface Source {
  readonly text: string
  readonly folded: string
  readonly reference: string | undefined
}

interface Read {
  readonly end: number
  readonly quantity: Quantity | undefined
}

function readAt(source: Source, at: number, after: number): Read | undefined {
  const {folded} = source
  const character = folded.charAt(at)
  if (character === ':')
    return folded.startsWith('://', at) ? {end: addressEnd(folded, at), quantity: undefined} : undefined
  const isFigure = isDigit(folded.charCodeAt(at))
  if (isFigure && ((at - 1 !== after && isPartOfName(folded, at)) || isVersion(folded, at))) {
    return readPrefixed(source, at, after) ?? readRelease(source, at) ?? {end: nameEnd(folded, at), quantity: undefined}
  }
  return (
    readMomentAt(source, at) ??
    readRelative(source, at) ??
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

function nameEnd(text: string, at: number): number {
  let end = at
  while (
    end < text.length &&
    (isDigit(text.charCodeAt(end)) ||
      isAsciiLetter(text.charCodeAt(end)) ||
      ('.-_/'.includes(text.charAt(end)) &&
        (isDigit(text.charCodeAt(end + 1)) || isAsciiLetter(text.charCodeAt(end + 1)))))
  )
    end++
  return end
}

function placed(source: Source, start: number, end: number, written: 'figures' | 'words', loose: boolean): Place {
  return {start, end, text: source.text.slice(start, end), written, loose}
}

function readMomentAt(source: Source, at: number): Read | undefined {
  const moment = readMoment(source.folded, at)
  if (moment === undefined) return undefined
  const place = placed(source, moment.start, moment.end, moment.figures ? 'figures' : 'words', false)
  if (moment.kind === 'date') return {end: moment.end, quantity: calendarDate(place, moment.parts, source.reference)}
  return {end: moment.end, quantity: clockTime(place, moment.hour, moment.minute, moment.second, moment.meridiem)}
}

const DAYS: readonly (readonly [string, number])[] = [
  ['大前天', -3], ['大后天', 3], ['前天', -2], ['昨天', -1], ['昨日', -1], ['今天', 0], ['今日', 0], ['明天', 1], ['明日', 1], ['后天', 2],
] // biome-ignore format: a table

/** 昨天, 去年, 下个月: only where a reference day says when that is. */
function readRelative(source: Source, at: number): Read | undefined {
  const {folded, reference} = source
  if (reference === undefined) return undefined
  const make = (length: number, parts: ReturnType<typeof shiftDay>): Read | undefined =>
    parts === undefined
      ? undefined
      : {end: at + length, quantity: calendarDate(placed(source, at, at + length, 'words', true), parts, reference)}
  const day = DAYS.find(([name]) => folded.startsWith(name, at))
  if (day !== undefined) return make(day[0].length, shiftDay(reference, day[1]))
  const year = ['前年', '去年', '今年', '明年', '后年'].findIndex(name => folded.startsWith(name, at))
  if (year >= 0) return make(2, shiftYear(reference, year - 2))
  const month = /^([上下本])个?月/.exec(folded.slice(at, at + 3))
  if (month !== null)
    return make(month[0].length, shiftMonth(reference, month[1] === '上' ? -1 : month[1] === '下' ? 1 : 0))
  return undefined
}

/** 第三, 第14. */
function readOrdinal(source: Source, at: number): Read | undefined {
  const {folded} = source
  if (folded.charAt(at) !== '第') return undefined
  const word = numberWordEnd(folded, at + 1)
  if (word > at + 1) return {end: word, quantity: undefined}
  const from = folded.charCodeAt(at + 1) === 0x20 ? at + 2 : at + 1
  const numeral = readNumeral(folded, from)
  if (numeral === undefined || numeral.vague || !Number.isInteger(numeral.value)) return undefined
  const place = placed(source, at, numeral.end, numeral.figures ? 'figures' : 'words', numeral.value === 1)
  return {end: numeral.end, quantity: amount(place, numeral.value, {...plainNumber, kind: 'ordinal'})}
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

const UP = ['超过', '超过了', '超出', '逾', '大于', '高于', '多于', '不止', '突破', '突破了', '>', '胜过', '过']
const LISTS: readonly (readonly [Bound, readonly string[]])[] = [
  ['atLeast', ['至少', '至少有', '不少于', '不低于', '不小于', '最少', '起码', '≥', '>=', '大于等于', '大于或等于', '大于或者等于', '不下']],
  ['atMost', ['最多', '最多为', '至多', '不超过', '不多于', '不高于', '不大于', '≤', '<=', '小于等于', '小于或等于', '小于 或 等于', '高达', '多达']],
  ['over', UP],
  ['under', ['不到', '不足', '少于', '小于', '低于', '未满', '不满', '<']],
  ['nearly', ['近', '将近', '接近', '几近']],
  ['about', ['约', '大约', '大概', '约为', '约有', '差不多', '左右', '~', '≈', '约合']],
] // biome-ignore format: a table

const prefixes: readonly (readonly [string, Bound])[] = LISTS.flatMap(([bound, words]) =>
  words.map(word => [word, bound] as const),
).sort((a, b) => b[0].length - a[0].length)

const prefixesByLast: ReadonlyMap<string, readonly (readonly [string, Bound])[]> = new Map(
  [...new Set(prefixes.map(([word]) => word.slice(-1)))].map(last => [
    last,
    prefixes.filter(([word]) => word.endsWith(last)),
  ]),
)

function boundBefore(folded: string, start: number): Bound {
  let end = start
  while (end > 0 && folded.charCodeAt(end - 1) === 0x20) end--
  if ('亿万>'.includes(folded.charAt(end - 1) || ' ') && folded.charAt(end - 1) !== '>') return 'exact'
  const candidates = prefixesByLast.get(folded.charAt(end - 1))
  if (candidates === undefined) return 'exact'
  const window = folded.slice(Math.max(0, end - 8), end)
  for (const [word, bound] of candidates) {
    if (!window.endsWith(word)) continue
    if (word === '近' && /[附最靠邻走临]近$/.test(window)) return 'exact'
    if (word === '过' && !/占比过$|[已早]过$/.test(window)) return 'exact'
    if (word === '多达' || word === '高达') return 'about'
    return isNegated(window, word) ? (NEGATED.get(bound) ?? bound) : bound
  }
  return 'exact'
}

const NEGATED: ReadonlyMap<Bound, Bound> = new Map([
  ['over', 'atMost'],
  ['under', 'atLeast'],
])

/** 不能超过, 不得低于, 没有超过. */
function isNegated(window: string, word: string): boolean {
  return (
    /(?:不[能得会可应宜允许要]{0,2}|未能?|没有?|无法|禁止)$/.test(window.slice(0, window.length - word.length)) &&
    !/^[不未]/.test(word)
  )
}

/** 比三十大: a comparison whose sense stands behind the amount. */
function isComparison(folded: string, start: number): boolean {
  return /比 ?$/.test(folded.slice(Math.max(0, start - 2), start))
}

/** 以上, 以下, 左右 … behind the amount, its measure word allowed between. */
function boundAfter(
  folded: string,
  end: number,
  isCompared = false,
): {readonly bound: Bound; readonly end: number} | undefined {
  const compared = isCompared
    ? /^ ?(?:还|更|要)?([大高多长强]|[小低少短弱])(?!家|数|量|学)/.exec(folded.slice(end, end + 4))
    : null
  if (compared !== null) return {bound: '大高多长强'.includes(compared[1] ?? '') ? 'over' : 'under', end}
  const match =
    /^ ?(?:[个种项位名家次条件张本只台部份套块片段步层轮场批组对座所间人岁年月天日周分秒小时钟吨米元币票字页]{0,3}?) ?(多|余|有余|以上|开外|及以上|之上|以下|之下|以内|之内|左右|上下|前后|\+)/.exec(
      folded.slice(end, end + 9),
    )
  if (match === null) return undefined
  const word = match[1] ?? ''
  const length = match[0].length
  if (word === '多' || word === '余' || word === '+') {
    if (
      /^(?:多少|多样|多元|多种|多次|多年来|多链|多签|多方|多层|余额|余下|多个)/.test(
        folded.slice(end + length - 1, end + length + 2),
      ) &&
      match[0].length > 1 &&
      word !== '+'
    )
      return undefined
    return {bound: 'over', end: word === '+' || length > 1 ? end : end + length}
  }
  if (word === '左右' || word === '上下' || word === '前后') return {bound: 'about', end}
  if (word === '以内' || word === '之内') return {bound: 'atMost', end}
  if (word === '以下' || word === '之下') return {bound: 'under', end}
  return {bound: word === '以上' || word === '及以上' || word === '之上' ? 'atLeast' : 'over', end}
}

const TIME_UNITS: readonly (readonly [string, TimeUnit])[] = [
  ['个世纪', 'century'], ['世纪', 'century'], ['个年头', 'year'], ['周年', 'year'], ['年', 'year'], ['岁', 'year'], ['个季度', 'quarter'], ['季度', 'quarter'],
  ['个多月', 'month'], ['个月', 'month'], ['月', 'month'], ['个星期', 'week'], ['个礼拜', 'week'], ['星期', 'week'], ['周', 'week'],
  ['个工作日', 'day'], ['天', 'day'], ['日', 'day'], ['个多小时', 'hour'], ['个小时', 'hour'], ['小时', 'hour'], ['个钟头', 'hour'], ['分钟', 'minute'], ['秒钟', 'second'], ['秒', 'second'],
] // biome-ignore format: a table

const timeUnitsByFirst = byFirst(TIME_UNITS)

function timeUnitAt(folded: string, at: number): readonly [string, TimeUnit] | undefined {
  return timeUnitsByFirst.get(folded.charAt(at))?.find(([name]) => folded.startsWith(name, at))
}

/** Units of time by their letters: 30s, 2h. */
const LETTER_UNITS = new Map<string, TimeUnit>([
  ['s', 'second'],
  ['h', 'hour'],
  ['min', 'minute'],
  ['d', 'day'],
])

const MEASURES = new Set([
  ...'个種种项位名家次条件张本只台部份套块片段步层轮场批组对座所间栋幢艘辆架匹头颗粒根支枝枚款门股期届篇章节句字词页卷册集回遍趟声口面方类样道封笔桩起宗户代人国省市县区村派系级阶点倍成折打双步枪环圈格栏行列串堆群帮伙队排组员款幅首曲盘盒箱包袋瓶杯碗桶罐束朵棵株',
])

/** Reads a number with its unit, or a range of them; `currency` where a mark of it stands before, from `start`. */
function readAmount(source: Source, at: number, after: number, currency?: Currency, start = at): Read | undefined {
  const {folded} = source
  const sign = readSign(folded, at, after)
  const half = folded.charAt(sign.end) === '半' ? readHalfOf(source, sign.end) : undefined
  if (half !== undefined) return half
  const first = readNumeral(folded, sign.end)
  if (first === undefined) return readSeveral(source, at)
  const fraction = readFraction(source, start, first, sign.negative)
  if (fraction !== undefined) return fraction
  const tail = readTail(folded, first, currency)
  if (tail === undefined) return {end: nameEnd(folded, first.end), quantity: undefined}
  const range = readRange(source, start, first, tail, currency)
  if (range !== undefined) return range
  return {end: tail.end, quantity: single(source, start, first, tail, sign.negative)}
}

function readSign(folded: string, at: number, after: number): {readonly negative: boolean; readonly end: number} {
  const character = folded.charAt(at)
  if (character === '负') return {negative: true, end: at + 1}
  const before = folded.charAt(at - 1)
  const isMinus =
    character === '-' &&
    isDigit(folded.charCodeAt(at + 1)) &&
    (at === 0 || (at > after && (' (:,<'.includes(before) || isHan(folded.charCodeAt(at - 1)))))
  return isMinus && before !== '-' ? {negative: true, end: at + 1} : {negative: false, end: at}
}

/** 半年, 半数, 半价 and 一半 are a half; 两年半 is read with its number. */
function readHalfOf(source: Source, at: number): Read | undefined {
  const {folded} = source
  const match = /^半(百|打|折|数|价|成|(?:个)?(?:世纪|年|月|星期|天|日|小时|钟头|分钟|秒)|个|截|张)?/.exec(
    folded.slice(at, at + 5),
  )
  if (match === null) return undefined
  const what = match[1] ?? ''
  const isOne = folded.charAt(at - 1) === '一'
  if (what === '' && !isOne) return undefined
  const end = at + match[0].length
  const unit = TIME_UNITS.find(([name]) => name === what || name === `个${what}`)?.[1]
  const place = placed(source, isOne ? at - 1 : at, end, 'words', false)
  if (what === '百') return {end, quantity: amount(place, 50, plainNumber)}
  if (what === '打') return {end, quantity: amount(place, 6, plainNumber)}
  if (what === '折') return {end, quantity: amount(place, 50, {...plainNumber, kind: 'percent', discount: 'paid'})}
  return {end, quantity: amount(place, 0.5, {...plainNumber, unit})}
}

/** 几个, 数次: some, without a number of their own. */
function readSeveral(source: Source, at: number): Read | undefined {
  const {folded} = source
  const character = folded.charAt(at)
  if (character !== '几' && character !== '数') return undefined
  const unit = timeUnitAt(folded, at + 1)
  if (unit === undefined && !MEASURES.has(folded.charAt(at + 1))) return undefined
  if (
    character === '数' &&
    isHan(folded.charCodeAt(at - 1)) &&
    !'的了有经达过近前后这那历'.includes(folded.charAt(at - 1))
  )
    return undefined
  if (folded.startsWith('几点', at) || folded.startsWith('几成', at)) return undefined
  const end = at + 1 + (unit?.[0].length ?? 0)
  return {
    end,
    quantity: interval(placed(source, at, end, 'words', true), 2, 9, true, {...plainNumber, unit: unit?.[1]}),
  }
}

/** 三分之一, 百分之十, 一又二分之一, 3/5. */
function readFraction(source: Source, start: number, first: Numeral, negative: boolean): Read | undefined {
  const {folded} = source
  const mixed = /^ ?又 ?/.exec(folded.slice(first.end, first.end + 3))
  if (mixed !== null) {
    const denominator = readNumeral(folded, first.end + mixed[0].length)
    const part = denominator === undefined ? undefined : parts(folded, denominator)
    if (part === undefined || part.isPercent) return undefined
    return fractionRead(source, start, part.end, first.value + part.value, negative, 'number', first.figures)
  }
  const slash =
    /^ ?(\d+)\/(\d+)(?![\d/])/.exec(folded.slice(first.end, first.end + 20)) ??
    /^()\/(\d+)(?![\d/.])/.exec(folded.slice(first.end, first.end + 20))
  if (slash !== null && first.figures && first.scale === 1 && Number(slash[2]) > 0) {
    const end = first.end + slash[0].length
    const value = slash[1] === '' ? first.value / Number(slash[2]) : first.value + Number(slash[1]) / Number(slash[2])
    const isDate = slash[1] === '' && first.value <= 12 && Number(slash[2]) > 12
    return isDate ? undefined : fractionRead(source, start, end, value, negative, 'number', true)
  }
  const part = parts(folded, first)
  if (part === undefined) return undefined
  if (part.low !== part.value) {
    const place = placed(source, start, part.end, first.figures ? 'figures' : 'words', false)
    return {
      end: part.end,
      quantity: interval(place, part.low, part.value, false, {
        ...plainNumber,
        kind: part.isPercent ? 'percent' : 'number',
      }),
    }
  }
  return fractionRead(
    source,
    start,
    part.end,
    part.value,
    negative,
    part.isPercent ? 'percent' : 'number',
    first.figures,
  )
}

function fractionRead(
  source: Source,
  start: number,
  end: number,
  value: number,
  negative: boolean,
  kind: 'number' | 'percent',
  figures: boolean,
): Read {
  const place = placed(source, start, end, figures ? 'figures' : 'words', false)
  const bound =
    boundBefore(source.folded, start) === 'exact'
      ? (boundAfter(source.folded, end, isComparison(source.folded, start))?.bound ?? 'exact')
      : boundBefore(source.folded, start)
  return {end, quantity: amount(place, negative ? -value : value, {...plainNumber, kind, bound})}
}

/** The share that begins with this denominator: N分之M. 百分之, 千分之, 万分之 without 一 are percentages. */
function parts(
  folded: string,
  denominator: Numeral,
): {readonly value: number; readonly low: number; readonly end: number; readonly isPercent: boolean} | undefined {
  const mark = /^ *分 *之 *(负?)/.exec(folded.slice(denominator.end, denominator.end + 8))
  if (mark === null || denominator.value === 0) return undefined
  const from = denominator.end + mark[0].length
  const numerator = readNumeral(folded, from)
  if (numerator === undefined) return undefined
  const scaled = suffixScale(folded, numerator.end)
  const isPercent =
    denominator.scale === denominator.value &&
    denominator.mantissa === 1 &&
    !/[一壹\d]/.test(folded.charAt(denominator.end - String(denominator.value).length) || '') &&
    !startsWithOne(folded, denominator)
  const value = ((mark[1] === '负' ? -1 : 1) * numerator.value * scaled.factor) / denominator.value
  const low = numerator.low === numerator.high ? value : (numerator.low * scaled.factor) / denominator.value
  return {value: isPercent ? value * 100 : value, low: isPercent ? low * 100 : low, end: scaled.end, isPercent}
}

function startsWithOne(folded: string, numeral: Numeral): boolean {
  const written = folded.slice(Math.max(0, numeral.end - 6), numeral.end)
  return /[一壹1]\s?[百千万亿]+$/.test(written.replace(/[佰]/g, '百').replace(/仟/g, '千')) || /\d$/.test(written)
}

/** k and K behind a figure. */
function suffixScale(folded: string, end: number): {readonly factor: number; readonly end: number} {
  const isK = /^[kK](?![A-Za-z])/.test(folded.slice(end, end + 2))
  return isK ? {factor: 1000, end: end + 1} : {factor: 1, end}
}

/** What stands behind a number: its kind, unit, currency, and what they do to the value. */
interface Tail extends Traits {
  readonly end: number
  readonly factor: number
  readonly plus: number
  readonly loose: boolean
}

function readTail(folded: string, numeral: Numeral, prefix: Currency | undefined): Tail | undefined {
  const scaled = numeral.figures ? letterScale(folded, numeral.end) : {factor: 1, end: numeral.end}
  if (scaled === undefined) return undefined
  const from = skipBlanks(folded, scaled.end)
  const isAlone = !numeral.figures && numeral.scale === 1 && numeral.value < 10
  const base: Tail = {
    ...plainNumber,
    end: scaled.end,
    factor: scaled.factor,
    plus: 0,
    loose: isAlone,
    bound: numeral.more ? 'over' : 'exact',
    currency: prefix?.code,
  }
  if (prefix !== undefined) return {...base, kind: 'currency', end: restOfPrice(folded, scaled.end), loose: false}
  if (
    folded.charAt(scaled.end - 1) === '兆' &&
    /^(?:字节|比特|宽带|带宽|的?文件|的?内存|的?流量|的?数据|\/秒|每秒|网速|赫|瓦|B|b)/.test(
      folded.slice(scaled.end, scaled.end + 3),
    )
  ) {
    return {...base, factor: 1e-12, loose: false}
  }
  const percent = /^(?:个? *百 *分 *点|%|‰)/.exec(folded.slice(from, from + 8))
  if (percent !== null)
    return {
      ...base,
      kind: 'percent',
      end: from + percent[0].length,
      factor: scaled.factor * (percent[0] === '‰' ? 0.1 : 1),
      loose: false,
    }
  const tenths = readTenths(folded, numeral, from, base)
  if (tenths !== undefined) return tenths
  const times = /^(?:[余多]?倍|[xX×](?![A-Za-z\d]))/.exec(folded.slice(from, from + 3))
  if (times !== null && (times[0].endsWith('倍') || numeral.figures)) {
    const half = folded.charAt(from + times[0].length) === '半' ? 0.5 : 0
    return {
      ...base,
      kind: 'multiple',
      end: from + times[0].length + (half > 0 ? 1 : 0),
      plus: half,
      loose: false,
      bound: /^[余多]/.test(times[0]) ? 'over' : base.bound,
    }
  }
  return readPrice(folded, numeral, from, base) ?? readUnit(folded, numeral, from, base)
}

/** k, K, M, B and bn behind a figure; undefined where other letters make it part of a name (3D, 4K视频). */
function letterScale(folded: string, end: number): {readonly factor: number; readonly end: number} | undefined {
  if (!isAsciiLetter(folded.charCodeAt(end))) return {factor: 1, end}
  const letters = /^[A-Za-z]+/.exec(folded.slice(end, end + 8))?.[0] ?? ''
  if (letters.toLowerCase() !== 'e' && isDigit(folded.charCodeAt(end + letters.length))) return undefined
  if (letters === 'k' || letters === 'K') return {factor: 1000, end: end + 1}
  if (letters === 'e' || letters === 'E') return {factor: 1, end}
  if (/^(?:[xXU]|USD[TC]?|BTC|ETH|SOL|BNB|RMB|CNY|EUR|HKD|usd|rmb)$/.test(letters)) return {factor: 1, end}
  if (
    /^(?:km|cm|mm|m|kg|g|mg|t|s|ms|h|min|MB|GB|TB|KB|PB|kb|mb|gb|tb|MW|GW|kW|W|Hz|MHz|GHz|kWh|nm|bps|Mbps|Gbps|TPS|tps|px|pt|dpi|fps|pp|bp|ha|mL|ml|L|V|A|dB|token|tokens|am|pm)$/.test(
      letters,
    )
  )
    return {factor: 1, end}
  return letters === 'bn' ? {factor: 1e9, end: end + 2} : undefined
}

/** 成 and 折: tenths. 七成六, 三成半, 八折, 75折. */
function readTenths(folded: string, numeral: Numeral, from: number, base: Tail): Tail | undefined {
  const mark = folded.charAt(from)
  if (mark === '折' && numeral.value <= 100 && !/^[磨腾叠射旧扣现算合线中]/.test(folded.slice(from + 1, from + 2))) {
    return {
      ...base,
      kind: 'percent',
      discount: 'paid',
      end: from + 1,
      factor: numeral.value > 10 ? 1 : 10,
      loose: false,
    }
  }
  if (mark !== '成' || numeral.value > 10 || numeral.scale > 10) return undefined
  if (
    /^(?:为|立|功|员|果|本|就|分|年|长|熟|都|品|交|型|绩|效|因|语|千|了|一|不)/.test(folded.slice(from + 1, from + 2))
  )
    return undefined
  const next = skipBlanks(folded, from + 1)
  if (folded.charAt(from + 1) === '半')
    return {...base, kind: 'percent', end: from + 2, factor: 10, plus: 5, loose: false}
  const extra = digitValue(folded.charAt(next))
  if (extra !== undefined && !MEASURES.has(folded.charAt(next + 1)))
    return {...base, kind: 'percent', end: next + 1, factor: 10, plus: extra, loose: false}
  return {...base, kind: 'percent', end: from + 1, factor: 10, loose: false}
}

/** 元, 美元, 块钱 …, with 角 and 分 or cents; coins may have a measure word between (0.1个比特币). */
function readPrice(folded: string, numeral: Numeral, from: number, base: Tail): Tail | undefined {
  const more = /^[多余](?=[元块美人欧英港日韩])/.exec(folded.slice(from, from + 2))
  const start = more === null ? from : from + 1
  const counted = numeral.more
    ? start
    : start +
      (/^[个枚]/.test(folded.slice(start, start + 1)) &&
      /^[个枚] ?(?:比特币|以太|USDT|BTC|ETH|SOL|BNB|泰达)/.test(folded.slice(start, start + 8))
        ? 1
        : 0)
  const place = skipBlanks(folded, counted)
  const entry = currenciesByFirst.get(folded.charAt(place))?.find(([name]) => folded.startsWith(name, place))
  if (entry === undefined) return undefined
  const [name, currency] = entry
  const end = place + name.length
  if (isAsciiLetter(name.charCodeAt(0)) && (isAsciiLetter(folded.charCodeAt(end)) || isDigit(folded.charCodeAt(end))))
    return undefined
  if (
    name === '元' &&
    /^(?:组|论|素|方程|函数|宇|数据|老|旦|件|化|帅|首|气|勋|年|月|凶|朝|代)/.test(folded.slice(end, end + 2))
  )
    return undefined
  if (name === '角' && /^[度落色形楼洲]/.test(folded.slice(end, end + 1))) return undefined
  if (name === '马克' && /^[思斯·杯]/.test(folded.slice(end, end + 1))) return undefined
  const bound = more === null ? base.bound : 'over'
  const price: Tail = {
    ...base,
    kind: 'currency',
    currency: currency.code,
    factor: base.factor * currency.unit,
    end,
    bound,
    loose: false,
  }
  return withSmallChange(folded, price)
}

/** 50元6角三分; 两美元又三美分; 10日元5日本钱. */
function withSmallChange(folded: string, price: Tail): Tail {
  let {end, plus} = price
  const steps: readonly (readonly [RegExp, number])[] =
    price.currency === 'CNY'
      ? [[/^(?:角|毛)/, 0.1], [/^分(?!之|钟|析|布|成|为|别|配|享|钱?数)/, 0.01]]
      : price.currency === 'USD' ? [[/^美分/, 0.01]] : price.currency === 'JPY' ? [[/^日本[钱銭]/, 0.01]] : [] // biome-ignore format: pairs
  for (const [mark, unit] of steps) {
    const from = end + (/^[又零]/.test(folded.slice(end, end + 1)) ? 1 : 0)
    const numeral = readNumeral(folded, from)
    const match = numeral === undefined ? null : mark.exec(folded.slice(numeral.end, numeral.end + 3))
    if (numeral === undefined || match === null) continue
    plus += numeral.value * unit
    end = numeral.end + match[0].length
  }
  return {...price, end, plus}
}

/** 元 and the like behind an amount that already has a mark before it (人民币 8千元). */
function restOfPrice(folded: string, end: number): number {
  const match = /^ ?(?:块钱|元|块|美元|港元|欧元|英镑|日元)/.exec(folded.slice(end, end + 4))
  return match === null ? end : end + match[0].length
}

function readUnit(folded: string, numeral: Numeral, from: number, base: Tail): Tail {
  const more = /^[多余](?=[年月天日周岁小分秒个])/.test(folded.slice(from, from + 2)) ? 1 : 0
  const unit = timeUnitAt(folded, from + more)
  if (unit !== undefined && isTimeUnit(folded, numeral, from + more, unit[0])) {
    let end = from + more + unit[0].length
    const hasHalf = folded.charAt(end) === '半' && !/^半[夜路途场空]/.test(folded.slice(end, end + 2))
    if (hasHalf) end++
    const isLoose = base.loose && numeral.value === 1 && !hasHalf
    return {
      ...base,
      unit: unit[1],
      end,
      plus: hasHalf ? 0.5 : 0,
      loose: isLoose,
      bound: more > 0 || /多/.test(unit[0]) ? 'over' : base.bound,
    }
  }
  const letters = /^[a-z]{1,3}(?![A-Za-z\d])/.exec(folded.slice(base.end, base.end + 4))?.[0] ?? ''
  const short = numeral.figures ? LETTER_UNITS.get(letters) : undefined
  if (short !== undefined) return {...base, unit: short, end: base.end + letters.length}
  if (folded.startsWith('个半', from)) return readHalfMore(folded, from, base)
  if (
    folded.charAt(from) === '打' &&
    numeral.value !== 1 &&
    !/^[开造算击断败架电听印包扰动破卡磨入]/.test(folded.slice(from + 1, from + 2))
  ) {
    return {...base, end: from + 1, factor: base.factor * 12, loose: false}
  }
  const isCounted = MEASURES.has(folded.charAt(from))
  return {...base, loose: base.loose && (numeral.value <= 1 || !isCounted)}
}

function readHalfMore(folded: string, from: number, base: Tail): Tail {
  const unit = timeUnitAt(folded, from + 2)
  return {...base, unit: unit?.[1], end: from + 2 + (unit?.[0].length ?? 0), plus: 0.5, loose: false}
}

/** 一日 and 三日 are days, 日元 is not; 一年 yes, 年轻 no; 月 alone only in words like 数月, 三月 being March. */
function isTimeUnit(folded: string, numeral: Numeral, from: number, name: string): boolean {
  const next = folded.charAt(from + name.length)
  if (name === '月') return numeral.vague || numeral.value > 12
  if (name === '日') return !'元圆本语币均程常志趋益后前报'.includes(next || ' ') || next === '后' || next === '前'
  if (name === '年') return !'轻龄迈幼'.includes(next || ' ')
  if (name === '周') return !'围边长'.includes(next || ' ') || numeral.value > 1
  if (name === '天') return !'然赋空生才命性气文体地敌台花'.includes(next || ' ')
  return true
}

function skipBlanks(folded: string, at: number): number {
  let from = at
  while (folded.charCodeAt(from) === 0x20 && from < at + 4) from++
  return from
}

function single(source: Source, start: number, numeral: Numeral, tail: Tail, negative: boolean): Quantity {
  const {folded} = source
  const after = boundAfter(folded, tail.end, isComparison(folded, start))
  const before = boundBefore(folded, start)
  const wasMore = tail.bound !== 'exact' ? tail.bound : undefined
  const leading = before === 'exact' && isShang(folded, start, numeral) ? 'over' : before
  const bound = leading !== 'exact' ? leading : (wasMore ?? after?.bound ?? 'exact')
  const traits: Traits = {
    kind: tail.kind,
    bound,
    unit: tail.unit,
    currency: tail.currency,
    discount: tail.discount,
    increase: false,
  }
  const isPointed =
    !numeral.figures &&
    numeral.value < 10 &&
    tail.kind === 'number' &&
    /[这那该其]$/.test(folded.slice(Math.max(0, start - 1), start))
  const place = placed(source, start, tail.end, numeral.figures ? 'figures' : 'words', tail.loose || isPointed)
  const scaled = (value: number) => (negative ? -1 : 1) * (value * tail.factor + tail.plus)
  if (numeral.low !== numeral.high)
    return interval(place, scaled(numeral.low), scaled(numeral.high), numeral.vague, traits)
  const power = powerAfter(folded, tail.end, numeral)
  if (power !== undefined)
    return amount(
      {...place, end: power.end, text: source.text.slice(start, power.end)},
      (negative ? -1 : 1) * power.value,
      traits,
    )
  if (tail.kind === 'multiple' && isIncrease(folded, start)) {
    return amount(place, scaled(numeral.value) + 1, {...traits, increase: true})
  }
  return amount(place, scaled(numeral.value), traits)
}

/** 2e5, 2.5^-1. */
function powerAfter(
  folded: string,
  end: number,
  numeral: Numeral,
): {readonly value: number; readonly end: number} | undefined {
  if (!numeral.figures || numeral.scale !== 1) return undefined
  const match = /^(?:([eE])([+-]?\d{1,3})|\^(--?|\+)?(\d{1,3}))(?![\dA-Za-z])/.exec(folded.slice(end, end + 8))
  if (match === null) return undefined
  const exponent = match[1] === undefined ? Number(match[4]) * (match[3] === '-' ? -1 : 1) : Number(match[2])
  const value = match[1] === undefined ? numeral.value ** exponent : numeral.value * 10 ** exponent
  return {value, end: end + match[0].length}
}

/** 上百, 上千万: at least that many; 近千, 近百 are read with their prefix. */
function isShang(folded: string, start: number, numeral: Numeral): boolean {
  return (
    folded.charAt(start - 1) === '上' &&
    numeral.mantissa === 1 &&
    numeral.scale > 1 &&
    !numeral.figures &&
    !/[以线晚早网马天身路海街桌手线]上$/.test(folded.slice(start - 2, start))
  )
}

/** 增长两倍: what is added; 增长到两倍, 增长为 and 是…的两倍 are the whole. */
function isIncrease(folded: string, start: number): boolean {
  return (
    /(?:增长|增加|增多|提高|提升|上升|上涨|涨|扩大|高出|高|多|长|快)了?(?:超过|近|约|大约|将近|逾)?$/.test(
      folded.slice(Math.max(0, start - 7), start),
    ) && !/[到至为]$/.test(folded.slice(start - 1, start))
  )
}

const CONNECTOR = /^ ?(?:[-–—~～〜－]{1,2}|至|到|和|与|或者?) ?/

/** A second number behind - ~ 至 到: units and scale are shared backwards (300-370亿美元). */
function readRange(
  source: Source,
  start: number,
  first: Numeral,
  tail: Tail,
  currency: Currency | undefined,
): Read | undefined {
  const {folded} = source
  if (first.vague || tail.discount !== undefined) return undefined
  const counted = countedEnd(folded, tail.end)
  const connector = CONNECTOR.exec(folded.slice(counted, counted + 5))
  if (connector === null || (counted > tail.end && !connector[0].includes('或'))) return undefined
  let from = counted + connector[0].length
  if (currency !== undefined) {
    const mark = zhPrefixes.find(([name, other]) => other.code === currency.code && folded.startsWith(name, from))
    if (mark !== undefined) from += mark[0].length
  }
  if (readMoment(folded, from)?.kind === 'date' && tail.unit === undefined && !/^(?:至|到)/.test(connector[0].trim()))
    return undefined
  const second = readNumeral(folded, from)
  if (second === undefined || second.vague || (folded.startsWith('分之', second.end) && first.figures)) return undefined
  const end = readTail(folded, second, currency)
  if (end === undefined || isVersionTail(folded, second.end)) return undefined
  const shares =
    first.scale === 1 &&
    tail.factor === 1 &&
    tail.kind !== 'percent' &&
    second.scale > 1 &&
    first.value < second.mantissa
  const low = shares ? first.value * second.scale : first.value
  if (low >= second.value || !compatible(tail, end)) return undefined
  if (/[和与]/.test(connector[0]) && !/^ ?之?间/.test(folded.slice(end.end, end.end + 3))) return undefined
  const isLetterScaled = tail.factor === 1 && end.factor >= 1000
  const bound = boundBefore(folded, start)
  const after = boundAfter(folded, end.end)
  const traits: Traits = {
    kind: end.kind === 'number' ? tail.kind : end.kind,
    bound: bound !== 'exact' ? bound : (after?.bound ?? end.bound),
    unit: end.unit ?? tail.unit,
    currency: end.currency ?? tail.currency,
    discount: undefined,
    increase: false,
  }
  const lowFactor = isLetterScaled || tail.kind === 'number' ? end.factor : tail.factor
  const place = placed(source, start, end.end, first.figures ? 'figures' : 'words', false)
  return {
    end: end.end,
    quantity: interval(place, low * lowFactor + tail.plus, second.value * end.factor + end.plus, false, traits),
  }
}

/** Behind a measure word that 或 may follow: 1 次或 2 次. */
function countedEnd(folded: string, end: number): number {
  const match = /^ ?(.) ?(?=或)/u.exec(folded.slice(end, end + 4))
  return match !== null && MEASURES.has(match[1] ?? '') ? end + match[0].length : end
}

function isVersionTail(folded: string, end: number): boolean {
  return /^[-.]\d/.test(folded.slice(end, end + 2))
}

function compatible(first: Tail, second: Tail): boolean {
  if (first.kind !== 'number' && first.kind !== second.kind) return false
  if (first.unit !== undefined && first.unit !== second.unit) return false
  return first.currency === undefined || first.currency === second.currency
}
