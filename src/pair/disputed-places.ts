import type {RegisterEntry} from './register.ts'

/** What a segment bears, as far as its place in the file is concerned. */
export type Bearing =
  | {readonly type: 'entry'; readonly entry: RegisterEntry}
  | {readonly type: 'ambiguous'; readonly candidates: readonly RegisterEntry[]}
  | {readonly type: 'new' | 'part'}
  | undefined

/** The first and the last place at which an ambiguous entry may stand, as indexes of segments. */
export interface Reach {
  readonly first: number
  readonly last: number
}

/** How far each ambiguous entry of a document reaches. */
export const reachesOf = (borne: readonly Bearing[]): ReadonlyMap<RegisterEntry, Reach> => {
  const reaches = new Map<RegisterEntry, Reach>()
  borne.forEach((each, index) => {
    if (each?.type !== 'ambiguous') return
    for (const entry of each.candidates) reaches.set(entry, {first: reaches.get(entry)?.first ?? index, last: index})
  })
  return reaches
}

/**
 * Segments between two places at which an ambiguous entry may stand, none of them such a place itself. An entry that
 * came to stand there would settle by its own place what is not settled.
 */
export const disputedPlaces = (borne: readonly Bearing[]): ReadonlySet<number> => {
  const disputed = new Set<number>()
  for (const {first, last} of reachesOf(borne).values()) {
    for (let index = first + 1; index < last; index++) if (borne[index]?.type !== 'ambiguous') disputed.add(index)
  }
  return disputed
}
