import {inRendering} from '../../bitext/spot.ts'
import {excerpt} from '../excerpt.ts'
import type {Rendered} from '../rendered-in.ts'
import {sharing, withoutTail} from '../rendered-in.ts'
import {rule} from '../rule.ts'
import type {EditionView} from '../subject.ts'

/** One Chinese text with several English ones. */
export const inconsistent = rule({
  id: 'inconsistent',
  over: 'edition',
  severity: 'warning',
  summary: {
    en: 'One Chinese text has several renderings in the edition.',
    zh: '同一句中文在各处译法不同。',
  },
  why: {
    en: 'A label or sentence that stands twice in the Chinese is one thing to its readers; with two names, readers of the English take it for two.',
    zh: '中文里两处相同的标签或句子，说的是同一件事；译文写成两样，读者会以为是两件事。',
  },
  remedy: {
    en: 'Use one of the renderings in all places. Where the Chinese means two things, allow the rule on this entry, with the reason.',
    zh: '各处统一用一种译法；如果中文在两处意思不同，请在此条目上写明理由并允许。',
  },
  words: {
    en: {
      differs: 'Unexpected “{{actual}}” for “{{zh}}”, expected “{{expected}}” as elsewhere',
      written: 'Unexpected “{{actual}}” for “{{zh}}”, written “{{expected}}” elsewhere',
    },
    zh: {
      differs: '“{{zh}}”在此处译作“{{actual}}”，别处是“{{expected}}”',
      written: '“{{zh}}”在此处写作“{{actual}}”，别处写作“{{expected}}”',
    },
  },
  examples: {
    wrong: [
      {
        zh: '相关文章',
        en: 'Related articles',
        apart: [{zh: '相关文章', en: 'Further reading'}],
        finds: {message: 'differs', at: 'Further reading', actual: 'Further reading'},
      },
      {
        zh: '目录',
        en: 'Contents',
        apart: [{zh: '目录', en: 'contents'}],
        finds: {message: 'written', at: 'contents', actual: 'contents'},
      },
    ],
    right: [
      {zh: '相关文章', en: 'Related articles', apart: [{zh: '相关文章：', en: 'Related articles:'}]},
      {zh: '公钥', en: 'public key', apart: [{zh: '私钥', en: 'private key'}]},
    ],
  },
  *check(edition) {
    for (const ways of waysIn(edition)) {
      const usual = ways.reduce((most, way) => (way.count > most.count ? way : most))
      for (const {one} of ways) {
        if (one === usual.one) continue
        const [actual, expected] = [one.en, usual.one.en]
        const where = {
          at: inRendering(one.document, one.pair),
          cause: inRendering(usual.one.document, usual.one.pair),
          segment: one.pair.id,
          actual,
          expected: [expected],
        }
        const values = {actual: excerpt(actual, 60), expected: excerpt(expected, 60), zh: excerpt(one.zh)}
        if (areWrittenAlike(actual, expected)) yield {message: 'written', values, ...where, severity: 'info'}
        else yield {message: 'differs', values, ...where, ...(isDoubtful(one, usual.one) ? {severity: 'info'} : {})}
      }
    }
  },
})

/** A rendering of a Chinese text: the first place that has it, and how many there are. */
interface Way {
  readonly one: Rendered
  count: number
}

/** The renderings of each Chinese text that has more than one, in the order of the edition. */
function* waysIn(edition: EditionView): Generator<readonly Way[]> {
  for (const group of sharing(edition, ({zh}) => withoutTail(zh).replaceAll(' ', ''))) {
    const ways = new Map<string, Way>()
    for (const one of group) {
      const en = withoutTail(one.en)
      const way = ways.get(en)
      if (way) way.count++
      else ways.set(en, {one, count: 1})
    }
    if (ways.size > 1) yield [...ways.values()]
  }
}

/** Whether two texts have the same words, capitals and marks aside. */
const areWrittenAlike = (one: string, other: string): boolean => lettersOf(one) === lettersOf(other)

const lettersOf = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** Chinese of one character, a heading beside running text, and articles and endings that the Chinese does not have. */
const isDoubtful = (one: Rendered, other: Rendered): boolean =>
  one.isHeading !== other.isHeading ||
  !/\p{Script=Han}.*\p{Script=Han}/su.test(one.zh) ||
  stemsOf(one.en) === stemsOf(other.en)

const stemsOf = (text: string): string =>
  lettersOf(text)
    .replace(/\b(?:an?|the) /g, '')
    .replace(/(?:ies|y)\b/g, 'y')
    .replace(/(?:s|es|e)\b/g, '')
