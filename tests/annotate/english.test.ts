import {describe, expect, test} from 'vitest'
import {annotate} from '../../src/annotate/annotate.ts'
import {noDefinitions} from '../../src/bitext/prose.ts'
import {leaves} from '../../src/bitext/walk.ts'
import {readInline} from '../../src/markup/read-inline.ts'
import type {WrittenTerm} from './glossary-of.ts'
import {glossaryOf, pairedOf, seen} from './glossary-of.ts'

/** What was found for the term 术语 with the given English forms. */
const inEnglish = (en: string, ...forms: WrittenTerm['en']): string | undefined =>
  seen(annotate([pairedOf([[['术语', en]]])], glossaryOf({term: {zh: ['术语'], en: forms}})))[0]?.replace('术语 → ', '')

describe('renderings in English', () => {
  test.each([
    ['plural and capitals', 'Smart Contracts are safe', 'smart contract', 'Smart Contracts'],
    ['a possessive, which is left out', 'the smart contract’s code', 'smart contract', 'smart contract'],
    ['-ing', 'Staking ETH', 'stake', 'Staking'],
    ['-ed', 'staked ETH', 'stake', 'staked'],
    ['an irregular plural', 'several indices', 'index', 'indices'],
    ['an irregular verb', 'It was built here', 'build', 'built'],
    ['the first word of a phrase', 'rolled up into one', 'roll up', 'rolled up'],
    ['a hyphen for a blank', 'hard-forking happened', 'hard fork', 'hard-forking'],
    ['a blank for a hyphen', 'off chain data', 'off-chain', 'off chain'],
    ['one word for two', 'the datacenters', 'data center', 'datacenters'],
    ['two words for one', 'two block chains', 'blockchain', 'block chains'],
    ['a non-breaking hyphen', 'off‑chain data', 'off-chain', 'off‑chain'],
    ['a blank before a digit', 'Layer 2 networks', 'Layer2', 'Layer 2'],
    ['the plural of an acronym', 'cheap ZKPs', 'ZKP', 'ZKPs'],
    ['the other English', 'decentralised networks', 'decentralized network', 'decentralised networks'],
    ['the other English, inflected', 'data centres', 'data center', 'data centres'],
    [
      'words between',
      'train the model in a distributed way',
      'train * distributed',
      'train the model in a distributed',
    ],
    ['no word between', 'train distributed models', 'train * distributed', 'train distributed'],
    ['an accent left out', 'a naive method', 'naïve method', 'naive method'],
  ])('are found through %s', (_, en, form, expected) => {
    expect(inEnglish(en, form)).toBe(expected)
  })

  test.each([
    ['inside another word', 'a stakeholder', 'stake'],
    ['another word of the same stem', 'good news', 'new'],
    ['six words away', 'train a b c d e f distributed', 'train * distributed'],
    ['another thing', 'zero knowledge evidence', 'zero-knowledge proof'],
    ['before a version', 'Web3.0', 'Web3'],
    ['inside an address', 'see node.js', 'node'],
  ])('are not found %s', (_, en, form) => {
    expect(inEnglish(en, form)).toBe('missing')
  })

  test('capitals matter where a form says so, through every inflection', () => {
    const form = {term: 'Ethereum', case: 'exact' as const}
    expect(inEnglish('ethereum', form)).toBe('missing')
    expect(inEnglish("Ethereum's", form)).toBe('Ethereum')
    expect(inEnglish('two DApps', {term: 'DApp', case: 'exact' as const})).toBe('DApps')
    expect(inEnglish('two Dapps', {term: 'DApp', case: 'exact' as const})).toBe('missing')
  })

  test('any form that is not forbidden renders, a deprecated one too', () => {
    expect(inEnglish('the ZKP', 'zero-knowledge proof', {term: 'ZKP', status: 'admitted'})).toBe('ZKP')
    expect(inEnglish('the ZKP', 'zero-knowledge proof', {term: 'ZKP', status: 'deprecated'})).toBe('ZKP')
    expect(inEnglish('the ZKP', 'zero-knowledge proof', {term: 'ZKP', status: 'forbidden'})).toBe('missing')
  })

  test('a term that may be kept may stand as the Chinese has it', () => {
    const terms = {baijiu: {zh: ['白酒'], en: ['baijiu'], keep: true}}
    expect(seen(annotate([pairedOf([[['喝白酒', 'They drink 白酒.']]])], glossaryOf(terms)))).toEqual(['白酒 → 白酒'])
  })

  test('no rendering stands in code', () => {
    const en = readInline('Run `node` on a node.', noDefinitions)
    const [document] = annotate(
      [pairedOf([[['节点', {type: 'english', en}]]])],
      glossaryOf({n: {zh: ['节点'], en: ['node']}}),
    )
    const [pair] = document ? leaves(document) : []
    expect(pair?.annotations[0]?.en).toEqual({start: 14, end: 18})
  })

  test('places are those of the plain text, through markup', () => {
    const en = readInline('A *zero-knowledge* proof.', noDefinitions)
    const [document] = annotate(
      [pairedOf([[['零知识证明', {type: 'english', en}]]])],
      glossaryOf({proof: {zh: ['零知识证明'], en: ['zero-knowledge proof']}}),
    )
    const [pair] = document ? leaves(document) : []
    expect(pair?.annotations).toEqual([
      {
        term: 'proof',
        form: '零知识证明',
        zh: {start: 0, end: 5},
        en: {start: 2, end: 22},
        rendering: 'zero-knowledge proof',
        first: true,
      },
    ])
  })
})
