import type {ChangeKind, SegmentChange} from '../bitext/comparison.ts'
import type {TermId} from '../bitext/ids.ts'
import type {AnnotatedPair, Rendering, State} from '../bitext/pair.ts'
import {difference} from '../language/difference.ts'
import {factChanges} from './fact-changes.ts'
import type {Pairing} from './match.ts'
import {scaleOf, widest} from './scale.ts'

/** What became of one segment of these `kinds`, less what its terms and findings tell; `names` are the terms that name somebody or something. */
export const changeOf = (
  {id, before, after}: Pairing,
  kinds: readonly ChangeKind[],
  names: ReadonlySet<TermId>,
): Omit<SegmentChange, 'terms' | 'findings'> => {
  const isMended = kinds.includes('source')
  const zh = kinds.length === 0 ? [] : difference(before?.pair.zh.text ?? '', after?.pair.zh.text ?? '')
  const en = kinds.length === 0 ? [] : difference(englishOf(before?.pair), englishOf(after?.pair))
  return {
    id,
    kinds,
    ...(before ? {before} : {}),
    ...(after ? {after} : {}),
    zh,
    en,
    scale: widest(scaleOf(zh), scaleOf(en)),
    facts: isMended && before && after ? factChanges(before.pair, after.pair, names) : [],
  }
}

/** What became of a segment: nothing, for nearly all of them. */
export const kindsOf = ({before, after, moved}: Pairing): readonly ChangeKind[] => {
  if (!before) return ['added']
  if (!after) return ['removed']
  const [was, now] = [before.pair, after.pair]
  const kinds: ChangeKind[] = []
  if (moved) kinds.push('moved')
  if (was === now) return kinds
  if (was.zh.text !== now.zh.text) kinds.push('source')
  if (!isSameRendering(was.rendering, now.rendering)) kinds.push('rendering')
  if (!isSameState(was.state, now.state)) kinds.push('state')
  if (was.note?.text !== now.note?.text) kinds.push('note')
  if (was.comment !== now.comment) kinds.push('comment')
  if (was.allow.length + now.allow.length > 0 && allowOf(was) !== allowOf(now)) kinds.push('allow')
  return kinds
}

/** The English of a pair as written; empty where it has none of its own. */
const englishOf = (pair: AnnotatedPair | undefined): string =>
  pair?.rendering.type === 'english' ? pair.rendering.en.text : ''

const isSameRendering = (one: Rendering, other: Rendering): boolean => {
  if (one.type === 'english' && other.type === 'english')
    return one.en.text === other.en.text && one.added === other.added
  if (one.type === 'with' && other.type === 'with') return one.target === other.target && one.found === other.found
  if (one.type === 'omitted' && other.type === 'omitted') return one.reason === other.reason
  return one.type === other.type
}

/** How far it is, whether it is stale, and whether a review has lapsed: not how alike the Chinese is or what lapsed it. */
const isSameState = (one: State, other: State): boolean =>
  one.progress === other.progress &&
  (one.stale === undefined) === (other.stale === undefined) &&
  (one.lapsed === undefined) === (other.lapsed === undefined)

const allowOf = ({allow}: AnnotatedPair): string => allow.map(({rule, reason}) => `${rule}: ${reason}`).join('\n')
