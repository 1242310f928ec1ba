import type {Coverage} from '../../bitext/coverage.ts'
import {coverage} from '../../bitext/coverage.ts'
import type {Document} from '../../bitext/document.ts'
import type {SegmentId} from '../../bitext/ids.ts'
import type {AnnotatedPair} from '../../bitext/pair.ts'
import {leaves} from '../../bitext/walk.ts'
import {foldLabel} from '../../markup/label.ts'
import {documentNames} from '../name.ts'
import type {Title} from '../title.ts'
import {titleOf} from '../title.ts'
import {relative} from './address.ts'
import type {Part} from './parts.ts'
import {footnotesOf, partsOf, pathsOf} from './parts.ts'

/** A document with what all pages need to know of it. */
export interface DocumentPage {
  readonly document: Document<AnnotatedPair>
  /** Of its first page, within the edition. */
  readonly path: string
  /** Its pages in order: most often one. */
  readonly parts: readonly Part[]
  /** The path of the page on which each segment stands. */
  readonly pathOf: ReadonlyMap<SegmentId, string>
  readonly name: string
  readonly title: Title
  readonly coverage: Coverage
  /** Numbers of its segments from 1, in the order of the source: short names beside the lasting ones. */
  readonly numbers: ReadonlyMap<SegmentId, number>
  /** Numbers of its footnotes from 1, by label. */
  readonly footnotes: ReadonlyMap<string, number>
}

/** The documents of an edition as pages, in order. */
export const documentPages = (documents: readonly Document<AnnotatedPair>[]): readonly DocumentPage[] => {
  const names = documentNames(documents.map(document => document.path))
  const taken = new Set(names.values())
  return documents.map(document => pageOf(document, names.get(document.path) ?? 'untitled', taken))
}

const pageOf = (document: Document<AnnotatedPair>, name: string, taken: ReadonlySet<string>): DocumentPage => {
  const numbers = new Map<SegmentId, number>()
  for (const pair of leaves(document)) numbers.set(pair.id, numbers.size + 1)
  const footnotes = new Map<string, number>()
  for (const {label} of footnotesOf(document.children)) {
    if (!footnotes.has(foldLabel(label))) footnotes.set(foldLabel(label), footnotes.size + 1)
  }
  const parts = partsOf(document, name, taken)
  return {
    document,
    path: `${name}/index.html`,
    parts,
    pathOf: pathsOf(parts),
    name,
    title: titleOf(document),
    coverage: coverage(document),
    numbers,
    footnotes,
  }
}

/** The relative link from the page at `from` to a segment of a document. */
export const segmentLink = (from: string, page: DocumentPage, id: SegmentId): string => {
  const path = page.pathOf.get(id) ?? page.path
  return path === from ? `#${id}` : `${relative(from, path)}#${id}`
}
