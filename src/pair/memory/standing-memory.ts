import {normalize} from '../../bitext/hash.ts'
import {perObject} from '../../remember.ts'
import {pointsOf} from '../likeness.ts'
import type {Register, RegisterEntry} from '../register.ts'
import {commonWith} from './common-with.ts'
import {comparable} from './comparable.ts'
import {hitList} from './hit-list.ts'
import type {Indexed} from './indexed.ts'
import {indexOf} from './indexed.ts'
import type {TranslationMemory} from './translation-memory.ts'
import type {Unit} from './units.ts'

/** A memory that is asked again and again while a few of its registers change. */
export interface StandingMemory {
  /** The memory of the registers as they are now: it gives what `translationMemory` of them does. */
  readonly of: (registers: readonly Register[]) => TranslationMemory
}

/** Indexes `registers` once, when it is first asked; of what changes later only that is indexed anew. */
export const standingMemory = (registers: readonly Register[]): StandingMemory => {
  const prepare = commonWith()
  let whole: Indexed | undefined
  const alone = perObject((register: Register) => indexOf([register], prepare))
  const known = new Set(registers)
  return {
    of: now => {
      const standing = new Set(now)
      const gone = new Set(registers.flatMap(register => (standing.has(register) ? [] : register.entries)))
      const changed = now.filter(register => !known.has(register))
      return {
        lookup: (zh, {least = 0.75, most = 3, document = '', except} = {}) => {
          const text = normalize(zh)
          const hits = hitList({zh: text, least, most, document, except})
          if (most === 0 || text === '') return hits.proposals()
          whole ??= indexOf(registers, prepare)
          const found = new Map<string, Alike>()
          for (const each of [whole, ...changed.map(alone)]) gather(each, text, least, gone, found)
          for (const {unit, likeness} of found.values()) hits.offer(unit, likeness)
          return hits.proposals()
        },
      }
    },
  }
}

/** A unit with how alike it is. */
interface Alike {
  readonly unit: Unit
  readonly likeness: number
}

/** Adds to what is found the units of an index that are alike, those of equal texts as one, without the entries that are gone. */
const gather = (
  {families, search}: Indexed,
  text: string,
  least: number,
  gone: ReadonlySet<RegisterEntry>,
  found: Map<string, Alike>,
): void =>
  search(pointsOf(comparable(text)), least, (family, likeness) => {
    for (const {zh, en, entries: all} of families[family]?.units ?? []) {
      const entries = all.filter(entry => !gone.has(entry))
      // No text of a file holds a zero byte.
      const key = `${zh}\0${en}`
      const before = found.get(key)?.unit.entries ?? []
      if (entries.length > 0) found.set(key, {unit: {zh, en, entries: [...before, ...entries]}, likeness})
    }
    return least
  })
