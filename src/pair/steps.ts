import type {AlignedDocument} from './alignment.ts'
import type {Bearing} from './disputed-places.ts'
import type {Register} from './register.ts'
import {stayingPlaces} from './staying-places.ts'

/**
 * What becomes of a segment in its translation file: its entry `stays` or `comes` from elsewhere, it is given a `new`
 * one, or nothing can be done before an ambiguity is settled, its own or one around it.
 */
export type Step = 'stays' | 'comes' | 'new' | 'ambiguous' | 'waits'

/** The step of every segment of a document. */
export const stepsOf = ({home, placements}: AlignedDocument): readonly Step[] =>
  stepsIn(
    home,
    placements.map(({origin}) => origin),
    index => placements[index]?.waits ?? false,
  )

/** The same by what the segments bear. */
export const stepsIn = (
  home: Register | undefined,
  borne: readonly Bearing[],
  waits: (index: number) => boolean,
): readonly Step[] => {
  const staying = new Set(stayingPlaces(home, borne))
  return borne.map((bearing, index) => {
    if (bearing?.type === 'ambiguous') return 'ambiguous'
    if (bearing?.type === 'entry' && staying.has(index)) return 'stays'
    if (waits(index)) return 'waits'
    return bearing?.type === 'entry' ? 'comes' : 'new'
  })
}
