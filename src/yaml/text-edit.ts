import type {Range} from '../bitext/range.ts'

/** A stretch of a text and what shall stand there instead; an empty stretch is a place to insert at. */
export interface TextEdit extends Range {
  readonly text: string
}

/**
 * `text` with all edits made. They may come in any order; insertions at the same place keep theirs and stand before a
 * replacement that begins there. Edits that overlap are a bug: `RangeError`.
 */
export const applyEdits = (text: string, edits: readonly TextEdit[]): string => {
  const sorted = edits.toSorted((a, b) => a.start - b.start || isReplacement(a) - isReplacement(b))
  let result = ''
  let at = 0
  for (const edit of sorted) {
    if (edit.start < at) throw new RangeError(`edits overlap at ${edit.start}`)
    result += text.slice(at, edit.start) + edit.text
    at = edit.end
  }
  return result + text.slice(at)
}

const isReplacement = (edit: TextEdit): number => (edit.end > edit.start ? 1 : 0)
