import type {Glossary, Term} from '../bitext/glossary.ts'
import type {TermId} from '../bitext/ids.ts'
import type {AnnotatedPair, Flip} from '../bitext/pair.ts'
import {flips} from '../language/zh/flips.ts'
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
  const was = past.mentions.map(({start, end, readings: [{term}]}) => ({
    term: glossary[term]?.id,
    written: past.plain.slice(start, end),
  }))
  const now = pair.annotations.map(({term, zh}) => ({term, written: pair.zh.plain.slice(zh.start, zh.end)}))
  const inTerm = (text: string, terms: readonly Named[]): boolean =>
    text === '' || terms.some(({written}) => written.includes(text))
  // A name that the glossary knows under several spellings has changed only where the term has.
  const said = flips(past.plain, pair.zh.plain).filter(
    flip => flip.kind !== 'name' || !inTerm(flip.was, was) || !inTerm(flip.now, now),
  )
  return [...said, ...termFlips(glossary, was, now)]
}

/** A term as it is written in a sentence. */
interface Named {
  readonly term: TermId | undefined
  readonly written: string
}

/** Terms that are gone, each with the one that came in its place, and terms that are new. */
const termFlips = (glossary: Glossary, was: readonly Named[], now: readonly Named[]): readonly Flip[] => {
  const terms = new Map(glossary.map(term => [term.id, term]))
  const without = (some: readonly Named[], others: readonly Named[]): readonly Named[] => {
    const known = new Set(others.map(({term}) => term))
    const met = new Set<TermId | undefined>()
    return some.filter(({term}) => !known.has(term) && !met.has(term) && met.add(term))
  }
  const [gone, come] = [without(was, now), without(now, was)]
  return Array.from({length: Math.max(gone.length, come.length)}, (_, index) => {
    const [old, fresh] = [gone[index], come[index]]
    const named = [old, fresh].some(each => each?.term && isName(terms.get(each.term)))
    return {kind: named ? 'name' : 'term', was: old?.written ?? '', now: fresh?.written ?? ''}
  })
}

const isName = (term: Term | undefined): boolean =>
  ['person', 'organisation', 'product', 'asset', 'place', 'project'].includes(term?.kind ?? '')
