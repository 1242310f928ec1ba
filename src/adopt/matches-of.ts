import type {Passage, Segment} from '../bitext/document.ts'
import {normalize} from '../bitext/hash.ts'
import type {Match} from '../bitext/match.ts'
import type {Definitions, Prose} from '../bitext/prose.ts'
import {joinProses} from '../markup/join-proses.ts'
import {readInline} from '../markup/read-inline.ts'
import {inlineReferences} from './inline-references.ts'
import type {Group} from './pair-sentences.ts'

/** Below this nobody should rely on a match without having read it. */
const unsure = 0.3

/** The matches of one passage, in order. English that no sentence was found for goes with its neighbour, and makes that unsure. */
export const matchesOf = (
  segments: readonly Segment[],
  english: Passage<Prose>,
  groups: readonly Group[],
  definitions: Definitions,
): readonly Match[] => {
  const gathered: {segments: readonly Segment[]; proses: Prose[]; score: number}[] = []
  let waiting: readonly Prose[] = []
  for (const {from, to, score} of groups) {
    const proses = english.leaves.slice(to.start, to.end)
    const last = gathered.at(-1)
    if (from.end > from.start) {
      const isJoined = waiting.length > 0
      const own = [...waiting, ...proses]
      gathered.push({segments: segments.slice(from.start, from.end), proses: own, score: isJoined ? unsure : score})
      waiting = []
    } else if (last) {
      last.proses.push(...proses)
      last.score = Math.min(last.score, unsure)
    } else waiting = [...waiting, ...proses]
  }
  return gathered.map(({segments: together, proses, score}) => ({
    segments: together,
    en: writeTogether(proses, english.kind === 'value', definitions),
    score: proses.length === 0 ? 0 : score,
  }))
}

const writeTogether = (proses: readonly Prose[], isPlain: boolean, definitions: Definitions): string => {
  if (isPlain) return normalize(proses.map(({text}) => text).join(' '))
  const here = proses.map(prose => readInline(inlineReferences(prose, definitions), definitions))
  return normalize(joinProses(here, definitions))
}
