import type {Document, Segment} from '../bitext/document.ts'
import {writeItem} from '../yaml/write-value.ts'
import {align} from './align.ts'
import type {Alignment, Placement} from './alignment.ts'
import type {FileChange} from './change-fields.ts'
import {block, changeFields, line} from './change-fields.ts'
import {draftField} from './draft-field.ts'
import {entryChanges} from './entry-changes.ts'
import {atticPath, sourcePath, translationPath} from './paths.ts'
import {proveNothingLost} from './prove-nothing-lost.ts'
import type {Register, RegisterEntry} from './register.ts'
import type {Shelves} from './shelf.ts'
import {shelvesOf} from './shelf.ts'
import {stepsOf} from './steps.ts'
import type {SyncEvent} from './sync-events.ts'
import {eventsOf} from './sync-events.ts'

/** What `sync` would write, and what it found; where no file changes, everything stands as it should. */
export interface SyncPlan {
  /** In order of their paths. */
  readonly files: readonly FileChange[]
  readonly events: readonly SyncEvent[]
}

/**
 * Carries ids and entries over to the present source: new entries in place, moved ones moved, those whose text is gone
 * into the attic, and back when it returns. No rendering is ever changed or lost. `at` is the date of the drafts that
 * are offered (`2026-11-20`). Everything that could not be read must be absent on both sides: with a source missing, its
 * translation stays as it is, but with a translation missing, its source would get new ids, so callers refuse to sync
 * while a translation file or an attic file is unreadable.
 */
export const sync = (
  documents: readonly Document<Segment>[],
  registers: readonly Register[],
  attic: readonly Register[],
  at: string,
): SyncPlan => {
  const alignment = align(documents, registers, attic)
  const renamed = renamedPaths(alignment, registers, attic)
  const homes = new Map(alignment.documents.map(({document, home}) => [home?.path, document.path]))
  const sourceOf = ({path}: Register): string | undefined => {
    const target = renamed.get(path)
    return homes.get(path) ?? (target === undefined ? undefined : sourcePath(target))
  }
  const changes = entryChanges(alignment)
  const changed = [...registers, ...attic].map(register => changeFields(register, changes, sourceOf(register)))
  const shelves = shelvesOf(changed, renamed)
  const moved = arrange(alignment, shelves, at)
  const before = new Map([...registers, ...attic].map(register => [register.path, register.text]))
  const written = new Map(shelves.all().map(({path, shelf}) => [path, shelf.write()]))
  const files: FileChange[] = [...before.keys()].filter(path => !written.has(path)).map(path => ({path}))
  for (const [path, text] of written) if (text !== undefined && text !== before.get(path)) files.push({path, text})
  proveNothingLost([...registers, ...attic], alignment.idOf, files)
  return {
    files: files.toSorted((a, b) => (a.path < b.path ? -1 : 1)),
    events: eventsOf(alignment, registers, attic, moved),
  }
}

/** Where translation files and their attics go whose documents bear another name now. */
const renamedPaths = (
  alignment: Alignment,
  registers: readonly Register[],
  attic: readonly Register[],
): ReadonlyMap<string, string> => {
  const standing = new Set([...registers, ...attic].map(register => register.path))
  const renamed = new Map<string, string>()
  for (const {document, home} of alignment.documents) {
    const path = translationPath(document.path)
    if (!home || home.path === path) continue
    renamed.set(home.path, path)
    const retired = atticPath(sourcePath(home.path))
    if (standing.has(retired) && !standing.has(atticPath(document.path))) renamed.set(retired, atticPath(document.path))
  }
  return renamed
}

/** Brings every entry to its place, and gives those that stand elsewhere than before. */
const arrange = (alignment: Alignment, shelves: Shelves, at: string): ReadonlySet<RegisterEntry> => {
  const moved = new Set<RegisterEntry>()
  const take = (entry: RegisterEntry): string => shelves.from(entry.path).take(entry.index)
  for (const aligned of alignment.documents) {
    const {path} = aligned.document
    const steps = stepsOf(aligned)
    let behind = -1
    aligned.placements.forEach((placement, index) => {
      const {origin} = placement
      const step = steps[index]
      if (origin.type === 'ambiguous') {
        // What follows the place must follow the entries that may stand there.
        behind = Math.max(behind, ...origin.candidates.map(entry => entry.index))
      } else if (step === 'waits') return
      else if (origin.type === 'new') {
        shelves.at(translationPath(path), path).put(behind, newItem(placement, alignment, at))
      } else if (step === 'stays') behind = origin.entry.index
      else {
        moved.add(origin.entry)
        shelves.at(translationPath(path), path).put(behind, take(origin.entry))
      }
    })
  }
  const homes = new Map(alignment.documents.map(({document, home}) => [home, document.path]))
  const leaving = alignment.leftovers.filter(({why}) => why.type === 'deleted' || why.type === 'merged')
  const retired = leaving.map(({entry, register}) => ({
    id: alignment.idOf.get(entry) ?? '',
    item: take(entry),
    source: homes.get(register) ?? sourcePath(register.path),
  }))
  for (const {id, item, source} of retired.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
    const shelf = shelves.at(atticPath(source), source)
    shelf.put(shelf.placeFor(id), item)
  }
  return moved
}

/** A new entry, with the English of an equal text as a draft where there is one. */
const newItem = ({id, text, origin}: Placement, alignment: Alignment, at: string): string => {
  const {from, repeat} = origin.type === 'new' ? origin : {}
  const rendering = repeat?.rendering
  const offered = rendering?.type === 'english' ? rendering.en : undefined
  const of = repeat && alignment.idOf.get(repeat)
  return writeItem(
    [
      ['id', line(id)],
      ...(from ? [['from', line(from)] as const] : []),
      ...(of && offered !== undefined ? [['repeat', line(of)] as const] : []),
      ['zh', block(text)],
      ...(offered === undefined
        ? []
        : [
            ['en', block(offered)] as const,
            ['draft', draftField({type: 'english', en: offered}, {by: 'repeat', at})] as const,
          ]),
    ],
    '\n',
  )
}
