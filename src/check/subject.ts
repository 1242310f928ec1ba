import type {Document} from '../bitext/document.ts'
import type {Checkable, Fault} from '../bitext/edition.ts'
import type {Term} from '../bitext/glossary.ts'
import type {SegmentId, TermId} from '../bitext/ids.ts'
import type {Allowance, AnnotatedPair} from '../bitext/pair.ts'
import type {Prose} from '../bitext/prose.ts'
import {passages} from '../bitext/walk.ts'
import {Side} from './side.ts'

/** What a rule may look at, one at a time. */
export interface Subjects {
  readonly pair: PairView
  readonly rendering: RenderingView
  readonly document: DocumentView
  readonly edition: EditionView
  /** An allowance that silenced nothing though its rule ran, or that names no rule. */
  readonly allowance: AllowanceView
  readonly fault: Fault
}

/** The whole edition. */
export interface EditionView extends Checkable {
  term(id: TermId): Term | undefined
}

/** What a rule may know of the edition that a document belongs to: nothing of other documents, so that it need not be asked twice. */
type Surroundings = Pick<EditionView, 'glossary' | 'metadata' | 'term'>

/** A document of the edition. */
export interface DocumentView {
  readonly edition: Surroundings
  readonly document: Document<AnnotatedPair>
}

/** A pair of a document, whatever its rendering. */
export interface PairView extends DocumentView {
  readonly pair: AnnotatedPair
}

/** English, and the Chinese that it renders. */
export interface RenderingView extends PairView {
  /** The pair in which the English stands and those rendered `with` it, in document order. */
  readonly zh: readonly Side[]
  readonly en: Side
}

/** An allowance, and which fault it has. */
export interface AllowanceView extends DocumentView {
  readonly allowance: Allowance
  /** The file that it stands in. */
  readonly path: string
  /** The pair whose entry it stands in; absent where it stands in the source. */
  readonly pair?: AnnotatedPair
  readonly known: boolean
  /** Ids of all rules, for a suggestion. */
  readonly rules: readonly string[]
}

/** The edition as rules see it. */
export const viewEdition = (edition: Checkable): EditionView => {
  const terms = new Map(edition.glossary.map(term => [term.id, term]))
  return {...edition, term: id => terms.get(id)}
}

/** A pair, with its rendering where it has English of its own. */
interface ViewedPair {
  readonly pair: PairView
  readonly rendering?: RenderingView
}

/** The pairs of a document in order. All rules that look at one view are given the same, so that what is derived of a side is derived once. */
export const viewPairs = (view: DocumentView): readonly ViewedPair[] => {
  const known = viewed.get(view)
  if (known) return known
  const pairs = [...allPairs(view)]
  viewed.set(view, pairs)
  return pairs
}

const viewed = new WeakMap<DocumentView, readonly ViewedPair[]>()

function* allPairs({edition, document}: DocumentView): Generator<ViewedPair> {
  for (const {leaves} of passages(document.children)) {
    const guests = guestsOf(leaves)
    for (const pair of leaves) {
      const seen = {edition, document, pair}
      if (pair.rendering.type !== 'english') yield {pair: seen}
      else yield {pair: seen, rendering: viewRendering(seen, pair.rendering.en, guests.get(pair.id) ?? [pair])}
    }
  }
}

/** For each pair that others are rendered with: itself and them. Empty, and cheap, where there are none. */
const guestsOf = (leaves: readonly AnnotatedPair[]): ReadonlyMap<SegmentId, readonly AnnotatedPair[]> => {
  const hosts = new Set<SegmentId>()
  for (const {rendering} of leaves) if (rendering.type === 'with' && rendering.found) hosts.add(rendering.target)
  return new Map(
    [...hosts].map(host => [
      host,
      leaves.filter(({id, rendering}) => id === host || (rendering.type === 'with' && rendering.target === host)),
    ]),
  )
}

const viewRendering = (
  {edition, document, pair}: PairView,
  en: Prose,
  parts: readonly AnnotatedPair[],
): RenderingView => ({
  edition,
  document,
  pair,
  zh: parts.map(part => new Side(document, part, part.zh, 'zh')),
  en: new Side(document, pair, en, 'en'),
})
