import {changeOne, countIn, oneOf, wordsIn} from './edit.mjs'

const figure = /(?<![\w./:#~^=-])\d+(?:,\d{3})*(?:\.\d+)?(?![\w/:%)）-]|[.,]\d)/g
const standsIn = (zh, figures) =>
  new RegExp(`(?<![\\d.A-Za-z-])${figures.replaceAll('.', '\\.')}(?![\\d.A-Za-z-]*[\\dA-Za-z])`).test(
    wordsIn(zh).replaceAll(',', ''),
  )

const otherDigit = (digits, chance) => {
  const {index: at} = oneOf([...digits.matchAll(/\d/g)], chance)
  const digit = oneOf(
    [...'123456789'].filter(each => each !== digits[at]),
    chance,
  )
  return digits.slice(0, at) + digit + digits.slice(at + 1)
}

/** Numerals and what Chinese writes for each: figures, and characters. */
const numerals = [
  ['one', 'first', /[1一]/, '一'],
  ['two', 'second', /[2二两]/, '二'],
  ['three', 'third', /[3三]/, '三'],
  ['four', 'fourth', /[4四]/, '四'],
  ['five', 'fifth', /[5五]/, '五'],
  ['six', 'sixth', /[6六]/, '六'],
  ['seven', 'seventh', /[7七]/, '七'],
  ['eight', 'eighth', /[8八]/, '八'],
  ['nine', 'ninth', /[9九]/, '九'],
  ['ten', 'tenth', /10|十/, '十'],
]
const numeralOf = word => numerals.findIndex(([cardinal, ordinal]) => cardinal === word || ordinal === word)
const anyNumeral = numerals.map(([cardinal]) => cardinal).join('|')

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]
const hanMonths = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二']
const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
const hanDays = ['一', '二', '三', '四', '五', '六', '[日天]']

const others = (list, word, chance) =>
  oneOf(
    list.filter(each => each !== word),
    chance,
  )

const scales = {thousand: 'million', million: 'billion', billion: 'million', trillion: 'billion'}

const upwards = ['more than', 'over', 'at least', 'greater than', 'exceeding']
const downwards = ['less than', 'under', 'at most', 'fewer than', 'up to']
const bounds = new RegExp(`\\b(${[...upwards, ...downwards].join('|')})(?= [$€£]?(?:\\d|${anyNumeral}|half))`, 'gi')
const zhUp = /超过|以上|至少|多于|大于|不少于|高于|不低于|逾/
const zhDown = /不到|不足|少于|小于|最多|至多|低于|以下|以内|不超过/

/** Numbers, dates and their like that no longer say what the Chinese says. */
export const numberFaults = {
  digit: ({zh, en}, {chance}) =>
    changeOne(
      en,
      figure,
      chance,
      ([digits]) => otherDigit(digits, chance),
      ([digits]) =>
        countIn(en, digits) === 1 && standsIn(zh, digits.replaceAll(',', '')) && !/^(19|20)\d\d$/.test(digits),
    ),
  'scale word': ({zh, en}, {chance}) =>
    changeOne(
      en,
      /(?<=\d )(thousand|million|billion|trillion)\b/g,
      chance,
      ([word]) => scales[word],
      ({0: word, index}) =>
        countIn(en, `${/[\d.,]+ $/.exec(en.slice(0, index))?.[0]}${word}`) === 1 &&
        (/[千万亿兆]/.test(zh) || /\d(,\d{3}){1,}|\d{4}/.test(zh)),
    ),
  'number word': ({zh, en}, {chance}) =>
    changeOne(
      en,
      /\b(two|three|four|five|six|seven|eight|nine|ten)\b(?= [a-z]{4,})/g,
      chance,
      ([word]) =>
        others(
          numerals.slice(1).map(([cardinal]) => cardinal),
          word,
          chance,
        ),
      ([word]) =>
        countIn(en, word) === 1 &&
        new RegExp(`(?:${numerals[numeralOf(word)][2].source}) ?[个种类项份台次条位年天部步大层组]`).test(wordsIn(zh)),
    ),
  month: ({zh, en}, {chance}) =>
    changeOne(
      en,
      new RegExp(`\\b(${months.join('|')})\\b(?= \\d)`, 'g'),
      chance,
      ([word]) => others(months, word, chance),
      ([word]) => {
        const at = months.indexOf(word)
        return new RegExp(`(?<![\\d十])(0?${at + 1}|${hanMonths[at]}) ?月`).test(zh)
      },
    ),
  weekday: ({zh, en}, {chance}) =>
    changeOne(
      en,
      new RegExp(`\\b(${weekdays.join('|')})\\b`, 'g'),
      chance,
      ([word]) => others(weekdays, word, chance),
      ([word]) => new RegExp(`(?:周|星期|礼拜)${hanDays[weekdays.indexOf(word)]}`).test(zh),
    ),
  bound: ({zh, en}, {chance}) =>
    changeOne(
      en,
      bounds,
      chance,
      ([word]) => (upwards.includes(word) ? 'less than' : 'more than'),
      ({0: word, index}) =>
        !/\b(?:no|not|cannot|never)\b|n['’]t\b|one of/i.test(en.slice(Math.max(0, index - 30), index + 20)) &&
        (upwards.includes(word) ? zhUp.test(zh) && !zhDown.test(zh) : zhDown.test(zh)),
    ),
  percent: ({zh, en}, {chance}) =>
    changeOne(
      en,
      /(?<![\d.-])\d+(?:\.\d+)?(?= ?(?:%|percent))/g,
      chance,
      ([digits]) => otherDigit(digits, chance),
      ([digits]) => countIn(en, digits) === 1 && new RegExp(`(?<![\\d.])${digits.replace('.', '\\.')} ?[%％]`).test(zh),
    ),
  currency: ({zh, en}, {chance}) =>
    changeOne(
      en,
      /\$(?=\d)/g,
      chance,
      () => '€',
      () => /美元|美金|\$/.test(zh),
    ),
  ordinal: ({zh, en}, {chance}) =>
    changeOne(
      en,
      /\b(second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)\b/g,
      chance,
      ([word]) =>
        others(
          numerals.slice(1).map(([, ordinal]) => ordinal),
          word,
          chance,
        ),
      ([word]) => new RegExp(`第 ?(?:${numerals[numeralOf(word)][2].source})(?![\\d十])`).test(zh),
    ),
  year: ({zh, en}, {chance}) =>
    changeOne(
      en,
      /(?<![\w./:-])(?:19|20)\d\d(?![\w/:-]|\.\d)/g,
      chance,
      ([digits]) => String(Number(digits) + oneOf([-1, 1, 10], chance)),
      ([digits]) => countIn(en, digits) === 1 && new RegExp(`(?<!\\d)${digits} ?年`).test(zh),
    ),
}
