import type {Fault} from '../bitext/edition.ts'
import type {Range} from '../bitext/range.ts'
import type {Description, LineRule, Removal, Shape} from './description.ts'
import type {Region} from './divide.ts'
import {descriptionFault} from './fault.ts'
import {fits} from './fits.ts'
import type {Tile} from './ledger.ts'
import {hasLetters} from './ledger.ts'
import type {Line} from './line.ts'
import {beginning} from './line.ts'

/** A block of a document: the stretches of the page that are its words. */
export interface CutBlock {
  readonly document: string
  readonly shape: Shape | 'lead'
  /** A thematic break stands before it. */
  readonly divider: boolean
  readonly words: readonly Range[]
}

/** What the lines of a region become. The tiles leave out the white space between them. */
export interface Cuts {
  readonly blocks: readonly CutBlock[]
  readonly tiles: readonly Tile[]
  readonly faults: readonly Fault[]
}

/** Cuts a region into blocks and tiles. A line that fits no rule of its region is a fault, as is a required line that is missing. */
export const cut = (region: Region, description: Description): Cuts => {
  const {rule, lines} = region
  const faults: Fault[] = []
  const blocks: CutBlock[] = []
  const tiles: Tile[] = []
  const used = new Set<LineRule>()
  for (const line of lines) {
    const lineRule = rule.lines.find(candidate => fits(line, candidate.fits))
    if (lineRule) used.add(lineRule)
    if (!lineRule && rule.lines.length > 0) {
      const values = {region: rule.name, line: line.number, text: beginning(line.text)}
      faults.push(descriptionFault(description, rule.place, 'lineUnknown', values))
      continue
    }
    if (rule.fate.type === 'drop' || lineRule?.removal) {
      tiles.push({start: line.start, end: line.end, is: 'removed', name: lineRule?.removal?.name ?? rule.name})
      continue
    }
    const {document} = rule.fate
    const kept = cutLine(line, lineRule)
    for (const {shape, words} of kept.blocks) {
      if (words.length === 0) continue
      blocks.push({document, shape, words, divider: rule.divider && blocks.length === 0})
      for (const range of words) tiles.push({...range, is: 'passage', document, region: rule.name})
    }
    tiles.push(...kept.rest)
    const mark = line.text.slice(0, kept.mark)
    if (lineRule && hasLetters(mark)) {
      faults.push(descriptionFault(description, lineRule.place, 'markWords', {line: line.number, text: mark}))
    }
  }
  for (const {place, required} of rule.lines.filter(each => !used.has(each))) {
    if (required) faults.push(descriptionFault(description, place, 'lineMissing', {region: rule.name}))
  }
  return {blocks, tiles: tiles.sort((a, b) => a.start - b.start), faults}
}

interface CutLine {
  readonly blocks: readonly Pick<CutBlock, 'shape' | 'words'>[]
  /** What of the line is not words of a document. */
  readonly rest: readonly Tile[]
  /** Length of the mark at its head. */
  readonly mark: number
}

const cutLine = (line: Line, rule: LineRule | undefined): CutLine => {
  const found = rule?.mark?.exec(line.text)
  const mark = found?.index === 0 ? found[0].length : 0
  const start = line.start + mark
  const shape = rule?.as ?? 'paragraph'
  const marks: readonly Tile[] = mark > 0 ? [{start: line.start, end: start, is: 'markup'}] : []
  const removed: Tile[] = []
  for (const {find, removal} of rule?.without ?? []) {
    for (const tile of removedFrom(line, mark, find, removal)) {
      // What one entry took, another cannot take again.
      if (removed.every(other => tile.end <= other.start || tile.start >= other.end)) removed.push(tile)
    }
  }
  const lead = removed.length === 0 ? rule?.lead?.exec(line.text.slice(mark)) : undefined
  // An address in bold would take the closing mark for a part of itself.
  if (lead?.index === 0 && !/:\/\/|www\.|^\s*$/i.test(lead[0]) && lead[0].length < line.end - start) {
    const end = start + lead[0].length
    return {blocks: [block(line, 'lead', start, end, []), block(line, shape, end, line.end, [])], rest: marks, mark}
  }
  return {blocks: [block(line, shape, start, line.end, removed)], rest: [...marks, ...removed], mark}
}

const removedFrom = (line: Line, head: number, find: RegExp, removal: Removal): readonly Tile[] => {
  const match = find.exec(line.text.slice(head))
  if (!match || match[0] === '') return []
  const start = line.start + head + match.index
  return [{start, end: start + match[0].length, is: 'removed', name: removal.name}]
}

/** The words between `start` and `end`, without what is removed and without the white space that is then at an edge. */
const block = (
  line: Line,
  shape: CutBlock['shape'],
  start: number,
  end: number,
  removed: readonly Range[],
): Pick<CutBlock, 'shape' | 'words'> => {
  const words: Range[] = []
  let from = start
  for (const hole of [...removed].sort((a, b) => a.start - b.start)) {
    words.push(...trimmed(line, from, hole.start))
    from = Math.max(from, hole.end)
  }
  words.push(...trimmed(line, from, end))
  return {shape, words}
}

const trimmed = (line: Line, start: number, end: number): readonly Range[] => {
  const text = line.text.slice(start - line.start, end - line.start)
  const words = text.trim()
  if (words === '') return []
  const from = start + text.indexOf(words)
  return [{start: from, end: from + words.length}]
}
