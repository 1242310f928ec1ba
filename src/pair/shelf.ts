import type {Range} from '../bitext/range.ts'
import {editList, itemExtents, takeItem} from '../yaml/edit-list.ts'
import {applyEdits} from '../yaml/text-edit.ts'
import {writeValue} from '../yaml/write-value.ts'
import {line} from './change-fields.ts'
import type {Register} from './register.ts'

/** A translation file in which entries come and go. */
interface Shelf {
  /** Takes out the item `index` and gives its text, fit for any shelf. */
  readonly take: (index: number) => string
  /** The item behind which an entry `id` goes in a file that is sorted by ids; -1 for the front. */
  readonly placeFor: (id: string) => number
  /** Puts an item in behind the item `behind`, which must stay, and behind what was put there before; -1 for the front. */
  readonly put: (behind: number, item: string) => void
  /** The file as it is now; `undefined` where there was none and nothing came. */
  readonly write: () => string | undefined
}

/** The shelf of a file, or of one that does not exist yet for the source file `source`. */
const shelfOf = (register: Register | undefined, source: string): Shelf => {
  const removed = new Set<number>()
  const added = new Map<number, string[]>()
  let extents: readonly Range[] | undefined
  return {
    take: index => {
      const list = register?.list.value
      if (list?.type !== 'sequence') throw new RangeError('there is no list to take from')
      extents ??= itemExtents(register?.text ?? '', list)
      const extent = extents[index]
      if (!extent) throw new RangeError(`there is no item ${index}`)
      removed.add(index)
      return takeItem(register?.text ?? '', list, extent, '\n')
    },
    placeFor: id => {
      const entries = register?.entries.filter(entry => !removed.has(entry.index) && entry.id !== undefined) ?? []
      return entries.findLast(entry => (entry.id ?? '') < id)?.index ?? -1
    },
    put: (behind, item) => {
      const known = added.get(behind)
      if (known) known.push(item)
      else added.set(behind, [item])
    },
    write: () => {
      if (register) {
        if (removed.size === 0 && added.size === 0) return register.text
        return applyEdits(register.text, editList(register.text, register.list, {removed, added}))
      }
      const items = [...added.values()].flat()
      return items.length === 0 ? undefined : writeTranslations(source, items)
    },
  }
}

/** A new translation file. */
const writeTranslations = (source: string, items: readonly string[]): string =>
  `doc: ${writeValue(line(source), 0, '\n')}\nsegments:\n\n${items.join('\n\n')}\n`

/** The files of a project as shelves. */
export interface Shelves {
  /** The shelf of the file that stands at `path` now. */
  readonly from: (path: string) => Shelf
  /** The shelf of the file that will stand at `path`, a new one for `source` where none does. */
  readonly at: (path: string, source: string) => Shelf
  /** Every shelf with the path at which it will stand. */
  readonly all: () => readonly {readonly path: string; readonly shelf: Shelf}[]
}

/** Shelves for `registers`; `renamed` leads from paths that stand now to those that will. */
export const shelvesOf = (registers: readonly Register[], renamed: ReadonlyMap<string, string>): Shelves => {
  const byPath = new Map<string, Shelf>()
  const byTarget = new Map<string, Shelf>()
  for (const register of registers) {
    const shelf = shelfOf(register, register.source)
    byPath.set(register.path, shelf)
    byTarget.set(renamed.get(register.path) ?? register.path, shelf)
  }
  return {
    from: path => {
      const shelf = byPath.get(path)
      if (!shelf) throw new RangeError(`there is no file ${path}`)
      return shelf
    },
    at: (path, source) => {
      const shelf = byTarget.get(path) ?? shelfOf(undefined, source)
      byTarget.set(path, shelf)
      return shelf
    },
    all: () => [...byTarget].map(([path, shelf]) => ({path, shelf})),
  }
}
