import type {SegmentId} from '../bitext/ids.ts'
import type {Alignment} from './alignment.ts'

/**
 * Gives the entry of `voices`, those of a passage that have English, into which `target` was merged or inside whose
 * English it is rendered itself; `undefined` where there is none.
 */
export type InsteadOf = (target: SegmentId, voices: ReadonlySet<SegmentId>) => SegmentId | undefined

/** Follows merges, written or found, and `with` from entry to entry. */
export const insteadOf = ({entryOf, leftovers}: Alignment): InsteadOf => {
  const merged = new Map(
    leftovers.flatMap(({entry, why}) => (why.type === 'merged' ? [[entry, why.into] as const] : [])),
  )
  const next = (id: SegmentId): SegmentId | undefined => {
    const entry = entryOf.get(id)
    if (!entry) return undefined
    return entry.into ?? merged.get(entry) ?? (entry.rendering.type === 'with' ? entry.rendering.target : undefined)
  }
  return (target, voices) => {
    const passed = new Set<SegmentId>()
    let id: SegmentId | undefined = target
    while (id && !voices.has(id)) {
      if (passed.has(id)) return undefined
      passed.add(id)
      id = next(id)
    }
    return id
  }
}
