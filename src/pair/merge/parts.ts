import {itemExtents, takeItem} from '../../yaml/edit-list.ts'
import {lineStart} from '../../yaml/lines.ts'
import type {YamlSequence} from '../../yaml/tree.ts'
import type {Register, RegisterEntry} from '../register.ts'

/**
 * A part of the list of a translation file. `text` stands at the left edge with line feeds, its comments with it, so that
 * parts of differently laid out files can be compared. Parts of the same `key` in two versions of a file are one thing.
 */
export type Part =
  | {
      readonly type: 'entry'
      readonly key: string
      readonly text: string
      readonly index: number
      readonly entry: RegisterEntry
    }
  /** An item that is no entry. */
  | {readonly type: 'item'; readonly key: string; readonly text: string; readonly index: number}
  /** A comment that stands alone between two items. */
  | {readonly type: 'comment'; readonly key: string; readonly text: string}

/** The parts of a version of a file by their keys, in order. */
export type Parts = ReadonlyMap<string, Part>

/** The list of a file that has one. */
export const listOf = ({list}: Register): YamlSequence | undefined =>
  list.value.type === 'sequence' ? list.value : undefined

/**
 * The parts of a file. An entry's key is its id, with its Chinese where the id is `shared` by entries of different texts
 * or missing; what is still alike is told apart by its number.
 */
export const partsOf = (register: Register, shared: ReadonlySet<string>): Parts => {
  const list = listOf(register)
  const parts = new Map<string, Part>()
  if (!list) return parts
  const unique = (key: string): string => {
    let name = key
    for (let count = 2; parts.has(name); count++) name = `${key}\0${count}`
    return name
  }
  const entries = new Map(register.entries.map(entry => [entry.index, entry]))
  const extents = itemExtents(register.text, list)
  extents.forEach((extent, index) => {
    const text = takeItem(register.text, list, extent, '\n')
    const entry = entries.get(index)
    const key = unique(entry ? entryKey(entry, shared) : `item\0${text}`)
    parts.set(key, entry ? {type: 'entry', key, text, index, entry} : {type: 'item', key, text, index})
    const loose = looseComment(register, extent.end, extents[index + 1]?.start ?? endOfList(register))
    const name = unique(`comment\0${loose}`)
    if (loose !== '') parts.set(name, {type: 'comment', key: name, text: loose})
  })
  return parts
}

const entryKey = ({id, zh}: RegisterEntry, shared: ReadonlySet<string>): string =>
  id && !shared.has(id) ? id : `${id ?? ''}\0${zh}`

const looseComment = ({text}: Register, from: number, to: number): string =>
  text
    .slice(from, to)
    .trim()
    .split(/\r\n?|\n/)
    .map(line => line.trim())
    .join('\n')

/** Where the field that follows the list begins, or the end of the file. */
const endOfList = ({root, list, text}: Register): number => {
  const next = root.entries[root.entries.indexOf(list) + 1]
  return next ? lineStart(text, next.key.from) : text.length
}

/**
 * The ids that several entries bear: in one version of the file, or in two versions that both minted it for texts of
 * their own.
 */
export const sharedIds = (base: Register | undefined, ours: Register, theirs: Register): ReadonlySet<string> => {
  const shared = new Set<string>()
  const [known, own, other] = [base, ours, theirs].map(register => {
    const texts = new Map<string, string>()
    for (const {id, zh} of register?.entries ?? []) {
      if (id && texts.has(id)) shared.add(id)
      else if (id) texts.set(id, zh)
    }
    return texts
  })
  for (const [id, zh] of own ?? []) {
    const theirZh = other?.get(id)
    if (!known?.has(id) && theirZh !== undefined && theirZh !== zh) shared.add(id)
  }
  return shared
}
