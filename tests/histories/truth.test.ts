import {describe, expect, test} from 'vitest'
import type {Sentence} from '../../scripts/ids/truth.mjs'
import {whatHappened} from '../../scripts/ids/truth.mjs'

type Texts = readonly string[]

const article = [
  '一切人工智能的进步，归根结底取决于算力。',
  '算力的价格在过去十年里下降了一千倍。',
  '去中心化网络把闲置的显卡连接起来，供所有人租用。',
  '零知识证明让人不必公开数据就能证明计算正确。',
  '谁掌握了算力，谁就掌握了下一个十年。',
]

const sentencesOf = (path: string, texts: Texts): readonly Sentence[] =>
  texts.map((text, index) => ({path, index, text, kept: !/\p{Script=Han}/u.test(text)}))

const countsOf = (texts: Texts): ReadonlyMap<string, number> =>
  new Map(texts.map(text => [text, texts.filter(each => each === text).length]))

/** What happened to documents, each given before and after, but for what stayed as it was; as kind, old and new text. */
const happened = (...documents: readonly (readonly [from: Texts, to: Texts])[]): readonly Texts[] => {
  const pairs = documents.map(([from, to], index) => ({
    from: sentencesOf(`${index}.md`, from),
    to: sentencesOf(`${index}.md`, to),
    isRenamed: false,
  }))
  const counts = {
    before: countsOf(documents.flatMap(([from]) => from)),
    after: countsOf(documents.flatMap(([, to]) => to)),
  }
  return whatHappened(pairs, counts, new Set(['从前的一句话。']))
    .filter(({kind}) => kind !== 'unchanged')
    .map(({kind, old, new: now, rest = []}) => [kind, ...[old, now, ...rest].flatMap(each => each?.text ?? [])])
}

const replaced = (at: number, count: number, ...texts: Texts): Texts => article.toSpliced(at, count, ...texts)

const [first = '', price = '', network = '', proof = '', last = ''] = article

describe('what happened to a sentence between two commits', () => {
  test.each([
    ['nothing', article, []],
    [
      'an edit',
      replaced(1, 1, '算力的价格在过去二十年里下降了一万倍。'),
      [['edited 1–30 %, alone in its place', price, '算力的价格在过去二十年里下降了一万倍。']],
    ],
    [
      'an edit beside a new sentence',
      replaced(1, 1, '这里是一句谁也没有写过的话。', '算力的价格十年里下降了一千倍。'),
      [
        ['edited 1–30 %, among others', price, '算力的价格十年里下降了一千倍。'],
        ['inserted', '这里是一句谁也没有写过的话。'],
      ],
    ],
    ['an insertion', replaced(2, 0, '这里是一句谁也没有写过的话。'), [['inserted', '这里是一句谁也没有写过的话。']]],
    ['a return', replaced(2, 0, '从前的一句话。'), [['returned', '从前的一句话。']]],
    [
      'a copy',
      replaced(5, 0, first),
      [
        ['unchanged, stands more than once', first, first],
        ['duplicated', first],
      ],
    ],
    ['a deletion', replaced(3, 1), [['deleted', proof]]],
    ['a move', [...article.slice(1), first], [['moved within a document', first, first]]],
    [
      'a split',
      replaced(2, 1, '去中心化网络把闲置的显卡连接起来。', '供所有人租用。'),
      [['split', network, '去中心化网络把闲置的显卡连接起来。', '供所有人租用。']],
    ],
    [
      'a merge',
      replaced(3, 2, `${proof.slice(0, -1)}，${last}`),
      [['merged', proof, `${proof.slice(0, -1)}，${last}`, last]],
    ],
    [
      'another sentence in its place',
      replaced(1, 1, '模型开源以后，谁都能在家里跑起来。'),
      [['written anew in its place', price, '模型开源以后，谁都能在家里跑起来。']],
    ],
    ['marks and code', [...article, '`sync`'], []],
  ])('%s', (_name, now, expected) => {
    expect(happened([article, now])).toEqual(expected)
  })

  test('a move to another document, also with an edit', () => {
    const other = ['另一篇文章的开头。']
    expect(happened([article, article.slice(1)], [other, [...other, first]])).toEqual([
      ['moved to another document', first, first],
    ])
    const edited = first.replace('取决于', '仍然取决于')
    expect(happened([article, article.slice(1)], [other, [...other, edited]])).toEqual([
      ['moved to another document and edited 1–30 %', first, edited],
    ])
  })
})
