import {byFirst} from '../by-first.ts'
import {isAsciiLetter, isDigit} from '../characters.ts'
import {zhCurrencies, zhPrefixes} from '../currencies.ts'
import type {Numeral} from './numeral.ts'
import {digitValue} from './numeral-characters.ts'
import {readNumeral} from './numerals.ts'
import type {Tail} from './source.ts'

const currenciesByFirst = byFirst(zhCurrencies)

/** Marks and names of currencies before an amount, by their first character. */
export const prefixesByFirst = byFirst(zhPrefixes)

/** 元, 美元, 块钱 …, with 角 and 分 or cents; coins may have a measure word between (0.1个比特币). */
export function readPrice(folded: string, numeral: Numeral, from: number, base: Tail): Tail | undefined {
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
  if (entry === undefined) return readSpokenPrice(folded, place, base)
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
    // 一元, 一个以太币 may be "a dollar", "an ether".
    loose: base.loose && numeral.value === 1,
  }
  return withSmallChange(folded, price)
}

/** 三块五, 三块五毛: yuan and tenths of one; 三块 alone may be pieces. */
function readSpokenPrice(folded: string, at: number, base: Tail): Tail | undefined {
  if (folded.charAt(at) !== '块') return undefined
  const match =
    /^块([零一二两三四五六七八九\d])(?:[毛角]钱?|(?=$|[^\p{Script=Han}\d]|[的了起]|一[斤个份件张只瓶]))/u.exec(
      folded.slice(at, at + 5),
    )
  if (match === null) return undefined
  const digit = match[1] ?? ''
  const plus = (digitValue(digit) ?? Number(digit)) / 10
  return {...base, kind: 'currency', currency: 'CNY', end: at + match[0].length, plus, loose: false}
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
export function restOfPrice(folded: string, end: number): number {
  const match = /^ ?(?:块钱|元|块|美元|港元|欧元|英镑|日元)/.exec(folded.slice(end, end + 4))
  return match === null ? end : end + match[0].length
}

export function skipBlanks(folded: string, at: number): number {
  let from = at
  while (folded.charCodeAt(from) === 0x20 && from < at + 4) from++
  return from
}
