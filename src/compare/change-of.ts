import type {TermId} from '../bitext/ids.ts'
import type {AnnotatedPair, Rendering, State} from '../bitext/pair.ts'
import {difference} from '../language/difference.ts'
import type {ChangeKind, SegmentChange, Standing} from './comparison.ts'
import {factChanges} from './fact-changes.ts'
import type {Pairing} from './match.ts'
import {scaleOf, widest} from './scale.ts'

/** What became of one segment, less what its terms and findings tell; `names` are the terms that name somebody or something. */
export const changeOf = (
  {id, before, after, moved}: Pairing,
  names: ReadonlySet<TermId>,
): Omit<SegmentChange, 'terms' | 'findings'> => {
  const kinds = kindsOf(before, after, moved)
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

const kindsOf = (before: Standing | undefined, after: Standing | undefined, moved: boolean): readonly ChangeKind[] => {
  if (!before) return ['added']
  if (!after) return ['removed']
  const [was, now] = [before.pair, after.pair]
  const holds: readonly (readonly [ChangeKind, boolean])[] = [
    ['moved', moved],
    ['source', was.zh.text !== now.zh.text],
    ['rendering', !isSameRendering(was.rendering, now.rendering)],
    ['state', !isSameState(was.state, now.state)],
    ['note', was.note?.text !== now.note?.text],
    ['comment', was.comment !== now.comment],
    ['allow', allowOf(was) !== allowOf(now)],
  ]
  return holds.flatMap(([kind, does]) => (does ? [kind] : []))
}

/** The English of a pair as written; empty where it has none of its own. */
export const englishOf = (pair: AnnotatedPair | undefined): string =>
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
