import fc from 'fast-check'
import type {World} from './world.ts'
import {synced, translated, withSource, worldOf} from './world.ts'

const words =
  '算力 模型 区块链 去中心化 网络 数据 训练 推理 芯片 用户 协议 代币 激励 市场 隐私 证明 开源 智能 合约 价值 研究 团队 发布 成本 下降 增长 可以 必须 不会 已经'.split(
    ' ',
  )

export const someSentence: fc.Arbitrary<string> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.array(fc.constantFrom(...words), {minLength: 3, maxLength: 14}).map(each => `${each.join('')}。`),
  },
  {weight: 1, arbitrary: fc.constantFrom('是的。', '谢谢。', '如下：', '注意！')},
)

/** One change to the sources; numbers choose where, modulo what there is. */
export type Change = readonly [kind: string, where: number, other: number, text: string]

/** Sentences of so few words that nearly every one is like every other. */
const someAlikeSentence: fc.Arbitrary<string> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc
      .array(fc.constantFrom('算力', '模型', '区块链'), {minLength: 3, maxLength: 6})
      .map(each => `${each.join('')}。`),
  },
  {weight: 1, arbitrary: fc.constantFrom('是的。', '如下：')},
)

const kinds = [
  'edit',
  'edit',
  'edit',
  'rewrite',
  'insert',
  'delete',
  'move',
  'split',
  'merge',
  'duplicate',
  'swap',
  'carry',
  'rename',
  'drop',
]

const changesWith = (sentence: fc.Arbitrary<string>): fc.Arbitrary<Change> =>
  fc.tuple(fc.constantFrom(...kinds), fc.nat(1000), fc.nat(1000), sentence)

const editSentence = (sentence: string, at: number, text: string): string => {
  const cut = at % Math.max(sentence.length - 1, 1)
  return sentence.slice(0, cut) + text.slice(0, 1 + (at % 4)) + sentence.slice(cut + (at % 3))
}

export const change = (world: World, [kind, where, other, text]: Change): World => {
  const paths = [...world.sources.keys()].toSorted()
  const path = paths[where % paths.length] ?? 'source/a.md'
  const target = paths[other % paths.length] ?? path
  const sentences = [...(world.sources.get(path) ?? [])]
  const at = sentences.length === 0 ? 0 : where % sentences.length
  const sentence = sentences[at] ?? ''
  switch (kind) {
    case 'edit':
      if (sentence !== '') sentences[at] = editSentence(sentence, other, text)
      break
    case 'rewrite':
      if (sentence !== '') sentences[at] = text
      break
    case 'insert':
      sentences.splice(at, 0, text)
      break
    case 'delete':
      sentences.splice(at, 1)
      break
    case 'move':
      sentences.splice(at, 1)
      if (sentence !== '') sentences.splice(other % (sentences.length + 1), 0, sentence)
      break
    case 'split': {
      const cut = Math.floor(sentence.length / 2)
      if (cut > 1) sentences.splice(at, 1, `${sentence.slice(0, cut)}。`, sentence.slice(cut))
      break
    }
    case 'merge': {
      const next = sentences[at + 1]
      if (next !== undefined) sentences.splice(at, 2, sentence.replace(/。$/, '，') + next)
      break
    }
    case 'duplicate':
      if (sentence !== '') sentences.splice(other % (sentences.length + 1), 0, sentence)
      break
    case 'swap': {
      const next = sentences[at + 1]
      if (next !== undefined) sentences.splice(at, 2, next, sentence)
      break
    }
    case 'carry':
      if (sentence === '') break
      sentences.splice(at, 1)
      return withSource(withSource(world, path, sentences), target, [
        ...(target === path ? sentences : (world.sources.get(target) ?? [])),
        sentence,
      ])
    case 'rename':
      return withSource(withSource(world, path, undefined), `source/renamed-${other}.md`, sentences)
    case 'drop':
      return paths.length > 1 ? withSource(world, path, undefined) : world
    default:
      throw new Error(kind)
  }
  return withSource(world, path, sentences)
}

/** A translated project of some documents, and rounds of changes to their sources. */
export interface History {
  readonly documents: readonly (readonly string[])[]
  readonly rounds: readonly (readonly Change[])[]
  /** Which of every four entries stay without English; none where it is 4. */
  readonly untranslated: number
}

export const someChange: fc.Arbitrary<Change> = changesWith(someSentence)

/** How many sentences a document has, and how many changes a round, at most. */
interface Sizes {
  readonly sentences: number
  readonly changes: number
}

const histories = (sentence: fc.Arbitrary<string>, {sentences, changes}: Sizes): fc.Arbitrary<History> =>
  fc.record({
    documents: fc.array(fc.array(sentence, {minLength: 1, maxLength: sentences}), {minLength: 1, maxLength: 3}),
    rounds: fc.array(fc.array(changesWith(sentence), {minLength: 1, maxLength: changes}), {minLength: 1, maxLength: 3}),
    untranslated: fc.nat(4),
  })

/** Histories by chance. */
export const someHistory: fc.Arbitrary<History> = histories(someSentence, {sentences: 10, changes: 5})

/** Histories of documents in which nearly every sentence is like every other, with many changes at once. */
export const someAlikeHistory: fc.Arbitrary<History> = histories(someAlikeSentence, {sentences: 7, changes: 8})

/** Plays a history and shows each round: the world as it was, with its sources changed, and after the sync. */
export const play = (history: History, look: (before: World, changed: World, after: World) => void): void => {
  const sources = Object.fromEntries(
    history.documents.map((sentences, index) => [`source/${'abc'[index]}.md`, sentences]),
  )
  let world = synced(worldOf(sources))
  let count = 0
  for (const round of history.rounds) {
    world = translated(world, entry => {
      count++
      const isOpen = entry.rendering.type === 'missing' && count % 4 !== history.untranslated
      return isOpen ? `English ${count}.` : undefined
    })
    const changed = round.reduce(change, world)
    const after = synced(changed)
    look(world, changed, after)
    world = after
  }
}
