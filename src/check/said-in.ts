import {sameMeasure} from '../language/measures.ts'
import type {CalendarDate, ClockTime, Quantity} from '../language/numbers.ts'
import {numbers} from '../language/numbers.ts'
import type {Side} from './side.ts'
import {sameInZone} from './time-zones.ts'

/**
 * Whether the English says a quantity in another way than as the same quantity: 1次或2次 as the ends of a range, 21-23日
 * inside a date, 1.22版本 inside the name v1.22, 60秒 as 60s, 120斤 as 60 kg, 光绪二十六年 as the 26th year of a reign.
 */
export const isSaidIn = (number: Quantity, zh: Side, en: Side): boolean => {
  switch (number.kind) {
    case 'date':
      return hasFigures(number, en) || isSaidApart(number, en)
    case 'time':
      return hasFigures(number, en) || isRatio(number, en) || isInOtherZone(number, en)
    case 'range':
      return (
        (number.of !== 'currency' &&
          [number.low, number.high].every(end => en.numbers.some(other => isEnd(other, end, number.of)))) ||
        hasFigures(number, en)
      )
    default:
      return (
        isPartOfOther(number, en) ||
        hasFigures(number, en) ||
        isInDuration(number, zh, en) ||
        isInDoubleHours(number, zh, en) ||
        isConverted(number, zh, en) ||
        isScaledByLetter(number, en) ||
        isStablecoin(number, en) ||
        isRate(number, en)
      )
  }
}

/** Whether a quantity says one end of a range; of bare figures (1881—1936), a year does too. */
const isEnd = (other: Quantity, end: number, of: string): boolean =>
  (other.kind === of && 'value' in other && other.value === end) ||
  (of === 'number' && other.kind === 'date' && other.year === end)

type Single = Extract<Quantity, {readonly value: number}>

/** One end of a range of the English, or a part of its fraction (three out of five). */
const isPartOfOther = ({value}: Single, {numbers: others}: Side): boolean =>
  others.some(
    other =>
      (other.kind === 'range' && [other.low, other.high].includes(value)) ||
      ('value' in other && other.value <= 1 && fractionParts(other.text).includes(value)),
  )

const fractionParts = (text: string): readonly number[] => {
  const parts = text.split(/ in (?:every )?| out of | over |\//)
  return parts.length < 2
    ? []
    : parts.flatMap(part => numbers(part, 'en').map(other => ('value' in other ? other.value : Number.NaN)))
}

/** Figures, and behind them nothing that multiplies them: 60 秒 but not 60 万. */
const figures = /^[-+−]?(\d+(?:[.,]\d+)*)[^\d万萬亿億兆千百十成折倍番分]*$/

/** A telephone number has at least so many digits; its groups may be parted otherwise. */
const LONG = 7

/** Whether the figures of a quantity stand somewhere in the English where they are no amount of their own. */
const hasFigures = (number: Quantity, {numbers: others, prose: {plain}}: Side): boolean => {
  const [, digits] = figures.exec(number.text) ?? []
  if (digits === undefined || (number.kind === 'date' && partsOf(number) > 1)) return false
  if (digits.length >= LONG && plain.replace(/(\d)[ .-]+(?=\d)/g, '$1').includes(digits)) return true
  for (let start = plain.indexOf(digits); start >= 0; start = plain.indexOf(digits, start + 1)) {
    const end = start + digits.length
    const isWhole = !/\d/.test(plain.charAt(start - 1) + plain.charAt(end))
    const isOther = ({kind}: Quantity) =>
      number.kind === 'time' || (kind !== 'date' && kind !== 'time' && kind !== 'range')
    if (isWhole && !others.some(other => isOther(other) && other.start < end && start < other.end)) return true
  }
  return false
}

const partsOf = ({year, half, quarter, month, day, weekday}: CalendarDate): number =>
  [year, half, quarter, month, day, weekday].filter(part => part !== undefined).length

/** 光绪二十六年 as the 26th year of a reign, 五月初五 as the fifth day of the fifth month. */
const isSaidApart = ({text, weekday}: CalendarDate, {numbers: others, prose: {plain}}: Side): boolean => {
  // Where the English has a month and a day of its own, they are not said apart.
  if (weekday !== undefined || others.some(each => each.kind === 'date' && each.month && each.day)) return false
  if (!/\b(?:year|month|moon|day|reign)\b/i.test(plain)) return false
  const said = text.split(/[年月日号初]/).flatMap(part => numbers(part, 'zh').slice(-1))
  const values = others.map(other => ('value' in other ? other.value : Number.NaN))
  return said.length > 0 && said.every(part => 'value' in part && take(values, part.value))
}

const take = (values: number[], value: number): boolean => {
  const index = values.indexOf(value)
  if (index >= 0) values.splice(index, 1)
  return index >= 0
}

/** 1:10 may be a ratio or a score: one to ten, 1–10. */
const isRatio = ({text, hour, minute}: ClockTime, {numbers: others}: Side): boolean =>
  /^\d+:\d+$/.test(text.replace('：', ':')) &&
  [hour, minute].every(part =>
    others.some(other =>
      other.kind === 'range' ? [other.low, other.high].includes(part) : 'value' in other && other.value === part,
    ),
  )

const isInOtherZone = (time: ClockTime, {numbers: others, prose: {plain}}: Side): boolean =>
  others.some(other => other.kind === 'time' && sameInZone(time, other, plain.slice(other.end, other.end + 12)))

/** 2小时1分9秒 as 2:01:09. */
const isInDuration = ({value, unit, end}: Single, zh: Side, {numbers: others}: Side): boolean =>
  (unit === 'hour' || unit === 'minute' || unit === 'second' || zh.prose.plain.charAt(end) === '分') &&
  others.some(other => other.kind === 'time' && [other.hour, other.minute, other.second].includes(value))

/** 两个时辰 as four hours. */
const isInDoubleHours = ({value, end}: Single, zh: Side, {numbers: others}: Side): boolean =>
  /^个?时辰/.test(zh.prose.plain.slice(end, end + 3)) &&
  others.some(other => 'value' in other && other.unit === 'hour' && other.value === value * 2)

/** The unit of 半斤 stands inside the number, else behind it. */
const isConverted = ({value, text, end}: Single, zh: Side, {numbers: others, prose: {plain}}: Side): boolean => {
  const unit = text.startsWith('半') ? text.slice(1) : zh.prose.plain.slice(end, end + 6)
  return others.some(
    other => 'value' in other && sameMeasure(value, unit, other.value, plain.slice(other.end, other.end + 24)),
  )
}

const LETTERS: Readonly<Record<string, number>> = {m: 1e6, b: 1e9, t: 1e12}

/** 30m users, 15T tokens: a letter that might be a unit, but for the Chinese. */
const isScaledByLetter = ({value}: Single, {numbers: others, prose: {plain}}: Side): boolean =>
  value >= 1e6 &&
  others.some(other => {
    const letter = /^ ?([mbt])(?![a-z])/i.exec(plain.slice(other.end, other.end + 3))?.[1]?.toLowerCase() ?? ''
    return 'value' in other && other.value * (LETTERS[letter] ?? 0) === value
  })

const RATES: readonly (readonly [RegExp, number])[] = [
  [/^ (?:per|in|out of)(?: (?:every|a|one))? (?:1,?000|thousand|mille?)\b/i, 0.1],
  [/^ (?:per|in|out of)(?: (?:every|a))? (?:10,?000|ten thousand)\b/i, 0.01],
  [/^ (?:per|in|out of)(?: (?:every|a|one))? (?:100,?000|hundred thousand)\b/i, 0.001],
  [/^ (?:per|in|out of)(?: (?:every|a|one))? (?:1,?000,?000|million)\b/i, 0.0001],
]

/** 6.39‰ as 6.39 per thousand, 万分之三 as 3 per 10,000. */
const isRate = ({value, kind}: Single, {numbers: others, prose: {plain}}: Side): boolean =>
  kind === 'percent' &&
  others.some(other => {
    const rate = RATES.find(([behind]) => behind.test(plain.slice(other.end, other.end + 28)))
    return rate !== undefined && 'value' in other && Math.abs(other.value * rate[1] - value) <= 1e-9 * value
  })

/** 200U as $200 in USDT. */
const isStablecoin = ({value, currency}: Single, {numbers: others, prose: {plain}}: Side): boolean =>
  (currency === 'USDT' || currency === 'USDC') &&
  /usd[tc]|tether|stablecoin/i.test(plain) &&
  others.some(other => other.kind === 'currency' && other.currency === 'USD' && other.value === value)
