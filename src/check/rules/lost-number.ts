import {hasHan} from '../../language/characters.ts'
import {boundsAgree, sameQuantity} from '../../language/same-quantity.ts'
import {rule} from '../rule.ts'
import {factorBetween, isSaidIn, sameIn, takeRival} from '../same-number.ts'
import {spellBound, spellNumber, spellQuantity} from '../spell-quantity.ts'

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
      other: 'Unexpected “{{en}}”, which is {{actual}}, for “{{zh}}”, which is {{expected}}',
    },
    zh: {
      figures: '译文缺少数字 {{zh}}',
      lost: '译文缺少“{{zh}}”（{{expected}}）',
      less: '“{{en}}”比“{{zh}}”（{{expected}}）少，只有它的 {{times}} 分之一',
      more: '“{{en}}”比“{{zh}}”（{{expected}}）多，是它的 {{times}} 倍',
      bound: '译文说的是 {{actual}}（“{{en}}”），原文说的是 {{expected}}（“{{zh}}”）',
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
      {zh: '近40%的用户离开。', en: 'Users left.', finds: {message: 'figures', at: 'Users left.'}},
      {zh: '近40%的用户离开。', en: 'More than 40% of users left.', finds: {message: 'bound', at: '40%'}},
      {zh: '跌了三成。', en: 'It fell.', finds: {message: 'lost', at: 'It fell.'}},
    ],
    right: [
      {zh: '预计为300-370亿美元。', en: 'An estimated $30–37 billion.'},
      {zh: '每秒处理十万笔交易。', en: 'It handles 100,000 transactions per second.'},
      {zh: '鲁迅（1881—1936）是作家。', en: 'Lu Xun (1881–1936) was a writer.'},
      {zh: '未来三到五年。', en: 'Over the next 3–5 years.'},
      {zh: '两项研究。', en: 'A pair of studies.'},
      {zh: '在 1.22 版本中发布。', en: 'Released in v1.22.'},
      {zh: '万一断网。', en: 'In case the network goes down.'},
    ],
  },
  *check({zh, en}) {
    const said = zh.flatMap(side => side.numbers)
    if (said.length === 0) return
    const free = en.numbers.filter(other => !other.loose && !said.some(number => sameQuantity(number, other)))
    for (const side of zh)
      for (const number of side.numbers) {
        const same = sameIn(number, en)
        const [first] = same
        if (same.some(other => boundsAgree(number, other))) continue
        const [expected, cause] = [spellQuantity(number), side.at(number)]
        if (first) {
          const values = {en: first.text, actual: spellBound(first), zh: number.text, expected: spellBound(number)}
          yield {message: 'bound', values, at: en.at(first), actual: first.text, expected: [spellBound(number)], cause}
        }
        if (first || number.loose || isSaidIn(number, en)) continue
        const rival = takeRival(number, free)
        if (!rival) {
          // A number in words is often paraphrased: 两个数组 are “arrays” where two are in sight.
          const severity = number.written === 'words' ? 'warning' : 'error'
          const where = {at: en.at(), expected: [expected], cause, severity} as const
          if (hasHan(number.text)) yield {message: 'lost', values: {zh: number.text, expected}, ...where}
          else yield {message: 'figures', values: {zh: number.text}, ...where}
          continue
        }
        const where = {at: en.at(rival), actual: rival.text, expected: [expected], cause}
        const values = {zh: number.text, en: rival.text, expected}
        const factor = factorBetween(number, rival)
        if (factor === undefined) yield {message: 'other', values: {...values, actual: spellQuantity(rival)}, ...where}
        else if (factor < 1) yield {message: 'less', values: {...values, times: spellNumber(1 / factor)}, ...where}
        else yield {message: 'more', values: {...values, times: spellNumber(factor)}, ...where}
      }
  },
})
