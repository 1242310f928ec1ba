import type {Comparison, SegmentChange} from '../bitext/comparison.ts'
import type {Edition} from '../bitext/edition.ts'
import type {Finding} from '../bitext/finding.ts'
import {isName} from '../bitext/glossary.ts'
import type {SegmentId} from '../bitext/ids.ts'
import {changeOf, kindsOf} from './change-of.ts'
import {compareFindings} from './compare-findings.ts'
import {compareTerms, termsBySegment} from './compare-terms.ts'
import {findKin} from './kin.ts'
import {match} from './match.ts'
import {matchDocuments} from './match-documents.ts'
import {pushTo} from './push-to.ts'
import {standingsOf} from './standings.ts'

/** As much of an edition as is looked at. */
type Comparable = Pick<Edition, 'documents' | 'glossary' | 'findings'>

/**
 * What changed from one edition to another, segment by segment: a segment is the same as long as it bears its id, wherever
 * it stands and whatever became of it. One that no entry names yet is known by its document and its Chinese.
 */
export const compare = (before: Comparable, after: Comparable): Comparison => {
  const [was, now] = [standingsOf(before.documents), standingsOf(after.documents)]
  const documents = matchDocuments(was, now)
  const terms = compareTerms(before, after)
  const findings = compareFindings(before.findings, after.findings)
  const touched = termsBySegment(terms)
  const [appeared, gone] = [bySegment(findings.appeared), bySegment(findings.gone)]
  const names = new Set([...before.glossary, ...after.glossary].filter(isName).map(({id}) => id))
  const changes = match(was, now, documents).flatMap((pairing): readonly SegmentChange[] => {
    const {id} = pairing
    const kinds = kindsOf(pairing)
    const held = touched.get(id) ?? []
    if (kinds.length + held.length === 0 && !appeared.has(id) && !gone.has(id)) return []
    const found = {appeared: appeared.get(id) ?? [], gone: gone.get(id) ?? []}
    return [{...changeOf(pairing, kinds, names), terms: held, findings: found}]
  })
  return {documents, changes: findKin(changes), terms, findings, size: {before: was.size, after: now.size}}
}

const bySegment = (findings: readonly Finding[]): ReadonlyMap<SegmentId, readonly Finding[]> => {
  const found = new Map<SegmentId, Finding[]>()
  for (const finding of findings) if (finding.segment) pushTo(found, finding.segment, finding)
  return found
}
