import type {AlignedDocument} from './alignment.ts'
import {stayingPlaces} from './staying-places.ts'

/**
 * What becomes of a segment in its translation file: its entry `stays` or `comes` from elsewhere, it is given a `new`
 * one, or nothing can be done before an ambiguity is settled, its own or one around it.
 */
export type Step = 'stays' | 'comes' | 'new' | 'ambiguous' | 'waits'

/** The step of every segment of a document. */
export const stepsOf = ({home, placements}: AlignedDocument): readonly Step[] => {
  const staying = new Set(
    stayingPlaces(
      home,
      placements.map(({origin}) => origin),
    ),
  )
  return placements.map(({origin, waits}, index) => {
    if (origin.type === 'ambiguous') return 'ambiguous'
    if (origin.type === 'entry' && staying.has(index)) return 'stays'
    if (waits) return 'waits'
    return origin.type === 'entry' ? 'comes' : 'new'
  })
}
