import type {Glossary} from '../bitext/glossary.ts'
import type {SegmentId, TermId} from '../bitext/ids.ts'
import type {AnnotatedPair, Annotation, Flip, Misrendering, Pair} from '../bitext/pair.ts'
import {assign} from './assign.ts'
import type {Mention, Reading} from './chinese.ts'
import type {EnglishFinder} from './english.ts'
import type {Hit, Hits} from './hit.ts'
import {readable} from './readable.ts'
import {allowed, isAllowed, isBad, misrendered} from './settle-hits.ts'

/**
 * The pairs of one passage with what `mentions` (a list for each pair) name, and where the English renders them. Pairs that
 * are rendered together are taken together. `seen` are the terms that the document has named before; those of the passage
 * are added.
 */
export const annotatePassage = (
  glossary: Glossary,
  pairs: readonly Pair[],
  mentions: readonly (readonly Mention[])[],
  inEnglish: EnglishFinder,
  seen: Set<TermId>,
): readonly AnnotatedPair[] => {
  const found = pairs.map((): Rendered[] => [])
  const misrenderings = pairs.map((): readonly Misrendering[] => [])
  for (const {host, members} of groupsOf(pairs, mentions)) {
    const {rendering} = pairs[host] ?? {}
    const hits = rendering?.type === 'english' ? inEnglish(readable(rendering.en), termsOf(members, mentions)) : noHits
    const settled = members.flatMap(index => {
      const id = pairs[index]?.id
      return mentions[index]?.map(mention => settle(glossary, id, index, mention, hits)) ?? []
    })
    const usable = usableHits(settled, hits, isInName(pairs, host, members))
    const rendered = assign(
      settled.map(({term, excepted}) => (excepted ? undefined : term)),
      usable,
    )
    for (const [at, one] of settled.entries()) found[one.index]?.push(renderedAs(one, rendered[at], usable))
    misrenderings[host] = misrenderingsOf(glossary, usable, hits)
  }
  return pairs.map((pair, index): AnnotatedPair => {
    const annotations = (found[index] ?? []).flatMap(one => annotationOf(glossary, one, seen) ?? [])
    return {...pair, type: 'annotatedPair', annotations, misrenderings: misrenderings[index] ?? [], flips: none}
  })
}

/** A pair that is fresh has not turned; those that are stale are looked at afterwards. */
const none: readonly Flip[] = []

/** A mention with the hit that renders it, if any, and the form that satisfies the glossary here, if any. */
interface Rendered {
  readonly mention: Mention
  readonly reading: Reading
  readonly hit: Hit | undefined
  readonly form: string | undefined
}

/** A mention in the pair `index` of its passage, settled to name one term; `excepted` where that is rendered otherwise there. */
interface Settled extends Reading {
  readonly index: number
  readonly mention: Mention
  readonly excepted: boolean
}

/** Pairs that share one English: the index of that which has it, and of all that hold mentions and are rendered in it. */
interface Group {
  readonly host: number
  readonly members: readonly number[]
}

const groupsOf = (pairs: readonly Pair[], mentions: readonly (readonly Mention[])[]): readonly Group[] => {
  const groups: {readonly host: number; readonly members: number[]}[] = []
  for (const [index, {rendering}] of pairs.entries()) {
    if (mentions[index]?.length === 0) continue
    const target = rendering.type === 'with' ? pairs.findIndex(pair => pair.id === rendering.target) : index
    groups.push({host: pairs[target]?.rendering.type === 'english' ? target : index, members: [index]})
  }
  if (groups.every(({host, members}) => members[0] === host)) return groups
  const joined = new Map<number, {readonly host: number; readonly members: number[]}>()
  for (const {host, members} of groups) {
    const group = joined.get(host)
    if (group) group.members.push(...members)
    else joined.set(host, {host, members})
  }
  return [...joined.values()]
}

const termsOf = (members: readonly number[], mentions: readonly (readonly Mention[])[]): readonly number[] => {
  const terms: number[] = []
  for (const index of members) {
    for (const {readings} of mentions[index] ?? []) for (const {term} of readings) terms.push(term)
  }
  return terms
}

const noHits: Hits = new Map()

/** Of several concepts that a mention may name, that which the English renders wins, else the likeliest. */
const settle = (
  glossary: Glossary,
  id: SegmentId | undefined,
  index: number,
  mention: Mention,
  hits: Hits,
): Settled => {
  const [likeliest] = mention.readings
  const {term, form} =
    mention.readings.length === 1
      ? likeliest
      : (mention.readings.find(reading => hits.get(reading.term)?.some(isAllowed)) ?? likeliest)
  return {term, form, index, mention, excepted: id !== undefined && glossary[term]?.except.has(id) === true}
}

/** The hits that may render the terms that are bound by the glossary here, those inside names last; excepted mentions left out. */
const usableHits = (settled: readonly Settled[], hits: Hits, isInName: (hit: Hit) => boolean): Hits => {
  const usable = new Map<number, readonly Hit[]>()
  for (const {term, excepted} of settled) {
    if (excepted || usable.has(term)) continue
    const all = allowed(hits.get(term))
    const hasName = all.length > 1 && all.some(isInName)
    usable.set(term, hasName ? [...all.filter(hit => !isInName(hit)), ...all.filter(isInName)] : all)
  }
  return usable
}

/** Whether a hit is a part of a hyphenated name that the Chinese has as well: `controller` in kube-controller-manager. */
const isInName = (pairs: readonly Pair[], host: number, members: readonly number[]): ((hit: Hit) => boolean) => {
  const {rendering} = pairs[host] ?? {}
  if (rendering?.type !== 'english') return () => false
  const {plain} = rendering.en
  return ({start, end}) => {
    if (plain[start - 1] !== '-' && plain[end] !== '-') return false
    const [head = ''] = /[\w-]*$/.exec(plain.slice(0, start)) ?? []
    const [tail = ''] = /^[\w-]*/.exec(plain.slice(end)) ?? []
    const name = head + plain.slice(start, end) + tail
    return members.some(index => pairs[index]?.zh.plain.includes(name))
  }
}

/** Chinese repeats a word where English says `it`: one rendering satisfies, and the later mentions have no place of their own. */
const renderedAs = (one: Settled, hit: Hit | undefined, usable: Hits): Rendered => ({
  mention: one.mention,
  reading: one,
  hit,
  form: hit?.form ?? (one.excepted ? undefined : usable.get(one.term)?.[0]?.form),
})

const annotationOf = (
  glossary: Glossary,
  {mention, reading, hit, form: rendering}: Rendered,
  seen: Set<TermId>,
): Annotation | undefined => {
  const term = glossary[reading.term]?.id
  if (term === undefined) return undefined
  const first = !seen.has(term)
  if (first) seen.add(term)
  const {form} = reading
  const zh = {start: mention.start, end: mention.end}
  if (rendering === undefined) return {term, form, zh, first}
  return hit
    ? {term, form, zh, en: {start: hit.start, end: hit.end}, rendering, first}
    : {term, form, zh, rendering, first}
}

/** Of the terms that are bound here, the forbidden and deprecated forms that stand in the English, in its order. */
const misrenderingsOf = (glossary: Glossary, usable: Hits, hits: Hits): readonly Misrendering[] => {
  const found: Misrendering[] = []
  for (const [term, all] of hits) {
    const id = glossary[term]?.id
    if (id === undefined || !usable.has(term) || !all.some(isBad)) continue
    for (const {form, status, start, end} of misrendered(term, hits)) {
      found.push({term: id, rendering: form, status, en: {start, end}})
    }
  }
  return found.length < 2
    ? found
    : found.sort((a, b) => a.en.start - b.en.start || a.en.end - b.en.end || (a.term < b.term ? -1 : 1))
}
