import type {Spot} from '../bitext/finding.ts'
import type {SegmentId} from '../bitext/ids.ts'
import {inEntry} from '../bitext/spot.ts'
import type {AnyRemark, Rule, RuleOver} from './rule.ts'
import type {AllowanceView, EditionView, PairView, Subjects} from './subject.ts'
import {viewPairs} from './subject.ts'

/** A remark with the rule that made it and, where it speaks of a pair, that pair. */
export interface Raised {
  readonly rule: Pick<Rule, 'id' | 'severity'>
  readonly remark: AnyRemark
  readonly segment?: SegmentId
}

/** Rules by what they look at. */
export type Levels = {readonly [Over in keyof Subjects]: readonly RuleOver<Over>[]}

/** Sorts rules by what they look at, in their order. */
export const levelsOf = (rules: readonly Rule[]): Levels => ({
  pair: rules.filter(rule => rule.over === 'pair'),
  rendering: rules.filter(rule => rule.over === 'rendering'),
  document: rules.filter(rule => rule.over === 'document'),
  edition: rules.filter(rule => rule.over === 'edition'),
  allowance: rules.filter(rule => rule.over === 'allowance'),
  fault: rules.filter(rule => rule.over === 'fault'),
})

/** All that rules say of an edition but for its allowances, which need to know what the others said. */
export const askAll = (levels: Levels, edition: EditionView): readonly Raised[] => {
  const raised: Raised[] = []
  ask(levels.edition, edition, () => ({at: {path: 'duizhao.yml'}}), raised)
  for (const fault of edition.faults) ask(levels.fault, fault, ({path}) => ({at: {path}}), raised)
  for (const document of edition.documents) {
    const view = {edition, document}
    ask(levels.document, view, () => ({at: {path: document.path}}), raised)
    for (const {pair, rendering} of viewPairs(view)) {
      ask(levels.pair, pair, placeOf, raised)
      if (rendering) ask(levels.rendering, rendering, placeOf, raised)
    }
  }
  return raised
}

/** What rules say of an allowance. */
export const askAllowance = (levels: Levels, view: AllowanceView): readonly Raised[] => {
  const raised: Raised[] = []
  ask(levels.allowance, view, placeOf, raised)
  return raised
}

/** Where a subject stands, for a rule that threw, and the pair that it is. */
interface Place {
  readonly at: Spot
  readonly segment?: SegmentId
}

const placeOf = ({document, pair}: PairView): Place => ({at: inEntry(document, pair), segment: pair.id})

/** Asks each rule about one subject. A rule that throws has said what it said until then, and that it threw. */
const ask = <Over extends keyof Subjects>(
  rules: readonly RuleOver<Over>[],
  subject: Subjects[Over],
  place: (subject: Subjects[Over]) => Place,
  raised: Raised[],
): void => {
  const raise = (rule: Raised['rule'], remark: AnyRemark, {segment}: Place): void => {
    raised.push({rule, remark, ...(segment === undefined ? {} : {segment})})
  }
  for (const rule of rules)
    try {
      for (const remark of rule.check(subject)) raise(rule, remark, place(subject))
    } catch (error) {
      const where = place(subject)
      const reason = error instanceof Error ? error.message : String(error)
      raise(rule, {message: 'threw', values: {rule: rule.id, reason}, at: where.at}, where)
    }
}
