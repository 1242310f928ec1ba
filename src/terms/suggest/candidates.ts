import {isHanAt} from '../../language/characters.ts'
import {hasTermEdges, isParticle} from './edges.ts'
import type {Level} from './grams.ts'
import {gramsOf, placesOf, SEPARATOR} from './grams.ts'
import type {Sequence} from './sequence.ts'

/** A text that may be a term. */
export interface Candidate {
  /** As it stands at its first place, folded. */
  readonly text: string
  /** Tokens: Chinese characters, and words in Latin letters. */
  readonly length: number
  /** The places of the sequence at which it begins, but for those inside a known term. */
  readonly places: readonly number[]
  /** How many of them do not lie inside a longer candidate. */
  readonly alone: number
  /** How far it behaves as one word: association, freedom at both ends, length and frequency. 0 and more. */
  readonly termhood: number
}

/** Most Chinese characters or Latin words of a candidate. */
const LONGEST = 8
/** Less than this, and its parts stand together by chance (normalised pointwise mutual information of the worst split). */
const LEAST_ASSOCIATION = 0.15
/** Less than this share of its uses outside longer candidates, and it is a part of those. */
const LEAST_ALONE = 0.2

/**
 * What may be terms in a sequence, each standing `least` times or more; `known` has, for each place, the end (a place) of
 * the known term that begins there, or 0. Longer candidates come first, then those that begin earlier.
 */
export const candidatesIn = (sequence: Sequence, known: Int32Array, least: number): readonly Candidate[] => {
  const {tokens, texts} = sequence
  // Beside a particle a word is as free as at the end of a stretch.
  const neighbours = tokens.map(token => (isParticle(texts[token] ?? '') ? SEPARATOR : token))
  const levels = gramsOf(tokens, LONGEST, least)
  const total = tokens.reduce((sum, token) => (token === SEPARATOR ? sum : sum + 1), 0)
  const [knownReach, longer] = [reachOf(known), new Int32Array(tokens.length)]
  const found: Candidate[] = []
  for (let length = LONGEST; length >= 1; length--) {
    const level = levels[length - 1]
    if (!level) continue
    const reach = reachOf(longer)
    for (const all of placesOf(level)) {
      const [first] = all
      if (first === undefined) continue
      const text = textAt(sequence, first, length)
      if (!isPossible(text, length)) continue
      const places = [...all].filter(place => (knownReach[place] ?? 0) < place + length)
      if (places.length < least) continue
      const alone = places.filter(place => (reach[place] ?? 0) < place + length).length
      if (alone === 0 || alone < LEAST_ALONE * places.length) continue
      const association = length === 1 ? 1 : associationOf(levels, first, length, total)
      if (association < LEAST_ASSOCIATION) continue
      const freedom = Math.min(
        freedomOf(places, place => neighbours[place - 1] ?? SEPARATOR),
        freedomOf(places, place => neighbours[place + length] ?? SEPARATOR),
      )
      if (freedom === 0) continue
      for (const place of places) longer[place] = Math.max(longer[place] ?? 0, place + length)
      const weight = length === 1 ? 1 : Math.log2(1 + length) - 0.6
      const termhood = association * freedom * weight * Math.log2(1 + alone)
      found.push({text, length, places, alone, termhood})
    }
  }
  return found
}

const textAt = ({tokens, texts}: Sequence, place: number, length: number): string => {
  let text = ''
  for (let at = place; at < place + length; at++) {
    const token = texts[tokens[at] ?? 0] ?? ''
    text += text !== '' && !isHanAt(text, text.length - 1) && !isHanAt(token, 0) ? ` ${token}` : token
  }
  return text
}

/** No figures at the edges, no single character, no edges that hold sentences together. */
const isPossible = (text: string, length: number): boolean => {
  if (length === 1) return /^[a-z]/.test(text) && text.length > 1 && !isHanAt(text, 0)
  return !/^\d[\d.,%]*(?![\d.,%a-z])|(?<![a-z])\d+$/.test(text) && hasTermEdges(text)
}

/** For each place, how far the stretches that begin there or before it reach. */
const reachOf = (ends: Int32Array): Int32Array => {
  const reach = new Int32Array(ends.length)
  let far = 0
  for (let place = 0; place < ends.length; place++) {
    far = Math.max(far, ends[place] ?? 0)
    reach[place] = far
  }
  return reach
}

/** Normalised pointwise mutual information of the worst division in two, −1 to 1. */
const associationOf = (levels: readonly Level[], place: number, length: number, total: number): number => {
  const count = (at: number, size: number): number => {
    const level = levels[size - 1]
    return level?.counts[level.at[at] ?? -1] ?? 1
  }
  const whole = count(place, length)
  let worst = 1
  for (let cut = 1; cut < length; cut++) {
    const ratio = (whole * total) / (count(place, cut) * count(place + cut, length - cut))
    worst = Math.min(worst, Math.log(ratio) / -Math.log(whole / total))
  }
  return worst
}

/** Entropy of the neighbours in bits, up to 2; an end of a stretch is always another neighbour. */
const freedomOf = (places: readonly number[], neighbour: (place: number) => number): number => {
  const counts = new Map<number, number>()
  let entropy = 0
  const add = (count: number): void => {
    const share = count / places.length
    entropy -= share * Math.log2(share)
  }
  for (const place of places) {
    const token = neighbour(place)
    if (token === SEPARATOR) add(1)
    else counts.set(token, (counts.get(token) ?? 0) + 1)
  }
  for (const count of counts.values()) add(count)
  return Math.min(2, Math.sqrt(2 * entropy))
}
