import type {Coverage} from '../../bitext/coverage.ts'
import {coverage} from '../../bitext/coverage.ts'
import type {Block, Document} from '../../bitext/document.ts'
import type {SegmentId} from '../../bitext/ids.ts'
import type {AnnotatedPair} from '../../bitext/pair.ts'
import {containers, leaves} from '../../bitext/walk.ts'
import {foldLabel} from '../../markup/label.ts'
import {documentNames} from '../name.ts'
import type {Title} from '../title.ts'
import {titleOf} from '../title.ts'

/** A document with what all pages need to know of it. */
export interface DocumentPage {
  readonly document: Document<AnnotatedPair>
  /** Of the page, within the edition. */
  readonly path: string
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
  return documents.map(document => pageOf(document, names.get(document.path) ?? 'untitled'))
}

const pageOf = (document: Document<AnnotatedPair>, name: string): DocumentPage => {
  const numbers = new Map<SegmentId, number>()
  for (const pair of leaves(document)) numbers.set(pair.id, numbers.size + 1)
  const footnotes = new Map<string, number>()
  for (const {label} of footnotesOf(document.children)) {
    if (!footnotes.has(foldLabel(label))) footnotes.set(foldLabel(label), footnotes.size + 1)
  }
  return {
    document,
    path: `${name}/index.html`,
    name,
    title: titleOf(document),
    coverage: coverage(document),
    numbers,
    footnotes,
  }
}

/** A footnote of a document. */
export type Footnote = Extract<Block<AnnotatedPair>, {kind: 'footnote'}>

/** The footnotes of a document, wherever they are written, in order. */
export const footnotesOf = (blocks: readonly Block<AnnotatedPair>[]): readonly Footnote[] =>
  containers(blocks).filter(container => container.kind === 'footnote')
