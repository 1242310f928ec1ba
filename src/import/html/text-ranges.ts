import {decodeHTML} from 'entities'
import type {Root, Text} from 'hast'
import type {Range} from '../../bitext/range.ts'
import {inside, rangeOf} from './nodes.ts'
import {markupEnd} from './tag.ts'

/** Where the characters of each text of the tree stand in the page; `unclear` is one of which that cannot be told. */
export interface TextRanges {
  readonly ranges: ReadonlyMap<Text, readonly Range[]>
  readonly unclear?: Range
}

/**
 * A text of the tree may run across tags that the parser passed over, and across other texts where it moved words out of
 * a table: its own characters are what is neither markup nor another text's.
 */
export const textRanges = (page: string, root: Root): TextRanges => {
  const texts = [...inside(root)].filter(node => node.type === 'text')
  const places = texts.flatMap(node => rangeOf(node) ?? []).sort((a, b) => a.start - b.start)
  const ranges = new Map<Text, readonly Range[]>()
  for (const text of texts) {
    const place = rangeOf(text)
    if (!place) continue
    const slice = page.slice(place.start, place.end)
    const value = normal(text.value)
    // The second is how texts of scripts are read.
    const isPlain = normal(decodeHTML(slice)) === value || normal(slice) === value
    const own = isPlain ? [place] : ownRanges(page, place, places)
    if (!isPlain && normal(decoded(own, page)) !== value) return {ranges, unclear: place}
    ranges.set(text, own)
  }
  return {ranges}
}

const ownRanges = (page: string, place: Range, places: readonly Range[]): readonly Range[] => {
  const others = places.filter(({start, end}) => start > place.start && end < place.end)
  const own: Range[] = []
  let from = place.start
  let at = place.start
  const pass = (to: number): void => {
    if (at > from) own.push({start: from, end: at})
    from = to
    at = to
  }
  while (at < place.end) {
    const other = others.find(({start, end}) => start <= at && at < end)
    const end = other?.end ?? markupEnd(page, at)
    if (end === undefined) at += 1
    else pass(Math.min(end, place.end))
  }
  pass(place.end)
  return own
}

const decoded = (ranges: readonly Range[], page: string): string =>
  ranges.map(({start, end}) => decodeHTML(page.slice(start, end))).join('')

/** Line ends as HTML reads them, and without NUL, which it passes over. */
const normal = (text: string): string => text.replace(/\r\n?/g, '\n').replaceAll('\0', '')
