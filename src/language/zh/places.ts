import type {Run} from '../../bitext/difference.ts'
import type {Range} from '../../bitext/range.ts'
import {difference} from '../difference.ts'
import {foldZh} from './fold.ts'

/** Where the stretches of an old text stand in a new one. */
export interface Places {
  /** The offset in the new text at which a stretch of the old one starts, or would. */
  readonly startOf: (was: Range) => number
  /** Whether a stretch of the new text stands at most `reach` characters from where one of the old text stood. */
  readonly areNear: (was: Range, now: Range, reach: number) => boolean
}

/** The places of two texts whose difference is `runs`; what is replaced may stand anywhere in what came for it. */
export const placesOf = (runs: readonly Run[]): Places => {
  const spans: Span[] = []
  let [from, to] = [0, 0]
  for (const [index, {type, text}] of runs.entries()) {
    const next = runs[index + 1]
    const added = type === 'removed' && next?.type === 'added' ? next.text.length : 0
    spans.push({from, to, last: to + added, moves: type === 'same'})
    if (type !== 'added') from += text.length
    if (type !== 'removed') to += text.length
  }
  const spanOf = (offset: number): Range => {
    const {from, to, last, moves} = spans.findLast(span => span.from <= offset) ?? {
      from: 0,
      to: 0,
      last: 0,
      moves: true,
    }
    return moves ? {start: to + offset - from, end: to + offset - from} : {start: to, end: last}
  }
  return {
    startOf: ({start}) => spanOf(start).start,
    areNear: (was, now, reach) => {
      const {start, end} = spanOf(was.start)
      return now.start >= start - reach && now.start <= end + reach
    },
  }
}

/** The places of two Chinese texts. */
export const placesBetween = (was: string, now: string): Places => placesOf(difference(foldZh(was), foldZh(now)))

/** A run: where it starts in both texts, and the last place in the new one at which it may stand. */
interface Span {
  readonly from: number
  readonly to: number
  readonly last: number
  /** Whether its offsets run along in both texts. */
  readonly moves: boolean
}
