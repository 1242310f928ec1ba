import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {annotate} from '../../src/annotate/annotate.ts'
import type {Document} from '../../src/bitext/document.ts'
import type {Glossary} from '../../src/bitext/glossary.ts'
import type {AnnotatedPair, Misrendering, Pair} from '../../src/bitext/pair.ts'
import {leaves} from '../../src/bitext/walk.ts'
import type {WrittenTerm} from './glossary-of.ts'
import {glossaryOf, pairedOf, seen} from './glossary-of.ts'

const pairsOf = (documents: readonly Document<AnnotatedPair>[]): readonly AnnotatedPair[] =>
  documents.flatMap(document => [...leaves(document)])

/** What is misrendered in one pair: the words that stand there, and the form. */
const misrendered = (zh: string, en: string, terms: Readonly<Record<string, WrittenTerm>>): readonly string[] =>
  pairsOf(annotate([pairedOf([[[zh, en]]])], glossaryOf(terms))).flatMap(pair =>
    pair.misrenderings.map(
      ({en: at, rendering, status}: Misrendering) => `${en.slice(at.start, at.end)}: ${status} ${rendering}`,
    ),
  )

describe('what the glossary forbids or deprecates', () => {
  const proof = {
    zh: ['零知识证明'],
    en: [
      'zero-knowledge proof',
      {term: 'ZK proof', status: 'deprecated' as const},
      {term: 'zero proof', status: 'forbidden' as const},
      {term: 'proof', status: 'forbidden' as const},
    ],
  }

  test('is reported where it stands, inflected and in any capitals', () => {
    expect(misrendered('零知识证明', 'Zero Proofs are cheap', {proof})).toEqual(['Zero Proofs: forbidden zero proof'])
    expect(misrendered('零知识证明', 'ZK proofs', {proof})).toEqual(['ZK proofs: deprecated ZK proof'])
  })

  test('is none inside a longer rendering that is allowed', () => {
    expect(misrendered('零知识证明', 'a zero-knowledge proof', {proof})).toEqual([])
    expect(misrendered('零知识证明', 'a zero-knowledge proof, a proof', {proof})).toEqual(['proof: forbidden proof'])
  })

  test('is none where another term of the pair is rendered so', () => {
    const stake = {zh: ['权益证明'], en: ['proof of stake']}
    expect(misrendered('零知识证明与权益证明', 'zero-knowledge proofs and proof of stake', {proof, stake})).toEqual([])
  })

  test('is none in a pair that does not hold the term', () => {
    expect(misrendered('证据', 'the proof', {proof})).toEqual([])
  })

  test.each([
    ['off-chain', 'offchain', 'offchain data', ['offchain: forbidden offchain']],
    ['off-chain', 'offchain', 'off-chain data', []],
    ['off-chain', 'offchain', 'off chain data', []],
    ['DApp', 'dApp', 'a dApp', ['dApp: forbidden dApp']],
    ['DApp', 'dApp', 'a DApp', []],
    ['blockchain', 'block chain', 'block chains', ['block chains: forbidden block chain']],
  ])('is told from an allowed %s by its very spelling: %s', (allowed, forbidden, en, expected) => {
    const term = {zh: ['术语'], en: [allowed, {term: forbidden, status: 'forbidden' as const}]}
    expect(misrendered('术语', en, {term})).toEqual(expected)
  })

  test('stands with the pair whose English it is', () => {
    const [{id}] = pairsOf(annotate([pairedOf([[['一']]])], [])) as [AnnotatedPair]
    const document = pairedOf([
      [
        ['开始。', 'A zero proof.'],
        ['零知识证明。', {type: 'with', target: id, found: true}],
      ],
    ])
    expect(pairsOf(annotate([document], glossaryOf({proof}))).map(pair => pair.misrenderings.length)).toEqual([1, 0])
  })
})

describe('where a term applies', () => {
  const both = (only: WrittenTerm['only']): Glossary =>
    glossaryOf({
      agreement: {zh: ['合约'], en: ['agreement']},
      contract: {zh: ['合约'], en: ['smart contract'], ...(only ? {only} : {})},
    })
  const named = (documents: readonly Document<AnnotatedPair>[]): readonly string[] =>
    pairsOf(documents).flatMap(pair => pair.annotations.map(({term}) => term))

  test.each([
    ['its document', {docs: ['web3-ai']}],
    ['its path', {docs: ['source/web3-ai.md']}],
    ['its folder', {docs: ['source/']}],
    ['its neighbours', {near: ['质押']}],
  ])('%s tells apart two concepts that share a spelling', (_, only) => {
    const here = pairedOf([[['质押。'], ['合约。']]], 'source/web3-ai.md')
    const there = pairedOf([[['签字。'], ['合约。']]], 'law/act.md')
    expect(named(annotate([here, there], both(only)))).toEqual(['contract', 'agreement'])
  })

  test('the domain that a document names in its front matter tells them apart', () => {
    const document = pairedOf([[['合约。']]])
    const place = {start: 0, end: 0}
    const kept = {type: 'kept', kind: 'value', place, value: 'crypto, law', label: 'domain'} as const
    const matter = {type: 'container', kind: 'frontMatter', place, children: [kept]} as const
    const inCrypto: Document<Pair> = {...document, children: [matter, ...document.children]}
    const glossary = both({domains: ['crypto']})
    expect(named(annotate([inCrypto], glossary))).toEqual(['contract'])
    expect(named(annotate([document], glossary))).toEqual(['agreement'])
  })

  test('where nothing tells them apart, the one that the English renders is meant', () => {
    const glossary = both(undefined)
    expect(named(annotate([pairedOf([[['合约。', 'Smart contracts.']]])], glossary))).toEqual(['contract'])
    expect(named(annotate([pairedOf([[['合约。', 'Nothing.']]])], glossary))).toEqual(['agreement'])
  })

  test('a longer term that does not apply consumes nothing', () => {
    const glossary = glossaryOf({
      contract: {zh: ['合约'], en: ['contract']},
      'smart-contract': {zh: ['智能合约'], en: ['smart contract'], only: {docs: ['other']}},
    })
    expect(seen(annotate([pairedOf([[['智能合约', 'A smart contract']]])], glossary))).toEqual(['合约 → contract'])
  })

  test('an excepted segment is annotated, but neither rendered nor misrendered', () => {
    const node = {
      zh: ['节点'],
      en: ['node', {term: 'knot', status: 'forbidden' as const}],
      except: {a0000001: 'a knot in a rope'},
    }
    const [first, second] = pairsOf(
      annotate(
        [
          pairedOf([
            [
              ['节点', 'a knot'],
              ['节点', 'a knot'],
            ],
          ]),
        ],
        glossaryOf({node}),
      ),
    )
    expect(first).toMatchObject({annotations: [{term: 'node'}], misrenderings: []})
    expect(first?.annotations[0]).not.toHaveProperty('rendering')
    expect(second?.misrenderings).toHaveLength(1)
  })
})

describe('documents', () => {
  const glossary = glossaryOf({
    chain: {zh: ['区块链', '链'], en: ['blockchain', {term: 'chain', status: 'admitted'}]},
    power: {zh: ['算力'], en: ['computing power', {term: 'compute', status: 'admitted'}]},
    ai: {zh: ['AI', '人工智能'], en: ['AI']},
    'ai-power': {zh: ['AI算力'], en: ['AI compute']},
  })

  test('mark the first mention of a term in each of them', () => {
    const document = pairedOf([[['算力与算力']], [['算力']]])
    const firsts = (documents: readonly Document<AnnotatedPair>[]): readonly boolean[] =>
      pairsOf(documents).flatMap(pair => pair.annotations.map(({first}) => first))
    expect(firsts(annotate([document, document], glossary))).toEqual([true, false, false, true, false, false])
  })

  test('mark the first mention in their own order, although pairs rendered together are taken together', () => {
    const [, , third] = pairsOf(annotate([pairedOf([[['一'], ['二'], ['三']]])], []))
    if (!third) throw new RangeError('no third pair')
    const document = pairedOf([
      [
        ['开始。', {type: 'with', target: third.id, found: true}],
        ['算力。', 'Compute.'],
        ['算力。', 'Compute.'],
      ],
    ])
    expect(pairsOf(annotate([document], glossary)).flatMap(pair => pair.annotations.map(({first}) => first))).toEqual([
      true,
      false,
    ])
  })

  test('place a rendering in a name that both texts have only where there is no other', () => {
    const controller = glossaryOf({controller: {zh: ['控制器'], en: ['controller']}})
    const placeOf = (zh: string, en: string): number | undefined => {
      const [pair] = pairsOf(annotate([pairedOf([[[zh, en]]])], controller))
      return pair?.annotations[0]?.en?.start
    }
    const zh = '控制器由kube-controller-manager启动。'
    expect(placeOf(zh, 'kube-controller-manager starts the controller.')).toBe(35)
    expect(placeOf(zh, 'It is started by kube-controller-manager.')).toBe(22)
    expect(placeOf('控制器启动。', 'The in-controller start of a controller.')).toBe(7)
  })

  test('keep all but their leaves', () => {
    const document = pairedOf([[['区块链', 'A chain']]])
    const [annotated] = annotate([document], glossary)
    expect({...annotated, children: []}).toEqual({...document, children: []})
    const [pair] = leaves(document)
    const [after] = annotated ? leaves(annotated) : []
    expect(after).toMatchObject({...pair, type: 'annotatedPair'})
  })

  const words = fc.array(fc.constantFrom('区块', '区块链', '链', '算力', 'AI', ' ', '的', '，', 'OpenAI', '人工'), {
    maxLength: 12,
  })
  const english = fc.array(fc.constantFrom('blockchain', 'chains', 'AI', 'compute', 'computing', 'power', 'of'), {
    maxLength: 12,
  })

  test('hold annotations in order, apart, inside the texts, on the form that they name', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(words, english), {maxLength: 6}), written => {
        const pairs = written.map(([zh, en]) => [zh.join(''), en.join(' ')] as const)
        for (const pair of pairsOf(annotate([pairedOf([pairs])], glossary))) {
          let end = 0
          for (const {zh, en, form, rendering, term} of pair.annotations) {
            expect(zh.start).toBeGreaterThanOrEqual(end)
            expect(pair.zh.plain.slice(zh.start, zh.end).replaceAll(' ', '')).toBe(form)
            expect(glossary.find(({id}) => id === term)?.zh.map(one => one.term)).toContain(form)
            end = zh.end
            if (!en) continue
            expect(pair.rendering.type).toBe('english')
            expect(rendering).toBeDefined()
            expect(en.end).toBeGreaterThan(en.start)
          }
          expect(end).toBeLessThanOrEqual(pair.zh.plain.length)
          const places = pair.annotations.flatMap(({term, en}) => (en ? [`${term} ${en.start}`] : []))
          expect(new Set(places).size).toBe(places.length)
        }
      }),
    )
  })

  test('do not depend on one another', () => {
    fc.assert(
      fc.property(fc.array(words, {maxLength: 4}), fc.array(words, {maxLength: 4}), (one, two) => {
        const a = pairedOf([one.map(zh => [zh.join('')])], 'source/a.md')
        const b = pairedOf([two.map(zh => [zh.join('')])], 'source/b.md')
        const together = annotate([a, b], glossary)
        expect(together).toEqual([...annotate([a], glossary), ...annotate([b], glossary)])
        expect(annotate([b, a], glossary)).toEqual(together.toReversed())
      }),
    )
  })
})
