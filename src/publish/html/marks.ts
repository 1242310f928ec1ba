import type {TermId} from '../../bitext/ids.ts'
import type {AnnotatedPair} from '../../bitext/pair.ts'
import type {Range} from '../../bitext/range.ts'

/** A stretch of the plain text of a prose in which a term stands. */
export interface Mark extends Range {
  readonly term: TermId
  /** Terms that stand within it, as in the gap of `train … distributed`, in order. */
  readonly inner: readonly Mark[]
}

const none: readonly Mark[] = []

/** The terms in the Chinese of a pair, in order. */
export const chineseMarks = ({annotations}: AnnotatedPair): readonly Mark[] =>
  annotations.length === 0
    ? none
    : nested(annotations.map(({term, zh}) => ({term, start: zh.start, end: zh.end, inner: none})))

/** The terms in the English of a pair, those of the pairs that are rendered in it (`guests`) too, in order. */
export const englishMarks = (pair: AnnotatedPair, guests: readonly AnnotatedPair[] = []): readonly Mark[] => {
  const marks: Mark[] = []
  for (const {annotations} of guests.length === 0 ? [pair] : [pair, ...guests]) {
    for (const {term, en} of annotations) if (en) marks.push({term, start: en.start, end: en.end, inner: none})
  }
  return marks.length === 0 ? none : nested(marks)
}

/** `marks` in order, those inside others within them; of two that cross the one that begins earlier. */
const nested = (marks: readonly Mark[]): readonly Mark[] => {
  if (marks.every((mark, index) => mark.end > mark.start && mark.start >= (marks[index - 1]?.end ?? 0))) return marks
  const found: Mark[] = []
  let within: Mark[] = []
  const close = (): void => {
    const outer = found.pop()
    if (outer) found.push(within.length === 0 ? outer : {...outer, inner: nested(within)})
    within = []
  }
  for (const mark of marks.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const outer = found.at(-1)
    if (mark.end <= mark.start) continue
    if (!outer || mark.start >= outer.end) {
      close()
      found.push(mark)
    } else if (mark.end <= outer.end && mark.end - mark.start < outer.end - outer.start) within.push(mark)
  }
  close()
  return found
}
