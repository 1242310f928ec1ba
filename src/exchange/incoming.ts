import type {TermFields} from '../bitext/glossary.ts'
import type {exchangeEn} from '../locales/exchange.ts'
import type {Keys} from '../locales/words.ts'

/** A place in a file of elsewhere; both 1-based, columns in UTF-16 code units. */
export interface Spot {
  readonly line: number
  readonly column: number
}

/** What is to be said of a place of the file: the key and the values of its words in `locales/exchange.ts`. */
export interface Remark extends Spot {
  readonly message: Keys<typeof exchangeEn>
  readonly values: Readonly<Record<string, string | number>>
}

/** What a file of elsewhere says of a term: only what it gives, and forms in both languages. */
export type GivenFields = Partial<Omit<TermFields, 'id' | 'unconfirmed'>> & Pick<TermFields, 'zh' | 'en'>

/** A term as a file of elsewhere has it. */
export interface Incoming {
  readonly at: Spot
  /** As written there; it need not be one of ours. */
  readonly id?: string
  readonly fields: GivenFields
  /** It gives the preferred forms alone and says nothing of others. */
  readonly mainOnly?: true
}

/** What could be read of a file. Where `fatal` is given, the file is not used at all. */
export interface ExchangeReading {
  readonly terms: readonly Incoming[]
  /** Entries that are not taken over, each with the reason. */
  readonly refused: readonly Remark[]
  /** What there is no place for in our terms: names, each with how often it stands there and where first. */
  readonly passedOver: ReadonlyMap<string, Passed>
  readonly fatal?: Remark
}

export interface Passed {
  readonly count: number
  readonly line: number
}

/** Most UTF-8 bytes of a file that is read. */
export const mostBytes = 20_000_000

/** A file of which nothing is used. */
export const unusable = (fatal: Remark): ExchangeReading => ({
  terms: [],
  refused: [],
  passedOver: new Map(),
  fatal,
})
