import type {Document, Segment} from '../bitext/document.ts'
import type {SegmentId} from '../bitext/ids.ts'
import {writeItem} from '../yaml/write-value.ts'
import {align} from './align.ts'
import type {AlignedDocument, Placement} from './alignment.ts'
import {block, line, reread} from './change-fields.ts'
import type {Register} from './register.ts'
import type {Settlement, SourcePlace} from './settle.ts'
import {placementAt} from './settle.ts'
import {shelvesOf} from './shelf.ts'
import {stepsOf} from './steps.ts'

/** What `attachNew` would write, and the id of the new entry. */
export interface NewEntry extends Settlement {
  readonly id?: SegmentId
}

/**
 * Settles that none of the candidates for the segment at `place` is its entry: writes a new one for it, so that `sync`
 * finds it there and the others only where they are likely without it.
 */
export const attachNew = (
  documents: readonly Document<Segment>[],
  registers: readonly Register[],
  attic: readonly Register[],
  place: SourcePlace,
): NewEntry => {
  const alignment = align(documents, registers, attic)
  const aligned = alignment.documents.find(({document}) => document.path === place.path)
  const placement = placementAt(alignment, place)
  if (!aligned || !placement) return {files: [], problems: [{reason: 'nowhere'}]}
  const {id, text, origin} = placement
  if (origin.type !== 'ambiguous' || !aligned.home) return {files: [], problems: [{id, reason: 'settled'}]}
  const {path, source} = aligned.home
  const shelf = shelvesOf([aligned.home], new Map()).at(path, source)
  const item = [['id', line(id)] as const, ['zh', block(text)] as const]
  shelf.put(placeBefore(aligned, placement), writeItem(item, '\n'))
  const written = reread(path, shelf.write() ?? '')
  const after = registers.map(register => (register === aligned.home ? written : register))
  // Only the alignment itself can tell whether the text leads to the place.
  const settled = placementAt(align(documents, after, attic), place)
  if (settled?.id !== id || settled.origin.type !== 'entry') return {files: [], problems: [{id, reason: 'indistinct'}]}
  return {files: [written], problems: [], id}
}

/** The item of the file behind which the entry of a segment belongs; -1 for the front. */
const placeBefore = (aligned: AlignedDocument, placement: Placement): number => {
  const steps = stepsOf(aligned)
  let behind = -1
  for (const [index, {origin}] of aligned.placements.entries()) {
    if (aligned.placements[index] === placement) break
    if (origin.type === 'ambiguous') behind = Math.max(behind, ...origin.candidates.map(entry => entry.index))
    else if (origin.type === 'entry' && steps[index] === 'stays') behind = origin.entry.index
  }
  return behind
}
