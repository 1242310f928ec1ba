import type {Glossary, Term} from '../bitext/glossary.ts'
import type {TermId} from '../bitext/ids.ts'
import type {AnnotatedPair, Flip} from '../bitext/pair.ts'
import type {Range} from '../bitext/range.ts'
import {flips} from '../language/zh/flips.ts'
import type {Places} from '../language/zh/places.ts'
import {placesBetween} from '../language/zh/places.ts'
import type {Mention} from './chinese.ts'

/** An earlier text of a sentence, without markup, and the terms in it. */
export interface Past {
  readonly plain: string
  readonly mentions: readonly Mention[]
}

/** How the Chinese of a pair may have turned since it was translated; nothing where it is fresh. */
export const turned = (glossary: Glossary, pair: AnnotatedPair, before: (text: string) => Past): readonly Flip[] => {
  const {stale} = pair.state
  if (!stale) return []
  const past = before(stale.was)
  const {plain} = pair.zh
  const was = past.mentions.map(({start, end, readings: [{term}]}) => {
    return {term: glossary[term]?.id, written: past.plain.slice(start, end), start, end}
  })
  const now = pair.annotations.map(({term, zh: {start, end}}) => {
    return {term, written: plain.slice(start, end), start, end}
  })
  const inTerm = (text: string, terms: readonly Named[]): boolean =>
    text === '' || terms.some(({written}) => written.includes(text))
  // What stands inside terms has changed only where the term has: the glossary may know a name under several spellings.
  const said = flips(past.plain, plain).filter(
    flip => !(flip.kind === 'name' || flip.kind === 'direction') || !inTerm(flip.was, was) || !inTerm(flip.now, now),
  )
  const terms = was.length + now.length === 0 ? [] : termFlips(glossary, was, now, placesBetween(past.plain, plain))
  return [...said, ...terms].toSorted((a, b) => a.at.start - b.at.start)
}

/** A term as it is written in a sentence. */
interface Named extends Range {
  readonly term: TermId | undefined
  readonly written: string
}

/** Terms that are gone, each with the nearest that came in its place, and terms that are new. */
const termFlips = (
  glossary: Glossary,
  was: readonly Named[],
  now: readonly Named[],
  places: Places,
): readonly Flip[] => {
  const come = new Set(without(now, was))
  const gone = without(was, now).map((old): Flip => {
    const start = places.startOf(old)
    const [fresh] = [...come].toSorted((a, b) => Math.abs(a.start - start) - Math.abs(b.start - start))
    if (fresh) come.delete(fresh)
    return flipOf(glossary, old, fresh, fresh ?? {start, end: start})
  })
  return [...gone, ...[...come].map(fresh => flipOf(glossary, undefined, fresh, fresh))]
}

/** The first mentions of terms that the others do not name. */
const without = (some: readonly Named[], others: readonly Named[]): readonly Named[] => {
  const met = new Set(others.map(({term}) => term))
  return some.filter(({term}) => !met.has(term) && met.add(term))
}

const flipOf = (glossary: Glossary, old: Named | undefined, fresh: Named | undefined, {start, end}: Range): Flip => {
  const isNamed = [old, fresh].some(each => isName(glossary.find(({id}) => id === each?.term)))
  return {kind: isNamed ? 'name' : 'term', was: old?.written ?? '', now: fresh?.written ?? '', at: {start, end}}
}

const isName = (term: Term | undefined): boolean =>
  ['person', 'organisation', 'product', 'asset', 'place', 'project'].includes(term?.kind ?? '')
