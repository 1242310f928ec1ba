import {describe, expect, test} from 'vitest'
import {annotate} from '../../src/annotate/annotate.ts'
import {documentOf, pairOf} from '../../src/bitext/build.ts'
import type {Flip} from '../../src/bitext/pair.ts'
import {leaves, mapPassages} from '../../src/bitext/walk.ts'
import {glossaryOf} from './glossary-of.ts'

const glossary = glossaryOf({
  'proof-of-stake': {kind: 'concept', zh: ['权益证明'], en: ['proof of stake']},
  'proof-of-work': {kind: 'concept', zh: ['工作量证明'], en: ['proof of work']},
  ethereum: {kind: 'product', zh: ['以太坊', 'Ethereum'], en: ['Ethereum']},
  solana: {kind: 'product', zh: ['Solana'], en: ['Solana']},
})

const turned = (was: string, now: string): readonly Flip[] => {
  const document = mapPassages(documentOf('source/a.md', [[now]]), segments =>
    segments.map(segment => ({
      ...pairOf(segment, 'a0000000', 'English.'),
      state: {progress: 'translated' as const, ...(was === now ? {} : {stale: {was, match: 0.9}})},
    })),
  )
  return annotate([document], glossary).flatMap(each => [...leaves(each)].flatMap(({flips}) => flips))
}

describe('A stale pair tells', () => {
  test('that another term stands in the place of one', () => {
    expect(turned('网络采用权益证明。', '网络采用工作量证明。')).toEqual([
      {kind: 'term', was: '权益证明', now: '工作量证明', at: {start: 4, end: 9}},
    ])
  })

  test('that another name stands there, and nothing where the glossary knows both as one', () => {
    expect(turned('部署在Ethereum上。', '部署在Solana上。')).toEqual([
      {kind: 'name', was: 'Ethereum', now: 'Solana', at: {start: 3, end: 9}},
    ])
    expect(turned('部署在Ethereum上。', '部署在以太坊上。')).toEqual([])
  })

  test('what turned behind inline markup', () => {
    expect(turned('节点**会**同步。', '节点**不会**同步。')).toEqual([
      {kind: 'modality', was: '会', now: '不会', at: {start: 4, end: 6}},
    ])
    expect(turned('节点会同步。', '节点会**同步**。')).toEqual([])
  })

  test('where a term stood that is gone, and the nearest that came for each', () => {
    expect(turned('网络采用权益证明与投票。', '网络采用投票。')).toEqual([
      {kind: 'term', was: '权益证明', now: '', at: {start: 4, end: 4}},
    ])
    expect(turned('先谈权益证明，再谈以太坊。', '先谈Solana，再谈工作量证明。')).toEqual([
      {kind: 'name', was: '权益证明', now: 'Solana', at: {start: 2, end: 8}},
      {kind: 'name', was: '以太坊', now: '工作量证明', at: {start: 11, end: 16}},
    ])
  })

  test('nothing where it is fresh', () => {
    expect(turned('节点不会同步。', '节点不会同步。')).toEqual([])
  })
})
