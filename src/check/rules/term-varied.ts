import type {TermId} from '../../bitext/ids.ts'
import type {AnnotatedPair, Annotation} from '../../bitext/pair.ts'
import {foldEn} from '../../language/en/fold.ts'
import {rule} from '../rule.ts'
import type {Side} from '../side.ts'
import {viewPairs} from '../subject.ts'

/** A term that one document renders in two allowed ways: 算力 as computing power here and compute there. */
export const termVaried = rule({
  id: 'term-varied',
  over: 'document',
  severity: 'info',
  summary: {
    en: 'One document renders a term in several ways, all of them allowed.',
    zh: '同一篇文章里，一个术语用了多个（都被认可的）译名。',
  },
  why: {
    en: 'Readers take two names for two things. An admitted rendering is for where the preferred one does not fit.',
    zh: '读者会以为两个名称指两样东西。被认可的译名只用于首选译名不合适的地方。',
  },
  remedy: {
    en: 'Use the rendering that the document uses most; or leave it, where the sentence needs the other.',
    zh: '统一为全文最常用的译名；如果句子确实需要另一个译名，可以保留。',
  },
  words: {
    en: {varied: 'Unexpected “{{actual}}” for “{{zh}}”, which this document renders {{usual}} times as “{{expected}}”'},
    zh: {varied: '“{{zh}}”在此译作“{{actual}}”，本文另有 {{usual}} 处译作“{{expected}}”'},
  },
  examples: {
    wrong: [
      {
        zh: '算力很贵。',
        en: 'Computing power is expensive.',
        more: [
          {zh: '算力不足。', en: 'There is not enough computing power.'},
          {zh: '算力闲置。', en: 'Compute lies idle.'},
        ],
        terms: {compute: {zh: '算力', en: 'computing power', admitted: 'compute'}},
        finds: {message: 'varied', at: 'Compute', actual: 'Compute'},
      },
      {
        zh: '投资者增加。',
        en: 'Investors come.',
        more: [
          {zh: '投资者离开。', en: 'Backers leave.'},
          {zh: '投资者等待。', en: 'Investors wait.'},
        ],
        terms: {investor: {zh: '投资者', en: 'investor', admitted: 'backer'}},
        finds: {message: 'varied', at: 'Backer', actual: 'Backer'},
      },
    ],
    right: [
      {
        zh: '算力很贵。',
        en: 'Computing power is expensive.',
        more: [{zh: '算力不足。', en: 'There is not enough computing power.'}],
        terms: {compute: {zh: '算力', en: 'computing power', admitted: 'compute'}},
      },
    ],
  },
  *check(view) {
    for (const [term, ways] of waysIn(viewPairs(view).flatMap(({rendering}) => (rendering ? [rendering] : [])))) {
      const [usual, ...others] = [...ways.values()].sort((one, other) => other.length - one.length)
      for (const uses of others) {
        const [use] = uses
        const expected = usual?.[0]?.rendering
        if (!use || !usual || expected === undefined || usual.length < OFTEN || areAkin(use.rendering, expected))
          continue
        const actual = use.en.prose.plain.slice(use.range.start, use.range.end)
        yield {
          message: 'varied',
          values: {actual, zh: use.zh, expected, usual: usual.length},
          at: use.en.at(use.range),
          term,
          segment: use.pair.id,
          actual,
          expected: [expected],
        }
      }
    }
  },
})

/** Less often, nothing is usual. */
const OFTEN = 2

/** Whether two renderings are one in other shapes: a part of it, another word of its family, its acronym. */
const areAkin = (one: string, other: string): boolean => {
  const [short = '', long = ''] = [one, other].map(foldEn).sort((a, b) => a.length - b.length)
  if (long.includes(short) || initialsOf(long).startsWith(short)) return true
  return !/ /.test(one + other) && shareStem(short, long)
}

const initialsOf = (text: string): string => text.replace(/([a-z0-9])[a-z0-9]*[ -]?/g, '$1')

/** decentralized and decentralization, liquidity and illiquid. */
const shareStem = (short: string, long: string): boolean => {
  for (let at = 0; at + STEM <= short.length; at++) if (long.includes(short.slice(at, at + STEM))) return true
  return false
}

const STEM = 5

/** One mention of a term with its own rendering. */
interface Use {
  readonly pair: AnnotatedPair
  readonly en: Side
  readonly range: NonNullable<Annotation['en']>
  readonly rendering: string
  readonly zh: string
}

type Ways = ReadonlyMap<TermId, ReadonlyMap<string, readonly Use[]>>

/** The mentions of each term by their renderings, in the order of the document. */
const waysIn = (
  all: readonly {readonly pair: AnnotatedPair; readonly zh: readonly Side[]; readonly en: Side}[],
): Ways => {
  const found = new Map<TermId, Map<string, Use[]>>()
  for (const {pair, zh, en} of all)
    for (const side of zh)
      for (const {term, form, en: range, rendering} of side.pair.annotations) {
        if (!range || rendering === undefined) continue
        const ways = found.get(term) ?? new Map<string, Use[]>()
        found.set(term, ways.set(rendering, [...(ways.get(rendering) ?? []), {pair, en, range, rendering, zh: form}]))
      }
  return found
}
