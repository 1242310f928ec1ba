import {basesOf, englishTokens, isCommonWord, isEdgeWord} from './english-tokens.ts'
import {gramsOf} from './grams.ts'
import type {Sequence} from './sequence.ts'
import {sequenceOf} from './sequence.ts'

/** English that stands where a candidate does. */
export interface FoundRendering {
  /** As it stands most often. */
  readonly en: string
  /** In how many of the segments with the candidate it stands, and in how many segments of all. */
  readonly uses: number
  readonly of: number
}

/** What the English says of a candidate. */
export interface Evidence {
  /** The likeliest first; each explains segments that those before it do not. */
  readonly renderings: readonly FoundRendering[]
  /** How far the English bears the candidate out, 0 to 1. */
  readonly strength: number
  /** Of its segments, those with English of their own, and those of them that hold none of `renderings`. */
  readonly translated: number
  readonly otherwise: number
}

/** Most English words of a rendering. */
const LONGEST = 4
const MOST = 3
/** A further rendering stands at least in this share of the segments of the text … */
const RARE = 0.02
/** … and, where it stands, at least in this share it does so for a text that no likelier rendering explains. */
const LEAST_SHARE = 0.15
/** Log-likelihood ratio beneath which English stands there by chance (5 % where only one rendering is asked about). */
const LEAST_LIKELIHOOD = 3.84

/** A stretch of English words that may be a rendering. */
interface Gram {
  readonly words: readonly number[]
  /** In how many segments it stands, and the last of those that were counted. */
  of: number
  last: number
  /** Whether it says little by itself: each of its words is of every subject. */
  readonly isPlain: boolean
  /** The first places where it stands. */
  readonly written: number[]
}

/** The English of all segments, ready to be asked. */
interface English {
  readonly segments: readonly (string | undefined)[]
  readonly bases: ReadonlyMap<string, string>
  readonly sequence: Sequence
  readonly grams: readonly Gram[]
  /** The grams of each segment. */
  readonly inSegment: readonly (readonly number[])[]
  /** How many segments have English. */
  readonly total: number
}

/** Looks for the renderings of texts (folded) by the segments (their indexes) in which they stand; `en` is absent where one has no English. */
export const evidenceIn = (
  segments: readonly (string | undefined)[],
): ((standing: readonly number[], zh: string) => Evidence) => {
  const english = readEnglish(segments)
  return (standing, zh) => findEvidence(english, standing, zh)
}

const readEnglish = (segments: readonly (string | undefined)[]): English => {
  const stretches = segments.map(en => (en === undefined ? [] : englishTokens(en)))
  const bases = basesOf(stretches.flatMap(each => each.flatMap(words => words.map(({text}) => text))))
  const sequence = sequenceOf(
    stretches.map(each => each.map(words => words.map(word => ({...word, text: bases.get(word.text) ?? word.text})))),
  )
  const total = segments.filter(en => en !== undefined).length
  return {segments, bases, sequence, ...gramsIn(sequence, segments.length), total}
}

/** The grams that neither begin nor end with a word of grammar. */
const gramsIn = ({tokens, texts, pair}: Sequence, size: number): Pick<English, 'grams' | 'inSegment'> => {
  const edge = texts.map(isEdgeWord)
  const common = texts.map(isCommonWord)
  const isEdge = (place: number): boolean => edge[tokens[place] ?? 0] ?? true
  const grams: Gram[] = []
  const inSegment: number[][] = Array.from({length: size}, () => [])
  let offset = 0
  for (const [index, {at, counts}] of gramsOf(tokens, LONGEST, 2).entries()) {
    for (let place = 0; place < at.length; place++) {
      const id = at[place] ?? -1
      if (id < 0 || isEdge(place) || isEdge(place + index)) continue
      const gram = offset + id
      const words = grams[gram]?.words ?? [...tokens.subarray(place, place + index + 1)]
      grams[gram] ??= {words, of: 0, last: -1, isPlain: words.every(word => common[word]), written: []}
      const known = grams[gram]
      const segment = pair[place] ?? 0
      if (known.written.length < MOST_READ) known.written.push(place)
      if (known.last === segment) continue
      known.last = segment
      known.of++
      inSegment[segment]?.push(gram)
    }
    offset += counts.length
  }
  return {grams, inSegment}
}

/** How many places of a gram are looked at for how it is written. */
const MOST_READ = 9

/** How likely a gram renders a text: it stands in `uses` of the `wanted` segments of the text. 0 where that is chance. */
const scoreOf = ({words, of, isPlain}: Gram, uses: number, wanted: number, total: number): number => {
  const likelihood = logLikelihood(uses, wanted, of, total)
  if (likelihood < LEAST_LIKELIHOOD) return 0
  const dice = (2 * uses) / (wanted + of)
  return dice * Math.sqrt(likelihood) * (isPlain ? 0.6 : 1) * (1 + 0.25 * (words.length - 1))
}

/** A gram as it is written most often. */
const surfaceOf = ({words, written}: Gram, {segments, sequence: {pair, start, end}}: English): string => {
  const counts = new Map<string, number>()
  for (const place of written) {
    const segment = segments[pair[place] ?? 0]
    const text = segment?.slice(start[place], end[place + words.length - 1]).replace(/['’]s?$/, '') ?? ''
    counts.set(text, (counts.get(text) ?? 0) + 1)
  }
  // Of forms as frequent, the shortest is the likeliest to be the base, and one in lower case stands inside a sentence.
  const [best] = [...counts].sort(([a, m], [b, n]) => n - m || a.length - b.length || Number(a < b) - Number(a > b))
  return best?.[0] ?? ''
}

const findEvidence = (english: English, standing: readonly number[], zh: string): Evidence => {
  const {segments, inSegment} = english
  const translated = [...new Set(standing)].filter(segment => segments[segment] !== undefined)
  const open = new Set(translated)
  const renderings: FoundRendering[] = []
  const taken: Gram[] = []
  let strength = 0
  while (renderings.length < MOST && open.size > 0) {
    const best = likeliest(english, open, {zh, taken, translated: translated.length})
    const gram = best === undefined ? undefined : english.grams[best]
    if (best === undefined || !gram) break
    const held = translated.filter(segment => inSegment[segment]?.includes(best))
    if (taken.length === 0) strength = ((gram.isPlain ? 0.5 : 1) * (2 * held.length)) / (translated.length + gram.of)
    renderings.push({en: surfaceOf(gram, english), uses: held.length, of: gram.of})
    taken.push(gram)
    for (const segment of held) open.delete(segment)
  }
  return {renderings, strength, translated: translated.length, otherwise: open.size}
}

/** What is known of a text when a rendering of it is looked for: those found so far, and in how many segments it has English. */
interface Search {
  readonly zh: string
  readonly taken: readonly Gram[]
  readonly translated: number
}

/** The gram that explains the `open` segments of a text best; `undefined` where none does. */
const likeliest = (
  english: English,
  open: ReadonlySet<number>,
  {zh, taken, translated}: Search,
): number | undefined => {
  const {grams, inSegment, bases, total} = english
  const {texts} = english.sequence
  // A name in Latin letters mostly stays as it is.
  const same = zh
    .split(' ')
    .map(word => bases.get(word) ?? word)
    .join(' ')
  const uses = new Map<number, number>()
  for (const segment of open) for (const gram of inSegment[segment] ?? []) uses.set(gram, (uses.get(gram) ?? 0) + 1)
  let best: number | undefined
  let score = 0
  for (const [at, count] of uses) {
    const gram = grams[at]
    if (!gram || count < 2 || (taken.length > 0 && !isFurther(gram, count, {zh, taken, translated}))) continue
    const isSame = gram.words.map(word => texts[word]).join(' ') === same
    const one = scoreOf(gram, count, open.size, total) * (isSame ? 2 : 1)
    if (one > score || (one === score && one > 0 && at < (best ?? 0))) [best, score] = [at, one]
  }
  return best
}

/** Whether a gram may stand beside the renderings found so far: neither rare, nor mostly elsewhere, nor a part of one or around it. */
const isFurther = ({words, of}: Gram, count: number, {taken, translated}: Search): boolean =>
  count >= RARE * translated &&
  count >= LEAST_SHARE * of &&
  !taken.some(other => holds(other.words, words) || holds(words, other.words))

/** Whether `part` stands in `whole`. */
const holds = (whole: readonly number[], part: readonly number[]): boolean =>
  ` ${whole.join(' ')} `.includes(` ${part.join(' ')} `)

/** Dunning's ratio for standing together more often than by chance; 0 where they do so less often. */
const logLikelihood = (both: number, one: number, other: number, total: number): number => {
  if (both * total <= one * other) return 0
  const cell = (observed: number, expected: number): number =>
    observed === 0 ? 0 : observed * Math.log(observed / expected)
  const [a, b] = [total - one, total - other]
  return (
    2 *
    (cell(both, (one * other) / total) +
      cell(one - both, (one * b) / total) +
      cell(other - both, (a * other) / total) +
      cell(total - one - other + both, (a * b) / total))
  )
}
