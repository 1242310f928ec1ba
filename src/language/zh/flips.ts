import type {Flip, FlipKind} from '../../bitext/pair.ts'
import type {Run} from '../difference.ts'
import {difference} from '../difference.ts'
import type {Amount, Quantity} from '../quantity.ts'
import type {Fact} from './facts.ts'
import {factsOf, sameFact} from './facts.ts'
import {foldZh} from './fold.ts'
import {areOpposite} from './opposites.ts'

/** How far a fact may stand from where it stood and still be about the same, in characters. */
const near = 4

/**
 * How the meaning of a Chinese text may have turned by an edit, however alike the two are: what it denies, allows,
 * demands, bounds, counts, dates or names otherwise than before, in order of `now`. A rewording that says the same (不包含
 * for 没有包含, 2万亿 for 20000亿) is none. Both texts are without markup.
 */
export const flips = (was: string, now: string): readonly Flip[] => {
  if (was === now) return []
  const runs = difference(foldZh(was), foldZh(now))
  const mapped = mapping(runs)
  const {gone, come} = unmatched(factsOf(was), factsOf(now), was, now, mapped)
  const told = paired(gone, come, mapped)
  return [...told, ...bareNegations(runs, told), ...directions(runs)]
}

/** Where an offset of the old text stands in the new one. */
type Mapping = (offset: number) => number

const mapping = (runs: readonly Run[]): Mapping => {
  const marks: (readonly [was: number, now: number, same: boolean])[] = []
  let [from, to] = [0, 0]
  for (const {type, text} of runs) {
    marks.push([from, to, type === 'same'])
    if (type !== 'added') from += text.length
    if (type !== 'removed') to += text.length
  }
  return offset => {
    const [was, at, same] = marks.findLast(([start]) => start <= offset) ?? [0, 0, true]
    return same ? at + offset - was : at
  }
}

/** The facts of either text that the other does not say in the same place, or in the same clause at another one. */
const unmatched = (
  before: readonly Fact[],
  after: readonly Fact[],
  was: string,
  now: string,
  mapped: Mapping,
): {readonly gone: readonly Fact[]; readonly come: readonly Fact[]} => {
  const left = new Set(after)
  const take = (fact: Fact, fits: (other: Fact) => boolean): boolean => {
    const found = [...left].find(other => sameFact(fact, other) && fits(other))
    return found !== undefined && left.delete(found)
  }
  const stays = (fact: Fact): boolean =>
    take(fact, other => Math.abs(mapped(fact.start) - other.start) <= near) ||
    take(fact, other => clauseOf(was, fact) === clauseOf(now, other))
  const gone = before.filter(fact => !stays(fact))
  return {gone, come: [...left]}
}

/** The clause that a fact stands in, without the marks around it. */
const clauseOf = (text: string, {start, end}: Fact): string => {
  const head = /[^，。；：！？、,;:!?\n]*$/.exec(text.slice(0, start))?.[0] ?? ''
  const tail = /^[^，。；：！？、,;:!?\n]*/.exec(text.slice(end))?.[0] ?? ''
  return `${head}${text.slice(start, end)}${tail}`.trim()
}

/** What went with what came in its place; negation and modality go together, for 不能 may become 必须. */
const paired = (gone: readonly Fact[], come: readonly Fact[], mapped: Mapping): readonly Flip[] => {
  const left = new Set(come)
  const found: {readonly at: number; readonly flip: Flip}[] = gone.map(fact => {
    const at = mapped(fact.start)
    const [next] = [...left]
      .filter(other => classOf(other.kind) === classOf(fact.kind))
      .toSorted((a, b) => Math.abs(a.start - at) - Math.abs(b.start - at))
    if (next) left.delete(next)
    return {at, flip: {kind: kindOf(fact, next), was: fact.text, now: next?.text ?? ''}}
  })
  for (const fact of left) found.push({at: fact.start, flip: {kind: fact.kind, was: '', now: fact.text}})
  return found.toSorted((a, b) => a.at - b.at).map(({flip}) => flip)
}

const classOf = (kind: FlipKind): FlipKind => (kind === 'modality' ? 'negation' : kind === 'date' ? 'number' : kind)

const kindOf = (fact: Fact, next: Fact | undefined): FlipKind => {
  if (next?.quantity && fact.quantity && isSameFigure(fact.quantity, next.quantity)) return 'unit'
  return fact.kind === 'negation' && next ? next.kind : fact.kind
}

/** The same figure with another unit or currency. */
const isSameFigure = (one: Quantity, other: Quantity): boolean =>
  isAmount(one) && isAmount(other) && one.value === other.value

const isAmount = (quantity: Quantity): quantity is Amount => 'value' in quantity

const negation = /^(?:并不|并非|没有|[不没无非未])$/

/**
 * A negation put in or taken out alone, whatever word it makes with what stands there: 同步 has become 不同步, which is no
 * 不同.
 */
const bareNegations = (runs: readonly Run[], told: readonly Flip[]): readonly Flip[] =>
  runs.flatMap((run, index): readonly Flip[] => {
    const isAlone = [runs[index - 1], runs[index + 1]].every(each => each === undefined || each.type === 'same')
    if (run.type === 'same' || !isAlone || !negation.test(run.text)) return []
    if (told.some(({was, now}) => was.includes(run.text) !== now.includes(run.text))) return []
    const [was, now] = run.type === 'removed' ? [run.text, ''] : ['', run.text]
    return [{kind: 'negation', was, now}]
  })

/** Replacements of a word by its opposite. */
const directions = (runs: readonly Run[]): readonly Flip[] =>
  runs.flatMap((run, index): readonly Flip[] => {
    const next = runs[index + 1]
    if (run.type !== 'removed' || next?.type !== 'added' || !areOpposite(run.text, next.text)) return []
    return [{kind: 'direction', was: run.text, now: next.text}]
  })
