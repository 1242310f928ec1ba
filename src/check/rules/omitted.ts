import {surplusOf} from '../lengths.ts'
import {rule} from '../rule.ts'
import type {Side} from '../side.ts'

/** English that is too short for its Chinese. */
export const omitted = rule({
  id: 'omitted',
  over: 'rendering',
  severity: 'warning',
  summary: {
    en: 'The English is too short for its Chinese: something was probably left out.',
    zh: '译文比原文短得多，可能有漏译。',
  },
  why: {
    en: 'A sentence or a clause that is left out is noticed by no reader of the English, since what remains reads well.',
    zh: '漏掉一句或半句，剩下的英文照样通顺，英文读者无从察觉。',
  },
  remedy: {
    en: 'Translate the rest. Where it is rendered in a neighbour’s English, name that with `with: ID`; where the English is short on purpose, allow this rule here with the reason.',
    zh: '补译其余部分；已并入相邻句子的，用 `with: 编号` 指明；有意从简的，用 `allow` 写明理由。',
  },
  words: {
    en: {
      sentences:
        'Unexpected English of {{actual}} sentences for {{expected}} of the Chinese, and too short: one was probably left out',
      truncated: 'Unexpected end “{{end}}” in the middle of a sentence, and too short for the Chinese',
      short: 'Unexpected English that is too short for its Chinese: a clause was probably left out',
    },
    zh: {
      sentences: '原文有 {{expected}} 句，译文只有 {{actual}} 句，且偏短，可能漏译',
      truncated: '译文止于“{{end}}”，句子没有完，且比原文短',
      short: '译文比原文短得多，可能漏译',
    },
  },
  examples: {
    wrong: [
      {
        zh: '第一批节点已经上线。第二批节点将在下月上线。',
        en: 'The first nodes are already online.',
        finds: {message: 'sentences', at: 'The first nodes are already online.'},
      },
      {
        zh: '一切人工智能的进步归根结底取决于算力，而算力正在走向集中。',
        en: 'All progress in AI comes down',
        finds: {message: 'truncated', at: 'down'},
      },
      {
        zh: '一切人工智能的进步归根结底取决于算力，而算力正在走向集中，掌握算力的少数公司将决定谁能使用它。',
        en: 'AI comes down to computing power.',
        finds: {message: 'short', at: 'AI comes down to computing power.'},
      },
    ],
    right: [
      {zh: '算力走向集中。这很危险。', en: 'Computing power is being concentrated, which is dangerous.'},
      {zh: '用 v1.2.3。', en: 'Use v1.2.3.'},
      {zh: '是', en: 'Yes'},
    ],
  },
  *check(rendering) {
    const {zh, en} = rendering
    // What holds no word at all is said to be empty.
    if (!/\p{L}/u.test(en.prose.plain)) return
    const surplus = surplusOf(rendering)
    if (surplus > bounds.sentences) return
    const expected = zh.reduce((sum, side) => sum + side.sentences, 0)
    const actual = en.sentences
    if (actual < expected) {
      yield {message: 'sentences', values: {actual, expected}, at: en.at()}
    } else if (surplus < bounds.truncated && isCutOff(zh, en)) {
      const {words} = en
      const tail = words.trimEnd()
      const start = tail.lastIndexOf(' ') + 1
      const end = tail.slice(start)
      yield {message: 'truncated', values: {end}, at: en.at({start, end: tail.length}), actual: end}
    } else if (surplus < bounds.short) yield {message: 'short', at: en.at()}
  },
})

/** Deviations from which on it is too short, where other signs speak for it too and where none does. */
const bounds = {sentences: -1, truncated: -1.2, short: -2.5}

/** Whether the Chinese ends with a mark and the English with none. */
const isCutOff = (zh: readonly Side[], {words}: Side): boolean =>
  ENDS_ZH.test(zh.at(-1)?.words.slice(-12) ?? '') && ENDS_WITHIN.test(words.slice(-12))

const ENDS_ZH = /[。！？.!?；;：:][”’」』）)"*]*\s*$/u
const ENDS_WITHIN = /[\p{L}\p{N},]\s*$/u
