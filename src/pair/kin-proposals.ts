import type {SegmentId} from '../bitext/ids.ts'
import type {Proposal, Rendering} from '../bitext/pair.ts'
import type {Alignment, Placement} from './alignment.ts'
import {likeness, shapeOf} from './likeness.ts'
import {differenceOf} from './memory/difference.ts'
import type {Register, RegisterEntry} from './register.ts'
import {ownEnglish} from './rendering-text.ts'
import {isDraft} from './state.ts'

/** Gives what a segment is offered for what became of its sentence. */
export type KinProposals = (placement: Placement, rendering: Rendering) => readonly Proposal[]

/**
 * Of a sentence that was joined from several, all their English joined; of the part of one that was divided, the whole
 * English; of one that is to be rendered inside another, the English of that where it stands in the passage no more. They
 * are given as long as they are of use: the first until the Chinese of the entry is brought up to the whole, the second
 * until that of the first part is brought up to the part.
 */
export const kinProposals = (alignment: Alignment, attic: readonly Register[]): KinProposals => {
  const mergedInto = mergedBy(attic)
  const present = new Map<RegisterEntry, string>()
  for (const {placements} of alignment.documents) {
    for (const {origin, text} of placements) if (origin.type === 'entry') present.set(origin.entry, text)
  }
  return (placement, rendering) => {
    const {origin, text} = placement
    const from = origin.type === 'new' ? origin.from : origin.type === 'entry' ? origin.entry.from : undefined
    const first = from && alignment.entryOf.get(from)
    const whole = first && present.get(first) !== first.zh ? wholeOf(first, from, text) : []
    if (origin.type !== 'entry') return whole
    return [...joinedOf(placement, origin, alignment, mergedInto), ...whole, ...hostOf(rendering, text, alignment)]
  }
}

/** The entries that were merged into an entry, by the id of that. */
type MergedInto = ReadonlyMap<SegmentId, readonly RegisterEntry[]>

const mergedBy = (attic: readonly Register[]): MergedInto => {
  const found = new Map<SegmentId, RegisterEntry[]>()
  for (const {entries} of attic) {
    for (const entry of entries) {
      if (!entry.into) continue
      const known = found.get(entry.into)
      if (known) known.push(entry)
      else found.set(entry.into, [entry])
    }
  }
  return found
}

const wholeOf = (first: RegisterEntry, id: SegmentId, text: string): readonly Proposal[] =>
  offer([first], text, {type: 'split', ids: [id]}, first)

/** The English inside which a sentence is to be rendered, where it stands elsewhere or nowhere now. */
const hostOf = (rendering: Rendering, text: string, {entryOf}: Alignment): readonly Proposal[] => {
  if (rendering.type !== 'with' || rendering.found || rendering.instead) return []
  const host = entryOf.get(rendering.target)
  return host ? offer([host], text, {type: 'with', ids: [rendering.target]}, host) : []
}

const joinedOf = (
  {text, id}: Placement,
  {entry, absorbed}: {readonly entry: RegisterEntry; readonly absorbed: readonly RegisterEntry[]},
  {idOf}: Alignment,
  mergedInto: MergedInto,
): readonly Proposal[] => {
  const others = inOrder([...new Set([...absorbed, ...allInto(id, mergedInto, idOf)])], text)
  if (!others.some(other => ownEnglish(other) !== '')) return []
  const all = ownEnglish(entry) === '' ? others : [entry, ...others]
  // What was brought up to the whole is more like it alone than with what was joined to it.
  const shape = shapeOf(text)
  const isDone = all.includes(entry) && likeness(shapeOf(chineseOf(all)), shape) <= likeness(shapeOf(entry.zh), shape)
  return isDone ? [] : offer(all, text, {type: 'merge', ids: all.flatMap(each => idOf.get(each) ?? [])}, entry)
}

/** All that were merged into the entry `id`, and into those that were. */
const allInto = (id: SegmentId, mergedInto: MergedInto, idOf: Alignment['idOf']): readonly RegisterEntry[] => {
  const found = new Set<RegisterEntry>()
  const waiting = [id]
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    for (const entry of mergedInto.get(next) ?? []) {
      const own = idOf.get(entry)
      if (found.has(entry) || !own) continue
      found.add(entry)
      waiting.push(own)
    }
  }
  return [...found]
}

/** Entries in the order in which their texts stand in `text`: an attic is sorted by ids. */
const inOrder = (entries: readonly RegisterEntry[], text: string): readonly RegisterEntry[] => {
  if (entries.length < 2) return entries
  const places = new Map(entries.map(entry => [entry, placeIn(text, entry.zh)]))
  return entries.toSorted((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0))
}

/** Where the longest beginning of `part` that stands in `text` does. */
const placeIn = (text: string, part: string): number => {
  for (let length = part.length; length > 0; length--) {
    const place = text.indexOf(part.slice(0, length))
    if (place >= 0) return place
  }
  return text.length
}

const chineseOf = (entries: readonly RegisterEntry[]): string => entries.map(({zh}) => zh).join('')

const offer = (
  entries: readonly RegisterEntry[],
  text: string,
  by: NonNullable<Proposal['by']>,
  {path, id}: RegisterEntry,
): readonly Proposal[] => {
  const zh = chineseOf(entries)
  const en = entries
    .map(ownEnglish)
    .filter(each => each !== '')
    .join(' ')
  if (en === '') return []
  return [
    {
      by,
      match: zh === text ? 1 : Math.min(likeness(shapeOf(zh), shapeOf(text)), mostUnequal),
      zh,
      en,
      // What is joined was never reviewed as it is.
      progress: entries.some(isDraft) ? 'draft' : 'translated',
      uses: 1,
      path,
      ...(id ? {id} : {}),
      difference: differenceOf(zh, text),
    },
  ]
}

/** The match of texts that are not the same, at most. */
const mostUnequal = 0.99
