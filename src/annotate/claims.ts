import type {Range} from '../bitext/range.ts'

/** Which offsets of a text are taken by the stretches claimed so far. */
export interface Claims {
  /** Whether any offset of a stretch is taken. */
  readonly has: (stretches: readonly Range[]) => boolean
  readonly add: (stretches: readonly Range[]) => void
}

/** Nothing is claimed yet of a text of `length` UTF-16 code units. */
export const claims = (length: number): Claims => {
  const taken = new Uint8Array(length)
  return {
    has: stretches => {
      for (const {start, end} of stretches) for (let at = start; at < end; at++) if (taken[at]) return true
      return false
    },
    add: stretches => {
      for (const {start, end} of stretches) taken.fill(1, start, end)
    },
  }
}
