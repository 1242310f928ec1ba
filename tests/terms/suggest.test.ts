import {describe, expect, test} from 'vitest'
import {annotate} from '../../src/annotate/annotate.ts'
import type {SuggestOptions} from '../../src/terms/suggest/suggest.ts'
import {suggestTerms} from '../../src/terms/suggest/suggest.ts'
import type {Written, WrittenTerm} from '../annotate/glossary-of.ts'
import {glossaryOf, pairedOf} from '../annotate/glossary-of.ts'

const tides: readonly Written[] = [
  ['灯塔照亮了海港。', 'The lighthouse lit the harbour.'],
  ['老人守着灯塔，从不离开。', 'The old man kept the lighthouse and never left.'],
  ['没有灯塔的夜里，渡船不敢靠岸。', 'On nights without a lighthouse, ferries dare not land.'],
  ['渡船每天往返两次。', 'The ferry crosses twice a day.'],
  ['潮水退去，渡船搁浅了。', 'The tide went out and the ferry ran aground.'],
  ['潮水上涨时，灯塔亮起来。', 'When the tide rises, the lighthouses are lit.'],
  ['他写信给AWS公司。', 'He wrote to AWS, a company.'],
  ['后来AWS回了信。', 'Later AWS wrote back.'],
]

const suggested = (
  pairs: readonly Written[],
  terms: Readonly<Record<string, WrittenTerm>> = {},
  options: SuggestOptions = {},
) => {
  const glossary = glossaryOf(terms)
  return suggestTerms({documents: annotate([pairedOf([pairs])], glossary), glossary}, options)
}

const names = (...rest: Parameters<typeof suggested>): readonly string[] => suggested(...rest).map(({zh}) => zh)

describe('suggested terms', () => {
  test('are what keeps together among ever other neighbours, with the English that stands for it', () => {
    const [first] = suggested(tides)
    expect(first).toMatchObject({zh: '灯塔', uses: 4, segments: 4, translated: 4, otherwise: 0})
    expect(first?.renderings).toEqual([{en: 'lighthouse', uses: 4, of: 4}])
    expect(first?.example.pair.zh.plain).toBe('灯塔照亮了海港。')
    expect(names(tides)).toEqual(expect.arrayContaining(['灯塔', '渡船', 'AWS']))
  })

  test('have names in Latin letters rendered as themselves where other English stands as often', () => {
    const aws = suggested(tides).find(({zh}) => zh === 'AWS')
    expect(aws?.renderings[0]).toEqual({en: 'AWS', uses: 2, of: 2})
  })

  test('are none that the glossary has, nor parts of those', () => {
    const lighthouse = {zh: ['灯塔'], en: ['lighthouse']}
    expect(names(tides, {lighthouse})).not.toContain('灯塔')
    const proofs: readonly Written[] = [
      ['零知识证明很快。', 'Zero-knowledge proofs are fast.'],
      ['他研究零知识证明。', 'He studies zero-knowledge proofs.'],
    ]
    expect(names(proofs, {proof: {zh: ['零知识证明'], en: ['zero-knowledge proof']}})).toEqual([])
  })

  test('tell that a text is rendered in several ways, and how often in none of them', () => {
    const pairs: readonly Written[] = [
      ['算力很贵。', 'Computing power is dear.'],
      ['我们购买算力。', 'We buy computing power.'],
      ['全网算力上升。', 'The hash rate of the network is rising.'],
      ['矿工出售算力。', 'Miners sell their hash rate.'],
      ['矿场与算力。', 'Of farms.'],
      ['天气晴朗。', 'The weather is fine.'],
      ['他回家了。', 'He went home.'],
      ['船已靠岸。', 'The boat has landed.'],
    ]
    const power = suggested([...pairs, ...tides]).find(({zh}) => zh === '算力')
    expect(power?.renderings.map(({en, uses}) => [en.toLowerCase(), uses])).toEqual([
      ['computing power', 2],
      ['hash rate', 2],
    ])
    expect(power?.otherwise).toBe(1)
  })

  test('hold no particles at their edges, no lone figures, and cross no punctuation', () => {
    const pairs: readonly Written[] = [
      ['他的船、我们的船，共2026艘。', 'His boat and our boat.'],
      ['他的船、我们的船，共2026艘。', 'His boat and our boat.'],
    ]
    for (const zh of names(pairs)) expect(zh).not.toMatch(/[的、，他]|^我们|^\d/)
  })

  test('are found before anything is translated, in traditional characters and across a space beside Latin letters', () => {
    const pairs: readonly Written[] = [['訓練AI模型。'], ['评估 AI 模型。'], ['ＡＩ模型，很大。']]
    expect(suggested(pairs)[0]).toMatchObject({uses: 3, translated: 0, renderings: []})
  })

  test('end before a sign, unless it belongs to the name', () => {
    const pairs: readonly Written[] = [['OpenAI+微软。'], ['他离开了OpenAI。'], ['用C++写成。'], ['学习C++很难。']]
    expect(names(pairs)).toEqual(expect.arrayContaining(['OpenAI', 'C++']))
  })

  test('stand at least as often as is asked', () => {
    expect(names(tides, {}, {atLeast: 3})).toEqual(['灯塔', '渡船'])
    expect(names(tides, {}, {path: 'source/other.md'})).toEqual([])
    expect(names([])).toEqual([])
  })
})
