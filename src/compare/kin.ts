import type {SegmentChange, Standing} from '../bitext/comparison.ts'
import {pushTo} from './push-to.ts'

/** Tells of each segment that was removed which one took in its Chinese, and of each that was added which one held it. */
export const findKin = (changes: readonly SegmentChange[]): readonly SegmentChange[] => {
  const [held, holding] = [new Map<string, SegmentChange[]>(), new Map<string, SegmentChange[]>()]
  for (const change of changes) {
    if (!change.kinds.includes('source')) continue
    if (change.before) pushTo(held, change.before.path, change)
    if (change.after) pushTo(holding, change.after.path, change)
  }
  if (held.size === 0) return changes
  return changes.map(change => {
    const kin =
      change.before && !change.after
        ? holding.get(change.before.path)?.find(({before, after}) => took(change.before, before, after))
        : change.after && !change.before
          ? held.get(change.after.path)?.find(({before, after}) => took(change.after, after, before))
          : undefined
    return kin ? {...change, kin: kin.id} : change
  })
}

/** Whether the Chinese of `part` stands in that of `whole`, and did not stand in what it was otherwise. */
const took = (part: Standing | undefined, other: Standing | undefined, whole: Standing | undefined): boolean => {
  const text = bare(part)
  return text.length > 1 && bare(whole).includes(text) && !bare(other).includes(text)
}

/** A text without what joining and dividing changes: white space, and the punctuation at its end. */
const bare = (standing: Standing | undefined): string =>
  standing?.pair.zh.plain.replace(/\s+/g, '').replace(/[。，；：！？、,.;:!?]+$/, '') ?? ''
