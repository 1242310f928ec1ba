import type {Range} from '../bitext/range.ts'
import {aboveBreak, columnOf, lineBreakOf, lineEnd, lineStart, pastBreak, skipBlank, skipSpaces} from './lines.ts'
import type {TextEdit} from './text-edit.ts'
import type {YamlField, YamlSequence} from './tree.ts'

/** What shall become of a block list. */
export interface ListChanges {
  /** Indexes of the items that are taken out, with the comments that belong to them. */
  readonly removed: ReadonlySet<number>
  /**
   * Items that come in, as `takeItem` and `writeItem` give them, by the index of the item behind which they go: one
   * that stays, or -1 for the front.
   */
  readonly added: ReadonlyMap<number, readonly string[]>
}

/** The edits that make `changes` in the list that `field` holds: a block list, `[]` or nothing. Items are one blank line apart. */
export const editList = (text: string, field: YamlField, changes: ListChanges): readonly TextEdit[] => {
  const lineBreak = lineBreakOf(text)
  const gap = lineBreak + lineBreak
  const {value} = field
  const items = value.type === 'sequence' ? value.items : []
  if (value.type !== 'sequence' || value.flow || items.length === 0) {
    return fillList(text, field, [...changes.added.values()].flat(), gap)
  }
  const margin = columnOf(text, value.from)
  const place = (item: string): string => shift(item, 0, margin, lineBreak)
  const extents = itemExtents(text, value)
  if (changes.removed.size === items.length)
    return replaceAll(text, field, extents, [...changes.added.values()].flat().map(place), gap)

  const edits: TextEdit[] = removals(text, extents, changes.removed)
  for (const [index, added] of changes.added) {
    const behind = extents[index]
    const at = behind ? behind.end : (extents[0]?.start ?? value.from)
    const written = added.map(item => (behind ? gap + place(item) : place(item) + gap)).join('')
    edits.push({start: at, end: at, text: written})
  }
  return edits
}

/** An item with the comments that belong to it, brought to the left edge and to `lineBreak`, fit for any list. */
export const takeItem = (text: string, list: YamlSequence, extent: Range, lineBreak: string): string =>
  shift(text.slice(extent.start, extent.end), columnOf(text, list.from), 0, lineBreak)

/** An item as `takeItem` gives it, brought to where the items of `list` stand in `text`. */
export const placeItem = (text: string, list: YamlSequence, item: string): string =>
  shift(item, 0, columnOf(text, list.from), lineBreakOf(text))

/**
 * From where to where each item of a block list reaches, without the last line break: the comment lines right above its
 * dash are its own, and those below that are indented like it or that touch it and nothing else. What stands alone
 * between two items belongs to neither.
 */
export const itemExtents = (text: string, list: YamlSequence): readonly Range[] => {
  const column = columnOf(text, list.from)
  const extents: Range[] = []
  let dash = list.from
  let start = ownStart(text, lineStart(text, dash), 0)
  list.items.forEach((item, index) => {
    const end = lineEnd(text, Math.max(item.to, dash + 1))
    const isLast = index === list.items.length - 1
    const next = isLast ? text.length : skipBlank(text, end)
    const ownEnd = tailEnd(text, end, isLast ? text.length : lineStart(text, next), column)
    extents.push({start, end: ownEnd})
    if (isLast) return
    dash = next
    start = ownStart(text, lineStart(text, dash), pastBreak(text, ownEnd))
  })
  return extents
}

/** Where the comment lines right above the line that begins at `line` begin, not before `from`. */
const ownStart = (text: string, line: number, from: number): number => {
  let start = line
  while (start > from) {
    const above = lineStart(text, aboveBreak(text, start))
    if (above < from || above === start || text[skipSpaces(text, above)] !== '#') break
    start = above
  }
  return start
}

/** Where the comment lines that belong to the item that ends at `end` end themselves; `stop` is the next dash's line. */
const tailEnd = (text: string, end: number, stop: number, column: number): number => {
  let own = end
  let touching = end
  let touches = true
  let at = pastBreak(text, end)
  while (at < stop) {
    const close = lineEnd(text, at)
    const first = skipSpaces(text, at)
    if (text[first] === '#') {
      if (first - at > column) own = close
      if (touches) touching = close
    } else if (text.slice(first, close).trim() === '') touches = false
    else return touches ? own : Math.max(own, touching)
    const next = pastBreak(text, close)
    if (next === close) break
    at = next
  }
  // Comment lines that touch both this item and the next one's dash are the next one's.
  return touches && stop < text.length ? own : Math.max(own, touching)
}

const removals = (text: string, extents: readonly Range[], removed: ReadonlySet<number>): TextEdit[] => {
  const edits: TextEdit[] = []
  let index = 0
  while (index < extents.length) {
    if (!removed.has(index)) {
      index++
      continue
    }
    let after = index
    while (removed.has(after)) after++
    edits.push(...removeRun(text, extents, index, after))
    index = after
  }
  return edits
}

/** Takes out the items from `from` to before `to`, with the blank lines that are left over. */
const removeRun = (text: string, extents: readonly Range[], from: number, to: number): readonly TextEdit[] => {
  const run = extents.slice(from, to)
  const before = extents[from - 1]
  const next = extents[to]
  const first = run[0]
  const last = run.at(-1)
  if (!first || !last) return []
  const start = before ? before.end : first.start
  const end = before ? last.end : (next?.start ?? last.end)
  const gaps = run.map((extent, index) =>
    text.slice(index === 0 ? start : (run[index - 1]?.end ?? start), extent.start),
  )
  const behind = before ? '' : text.slice(last.end, end)
  if ([...gaps, behind].every(gap => gap.trim() === '')) return [{start, end, text: ''}]
  return run.map(extent => {
    const stop = pastBreak(text, extent.end)
    return {start: extent.start, end: pastBlankLines(text, stop), text: ''}
  })
}

const fillList = (text: string, field: YamlField, items: readonly string[], gap: string): readonly TextEdit[] => {
  if (items.length === 0) return []
  const {value} = field
  if (value.type === 'sequence' && value.items.length > 0) throw new RangeError('a list in brackets cannot be edited')
  const lineBreak = gap.slice(0, gap.length / 2)
  const colon = text.indexOf(':', field.key.to) + 1
  const edits: TextEdit[] = value.to > colon ? [{start: colon, end: value.to, text: ''}] : []
  const at = lineEnd(text, value.to)
  const margin = columnOf(text, field.key.from)
  const written = items.map(item => gap + shift(item, 0, margin, lineBreak)).join('')
  const closing = at === text.length ? lineBreak : ''
  return [...edits, {start: at, end: at, text: written + closing}]
}

const replaceAll = (
  text: string,
  field: YamlField,
  extents: readonly Range[],
  items: readonly string[],
  gap: string,
): readonly TextEdit[] => {
  const first = extents[0]
  const last = extents.at(-1)
  if (!first || !last) return []
  const loose = extents.slice(1).map((extent, index) => text.slice(extents[index]?.end, extent.start).trim())
  const kept = loose.filter(comment => comment !== '')
  if (items.length > 0) return [{start: first.start, end: last.end, text: [...kept, ...items].join(gap)}]
  const at = text.indexOf(':', field.key.to) + 1
  const lead = text.slice(at, first.start).trimEnd()
  return [{start: at, end: last.end, text: [` []${lead}`, ...kept].join(gap)}]
}

/** `item` with its lines moved from one column to another and its line breaks made `lineBreak`. */
const shift = (item: string, from: number, to: number, lineBreak: string): string =>
  item
    .split(/\r\n?|\n/)
    .map(line => {
      const bare = line.slice(Math.min(from, skipSpaces(line, 0)))
      return bare === '' ? '' : ' '.repeat(to) + bare
    })
    .join(lineBreak)

const pastBlankLines = (text: string, offset: number): number => {
  let at = offset
  for (;;) {
    const end = lineEnd(text, at)
    const next = pastBreak(text, end)
    if (next === end || text.slice(at, end).trim() !== '') return at
    at = next
  }
}
