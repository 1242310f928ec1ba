import {basesOf, englishTokens, isCommonWord, isEdgeWord} from './english-tokens.ts'
import {gramsOf} from './grams.ts'
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

/** Looks for the renderings of texts (folded) by the segments (their indexes) in which they stand; `en` is absent where one has no English. */
export const evidenceIn = (
  segments: readonly (string | undefined)[],
): ((standing: readonly number[], zh: string) => Evidence) => {
  const stretches = segments.map(en => (en === undefined ? [] : englishTokens(en)))
  const bases = basesOf(stretches.flatMap(each => each.flatMap(words => words.map(({text}) => text))))
  const sequence = sequenceOf(
    stretches.map(each => each.map(words => words.map(word => ({...word, text: bases.get(word.text) ?? word.text})))),
  )
  const {tokens, texts, pair, start, end} = sequence
  const edge = texts.map(isEdgeWord)
  const common = texts.map(isCommonWord)
  const isEdge = (place: number): boolean => edge[tokens[place] ?? 0] ?? true
  const grams: {readonly words: readonly number[]; readonly place: number; of: number; last: number}[] = []
  const inSegment: number[][] = segments.map(() => [])
  const written = new Map<number, number[]>()
  let offset = 0
  for (const [index, {at, counts}] of gramsOf(tokens, LONGEST, 2).entries()) {
    for (let place = 0; place < at.length; place++) {
      const id = at[place] ?? -1
      if (id < 0 || isEdge(place) || isEdge(place + index)) continue
      const gram = offset + id
      grams[gram] ??= {words: [...tokens.subarray(place, place + index + 1)], place, of: 0, last: -1}
      const known = grams[gram]
      const segment = pair[place] ?? 0
      written.set(gram, [...(written.get(gram)?.slice(0, 8) ?? []), place])
      if (known.last === segment) continue
      known.last = segment
      known.of++
      inSegment[segment]?.push(gram)
    }
    offset += counts.length
  }
  const total = segments.filter(en => en !== undefined).length

  const scoreOf = (gram: number, uses: number, wanted: number): number => {
    const known = grams[gram]
    if (!known || uses === 0) return 0
    const likelihood = logLikelihood(uses, wanted, known.of, total)
    if (likelihood < LEAST_LIKELIHOOD) return 0
    const dice = (2 * uses) / (wanted + known.of)
    const plain = known.words.every(word => common[word]) ? 0.6 : 1
    return dice * Math.sqrt(likelihood) * plain * (1 + 0.25 * (known.words.length - 1))
  }

  const surfaceOf = (gram: number): string => {
    const counts = new Map<string, number>()
    const length = grams[gram]?.words.length ?? 1
    for (const place of written.get(gram) ?? []) {
      const text = segments[pair[place] ?? 0]?.slice(start[place], end[place + length - 1]).replace(/['’]s?$/, '') ?? ''
      counts.set(text, (counts.get(text) ?? 0) + 1)
    }
    // Of forms as frequent, the shortest is the likeliest to be the base, and one in lower case stands inside a sentence.
    const [best] = [...counts].sort(([a, m], [b, n]) => n - m || a.length - b.length || Number(a < b) - Number(a > b))
    return best?.[0] ?? ''
  }

  return (standing, zh) => {
    // A name in Latin letters mostly stays as it is.
    const same = zh
      .split(' ')
      .map(word => bases.get(word) ?? word)
      .join(' ')
    const isSame = (words: readonly number[]): boolean => words.map(word => texts[word]).join(' ') === same
    const translated = [...new Set(standing)].filter(segment => segments[segment] !== undefined)
    const open = new Set(translated)
    const renderings: FoundRendering[] = []
    const taken: (readonly number[])[] = []
    let strength = 0
    const fewest = Math.max(2, RARE * translated.length)
    while (renderings.length < MOST && open.size > 0) {
      const uses = new Map<number, number>()
      for (const segment of open) for (const gram of inSegment[segment] ?? []) uses.set(gram, (uses.get(gram) ?? 0) + 1)
      let [best, score] = [-1, 0]
      for (const [gram, count] of uses) {
        if (
          count < (renderings.length === 0 ? 2 : fewest) ||
          (renderings.length > 0 && count < LEAST_SHARE * (grams[gram]?.of ?? 0))
        )
          continue
        const words = grams[gram]?.words ?? []
        if (renderings.length > 0 && taken.some(other => holds(other, words) || holds(words, other))) continue
        const one = scoreOf(gram, count, open.size) * (isSame(words) ? 2 : 1)
        if (one > score || (one === score && one > 0 && gram < best)) [best, score] = [gram, one]
      }
      if (best < 0) break
      const known = grams[best]
      const held = translated.filter(segment => inSegment[segment]?.includes(best))
      renderings.push({en: surfaceOf(best), uses: held.length, of: known?.of ?? 0})
      taken.push(known?.words ?? [])
      if (renderings.length === 1) {
        const plain = known?.words.every(word => common[word]) ? 0.5 : 1
        strength = (plain * (2 * held.length)) / (translated.length + (known?.of ?? 0))
      }
      for (const segment of held) open.delete(segment)
    }
    return {renderings, strength, translated: translated.length, otherwise: open.size}
  }
}

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
