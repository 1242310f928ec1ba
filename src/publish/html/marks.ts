import type {TermId} from '../../bitext/ids.ts'
import type {AnnotatedPair} from '../../bitext/pair.ts'
import type {Range} from '../../bitext/range.ts'

/** A stretch of the plain text of a prose in which a term stands. */
export interface Mark extends Range {
  readonly term: TermId
}

const none: readonly Mark[] = []

/** The terms in the Chinese of a pair: in order, none within another. */
export const chineseMarks = (pair: AnnotatedPair): readonly Mark[] => {
  if (pair.annotations.length === 0) return none
  return apart(pair.annotations.map(({term, zh}) => ({term, start: zh.start, end: zh.end})))
}

/** The terms in the English of a pair: in order, none within another. */
export const englishMarks = (pair: AnnotatedPair): readonly Mark[] => {
  if (pair.annotations.length === 0) return none
  const marks: Mark[] = []
  for (const {term, en} of pair.annotations) if (en) marks.push({term, start: en.start, end: en.end})
  return apart(marks)
}

/** `marks` in order; of two that overlap the one that begins earlier, and of those the longer. */
const apart = (marks: Mark[]): readonly Mark[] => {
  if (marks.every((mark, index) => mark.end > mark.start && mark.start >= (marks[index - 1]?.end ?? 0))) return marks
  const kept: Mark[] = []
  let end = 0
  for (const mark of marks.sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (mark.start < end || mark.end <= mark.start) continue
    kept.push(mark)
    end = mark.end
  }
  return kept
}
