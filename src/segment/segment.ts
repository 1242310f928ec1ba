import type {Document, Passage, Segment, Stretch} from '../bitext/document.ts'
import type {SegmentId} from '../bitext/ids.ts'
import type {Prose} from '../bitext/prose.ts'
import type {Range} from '../bitext/range.ts'
import {mapRange} from '../bitext/range.ts'
import {mapPassages} from '../bitext/walk.ts'
import {hasHan} from '../language/characters.ts'
import type {Language} from '../language/language.ts'
import {sliceMap, sliceProse} from '../markup/slice.ts'
import {cutsOf} from './cuts-of.ts'

/**
 * Cuts the passages of a document into segments: a heading is one, everything else is cut after its sentences. Inline
 * markup is never torn, and what the author marked is obeyed.
 */
export const segment = (document: Document<Stretch>): Document<Segment> =>
  mapPassages(document, (stretches, passage) => stretches.flatMap(stretch => segmentsOf(stretch, passage.kind)))

/** Cuts the passages of a document in any language into the same units, for those who only need their words. */
export const cutInto = (document: Document<Stretch>, language: Language): Document<Prose> =>
  mapPassages(document, (stretches, {kind}) =>
    stretches.flatMap(stretch => {
      let start = 0
      return [...cutsOf(stretch, kind === 'heading', language), stretch.zh.text.length].flatMap(end => {
        const range = trim(stretch.zh.text, start, end)
        start = end
        return range.start < range.end ? [sliceProse(stretch.zh, range)] : []
      })
    }),
  )

const segmentsOf = (stretch: Stretch, kind: Passage<Stretch>['kind']): readonly Segment[] => {
  const {text} = stretch.zh
  const segments: Segment[] = []
  const anchors = stretch.markers.filter(marker => marker.type === 'anchor')
  let next = 0
  let start = 0
  for (const end of [...cutsOf(stretch, kind === 'heading', 'zh'), text.length]) {
    const range = trim(text, start, end)
    // The last id that an author wrote before the segment's first word is its own; one inside it belongs to nothing.
    let anchor: SegmentId | undefined
    for (let marker = anchors[next]; marker && marker.at < end; marker = anchors[++next]) {
      if (marker.at >= start && marker.at <= range.start) anchor = marker.id
    }
    if (range.start < range.end) segments.push(segmentOf(stretch, range, anchor))
    start = end
  }
  return segments
}

const segmentOf = ({zh, map}: Stretch, range: Range, anchor: SegmentId | undefined): Segment => {
  const prose = sliceProse(zh, range)
  const base = {zh: prose, place: mapRange(map, range), map: sliceMap(map, range), kept: !hasHan(prose.plain)}
  return anchor === undefined ? {type: 'segment', ...base} : {type: 'segment', ...base, anchor}
}

/** The range without white space and hard breaks at its ends; a line feed in a text is always that of a hard break. */
const trim = (text: string, start: number, end: number): Range => {
  let from = start
  let to = end
  for (let before = -1; before !== to - from; ) {
    before = to - from
    while (from < to && /\s/.test(text[from] ?? '')) from++
    if (text.startsWith('\\\n', from) && from + 2 <= to) from += 2
    while (to > from && text[to - 1] !== '\n' && /\s/.test(text[to - 1] ?? '')) to--
    if (text[to - 1] === '\n' && to - from >= 2) to -= 2
  }
  return {start: from, end: to}
}
