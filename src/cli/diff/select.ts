import type {Comparison, FindingChanges, SegmentChange} from '../../bitext/comparison.ts'
import type {AnnotatedPair} from '../../bitext/pair.ts'
import {nameMatches} from '../../project/read-files.ts'

/** What of a comparison is asked for; what is absent is no condition. */
export interface Selection {
  readonly state?: string
  /** A path, or a name as `documents` in duizhao.yml writes it. */
  readonly doc?: string
  readonly term?: string
  readonly rule?: string
}

/** The states that `--state` takes. */
export const states = ['missing', 'draft', 'translated', 'reviewed', 'stale', 'lapsed'] as const

/** The changes that are asked for, with the documents, terms and findings that belong to them. */
export const select = (comparison: Comparison, selection: Selection): Comparison => {
  const {doc, term, rule} = selection
  const changes = comparison.changes.filter(change => isWanted(change, selection))
  const ids = new Set(changes.map(({id}) => id))
  const isHere = (path: string | undefined): boolean => path !== undefined && isDocument(path, doc)
  const findings = (key: keyof FindingChanges) =>
    comparison.findings[key].filter(finding => {
      if (rule !== undefined && finding.rule !== rule) return false
      if (term !== undefined && finding.term !== term && !(finding.segment && ids.has(finding.segment))) return false
      if (finding.segment && selection.state !== undefined) return ids.has(finding.segment)
      return doc === undefined || isHere(finding.at.path) || (finding.segment !== undefined && ids.has(finding.segment))
    })
  return {
    ...comparison,
    changes,
    documents: comparison.documents.filter(({before, after}) => isHere(before) || isHere(after)),
    terms: comparison.terms.filter(
      each => (term === undefined || each.id === term) && (doc === undefined || each.segments.some(id => ids.has(id))),
    ),
    findings: {appeared: findings('appeared'), gone: findings('gone'), standing: findings('standing')},
  }
}

const isWanted = (change: SegmentChange, {state, doc, term, rule}: Selection): boolean => {
  const {before, after, findings} = change
  const pair = after?.pair ?? before?.pair
  if (!pair) return false
  if (state !== undefined && !isIn(pair, state)) return false
  if (doc !== undefined && ![before?.path, after?.path].some(path => path !== undefined && isDocument(path, doc)))
    return false
  if (term !== undefined && !hasTerm(change, term)) return false
  return rule === undefined || [...findings.appeared, ...findings.gone].some(finding => finding.rule === rule)
}

const isIn = ({state}: AnnotatedPair, wanted: string): boolean => {
  if (wanted === 'stale') return state.stale !== undefined
  return wanted === 'lapsed' ? state.lapsed !== undefined : state.progress === wanted
}

/** Whether a document, by its path, is the one of that path or name; every one where none is asked for. */
export const isDocument = (path: string, doc: string | undefined): boolean =>
  doc === undefined ||
  path === doc ||
  nameMatches(doc, path.replace(/^(?:source|translations\/en)\//, '').replace(/\.[^./]*$/, ''))

const hasTerm = ({before, after, terms}: SegmentChange, wanted: string): boolean =>
  terms.some(term => term === wanted) ||
  [before, after].some(standing => standing?.pair.annotations.some(({term}) => term === wanted))
