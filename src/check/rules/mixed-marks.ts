import type {SegmentId} from '../../bitext/ids.ts'
import {rule} from '../rule.ts'
import type {Side} from '../side.ts'
import {viewPairs} from '../subject.ts'

/** Two ways to write the same mark in one document. */
export const mixedMarks = rule({
  id: 'mixed-marks',
  over: 'document',
  severity: 'info',
  summary: {
    en: 'A document writes the same mark in two ways: “ and ", ’ and \', … and three points.',
    zh: '同一篇译文的标点有两种写法：“ 与 "、’ 与 \'、… 与三个点。',
  },
  why: {
    en: 'Either is right; side by side they look like text from several hands.',
    zh: '两种写法都对，混在一起则像拼凑而成。',
  },
  remedy: {
    en: 'Settle on one of them, best the one that most places have.',
    zh: '统一为一种，最好是多数地方用的那种。',
  },
  words: {
    en: {mixed: 'Unexpected {{actual}} in {{few}} of {{all}} places, expected {{expected}} as in the others'},
    zh: {mixed: '{{all}} 处中有 {{few}} 处写作 {{actual}}，其余写作 {{expected}}'},
  },
  examples: {
    wrong: [
      {
        zh: '“节点”和“区块”，“链”。',
        en: '“Nodes” and “blocks”, a "chain".',
        finds: {message: 'mixed', at: '"', actual: '"'},
      },
      {
        zh: '节点……区块……链……',
        en: 'Nodes … blocks … the chain...',
        finds: {message: 'mixed', at: '...', actual: '...'},
      },
    ],
    right: [
      {zh: '“节点”和5英寸。', en: '“Nodes” of 5", `"a"` and the chain’s.'},
      {zh: '节点。', en: 'The chain\'s "nodes" ...'},
    ],
  },
  *check(view) {
    const found: Record<string, Places> = {}
    for (const {rendering} of viewPairs(view)) {
      if (!rendering || !MARK.test(rendering.en.words)) continue
      const {en, pair} = rendering
      for (const {0: mark, index: start} of en.words.matchAll(MARKS)) {
        const key = mark === '”' ? '“' : mark
        const places = found[key]
        if (places) places.count++
        else found[key] = {count: 1, first: {en, start, end: start + mark.length}, segment: pair.id}
      }
    }
    for (const [one, other] of PAIRS) {
      const [many, few] = (found[one]?.count ?? 0) < (found[other]?.count ?? 0) ? [other, one] : [one, other]
      const [most, least] = [found[many], found[few]]
      if (!most || !least) continue
      yield {
        message: 'mixed',
        values: {actual: few, few: least.count, all: least.count + most.count, expected: many},
        at: least.first.en.at(least.first),
        actual: few,
        expected: [many],
        cause: most.first.en.at(most.first),
        segment: least.segment,
      }
    }
  },
})

interface Places {
  count: number
  readonly first: {readonly en: Side; readonly start: number; readonly end: number}
  readonly segment: SegmentId
}

const MARK = /[“”"’'…]|\.{3}/
/** Straight marks behind figures are feet and inches. */
const MARKS = /[“”…]|(?<!\d)"|(?<=\p{L})['’](?=\p{L})|(?<!\.)\.{3}(?!\.)/gu

const PAIRS: readonly (readonly [string, string])[] = [
  ['“', '"'],
  ['’', "'"],
  ['…', '...'],
]
