import type {Edition} from '../../bitext/edition.ts'
import type {AnnotatedPair} from '../../bitext/pair.ts'
import {leaves} from '../../bitext/walk.ts'
import {foldEn} from '../../language/en/fold.ts'
import {foldZh} from '../../language/zh/fold.ts'
import {candidatesIn} from './candidates.ts'
import {chineseTokens} from './chinese-tokens.ts'
import type {FoundRendering} from './evidence.ts'
import {evidenceIn} from './evidence.ts'
import type {Sequence} from './sequence.ts'
import {sequenceOf} from './sequence.ts'

/** A text that may be a term, with what speaks for it. */
export interface Suggestion {
  /** As it stands most often. */
  readonly zh: string
  /** How often it stands outside terms of the glossary. */
  readonly uses: number
  /** Uses that are no part of a longer suggestion. */
  readonly alone: number
  /** Termhood by evidence: of use to compare suggestions of one edition with one another only. */
  readonly score: number
  /** English that stands where it does, the likeliest first, at most three; several tell of inconsistency. */
  readonly renderings: readonly FoundRendering[]
  /** Segments in which it stands, those that have English of their own, and those of them that hold none of `renderings`. */
  readonly segments: number
  readonly translated: number
  readonly otherwise: number
  /** Where it stands first. */
  readonly example: {readonly path: string; readonly pair: AnnotatedPair}
}

/** What to look at. */
export interface SuggestOptions {
  /** Fewest uses; where absent, 2, and more in large editions. */
  readonly atLeast?: number
  /** Only the document at this path. */
  readonly path?: string
}

/**
 * What the glossary of an edition may lack, the likeliest first: runs of Chinese characters and Latin words that keep
 * together, stand freely among others and have English of their own in the paired segments. The order is always the same.
 */
export const suggestTerms = (
  {documents, glossary}: Pick<Edition, 'documents' | 'glossary'>,
  {atLeast, path}: SuggestOptions = {},
): readonly Suggestion[] => {
  const places = documents
    .filter(document => path === undefined || document.path === path)
    .flatMap(document => leaves(document).map(pair => ({path: document.path, pair})))
  const sequence = sequenceOf(places.map(({pair}) => chineseTokens(pair.zh)))
  const least = Math.max(2, atLeast ?? leastFor(sequence.tokens.length))
  const forms = new Set(glossary.flatMap(({zh}) => zh.map(({term}) => foldText(term))))
  const candidates = candidatesIn(sequence, knownIn(sequence, places), least).filter(({text}) => !forms.has(text))
  const evidenceOf = evidenceIn(
    places.map(({pair: {rendering}}) => (rendering.type === 'english' ? rendering.en.plain : undefined)),
  )
  return candidates
    .flatMap(candidate => {
      const segments = [...new Set(candidate.places.map(place => sequence.pair[place] ?? 0))]
      const example = places[segments[0] ?? -1]
      if (!example) return []
      const {renderings, strength, translated, otherwise} = evidenceOf(segments, candidate.text)
      // Where nothing is translated yet, only the Chinese can tell.
      const score = candidate.termhood * (translated === 0 ? 0.5 : 0.15 + strength)
      const zh = surfaceOf(sequence, places, candidate)
      const {alone} = candidate
      const uses = candidate.places.length
      return [{zh, uses, alone, score, renderings, segments: segments.length, translated, otherwise, example}]
    })
    .toSorted((a, b) => b.score - a.score || b.uses - a.uses || (a.zh < b.zh ? -1 : 1))
}

/** Once more for each fourfold of 100,000 characters, so that chance finds no more in a large edition than in a small one. */
const leastFor = (size: number): number => 2 + Math.max(0, Math.floor(Math.log(size / 100_000) / Math.log(4) + 1))

const foldText = (text: string): string =>
  foldEn(foldZh(text)).replace(/(?<=[\u2e80-\u9fff]) +| +(?=[\u2e80-\u9fff])/g, '')

type Places = readonly {readonly pair: AnnotatedPair}[]

/** For each place of the sequence, the end of the known term that begins there, or 0. */
const knownIn = ({tokens, pair, start, end}: Sequence, places: Places): Int32Array => {
  const known = new Int32Array(tokens.length)
  for (let place = 0; place < tokens.length; place++) {
    if (tokens[place] === 0) continue
    const from = start[place] ?? 0
    const term = places[pair[place] ?? -1]?.pair.annotations.find(({zh}) => zh.start <= from && from < zh.end)
    if (!term) continue
    let last = place
    while (tokens[last + 1] !== 0 && pair[last + 1] === pair[place] && (end[last + 1] ?? 0) <= term.zh.end) last++
    known[place] = last + 1
  }
  return known
}

const surfaceOf = (
  {start, end, pair}: Sequence,
  places: Places,
  candidate: {readonly places: readonly number[]; readonly length: number},
): string => {
  const counts = new Map<string, number>()
  for (const place of candidate.places) {
    const text = places[pair[place] ?? -1]?.pair.zh.plain.slice(start[place], end[place + candidate.length - 1]) ?? ''
    counts.set(text, (counts.get(text) ?? 0) + 1)
  }
  const [best] = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
  return best?.[0] ?? ''
}
