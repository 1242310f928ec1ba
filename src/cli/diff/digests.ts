import type {Document} from '../../bitext/document.ts'
import type {Edition} from '../../bitext/edition.ts'
import type {AnnotatedPair} from '../../bitext/pair.ts'
import {leaves} from '../../bitext/walk.ts'

/** The segments of a document, each as one text: those of two editions that are alike in all that is compared are equal. */
export interface Digests {
  readonly path: string
  readonly segments: readonly string[]
}

/** What an edition made in another thread tells of itself. */
export interface PastEdition extends Pick<Edition, 'glossary' | 'findings' | 'faults'> {
  readonly digests: readonly Digests[]
}

/** Which segments of that edition are asked for: the document by its number, and theirs in it. */
export type Wanted = readonly (readonly [document: number, segment: number])[]

/** The digests of an edition, in its order. */
export const digestsOf = (documents: readonly Document<AnnotatedPair>[]): readonly Digests[] =>
  documents.map(({path, children}) => ({path, segments: leaves({children}).map(pair => digestOf(path, pair))}))

const digestOf = (
  path: string,
  {id, entry, zh, rendering, state, note, comment, allow, annotations}: AnnotatedPair,
): string =>
  JSON.stringify([
    entry ? id : path,
    zh.text,
    rendering.type === 'english' ? [rendering.en.text, rendering.added] : rendering,
    state,
    note?.text,
    comment,
    allow.map(({rule, reason}) => [rule, reason]),
    annotations.map(({term}) => term),
  ])
