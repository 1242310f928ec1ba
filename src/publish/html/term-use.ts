import type {Form, Glossary, Term} from '../../bitext/glossary.ts'
import {hostsOf} from '../../bitext/host.ts'
import type {TermId} from '../../bitext/ids.ts'
import {isUncounted} from '../../bitext/misrendering.ts'
import type {AnnotatedPair} from '../../bitext/pair.ts'
import {leaves} from '../../bitext/walk.ts'
import type {DocumentPage} from './document-pages.ts'

/** A segment in which a term stands. */
export interface TermPlace {
  readonly page: DocumentPage
  readonly number: number
  readonly pair: AnnotatedPair
  /** The pair that bears its English: itself, or the one that it is rendered `with`. */
  readonly host: AnnotatedPair
}

/** A term with every place of an edition in which it stands. */
export interface TermUse {
  readonly term: Term
  /** The forms that stand for it: the preferred ones, or else the first. */
  readonly zh: Form | undefined
  readonly en: Form | undefined
  /** One for each segment, in the order of the edition. */
  readonly places: readonly TermPlace[]
  /** Occurrences, not segments. */
  readonly count: number
  /** How often each form of the glossary renders it, by the form. */
  readonly renderings: ReadonlyMap<string, number>
  /** Occurrences for which the English holds no form of the glossary. */
  readonly otherwise: number
}

interface Tally {
  readonly places: TermPlace[]
  readonly renderings: Map<string, number>
  count: number
  otherwise: number
}

/** Where each term of the glossary stands and how it is rendered, in order of the glossary. */
export const termUses = (glossary: Glossary, pages: readonly DocumentPage[]): ReadonlyMap<TermId, TermUse> => {
  const tallies = new Map<TermId, Tally>(
    glossary.map(({id}) => [id, {places: [], renderings: new Map(), count: 0, otherwise: 0}]),
  )
  for (const page of pages) {
    let number = 0
    const hostOf = hostsOf(page.document)
    for (const pair of leaves(page.document)) {
      number += 1
      if (pair.annotations.length > 0 || pair.misrenderings.length > 0) {
        count(tallies, {page, number, pair, host: hostOf(pair)})
      }
    }
  }
  return new Map(glossary.map(term => [term.id, useOf(term, tallies.get(term.id))]))
}

const count = (tallies: ReadonlyMap<TermId, Tally>, place: TermPlace): void => {
  for (const annotation of place.pair.annotations) {
    const tally = tallies.get(annotation.term)
    if (!tally) continue
    if (tally.places.at(-1)?.pair !== place.pair) tally.places.push(place)
    tally.count += 1
    if (annotation.rendering === undefined) tally.otherwise += 1
    else add(tally.renderings, annotation.rendering)
  }
  for (const {term, rendering} of place.pair.misrenderings.filter(isUncounted(place.pair))) {
    const tally = tallies.get(term)
    if (tally) add(tally.renderings, rendering)
  }
}

const add = (counts: Map<string, number>, key: string): void => {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}

const useOf = (term: Term, tally: Tally | undefined): TermUse => ({
  term,
  zh: preferred(term.zh),
  en: preferred(term.en),
  places: tally?.places ?? [],
  count: tally?.count ?? 0,
  renderings: tally?.renderings ?? new Map(),
  otherwise: tally?.otherwise ?? 0,
})

const preferred = (forms: readonly Form[]): Form | undefined =>
  forms.find(form => form.status === 'preferred') ?? forms[0]
