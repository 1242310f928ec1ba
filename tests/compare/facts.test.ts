import {describe, expect, test} from 'vitest'
import {compare} from '../../src/compare/compare.ts'
import {edition} from '../../src/edition.ts'
import {filesOf} from './editions.ts'

const terms = {
  'computing-power': {zh: ['算力'], en: ['computing power']},
  'storage-space': {zh: ['存储'], en: ['storage']},
}

/** The facts of one sentence that was edited on both sides: `kind was→now followed`. */
const facts = (was: string, now: string, before: string, after: string): readonly string[] => {
  const of = (zh: string, en: string) => edition(filesOf({docs: {a: [{id: 'a0000001', zh, en}]}, terms}))
  return compare(of(was, before), of(now, after)).changes.flatMap(change =>
    change.facts.map(({kind, was: old, now: fresh, followed}) => `${kind} ${old}→${fresh} ${followed}`),
  )
}

describe('the facts of a change', () => {
  test.each([
    // zh before, zh after, en before, en after, facts
    [
      '融资2亿美元。',
      '融资3亿美元。',
      'It raised $200 million.',
      'It raised $300 million.',
      ['number 2亿美元→3亿美元 yes'],
    ],
    [
      '融资2亿美元。',
      '融资3亿美元。',
      'It raised $200 million.',
      'It raised $200 million in all.',
      ['number 2亿美元→3亿美元 no'],
    ],
    [
      '融资2亿美元。',
      '融资3亿美元。',
      'It raised $200 million.',
      'It raised $200 million.',
      ['number 2亿美元→3亿美元 no'],
    ],
    ['2023年上线。', '2024年上线。', 'It went live in 2023.', 'It went live in 2024.', ['date 2023年→2024年 yes']],
    ['节点会同步。', '节点不会同步。', 'The nodes will sync.', 'The nodes will not sync.', ['modality 会→不会 yes']],
    ['节点会同步。', '节点不会同步。', 'The nodes will sync.', 'The nodes will sync.', ['modality 会→不会 no']],
    ['节点会同步。', '节点不会同步。', 'The nodes will sync.', 'Your nodes will sync.', ['modality 会→不会 unsure']],
    [
      '所有用户受影响。',
      '部分用户受影响。',
      'All users are affected.',
      'Some users are affected.',
      ['quantifier 所有→部分 yes'],
    ],
    [
      '配置包含密码。',
      '配置不包含密码。',
      'The file holds the password.',
      'The file does not hold the password.',
      ['negation →不 yes'],
    ],
    [
      '投资超过20亿元。',
      '投资不到20亿元。',
      'Investment exceeded 2 billion yuan.',
      'Investment was under 2 billion yuan.',
      ['bound 超过→不到 yes'],
    ],
    [
      '投资超过20亿元。',
      '投资不到20亿元。',
      'Investment exceeded 2 billion yuan.',
      'Investment came to more than 2 billion yuan.',
      ['bound 超过→不到 no'],
    ],
    ['成本上升。', '成本降低。', 'Costs rose.', 'Costs fell.', ['direction 上升→降低 unsure']],
    [
      '算力最重要。',
      '存储最重要。',
      'What matters is computing power.',
      'What matters is storage.',
      ['term 算力→存储 yes'],
    ],
    [
      '算力最重要。',
      '存储最重要。',
      'What matters is computing power.',
      'What matters is computing power.',
      ['term 算力→存储 no'],
    ],
    ['由Meta投资。', '由Google投资。', 'Meta invests in it.', 'Google invests in it.', ['name Meta→Google yes']],
    ['由Meta投资。', '由Google投资。', 'Meta invests in it.', 'Meta put money in it.', ['name Meta→Google no']],
    ['节点会同步。', '各节点会同步的。', 'The nodes will sync.', 'The nodes will sync.', []],
    ['总额为20000亿元。', '总额为2万亿元。', 'It comes to 2 trillion yuan.', 'It comes to 2 trillion yuan.', []],
  ])('of %s become %s', (was, now, before, after, expected) => {
    expect(facts(was, now, before, after)).toEqual(expected)
  })
})
