import type {TermFields} from '../../src/bitext/glossary.ts'
import type {ExchangeReading, GivenFields, Incoming, Remark} from '../../src/exchange/incoming.ts'

/** What a file that gives all of `term` gives of it. */
export const givenOf = (term: TermFields): GivenFields => {
  const {id: _id, unconfirmed: _unconfirmed, notIn, keep, only, except, definition, ...rest} = term
  return {
    ...rest,
    ...(notIn.length > 0 ? {notIn} : {}),
    ...(keep ? {keep} : {}),
    ...(only.docs.length + only.domains.length + only.near.length > 0 ? {only} : {}),
    ...(except.size > 0 ? {except} : {}),
    ...(Object.keys(definition).length > 0 ? {definition} : {}),
  }
}

/** The terms of a reading without their places; it fails where anything was refused. */
export const termsOf = ({terms, refused, fatal}: ExchangeReading): readonly Omit<Incoming, 'at'>[] => {
  if (fatal || refused.length > 0) throw new RangeError(JSON.stringify(fatal ?? refused))
  return terms.map(({at: _, ...term}) => term)
}

/** `2:5 entryNoEnglish`, for what a reading says is wrong. */
export const said = ({line, column, message}: Remark): string => `${line}:${column} ${message}`
