import type {Edition} from '../bitext/edition.ts'
import type {Form, Term} from '../bitext/glossary.ts'
import {hostsOf} from '../bitext/host.ts'
import type {TermId} from '../bitext/ids.ts'
import {isUncounted} from '../bitext/misrendering.ts'
import type {AnnotatedPair, Annotation} from '../bitext/pair.ts'
import {leaves} from '../bitext/walk.ts'

/** One occurrence of a term: its pair and the document (its path) in which that stands. */
interface Use {
  readonly path: string
  readonly pair: AnnotatedPair
  /** The pair that bears its English: itself, or the one that it is rendered `with`. */
  readonly host: AnnotatedPair
  readonly annotation: Annotation
}

/** A term, and what an edition makes of it. */
export interface TermUse {
  readonly term: Term
  /** In the order of the edition. */
  readonly uses: readonly Use[]
  /** How often each form of the glossary renders it, deprecated and forbidden ones too, by the form. */
  readonly renderings: ReadonlyMap<string, number>
  /** Occurrences for which the English holds no form of the glossary, those not translated included. */
  readonly otherwise: number
}

/** Every term of an edition's glossary with its uses, in the order of the glossary. */
export const termUses = ({glossary, documents}: Pick<Edition, 'glossary' | 'documents'>): readonly TermUse[] => {
  const uses = new Map<TermId, Use[]>(glossary.map(({id}) => [id, []]))
  const renderings = new Map<TermId, Map<string, number>>(glossary.map(({id}) => [id, new Map()]))
  for (const document of documents) {
    const hostOf = hostsOf(document)
    for (const pair of leaves(document)) {
      for (const annotation of pair.annotations) {
        uses.get(annotation.term)?.push({path: document.path, pair, host: hostOf(pair), annotation})
        if (annotation.rendering !== undefined) count(renderings.get(annotation.term), annotation.rendering)
      }
      for (const {term, rendering} of pair.misrenderings.filter(isUncounted(pair)))
        count(renderings.get(term), rendering)
    }
  }
  return glossary.map(term => {
    const found = uses.get(term.id) ?? []
    return {
      term,
      uses: found,
      renderings: renderings.get(term.id) ?? new Map(),
      otherwise: found.filter(({annotation}) => annotation.rendering === undefined).length,
    }
  })
}

const count = (counts: Map<string, number> | undefined, key: string): void => {
  counts?.set(key, (counts.get(key) ?? 0) + 1)
}

/** The form that stands for a term in one language: the preferred one, else the first. */
export const mainForm = (forms: readonly Form[]): Form | undefined =>
  forms.find(form => form.status === 'preferred') ?? forms[0]
