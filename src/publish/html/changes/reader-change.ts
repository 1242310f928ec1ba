import type {SegmentChange} from '../../../bitext/comparison.ts'
import type {Run} from '../../../bitext/difference.ts'
import type {AnnotatedPair} from '../../../bitext/pair.ts'
import type {Prose} from '../../../bitext/prose.ts'
import {difference} from '../../../language/difference.ts'

/** What readers are told of a segment; what concerns colleagues alone is not among it. */
export type ReaderKind =
  | 'added'
  | 'removed'
  | 'source'
  /** It had no English before. */
  | 'translated'
  | 'rendering'
  | 'note'
  | 'moved'
  | 'reviewed'
  /** Its Chinese changed and its English is still that of the old one. */
  | 'stale'
  /** Its English was said to be right for the Chinese as it is now, or a draft to be a rendering. */
  | 'confirmed'
  | 'lapsed'

/** A change as readers are shown it, in plain words where these changed. */
export interface ReaderChange {
  readonly change: SegmentChange
  readonly kinds: readonly ReaderKind[]
  readonly zh: readonly Run[]
  readonly en: readonly Run[]
  readonly note: readonly Run[]
}

/** What of a change concerns readers; nothing where colleagues alone would see it. */
export const readerChange = (change: SegmentChange): ReaderChange | undefined => {
  const kinds = kindsOf(change)
  if (kinds.length === 0) return undefined
  const {before, after} = change
  return {
    change,
    kinds,
    zh: runsOf(before?.pair.zh, after?.pair.zh, change.zh),
    en: runsOf(englishOf(before?.pair), englishOf(after?.pair), change.en),
    note: runsOf(before?.pair.note, after?.pair.note),
  }
}

const kindsOf = ({kinds, before, after}: SegmentChange): readonly ReaderKind[] => {
  const found = kinds.flatMap((kind): ReaderKind | readonly [] => {
    switch (kind) {
      case 'added':
      case 'removed':
      case 'moved':
      case 'source':
      case 'note':
        return kind
      case 'rendering':
        return before?.pair.rendering.type === 'missing' ? 'translated' : 'rendering'
      case 'state':
      case 'comment':
      case 'allow':
        return []
      default:
        return kind satisfies never
    }
  })
  return [
    ...found,
    ...stateKinds(before?.pair, after?.pair, found.includes('translated') || found.includes('rendering')),
  ]
}

/** What happened to the standing of a rendering, where its words alone do not tell. */
const stateKinds = (
  was: AnnotatedPair | undefined,
  now: AnnotatedPair | undefined,
  isRendered: boolean,
): readonly ReaderKind[] => {
  if (!was || !now) return []
  if (now.state.progress === 'reviewed') return was.state.progress === 'reviewed' ? [] : ['reviewed']
  if (now.state.stale) return was.state.stale ? [] : ['stale']
  if (was.state.progress === 'reviewed') return ['lapsed']
  const isConfirmed =
    was.state.stale !== undefined || (was.state.progress === 'draft' && now.state.progress !== 'draft')
  return isConfirmed && !isRendered ? ['confirmed'] : []
}

const englishOf = (pair: AnnotatedPair | undefined): Prose | undefined =>
  pair?.rendering.type === 'english' ? pair.rendering.en : undefined

/** What changed of the words that are read; where none did, of what is written. */
const runsOf = (was: Prose | undefined, now: Prose | undefined, written?: readonly Run[]): readonly Run[] => {
  const [before, after] = [was?.plain ?? '', now?.plain ?? '']
  if (before !== after) return difference(before, after)
  const isOfMarkup = written?.some(({type}) => type !== 'same')
  return written && isOfMarkup ? written : before === '' ? [] : [{type: 'same', text: before}]
}
