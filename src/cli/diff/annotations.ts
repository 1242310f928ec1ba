import type {SegmentChange} from '../../bitext/comparison.ts'
import {inEntry} from '../../bitext/spot.ts'
import {located, locator} from '../../check/located.ts'
import {speaker} from '../../check/messages.ts'
import type {Annotation} from '../report/github-commands.ts'
import type {Told} from './diff.ts'
import {factOf, kindsOf} from './words.ts'

/**
 * What a reader of the changed files should see on their lines: the findings that are new, and of every segment that
 * changed what became of it, a warning where the English does not follow.
 */
export const annotationsOf = (told: Told): readonly Annotation[] => {
  const {diff, tongue, ruleOf} = told
  const {findings, changes} = diff.comparison
  const say = speaker(tongue, ruleOf)
  const found = located(findings.appeared, diff.after.textOf).map(finding => ({
    rule: finding.rule,
    severity: finding.severity,
    message: say(finding),
    path: finding.at.path,
    ...(finding.position ? {position: finding.position} : {}),
  }))
  const positionOf = locator(diff.after.textOf)
  const seen = changes.flatMap((change): readonly Annotation[] => {
    const {after} = change
    if (!after || change.scale === 'none') return []
    const spot = inEntry({path: after.path}, after.pair)
    const position = positionOf(spot)
    return [{rule: 'changed', ...said(change, told), path: spot.path, ...(position ? {position} : {})}]
  })
  return [...found, ...seen]
}

const said = (change: SegmentChange, {say}: Told): Pick<Annotation, 'severity' | 'message'> => {
  const {id, facts, after} = change
  const lost = facts.filter(({followed}) => followed === 'no')
  const list = lost.map(fact => factOf(fact, say)).join('; ')
  if (lost.length > 0)
    return {severity: 'warning', message: say('annotation.source', {id, count: lost.length, facts: list})}
  if (after?.pair.state.stale && change.kinds.includes('source'))
    return {severity: 'warning', message: say('annotation.stale', {id})}
  return {severity: 'info', message: say('annotation.changed', {id, kinds: kindsOf(change, say).join(say('comma'))})}
}
