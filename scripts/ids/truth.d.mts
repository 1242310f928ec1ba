/** A sentence of a document, `index` counted from 0; `kept` where it holds nothing to translate. */
export interface Sentence {
  readonly path: string
  readonly index: number
  readonly text: string
  readonly kept: boolean
}

/** What happened to a sentence: a kind of change in words, and the sentences that it concerns. */
interface Happening {
  readonly kind: string
  readonly old?: Sentence
  readonly new?: Sentence
  readonly share: number
  readonly rest?: readonly Sentence[]
}

/** A document before and after a commit. */
interface DocumentPair {
  readonly from: readonly Sentence[]
  readonly to: readonly Sentence[]
  readonly isRenamed: boolean
}

/** What happened to the sentences of documents that changed; see `truth.mjs`. */
export function whatHappened(
  pairs: readonly DocumentPair[],
  counts: {readonly before: ReadonlyMap<string, number>; readonly after: ReadonlyMap<string, number>},
  gone: ReadonlySet<string>,
): readonly Happening[]
