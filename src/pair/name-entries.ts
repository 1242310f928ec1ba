import type {Fault} from '../bitext/edition.ts'
import type {SegmentId} from '../bitext/ids.ts'
import type {Mint} from './mint.ts'
import {mintAround} from './mint.ts'
import {documentName, sourcePath} from './paths.ts'
import type {Register, RegisterEntry} from './register.ts'

/** The id that each entry bears or, where its own is missing, wrong or taken, will bear. */
export interface NamedEntries {
  readonly idOf: ReadonlyMap<RegisterEntry, SegmentId>
  readonly entryOf: ReadonlyMap<SegmentId, RegisterEntry>
  /** Gives out ids that no entry bears and that are not `reserved`. */
  readonly mint: Mint
  readonly faults: readonly Fault[]
}

/**
 * Settles who bears which id: of several entries with the same one the first of the registers, then of the attic. A
 * file that says of itself that it belongs to another document is a copy, and comes behind those that do not.
 */
export const nameEntries = (
  registers: readonly Register[],
  attic: readonly Register[],
  reserved: Iterable<SegmentId>,
): NamedEntries => {
  const idOf = new Map<RegisterEntry, SegmentId>()
  const entryOf = new Map<SegmentId, RegisterEntry>()
  const faults: Fault[] = []
  const nameless: {readonly register: Register; readonly entry: RegisterEntry}[] = []
  const own = registers.filter(({path, source}) => source === sourcePath(path))
  const copies = registers.filter(register => !own.includes(register))
  for (const register of [...own, ...copies, ...attic]) {
    for (const entry of register.entries) {
      const first = entry.id && entryOf.get(entry.id)
      if (entry.id && !first) {
        idOf.set(entry, entry.id)
        entryOf.set(entry.id, entry)
        continue
      }
      nameless.push({register, entry})
      if (!entry.id || !first) continue
      const place = entry.fields.get('id') ?? entry.place
      faults.push({
        rule: 'duplicate-id',
        message: 'duplicateId',
        values: {id: entry.id, file: first.path, line: lineOf(registers, attic, first)},
        path: entry.path,
        range: {start: place.start, end: place.end},
        fatal: false,
      })
    }
  }
  const mint = mintAround([...entryOf.keys(), ...reserved])
  for (const {register, entry} of nameless) {
    const id = mint(documentName(sourcePath(register.path)), entry.zh, 1)
    idOf.set(entry, id)
    entryOf.set(id, entry)
  }
  return {idOf, entryOf, mint, faults}
}

/** The line on which an entry begins, 1-based. */
const lineOf = (registers: readonly Register[], attic: readonly Register[], entry: RegisterEntry): number => {
  const register = [...registers, ...attic].find(({path}) => path === entry.path)
  return register ? register.text.slice(0, entry.place.start).split(/\r\n?|\n/).length : 1
}
