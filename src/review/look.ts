import type {Comparison, DocumentChange, SegmentChange} from '../bitext/comparison.ts'
import type {Edition} from '../bitext/edition.ts'
import type {Finding} from '../bitext/finding.ts'
import type {Entry} from '../bitext/pair.ts'
import {compare} from '../compare/compare.ts'
import type {Reading} from '../edition.ts'
import {standingMemory} from '../pair/memory/standing-memory.ts'
import type {Register, RegisterEntry} from '../pair/register.ts'
import {readInBoth} from '../read-in-both.ts'
import {perObject} from '../remember.ts'
import type {Base} from './base.ts'
import type {Material} from './items-in.ts'
import {itemsIn, lostItems} from './items-in.ts'
import type {Recall} from './recall.ts'
import type {View} from './view.ts'
import {viewOf} from './view.ts'

/** All of a project under review. */
export const look = (
  of: Pick<View, 'version' | 'project' | 'reading' | 'edition' | 'rules'> & {readonly base?: Base},
  recall: Recall,
): View => {
  const {base, edition, reading} = of
  const {changes, documents} = base ? compare(...readInBoth(base.edition, edition)) : nothing
  const material = materialOf(changes, base?.edition, edition.findings, reading, recall, documents)
  const paths = new Set(edition.documents.map(({path}) => path))
  const lost = [...material.removed].filter(([path]) => !paths.has(path))
  return viewOf({
    ...of,
    standing: standingMemory([...reading.registers, ...reading.attic, ...reading.memory]),
    documents: [
      ...edition.documents.map(document => itemsIn(document, material)),
      ...lost.map(([path, removed]) => lostItems(path, removed)),
    ],
  })
}

/** What the items of some documents are made of. */
export const materialOf = (
  changes: readonly SegmentChange[],
  base: Edition | undefined,
  findings: readonly Finding[],
  {registers}: Pick<Reading, 'registers'>,
  recall: Recall,
  renamed: readonly DocumentChange[] = [],
): Material => {
  const pathNow = new Map(renamed.map(({before, after}) => [before, after]))
  const removed = new Map<string, SegmentChange[]>()
  const present = new Map<string, SegmentChange>()
  for (const change of changes) {
    const {id, before, after} = change
    if (after) present.set(id, change)
    else if (before) {
      const path = pathNow.get(before.path) ?? before.path
      removed.set(path, [...(removed.get(path) ?? []), change])
    }
  }
  const entries = new Map<string, readonly [Register, RegisterEntry]>()
  for (const register of registers) for (const entry of register.entries) entries.set(placeOf(entry), [register, entry])
  return {
    changes: present,
    removed,
    findings: bySegment(findings),
    oldFindings: base ? findingsOf(base) : new Map(),
    entryOf: entry => entries.get(placeOf(entry)),
    recall,
  }
}

const nothing: Pick<Comparison, 'changes' | 'documents'> = {changes: [], documents: []}

const placeOf = ({path, place}: Entry): string => `${path} ${place.start}`

/** The base never changes: its findings are sorted once. */
const findingsOf = perObject(({findings}: Edition) => bySegment(findings))

const bySegment = (findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> => {
  const found = new Map<string, Finding[]>()
  for (const finding of findings) {
    if (!finding.segment) continue
    const known = found.get(finding.segment)
    if (known) known.push(finding)
    else found.set(finding.segment, [finding])
  }
  return found
}
