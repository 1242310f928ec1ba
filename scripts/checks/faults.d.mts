import type {Glossary} from '../../src/bitext/glossary.ts'

/** A pair as text, and as its sentences where it holds several. */
interface PlainPair {
  readonly zh: string
  readonly en: string
  readonly sentences: readonly {readonly zh: string; readonly en: string}[]
}

/** What a fault is planted with: numbers by chance from 0 up to 1, terms, and the pair that follows. */
interface Planting {
  readonly chance: () => number
  readonly glossary: Glossary
  readonly next?: {readonly zh: string; readonly en: string}
}

/** Gives the English of a pair with the fault planted, or `undefined` where it would be none. */
type Plant = (pair: PlainPair, planting: Planting) => string | undefined

/** Every class of faults, by its name. */
export const faults: Readonly<Record<string, Plant>>
