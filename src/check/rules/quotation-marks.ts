import {fixAt} from '../fix-at.ts'
import {rule} from '../rule.ts'

/** Quotation marks and apostrophes that are turned around or are none. */
export const quotationMarks = rule({
  id: 'quotation-marks',
  over: 'rendering',
  severity: 'warning',
  summary: {
    en: 'A quotation mark or an apostrophe is turned around, or another mark stands in its place.',
    zh: '译文的引号或撇号方向不对，或用了别的符号。',
  },
  why: {
    en: 'Input methods for Chinese turn every second mark around; readers see a quotation that ends before it begins.',
    zh: '中文输入法按次序轮换左右引号，读者看到的引文就可能还没开始便结束了。',
  },
  remedy: {
    en: 'Open with “ and close with ”, or write " at both ends; an apostrophe is ’ or \'. `duizhao check --fix` does so. Chinese quotation marks are found by `full-width`.',
    zh: '前用“后用”，或前后都用 "；撇号用 ’ 或 \'。可用 `duizhao check --fix` 自动更正。「」等中文引号由 `full-width` 检查。',
  },
  words: {
    en: {
      turned: 'Unexpected “{{actual}}” where a quotation begins or ends, expected “{{expected}}”',
      other: 'Unexpected “{{actual}}”, expected “{{expected}}”',
    },
    zh: {
      turned: '引号“{{actual}}”方向不对，应为“{{expected}}”',
      other: '此处是“{{actual}}”，应为“{{expected}}”',
    },
  },
  examples: {
    wrong: [
      {zh: '所谓“挖矿”很费电。', en: 'So-called ”mining” takes power.', finds: {message: 'turned', at: '”', fix: '“'}},
      {zh: '所谓“挖矿”很费电。', en: 'So-called “mining“ takes power.', finds: {message: 'turned', at: '“', fix: '”'}},
      {zh: '并非如此。', en: 'It isn‘t so.', finds: {message: 'other', at: '‘', fix: '’'}},
      {zh: '并非如此。', en: 'It isn´t so.', finds: {message: 'other', at: '´', fix: "'"}},
      {zh: '所谓“挖矿”', en: 'so-called ″mining', finds: {message: 'other', at: '″', fix: '"'}},
    ],
    right: [
      {
        zh: '所谓“挖矿”很费电。',
        en: 'So-called “mining” (“it”) takes "power", doesn’t it? The ’90s: 5″ and 40° 26′ 46″.',
      },
    ],
  },
  *check({en}) {
    const {words} = en
    if (!MARKS.test(words)) return
    for (const [pattern, message, mend] of SLIPS)
      for (const {0: actual, index: start} of words.matchAll(pattern)) {
        const expected = mend[actual] ?? ''
        // The first “ of a text may be alone; only one behind another is turned.
        if (actual === '“' && !/“[^”]*$/.test(words.slice(Math.max(0, start - FAR), start))) continue
        const at = en.at({start, end: start + actual.length})
        yield {message, values: {actual, expected}, at, actual, expected: [expected], ...fixAt(at, actual, expected)}
      }
  },
})

const MARKS = /[“”‘´″]/
const FAR = 400

const SLIPS: readonly (readonly [RegExp, 'turned' | 'other', Readonly<Record<string, string>>])[] = [
  [/(?<![^\s([—–])”(?=[\p{L}\p{N}])/gu, 'turned', {'”': '“'}],
  [/(?<=[\p{L}\p{N}.,!?%)])“(?=[\s,.;:!?)]|$)/gu, 'turned', {'“': '”'}],
  [/(?<=\p{L})‘(?=(?:s|t|re|ve|ll|d|m)(?!\p{L}))/gu, 'other', {'‘': '’'}],
  [/(?<=\p{L})´(?=\p{L})/gu, 'other', {'´': "'"}],
  [/(?<![\p{N}′])″/gu, 'other', {'″': '"'}],
]
