import type {FormChange, TermChange} from '../bitext/comparison.ts'
import type {Edition} from '../bitext/edition.ts'
import type {Form, Term} from '../bitext/glossary.ts'
import type {SegmentId, TermId} from '../bitext/ids.ts'
import {leaves} from '../bitext/walk.ts'
import {pushTo} from './push-to.ts'

/** What of an edition terms stand in. */
type Terms = Pick<Edition, 'documents' | 'glossary'>

/** The terms that are new, gone or changed, with the segments that they stand in. */
export const compareTerms = (before: Terms, after: Terms): readonly TermChange[] => {
  const [was, now] = [byId(before), byId(after)]
  const changed = [...new Set([...was.keys(), ...now.keys()])]
    .toSorted((one, other) => (one < other ? -1 : 1))
    .flatMap((id): readonly Omit<TermChange, 'segments'>[] => {
      const [old, fresh] = [was.get(id), now.get(id)]
      const forms = formChanges(old, fresh)
      const others = old !== undefined && fresh !== undefined && isOtherwise(old, fresh)
      if (forms.length === 0 && !others) return []
      return [{id, ...(old ? {before: old} : {}), ...(fresh ? {after: fresh} : {}), forms, others}]
    })
  if (changed.length === 0) return []
  const wanted = new Set(changed.map(({id}) => id))
  const segments = new Map<TermId, Set<SegmentId>>()
  for (const {documents} of [after, before])
    for (const document of documents)
      for (const {id, annotations} of leaves(document))
        for (const {term} of annotations)
          if (wanted.has(term)) segments.set(term, (segments.get(term) ?? new Set()).add(id))
  return changed.map(change => ({...change, segments: [...(segments.get(change.id) ?? [])]}))
}

const byId = ({glossary}: Terms): ReadonlyMap<TermId, Term> => new Map(glossary.map(term => [term.id, term]))

/** The changed terms that stand in each segment. */
export const termsBySegment = (terms: readonly TermChange[]): ReadonlyMap<SegmentId, readonly TermId[]> => {
  const found = new Map<SegmentId, TermId[]>()
  for (const {id, segments} of terms) for (const segment of segments) pushTo(found, segment, id)
  return found
}

const formChanges = (before: Term | undefined, after: Term | undefined): readonly FormChange[] =>
  (['zh', 'en'] as const).flatMap(language => {
    const [was, now] = [before?.[language] ?? [], after?.[language] ?? []]
    const gone = was.flatMap((old): readonly FormChange[] => {
      const fresh = now.find(({term}) => term === old.term)
      if (!fresh) return [{language, before: old}]
      return old.status === fresh.status && old.case === fresh.case ? [] : [{language, before: old, after: fresh}]
    })
    const come = now.filter(({term}) => !was.some(old => old.term === term))
    return [...gone, ...come.map(fresh => ({language, after: fresh}))]
  })

/** Whether anything else about a term changed than which forms it has and what these are allowed to be. */
const isOtherwise = (was: Term, now: Term): boolean => {
  const terms = new Set(was.zh.concat(was.en).map(({term}) => term))
  const shared = new Set(now.zh.concat(now.en).flatMap(({term}) => (terms.has(term) ? [term] : [])))
  return restOf(was, shared) !== restOf(now, shared)
}

/** The rest of a term, with the rest of the forms that are `shared`, as one text; where it is written is no part of it. */
const restOf = ({path: _path, hash: _hash, except, zh, en, ...rest}: Term, shared: ReadonlySet<string>): string => {
  const forms = [...zh, ...en]
    .filter(({term}) => shared.has(term))
    .map(({place: _place, status: _status, case: _case, ...form}: Form) => form)
    .toSorted((one, other) => (one.term < other.term ? -1 : 1))
  return JSON.stringify([rest, [...except], forms])
}
