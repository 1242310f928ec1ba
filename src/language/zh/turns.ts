import type {Flip} from '../../bitext/pair.ts'
import type {Range} from '../../bitext/range.ts'
import {flips} from './flips.ts'
import type {Places} from './places.ts'
import {placesBetween} from './places.ts'

/** A Chinese text without markup and the terms of a glossary that stand in it. */
export interface Told<Term extends string = string> {
  readonly plain: string
  readonly terms: readonly ToldTerm<Term>[]
}

/** A term as it is written in a text, at its place there. */
export interface ToldTerm<Term extends string = string> extends Range {
  readonly term: Term
  readonly written: string
  /** Whether it is the name of a person, an organisation, a product … */
  readonly isName: boolean
}

/**
 * How the meaning of a Chinese text may have turned by an edit: its `flips`, and the terms that are gone, each with the
 * nearest that came in its place, or that are new. What stands inside terms has changed only where the term has: a
 * glossary may know a name under several spellings.
 */
export const turns = (was: Told, now: Told): readonly Flip[] => {
  const inTerm = (text: string, terms: readonly ToldTerm[]): boolean =>
    text === '' || terms.some(({written}) => written.includes(text))
  const said = flips(was.plain, now.plain).filter(
    flip =>
      !(flip.kind === 'name' || flip.kind === 'direction') ||
      !inTerm(flip.was, was.terms) ||
      !inTerm(flip.now, now.terms),
  )
  const isPlain = was.terms.length + now.terms.length === 0
  const terms = isPlain ? [] : termFlips(was.terms, now.terms, placesBetween(was.plain, now.plain))
  return [...said, ...terms].toSorted((a, b) => a.at.start - b.at.start)
}

const termFlips = (was: readonly ToldTerm[], now: readonly ToldTerm[], places: Places): readonly Flip[] => {
  const come = new Set(without(now, was))
  const gone = without(was, now).map((old): Flip => {
    const start = places.startOf(old)
    const [fresh] = [...come].toSorted((a, b) => Math.abs(a.start - start) - Math.abs(b.start - start))
    if (fresh) come.delete(fresh)
    return flipOf(old, fresh, fresh ?? {start, end: start})
  })
  return [...gone, ...[...come].map(fresh => flipOf(undefined, fresh, fresh))]
}

/** The first mentions of terms that the others do not name. */
const without = (some: readonly ToldTerm[], others: readonly ToldTerm[]): readonly ToldTerm[] => {
  const met = new Set(others.map(({term}) => term))
  return some.filter(({term}) => !met.has(term) && met.add(term))
}

const flipOf = (old: ToldTerm | undefined, fresh: ToldTerm | undefined, {start, end}: Range): Flip => ({
  kind: old?.isName || fresh?.isName ? 'name' : 'term',
  was: old?.written ?? '',
  now: fresh?.written ?? '',
  at: {start, end},
})
