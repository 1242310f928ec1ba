import {hasHan} from '../../language/characters.ts'
import type {Quantity} from '../../language/numbers.ts'
import {sameQuantity} from '../../language/same-quantity.ts'
import {isCrowded, unsaidIn} from '../crowded.ts'
import {isSummary} from '../enumerated.ts'
import {takeMiscounted} from '../miscounted.ts'
import {mistakenOrdinals} from '../ordinal-words.ts'
import {takeOtherDate} from '../other-date.ts'
import {rule} from '../rule.ts'
import {isSaidIn} from '../said-in.ts'
import {
  differenceOf,
  factorBetween,
  isBoundAlike,
  lacksCurrency,
  saidTwice,
  sameIn,
  takeMistaken,
  takeRival,
} from '../same-number.ts'
import type {Side} from '../side.ts'
import {spellBound, spellNumber, spellQuantity} from '../spell-quantity.ts'
import type {SwappedEnds} from '../swapped-ends.ts'
import {swappedEnds} from '../swapped-ends.ts'

/** A number of the Chinese that the English lacks, compared by value. */
export const lostNumber = rule({
  id: 'lost-number',
  over: 'rendering',
  severity: 'error',
  summary: {
    en: 'A number of the Chinese is missing from the English, or has another value there.',
    zh: '原文的数字在译文中缺失，或数值不同。',
  },
  why: {
    en: 'Chinese counts in 万 (10,000) and 亿 (100 million), English in thousands and millions: a slip of a thousand times reads as smoothly as the truth.',
    zh: '中文以万、亿计数，英文以 thousand、million 计数：差了一千倍，读起来照样通顺。',
  },
  remedy: {
    en: 'Write the same value, in figures or in words: 300-370亿美元 is $30–37 billion.',
    zh: '写出相同的数值，用数字或单词均可：300-370亿美元是 $30–37 billion。',
  },
  words: {
    en: {
      figures: 'Unexpected English without the number {{zh}}',
      lost: 'Unexpected English without “{{zh}}”, which is {{expected}}',
      less: 'Unexpected “{{en}}”, {{times}} times less than “{{zh}}”, which is {{expected}}',
      more: 'Unexpected “{{en}}”, {{times}} times more than “{{zh}}”, which is {{expected}}',
      bound:
        'Unexpected {{actual}} in the English, expected {{expected}} as the Chinese says: “{{zh}}” and “{{en}}” are bounded otherwise',
      currency: 'Unexpected “{{en}}” without its currency, expected {{expected}} as the Chinese says: “{{zh}}”',
      swapped: 'Unexpected order, expected from {{from}} to {{to}} as the Chinese says',
      unit: 'Unexpected unit in “{{en}}”, which is {{actual}}: “{{zh}}” is {{expected}}',
      otherCurrency: 'Unexpected currency in “{{en}}”, which is {{actual}}: “{{zh}}” is {{expected}}',
      other: 'Unexpected “{{en}}”, which is {{actual}}, for “{{zh}}”, which is {{expected}}',
    },
    zh: {
      figures: '译文缺少数字 {{zh}}',
      lost: '译文缺少“{{zh}}”（{{expected}}）',
      less: '“{{en}}”比“{{zh}}”（{{expected}}）少，只有它的 {{times}} 分之一',
      more: '“{{en}}”比“{{zh}}”（{{expected}}）多，是它的 {{times}} 倍',
      bound: '译文说的是 {{actual}}（“{{en}}”），原文说的是 {{expected}}（“{{zh}}”）',
      currency: '“{{en}}”缺少币种，原文说的是 {{expected}}（“{{zh}}”）',
      swapped: '起止颠倒：原文说的是从 {{from}} 到 {{to}}',
      unit: '单位不同：“{{en}}”是 {{actual}}，而“{{zh}}”是 {{expected}}',
      otherCurrency: '币种不同：“{{en}}”是 {{actual}}，而“{{zh}}”是 {{expected}}',
      other: '“{{en}}”是 {{actual}}，而“{{zh}}”是 {{expected}}',
    },
  },
  examples: {
    wrong: [
      {
        zh: '市场规模达到2万亿美元。',
        en: 'The market reached $2 billion.',
        finds: {message: 'less', at: '$2 billion', actual: '$2 billion'},
      },
      {
        zh: '融资1.5亿美元。',
        en: 'It raised $1.5 billion.',
        finds: {message: 'more', at: '$1.5 billion'},
      },
      {
        zh: '2025年8月12日上线。',
        en: 'It went live on August 21, 2025.',
        finds: {message: 'other', at: 'August 21, 2025'},
      },
      {zh: '研究持续三个月。', en: 'The study lasted three years.', finds: {message: 'unit', at: 'three years'}},
      {
        zh: '融资300万美元。',
        en: 'It raised 3 million euros.',
        finds: {message: 'otherCurrency', at: '3 million euros'},
      },
      {zh: '近40%的用户离开。', en: 'Users left.', finds: {message: 'figures', at: 'Users left.'}},
      {zh: '近40%的用户离开。', en: 'More than 40% of users left.', finds: {message: 'bound', at: '40%'}},
      {zh: '须在2025年6月前完成。', en: 'To be finished after June 2025.', finds: {message: 'bound', at: 'June 2025'}},
      {
        zh: '合同总额达110亿美元。',
        en: 'The contracts totalled 11 billion.',
        finds: {message: 'currency', at: '11 billion'},
      },
      {
        zh: '估值从180亿跌至17亿。',
        en: 'Its value went from 1.7 to 18 billion.',
        finds: {message: 'swapped', at: '1.7 to 18 billion'},
      },
      {
        zh: '大会 2024：2024 年 9 月 24 日。',
        en: 'Conference 2024: December 24, 2024.',
        finds: {message: 'other', at: 'December 24, 2024'},
      },
      {zh: '第三方工具。', en: 'Eighth-party tools.', finds: {message: 'other', at: 'Eighth'}},
      {
        zh: '两个管理器会出现两个视图。',
        en: 'Two managers result in three views.',
        finds: {message: 'other', at: 'three'},
      },
      {zh: '最多延迟 8 小时。', en: 'More than 8 hours late.', finds: {message: 'bound', at: '8 hours'}},
      {zh: '四巨头占了市场。', en: 'The five giants hold the market.', finds: {message: 'other', at: 'five'}},
      {zh: '跌了三成。', en: 'It fell.', finds: {message: 'lost', at: 'It fell.'}},
    ],
    right: [
      {zh: '预计为300-370亿美元。', en: 'An estimated $30–37 billion.'},
      {zh: '每秒处理十万笔交易。', en: 'It handles 100,000 transactions per second.'},
      {zh: '鲁迅（1881—1936）是作家。', en: 'Lu Xun (1881–1936) was a writer.'},
      {zh: '自2019年起执行。', en: 'In force since 2019.'},
      {zh: '未来三到五年。', en: 'Over the next 3–5 years.'},
      {zh: '两项研究。', en: 'A pair of studies.'},
      {zh: '在 1.22 版本中发布。', en: 'Released in v1.22.'},
      {zh: '“十四五”规划。', en: 'The 14th Five-Year Plan.'},
      {zh: '白银54万两。', en: '540,000 taels of silver.'},
      {zh: '降息25个基点。', en: 'A cut of a quarter of a percentage point.'},
      {zh: '第三方工具。', en: 'External tools.'},
      {zh: '生成 ES5 和 ES6 两种模块。', en: 'Build ES5 and ES6 modules.'},
      {zh: '万一断网。', en: 'In case the network goes down.'},
    ],
  },
  *check({zh, en}) {
    const said = zh.flatMap(side => side.numbers)
    if (isCrowded(said, en)) {
      const unsaid = unsaidIn(said, en)
      for (const side of zh) {
        for (const number of side.numbers) if (unsaid.has(number)) yield lostRemark(number, undefined, side, en)
      }
      return
    }
    for (const side of zh) {
      for (const {number, rival} of mistakenOrdinals(side, en)) yield lostRemark(number, rival, side, en)
    }
    if (said.length === 0) return
    const open = en.numbers.filter(other => !said.some(number => sameQuantity(number, other)))
    const lost: {readonly number: Quantity; readonly side: Side}[] = []
    for (const side of zh) {
      for (const number of side.numbers) {
        const same = sameIn(number, en)
        const [first] = same
        if (!first) {
          if (!isSaidIn(number, side, en)) lost.push({number, side})
          continue
        }
        const other = takeOtherDate(number, same, said, en, open) ?? takeMiscounted(number, same, said, open)
        if (other) {
          yield lostRemark(number, other, side, en)
          continue
        }
        const isBound = isBoundAlike(number, same, side, en)
        if (isBound && !lacksCurrency(number, same, en)) continue
        const [actual, expected] = [spellBound(first), spellBound(number)]
        const where = {at: en.at(first), actual: first.text, expected: [expected], cause: side.at(number)}
        yield isBound
          ? {message: 'currency', values: {en: first.text, zh: number.text, expected}, ...where}
          : {message: 'bound', values: {en: first.text, actual, zh: number.text, expected}, ...where}
      }
      const swapped = swappedEnds(side, en)
      if (swapped) yield swappedRemark(swapped, side, en)
    }
    if (lost.length === 0) return
    const free = open.filter(other => !other.loose)
    for (const {number, side} of lost) {
      if (number.loose) continue
      const rival = takeRival(number, free)
      if (rival || !isSummary(number, side, en)) yield lostRemark(number, rival, side, en)
    }
    // Those that may be left out are told only where another stands for them, once the others have found theirs.
    const unused = new Set(free)
    const left = [...open.filter(other => other.loose || unused.has(other)), ...saidTwice(said, en)]
    for (const {number, side} of lost) {
      const mistaken = number.loose ? takeMistaken(number, left) : undefined
      if (mistaken) yield lostRemark(number, mistaken, side, en)
    }
  },
})

const ONE = /\b(?:an?|each|every|per|sole|only)\b/i

const swappedRemark = ({zh, en: course}: SwappedEnds, side: Side, en: Side) => {
  const at = {start: course.from.start, end: course.to.end}
  const values = {zh: spellQuantity(zh.from), en: spellQuantity(zh.to)}
  return {
    message: 'swapped',
    values: {from: values.zh, to: values.en},
    at: en.at(at),
    cause: side.at({start: zh.from.start, end: zh.to.end}),
  } as const
}

/** 百倍, 千倍 and 万倍 are most often said for effect: “astronomical returns”. */
const isRhetorical = (number: Quantity): boolean =>
  number.kind === 'multiple' && number.written === 'words' && [100, 1000, 10_000].includes(number.value)

/** What to say of a number that the English lacks, given what stands there for it. */
const lostRemark = (number: Quantity, rival: Quantity | undefined, side: Side, en: Side) => {
  const [expected, cause] = [spellQuantity(number), side.at(number)]
  if (!rival) {
    // A number in words is often paraphrased: 两个数组 are “arrays” where two are in sight.
    // So is a single 1: 1 个字节 is “a byte”.
    const isOne = 'value' in number && number.value === 1 && number.kind === 'number'
    const severity = isRhetorical(number)
      ? 'info'
      : number.written === 'words' || (isOne && ONE.test(en.words))
        ? 'warning'
        : 'error'
    const where = {at: en.at(), expected: [expected], cause, severity} as const
    return hasHan(number.text)
      ? ({message: 'lost', values: {zh: number.text, expected}, ...where} as const)
      : ({message: 'figures', values: {zh: number.text}, ...where} as const)
  }
  const where = {at: en.at(rival), actual: rival.text, expected: [expected], cause}
  const values = {zh: number.text, en: rival.text, expected}
  const factor = factorBetween(number, rival)
  if (factor === undefined)
    return {message: differenceOf(number, rival), values: {...values, actual: spellQuantity(rival)}, ...where} as const
  return factor < 1
    ? ({message: 'less', values: {...values, times: spellNumber(1 / factor)}, ...where} as const)
    : ({message: 'more', values: {...values, times: spellNumber(factor)}, ...where} as const)
}
