import type {Run} from '../../bitext/difference.ts'
import type {Flip, FlipKind} from '../../bitext/pair.ts'
import type {Range} from '../../bitext/range.ts'
import {difference} from '../difference.ts'
import type {Fact} from './facts.ts'
import {factsOf, sameFact} from './facts.ts'
import {foldZh} from './fold.ts'
import {isSaidInChinese, isSlip} from './names.ts'
import {areOpposite} from './opposites.ts'
import type {Places} from './places.ts'
import {placesOf} from './places.ts'
import type {Unmatched} from './unmatched.ts'
import {unmatched} from './unmatched.ts'

/**
 * How the meaning of a Chinese text may have turned by an edit, however alike the two are: what it denies, allows,
 * demands, bounds, counts, dates or names otherwise than before, in order of `now`. A rewording that says the same (不包含
 * for 没有包含, 2万亿 for 20000亿) is none. Both texts are without markup.
 */
export const flips = (was: string, now: string): readonly Flip[] => {
  if (was === now) return []
  const [before, after] = [foldZh(was), foldZh(now)]
  const runs = difference(before, after)
  const places = placesOf(runs)
  const [old, fresh] = [
    {text: before, facts: factsOf(was, before)},
    {text: after, facts: factsOf(now, after)},
  ]
  const {gone, come} = unmatched(old, fresh, places)
  const told = paired({gone, come}, before, after, places)
  const kept = {
    was: old.facts.filter(fact => !gone.includes(fact)),
    now: fresh.facts.filter(fact => !come.includes(fact)),
  }
  return [...told, ...bareNegations(runs, told, kept), ...directions(runs, told)].toSorted(
    (a, b) => a.at.start - b.at.start,
  )
}

/** How far from its place in the old text something may stand that has come for it, in characters. */
const reach = 8

/** How far where either of them says little by itself. */
const closeReach = 2

/** What went with what came in its place. */
const paired = ({gone, come}: Unmatched, before: string, after: string, places: Places): readonly Flip[] => {
  const left = new Set(come)
  const found: Flip[] = []
  for (const fact of gone) {
    const at = places.startOf(fact)
    const [next] = [...left]
      .filter(other => replaces(fact, other) && places.areNear(fact, other, isWeak(fact, other) ? closeReach : reach))
      .toSorted((a, b) => Math.abs(a.start - at) - Math.abs(b.start - at))
    if (next) left.delete(next)
    if (next ? fact.kind === 'name' && isSlip(fact.sense, next.sense) : isSaid(fact, after)) continue
    const {start, end, text: now} = next ?? {start: at, end: at, text: ''}
    found.push({kind: kindOf(fact, next), was: fact.text, now, at: {start, end}})
  }
  for (const fact of left) {
    const {kind, text: now, start, end} = fact
    if (!isSaid(fact, before)) found.push({kind, was: '', now, at: {start, end}})
  }
  return found.toSorted((a, b) => a.at.start - b.at.start)
}

/** Whether what nothing took the place of is no loss: it says little, or the other text says it in Chinese. */
const isSaid = ({kind, sense, weak}: Fact, other: string): boolean =>
  weak || (kind === 'name' && isSaidInChinese(sense, other))

const isWeak = (fact: Fact, other: Fact): boolean => fact.weak || other.weak

/** Whether one fact may have come for the other: both of one class, and opposite where they have opposites. */
const replaces = (fact: Fact, other: Fact): boolean =>
  fact.kind === 'direction' || other.kind === 'direction'
    ? fact.opposite?.sense === other.sense || other.opposite?.sense === fact.sense
    : classOf(fact.kind) === classOf(other.kind) && !sameFact(fact, other)

/** Kinds that take one another's place: 不能 may become 必须, 总是 a plain 不, 每秒 a date. */
const classOf = (kind: FlipKind): FlipKind =>
  kind === 'modality' ? 'negation' : kind === 'date' || kind === 'unit' ? 'number' : kind

const kindOf = (fact: Fact, next: Fact | undefined): FlipKind => {
  if (!next) return fact.kind
  if (isSameFigure(fact, next)) return 'unit'
  if (fact.kind === 'direction' || next.kind === 'direction') return fact.kind === next.kind ? 'direction' : 'negation'
  return fact.kind === 'negation' ? next.kind : fact.kind
}

/** The same figure with another unit or currency. */
const isSameFigure = ({quantity: one}: Fact, {quantity: other}: Fact): boolean =>
  one !== undefined && other !== undefined && 'value' in one && 'value' in other && one.value === other.value

const negation = /^(?:并不|并非|没有|[不没无非未])$/

/** What stands in both texts. */
interface Kept {
  readonly was: readonly Range[]
  readonly now: readonly Range[]
}

/**
 * A negation put in or taken out alone, whatever word it makes with what stands there: 同步 has become 不同步, which is no
 * 不同. A part of something that still says the same (不得不, 只得) denies nothing.
 */
const bareNegations = (runs: readonly Run[], told: readonly Flip[], kept: Kept): readonly Flip[] => {
  const found: Flip[] = []
  let [from, to] = [0, 0]
  for (const [index, {type, text}] of runs.entries()) {
    const start = to
    const isAlone = [runs[index - 1], runs[index + 1]].every(each => each === undefined || each.type === 'same')
    const covers = type === 'removed' ? isCovered(from, kept.was) : isCovered(to, kept.now)
    if (type !== 'added') from += text.length
    if (type !== 'removed') to += text.length
    if (type === 'same' || !isAlone || covers || !negation.test(text)) continue
    if (told.some(({was, now}) => was.includes(text) !== now.includes(text))) continue
    found.push({
      kind: 'negation',
      ...(type === 'removed'
        ? {was: text, now: '', at: {start, end: start}}
        : {was: '', now: text, at: {start, end: start + text.length}}),
    })
  }
  return found
}

const isCovered = (at: number, ranges: readonly Range[]): boolean =>
  ranges.some(({start, end}) => start <= at && at < end)

/** Replacements of a word by its opposite, character by character, that no word of the lexicon has told; 有 and 无 deny. */
const directions = (runs: readonly Run[], told: readonly Flip[]): readonly Flip[] => {
  const found: Flip[] = []
  let start = 0
  for (const [index, {type, text: was}] of runs.entries()) {
    const next = runs[index + 1]
    if (type === 'removed' && next?.type === 'added') {
      const now = next.text
      const kind = ['有无', '无有'].includes(was + now) ? 'negation' : areOpposite(was, now) ? 'direction' : undefined
      const isTold = told.some(flip => holds(flip.was, was) && holds(flip.now, now))
      if (kind && !isTold) found.push({kind, was, now, at: {start, end: start + now.length}})
    }
    if (type !== 'removed') start += was.length
  }
  return found
}

const holds = (one: string, other: string): boolean => one.includes(other) || other.includes(one)
