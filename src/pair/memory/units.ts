import type {Register, RegisterEntry} from '../register.ts'
import {comparable} from './comparable.ts'

/** One Chinese text with one English of it, and every entry that holds them. */
export interface Unit {
  readonly zh: string
  readonly en: string
  readonly entries: readonly RegisterEntry[]
}

/** Units whose Chinese is the same where the memory compares it. */
export interface Family {
  /** The `comparable` text of all of them. */
  readonly text: string
  readonly units: readonly Unit[]
}

/** All pairs of the registers that have English of their own, equal ones as one. */
export const familiesOf = (registers: readonly Register[]): readonly Family[] => {
  const units = new Map<string, {readonly zh: string; readonly en: string; readonly entries: RegisterEntry[]}>()
  const families = new Map<string, Unit[]>()
  for (const {entries} of registers) {
    for (const entry of entries) {
      const {zh, rendering} = entry
      if (zh === '' || rendering.type !== 'english' || rendering.en === '') continue
      // No text of a file holds a zero byte.
      const key = `${zh}\0${rendering.en}`
      const known = units.get(key)
      if (known) {
        known.entries.push(entry)
        continue
      }
      const unit = {zh, en: rendering.en, entries: [entry]}
      units.set(key, unit)
      const text = comparable(zh)
      const family = families.get(text)
      if (family) family.push(unit)
      else families.set(text, [unit])
    }
  }
  return [...families].map(([text, members]) => ({text, units: members}))
}
