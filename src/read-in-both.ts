import type {Edition} from './bitext/edition.ts'
import {leaves} from './bitext/walk.ts'
import {sourcePath} from './pair/paths.ts'

/** As much of an edition as is compared. */
type Compared = Pick<Edition, 'documents' | 'glossary' | 'findings' | 'faults'>

/**
 * Two editions without the documents that cannot be read in one of them: what cannot be read has neither gone nor come, and
 * the fault itself is said.
 */
export const readInBoth = <One extends Compared, Other extends Compared>(
  before: One,
  after: Other,
): readonly [One, Other] => {
  const unread = new Set(
    [...before.faults, ...after.faults].flatMap(({fatal, path}) => (fatal ? [path, sourcePath(path)] : [])),
  )
  return unread.size === 0 ? [before, after] : [without(before, unread), without(after, unread)]
}

const without = <One extends Compared>(edition: One, unread: ReadonlySet<string>): One => {
  const left = edition.documents.filter(({path}) => unread.has(path))
  const ids = new Set<string>(left.flatMap(document => leaves(document).map(({id}) => id)))
  return {
    ...edition,
    documents: edition.documents.filter(({path}) => !unread.has(path)),
    findings: edition.findings.filter(({segment, fatal}) => fatal || segment === undefined || !ids.has(segment)),
  }
}
