import type {Prose} from '../../bitext/prose.ts'
import type {Range} from '../../bitext/range.ts'
import {foldEn} from '../../language/en/fold.ts'
import {foldZh} from '../../language/zh/fold.ts'
import {excerpt} from '../excerpt.ts'
import {chineseTraits, englishTraits, leastMisfit, misfit} from '../fit.ts'
import {ratioOf} from '../lengths.ts'
import {rule} from '../rule.ts'
import type {RenderingView} from '../subject.ts'
import {viewPairs} from '../subject.ts'

const run = {
  zh: '2015年，以太坊主网上线。',
  en: 'The Ethereum mainnet went live in 2015.',
  more: [
    {
      zh: 'Vitalik Buterin在白皮书里把它称为世界计算机，任何人都可以在上面部署程序，也没有人能够叫停它。',
      en: 'In the white paper Vitalik Buterin called it a world computer, on which anybody may deploy programs and which nobody can stop.',
    },
    {zh: 'DeFi从2020年夏天开始流行。', en: 'DeFi became popular in the summer of 2020.'},
    {
      zh: 'Solana等公链用更高的吞吐量吸引了许多开发者和用户，也因为多次宕机而受到质疑。',
      en: 'With their higher throughput Solana and other chains attracted many developers and users, and were doubted for their many outages.',
    },
  ],
} as const

/** English that stands in the entry of a neighbour. */
export const shifted = rule({
  id: 'shifted',
  over: 'document',
  severity: 'warning',
  summary: {
    en: 'The English of one or more sentences fits their neighbours better: it probably stands one entry too early or too late.',
    zh: '一句或几句译文更像是相邻句子的译文，可能错了一位。',
  },
  why: {
    en: 'Side by side every sentence then stands beside the wrong one, and each of them looks translated.',
    zh: '对照阅读时句句对错了位，而每一句看上去都已译好。',
  },
  remedy: {
    en: 'Move the English to the entries that it renders. Of a run only the first is named.',
    zh: '把译文移到它所译的条目。连续错位时只指出第一句。',
  },
  words: {
    en: {
      twice: 'Unexpected “{{en}}”, which stands as the English of the neighbour “{{zh}}” too and fits that better',
      behind:
        'Unexpected English from here through “{{last}}” ({{entries}} entries), each of which fits the sentence behind it better',
      before:
        'Unexpected English from here through “{{last}}” ({{entries}} entries), each of which fits the sentence before it better',
    },
    zh: {
      twice: '“{{en}}”也是相邻句“{{zh}}”的译文，而且更合那一句',
      behind: '从这里到“{{last}}”共 {{entries}} 条，译文都更合后一句',
      before: '从这里到“{{last}}”共 {{entries}} 条，译文都更合前一句',
    },
  },
  examples: {
    wrong: [
      {
        zh: '算力走向集中。',
        en: 'OpenAI released a new model in 2023 and kept its weights closed.',
        more: [
          {
            zh: 'OpenAI在2023年发布了新模型，并且没有公开权重。',
            en: 'OpenAI released a new model in 2023 and kept its weights closed.',
          },
        ],
        finds: {message: 'twice', at: 'OpenAI released a new model in 2023 and kept its weights closed.'},
      },
      {
        ...run,
        en: 'The third chapter explains Kubernetes, OpenAI and the EVM.',
        more: [
          {zh: run.more[0].zh, en: run.en},
          {zh: run.more[1].zh, en: run.more[0].en},
          {zh: run.more[2].zh, en: run.more[1].en},
        ],
        finds: {message: 'before', at: run.en},
      },
      {
        zh: run.zh,
        en: run.more[0].en,
        more: [
          {zh: run.more[0].zh, en: run.more[1].en},
          {zh: run.more[1].zh, en: run.more[2].en},
          {zh: run.more[2].zh, en: 'Thanks.'},
        ],
        finds: {message: 'behind', at: run.more[0].en},
      },
    ],
    right: [
      run,
      {
        zh: '算力走向集中。',
        en: 'Computing power is being concentrated.',
        more: [{zh: '这是2023年的事。', en: 'That was in 2023.'}],
      },
    ],
  },
  *check(view) {
    const all = viewPairs(view).flatMap(({rendering}) => (rendering ? [rendering] : []))
    yield* twice(all, ratioOf(view.document))
    yield* runs(all, ratioOf(view.document))
  },
})

/** A neighbour's English, pasted here too. */
function* twice(all: readonly RenderingView[], ratio: number) {
  for (const [index, view] of all.entries()) {
    const next = all[index + 1]
    if (!next || !isPastedTwice(view.en.prose, next.en.prose) || bareZh(view) === bareZh(next)) continue
    const en = englishTraits(view.en)
    const isFirst = misfit(chineseTraits(view.zh, ratio), en) >= misfit(chineseTraits(next.zh, ratio), en)
    const [wrong, right] = isFirst ? [view, next] : [next, view]
    const values = {en: excerpt(wrong.en.prose.plain), zh: excerpt(right.pair.zh.plain)}
    const where = {at: wrong.en.at(), segment: wrong.pair.id, cause: right.en.at()}
    yield {message: 'twice' as const, values, ...where}
  }
}

const bareZh = ({zh}: RenderingView): string =>
  foldZh(zh.map(({prose}) => prose.plain).join('')).replace(/[^\p{L}\p{N}]/gu, '')

/** Whether two English texts are the same, and long enough not to be so by chance. */
const isPastedTwice = (one: Prose, other: Prose): boolean =>
  one.plain.length >= 20 && one.plain.length === other.plain.length && foldEn(one.plain) === foldEn(other.plain)

/** Runs of English each of which fits the Chinese one entry on, or one back, so much better that it is no chance. */
function* runs(all: readonly RenderingView[], ratio: number) {
  const zh = all.map(view => chineseTraits(view.zh, ratio))
  const en = all.map(view => englishTraits(view.en))
  const own = zh.map((traits, index) => misfit(traits, en[index] ?? traits))
  for (const [message, step] of [
    ['behind', 1],
    ['before', -1],
  ] as const) {
    const gain = (index: number, isAlone: boolean): number => {
      const [its, english, cost = 0] = [zh[index + step], en[index], own[index]]
      if (!its || !english) return -most
      const highest = cost - leastMisfit(its, english)
      return isAlone && highest <= 0 ? highest : cost - misfit(its, english)
    }
    for (const {start, end} of risesIn(all.length, gain)) {
      const [first, last] = [all[start], all[end - 1]]
      if (!first || !last) continue
      const values = {last: excerpt(last.en.prose.plain), entries: end - start}
      yield {message, values, at: first.en.at(), segment: first.pair.id}
    }
  }
}

/**
 * The stretches, of at least two, over which gains add up to `most` or more, each ending where the sum is highest. A gain
 * that stands alone, with no stretch before it, needs not be exact where it is none.
 */
function* risesIn(count: number, gain: (index: number, isAlone: boolean) => number): Generator<Range> {
  let [sum, best, start, end] = [0, 0, 0, 0]
  for (let index = 0; index <= count; index++) {
    sum += index === count ? Number.NEGATIVE_INFINITY : Math.min(gain(index, sum === 0), most / 2)
    if (sum > best) [best, end] = [sum, index + 1]
    if (sum > 0 && sum > best - most / 2) continue
    if (best >= most && end - start > 1) yield {start, end}
    sum = 0
    best = 0
    start = index + 1
  }
}

/** What gains must add up to; no single one counts for more than half of it. */
const most = 12
