import type {Document} from '../bitext/document.ts'
import type {AnnotatedPair, Hand} from '../bitext/pair.ts'
import {leaves} from '../bitext/walk.ts'

/** How the renderings of one or more documents came to be, as far as their entries record it. */
export interface Making {
  /** Segments that want a rendering. */
  readonly wanted: number
  /** By what machine wrote the first drafts, most first. */
  readonly drafts: readonly Drafts[]
  /** Renderings for which no machine is on record. */
  readonly undrafted: number
  /** By who reviewed what stands there now, most first. */
  readonly reviews: readonly Deeds[]
  /** Reviews that count no more, because something has changed since. */
  readonly lapsed: number
  /** How segments are paired. */
  readonly shapes: Shapes
}

/** What somebody did: how many segments, and from when to when, as dates. */
export interface Deeds {
  readonly by: string
  readonly count: number
  readonly from: string
  readonly to: string
}

/** What a machine drafted; `changed` of these read otherwise by now. */
export interface Drafts extends Deeds {
  readonly changed: number
}

/** How many segments have English of their own, stand within a neighbour's, are left out, and whose English holds a sentence more. */
interface Shapes {
  readonly own: number
  readonly with: number
  readonly omitted: number
  readonly added: number
  readonly kept: number
}

/** Counts how the renderings of documents came to be. */
export const makingOf = (documents: readonly Document<AnnotatedPair>[]): Making => {
  const drafts = new Map<string, Mutable<Drafts>>()
  const reviews = new Map<string, Mutable<Deeds>>()
  const shapes = {own: 0, with: 0, omitted: 0, added: 0, kept: 0}
  let [wanted, undrafted, lapsed] = [0, 0, 0]
  for (const pair of documents.flatMap(document => leaves(document))) {
    const {rendering, state, provenance} = pair
    countShape(shapes, pair)
    if (state.progress === 'kept') continue
    wanted += 1
    const {draft, review} = provenance ?? {}
    if (draft) tally(drafts, draft, {changed: 0}).changed += draft.changed ? 1 : 0
    else if (state.progress !== 'missing' && rendering.type !== 'missing') undrafted += 1
    if (review && state.progress === 'reviewed') tally(reviews, review, {})
    else if (review) lapsed += 1
  }
  return {wanted, drafts: mostFirst(drafts), undrafted, reviews: mostFirst(reviews), lapsed, shapes}
}

type Mutable<Type> = {-readonly [Key in keyof Type]: Type[Key]}

/** Counts one deed more of somebody. */
const tally = <More extends object>(
  deeds: Map<string, Mutable<Deeds> & More>,
  {by, at}: Hand,
  more: More,
): Mutable<Deeds> & More => {
  const day = dateOf(at)
  const known = deeds.get(by) ?? {by, count: 0, from: day, to: day, ...more}
  deeds.set(by, known)
  known.count += 1
  if (day < known.from) known.from = day
  if (day > known.to) known.to = day
  return known
}

/** The day of a moment; what is written no such way stays as it is. */
const dateOf = (at: string): string => /^\d{4}-\d\d-\d\d/.exec(at)?.[0] ?? at

const mostFirst = <One extends Deeds>(deeds: ReadonlyMap<string, One>): readonly One[] =>
  [...deeds.values()].sort((a, b) => b.count - a.count || (a.by < b.by ? -1 : 1))

const countShape = (shapes: Mutable<Shapes>, {rendering, state}: AnnotatedPair): void => {
  if (state.progress === 'kept') shapes.kept += 1
  else if (rendering.type === 'omitted') shapes.omitted += 1
  else if (rendering.type === 'with' && rendering.found) shapes.with += 1
  else if (rendering.type === 'english') {
    shapes.own += 1
    if (rendering.added !== undefined) shapes.added += 1
  }
}
