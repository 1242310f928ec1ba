import type {Document} from '../bitext/document.ts'
import type {Spot} from '../bitext/finding.ts'
import type {SegmentId} from '../bitext/ids.ts'
import type {AnnotatedPair} from '../bitext/pair.ts'
import {inEntry} from '../bitext/spot.ts'
import type {AnyRemark, Rule, RuleOver} from './rule.ts'
import type {AllowanceView, DocumentView, EditionView, PairView, Subjects} from './subject.ts'
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

/** What has been said of documents, by the documents: nothing but these, the glossary and the metadata is looked at for it. */
export type Heard = WeakMap<Document<AnnotatedPair>, readonly Raised[]>

/** All that rules say of an edition but for its allowances, which need to know what the others said. */
export const askAll = (levels: Levels, edition: EditionView, heard: Heard): readonly Raised[] => {
  const raised: Raised[] = []
  ask(levels.edition, edition, () => ({path: 'duizhao.yml'}), raised)
  for (const fault of edition.faults) ask(levels.fault, fault, ({path}) => ({path}), raised)
  for (const document of edition.documents) {
    const said = heard.get(document) ?? askOf(levels, {edition, document})
    heard.set(document, said)
    for (const each of said) raised.push(each)
  }
  return raised
}

/** What rules say of one document and its pairs. */
const askOf = (levels: Levels, view: DocumentView): readonly Raised[] => {
  const raised: Raised[] = []
  ask(levels.document, view, () => ({path: view.document.path}), raised)
  for (const {pair, rendering} of viewPairs(view)) {
    ask(levels.pair, pair, placeOf, raised, pair.pair.id)
    if (!rendering) continue
    ask(levels.rendering, rendering, placeOf, raised, pair.pair.id)
    rendering.en.forget()
    for (const side of rendering.zh) side.forget()
  }
  return raised
}

/** What rules say of an allowance. */
export const askAllowance = (levels: Levels, view: AllowanceView): readonly Raised[] => {
  const raised: Raised[] = []
  ask(levels.allowance, view, ({path, allowance}) => ({path, range: allowance.place}), raised, view.pair?.id)
  return raised
}

/** Where a subject stands, asked only when a rule threw. */
type PlaceOf<Subject> = (subject: Subject) => Spot

const placeOf = ({document, pair}: PairView): Spot => inEntry(document, pair)

/** Asks each rule about one subject. A rule that throws has said what it said until then, and that it threw. */
const ask = <Over extends keyof Subjects>(
  rules: readonly RuleOver<Over>[],
  subject: Subjects[Over],
  place: PlaceOf<Subjects[Over]>,
  raised: Raised[],
  segment?: SegmentId,
): void => {
  for (const rule of rules)
    try {
      for (const remark of rule.check(subject, rule.given))
        raised.push(segment ? {rule, remark, segment} : {rule, remark})
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error)
      const remark = {message: 'threw', values: {rule: rule.id, reason}, at: place(subject)}
      raised.push(segment ? {rule, remark, segment} : {rule, remark})
    }
}
