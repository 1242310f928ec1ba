import {isDigit} from '../characters.ts'
import {settle} from '../quantity.ts'
import {readFigure} from './figures.ts'
import type {Numeral, Reading} from './numeral.ts'
import {finish, newReading, settleRow, trail} from './numeral.ts'
import {bigAt, digitAt, isNumeral, smallAt, unitAt} from './numeral-characters.ts'

/** Reads the numeral that starts at `at` of a text folded by `foldZh`; undefined where none does. */
export function readNumeral(text: string, at: number): Numeral | undefined {
  const r = newReading(text, at)
  if ('数几'.includes(text.charAt(at)) && unitAt(text, at + 1) !== undefined) {
    r.vague = true
    r.current = 2
    r.at++
  }
  while (step(r));
  return finish(r, at)
}

/** Reads one more character or figure; false where the numeral ends. */
function step(r: Reading): boolean {
  const at = skipBlank(r)
  const character = r.text.charAt(at)
  if (character === '') return false
  if (
    isDigit(character.charCodeAt(0)) ||
    (character === '.' && r.at === at && isDigit(r.text.charCodeAt(at + 1)) && !/[\w]/.test(r.text.charAt(at - 1)))
  ) {
    return readFigures(r, at)
  }
  const digit = digitAt(r.text, at)
  if (digit !== undefined) return readDigit(r, at, digit)
  const small = smallAt(r.text, at)
  if (small !== undefined) return readSmall(r, at, small)
  const big = bigAt(r.text, at)
  if (big !== undefined) return readBig(r, at, big)
  if ('多余来几'.includes(character)) return readMore(r, at, character)
  if (character === '单') return readGap(r, at)
  return character === '点' && readDecimals(r, at)
}

/** Blanks stand inside a numeral only beside a unit: 452 亿, 三千 八百. */
function skipBlank(r: Reading): number {
  const {text} = r
  if (text.charCodeAt(r.at) !== 0x20) return r.at
  let next = r.at
  while (text.charCodeAt(next) === 0x20 && next < r.at + 3) next++
  const character = text.charAt(next)
  const isPoint = character === '点' && text.charCodeAt(next + 1) === 0x20 && digitAt(text, next + 2) !== undefined
  if (isPoint && r.current !== undefined) return next
  if (
    r.current !== undefined &&
    (unitAt(text, next) !== undefined || ('多余几'.includes(character) && unitAt(text, next + 1)))
  )
    return next
  if (r.hasUnit && character === '几' && bigAt(text, next + 1) !== undefined) return next
  if (r.hasUnit && '多余'.includes(character) && /^ ?[万亿]/.test(text.slice(next + 1, next + 3))) return next
  const isAfterUnit = r.current === undefined && r.hasUnit && !r.figures
  return (isAfterUnit || (r.hasUnit && unitAfterFigure(text, next))) && isNumeral(character) && r.current === undefined
    ? next
    : r.at
}

/** 7万 5千: a figure that has its own unit goes on with the numeral. */
function unitAfterFigure(text: string, at: number): boolean {
  return isDigit(text.charCodeAt(at)) && smallAt(text, at + 1) !== undefined
}

function readFigures(r: Reading, at: number): boolean {
  if (r.current !== undefined || (r.hasUnit && !r.figures && !r.hasZero)) return false
  const figure = readFigure(r.text, at)
  r.current = figure.value
  r.row = 0
  r.figures = true
  r.scaleOpen = false
  r.at = figure.end
  return true
}

/** 一百单八将: 单 stands for 零. */
function readGap(r: Reading, at: number): boolean {
  if (!r.hasUnit || r.current !== undefined || r.lastUnit < 100 || digitAt(r.text, at + 1) === undefined) return false
  r.hasZero = true
  r.at = at + 1
  return true
}

function readDigit(r: Reading, at: number, digit: number): boolean {
  if (r.current !== undefined && r.row === 0) return false
  if (r.more) return false
  const character = r.text.charAt(at)
  const isFirst = r.current === undefined && !r.hasUnit
  if (character === '两' && !isFirst && !isDigitTwo(r, at)) return false
  if ('俩仨'.includes(character) && !/^[千百][一二两三四五六七八九]/.test(r.text.slice(at + 1, at + 3)))
    return isFirst && readPair(r, at, digit)
  r.scaleOpen = false
  if (r.current === undefined) {
    if (digit === 0 && (r.hasUnit || r.text.charAt(at + 1) === '十')) {
      r.hasZero = true
      r.at = at + 1
      return true
    }
    if (r.figures && !smallAt(r.text, at + 1) !== undefined && !r.hasUnit) return false
    r.current = digit
    r.first = digit
    r.row = 1
  } else {
    if (r.vague) return false
    r.current = r.current * 10 + digit
    r.row++
  }
  r.at = at + 1
  return true
}

/** Behind other numerals 两 counts before 百千万亿 (一万两千) and in 一两个, 三两天; else it is the weight (54万两白银, 三两酒). */
function isDigitTwo(r: Reading, at: number): boolean {
  const next = r.text.charAt(at + 1)
  if ('百千万亿'.includes(next || ' ')) return true
  return r.row === 1 && (r.first === 1 || r.first === 3) && COUNTED_BEHIND_TWO.includes(next || '?')
}

const COUNTED_BEHIND_TWO = '个天年日次岁月周星小分秒句点步名位种项人条件本家声块页回遍十'

/** 俩 and 仨 hold their measure word: nothing goes on behind them. */
function readPair(r: Reading, at: number, digit: number): boolean {
  r.current = digit
  r.first = digit
  r.row = 1
  r.at = at + 1
  return false
}

/** 千瓦, 千米, 千克: units of measure that begin with a numeral. */
const UNIT_OF_MEASURE = /[瓦米克卡赫焦伏帕字]/

function readSmall(r: Reading, at: number, unit: number): boolean {
  if (r.more && r.current === undefined) return false
  // 第75百分位, 20百分点: 百分 opens a word.
  if (unit === 100 && r.figures && /^分[位点制比]/.test(r.text.slice(at + 1, at + 3))) return false
  if (unit === 1000 && r.current === undefined && UNIT_OF_MEASURE.test(r.text.charAt(at + 1))) return false
  if (r.lastUnit !== 0 && unit >= r.lastUnit && r.current === undefined) return false
  settleRow(r)
  const current = r.current ?? 1
  if (!r.scaleOpen) {
    r.mantissa = r.total + r.section + current
    r.scale = 1
  }
  if (r.low !== undefined) r.low *= unit
  r.section += unit === 20 || unit === 30 ? unit : current * unit
  r.scale *= unit
  r.scaleOpen = true
  r.lastUnit = unit === 20 || unit === 30 ? 10 : unit
  finishUnit(r, at)
  return true
}

function readBig(r: Reading, at: number, unit: number): boolean {
  settleRow(r)
  const inner = r.section + (r.current ?? 0)
  if (inner === 0 && r.total === 0) return readBareBig(r, at, unit)
  if (!r.scaleOpen) {
    r.mantissa = r.total + inner
    r.scale = 1
  }
  if (r.low !== undefined) r.low = (r.low + r.section - (r.section % 10 ** Math.ceil(Math.log10(r.low + 1)))) * unit
  r.total =
    r.total > 0 && r.total < unit ? (r.total + inner) * unit : inner === 0 ? r.total * unit : r.total + inner * unit
  r.section = 0
  r.scale *= unit
  r.scaleOpen = true
  r.lastUnit = unit
  finishUnit(r, at)
  return true
}

/** 万亿 and 亿万 alone say a magnitude, and so do 上亿 and 破万; else a single 万 or 亿 says nothing. */
function readBareBig(r: Reading, at: number, unit: number): boolean {
  const isMagnitude =
    (unitAt(r.text, at + 1) ?? 0) >= 1e4 ||
    r.text.startsWith('分之', at + 1) ||
    REACHED.test(r.text.slice(Math.max(0, at - 2), at))
  if (r.hasUnit || !isMagnitude) return false
  r.total = unit
  r.mantissa = 1
  r.scale = unit
  r.scaleOpen = true
  r.lastUnit = unit
  finishUnit(r, at)
  return true
}

/** What says right before 万 or 亿 that so many are reached: 上亿, 过万, 突破亿; not 网上, 通过, 附近. */
const REACHED =
  /(?:^|[^以之线网晚早马天身路海街桌手云地])上$|(?:^|[^通经不超渡度])过$|超过$|[破逾]$|(?:^|[^附最靠邻走临])近$/

function finishUnit(r: Reading, at: number): void {
  r.current = undefined
  r.row = 0
  r.hasUnit = true
  r.hasZero = false
  r.at = at + 1
}

/** 多 余 来 behind a unit or a round figure, 几 behind a unit or zero; they may be followed by a big unit. */
function readMore(r: Reading, at: number, character: string): boolean {
  const hasBig = bigAt(r.text, r.text.charCodeAt(at + 1) === 0x20 ? at + 2 : at + 1) !== undefined
  if (r.more || (!r.hasUnit && r.current === undefined)) return false
  if (character === '几' && r.current !== undefined) return false
  if (
    character === '来' &&
    (r.current !== undefined ||
      r.lastUnit < 10 ||
      (!hasBig && !'个年天岁种次位人名家'.includes(r.text.charAt(at + 1) || '?')))
  )
    return false
  if (r.current !== undefined && r.row > 0) return false
  if (character === '余' && r.current === undefined && !r.hasUnit) return false
  if ('多余'.includes(character) && notMore.test(r.text.slice(at, at + 3))) return false
  r.more = true
  r.at = at + 1
  return hasBig
}

/** 多 and 余 that open another word. */
const notMore =
  /^(?:多少|多样|多元|多种|多数|多层|多方|多重|多链|多签|多年来|多半|多么|多边|多维|多达|余额|余下|余地|余热)/

function readDecimals(r: Reading, at: number): boolean {
  const {text} = r
  if (r.more || r.vague || (r.current === undefined && !r.hasUnit)) return false
  let end = at + 1
  if (text.charCodeAt(end) === 0x20) end++
  let digits = ''
  for (let digit = digitAt(text, end); digit !== undefined; digit = digitAt(text, ++end)) digits += digit
  if (digits === '') while (isDigit(text.charCodeAt(end))) digits += text.charAt(end++)
  if (digits === '' || '十分刻拾两俩'.includes(text.charAt(end) || '?') || '两俩'.includes(text.charAt(at + 1)))
    return false
  trail(r)
  r.current = settle(r.total + r.section + (r.current ?? 0) + Number(`0.${digits}`))
  r.total = 0
  r.section = 0
  r.row = 0
  r.lastUnit = 0
  r.hasUnit = false
  r.figures = r.figures || isDigit(text.charCodeAt(at + 1))
  r.at = end
  return true
}
