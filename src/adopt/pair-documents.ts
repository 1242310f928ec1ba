import type {Document, Passage} from '../bitext/document.ts'
import type {Prose} from '../bitext/prose.ts'
import type {FlatDocument, Item} from './flatten.ts'
import {flatten} from './flatten.ts'
import type {TracedItem} from './pair-blocks.ts'
import {pairBlocks} from './pair-blocks.ts'
import type {Group} from './pair-sentences.ts'
import {pairSentences} from './pair-sentences.ts'
import {traitsOf} from './traits.ts'

/** A passage of the Chinese and its like, with their sentences in groups (indexes of `leaves`). */
interface PassagePair {
  readonly zh: Passage<Prose>
  readonly en: Passage<Prose>
  readonly groups: readonly Group[]
}

/** Two documents passage by passage. */
export interface DocumentPair {
  readonly pairs: readonly PassagePair[]
  /** English passages that no Chinese one was found for. */
  readonly unplaced: readonly Passage<Prose>[]
}

/**
 * Finds for each passage of a Chinese document the one of its English translation: values of the front matter by their
 * keys, footnotes by their labels, all else in order, after kind, length, and marks (code, addresses, numbers, names).
 */
export const pairDocuments = (zh: Document<Prose>, en: Document<Prose>): DocumentPair => {
  const [flatZh, flatEn] = [flatten(zh), flatten(en)]
  const traits = traitsOf(prosesIn(flatZh), prosesIn(flatEn))
  const trace = (items: readonly Item<Prose>[]): readonly TracedItem[] =>
    items.map(item => ({...item, traits: item.block.type === 'passage' ? item.block.leaves.map(traits.of) : []}))
  const pairs: PassagePair[] = []
  const unplaced: Passage<Prose>[] = []
  for (const [chinese, english] of strandsOf(flatZh, flatEn)) {
    const [from, to] = [trace(chinese), trace(english)]
    for (const bead of pairBlocks(from, to, traits.weights)) {
      const [a] = from.slice(bead.from.start, bead.from.end)
      const [b] = to.slice(bead.to.start, bead.to.end)
      if (b?.block.type !== 'passage' || b.block.leaves.length === 0) continue
      if (a?.block.type === 'passage' && a.block.leaves.length > 0) {
        const groups = pairSentences(a.traits, b.traits, traits.weights)
        pairs.push({zh: a.block, en: b.block, groups})
      } else unplaced.push(b.block)
    }
  }
  return {pairs, unplaced}
}

const itemsOf = <Leaf>({body, values, footnotes}: FlatDocument<Leaf>): readonly Item<Leaf>[] => [
  ...body,
  ...[...values.values()].flat(),
  ...[...footnotes.values()].flat(),
]

const prosesIn = (flat: FlatDocument<Prose>): readonly Prose[] =>
  itemsOf(flat).flatMap(({block}) => (block.type === 'passage' ? block.leaves : []))

type Strand = readonly [zh: readonly Item<Prose>[], en: readonly Item<Prose>[]]

/** The lists of blocks that are paired apart; footnotes of different labels as one list. */
const strandsOf = (zh: FlatDocument<Prose>, en: FlatDocument<Prose>): readonly Strand[] => {
  const named = (a: FlatDocument<Prose>['values'], b: FlatDocument<Prose>['values']): readonly Strand[] =>
    [...a].flatMap(([name, items]): readonly Strand[] => {
      const others = b.get(name)
      return others ? [[items, others]] : []
    })
  const rest = (a: FlatDocument<Prose>['values'], b: FlatDocument<Prose>['values']): readonly Item<Prose>[] =>
    [...a].flatMap(([name, items]) => (b.has(name) ? [] : items))
  return [
    ...named(zh.values, en.values),
    [rest(zh.values, en.values), rest(en.values, zh.values)],
    [zh.body, en.body],
    ...named(zh.footnotes, en.footnotes),
    [rest(zh.footnotes, en.footnotes), rest(en.footnotes, zh.footnotes)],
  ]
}
