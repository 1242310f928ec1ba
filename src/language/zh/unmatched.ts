import type {FlipKind} from '../../bitext/pair.ts'
import type {Range} from '../../bitext/range.ts'
import type {Fact} from './facts.ts'
import {sameFact} from './facts.ts'
import type {Places} from './places.ts'

/** A folded text and what it says. */
interface Told {
  readonly text: string
  readonly facts: readonly Fact[]
}

/** What the old text says and the new one does not, and the other way round. */
export interface Unmatched {
  readonly gone: readonly Fact[]
  readonly come: readonly Fact[]
}

/**
 * The facts of either text that the other does not say in the same place, in the same clause elsewhere, or about the
 * same words; of numbers, names and the like also those that only stand elsewhere, as long as none has passed another.
 */
export const unmatched = (was: Told, now: Told, places: Places): Unmatched => {
  const left = new Set(now.facts)
  const take = (fact: Fact, fits: (other: Fact) => boolean): boolean => {
    const found = [...left].find(other => sameFact(fact, other) && fits(other))
    return found !== undefined && left.delete(found)
  }
  const rounds: readonly ((fact: Fact, other: Fact) => boolean)[] = [
    (fact, other) => places.areNear(fact, other, 0),
    (fact, other) => places.areNear(fact, other, reach(fact.kind)),
    (fact, other) => clauseOf(was.text, fact) === clauseOf(now.text, other),
    (fact, other) =>
      isMarker(fact) && isMarker(other) && isAboutSame(scopeOf(was.text, fact), scopeOf(now.text, other)),
  ]
  let gone = was.facts
  for (const fits of rounds) gone = gone.filter(fact => !take(fact, other => fits(fact, other)))
  gone = gone.filter(fact => !mayMove(fact.kind) || !take(fact, other => isMoved(fact, other, was, now)))
  // A name that is only said more often in one text is no loss, but it still may have taken another's place.
  const weakened = (fact: Fact, here: Told, there: Told): Fact =>
    isRepeated(fact, here, there) ? {...fact, weak: true} : fact
  return {
    gone: gone.map(fact => weakened(fact, was, now)),
    come: [...left].map(fact => weakened(fact, now, was)),
  }
}

/** How far a fact may stand from where it stood and still be about the same, in characters. */
const reach = (kind: FlipKind): number => (kind === 'negation' || kind === 'modality' ? 2 : isPlaced(kind) ? 1 : 4)

const isPlaced = (kind: FlipKind): boolean =>
  kind === 'number' || kind === 'date' || kind === 'name' || kind === 'direction'

const isMarker = ({kind, quantity}: Fact): boolean => quantity === undefined && kind !== 'name' && kind !== 'number'

/** The clause that a fact stands in, without the marks around it. */
const clauseOf = (text: string, {start, end}: Range): string => {
  const head = /[^，。；：！？、,;:!?\n]*$/.exec(text.slice(0, start))?.[0] ?? ''
  const tail = /^[^，。；：！？、,;:!?\n]*/.exec(text.slice(end))?.[0] ?? ''
  return `${head}${text.slice(start, end)}${tail}`.trim()
}

/** The two characters that a marker is about, light words left out; none where a clause ends before them. */
const scopeOf = (text: string, {end}: Range): string | undefined =>
  /^[有是会能曾经被对将把地的 ]*(\p{Script=Han}{2})/u.exec(text.slice(end))?.[1]

const isAboutSame = (one: string | undefined, other: string | undefined): boolean => one !== undefined && one === other

/** Whether what a fact says does not hang on where it stands; a denial and a share do (不是所有人, 所有人都不). */
const mayMove = (kind: FlipKind): boolean => kind !== 'negation' && kind !== 'quantifier' && kind !== 'direction'

/** Whether a fact only stands elsewhere: all that both texts say stand in one order, or the two are members of a list. */
const isMoved = (fact: Fact, other: Fact, was: Told, now: Told): boolean =>
  isInOrder(was.facts, now.facts, fact.kind) || (isListed(was.text, fact) && isListed(now.text, other))

/** Whether the facts of a kind that both texts hold come in the same order in both. */
const isInOrder = (before: readonly Fact[], after: readonly Fact[], kind: FlipKind): boolean => {
  const ofAfter = after.filter(fact => fact.kind === kind)
  const common = before.filter(fact => fact.kind === kind && ofAfter.some(other => sameFact(fact, other)))
  let from = 0
  for (const fact of common) {
    const at = ofAfter.findIndex((other, index) => index >= from && sameFact(fact, other))
    if (at < 0) return false
    from = at
  }
  return true
}

const isListed = (text: string, {start, end}: Range): boolean =>
  /[、和与及或] ?$/.test(text.slice(0, start)) || /^ ?[、和与及或]/.test(text.slice(end))

/** Whether a name stands in the other text anyway, and is only said more often here. */
const isRepeated = (fact: Fact, here: Told, there: Told): boolean => {
  const [own, others] = [here, there].map(({facts}) => facts.filter(each => sameFact(fact, each)).length)
  return fact.kind === 'name' && others !== 0 && own !== others
}
