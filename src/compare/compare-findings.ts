import type {FindingChanges} from '../bitext/comparison.ts'
import type {Finding} from '../bitext/finding.ts'
import {pushTo} from './push-to.ts'

/** Which findings are new, gone and standing. One said twice of a segment is two: of each kind as many stand as both have. */
export const compareFindings = (before: readonly Finding[], after: readonly Finding[]): FindingChanges => {
  const left = new Map<string, Finding[]>()
  for (const finding of before) pushTo(left, sayingOf(finding), finding)
  const appeared: Finding[] = []
  const standing: Finding[] = []
  for (const finding of after) (left.get(sayingOf(finding))?.shift() ? standing : appeared).push(finding)
  const remaining = new Set([...left.values()].flat())
  return {appeared, gone: before.filter(finding => remaining.has(finding)), standing}
}

/** What a finding says, and of what: where that stands in its file is no part of it. */
const sayingOf = ({rule, severity, message, values, segment, term, at: {path}}: Finding): string => {
  let saying = `${rule} ${severity} ${message} ${segment ?? path} ${term ?? ''}`
  for (const [name, value] of Object.entries(values)) saying += `\n${name} ${value}`
  return saying
}
