import {describe, expect, test} from 'vitest'
import {annotate} from '../../src/annotate/annotate.ts'
import type {SegmentId} from '../../src/bitext/ids.ts'
import type {Rendering} from '../../src/bitext/pair.ts'
import {leaves} from '../../src/bitext/walk.ts'
import type {Written} from './glossary-of.ts'
import {glossaryOf, pairedOf, seen} from './glossary-of.ts'

const terms = glossaryOf({
  training: {zh: ['训练'], en: ['training', {term: 'train', status: 'admitted'}]},
  'distributed-training': {
    zh: ['分布式训练'],
    en: ['distributed training', {term: 'train * distributed', status: 'admitted'}],
  },
  inference: {zh: ['推理'], en: ['inference']},
  model: {zh: ['模型'], en: ['model']},
  stake: {zh: ['质押'], en: ['stake']},
  equity: {zh: ['权益'], en: ['stake']},
})

const found = (...pairs: readonly Written[]): readonly string[] => seen(annotate([pairedOf([pairs])], terms))

const [firstId, secondId] = [...leaves(pairedOf([[['一'], ['二']]]))].map(({id}) => id)

const withPair = (target: SegmentId | undefined): Rendering => {
  if (!target) throw new RangeError('no such pair')
  return {type: 'with', target, found: true}
}

describe('mentions and their renderings', () => {
  test('go together in order', () => {
    expect(found(['训练模型，模型推理', 'Training a model, model inference'])).toEqual([
      '训练 → Training',
      '模型 → model',
      '模型 → model',
      '推理 → inference',
    ])
  })

  test('where the English has fewer, the first mentions have them and the others are satisfied', () => {
    expect(found(['模型就是模型', 'A model is what it is'])).toEqual(['模型 → model', '模型 → (model)'])
  })

  test('where the English has more, the first renderings are taken', () => {
    expect(found(['模型', 'A model of models'])).toEqual(['模型 → model'])
  })

  test('where the English has none, they are missing', () => {
    expect(found(['模型就是模型', 'It is what it is'])).toEqual(['模型 → missing', '模型 → missing'])
  })

  test('words inside a longer rendering are left to it while there are others', () => {
    expect(found(['分布式训练与训练', 'Distributed training, and training'])).toEqual([
      '分布式训练 → Distributed training',
      '训练 → training',
    ])
  })

  test('words inside a longer rendering serve where there are no others', () => {
    expect(found(['训练要用分布式训练', 'One uses distributed training'])).toEqual([
      '训练 → training',
      '分布式训练 → distributed training',
    ])
  })

  test('two terms never share the same words, but one rendering satisfies both', () => {
    expect(found(['质押与权益', 'one stake and another stake'])).toEqual(['质押 → stake', '权益 → stake'])
    expect(found(['质押与权益', 'one stake'])).toEqual(['质押 → stake', '权益 → (stake)'])
  })

  test('a discontinuous rendering leaves its gap to others', () => {
    expect(found(['模型的分布式训练', 'train the model in a distributed way'])).toEqual([
      '模型 → model',
      '分布式训练 → train the model in a distributed',
    ])
  })

  test('pairs that are rendered together share their English', () => {
    expect(found(['训练很难。', withPair(secondId)], ['推理也难。', 'Training and inference are hard.'])).toEqual([
      '训练 → Training',
      '推理 → inference',
    ])
    expect(found(['模型很多。', 'There are many models.'], ['模型都难。', withPair(firstId)])).toEqual([
      '模型 → models',
      '模型 → (model)',
    ])
  })

  test('a pair whose English is not there has none', () => {
    expect(found(['模型'], ['模型', {type: 'omitted', reason: 'twice'}], ['模型', withPair(firstId)])).toEqual([
      '模型 → missing',
      '模型 → missing',
      '模型 → missing',
    ])
  })

  test('a sentence of ten thousand mentions is no trouble', () => {
    const zh = '训练分布式训练'.repeat(5_000)
    const lines = found([zh, 'training distributed training '.repeat(5_000)])
    expect(lines).toHaveLength(10_000)
    expect(lines.filter(line => line.endsWith('missing'))).toEqual([])
  })
})
