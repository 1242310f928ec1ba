import type {Range} from '../bitext/range.ts'

/** An ordinary longer word that stands in a text. */
export interface Guard extends Range {
  /** The only term that it guards against; all terms where absent. */
  readonly term?: number
  /** Offsets in the word at which it may be divided: 发展中|国家 holds 国家, but not 中国. */
  readonly cuts: readonly number[]
  /** Owns only what begins inside it and runs out over its end: 此链 holds 链, and in 此链上 there is no 链上. */
  readonly outward?: true
}

/**
 * Whether a form found at `hit` is only a piece of an ordinary word: one of its edges lies inside a guard, where that
 * has no cut. A guard that all terms share gives way where another word begins or ends at that very edge
 * (数据中心|化解 against 中心化), and one of two characters to a longer form that it only overlaps.
 */
export const isGuarded = (hit: Range, term: number, guards: readonly Guard[], forms: readonly Range[]): boolean =>
  guards.some(guard => {
    if (guard.outward && hit.end <= guard.end) return false
    if (guard.term !== undefined) return guard.term === term && (splits(guard, hit.start) || splits(guard, hit.end))
    if (guard.end - guard.start <= weak && hit.end - hit.start > weak) return false
    return (
      (splits(guard, hit.start) && !isEnd(hit.start, guard, guards, forms)) ||
      (splits(guard, hit.end) && !isStart(hit.end, guard, guards, forms))
    )
  })

/** Words of so many characters are everywhere: too weak to own a part of a longer form. */
const weak = 2

const splits = (guard: Guard, at: number): boolean =>
  guard.start < at && at < guard.end && !guard.cuts.includes(at - guard.start)

/** Whether a word that crosses the guard ends at `at`. */
const isEnd = (at: number, guard: Guard, guards: readonly Guard[], forms: readonly Range[]): boolean =>
  [guards, forms].some(words => words.some(word => word.end === at && word.start < guard.start))

/** Whether a word that crosses the guard starts at `at`. */
const isStart = (at: number, guard: Guard, guards: readonly Guard[], forms: readonly Range[]): boolean =>
  [guards, forms].some(words => words.some(word => word.start === at && word.end > guard.end))
