import type {Prose} from '../bitext/prose.ts'
import {isCjk, isHan} from '../language/characters.ts'
import {marksOf} from './marks.ts'

/** A text of either language as far as it is compared: how much it says, and what it holds. */
export interface Trait {
  /** In characters of English: as long as it is, or as long as its translation is likely to be. */
  readonly length: number
  /** How often each mark stands in it; only those that the two documents share. */
  readonly marks: Counts
}

type Counts = ReadonlyMap<string, number>

/** How much it says that two texts share a mark, or that only one of them holds it: the rarer, the more. */
export type Weights = ReadonlyMap<string, number>

/** The traits of every text of two documents, seen beside one another. */
export interface Traits {
  /** The trait of a text that is one of theirs. */
  readonly of: (prose: Prose) => Trait
  readonly weights: Weights
}

/** Looks at the texts of two documents beside one another. */
export const traitsOf = (zh: readonly Prose[], en: readonly Prose[]): Traits => {
  const zhMarks = zh.map(prose => countsOf(marksOf(prose, 'zh')))
  const enMarks = en.map(prose => countsOf(marksOf(prose, 'en')))
  const weights = weightsOf(zhMarks, enMarks)
  const lengthOf = englishLength(zh, en)
  const traits = new Map<Prose, Trait>()
  for (const [index, prose] of zh.entries()) {
    traits.set(prose, {length: lengthOf(prose), marks: common(zhMarks[index], weights)})
  }
  for (const [index, prose] of en.entries()) {
    traits.set(prose, {length: prose.plain.length, marks: common(enMarks[index], weights)})
  }
  return {
    weights,
    of: prose => {
      const trait = traits.get(prose)
      if (!trait) throw new RangeError(`this text was not looked at: ${prose.text}`)
      return trait
    },
  }
}

const countsOf = (marks: readonly string[]): Counts => {
  const counts = new Map<string, number>()
  for (const mark of marks) counts.set(mark, (counts.get(mark) ?? 0) + 1)
  return counts
}

const common = (marks: Counts | undefined, weights: Weights): Counts =>
  new Map([...(marks ?? [])].filter(([mark]) => weights.has(mark)))

/**
 * A mark that stands in every text says nothing, nor does one that the two sides use quite differently often, as most
 * English words that happen to stand in the Chinese. Words say a little less than what is certainly the same.
 */
const weightsOf = (zh: readonly Counts[], en: readonly Counts[]): Weights => {
  const [inZh, inEn] = [spread(zh), spread(en)]
  const weights = new Map<string, number>()
  const [texts, others] = [Math.max(zh.length, fewest), Math.max(en.length, fewest)]
  for (const [mark, here] of inZh) {
    const there = inEn.get(mark)
    if (there === undefined) continue
    const rare = Math.log(1 / Math.max(here / texts, there / others))
    const weight = (rare * Math.min(here, there)) / Math.max(here, there)
    if (weight > 0) weights.set(mark, mark.startsWith('word ') ? 0.8 * weight : weight)
  }
  return weights
}

/** In a short document a mark is as rare as in one of so many texts. */
const fewest = 12

/** In how many texts each mark stands. */
const spread = (texts: readonly Counts[]): Counts => {
  const counts = new Map<string, number>()
  for (const marks of texts) for (const mark of marks.keys()) counts.set(mark, (counts.get(mark) ?? 0) + 1)
  return counts
}

/** English characters for a Chinese one, and how many Chinese ones this counts for beside those of the documents. */
const usual = {ratio: 3.1, weight: 300}
const [least, most] = [1.8, 5]

/** How long the English of a Chinese text is likely to be, by how long these two documents are. */
const englishLength = (zh: readonly Prose[], en: readonly Prose[]): ((prose: Prose) => number) => {
  let han = usual.weight
  let english = usual.weight * usual.ratio
  for (const {plain} of en) english += plain.length
  for (const {plain} of zh) {
    const size = sizeOf(plain)
    han += size.han
    english -= size.other
  }
  const ratio = Math.min(most, Math.max(least, english / han))
  return ({plain}) => {
    const size = sizeOf(plain)
    return size.han * ratio + size.other
  }
}

/** Chinese characters, of punctuation a third of it, and all other characters. */
const sizeOf = (plain: string): {readonly han: number; readonly other: number} => {
  let han = 0
  let other = 0
  for (const character of plain) {
    const code = character.codePointAt(0) ?? 0
    if (isHan(code)) han++
    else if (isCjk(code)) han += 0.3
    else other++
  }
  return {han, other}
}
