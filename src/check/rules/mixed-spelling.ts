import type {Spot} from '../../bitext/finding.ts'
import type {SegmentId} from '../../bitext/ids.ts'
import type {Spelling} from '../../language/en/dictionary.ts'
import {rule} from '../rule.ts'
import {viewPairs} from '../subject.ts'

/** American and British spelling in one document. */
export const mixedSpelling = rule({
  id: 'mixed-spelling',
  over: 'document',
  severity: 'warning',
  summary: {
    en: 'A document mixes American and British spelling.',
    zh: '同一篇译文混用了美式和英式拼写。',
  },
  why: {
    en: 'Either is right; both together read like the work of several hands, and a search for one finds half of the places.',
    zh: '两种拼写都对，混用则像出自多人之手，搜索其中一种也只能找到一部分。',
  },
  remedy: {
    en: 'Write those words as the rest of the document does. The endings -ize and -ise are counted by themselves, since much British English has -ize.',
    zh: '把这些词改成全篇通用的拼写。-ize 与 -ise 另计：英式英语也常用 -ize。',
  },
  words: {
    en: {
      mixed_one:
        'Unexpected {{spelling}} spelling in {{count}} place ({{words}}), expected {{other}} as in {{rest}} (such as “{{example}}”)',
      mixed_other:
        'Unexpected {{spelling}} spelling in {{count}} places ({{words}}), expected {{other}} as in {{rest}} (such as “{{example}}”)',
    },
    zh: {
      mixed_other:
        '有 {{count}} 处是 {{spelling}} 拼写（{{words}}），另有 {{rest}} 处是 {{other}} 拼写（如“{{example}}”）',
    },
  },
  examples: {
    wrong: [
      {
        zh: '颜色、行为。',
        en: 'Color and behavior, the center of the harbour.',
        finds: {message: 'mixed', at: 'harbour', actual: 'harbour'},
      },
      {zh: '组织、认识。', en: 'They organize and recognise.', finds: {message: 'mixed', at: 'recognise'}},
    ],
    right: [
      {zh: '组织颜色。', en: 'They organize the colours of the centre.'},
      {zh: '组织颜色。', en: 'They organise the colours of the centre, which they advertise.'},
    ],
  },
  *check(view) {
    const all: Written[] = []
    for (const {rendering} of viewPairs(view)) {
      if (!rendering) continue
      const {en, pair} = rendering
      for (const {word, start, spelling} of en.noticed) {
        if (spelling === undefined) continue
        all.push({word, spelling, at: () => en.at({start, end: start + word.length}), segment: pair.id})
      }
    }
    for (const isEnding of [true, false]) {
      const found = all.filter(({word}) => ENDING.test(word) === isEnding)
      const [us, gb] = [
        found.filter(({spelling}) => spelling === 'US'),
        found.filter(({spelling}) => spelling === 'GB'),
      ]
      const isAmerican = us.length > gb.length || (us.length === gb.length && view.edition.metadata.english === 'US')
      const [many, few] = isAmerican ? [us, gb] : [gb, us]
      const [first] = few
      const [example] = many
      if (!first || !example) continue
      const names = isEnding ? ['-ize', '-ise'] : ['US', 'GB']
      const [other = '', spelling = ''] = isAmerican ? names : names.toReversed()
      const words = [...new Set(few.map(({word}) => word))].slice(0, MOST).join(', ')
      yield {
        message: 'mixed',
        values: {count: few.length, spelling, words, other, rest: many.length, example: example.word},
        at: first.at(),
        actual: first.word,
        cause: example.at(),
        segment: first.segment,
      }
    }
  },
})

interface Written {
  readonly word: string
  readonly spelling: Spelling | undefined
  readonly at: () => Spot
  readonly segment: SegmentId
}

/** Words that are named in a message. */
const MOST = 6

/** organize, organise; analyze and analyse are American and British. */
const ENDING = /i[sz](?:e[drs]?|ers|ing|ations?|able)$/
