import type {Fault} from '../bitext/edition.ts'
import {pointsIn} from '../bitext/point.ts'
import type {AlignedDocument, Alignment} from './alignment.ts'
import {attachCommand, candidatesIn, choices, onOneLine} from './choices.ts'
import {entryChanges} from './entry-changes.ts'
import {translationPath} from './paths.ts'
import type {RegisterEntry} from './register.ts'
import {stepsOf} from './steps.ts'

/**
 * What `sync` would write and what it cannot decide: of each document how many entries would be made, moved, taken out
 * or corrected, whether its translation bears another name, and every place that is ambiguous. Where nothing is said,
 * `sync` writes nothing.
 */
export const unsyncedFaults = (alignment: Alignment): readonly Fault[] => {
  const corrected = new Set([...entryChanges(alignment)].flatMap(([entry, {size}]) => (size > 0 ? [entry] : [])))
  const leaving = new Set(
    alignment.leftovers.flatMap(({entry, why}) => (why.type === 'deleted' || why.type === 'merged' ? [entry] : [])),
  )
  const inDocuments = alignment.documents.flatMap(aligned => [
    ...ambiguousIn(aligned, alignment),
    ...renamedIn(aligned),
    ...changedIn(aligned, corrected, leaving),
  ])
  return [...inDocuments, ...misnamedIn(corrected, leaving)]
}

const unsynced = (message: string, path: string, values: Fault['values']): Fault => ({
  rule: 'unsynced',
  message,
  values,
  path,
  fatal: false,
})

const ambiguousIn = ({document, placements}: AlignedDocument, {idOf}: Alignment): readonly Fault[] => {
  const {path, source} = document
  const open = placements.filter(({origin}) => origin.type === 'ambiguous')
  if (open.length === 0) return []
  const {pointAt} = pointsIn(source)
  return open.flatMap(({segment: {place: range}, text, origin}) => {
    const point = pointAt(range.start)
    if (origin.type !== 'ambiguous' || !point) return []
    const place = `${path}:${point.line}:${point.column}`
    const candidates = candidatesIn(origin.candidates, idOf)
    const listed = choices(candidates, place).map(line => `  ${line}`)
    const fresh = attachCommand('new', place)
    const values = {zh: onOneLine(text), choices: listed.join('\n'), fresh, count: candidates.length}
    const expected = [...candidates.map(({id}) => attachCommand(id, place)), fresh]
    return [{...unsynced('ambiguous', path, values), expected, range}]
  })
}

/** A translation file that `sync` would rename, or whose `doc` it would set right. */
const renamedIn = ({document, home}: AlignedDocument): readonly Fault[] => {
  const {path} = document
  if (!home) return []
  if (home.path !== translationPath(path)) return [unsynced('renamed', path, {file: path, translation: home.path})]
  return home.source === path ? [] : [unsynced('misnamed', home.path, {file: path, named: home.source})]
}

/** Each entry counts once, and takes itself out of `corrected`. */
const changedIn = (
  aligned: AlignedDocument,
  corrected: Set<RegisterEntry>,
  leaving: ReadonlySet<RegisterEntry>,
): readonly Fault[] => {
  const {document, home, placements} = aligned
  const steps = stepsOf(aligned)
  const changed = placements.filter(({origin}, index) => {
    const isCorrected = origin.type === 'entry' && corrected.delete(origin.entry)
    return isCorrected || steps[index] === 'new' || steps[index] === 'comes'
  })
  const count = changed.length + (home?.entries.filter(entry => leaving.has(entry)).length ?? 0)
  return count === 0 ? [] : [unsynced('unsynced', document.path, {count, file: document.path})]
}

/** Entries that stand for no segment and leave no file can only have wrong ids. */
const misnamedIn = (corrected: ReadonlySet<RegisterEntry>, leaving: ReadonlySet<RegisterEntry>): readonly Fault[] => {
  const counts = new Map<string, number>()
  for (const entry of corrected) {
    if (!leaving.has(entry)) counts.set(entry.path, (counts.get(entry.path) ?? 0) + 1)
  }
  return [...counts].map(([path, count]) => unsynced('ids', path, {count, file: path}))
}
