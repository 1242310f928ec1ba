import stringWidth from 'string-width'
import type {Range} from '../../bitext/range.ts'

const bold = (text: string): string => `\u001B[1m${text}\u001B[22m`

/**
 * A line of concordance: the text around `range` with it in the middle, cut to `columns` (CJK counted as two), so that the
 * found stretches of all lines stand under one another. `color` makes the stretch bold.
 */
export const linedUp = (text: string, range: Range, columns: number, color: boolean): string => {
  const flat = text.replaceAll('\n', ' ')
  const found = flat.slice(range.start, range.end)
  const side = Math.max(8, Math.floor((columns - stringWidth(found) - 2) / 2))
  const before = lastOf(flat.slice(0, range.start), side)
  const after = firstOf(flat.slice(range.end), side)
  return `${' '.repeat(side - stringWidth(before))}${before} ${color ? bold(found) : found} ${after}`.trimEnd()
}

/** A text with some of its stretches bold (on a terminal with colour) or between 「 and 」 where there is none. */
export const marked = (text: string, ranges: readonly Range[], color: boolean): string => {
  let drawn = ''
  let done = 0
  for (const {start, end} of ranges) {
    if (start < done) continue
    const found = text.slice(start, end)
    drawn += text.slice(done, start) + (color ? bold(found) : `[${found}]`)
    done = end
  }
  return (drawn + text.slice(done)).replaceAll('\n', ' ')
}

const characters = new Intl.Segmenter('zh', {granularity: 'grapheme'})

const firstOf = (text: string, columns: number): string => {
  let kept = ''
  let width = 0
  for (const {segment} of characters.segment(text.slice(0, 4 * columns))) {
    width += stringWidth(segment)
    if (width > columns) return kept
    kept += segment
  }
  return kept
}

const lastOf = (text: string, columns: number): string => {
  const near = text.slice(-4 * columns)
  const parts = Array.from(characters.segment(near), ({segment}) => segment)
  let kept = ''
  let width = 0
  for (const part of parts.toReversed()) {
    width += stringWidth(part)
    if (width > columns) return kept
    kept = part + kept
  }
  return kept
}
