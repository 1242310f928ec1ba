import type {SegmentId} from '../bitext/ids.ts'
import type {Register, RegisterEntry, WrittenRendering} from './register.ts'

/** A document and its translation file as they stood together at one time. */
export interface Moment {
  /** The texts of the segments, normalized. */
  readonly texts: ReadonlySet<string>
  /** Absent where there was no translation file, or none that can be read. */
  readonly register?: Register
}

/** What history says of a stale entry. */
export type Touch =
  /** Its rendering was edited after its source had changed; `before` is what it was until then. */
  | {readonly type: 'touched'; readonly before: WrittenRendering}
  | {readonly type: 'untouched'}
  /** No moment is known in which its source stood as it was translated. */
  | {readonly type: 'unknown'}

/**
 * Whether stale entries of one document were edited after their source had changed. `moments` go back in time, the
 * newest first; no more of them are asked for than are needed.
 */
export const touches = (
  entries: readonly RegisterEntry[],
  moments: Iterable<Moment>,
): ReadonlyMap<RegisterEntry, Touch> => {
  const found = new Map<RegisterEntry, Touch>()
  for (const {texts, register} of moments) {
    const then = new Map<SegmentId | undefined, RegisterEntry>(register?.entries.map(entry => [entry.id, entry]))
    for (const entry of entries) {
      if (found.has(entry) || !texts.has(entry.zh)) continue
      const before = then.get(entry.id)?.rendering ?? {type: 'missing'}
      found.set(entry, isSame(before, entry.rendering) ? {type: 'untouched'} : {type: 'touched', before})
    }
    if (found.size === entries.length) break
  }
  return new Map(entries.map(entry => [entry, found.get(entry) ?? {type: 'unknown'}]))
}

const isSame = (one: WrittenRendering, other: WrittenRendering): boolean =>
  one.type === other.type && wordsOf(one) === wordsOf(other)

/** A rendering as one text. */
const wordsOf = (rendering: WrittenRendering): string => {
  switch (rendering.type) {
    case 'missing':
      return ''
    case 'english':
      return rendering.en
    case 'with':
      return rendering.target
    case 'omitted':
      return rendering.reason
    default:
      return rendering satisfies never
  }
}
