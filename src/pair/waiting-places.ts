import {disputedPlaces} from './disputed-places.ts'
import type {OpenDocument} from './open-document.ts'
import {stayingPlaces} from './staying-places.ts'

/** Disputed places, but for those whose entries stand there already. */
export const waitingPlaces = ({home, found}: Pick<OpenDocument, 'home' | 'found'>): ReadonlySet<number> => {
  const disputed = disputedPlaces(found)
  if (disputed.size === 0) return disputed
  const staying = new Set(stayingPlaces(home, found))
  return new Set([...disputed].filter(index => !staying.has(index)))
}
