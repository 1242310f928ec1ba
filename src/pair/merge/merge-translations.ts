import type {Fault} from '../../bitext/edition.ts'
import {editList, itemExtents, placeItem} from '../../yaml/edit-list.ts'
import type {TextEdit} from '../../yaml/text-edit.ts'
import {applyEdits} from '../../yaml/text-edit.ts'
import {isRendered} from '../entry-changes.ts'
import {readTranslations} from '../read-translations.ts'
import type {Register} from '../register.ts'
import type {Version} from './decide.ts'
import {entryText} from './entry-text.ts'
import {interleave, isInStep} from './interleave.ts'
import type {MarkerStyle} from './markers.ts'
import {raiseMarkers} from './markers.ts'
import {mergeEntry} from './merge-entry.ts'
import {mergeHeader} from './merge-header.ts'
import type {Part, Parts} from './parts.ts'
import {listOf, partsOf, sharedIds} from './parts.ts'
import {proveRenderingsKept} from './prove-renderings-kept.ts'
import type {Side, Three} from './three-way.ts'
import {opposite} from './three-way.ts'

/** Three versions of a translation file (or of an attic file) that stands at `path`; `base` is empty where both sides made it. */
export interface Versions {
  readonly path: string
  readonly base: string
  readonly ours: string
  readonly theirs: string
}

/** The merged file, with markers where there are conflicts; or why a version cannot be read. */
export type Merge =
  | {readonly type: 'merged'; readonly text: string; readonly conflicts: readonly Conflict[]}
  | {readonly type: 'unreadable'; readonly version: 'base' | Side; readonly faults: readonly Fault[]}

/** Fields of an entry on which the two sides disagree; of the file itself where there is no `id`. */
interface Conflict {
  readonly id?: string
  readonly fields: readonly string[]
}

/**
 * Merges a translation file by entries and their fields: a conflict is only where both sides changed the same field of
 * the same entry differently. What neither or only one side touched stays as it is written, byte for byte. An entry that
 * one side took out and the other changed stays: `sync` brings it where it belongs.
 */
export const mergeTranslations = (versions: Versions, style: MarkerStyle): Merge => {
  const {path, base, ours, theirs} = versions
  if (ours === theirs || theirs === base) return {type: 'merged', text: ours, conflicts: []}
  if (ours === base) return {type: 'merged', text: theirs, conflicts: []}
  const read: Partial<Record<'base' | Side, Register>> = {}
  for (const version of ['ours', 'theirs', 'base'] as const) {
    if (version === 'base' && base.trim() === '') continue
    const {register, faults} = readTranslations({path, text: versions[version]})
    if (!register) return {type: 'unreadable', version, faults: faults.filter(({fatal}) => fatal)}
    read[version] = register
  }
  if (!read.ours || !read.theirs) throw new RangeError('a version was not read')
  const three = {base: read.base, ours: read.ours, theirs: read.theirs}
  const merged = mergeRegisters(three, style)
  if (merged.conflicts.length === 0) proveRenderingsKept(three, merged.text)
  return {type: 'merged', ...merged}
}

const mergeRegisters = (
  three: Three<Register>,
  style: MarkerStyle,
): {readonly text: string; readonly conflicts: readonly Conflict[]} => {
  const shared = sharedIds(three.base, three.ours, three.theirs)
  const parts = {
    base: three.base ? partsOf(three.base, shared) : undefined,
    ours: partsOf(three.ours, shared),
    theirs: partsOf(three.theirs, shared),
  }
  const main = mainSide(parts)
  const merged = new Map<string, MergedPart>()
  for (const key of new Set([...parts.ours.keys(), ...parts.theirs.keys()])) {
    const part = mergePart(key, parts, main, style)
    if (part) merged.set(key, part)
  }
  const header = mergeHeader(three, main, style)
  const edits = [...listEdits(three[main], parts, main, merged), ...header.edits]
  const inHeader = header.conflicts.length > 0 ? [{fields: header.conflicts}] : []
  const inEntries = [...parts[main]].flatMap(([key, part]): readonly Conflict[] => {
    const fields = merged.get(key)?.conflicts ?? []
    return fields.length > 0 && part.type === 'entry' ? [{id: part.entry.id ?? key, fields}] : []
  })
  return {text: raiseMarkers(applyEdits(three[main].text, edits)), conflicts: [...inHeader, ...inEntries]}
}

/** The side whose order and layout the merged file takes: ours, but where only theirs has put entries in another order. */
const mainSide = ({base, ours, theirs}: Three<Parts>): Side => {
  if (!base) return 'ours'
  const [before, own, other] = [[...base.keys()], [...ours.keys()], [...theirs.keys()]]
  return isInStep(own, before) && !isInStep(other, before) ? 'theirs' : 'ours'
}

interface MergedPart {
  /** At the left edge, with line feeds. */
  readonly text: string
  readonly conflicts: readonly string[]
}

/** What becomes of a part that stands on either side; nothing where it goes. */
const mergePart = (key: string, parts: Three<Parts>, main: Side, style: MarkerStyle): MergedPart | undefined => {
  const base = parts.base?.get(key)
  const ours = parts.ours.get(key)
  const theirs = parts.theirs.get(key)
  const clean = (part: Part): MergedPart => ({text: part.text, conflicts: []})
  if (!ours || !theirs) {
    const left = ours ?? theirs
    return left && (!base || isWorthKeeping(left, base)) ? clean(left) : undefined
  }
  if (ours.text === theirs.text || theirs.text === base?.text) return clean(ours)
  if (ours.text === base?.text) return clean(theirs)
  const three = {base: versionOf(base), ours: versionOf(ours), theirs: versionOf(theirs)}
  if (!three.ours || !three.theirs) return clean(main === 'ours' ? ours : theirs)
  return mergeEntry({base: three.base, ours: three.ours, theirs: three.theirs}, main, style)
}

/** Whether the one side changed what the other took out, and not only what `sync` writes into an entry without rendering. */
const isWorthKeeping = (left: Part, base: Part): boolean => {
  if (left.text === base.text) return false
  const [now, before] = [versionOf(left), versionOf(base)]
  if (!now || !before || isRendered(now.entry)) return true
  const saidIn = ({text}: Version): string =>
    JSON.stringify([[...text.values].filter(([key]) => key !== 'zh' && key !== 'seen'), text.comments])
  return saidIn(now) !== saidIn(before)
}

const versionOf = (part: Part | undefined): Version | undefined => {
  const text = part?.type === 'entry' ? entryText(part.text) : undefined
  return text && part?.type === 'entry' ? {entry: part.entry, text} : undefined
}

/** The edits that make the list of `register` hold what was merged. */
const listEdits = (
  register: Register,
  parts: Three<Parts>,
  main: Side,
  merged: ReadonlyMap<string, MergedPart>,
): readonly TextEdit[] => {
  const own = parts[main]
  const other = parts[opposite(main)]
  const list = listOf(register)
  const removed = new Set<number>()
  const edits: TextEdit[] = []
  const extents = list ? itemExtents(register.text, list) : []
  for (const [key, part] of own) {
    const text = merged.get(key)?.text
    if (part.type === 'comment' || text === part.text) continue
    const extent = extents[part.index]
    if (text === undefined) removed.add(part.index)
    else if (list && extent) edits.push({...extent, text: placeItem(register.text, list, text)})
  }
  const coming = [...other].filter(([key]) => !own.has(key) && merged.has(key)).map(([key]) => key)
  const order = isAttic(register) ? sortedIn(own, other, coming) : interleave([...own.keys()], [...other.keys()])
  const added = new Map<number, string[]>()
  let behind = -1
  for (const key of order) {
    const part = own.get(key)
    const text = merged.get(key)?.text
    if (part && part.type !== 'comment' && !removed.has(part.index)) behind = part.index
    else if (!part && text !== undefined) added.set(behind, [...(added.get(behind) ?? []), text])
  }
  return [...editList(register.text, register.list, {removed, added}), ...edits]
}

const isAttic = ({path}: Register): boolean => path.includes('/.attic/')

/** The keys of an attic, which is sorted by ids, with what comes in from the other side at its place. */
const sortedIn = (own: Parts, other: Parts, coming: readonly string[]): readonly string[] => {
  const idOf = (key: string): string | undefined => {
    const part = own.get(key) ?? other.get(key)
    return part?.type === 'entry' ? (part.entry.id ?? '') : undefined
  }
  const order = [...own.keys()]
  for (const key of coming) {
    const before = order.findLastIndex(each => (idOf(each) ?? '~') < (idOf(key) ?? ''))
    order.splice(before + 1, 0, key)
  }
  return order
}
