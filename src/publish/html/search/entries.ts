import type {AnnotatedPair} from '../../../bitext/pair.ts'
import {leaves} from '../../../bitext/walk.ts'
import type {Title} from '../../title.ts'
import {relative} from '../address.ts'
import {searchPath} from '../own-files.ts'
import type {Site} from '../site.ts'
import type {SegmentRow, SegmentState} from './data.ts'
import {segmentStates} from './data.ts'

/** Segments of one page, in order. */
export interface PageEntries {
  readonly title: Title
  readonly page: string
  readonly first: number
  readonly rows: readonly SegmentRow[]
}

/** What is searched of each document, page by page. */
export const entriesOf = (site: Site): readonly (readonly PageEntries[])[] =>
  site.pages.map(shown => {
    const pages: (PageEntries & {readonly path: string; readonly rows: SegmentRow[]})[] = []
    let number = 0
    for (const pair of leaves(shown.document)) {
      number += 1
      const path = shown.pathOf.get(pair.id) ?? shown.path
      if (pages.at(-1)?.path !== path)
        pages.push({title: shown.title, path, page: relative(searchPath, path), first: number, rows: []})
      pages.at(-1)?.rows.push(rowOf(pair))
    }
    return pages
  })

const rowOf = (pair: AnnotatedPair): SegmentRow => {
  const {id, zh, rendering, note} = pair
  const en = rendering.type === 'english' ? rendering.en.plain : ''
  const states = statesOf(pair).map(state => segmentStates.indexOf(state))
  if (states.length > 0) return [id, zh.plain, en, note?.plain ?? '', ...states]
  return note ? [id, zh.plain, en, note.plain] : [id, zh.plain, en]
}

const statesOf = ({rendering, state}: AnnotatedPair): readonly SegmentState[] => [
  ...(rendering.type === 'english' ? [] : [rendering.type === 'with' && !rendering.found ? 'missing' : rendering.type]),
  ...(state.stale ? ['stale' as const] : []),
  ...(state.progress === 'draft' ? ['draft' as const] : []),
]
