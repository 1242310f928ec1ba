import type {Place} from '../chinese-sides.ts'
import {chineseOf} from '../chinese-sides.ts'
import {rule} from '../rule.ts'

/** Half-width marks in the Chinese, against the habit of its document. */
export const sourcePunctuation = rule({
  id: 'source-punctuation',
  over: 'document',
  severity: 'info',
  summary: {
    en: 'The Chinese has half-width marks between its characters.',
    zh: '中文之间用了半角标点。',
  },
  why: {
    en: 'Chinese is set with full-width marks. A stray half-width one is a slip of the keyboard; where all of them are, the page was made so, and readers may think it careless.',
    zh: '中文排版用全角标点。偶尔出现的半角标点是输入时的疏漏；如果全文如此，读者会觉得不够讲究。',
  },
  remedy: {
    en: 'Write the full-width mark in the source, or leave it: the text is its author’s. Set the rule to `off` for sources that are kept as they came.',
    zh: '在原文中改成全角标点；也可保留，原文由作者决定。原文需照录时，可把此规则设为 `off`。',
  },
  words: {
    en: {
      stray: 'Unexpected half-width “{{actual}}”, expected “{{expected}}” as elsewhere in the document',
      habit_one:
        'Unexpected half-width mark between Chinese characters, {{count}} in this document, expected a full-width one',
      habit_other:
        'Unexpected half-width marks between Chinese characters, {{count}} in this document, expected full-width ones',
    },
    zh: {
      stray: '此处是半角“{{actual}}”，本文他处用全角“{{expected}}”',
      habit_other: '中文之间用了半角标点，本文共 {{count}} 处，应为全角',
    },
  },
  examples: {
    wrong: [
      {
        zh: '节点同步,然后验证。',
        en: 'The node syncs, then verifies.',
        more: [
          {zh: '首先，下载区块；然后，验证交易。', en: 'First, download the blocks; then, verify the transactions.'},
        ],
        finds: {message: 'stray', at: ',', actual: ','},
      },
      {
        zh: '节点同步,然后验证,最后出块。',
        en: 'The node syncs, verifies and builds a block.',
        finds: {message: 'habit', at: ',', actual: ','},
      },
    ],
    right: [
      {zh: '节点同步，然后验证。', en: 'The node syncs, then verifies.'},
      {zh: '时间为10:30,版本为v1.2。', en: 'The time is 10:30, the version v1.2.'},
    ],
  },
  *check(view) {
    const half: Place[] = []
    let full = 0
    for (const {sides} of chineseOf(view))
      for (const side of sides) {
        if (HALF.test(side.prose.plain))
          for (const {index} of side.words.matchAll(BETWEEN)) half.push({side, start: index, end: index + 1})
        full += side.prose.plain.match(FULL)?.length ?? 0
      }
    const [first] = half
    if (!first) return
    const isHabit = half.length > full
    for (const {side, ...range} of isHabit ? [first] : half) {
      const actual = side.prose.plain.slice(range.start, range.end)
      const expected = fullOf[actual] ?? actual
      const where = {at: side.at(range), segment: side.pair.id, actual, expected: [expected]}
      if (isHabit) yield {message: 'habit', values: {count: half.length}, ...where}
      else yield {message: 'stray', values: {actual, expected}, ...where}
    }
  },
})

const HALF = /[,;:!?.]/
const BETWEEN = /(?<=\p{Script=Han}[”’）》]?)[,;:!?.](?=[“‘（《]?\p{Script=Han})/gu
const FULL = /[，；：！？]/g

const fullOf: Readonly<Record<string, string>> = {',': '，', ';': '；', ':': '：', '!': '！', '?': '？', '.': '。'}
