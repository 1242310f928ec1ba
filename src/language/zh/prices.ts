import {byFirst} from '../by-first.ts'
import {isAsciiLetter, isDigit} from '../characters.ts'
import {zhCurrencies, zhPrefixes} from '../currencies.ts'
import type {Numeral} from './numerals.ts'
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
export function restOfPrice(folded: string, end: number): number {
  const match = /^ ?(?:块钱|元|块|美元|港元|欧元|英镑|日元)/.exec(folded.slice(end, end + 4))
  return match === null ? end : end + match[0].length
}

export function skipBlanks(folded: string, at: number): number {
  let from = at
  while (folded.charCodeAt(from) === 0x20 && from < at + 4) from++
  return from
}
