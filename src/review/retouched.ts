import type {Annotator} from '../annotate/annotate.ts'
import type {Block, Document} from '../bitext/document.ts'
import type {Finding, Spot} from '../bitext/finding.ts'
import type {AnnotatedPair, Pair} from '../bitext/pair.ts'
import {leaves, mapPassages, passages} from '../bitext/walk.ts'
import type {Register} from '../pair/register.ts'
import {entryText} from './record-of.ts'

/** The segments of whose passages an entry says something else than it did. */
export const touchedIn = (
  document: Document<{readonly id: string}>,
  before: Register,
  after: Register,
): ReadonlySet<string> => {
  const texts = new Map(before.entries.map(entry => [entry.id, entryText(before.text, entry)] as const))
  const changed = new Set<string | undefined>(
    after.entries.flatMap(entry => (texts.get(entry.id) === entryText(after.text, entry) ? [] : [entry.id])),
  )
  return new Set(
    passages(document.children).flatMap(passage =>
      passage.leaves.some(({id}) => changed.has(id)) ? passage.leaves.map(({id}) => id) : [],
    ),
  )
}

/** As much of a document as stands for what is said of some segments: its front matter and their passages. */
const partOf = <Leaf extends {readonly id: string}>(
  document: Document<Leaf>,
  ids: ReadonlySet<string>,
): Document<Leaf> => {
  const front = document.children.filter(each => each.type === 'container' && each.kind === 'frontMatter')
  const known = new Set<Block<Leaf>>(passages(front))
  const touched = passages(document.children).filter(
    passage => !known.has(passage) && passage.leaves.some(({id}) => ids.has(id)),
  )
  return {...document, children: [...front, ...touched]}
}

/** A document annotated anew where it is touched; elsewhere what was found before still holds. */
export const annotatedAgain = (
  paired: Document<Pair>,
  old: Document<AnnotatedPair>,
  touched: ReadonlySet<string>,
  annotate: Annotator,
): Document<AnnotatedPair> | undefined => {
  const found = new Map(leaves(old).map(each => [each.id, each]))
  const again = annotate([partOf(paired, touched)]).flatMap(leaves)
  for (const each of again) if (touched.has(each.id)) found.set(each.id, each)
  if (!leaves(paired).every(({id}) => found.has(id))) return undefined
  return mapPassages(paired, pairs =>
    pairs.flatMap((each): readonly AnnotatedPair[] => {
      const known = found.get(each.id)
      if (!known) return []
      const {annotations, misrenderings, flips} = known
      return [{...each, type: 'annotatedPair', annotations, misrenderings, flips}]
    }),
  )
}

/** A finding with its places where they stand in a register that was written anew, its entries in the same order. */
export const movedWith = (before: Register, after: Register): ((finding: Finding) => Finding) => {
  const starts = before.entries.map(({place}) => place.start)
  const shiftAt = (offset: number): number => {
    let [low, high] = [0, starts.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((starts[middle] ?? 0) <= offset) low = middle + 1
      else high = middle
    }
    return low === 0 ? 0 : (after.entries[low - 1]?.place.start ?? 0) - (starts[low - 1] ?? 0)
  }
  const moved = <Place extends Spot>(spot: Place): Place => {
    if (spot.path !== after.path || !spot.range) return spot
    const shift = shiftAt(spot.range.start)
    return shift === 0 ? spot : {...spot, range: {start: spot.range.start + shift, end: spot.range.end + shift}}
  }
  return finding => ({
    ...finding,
    at: moved(finding.at),
    ...(finding.cause ? {cause: moved(finding.cause)} : {}),
    ...(finding.fix ? {fix: {...finding.fix, at: moved(finding.fix.at)}} : {}),
  })
}
