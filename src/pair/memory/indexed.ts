import {pointsOf} from '../likeness.ts'
import type {Register} from '../register.ts'
import {commonWith} from './common-with.ts'
import type {Search} from './search.ts'
import {searcher} from './search.ts'
import {indexTexts} from './text-index.ts'
import type {Family} from './units.ts'
import {familiesOf} from './units.ts'

/** The pairs of registers, and the search for those that are alike to a text: it finds them by their place among `families`. */
export interface Indexed {
  readonly families: readonly Family[]
  readonly search: Search
}

/** Indexes registers. What is compared by the same `prepare` must not be searched at once. */
export const indexOf = (registers: readonly Register[], prepare = commonWith()): Indexed => {
  const families = familiesOf(registers)
  return {families, search: searcher(indexTexts(families.map(({text}) => pointsOf(text))), prepare)}
}
